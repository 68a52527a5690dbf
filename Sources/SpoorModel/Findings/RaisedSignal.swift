/// A signal that was raised over a dossier.
///
/// A signal never sets a verdict.
package struct RaisedSignal: Hashable, Sendable, Codable {
  /// `<code>/<aanpak>/<subject>`.
  package let id: String
  /// The stable code, such as `D01`.
  package let code: String
  /// The label of the code, in Dutch: "beleid niet aangeleverd".
  package let label: String
  /// The label as an inspector would write it here: "concept uit 2010"; equal to `label` where there is no such form.
  package let headline: String
  package let severity: Severity
  /// Nil for a signal over the dossier as a whole.
  package let aanpak: String?
  /// What it is about: a title as named, an indicator, a question, a respondent, a file.
  package let subject: String
  /// Why it was raised, in Dutch.
  package let reason: String
  package let evidence: [Evidence.ID]

  package init(
    code: String, label: String, headline: String? = nil, severity: Severity, aanpak: String?,
    subject: String, reason: String, evidence: [Evidence.ID]
  ) {
    id = "\(code)/\(aanpak ?? "-")/\(subject)"
    self.code = code
    self.label = label
    self.headline = headline ?? label
    self.severity = severity
    self.aanpak = aanpak
    self.subject = subject
    self.reason = reason
    self.evidence = evidence
  }
}

/// How much a signal matters: *hoog* touches a verdict, a conclusion or the safety of children.
package enum Severity: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case laag, midden, hoog

  private var rank: Int {
    switch self {
    case .laag: 0
    case .midden: 1
    case .hoog: 2
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
