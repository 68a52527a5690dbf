import Foundation
import GRDB

/// One row in the text form: a JSON object on one line, its members in the order of the columns.
///
/// Text is a string, whole numbers and reals are numbers (a real always shows a point or an exponent), a BLOB
/// is `{"text":"…"}` where it is UTF-8 and `{"base64":"…"}` otherwise, nothing is null.
enum TextRow {
  /// The line of a row, without its line end.
  static func line(_ columns: [String], _ values: [DatabaseValue]) -> [UInt8] {
    var bytes: [UInt8] = [UInt8(ascii: "{")]
    for (column, value) in zip(columns, values) {
      if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
      quote(column, into: &bytes)
      bytes.append(UInt8(ascii: ":"))
      write(value, into: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }

  /// The values of a line, in the order of the columns; nil where the line is no row of these columns.
  static func values(_ line: [UInt8], of columns: [String]) -> [DatabaseValue]? {
    var reader = Reader(bytes: line)
    guard reader.take(UInt8(ascii: "{")) else { return nil }
    var values: [DatabaseValue] = []
    for (number, column) in columns.enumerated() {
      if number > 0, !reader.take(UInt8(ascii: ",")) { return nil }
      guard reader.string() == column, reader.take(UInt8(ascii: ":")), let value = reader.value()
      else { return nil }
      values.append(value)
    }
    guard reader.take(UInt8(ascii: "}")), reader.isAtEnd else { return nil }
    return values
  }

  private static func write(_ value: DatabaseValue, into bytes: inout [UInt8]) {
    switch value.storage {
    case .null: bytes += Array("null".utf8)
    case .int64(let number): bytes += Array("\(number)".utf8)
    case .double(let number): bytes += Array("\(number)".utf8)
    case .string(let text): quote(text, into: &bytes)
    case .blob(let data):
      if let text = String(validating: data, as: UTF8.self) {
        bytes += Array(#"{"text":"#.utf8)
        quote(text, into: &bytes)
      } else {
        bytes += Array(#"{"base64":"#.utf8)
        quote(data.base64EncodedString(), into: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)

  private static func quote(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case 0..<0x20:
        bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Reads exactly what `line` writes, so that what is read is written again byte for byte.
  private struct Reader {
    let bytes: [UInt8]
    private var place = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count }

    mutating func take(_ byte: UInt8) -> Bool {
      guard place < bytes.count, bytes[place] == byte else { return false }
      place += 1
      return true
    }

    mutating func take(_ word: StaticString) -> Bool {
      let wanted = Array("\(word)".utf8)
      guard bytes[place...].starts(with: wanted) else { return false }
      place += wanted.count
      return true
    }

    mutating func value() -> DatabaseValue? {
      guard place < bytes.count else { return nil }
      switch bytes[place] {
      case UInt8(ascii: "\""): return string()?.databaseValue
      case UInt8(ascii: "{"):
        let value: DatabaseValue?
        if take(#"{"text":"#) {
          value = string().map { Data($0.utf8).databaseValue }
        } else if take(#"{"base64":"#) {
          value = string().flatMap { Data(base64Encoded: $0) }?.databaseValue
        } else {
          return nil
        }
        return take(UInt8(ascii: "}")) ? value : nil
      case UInt8(ascii: "n"): return take("null") ? .null : nil
      default: return number()
      }
    }

    private mutating func number() -> DatabaseValue? {
      let start = place
      while place < bytes.count, bytes[place] != UInt8(ascii: ","),
        bytes[place] != UInt8(ascii: "}")
      {
        place += 1
      }
      let text = String(decoding: bytes[start..<place], as: UTF8.self)
      if let whole = Int64(text) { return whole.databaseValue }
      guard text.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }), let real = Double(text)
      else { return nil }
      return real.databaseValue
    }

    mutating func string() -> String? {
      guard take(UInt8(ascii: "\"")) else { return nil }
      var text: [UInt8] = []
      while place < bytes.count {
        let byte = bytes[place]
        place += 1
        switch byte {
        case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
        case UInt8(ascii: "\\"):
          guard let escaped = escaped() else { return nil }
          text.append(escaped)
        case 0..<0x20: return nil
        default: text.append(byte)
        }
      }
      return nil
    }

    private mutating func escaped() -> UInt8? {
      guard place < bytes.count else { return nil }
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): return byte
      case UInt8(ascii: "n"): return 0x0A
      case UInt8(ascii: "u"):
        guard place + 4 <= bytes.count,
          let code = UInt8(String(decoding: bytes[place..<(place + 4)], as: UTF8.self), radix: 16),
          code < 0x20
        else { return nil }
        place += 4
        return code
      default: return nil
      }
    }
  }
}
