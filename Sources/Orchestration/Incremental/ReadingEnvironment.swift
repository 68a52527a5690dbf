package import EvidenceStorage
import Foundation

/// What the machine adds to reading: the libraries that take documents apart.
///
/// An update of the system can change what is read without a new version of Spoor, so the libraries' bytes are a
/// part of the key under which readings are kept.
package struct ReadingEnvironment: Sendable {
  /// The hash of the libraries' files.
  package let libraries: ContentHash
  /// The names of the files, such as `libpoppler.so.126.0.0`, with the first digits of their hashes.
  package let names: [String: String]

  /// For tests, and for machines described by somebody else.
  package init(names: [String: String]) {
    self.names = names
    var maker = ContentHash.Maker()
    for (name, hash) in names.sorted(by: { $0.key < $1.key }) {
      maker.add(piece: name)
      maker.add(piece: hash)
    }
    libraries = maker.hash
  }

  /// The libraries that this process has loaded: the workers start from the same program and load the same.
  ///
  /// - Complexity: One pass over some ten megabytes.
  package static func current() -> ReadingEnvironment {
    guard let maps = FileManager.default.contents(atPath: "/proc/self/maps") else {
      return ReadingEnvironment(names: [:])
    }
    var names: [String: String] = [:]
    for line in String(decoding: maps, as: UTF8.self).split(separator: "\n") {
      guard let slash = line.firstIndex(of: "/") else { continue }
      let path = String(line[slash...])
      let name = path.split(separator: "/").last.map(String.init) ?? ""
      guard names[name] == nil, readers.contains(where: name.hasPrefix),
        let bytes = FileManager.default.contents(atPath: path)
      else { continue }
      names[name] = String(ContentHash(of: bytes).hexadecimal.prefix(16))
    }
    return ReadingEnvironment(names: names)
  }

  /// Libraries whose work shows in text, places or facts; colour, pictures and fonts' outlines do not.
  private static let readers = ["libpoppler", "libxml2", "libfreetype", "libfontconfig"]
}
