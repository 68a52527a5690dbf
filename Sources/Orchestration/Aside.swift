import Dispatch
import Foundation
import Synchronization

/// A piece of work that is done on a thread of its own while this one goes on.
///
/// Not on a queue of Dispatch: where one piece waits for another, all threads of its pool may be taken.
package final class Aside<Value: Sendable>: Sendable {
  private let group = DispatchGroup()
  private let outcome: Mutex<Result<Value, any Error>?> = Mutex(nil)

  /// Begins the work.
  package init(_ work: @escaping @Sendable () throws -> Value) {
    group.enter()
    Thread.detachNewThread { [self] in
      let result = Result { try work() }
      outcome.withLock { $0 = result }
      group.leave()
    }
  }

  /// Waits until the work is done, and gives what came of it.
  package func value() throws -> Value {
    wait()
    guard let result = outcome.withLock({ $0 }) else { preconditionFailure("work without an end") }
    return try result.get()
  }

  /// Waits until the work is done, whatever came of it.
  package func wait() { group.wait() }
}
