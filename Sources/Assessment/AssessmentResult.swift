package import SpoorModel

/// What the assessment of a dossier gave: proposals, signals and everything they rest on.
package struct AssessmentResult: Hashable, Sendable, Codable {
  /// Per aanpak in the order of the dossier, per indicator in the order of the toetsingskader.
  package let findings: [Finding]
  /// In the order of the catalogue, then as raised.
  package let signals: [RaisedSignal]
  package let works: [PolicyWork]
  /// Ordered by id.
  package let evidence: [Evidence]
  /// What was assumed because nothing said otherwise, in Dutch.
  package let assumptions: [String]
  /// The aanpakken as they were assessed: from the dossier, or as assumed.
  package let aanpakken: [Aanpak]

  package init(
    findings: [Finding], signals: [RaisedSignal], works: [PolicyWork], evidence: [Evidence],
    assumptions: [String], aanpakken: [Aanpak]
  ) {
    self.findings = findings
    self.signals = signals
    self.works = works
    self.evidence = evidence
    self.assumptions = assumptions
    self.aanpakken = aanpakken
  }
}

/// A paper that an answer names, as the extractor of references read it from the answer's text.
package struct AnswerReference: Hashable, Sendable {
  package let answer: Answer
  package let reference: Reference

  package init(answer: Answer, reference: Reference) {
    self.answer = answer
    self.reference = reference
  }
}
