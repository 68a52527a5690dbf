import Foundation
import Reporting
import SpoorModel

/// What a worker hands back of a document to be kept: three parts with their lengths in front.
struct KeptReading {
  /// The record without passages, as JSON with sorted keys.
  let record: [UInt8]
  /// See `LayoutGeometry`.
  let geometry: [UInt8]
  /// The passages under the vocabulary that the worker was given, as JSON.
  let passages: [UInt8]

  init(record: [UInt8], geometry: [UInt8], passages: [UInt8]) {
    self.record = record
    self.geometry = geometry
    self.passages = passages
  }

  /// Nil for bytes that are not three whole parts.
  init?(_ bytes: [UInt8]) {
    var parts: [[UInt8]] = []
    var rest = bytes[...]
    for _ in 0..<3 {
      guard rest.count >= 8 else { return nil }
      let length = rest.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      rest = rest.dropFirst(8)
      guard length <= UInt64(rest.count) else { return nil }
      parts.append(Array(rest.prefix(Int(length))))
      rest = rest.dropFirst(Int(length))
    }
    guard rest.isEmpty else { return nil }
    self.init(record: parts[0], geometry: parts[1], passages: parts[2])
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(24 + record.count + geometry.count + passages.count)
    for part in [record, geometry, passages] {
      for shift in stride(from: 0, to: 64, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: part.count >> shift))
      }
      bytes += part
    }
    return bytes
  }

  /// The three parts as one JSON object, as a worker writes them.
  var line: [UInt8] {
    let text = Data(geometry).base64EncodedString()
    return Array(#"{"geometry":"\#(text)","recordBytes":\#(record.count),"record":"#.utf8) + record
      + Array(#","passages":"#.utf8) + passages + [UInt8(ascii: "}")]
  }

  /// Reads what `line` gives; the record and the passages are looked at when they are decoded.
  ///
  /// - Throws: `JSONMismatch` where the parts are not where they must be.
  init(line bytes: [UInt8], in range: Range<Int>) throws(JSONMismatch) {
    var check = JSONCheck(bytes, in: range)
    try check.exactly(Array(#"{"geometry":"#.utf8))
    let text = try check.decodedText()
    try check.exactly(Array(#","recordBytes":"#.utf8))
    let count = try check.integer(in: 0...range.count)
    try check.exactly(Array(#","record":"#.utf8))
    let record = try check.skipped(count)
    try check.exactly(Array(#","passages":"#.utf8))
    let passages = try check.skipped(range.upperBound - 1 - check.position)
    try check.exactly([UInt8(ascii: "}")])
    guard let geometry = Data(base64Encoded: Data(text)) else {
      throw JSONMismatch(member: "geometry", reason: "is no Base64")
    }
    self.init(
      record: Array(bytes[record]), geometry: [UInt8](geometry), passages: Array(bytes[passages]))
  }

  /// A value as it is kept: keys sorted, so that the same value gives the same bytes.
  static func encoded(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // The encoding of values of our own cannot fail: every number in them is finite.
    return (try? encoder.encode(value)).map { [UInt8]($0) } ?? []
  }

  /// The passages as they were kept; nil for bytes that are none.
  static func passages(from bytes: [UInt8]) -> [Passage]? {
    try? JSONDecoder().decode([Passage].self, from: Data(bytes))
  }
}
