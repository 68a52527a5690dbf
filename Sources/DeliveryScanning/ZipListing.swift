import SpoorModel

/// What a zip file holds, judged by the names in its list of contents; nothing is unpacked.
enum ZipListing {
  /// Most bytes of a list of contents that are looked at; some 40,000 entries.
  private static let longestListing = 4 << 20

  /// The kind of office document that the names betray, or a plain zip file.
  static func mediaType(head: [UInt8], size: Int, file: borrowing FileHandle) -> MediaType {
    let names = directoryNames(size: size, file: file) ?? localNames(head)
    let isOffice = names.contains { $0.elementsEqual("[Content_Types].xml".utf8) }
    if isOffice {
      let isWord = names.contains { $0.starts(with: "word/".utf8) }
      return isWord ? .docx : .officeOpenXML
    }
    if names.contains(where: { $0.elementsEqual("mimetype".utf8) }),
      MediaSniffer.contains("application/vnd.oasis.opendocument", in: head.prefix(256))
    {
      return .openDocument
    }
    return .zip
  }

  /// The names in the central directory at the end of the file; nil when there is none in order.
  private static func directoryNames(
    size: Int, file: borrowing FileHandle
  ) -> [ArraySlice<UInt8>]? {
    // The end record has 22 bytes and a comment of at most 65,535.
    let tailStart = max(0, size - 65_557)
    guard let tail = try? file.bytes(at: tailStart, count: size - tailStart),
      let end = lastEndRecord(in: tail), let length = number(tail, at: end + 12, bytes: 4),
      let offset = number(tail, at: end + 16, bytes: 4), offset < size,
      let listing = try? file.bytes(at: offset, count: min(length, longestListing, size - offset))
    else { return nil }
    var names: [ArraySlice<UInt8>] = []
    var place = 0
    while listing[place...].starts(with: Array("PK\u{1}\u{2}".utf8)),
      let nameLength = number(listing, at: place + 28, bytes: 2),
      let extraLength = number(listing, at: place + 30, bytes: 2),
      let commentLength = number(listing, at: place + 32, bytes: 2),
      place + 46 + nameLength <= listing.count
    {
      names.append(listing[(place + 46)..<(place + 46 + nameLength)])
      place = min(listing.count, place + 46 + nameLength + extraLength + commentLength)
    }
    return names.isEmpty ? nil : names
  }

  private static func lastEndRecord(in tail: [UInt8]) -> Int? {
    let mark = Array("PK\u{5}\u{6}".utf8)
    guard tail.count >= 22 else { return nil }
    return (0...(tail.count - 22)).last { tail[$0] == mark[0] && tail[$0...].starts(with: mark) }
  }

  /// The names of the entries that begin within the head: all that a cut-off file still tells.
  private static func localNames(_ head: [UInt8]) -> [ArraySlice<UInt8>] {
    let mark = Array("PK\u{3}\u{4}".utf8)
    var names: [ArraySlice<UInt8>] = []
    var place = 0
    while place + 30 <= head.count {
      guard head[place] == mark[0], head[place...].starts(with: mark),
        let length = number(head, at: place + 26, bytes: 2), place + 30 + length <= head.count
      else {
        place += 1
        continue
      }
      names.append(head[(place + 30)..<(place + 30 + length)])
      place += 30 + length
    }
    return names
  }

  /// A little-endian number, nil when it lies outside the bytes.
  private static func number(_ bytes: [UInt8], at place: Int, bytes count: Int) -> Int? {
    guard place >= 0, place + count <= bytes.count else { return nil }
    return bytes[place..<(place + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
