import ArgumentParser

/// Every status that `spoor` exits with: the only place with numbers.
enum ExitStatus: Int32, CaseIterable {
  case done = 0
  case unexpectedFailure = 1
  /// Done, but some documents could not be read. Wins over `signalsOpen`: an incomplete run must not look like a judgement.
  case documentsUnread = 2
  /// Done, and signals at or above `--fail-on` are open; for `nightly`, something flipped.
  case signalsOpen = 3
  case deliveryMissingOrEmpty = 4
  /// Missing, locked, damaged, of a newer version, or without room to grow.
  case storeUnusable = 5
  case wrongUsage = 64
  case interrupted = 130

  var code: ExitCode { ExitCode(rawValue) }
}
