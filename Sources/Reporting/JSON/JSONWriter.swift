/// Writes JSON straight into bytes: keys in the order of the calls, no intermediate tree.
///
/// Made for the hot path of `spoor extract`, where a dossier has thousands of spans. The writer puts the
/// commas; that every key is followed by one value is the caller's, and tests hold it.
package struct JSONWriter: Sendable {
  /// How the output is laid out.
  package enum Style: Sendable {
    /// Everything on one line.
    case compact
    /// One member or element a line, two spaces a level; `inlineArray` stays on its line.
    case indented
  }

  /// What was written so far, as UTF-8.
  package private(set) var bytes: [UInt8] = []
  private let style: Style
  private var depth = 0

  /// - Parameters:
  ///   - style: How the output is laid out.
  ///   - capacity: The number of bytes to reserve.
  package init(style: Style = .compact, capacity: Int = 0) {
    self.style = style
    bytes.reserveCapacity(capacity)
  }

  /// Writes an object; `members` writes its keys and values.
  package mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
    try container(open: "{", close: "}", members)
  }

  /// Writes an array; `elements` writes its values.
  package mutating func array(_ elements: (inout JSONWriter) throws -> Void) rethrows {
    try container(open: "[", close: "]", elements)
  }

  /// Writes an array with one value for each element of a sequence.
  package mutating func array<Elements: Sequence>(
    of elements: Elements, _ write: (inout JSONWriter, Elements.Element) throws -> Void
  ) rethrows {
    try array { writer in
      for element in elements { try write(&writer, element) }
    }
  }

  /// Writes the key of the member whose value is written next.
  package mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    if style == .indented { bytes.append(UInt8(ascii: " ")) }
  }

  /// Writes a string.
  package mutating func string(_ value: String) {
    separate()
    quote(value)
  }

  /// Writes a string, or null.
  package mutating func string(_ value: String?) {
    if let value { string(value) } else { null() }
  }

  /// Writes a whole number.
  package mutating func integer(_ value: Int) {
    separate()
    digits(of: value)
  }

  /// Writes a whole number, or null.
  package mutating func integer(_ value: Int?) {
    if let value { integer(value) } else { null() }
  }

  /// Writes a number rounded to hundredths, without needless zeros, the same on every machine.
  ///
  /// What JSON cannot hold (infinite, not a number) or no page can (beyond 10^15) becomes null.
  package mutating func hundredths(_ value: Double) {
    guard let hundredths = JSONWriter.hundredths(of: value) else { return null() }
    separate()
    decimal(hundredths)
  }

  /// Writes a number with as many digits as tell it apart from its neighbours; null for what JSON cannot hold.
  package mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    if value.magnitude < 1e15, value == value.rounded() { return integer(Int(value)) }
    separate()
    bytes.append(contentsOf: value.description.utf8)
  }

  /// Writes `true` or `false`.
  package mutating func boolean(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes `null`.
  package mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Writes an array of numbers, rounded to hundredths, on one line in every style.
  package mutating func inlineArray(_ values: [Double]) {
    separate()
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if let hundredths = JSONWriter.hundredths(of: value) {
        decimal(hundredths)
      } else {
        bytes.append(contentsOf: "null".utf8)
      }
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Ends the line, so that the next value begins a new document (JSON Lines).
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func container(
    open: Unicode.Scalar, close: Unicode.Scalar, _ content: (inout JSONWriter) throws -> Void
  ) rethrows {
    separate()
    bytes.append(UInt8(ascii: open))
    depth += 1
    let start = bytes.count
    try content(&self)
    depth -= 1
    if bytes.count > start { breakLine() }
    bytes.append(UInt8(ascii: close))
  }

  /// Puts the comma where the value before this one calls for it.
  ///
  /// The last byte tells: no value ends with an opening bracket, a colon or a blank, and a string ends
  /// with its quotation mark.
  private mutating func separate() {
    switch bytes.last {
    case nil, UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\n"): return
    case UInt8(ascii: "{"), UInt8(ascii: "["): breakLine()
    default:
      bytes.append(UInt8(ascii: ","))
      breakLine()
    }
  }

  private mutating func breakLine() {
    guard style == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func quote(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    if JSONWriter.isPlain(value) {
      bytes.append(contentsOf: value.utf8)
    } else {
      for byte in value.utf8 { escape(byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether no byte needs escaping.
  private static func isPlain(_ value: String) -> Bool {
    let span = value.utf8.span
    // Without a way out of the loop, the compiler looks at many bytes at once.
    var special: UInt8 = 0
    for index in span.indices { special |= isPlain(span[index]) ? 0 : 1 }
    return special == 0
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7F
  }

  /// - Source: RFC 8259, section 7; U+007F is escaped as well, because terminals act on it.
  private mutating func escape(_ byte: UInt8) {
    guard !JSONWriter.isPlain(byte) else { return bytes.append(byte) }
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(JSONWriter.hexDigit(byte >> 4))
      bytes.append(JSONWriter.hexDigit(byte & 0x0F))
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  private static func hundredths(of value: Double) -> Int? {
    let scaled = (value * 100).rounded()
    return scaled.magnitude < 1e17 ? Int(scaled) : nil
  }

  private mutating func decimal(_ hundredths: Int) {
    if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = hundredths.magnitude
    digits(of: Int(magnitude / 100))
    let (tenths, rest) = UInt8(magnitude % 100).quotientAndRemainder(dividingBy: 10)
    guard tenths > 0 || rest > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + tenths)
    if rest > 0 { bytes.append(UInt8(ascii: "0") + rest) }
  }

  private mutating func digits(of value: Int) {
    guard value < 0 || value > 9 else { return bytes.append(UInt8(ascii: "0") + UInt8(value)) }
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = value.magnitude
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
  }
}
