import Reporting
import Testing

@Suite struct JSONWriterTests {
  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("plain", "\"plain\""), ("", "\"\""), ("\"\\/", "\"\\\"\\\\/\""),
    ("a\nb\tc\rd", "\"a\\nb\\tc\\rd\""), ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\\u007f\""),
    ("é 🏠 \u{2028}", "\"é 🏠 \u{2028}\""),
  ])
  func aStringIsEscapedAsJSONAsks(_ text: String, _ expected: String) throws {
    #expect(written { $0.string(text) } == expected)
    #expect(try JSONValue(parsing: Array(expected.utf8)) == .string(text))
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (12.5, "12.5"), (12.505, "12.51"), (-3.04, "-3.04"), (100, "100"),
    (0.999, "1"), (1e300, "null"), (.infinity, "null"), (.nan, "null"),
  ])
  func aPlaceIsRoundedToHundredths(_ value: Double, _ expected: String) {
    #expect(written { $0.hundredths(value) } == expected)
  }

  @Test(arguments: [(0, "0"), (9, "9"), (10, "10"), (-1, "-1"), (Int.min, "-9223372036854775808")])
  func wholeNumbersKeepAllDigits(_ value: Int, _ expected: String) {
    #expect(written { $0.integer(value) } == expected)
  }

  @Test func commasStandBetweenMembersAndElementsOnly() {
    let text = written { writer in
      writer.object { writer in
        writer.key("a")
        writer.array { _ in }
        writer.key("b")
        writer.array {
          $0.null()
          $0.boolean(true)
          $0.object { _ in }
          $0.string("{")
          $0.string("[")
        }
        writer.key("c")
        writer.inlineArray([1, 2.5])
      }
    }
    #expect(text == #"{"a":[],"b":[null,true,{},"{","["],"c":[1,2.5]}"#)
  }

  @Test func indentedAndCompactSayTheSame() throws {
    func write(_ writer: inout JSONWriter) {
      writer.object { writer in
        writer.key("list")
        writer.array(of: [1, 2, 3]) { $0.integer($1) }
        writer.key("empty")
        writer.object { _ in }
      }
    }
    var compact = JSONWriter()
    var indented = JSONWriter(style: .indented)
    write(&compact)
    write(&indented)
    #expect(try JSONValue(parsing: compact.bytes) == JSONValue(parsing: indented.bytes))
    #expect(
      String(decoding: indented.bytes, as: UTF8.self)
        == "{\n  \"list\": [\n    1,\n    2,\n    3\n  ],\n  \"empty\": {}\n}")
  }
}
