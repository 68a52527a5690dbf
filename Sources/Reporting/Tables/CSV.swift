/// Comma-separated values for programs and spreadsheets.
///
/// Commas and no byte order mark, as RFC 4180 has it. Programs read that everywhere; spreadsheets
/// that expect `;` ask once.
/// - Source: RFC 4180; OWASP, "CSV Injection".
struct CSV {
  private(set) var bytes: [UInt8] = []

  /// A field of a record.
  enum Field {
    /// Text from papers, answers or people: one that a spreadsheet would run as a formula gets an apostrophe.
    case text(String)
    /// A value of the toetsingskader, or of ours, that programs compare: never changed.
    case code(String)
  }

  /// Begins a table with its header.
  init(header: [String]) { append(header.map(Field.code)) }

  /// Adds one record.
  mutating func append(_ fields: [Field]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch field {
      case .code(let value): write(value)
      case .text(let value): write(CSV.disarmed(CSV.onOneLine(value)))
      }
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  private mutating func write(_ value: String) {
    let needsQuotes = value.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\t")
    }
    guard needsQuotes else { return bytes.append(contentsOf: value.utf8) }
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func disarmed(_ value: String) -> String {
    // A sign alone is no formula.
    guard let first = value.unicodeScalars.first, value.unicodeScalars.count > 1 else {
      return value
    }
    return "=+-@＝＋－＠".unicodeScalars.contains(first) ? "'" + value : value
  }

  /// White space folded to single blanks, control characters gone: a record of a sheet is one line.
  private static func onOneLine(_ value: String) -> String { TerminalText.line(value) }
}
