/// What a paper says about its own standing, on three axes, each with its evidence.
///
/// - Source: domain guide 3.4.
package struct DocumentStatus: Hashable, Sendable, Codable {
  package let editing: Editing
  package let decision: Decision
  package let validity: Validity
  /// The words that decided, strongest first; empty when nothing on the paper speaks of its status.
  package let evidence: [Fact<StatusMarker>]
  /// Markers that were considered and do not speak of this paper, with the reason.
  package let rejected: [Rejected<StatusMarker>]

  package init(
    editing: Editing = .onbekend, decision: Decision = .onbekend, validity: Validity = .onbekend,
    evidence: [Fact<StatusMarker>] = [], rejected: [Rejected<StatusMarker>] = []
  ) {
    self.editing = editing
    self.decision = decision
    self.validity = validity
    self.evidence = evidence
    self.rejected = rejected
  }

  /// *Bewerking*: how far the writing is.
  package enum Editing: String, Hashable, Sendable, Codable, CaseIterable {
    case concept, ontwerp
    case definitiefConcept = "definitief concept"
    case definitief, onbekend
  }

  /// *Besluitvorming*: what a body decided about it.
  package enum Decision: String, Hashable, Sendable, Codable, CaseIterable {
    case geen
    case terVaststelling = "ter vaststelling"
    case terInzage = "ter inzage"
    case akkoord, vastgesteld, onbekend
  }

  /// *Geldigheid*: whether it still holds.
  package enum Validity: String, Hashable, Sendable, Codable, CaseIterable {
    case geldend, verlopen, ingetrokken, vervangen, onbekend
  }

  /// The three axes in one word.
  ///
  /// "Definitief" alone never becomes "vastgesteld"; a version that was merely replaced by a newer one
  /// need not have been adopted either.
  package var summary: Summary {
    switch (editing, decision, validity) {
    case (.concept, _, _), (.ontwerp, _, _), (.definitiefConcept, _, _): .concept
    case (_, .terVaststelling, _), (_, .terInzage, _): .concept
    case (_, .vastgesteld, _): .vastgesteld
    case (_, _, .geldend), (_, _, .ingetrokken), (_, _, .verlopen): .vastgesteld
    case (.definitief, _, _): .definitief
    case (.onbekend, _, _): .onbekend
    }
  }

  package enum Summary: String, Hashable, Sendable, Codable, CaseIterable {
    case concept, vastgesteld, definitief, onbekend
  }
}

/// One place where a paper speaks of a status.
package struct StatusMarker: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case concept, ontwerp
    case definitiefConcept = "definitief concept"
    case terVaststelling = "ter vaststelling"
    case terInzage = "ter inzage"
    case definitief, akkoord, vastgesteld, geldend, verlengd, verlopen, ingetrokken, vervangen
    /// An adopting formula whose date or signature was left blank.
    case vaststellingOningevuld = "vaststelling oningevuld"
  }

  package let kind: Kind
  /// Who decided, as printed ("de raad", "burgemeester en wethouders"); nil where it is not said.
  package let body: String?
  /// When it was decided; nil where it is not said.
  package let date: EDTF?

  package init(_ kind: Kind, body: String? = nil, date: EDTF? = nil) {
    self.kind = kind
    self.body = body
    self.date = date
  }
}
