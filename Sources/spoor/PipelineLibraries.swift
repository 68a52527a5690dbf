import Foundation

/// Where toetsingskaders are looked for.
enum PipelineLibraries {
  /// The toetsingskader of a dossier that names none.
  static let defaultFramework = "ggsr-2013"

  /// `SPOOR_PIPELINES`, then `Pipelines` here, then beside or above the program, then where it was installed.
  static func folders() -> [String] {
    var folders: [String] = []
    if let named = ProcessInfo.processInfo.environment["SPOOR_PIPELINES"] { folders.append(named) }
    folders.append("Pipelines")
    var place = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    for _ in 0..<4 {
      place.deleteLastPathComponent()
      folders.append(place.appendingPathComponent("Pipelines").path)
    }
    folders.append(
      URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("share/spoor/Pipelines").path)
    return folders
  }
}
