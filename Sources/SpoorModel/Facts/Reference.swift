/// Another paper that a document, or an answer, names.
package struct Reference: Hashable, Sendable, Codable {
  /// The title as printed, without type word, date and status; for a back-reference the words themselves.
  package let title: String
  package let paperKind: PaperKind
  package let date: EDTF?
  package let kind: ReferenceKind
  package let role: ReferenceRole
  /// Whether the paper that is named may be expected in the delivery.
  ///
  /// Always false for laws and national papers.
  package let expectDelivery: Bool
  /// For a back-reference, or a later mention under an alias: the title that it stands for.
  package let resolvedTitle: String?

  package init(
    title: String, paperKind: PaperKind, date: EDTF?, kind: ReferenceKind, role: ReferenceRole,
    expectDelivery: Bool, resolvedTitle: String? = nil
  ) {
    self.title = title
    self.paperKind = paperKind
    self.date = date
    self.kind = kind
    self.role = role
    self.expectDelivery = expectDelivery && kind.belongsToGemeente
    self.resolvedTitle = resolvedTitle
  }
}

/// Whose paper is named.
///
/// - Source: domain guide 3.5.
package enum ReferenceKind: String, Hashable, Sendable, Codable, CaseIterable {
  case gemeentelijk, regionaal, provinciaal, landelijk, wet, convenant
  case eigenBijlage = "eigen bijlage"
  case terugverwijzing
  case rapport, begroting, besluit, methode, partner, onbekend

  /// Whether a paper of this kind can be the gemeente's to deliver.
  package var belongsToGemeente: Bool {
    switch self {
    case .gemeentelijk, .regionaal, .convenant: true
    default: false
    }
  }
}

/// What a paper says about the paper that it names.
package enum ReferenceRole: String, Hashable, Sendable, Codable, CaseIterable {
  case noemt
  case gebaseerdOp = "gebaseerd op"
  case vervangt
  case evalueert
  case uitwerkingVan = "uitwerking van"
  case nogOpTeStellen = "nog op te stellen"
  case bijlage
}
