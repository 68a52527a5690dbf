import DeliveryScanning
import EvidenceStorage
import Foundation
import Glibc
import Reporting
import SpoorModel

/// What lies in an output folder, so that results that are there already are not written again.
///
/// A list beside the results says which report they show and how each file looked when it was written; whoever
/// changes or removes one of them gets all of them written anew.
struct WrittenResults: Codable {
  /// The report's identity: its number means nothing to another store.
  let report: String
  let files: [File]

  struct File: Codable {
    let name: String
    let size: Int
    let modified: Int
    let changed: Int
    let inode: UInt64
  }

  private static let name = ".spoor-results.json"

  /// Whether a folder holds the results of a report, untouched.
  ///
  /// - Parameters:
  ///   - report: As it was noted.
  ///   - names: The files that must be there.
  static func stand(in folder: String, report: String, names: [String]) -> Bool {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)"),
      let list = try? JSONDecoder().decode(WrittenResults.self, from: data), list.report == report,
      list.files.map(\.name) == names
    else { return false }
    return list.files.allSatisfy { file in
      look("\(folder)/\(file.name)", name: file.name).map {
        $0.size == file.size && $0.modified == file.modified && $0.changed == file.changed
          && $0.inode == file.inode
      } ?? false
    }
  }

  /// Notes what was just written; without the note the results are written again next time.
  static func note(_ names: [String], report: String, in folder: String) {
    let files = names.compactMap { look("\(folder)/\($0)", name: $0) }
    guard files.count == names.count,
      let data = try? JSONEncoder().encode(WrittenResults(report: report, files: files))
    else { return }
    try? OutputFolder(folder).write([(name, [UInt8](data))])
  }

  private static func look(_ path: String, name: String) -> File? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return File(
      name: name, size: Int(status.st_size),
      modified: Int(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(status.st_mtim.tv_nsec),
      changed: Int(status.st_ctim.tv_sec) &* 1_000_000_000 &+ Int(status.st_ctim.tv_nsec),
      inode: UInt64(status.st_ino))
  }
}

extension WorkKeys {
  /// What results are the results of, for the list beside them.
  ///
  /// A paper whose reading was ended from outside is tried again in every run, and then written anew.
  var identity: String { hash.hexadecimal }
}
