import CSupervision
import Foundation
import Glibc
import SpoorModel

/// Has documents read by worker processes that can be killed, and hands back one result for each, in order.
package struct WorkerPool {
  private let program: String
  private let setup: [UInt8]
  private let jobs: Int
  private let limits: WorkerLimits

  /// - Parameters:
  ///   - program: The path of the executable to start, as `program worker --supervisor N`.
  ///   - setup: What each worker is told first.
  ///   - jobs: How many workers run side by side; at least 1.
  ///   - limits: What one document may cost.
  package init(
    program: String, setup: WorkerSetup, jobs: Int, limits: WorkerLimits
  ) throws {
    self.program = program
    self.setup = [UInt8](try JSONEncoder().encode(setup)) + [UInt8(ascii: "\n")]
    self.jobs = max(1, jobs)
    self.limits = limits
  }

  /// Works through the requests.
  ///
  /// - Parameters:
  ///   - requests: The documents to read.
  ///   - result: Called once per request, in the order of the requests.
  /// - Throws: `OrchestrationError` when no worker can be started or the run is interrupted, and
  ///   whatever `result` throws.
  /// - Complexity: Keeps at most `8 × jobs` results that wait for an earlier one.
  package func run(
    _ requests: [WorkerRequest], result: (Int, WorkerResult) throws -> Void
  ) throws {
    var next = 0
    var emitted = 0
    var waiting: [Int: WorkerResult] = [:]
    var workers: [WorkerProcess] = []
    let window = 8 * jobs

    while emitted < requests.count {
      if spoor_interrupted() != 0 { throw OrchestrationError.interrupted }
      while next < requests.count, next < emitted + window {
        guard let worker = try idleWorker(in: &workers) else { break }
        worker.request = next
        worker.started = now()
        worker.send([UInt8](try JSONEncoder().encode(requests[next])) + [UInt8(ascii: "\n")])
        next += 1
      }
      poll(workers)
      for worker in workers {
        guard let number = worker.request else { continue }
        if let finished = progress(of: worker, on: requests[number].document) {
          waiting[number] = finished.result
          worker.request = nil
          if !finished.workerLives { workers.removeAll { $0 === worker } }
        }
      }
      while let ready = waiting.removeValue(forKey: emitted) {
        try result(emitted, ready)
        emitted += 1
      }
    }
    for worker in workers {
      worker.closeInput()
      _ = worker.end(killing: false)
    }
  }

  private func idleWorker(in workers: inout [WorkerProcess]) throws -> WorkerProcess? {
    if let idle = workers.first(where: { $0.request == nil }) { return idle }
    guard workers.count < jobs else { return nil }
    let worker = try WorkerProcess(program: program, setup: setup)
    workers.append(worker)
    return worker
  }

  /// Waits until a worker has something to say, can take more, or a clock has run out.
  private func poll(_ workers: [WorkerProcess]) {
    var descriptors: [pollfd] = []
    for worker in workers where worker.request != nil {
      descriptors.append(pollfd(fd: worker.output, events: Int16(POLLIN), revents: 0))
      if worker.hasUnsent {
        descriptors.append(pollfd(fd: worker.input, events: Int16(POLLOUT), revents: 0))
      }
    }
    let deadline = workers.compactMap { $0.request == nil ? nil : $0.started }.min() ?? now()
    let patience = max(0, min(1, deadline + limits.documentSeconds - now()))
    _ = unsafe Glibc.poll(&descriptors, nfds_t(descriptors.count), Int32(patience * 1000) + 1)
  }

  private struct Finished {
    let result: WorkerResult
    let workerLives: Bool
  }

  /// Moves one worker on; nil while it is still at work.
  private func progress(of worker: WorkerProcess, on document: Document) -> Finished? {
    worker.flush()
    let isOpen = worker.receive()
    switch answer(in: worker.received) {
    case .complete(let result):
      worker.received = []
      return Finished(result: result, workerLives: isOpen)
    case .nonsense:
      _ = worker.end(killing: true)
      return failed(.crashed, .crashed, "The reading process answered what is no answer.")
    case .incomplete:
      break
    }
    if !isOpen {
      let status = worker.end(killing: false)
      return failed(.crashed, .crashed, "The reading process \(explain(status)).")
    }
    if now() - worker.started > limits.documentSeconds {
      _ = worker.end(killing: true)
      return failed(
        .timedOut, .timedOut,
        "Not read within \(Int(limits.documentSeconds)) seconds; allow more with --timeout.")
    }
    return nil
  }

  private func failed(_ outcome: Outcome, _ code: Problem.Code, _ message: String) -> Finished {
    Finished(result: .failed(outcome, Problem(code, message)), workerLives: false)
  }

  private enum Answer {
    case incomplete, nonsense
    case complete(WorkerResult)
  }

  /// A head line, then as many bytes as it says, then a line break.
  private func answer(in received: [UInt8]) -> Answer {
    guard let lineEnd = received.prefix(4096).firstIndex(of: UInt8(ascii: "\n")) else {
      return received.count < 4096 ? .incomplete : .nonsense
    }
    guard
      let head = try? JSONDecoder().decode(
        WorkerReplyHead.self, from: Data(received[..<lineEnd])),
      (0...limits.replyBytes).contains(head.bytes)
    else { return .nonsense }
    let end = lineEnd + 1 + head.bytes
    guard received.count > end else { return .incomplete }
    guard received.count == end + 1, received[end] == UInt8(ascii: "\n") else { return .nonsense }
    return .complete(.done(head.outcome, Array(received[(lineEnd + 1)..<end])))
  }

  /// How a worker ended, in words.
  ///
  /// 256 and above are signals.
  private func explain(_ status: Int32) -> String {
    switch status - 256 {
    case SIGSEGV, SIGBUS: "ended with a memory fault"
    case SIGABRT, SIGTRAP: "ran out of memory or stopped itself"
    case SIGILL, SIGFPE: "stopped on an instruction that is not allowed"
    case SIGXCPU: "used up its processor time"
    case SIGKILL: "was killed, probably for lack of memory"
    case 1...: "was ended by signal \(status - 256)"
    default: "ended early with status \(status)"
    }
  }

  private func now() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
