import CSupervision
import Glibc

/// One running worker: its process and the two pipes to it.
///
/// Not for use from more than one thread.
final class WorkerProcess {
  /// The number of the request that it works on; nil while it waits.
  var request: Int?
  /// When the request was handed over, in seconds of the monotonic clock.
  var started = 0.0
  /// What it has answered so far.
  var received: [UInt8] = []
  private(set) var input: Int32
  let output: Int32
  private let process: Int32
  private var unsent: [UInt8]
  private var isReaped = false

  /// Starts a worker, and sends `setup` first.
  ///
  /// - Throws: `OrchestrationError.workerNotStarted` where the system refuses.
  init(program: String, setup: [UInt8]) throws(OrchestrationError) {
    var process: Int32 = 0
    var input: Int32 = -1
    var output: Int32 = -1
    let code = unsafe spoor_start_worker(program, &process, &input, &output)
    guard code == 0 else { throw OrchestrationError.workerNotStarted(code) }
    self.process = process
    self.input = input
    self.output = output
    unsent = setup
  }

  deinit {
    if input >= 0 { close(input) }
    close(output)
    if !isReaped {
      kill(process, SIGKILL)
      _ = spoor_reap(process, true)
    }
  }

  var hasUnsent: Bool { !unsent.isEmpty }

  func send(_ bytes: [UInt8]) { unsent += bytes }

  /// Tells the worker that nothing more will come: it ends by itself.
  func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// Writes as much as the pipe takes.
  func flush() {
    while !unsent.isEmpty, input >= 0 {
      let written = unsafe unsent.withUnsafeBytes { unsafe write(input, $0.baseAddress, $0.count) }
      if written > 0 {
        unsent.removeFirst(written)
      } else if written < 0, errno == EINTR {
        continue
      } else {
        return
      }
    }
  }

  /// Reads what has come.
  ///
  /// False when the worker closed its side.
  func receive() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(output, $0.baseAddress, $0.count)
      }
      if count > 0 {
        received += buffer[..<count]
        if count < buffer.count { return true }
      } else if count < 0, errno == EINTR {
        continue
      } else {
        return count < 0 && errno == EAGAIN
      }
    }
  }

  /// Ends the process and says how it ended: its exit status, or 256 + the signal.
  func end(killing: Bool) -> Int32 {
    if killing { kill(process, SIGKILL) }
    isReaped = true
    return spoor_reap(process, true)
  }
}
