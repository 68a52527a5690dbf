import CSupervision
import Foundation
import Glibc
import SpoorModel

/// Has documents read by worker processes that can be killed, and hands back one result for each, in order.
///
/// One thread and one `poll`. Clocks: per document, per page of silence, and for the whole run.
package struct WorkerPool {
  private let program: String
  private let setup: WorkerSetup
  private let setupLine: [UInt8]
  private let jobs: Int
  private let limits: WorkerLimits
  private let runDeadline: Double?

  /// - Parameters:
  ///   - program: The path of the executable to start, as `program worker --supervisor N`.
  ///   - setup: What each worker is told first; its limits are set to those of the pool.
  ///   - jobs: How many workers run side by side; at least 1.
  ///   - limits: What one document may cost.
  ///   - started: When the run began, in seconds of the monotonic clock.
  package init(
    program: String, setup: WorkerSetup, jobs: Int, limits: WorkerLimits,
    started: Double = WorkerPool.now()
  ) throws {
    self.program = program
    var setup = setup
    setup.memoryBytes = limits.memoryBytes
    setup.fileBytes = limits.fileBytes
    self.setup = setup
    setupLine = [UInt8](try JSONEncoder().encode(setup)) + [UInt8(ascii: "\n")]
    self.jobs = max(1, jobs)
    self.limits = limits
    runDeadline = limits.runSeconds.map { started + $0 }
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
    var state = State()
    while state.emitted < requests.count {
      if spoor_interrupted() != 0 { throw OrchestrationError.interrupted }
      try handOut(requests, &state)
      let asked = patience(of: state)
      let before = WorkerPool.now()
      wait(for: state.workers, patience: asked)
      let waited = WorkerPool.now() - before
      try listen(&state)
      if let limit = limits.runSeconds, let runDeadline, WorkerPool.now() >= runDeadline {
        stop(&state, requests: requests.count, limit: limit)
      }
      let emitting = WorkerPool.now()
      while let ready = state.results.removeValue(forKey: state.emitted) {
        try result(state.emitted, ready)
        state.emitted += 1
      }
      // A machine that slept, and a slow reader of results, are no fault of the workers.
      let lost = max(0, waited - asked - 0.5) + WorkerPool.now() - emitting
      for worker in state.workers { worker.assignment?.forgive(lost) }
    }
    for worker in state.workers { worker.dismiss() }
  }

  /// Seconds of the monotonic clock.
  package static func now() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private struct State {
    var next = 0
    var emitted = 0
    var results: [Int: WorkerResult] = [:]
    var workers: [WorkerProcess] = []
    /// Workers in a row that ended before they had said a word.
    var failedStarts = 0
  }

  // MARK: Handing out

  private func handOut(_ requests: [WorkerRequest], _ state: inout State) throws {
    while state.next < requests.count, state.next < state.emitted + 8 * jobs {
      guard let worker = try idleWorker(in: &state) else { return }
      let assignment = Assignment(
        number: state.next, request: requests[state.next], limits: limits, now: WorkerPool.now())
      state.next += 1
      try give(assignment, to: worker, &state)
    }
  }

  private func idleWorker(in state: inout State) throws -> WorkerProcess? {
    if let idle = state.workers.first(where: { $0.assignment == nil }) { return idle }
    guard state.workers.count < jobs else { return nil }
    do {
      let worker = try WorkerProcess(program: program, setup: setupLine)
      state.workers.append(worker)
      return worker
    } catch {
      // Fewer workers than were asked for do as well.
      guard !state.workers.isEmpty else { throw error }
      return nil
    }
  }

  /// Sends a document, as an open file beside the order, so that the worker needs no right to open any.
  private func give(
    _ assignment: Assignment, to worker: WorkerProcess, _ state: inout State
  ) throws {
    var assignment = assignment
    var descriptor: Int32 = -1
    if DocumentProcessor.opens(assignment.document, limit: limits.fileBytes) {
      let path = Document.rawPath(of: assignment.file).map { CChar(bitPattern: $0) } + [0]
      descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      guard descriptor >= 0 else {
        let reason = OrchestrationError.reason(errno)
        state.results[assignment.number] = .failed(
          .unreadable, Problem(.unreadable, "The file could not be opened: \(reason)."))
        return
      }
    }
    let order = assignment.order(now: WorkerPool.now())
    worker.assignment = assignment
    worker.send(
      [UInt8](try JSONEncoder().encode(order)) + [UInt8(ascii: "\n")], with: descriptor)
  }

  // MARK: Waiting

  /// How long nothing can run out, in seconds; at most 1, so that an interruption is noticed.
  private func patience(of state: State) -> Double {
    let now = WorkerPool.now()
    var patience = 1.0
    for assignment in state.workers.compactMap(\.assignment) {
      patience = min(patience, assignment.deadline - now)
      if let silence = assignment.silenceDeadline { patience = min(patience, silence - now) }
    }
    if let runDeadline { patience = min(patience, runDeadline - now) }
    return max(0, patience)
  }

  /// Waits until a worker has something to say, can take more, or a clock has run out.
  private func wait(for workers: [WorkerProcess], patience: Double) {
    var descriptors = workers.filter { $0.assignment != nil }.flatMap(\.awaited)
    guard !descriptors.isEmpty else { return }
    _ = unsafe Glibc.poll(&descriptors, nfds_t(descriptors.count), Int32(patience * 1000) + 1)
  }

  // MARK: Listening

  private func listen(_ state: inout State) throws {
    for worker in state.workers {
      guard let number = worker.assignment?.number else { continue }
      worker.flush()
      let isOpen = worker.receive()
      worker.heedComplaints()
      let answered: WorkerResult?
      do {
        answered = try answer(of: worker)
      } catch {
        try lose(worker, over: .nonsense(error.description), &state)
        continue
      }
      if worker.complainsOfMemory, isOpen {
        try lose(worker, over: memoryFailure(of: worker), &state)
      } else if let answered {
        state.results[number] = answered
        worker.assignment = nil
        state.failedStarts = 0
        if !isOpen { remove(worker, &state) }
      } else if !isOpen {
        try loseEnded(worker, &state)
      } else if worker.received.count > limits.replyBytes {
        try lose(worker, over: .nonsense("answered more than is believed"), &state)
      } else if let expired = worker.assignment?.expiry(now: WorkerPool.now()) {
        try lose(worker, over: expired, &state)
      }
    }
  }

  /// Reads the lines that have come; an answer ends the work.
  private func answer(of worker: WorkerProcess) throws(WorkerReply.Nonsense) -> WorkerResult? {
    while let end = worker.lineEnd() {
      let reply = try WorkerReply(
        worker.received, in: 0..<end, product: setup.product, of: worker.assignment?.document)
      worker.dropLine(endingAt: end)
      switch reply {
      case .ready(let ready):
        guard worker.ready == nil, ready.version == WorkerSetup.currentVersion else {
          throw WorkerReply.Nonsense(description: "speaks another version of the protocol")
        }
        worker.ready = ready
      case .page(let page, _): worker.assignment?.hear(page: page, now: WorkerPool.now())
      case .extracting: worker.assignment?.hearExtracting(now: WorkerPool.now())
      case .answer(let outcome, let product):
        guard worker.ready != nil, worker.received.isEmpty else {
          throw WorkerReply.Nonsense(description: "answered more than was asked")
        }
        return .done(outcome, product)
      }
    }
    return nil
  }

  // MARK: Losing workers

  private func memoryFailure(of worker: WorkerProcess) -> WorkerFailure {
    .memory(
      asked: limits.memoryBytes, granted: worker.ready?.memoryBytes ?? limits.memoryBytes)
  }

  /// The worker has ended by itself, or somebody else ended it.
  private func loseEnded(_ worker: WorkerProcess, _ state: inout State) throws {
    let end = worker.end(killing: true)
    guard worker.ready != nil else { return try loseAtStart(worker, end, &state) }
    let limit = worker.ready?.memoryBytes ?? limits.memoryBytes
    // Near its limit, what looks like a crash is an allocation that nobody checked.
    let isMemory = worker.complainsOfMemory || end.peakMemory > limit / 4 * 3
    try replace(
      worker, over: isMemory ? memoryFailure(of: worker) : .ended(status: end.status), &state)
  }

  /// A worker that never came to its work says nothing about the document.
  private func loseAtStart(
    _ worker: WorkerProcess, _ end: WorkerProcess.End, _ state: inout State
  ) throws {
    state.failedStarts += 1
    guard state.failedStarts < 4 else { throw OrchestrationError.workerUseless(end.status) }
    guard var assignment = worker.assignment else { return }
    assignment.takeBack()
    remove(worker, &state)
    try give(assignment, to: try freshWorker(&state), &state)
  }

  private func lose(
    _ worker: WorkerProcess, over failure: WorkerFailure, _ state: inout State
  ) throws {
    _ = worker.end(killing: true)
    try replace(worker, over: failure, &state)
  }

  /// Tries the document once more in a fresh worker, or gives it up.
  private func replace(
    _ worker: WorkerProcess, over failure: WorkerFailure, _ state: inout State
  ) throws {
    remove(worker, &state)
    guard var assignment = worker.assignment else { return }
    if assignment.canGoOn(after: failure, now: WorkerPool.now()) {
      try give(assignment, to: try freshWorker(&state), &state)
    } else {
      state.results[assignment.number] = .failed(failure.outcome, failure.problem(page: nil))
    }
  }

  private func freshWorker(_ state: inout State) throws -> WorkerProcess {
    let worker = try WorkerProcess(program: program, setup: setupLine)
    state.workers.append(worker)
    return worker
  }

  private func remove(_ worker: WorkerProcess, _ state: inout State) {
    state.workers.removeAll { $0 === worker }
  }

  /// Ends all work: what has no result by now gets one that says so.
  private func stop(_ state: inout State, requests: Int, limit: Double) {
    for worker in state.workers { _ = worker.end(killing: true) }
    state.workers = []
    for number in state.emitted..<requests where state.results[number] == nil {
      let failure = WorkerFailure.runTime(limit, isBegun: number < state.next)
      state.results[number] = .failed(failure.outcome, failure.problem(page: nil))
    }
    state.next = requests
  }
}
