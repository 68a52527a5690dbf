import CSupervision
import Foundation
import Glibc
import SpoorModel

/// The inside of `spoor worker`: reads orders from standard input, answers on standard output.
package struct WorkerLoop {
  /// - Parameter supervisor: The process that this one must not outlive; 0 for none.
  /// - Returns: False where the first line was no setup of this version of the protocol, or a later
  ///   one no order.
  package static func run(supervisor: Int32) -> Bool {
    var input = LineInput()
    guard spoor_become_worker(supervisor) == 0, let first = input.next(),
      let setup = try? JSONDecoder().decode(WorkerSetup.self, from: Data(first)),
      setup.version == WorkerSetup.currentVersion
    else { return false }
    var granted: UInt64 = 0
    guard unsafe spoor_limit_memory(UInt64(max(0, setup.memoryBytes)), &granted) == 0,
      spoor_report_pages() == 0
    else { return false }
    let processor = DocumentProcessor(setup: setup)
    let confinement = Confinement.begin(readable: setup.readable)
    let ready = WorkerReady(
      version: WorkerSetup.currentVersion, memoryBytes: Int(clamping: granted),
      filtersSystemCalls: confinement.filtersSystemCalls,
      landlock: confinement.landlock)
    guard write(ready) else { return false }
    while let next = input.next() {
      let descriptor = input.takeDescriptor()
      defer { if let descriptor { close(descriptor) } }
      guard let order = try? JSONDecoder().decode(WorkerOrder.self, from: Data(next)) else {
        guard tryWhatIsForbidden(next) else { return false }
        continue
      }
      guard write(processor.answer(to: order, from: descriptor)) else { return false }
    }
    return true
  }

  private static let newline = UInt8(ascii: "\n")

  /// Carries out a probe; false where the line is none.
  private static func tryWhatIsForbidden(_ line: [UInt8]) -> Bool {
    guard let probe = try? JSONDecoder().decode(WorkerProbe.self, from: Data(line)) else {
      return false
    }
    let refused = WorkerBan.allCases.filter { $0.isRefused(file: probe.probe) }
    return write(WorkerProbeResult(refused: refused))
  }

  private static func write(_ value: some Encodable) -> Bool {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard let line = try? encoder.encode(value) else { return false }
    return write([UInt8](line) + [newline])
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
