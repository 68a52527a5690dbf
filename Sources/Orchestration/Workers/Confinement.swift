import CConfinement

/// What holds a reading process once it has begun.
enum Confinement {
  /// What reading needs of the system: character sets of PDFs, fonts, and modules that libraries load late.
  private static let systemPaths = [
    "/usr/share/poppler", "/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/fontconfig",
    "/etc/fonts", "/var/cache/fontconfig", "/usr/lib", "/usr/lib64", "/lib", "/lib64",
    "/usr/share/zoneinfo",
  ]

  /// Confines this process for good.
  ///
  /// - Parameter readable: Folders and files that it may open, besides the system's; a name with a line
  ///   break in it cannot be allowed.
  /// - Returns: What is in force: the kernel may not offer everything.
  static func begin(readable: [String]) -> (filtersSystemCalls: Bool, landlock: Int) {
    var result = spoor_confinement()
    let paths = systemPaths + readable.filter { !$0.utf8.contains(UInt8(ascii: "\n")) }
    unsafe spoor_confine(paths.joined(separator: "\n"), &result)
    return (result.system_calls, Int(result.landlock))
  }
}

/// Something that a reading process must not be able to do.
package enum WorkerBan: String, CaseIterable, Codable, Sendable {
  case network
  case localSocket
  case readFile
  case writeFile
  case createFile
  case removeFile
  case newProcess
  case signalOthers
  case gainRights
  case inheritedDescriptor
  case inheritedEnvironment
  case memoryAboveLimit
  case coreFile
  // The last two: where they are not refused, the process is no longer itself.
  case trace
  case newProgram

  private var act: spoor_act {
    switch self {
    case .network: SPOOR_ACT_NETWORK
    case .localSocket: SPOOR_ACT_LOCAL_SOCKET
    case .readFile: SPOOR_ACT_READ_FILE
    case .writeFile: SPOOR_ACT_WRITE_FILE
    case .createFile: SPOOR_ACT_CREATE_FILE
    case .removeFile: SPOOR_ACT_REMOVE_FILE
    case .newProcess: SPOOR_ACT_NEW_PROCESS
    case .newProgram: SPOOR_ACT_NEW_PROGRAM
    case .trace: SPOOR_ACT_TRACE
    case .signalOthers: SPOOR_ACT_SIGNAL_OTHERS
    case .gainRights: SPOOR_ACT_GAIN_RIGHTS
    case .inheritedDescriptor: SPOOR_ACT_INHERITED_DESCRIPTOR
    case .inheritedEnvironment: SPOOR_ACT_INHERITED_ENVIRONMENT
    case .memoryAboveLimit: SPOOR_ACT_MEMORY_ABOVE_LIMIT
    case .coreFile: SPOOR_ACT_CORE_FILE
    }
  }

  /// What was tried, for a person.
  package var label: String {
    switch self {
    case .network: "open a network connection"
    case .localSocket: "open a socket on this machine"
    case .readFile: "read a file that it was not given"
    case .writeFile: "write to a file"
    case .createFile: "create a file"
    case .removeFile: "remove a file"
    case .newProcess: "start a process"
    case .newProgram: "start a program"
    case .trace: "trace processes"
    case .signalOthers: "send signals to others"
    case .gainRights: "gain rights by starting a program"
    case .inheritedDescriptor: "use open files that it inherited"
    case .inheritedEnvironment: "see the environment"
    case .memoryAboveLimit: "take more memory than its limit"
    case .coreFile: "leave a core file"
    }
  }

  /// Whether only Landlock refuses it.
  package var needsLandlock: Bool { self == .readFile }

  /// Really tries it in this process.
  ///
  /// - Parameter file: An existing file that may be lost.
  /// - Returns: Whether it was refused.
  func isRefused(file: String) -> Bool { unsafe spoor_is_refused(act, file) }
}

/// An order to try what is forbidden, so that `spoor doctor` need not believe what it reads in a table.
struct WorkerProbe: Codable, Sendable {
  /// An existing file, which is lost where removing is not refused.
  let probe: String
}

/// What came of it.
struct WorkerProbeResult: Codable, Sendable {
  /// What was refused.
  let refused: [WorkerBan]
}
