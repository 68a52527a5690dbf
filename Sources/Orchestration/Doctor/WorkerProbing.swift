import Foundation
import Glibc

/// Starts a reading process as a run does, and has it try everything that it must not be able to do.
struct WorkerProbing {
  /// What was found.
  struct Finding {
    /// What the process said of itself; nil where it said nothing.
    var ready: WorkerReady?
    /// What it was refused; nil where no answer came.
    var refused: Set<WorkerBan>?
  }

  private let program: String
  private let limits: WorkerLimits

  /// - Parameters:
  ///   - program: The path of the `spoor` executable.
  ///   - limits: What the process is allowed.
  init(program: String, limits: WorkerLimits) {
    self.program = program
    self.limits = limits
  }

  /// Carries the probe out; takes some 50 ms, and 10 s at most.
  func finding() throws -> Finding {
    let folder = FileManager.default.temporaryDirectory.path + "/spoor-doctor-\(getpid())"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let victim = folder + "/file"
    try Data("not to be touched\n".utf8).write(to: URL(fileURLWithPath: victim))

    var setup = WorkerSetup(product: .record, vocabulary: [])
    setup.memoryBytes = limits.memoryBytes
    let worker = try WorkerProcess(program: program, setup: try line(setup))
    worker.send(try line(WorkerProbe(probe: victim)), with: -1)
    var finding = Finding()
    let deadline = WorkerPool.now() + 10
    var isOpen = true
    while isOpen, finding.refused == nil, WorkerPool.now() < deadline {
      var awaited = worker.awaited
      _ = unsafe poll(&awaited, nfds_t(awaited.count), 100)
      worker.flush()
      isOpen = worker.receive()
      worker.heedComplaints()
      while let end = worker.lineEnd() {
        let data = Data(worker.received[..<end])
        worker.dropLine(endingAt: end)
        if let ready = try? JSONDecoder().decode(WorkerReady.self, from: data) {
          finding.ready = ready
        } else if let result = try? JSONDecoder().decode(WorkerProbeResult.self, from: data) {
          finding.refused = Set(result.refused)
        }
      }
    }
    _ = worker.end(killing: true)
    return finding
  }

  private func line(_ value: some Encodable) throws -> [UInt8] {
    [UInt8](try JSONEncoder().encode(value)) + [UInt8(ascii: "\n")]
  }
}
