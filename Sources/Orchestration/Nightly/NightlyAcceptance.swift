import EvidenceStorage

/// `spoor nightly accept`: makes a night the one that later nights are compared with.
package enum NightlyAcceptance {
  /// - Parameters:
  ///   - number: The number of the night; nil for the last one that came to its end.
  ///   - path: The store; must exist.
  ///   - reason: Why it is accepted; not blank.
  ///   - by: Who accepts it.
  /// - Returns: What was done, for a person.
  /// - Throws: `runNotFound` where there is no such night, or it did not come to its end.
  package static func accept(
    _ number: Int?, store path: String, reason: String, by: String
  ) throws -> String {
    guard !reason.allSatisfy(\.isWhitespace) else {
      throw OrchestrationError(.runNotFound, "Say with --reason why this night is accepted.")
    }
    let store = try EvidenceStore.opened(path, access: .existing)
    let runs = try store.asked { store throws(StoreError) in try store.runs() }
      .filter { $0.command == NightlyRun.command }
    let ended = runs.filter { $0.status == .complete || $0.status == .incomplete }
    guard let run = number.map({ wanted in ended.first { $0.id.number == wanted } }) ?? ended.first
    else {
      let known = ended.prefix(10).map { "\($0.id)" }.joined(separator: ", ")
      throw OrchestrationError(
        .runNotFound,
        "\(path) holds no night \(number.map(String.init) ?? "") that came to its end; "
          + (known.isEmpty ? "run spoor nightly first." : "the last ones are \(known)."))
    }
    try store.changed {
      try $0.accept(run.id, reason: reason, by: by, at: SystemClock.storeTime)
    }
    try store.asked { store throws(StoreError) in try store.close() }
    return "Night \(run.id) is accepted: later nights are compared with it.\n"
  }
}
