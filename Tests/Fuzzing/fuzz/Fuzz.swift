import CFuzzing
import Foundation

/// The fuzzer: `SPOOR_FUZZ_TARGET` names what is fed, the arguments are libFuzzer's.
///
/// `make fuzz TARGET=dates MINUTES=30` builds and starts it.
@main
struct Fuzz {
  /// What the environment asks for: libFuzzer starts itself again with its own arguments only.
  private static let target: any FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["SPOOR_FUZZ_TARGET"] ?? ""
    guard let type = targets[name] else {
      leave("SPOOR_FUZZ_TARGET is none of \(targets.keys.sorted().joined(separator: ", "))")
    }
    do { return try type.init() } catch { leave("\(name): \(error)") }
  }()

  private static let targets: [String: any FuzzTarget.Type] = [
    "dates": DatesTarget.self, "text": TextTarget.self, "html": HTMLTarget.self,
    "pdf": PDFTarget.self, "definitions": DefinitionsTarget.self,
    "protocol": ProtocolTarget.self,
  ]

  static func main() {
    _ = target
    var count = CommandLine.argc
    var arguments = unsafe Optional(CommandLine.unsafeArgv)
    _ = unsafe LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
      unsafe Fuzz.target.run([UInt8](UnsafeBufferPointer(start: bytes, count: count)))
      return 0
    }
  }

  private static func leave(_ message: String) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(64)
  }
}
