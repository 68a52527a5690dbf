/// A date that a document prints, with what it is the date of.
package struct DocumentDate: Hashable, Sendable, Codable {
  package let value: EDTF
  /// The expression as printed, without its cue.
  package let text: String
  package let role: DateRole

  package init(value: EDTF, text: String, role: DateRole) {
    self.value = value
    self.text = text
    self.role = role
  }
}

/// What a date is the date of.
///
/// - Source: domain guide 3.3.
package enum DateRole: String, Hashable, Sendable, Codable, CaseIterable {
  case opgesteld, vastgesteld, ondertekend
  case inWerking = "in werking"
  case uitWerking = "uit werking"
  case looptijd, vergadering, gepubliceerd, ontvangen, verzonden, geactualiseerd, peildatum
  case terInzage = "ter inzage"
  case gepland, printdatum, verwijzing
  /// A date of an event, a duration or a deadline in prose: never the document's own.
  case gebeurtenis
}
