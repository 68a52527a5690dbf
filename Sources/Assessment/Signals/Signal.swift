package import SpoorModel

/// Something that an inspector should look at.
///
/// A signal never sets a verdict.
///
/// One signal, one file, one code. Codes are stable: a retired code stays in the catalogue's document
/// and is never used again.
package protocol Signal: Sendable {
  var description: SignalDescription { get }

  /// The places where the signal applies, in a stable order, with what each rests on.
  func raised(
    over scene: AssessedDossier, into ledger: inout EvidenceLedger
  ) -> [RaisedSignal]
}

/// What a signal is: for the catalogue, the document and the screen.
package struct SignalDescription: Hashable, Sendable {
  /// The stable code, such as `D01`.
  package let code: String
  /// In Dutch, as inspectors name it.
  package let label: String
  package let severity: Severity
  /// What it reports.
  package let reports: String
  /// What it must know.
  package let facts: String
  /// Why it matters to an inspector.
  package let why: String
  /// Where the signal comes from.
  package let source: String
  package let example: String
  /// What it takes for a hit wrongly, or misses.
  package let blindSpots: String
  /// What a toetsingskader can set.
  package let options: String
}

extension Signal {
  /// A raised signal of this kind.
  func raise(
    _ aanpak: String?, _ subject: String, _ reason: String, headline: String? = nil,
    _ evidence: [Evidence.ID]
  ) -> RaisedSignal {
    var seen = Set<Evidence.ID>()
    return RaisedSignal(
      code: description.code, label: description.label, headline: headline,
      severity: description.severity, aanpak: aanpak, subject: subject,
      reason: AssessmentTexts.sentence(reason),
      evidence: evidence.filter { seen.insert($0).inserted })
  }

  /// One for each aanpak that does not meet the signal's indicator, for the reason of that finding.
  func raisedWhereIndicatorFails(in scene: AssessedDossier) -> [RaisedSignal] {
    scene.negative(scene.setting(description.code).indicator).map { file, assessed in
      raise(
        file.declaredName, assessed.finding.indicator, assessed.finding.reason,
        assessed.finding.basis)
    }
  }
}
