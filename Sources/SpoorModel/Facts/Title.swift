/// What a paper calls itself.
package struct Title: Hashable, Sendable, Codable {
  /// The title as printed, white space folded to single spaces.
  package let value: String
  package let subtitle: String?

  package init(_ value: String, subtitle: String? = nil) {
    self.value = value
    self.subtitle = subtitle
  }
}

/// The type of a paper, by the words of the field (`Glossary.md`).
package enum PaperKind: String, Hashable, Sendable, Codable, CaseIterable {
  case nota, kadernota, beleidsplan, visie, notitie, startnota, programma, uitvoeringsprogramma
  case planVanAanpak = "plan van aanpak"
  case convenant, overeenkomst, `protocol`, reglement, verordening, beleidsregel, regeling
  case evaluatie, rapport, advies, monitor, jaarverslag, begroting, coalitieakkoord
  case raadsvoorstel, raadsbesluit, raadsbrief, collegevoorstel, collegebesluit, amendement, motie
  case besluit, beschikking, brief, memo, mail, notulen, agenda, besluitenlijst
  case factsheet, handreiking, handleiding, richtlijn, specificatie, norm, architectuur
  case releaseNotes = "release notes"
  case formulier, vragenlijst, presentatie, persbericht, webpagina, folder, bijlage, wet
  case onbekend

  /// Whether papers of this kind are put before a body that adopts them, so that "vastgesteld" can be asked of them.
  ///
  /// - Source: domain guide 3.1, "Who decides on what".
  package var canBeAdopted: Bool {
    switch self {
    case .nota, .kadernota, .beleidsplan, .visie, .startnota, .programma, .uitvoeringsprogramma,
      .planVanAanpak, .convenant, .overeenkomst, .protocol, .reglement, .verordening,
      .beleidsregel, .regeling, .begroting, .norm:
      true
    default: false
    }
  }
}
