import CSupervision
import Glibc

/// One running worker: its process and this side of its input, output and complaints.
///
/// Not for use from more than one thread.
final class WorkerProcess {
  /// What it works on; nil while it waits.
  var assignment: Assignment?
  /// What it said of itself; nil until then.
  var ready: WorkerReady?
  /// What it has answered and nobody has taken yet.
  private(set) var received: [UInt8] = []
  /// Whether one of its libraries complained that memory ran out.
  private(set) var complainsOfMemory = false
  private let worker: spoor_worker
  private var unsent: [Message] = []
  private var lineScanned = 0
  private var complaintTail: [UInt8] = []
  private var isReaped = false

  private struct Message {
    var bytes: ArraySlice<UInt8>
    /// An open file that goes beside the first byte; -1 for none.
    var descriptor: Int32
  }

  /// How a process ended.
  struct End {
    /// Its exit status, or 256 + the signal that ended it.
    let status: Int32
    /// The most memory that it held, in bytes.
    let peakMemory: Int
  }

  /// Starts a worker, and sends `setup` first.
  ///
  /// - Throws: `OrchestrationError.workerNotStarted` where the system refuses.
  init(program: String, setup: [UInt8]) throws(OrchestrationError) {
    var worker = spoor_worker()
    let code = unsafe spoor_start_worker(program, &worker)
    guard code == 0 else { throw OrchestrationError.workerNotStarted(code) }
    self.worker = worker
    unsent = [Message(bytes: setup[...], descriptor: -1)]
  }

  deinit {
    for message in unsent where message.descriptor >= 0 { close(message.descriptor) }
    close(worker.input)
    close(worker.output)
    close(worker.errors)
    if !isReaped {
      kill(worker.process, SIGKILL)
      var memory: Int64 = 0
      _ = unsafe spoor_reap(worker.process, &memory)
    }
  }

  /// What to wait for in `poll`.
  var awaited: [pollfd] {
    let sends = unsent.isEmpty ? 0 : POLLOUT
    return [
      pollfd(fd: worker.output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: worker.errors, events: Int16(POLLIN), revents: 0),
      pollfd(fd: worker.input, events: Int16(sends), revents: 0),
    ].filter { $0.events != 0 }
  }

  /// Queues bytes, and an open file beside them, which is closed once it has gone.
  func send(_ bytes: [UInt8], with descriptor: Int32) {
    unsent.append(Message(bytes: bytes[...], descriptor: descriptor))
    flush()
  }

  /// Writes as much as the socket takes.
  func flush() {
    while var message = unsent.first {
      let sent = unsafe message.bytes.withUnsafeBytes {
        unsafe spoor_send(worker.input, $0.baseAddress, Int64($0.count), message.descriptor)
      }
      if sent < 0, errno == EINTR { continue }
      guard sent > 0 else { return }
      if message.descriptor >= 0 {
        close(message.descriptor)
        message.descriptor = -1
      }
      message.bytes = message.bytes.dropFirst(Int(sent))
      if message.bytes.isEmpty { unsent.removeFirst() } else { unsent[0] = message }
    }
  }

  /// Reads what has come, some mebibytes at most, so that no worker keeps the others waiting.
  ///
  /// False when the worker closed its side.
  func receive() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    for _ in 0..<64 {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(worker.output, $0.baseAddress, $0.count)
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
    return true
  }

  /// The next whole line in `received`, without its line break; nil while there is none.
  ///
  /// - Complexity: Each byte is looked at once.
  func lineEnd() -> Int? {
    let scanned = lineScanned
    let found: Int? = unsafe received.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      let place = unsafe memchr(base + scanned, Int32(UInt8(ascii: "\n")), bytes.count - scanned)
      return unsafe place.map { unsafe UnsafeRawPointer($0) - base }
    }
    lineScanned = found ?? received.count
    return found
  }

  /// Lets go of a line that was read.
  func dropLine(endingAt end: Int) {
    received.removeFirst(end + 1)
    lineScanned = 0
  }

  /// Reads what its libraries complained, only to see whether memory is the matter.
  func heedComplaints() {
    var buffer = [UInt8](repeating: 0, count: 1 << 12)
    for _ in 0..<64 {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(worker.errors, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return }
      let text = complaintTail + buffer[..<count]
      complainsOfMemory = complainsOfMemory || MemoryComplaint.isIn(text)
      complaintTail = text.suffix(MemoryComplaint.longest)
    }
  }

  /// Ends the process and says how it ended.
  func end(killing: Bool) -> End {
    if killing { kill(worker.process, SIGKILL) }
    heedComplaints()
    isReaped = true
    var memory: Int64 = 0
    let status = unsafe spoor_reap(worker.process, &memory)
    return End(status: status, peakMemory: Int(memory))
  }

  /// Tells the worker that nothing more will come, and waits until it has ended.
  func dismiss() {
    shutdown(worker.input, Int32(SHUT_WR))
    _ = end(killing: false)
  }
}

/// The words with which libraries say that memory ran out.
enum MemoryComplaint {
  /// - Source: poppler's `gmem.h`, libstdc++'s terminate handler, GLib's `g_malloc`, Swift's runtime, `strerror`.
  private static let phrases = [
    "Out of memory", "out of memory", "bad_alloc", "failed to allocate", "could not allocate",
    "Cannot allocate memory",
  ].map { Array($0.utf8) }

  static let longest = phrases.map(\.count).max() ?? 0

  /// - Complexity: O(*n*) in the text, which is a few kibibytes.
  static func isIn(_ text: [UInt8]) -> Bool {
    phrases.contains { phrase in
      text.indices.contains { text[$0] == phrase[0] && text[$0...].starts(with: phrase) }
    }
  }
}
