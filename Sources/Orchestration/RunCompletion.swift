import CSupervision

/// How a run that came to its end must be reported to whoever started it.
package enum RunCompletion: Sendable, Hashable {
  case complete
  /// Some documents could not be read: wins over open signals.
  case documentsUnread
  case signalsOpen
  /// A verdict, a LET OP or a signal stands otherwise than in the accepted run.
  case flipped
}

/// Signals that ask the program to stop: noted, and acted on between documents.
package enum Interrupts {
  package static func catchThem() { spoor_catch_interrupts() }
}
