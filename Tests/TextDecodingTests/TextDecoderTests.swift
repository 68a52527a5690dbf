import SpoorModel
import Testing
import TextDecoding

struct TextDecoderTests {
  private let decoder = TextDecoder()

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let declared: String?
    let text: String
    let encoding: TextEncoding
    let decision: DecodedText.Decision
    let problems: [Problem.Code]
    var testDescription: String { name }

    init(
      _ name: String, _ bytes: [UInt8], declared: String? = nil, _ text: String,
      _ encoding: TextEncoding, _ decision: DecodedText.Decision, _ problems: [Problem.Code] = []
    ) {
      self.name = name
      self.bytes = bytes
      self.declared = declared
      self.text = text
      self.encoding = encoding
      self.decision = decision
      self.problems = problems
    }
  }

  static let cases: [Case] = [
    Case("UTF-8 without a word", Array("coördinatie".utf8), "coördinatie", .utf8, .validUTF8),
    Case("UTF-8 with a mark", Array("\u{FEFF}één".utf8), "één", .utf8, .byteOrderMark),
    Case("plain letters", Array("nota".utf8), "nota", .utf8, .validUTF8),
    Case("plain letters declared", Array("nota".utf8), declared: "utf-8", "nota", .utf8, .declared),
    Case(
      "UTF-8 that calls itself latin-1", Array("coördinatie".utf8), declared: "ISO-8859-1",
      "coördinatie", .utf8, .validUTF8, [.encodingContradicted]),
    Case(
      "windows-1252 that calls itself UTF-8", [0x93, 0xE9, 0xE9, 0x6E, 0x94], declared: "UTF-8",
      "“één”", .windows1252, .characters, [.encodingContradicted]),
    Case(
      "latin-1 by its label means windows-1252", [0x66, 0x92, 0x73], declared: "iso-8859-1", "f’s",
      .windows1252, .declared),
    Case(
      "letters that both share", [0x65, 0xE9, 0x6E], "eén", .iso8859part1, .characters,
      [.encodingGuessed]),
    Case(
      "a euro of ISO-8859-15", [0xA4, 0x20, 0x35, 0x30, 0x2C, 0x2D], "€ 50,-", .iso8859part15,
      .characters, [.encodingGuessed]),
    Case(
      "letters of ISO-8859-15", [0x63, 0xBD, 0x75, 0x72, 0x20, 0xA6, 0x69, 0x6D], "cœur Šim",
      .iso8859part15, .characters, [.encodingGuessed]),
    Case(
      "a half and an accent as apostrophe", [0x31, 0xBD, 0x20, 0x66, 0x6F, 0x74, 0x6F, 0xB4, 0x73],
      "1½ foto´s", .iso8859part1, .characters, [.encodingGuessed]),
    Case(
      "declared ISO-8859-15", [0xA4, 0x78], declared: "latin-9", "€x", .iso8859part15, .declared),
    Case(
      "UTF-16 little-endian with a mark", [0xFF, 0xFE, 0x61, 0, 0x3D, 0xD8, 0x00, 0xDE], "a😀",
      .utf16LittleEndian, .byteOrderMark),
    Case(
      "UTF-16 big-endian with a mark", [0xFE, 0xFF, 0, 0x61, 0, 0xE9], "aé", .utf16BigEndian,
      .byteOrderMark),
    Case(
      "UTF-16 by its zeros", Array("nota jeugd".utf8).flatMap { [$0, 0] }, "nota jeugd",
      .utf16LittleEndian, .zeroBytes),
    Case(
      "half a pair", [0xFF, 0xFE, 0x3D, 0xD8, 0x61, 0, 0x62], "\u{FFFD}a", .utf16LittleEndian,
      .byteOrderMark, [.repairedText]),
    Case(
      "an unknown label", [0xE9], declared: "x-mac-roman", "é", .iso8859part1, .characters,
      [.encodingGuessed]),
    Case(
      "UTF-8 with a piece of windows-1252", Array("één twéé drié ".utf8) + [0x93, 0x78, 0x94],
      "één twéé drié “x”", .utf8, .validUTF8, [.encodingContradicted]),
    Case(
      "overlong forms", [0xC0, 0xAF, 0x78], "À¯x", .iso8859part1, .characters, [.encodingGuessed]),
    Case("nothing", [], "", .utf8, .validUTF8),
  ]

  @Test(arguments: cases)
  func theBytesDecide(_ example: Case) {
    let decoded = decoder.decoded(example.bytes, declared: example.declared)
    #expect(decoded.string == example.text)
    #expect(decoded.encoding == example.encoding)
    #expect(decoded.decision == example.decision)
    #expect(decoded.problems.map(\.code) == example.problems)
  }

  @Test func everyKindOfLineEndBecomesOne() {
    let text = "a\r\nb\rc\nd\r\r\ne\u{2028}f\u{B}g"
    #expect(decoder.decoded(Array(text.utf8)).string == "a\nb\nc\nd\n\ne\nf\ng")
  }

  @Test func controlsAreLeftOutAndCounted() {
    let decoded = decoder.decoded(Array("no\0ta\u{7}\u{C}2010\u{FEFF}".utf8))
    #expect(decoded.string == "nota\u{C}2010")
    #expect(decoded.problems.map(\.message) == ["3 control characters were left out of the text"])
  }

  @Test func storedMojibakeIsNotRepairedInSilence() {
    #expect(decoder.decoded(Array("coÃ¶rdinatie".utf8)).string == "coÃ¶rdinatie")
  }

  @Test func megabytesOfStrayBytesStayLinear() {
    let bytes = [UInt8](repeating: 0xC3, count: 2_000_000)
    #expect(decoder.decoded(bytes).scalars.count == bytes.count)
  }

  @Test(arguments: 0..<64)
  func anyBytesGiveText(_ seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    let bytes = (0..<1000).map { _ in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return UInt8(truncatingIfNeeded: state)
    }
    let decoded = decoder.decoded(bytes, declared: seed.isMultiple(of: 2) ? "utf-8" : nil)
    #expect(!decoded.scalars.isEmpty)
    #expect(!decoded.scalars.contains("\r"))
  }
}
