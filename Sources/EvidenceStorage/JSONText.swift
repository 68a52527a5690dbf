/// A JSON object, written straight into text: thousands of facts and passages carry one each.
struct JSONText {
  private var bytes: [UInt8] = [UInt8(ascii: "{")]

  /// Adds a member; the caller keeps the names in order and apart.
  mutating func add(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    begin(name)
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20: bytes += JSONText.escaped(control: byte)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func add(_ name: StaticString, _ value: Bool) {
    begin(name)
    bytes += Array((value ? "true" : "false").utf8)
  }

  mutating func add(_ name: StaticString, _ value: Int) {
    begin(name)
    bytes += Array(String(value).utf8)
  }

  /// Adds rows of finite numbers.
  mutating func add(_ name: StaticString, _ rows: [[Double]]) {
    begin(name)
    let texts = rows.map { "[" + $0.map(JSONText.text(of:)).joined(separator: ",") + "]" }
    bytes += Array("[\(texts.joined(separator: ","))]".utf8)
  }

  /// Adds an object.
  mutating func add(_ name: StaticString, _ members: (inout JSONText) -> Void) {
    begin(name)
    bytes.append(UInt8(ascii: "{"))
    members(&self)
    bytes.append(UInt8(ascii: "}"))
  }

  /// The object as text.
  var text: String { String(decoding: bytes + [UInt8(ascii: "}")], as: UTF8.self) }

  private mutating func begin(_ name: StaticString) {
    // No value ends with an opening brace.
    if bytes.last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    bytes += [UInt8(ascii: "\""), UInt8(ascii: ":")]
  }

  private static func text(of number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func escaped(control byte: UInt8) -> [UInt8] {
    switch byte {
    case 0x08: Array(#"\b"#.utf8)
    case 0x09: Array(#"\t"#.utf8)
    case 0x0A: Array(#"\n"#.utf8)
    case 0x0C: Array(#"\f"#.utf8)
    case 0x0D: Array(#"\r"#.utf8)
    default:
      Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
