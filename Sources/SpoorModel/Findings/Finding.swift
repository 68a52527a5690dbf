/// The proposed finding for one indicator of one aanpak: a proposal, never a decision.
package struct Finding: Hashable, Sendable, Codable {
  /// `<aanpak>/<indicator>`, such as `Participatiehuis/T3.C2.I2`.
  package let id: String
  package let aanpak: String
  /// The code, such as `T3.C2.I2`.
  package let indicator: String
  package let verdict: Verdict
  package let reservations: [Reservation]
  /// Points that an inspector should see and that change nothing ("Opmerkelijk is dat …"), in Dutch.
  package let remarks: [Reservation]
  /// The code of the rule that was applied, as the toetsingskader names it.
  package let rule: String
  /// Why, in one Dutch sentence.
  package let reason: String
  /// The smallest change that would give another verdict, in Dutch.
  package let wouldChange: String
  package let evidenceFor: [Evidence.ID]
  package let evidenceAgainst: [Evidence.ID]
  /// Evidence of what was searched without result.
  package let absences: [Evidence.ID]
  /// What was looked at and speaks neither for nor against: "weet niet", references to others, open
  /// answers without a coding.
  package let considered: [Evidence.ID]

  /// A finding rests on evidence, or on an explicit absence; one that rests on neither is a mistake of ours.
  package init(
    aanpak: String, indicator: String, verdict: Verdict, reservations: [Reservation] = [],
    remarks: [Reservation] = [], rule: String, reason: String, wouldChange: String,
    evidenceFor: [Evidence.ID], evidenceAgainst: [Evidence.ID], absences: [Evidence.ID],
    considered: [Evidence.ID] = []
  ) {
    precondition(
      !(evidenceFor.isEmpty && evidenceAgainst.isEmpty && absences.isEmpty && considered.isEmpty),
      "the finding \(aanpak)/\(indicator) rests on nothing")
    id = "\(aanpak)/\(indicator)"
    self.aanpak = aanpak
    self.indicator = indicator
    self.verdict = verdict
    self.reservations = reservations
    self.remarks = remarks
    self.rule = rule
    self.reason = reason
    self.wouldChange = wouldChange
    self.evidenceFor = evidenceFor
    self.evidenceAgainst = evidenceAgainst
    self.absences = absences
    self.considered = considered
  }
}

/// A verdict of the scale that the toetsingskader declares.
package struct Verdict: Hashable, Sendable, Codable {
  package enum Sense: String, Hashable, Sendable, Codable, CaseIterable {
    case positive, partial, negative, undetermined
  }

  /// As printed: `✓`, `✗`, `niet te beoordelen`.
  package let symbol: String
  /// In words, for those who do not see or cannot read the symbol.
  package let label: String
  package let sense: Sense

  package init(symbol: String, label: String, sense: Sense) {
    self.symbol = symbol
    self.label = label
    self.sense = sense
  }
}

/// A LET OP, or a remark: a Dutch sentence with what it rests on.
package struct Reservation: Hashable, Sendable, Codable {
  package let text: String
  package let evidence: [Evidence.ID]

  package init(text: String, evidence: [Evidence.ID]) {
    self.text = text
    self.evidence = evidence
  }
}
