import Dispatch
import Synchronization

/// A piece of work that is done on another thread while this one goes on.
final class Aside<Value: Sendable>: Sendable {
  private let group = DispatchGroup()
  private let outcome: Mutex<Result<Value, any Error>?> = Mutex(nil)

  /// Begins the work.
  init(_ work: @escaping @Sendable () throws -> Value) {
    DispatchQueue.global().async(group: group) { [self] in
      let result = Result { try work() }
      outcome.withLock { $0 = result }
    }
  }

  /// Waits until the work is done, and gives what came of it.
  func value() throws -> Value {
    wait()
    guard let result = outcome.withLock({ $0 }) else { preconditionFailure("work without an end") }
    return try result.get()
  }

  /// Waits until the work is done, whatever came of it.
  func wait() { group.wait() }
}
