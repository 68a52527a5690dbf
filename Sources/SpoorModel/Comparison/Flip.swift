/// A proposal that stands otherwise than before: a verdict, a LET OP or a signal.
package struct Flip: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case verdict
    /// A LET OP that came or went.
    case reservation
    /// A signal that came, went or weighs otherwise.
    case signal
  }

  package let kind: Kind
  /// The finding or signal: `Participatiehuis/T3.C2.I2`, `D01/Participatiehuis/…`.
  package let id: String
  /// What it is called, in Dutch: the indicator's code, the text of the LET OP, the headline of the signal.
  package let label: String
  /// What stood before; nil for what is new.
  package let before: String?
  /// What stands now; nil for what is gone.
  package let after: String?
  /// Why it stands so now, or stood so before, in Dutch.
  package let reason: String
  /// From 0: what makes someone act first.
  package let urgency: Urgency
  /// What brought it about; nil while nothing was asked.
  package var cause: Cause?

  package init(
    kind: Kind, id: String, label: String, before: String?, after: String?, reason: String,
    urgency: Urgency, cause: Cause? = nil
  ) {
    self.kind = kind
    self.id = id
    self.label = label
    self.before = before
    self.after = after
    self.reason = reason
    self.urgency = urgency
    self.cause = cause
  }

  /// The order in which flips are shown: what makes someone act comes first.
  ///
  /// A verdict that turned negative asks for hoor en wederhoor; one that became open asks for a paper or an
  /// answer; good news waits.
  package enum Urgency: Int, Hashable, Sendable, Codable, CaseIterable, Comparable {
    case verdictWorse, verdictOpen, signalHigh, reservationNew, verdictBetter
    case signalMedium, signalLow, reservationGone, signalGone

    package static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }
  }
}

/// What brought a change about.
package struct Cause: Hashable, Sendable, Codable {
  package enum Factor: String, Hashable, Sendable, Codable, CaseIterable {
    /// Papers, questionnaires or `dossier.yaml`.
    case input
    /// Another version of Spoor.
    case program
    /// The toetsingskader: its vocabulary, questions, rules, signals.
    case kader
    /// The machine: its libraries, its limits, its load.
    case environment
    /// No single one of the above could be proven.
    case notComparable
  }

  package let factor: Factor
  /// How it was proven, or why it could not be, in Dutch.
  package let proof: String

  package init(_ factor: Factor, proof: String) {
    self.factor = factor
    self.proof = proof
  }
}
