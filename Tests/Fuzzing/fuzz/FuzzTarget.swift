import Foundation

/// One thing that is fed arbitrary bytes.
protocol FuzzTarget: Sendable {
  init() throws
  /// Feeds one input, and ends the process through ``violated(_:)`` where a promise does not hold.
  func run(_ input: [UInt8])
}

/// Ends the process so that libFuzzer keeps the input: a promise does not hold.
func violated(_ promise: String) -> Never {
  FileHandle.standardError.write(Data("VIOLATED: \(promise)\n".utf8))
  abort()
}

/// Ends the process where a promise does not hold.
func promise(_ holds: Bool, _ text: @autoclosure () -> String) {
  if !holds { violated(text()) }
}
