import EvidenceStorage
import Foundation
import HTMLReading
import PDFReading
import Reporting

/// What is in force on this machine: how reading processes are held, and which libraries read.
package struct InstallationReport: Sendable {
  /// How a check ended.
  package enum State: String, Sendable {
    case ok
    /// Worth knowing; nothing that was promised is missing.
    case note
    case missing
  }

  /// One thing that was looked at.
  package struct Check: Sendable {
    package let name: String
    package let state: State
    package let detail: String
  }

  package let checks: [Check]

  /// Whether nothing that was promised is missing.
  package var isSound: Bool { !checks.contains { $0.state == .missing } }

  /// Looks at this machine.
  ///
  /// - Parameters:
  ///   - program: The path of the `spoor` executable.
  ///   - limits: What reading processes are allowed.
  /// - Throws: `OrchestrationError` where no process can be started.
  package init(program: String, limits: WorkerLimits) throws {
    let finding = try WorkerProbing(program: program, limits: limits).finding()
    checks =
      Self.confinement(finding, limits) + Self.bans(finding) + Self.libraries()
      + Self.files()
  }

  private static func confinement(
    _ finding: WorkerProbing.Finding, _ limits: WorkerLimits
  ) -> [Check] {
    guard let ready = finding.ready else {
      return [Check(name: "reading process", state: .missing, detail: "it said nothing")]
    }
    let granted = ready.memoryBytes
    return [
      Check(
        name: "filter of system calls", state: ready.filtersSystemCalls ? .ok : .missing,
        detail: ready.filtersSystemCalls ? "seccomp" : "the kernel or its container refuses it"),
      Check(
        name: "access to files", state: ready.landlock > 0 ? .ok : .note,
        detail: ready.landlock > 0
          ? "Landlock, version \(ready.landlock)"
          : "this kernel has no Landlock: files can be opened for reading"),
      Check(
        name: "memory limit", state: granted <= limits.memoryBytes ? .ok : .missing,
        detail: "asked for \(limits.memoryBytes >> 20) MiB, granted \(granted >> 20) MiB"),
    ]
  }

  private static func bans(_ finding: WorkerProbing.Finding) -> [Check] {
    guard let refused = finding.refused else {
      return [
        Check(name: "what is forbidden", state: .missing, detail: "the process did not survive")
      ]
    }
    let hasLandlock = (finding.ready?.landlock ?? 0) > 0
    return WorkerBan.allCases.map { ban in
      let isRefused = refused.contains(ban)
      let isExcused = ban.needsLandlock && !hasLandlock
      return Check(
        name: ban.label, state: isRefused ? .ok : isExcused ? .note : .missing,
        detail: isRefused ? "tried, refused" : "tried, and it can")
    }
  }

  private static func libraries() -> [Check] {
    let sqlite = (try? StoreLibrary.version()) ?? nil
    return [
      Check(name: "poppler", state: .ok, detail: PDFLibrary.version),
      Check(name: "libxml2", state: .ok, detail: HTMLLibrary.version),
      Check(
        name: "SQLite", state: sqlite == nil ? .missing : .ok, detail: sqlite ?? "does not answer"),
      Check(
        name: "colour profiles", state: PDFLibrary.refusesColourProfiles ? .ok : .missing,
        detail: PDFLibrary.refusesColourProfiles
          ? "refused" : "not refused: reading takes twice as long"),
    ]
  }

  /// What reading finds in the file system: character sets for papers in Asian scripts, fonts for pictures.
  private static func files() -> [Check] {
    let hasSets = FileManager.default.fileExists(atPath: "/usr/share/poppler/cMap")
    let fonts = ["/usr/share/fonts", "/usr/local/share/fonts"].reduce(0) { $0 + fontCount(in: $1) }
    return [
      Check(
        name: "poppler-data", state: hasSets ? .ok : .note,
        detail: hasSets ? "/usr/share/poppler" : "absent: some Asian texts cannot be read"),
      Check(
        name: "fonts", state: fonts > 0 ? .ok : .note,
        detail: fonts > 0
          ? "\(fonts) files" : "none: white text on a dark ground is not told from hidden text"),
    ]
  }

  private static func fontCount(in folder: String) -> Int {
    let files = FileManager.default.enumerator(atPath: folder)
    return files?.count { entry in
      guard let name = entry as? String else { return false }
      return [".ttf", ".otf", ".pfb", ".ttc"].contains(where: name.hasSuffix)
    } ?? 0
  }

  /// For a person: one line a check.
  package var text: String {
    checks.map { check in
      let mark =
        switch check.state {
        case .ok: "ok     "
        case .note: "note   "
        case .missing: "MISSING"
        }
      let name = check.name + String(repeating: " ", count: max(0, 38 - check.name.count))
      return "\(mark) \(name) \(check.detail)\n"
    }.joined()
  }

  /// For a program.
  package var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.key("sound")
      json.boolean(isSound)
      json.key("checks")
      json.array(of: checks) { json, check in
        json.object { json in
          for (key, value) in [
            ("name", check.name), ("state", check.state.rawValue), ("detail", check.detail),
          ] {
            json.key(key)
            json.string(value)
          }
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }
}
