/// Why bytes are not the JSON that was asked for; names members, never what they hold.
package struct JSONMismatch: Error, Hashable, Sendable, CustomStringConvertible {
  /// The member in which it was found; empty at the top.
  package let member: String
  package let reason: String

  package init(member: String, reason: String) {
    self.member = member
    self.reason = reason
  }

  package var description: String {
    member.isEmpty ? reason : "“\(member)” \(reason)"
  }
}

/// Compares bytes that somebody else wrote with a shape, in one pass and without building values.
///
/// Only JSON without blanks is accepted: that is what `JSONWriter` writes.
/// - Complexity: O(*n*) in the bytes; recursion as deep as the shape, whatever the bytes say.
package struct JSONCheck {
  private let bytes: [UInt8]
  private let end: Int
  /// The next byte to look at.
  package private(set) var position: Int
  private var pages = Int.max
  private var length = Int.max
  private var placeStart = 0
  private var placeEnd = 0

  /// - Parameters:
  ///   - bytes: What to look at.
  ///   - range: The part of it.
  package init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    position = max(0, range.lowerBound)
    end = min(range.upperBound, bytes.count)
  }

  /// Makes sure that everything has been looked at.
  package func passEnd() throws(JSONMismatch) {
    guard position >= end else { throw mismatch("goes on after its end") }
  }

  /// Passes over one value of a shape.
  ///
  /// - Throws: `JSONMismatch` where the bytes are something else.
  package mutating func pass(_ shape: JSONShape) throws(JSONMismatch) {
    switch shape {
    case .text: _ = try string()
    case .word(let words): try word(of: words)
    case .exactly(let expected): try exactly(expected)
    case .integer(let range): _ = try integer(in: range)
    case .number: try number()
    case .boolean: try exactly(Array((next == UInt8(ascii: "t") ? "true" : "false").utf8))
    case .optional(let shape):
      if next == UInt8(ascii: "n") { try exactly(JSONCheck.null) } else { try pass(shape) }
    case .list(let element): try list(of: element)
    case .object(let members): try object(members)
    case .box: try box()
    case .pageCount: pages = try integer(in: 0...Int.max)
    case .page: _ = try integer(in: 1...max(1, pages))
    case .pageText: length = try string()
    case .start: placeStart = try integer(in: 0...length)
    case .end: placeEnd = try integer(in: placeStart...length)
    case .quote:
      guard try string() == placeEnd - placeStart else {
        throw mismatch("is not as long as its place")
      }
    }
  }

  /// Passes over these very bytes.
  package mutating func exactly(_ expected: [UInt8]) throws(JSONMismatch) {
    for byte in expected { try take(byte) }
  }

  /// Passes over a string, and gives what it says, as UTF-8.
  package mutating func decodedText() throws(JSONMismatch) -> [UInt8] {
    let start = position + 1
    _ = try string()
    return JSONCheck.unescaped(bytes[start..<(position - 1)])
  }

  private static let null = Array("null".utf8)

  private var next: UInt8? { position < end ? bytes[position] : nil }

  private func mismatch(_ reason: String) -> JSONMismatch {
    JSONMismatch(member: "", reason: reason)
  }

  private mutating func take(_ byte: UInt8) throws(JSONMismatch) {
    guard position < end, bytes[position] == byte else {
      throw mismatch("has another form than was agreed")
    }
    position += 1
  }

  private mutating func object(_ members: [JSONShape.Member]) throws(JSONMismatch) {
    var isFirst = true
    for member in members {
      try take(UInt8(ascii: isFirst ? "{" : ","))
      isFirst = false
      do throws(JSONMismatch) {
        try take(UInt8(ascii: "\""))
        try exactly(member.name)
        try take(UInt8(ascii: "\""))
        try take(UInt8(ascii: ":"))
        try pass(member.shape)
      } catch {
        let name = String(decoding: member.name, as: UTF8.self)
        let inner = error.member.isEmpty ? name : "\(name).\(error.member)"
        throw JSONMismatch(member: inner, reason: error.reason)
      }
    }
    try take(UInt8(ascii: "}"))
  }

  private mutating func list(of element: JSONShape) throws(JSONMismatch) {
    try take(UInt8(ascii: "["))
    if next == UInt8(ascii: "]") {
      position += 1
      return
    }
    while true {
      try pass(element)
      guard next == UInt8(ascii: ",") else { break }
      position += 1
    }
    try take(UInt8(ascii: "]"))
  }

  private mutating func box() throws(JSONMismatch) {
    for index in 0..<4 {
      try take(UInt8(ascii: index == 0 ? "[" : ","))
      try number()
    }
    try take(UInt8(ascii: "]"))
  }

  private mutating func word(of words: Set<[UInt8]>) throws(JSONMismatch) {
    let start = position + 1
    _ = try string()
    guard words.contains(Array(bytes[start..<(position - 1)])) else {
      throw mismatch("is none of the words that were agreed")
    }
  }

  /// Passes over a number of bytes that somebody else looks at.
  package mutating func skipped(_ count: Int) throws(JSONMismatch) -> Range<Int> {
    guard count >= 0, count <= end - position else { throw mismatch("is cut off") }
    defer { position += count }
    return position..<(position + count)
  }

  /// Passes over a whole number, and gives it.
  package mutating func integer(in range: ClosedRange<Int>) throws(JSONMismatch) -> Int {
    let isNegative = next == UInt8(ascii: "-")
    if isNegative { position += 1 }
    var value = 0
    let start = position
    // 18 digits always fit.
    while let digit = next, digit >= 0x30, digit <= 0x39, position - start < 18 {
      value = value * 10 + Int(digit - 0x30)
      position += 1
    }
    let signed = isNegative ? -value : value
    guard position > start, range.contains(signed) else {
      throw mismatch("is no number in its range")
    }
    return signed
  }

  /// - Source: the grammar of RFC 8259, section 6; at most 40 characters.
  private mutating func number() throws(JSONMismatch) {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    try digits()
    if next == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") { position += 1 }
      try digits()
    }
    guard position - start <= 40 else { throw mismatch("is too long for a number") }
  }

  private mutating func digits() throws(JSONMismatch) {
    let start = position
    while let digit = next, digit >= 0x30, digit <= 0x39 { position += 1 }
    guard position > start else { throw mismatch("is no number") }
  }

  /// Passes over a string of well-formed UTF-8 and gives the number of its scalars.
  private mutating func string() throws(JSONMismatch) -> Int {
    try take(UInt8(ascii: "\""))
    var scalars = 0
    while position < end {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return scalars
      case UInt8(ascii: "\\"): try escape()
      case 0x20..<0x80: position += 1
      default: try sequence(byte)
      }
      scalars += 1
    }
    throw mismatch("is cut off")
  }

  private mutating func escape() throws(JSONMismatch) {
    position += 1
    switch next {
    case UInt8(ascii: "u"):
      position += 1
      let value = try hexadecimal()
      guard value & 0xF800 == 0xD800 else { return }
      // A pair of surrogates is one scalar.
      try take(UInt8(ascii: "\\"))
      try take(UInt8(ascii: "u"))
      guard value < 0xDC00, try hexadecimal() & 0xFC00 == 0xDC00 else {
        throw mismatch("holds half a character")
      }
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    default: throw mismatch("holds an escape that does not exist")
    }
  }

  private mutating func hexadecimal() throws(JSONMismatch) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = next.flatMap(JSONCheck.hexadecimalValue) else {
        throw mismatch("holds an escape that does not exist")
      }
      value = value << 4 | digit
      position += 1
    }
    return value
  }

  private static func hexadecimalValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  /// Passes over one scalar of two to four bytes.
  ///
  /// - Source: table 3-7 of the Unicode Standard.
  private mutating func sequence(_ first: UInt8) throws(JSONMismatch) {
    let count: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: count = 2
    case 0xE0...0xEF:
      count = 3
      if first == 0xE0 { second = 0xA0...0xBF }
      if first == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      count = 4
      if first == 0xF0 { second = 0x90...0xBF }
      if first == 0xF4 { second = 0x80...0x8F }
    default: throw mismatch("is not well-formed text")
    }
    guard position + count <= end, second.contains(bytes[position + 1]),
      bytes[(position + 2)..<(position + count)].allSatisfy({ (0x80...0xBF).contains($0) })
    else { throw mismatch("is not well-formed text") }
    position += count
  }

  /// What the inside of a string says that `string()` has passed over.
  private static func unescaped(_ inside: ArraySlice<UInt8>) -> [UInt8] {
    guard inside.contains(UInt8(ascii: "\\")) else { return Array(inside) }
    var result: [UInt8] = []
    result.reserveCapacity(inside.count)
    var rest = inside
    while let escape = rest.firstIndex(of: UInt8(ascii: "\\")) {
      result.append(contentsOf: rest[..<escape])
      rest = rest[(escape + 1)...]
      guard let kind = rest.popFirst() else { break }
      switch kind {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"):
        var value = unit(&rest)
        if value & 0xFC00 == 0xD800 {
          rest = rest.dropFirst(2)
          value = 0x10000 + ((value & 0x3FF) << 10) + (unit(&rest) & 0x3FF)
        }
        if let scalar = Unicode.Scalar(value) { result.append(contentsOf: String(scalar).utf8) }
      default: result.append(kind)
      }
    }
    result.append(contentsOf: rest)
    return result
  }

  private static func unit(_ rest: inout ArraySlice<UInt8>) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 { value = value << 4 | (rest.popFirst().flatMap(hexadecimalValue) ?? 0) }
    return value
  }
}
