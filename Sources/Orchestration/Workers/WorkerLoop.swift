import CSupervision
import Foundation
import Glibc
import SpoorModel

/// The inside of `spoor worker`: reads requests from standard input, answers on standard output.
package struct WorkerLoop {
  /// - Parameter supervisor: The process that this one must not outlive; 0 for none.
  /// - Returns: False where the first line was no setup of this version of the protocol.
  package static func run(supervisor: Int32) -> Bool {
    guard spoor_become_worker(supervisor) == 0, let first = line(),
      let setup = try? JSONDecoder().decode(WorkerSetup.self, from: first),
      setup.version == WorkerSetup.currentVersion
    else { return false }
    let limits = WorkerLimits()
    _ = spoor_limit(UInt64(limits.memoryBytes), 0)
    let processor = DocumentProcessor(setup: setup, limits: limits)
    while let next = line() {
      guard let request = try? JSONDecoder().decode(WorkerRequest.self, from: next) else {
        return false
      }
      let product = processor.product(of: request)
      let head = WorkerReplyHead(outcome: product.outcome, bytes: product.bytes.count)
      guard let headLine = try? JSONEncoder().encode(head) else { return false }
      guard write([UInt8](headLine) + [newline] + product.bytes + [newline]) else { return false }
    }
    return true
  }

  private static let newline = UInt8(ascii: "\n")

  /// The next line of standard input; nil at its end.
  private static func line() -> Data? {
    readLine(strippingNewline: true).map { Data($0.utf8) }
  }

  private static func write(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(1, $0.baseAddress?.advanced(by: offset), bytes.count - offset)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      offset += count
    }
    return true
  }
}
