/// The lines, words and boxes of a document's pages in few bytes, to look for new words without reading again.
///
/// Holds what `FlowingText` and `SourceSpan` need and a `PageRecord` lacks: where lines and words stand in the
/// page's text, their role and block, soft hyphenation, and boxes to the hundredth of a point that results are
/// written in. Looks of words (`TextStyle`) are left out. About 8 bytes a word, where JSON takes 100.
package enum LayoutGeometry {
  /// The pages of a layout without their text.
  ///
  /// - Complexity: O(*n*) in lines and words.
  package static func bytes(of pages: [Page]) -> [UInt8] {
    var writer = GeometryWriter()
    writer.count(pages.count)
    for page in pages {
      writer.number(page.number)
      writer.count(page.lines.count)
      var end = 0
      var wordEnd = 0
      var block = 0
      for line in page.lines {
        writer.range(line.range, after: &end)
        writer.range(line.words, after: &wordEnd)
        writer.count(LineRole.allCases.firstIndex(of: line.role) ?? 0)
        writer.number(line.block - block)
        block = line.block
      }
      writer.count(page.words.count)
      end = 0
      for word in page.words {
        writer.range(word.range, after: &end)
        writer.box(word.box)
      }
      writer.count(page.softHyphenations.count)
      end = 0
      for range in page.softHyphenations { writer.range(range, after: &end) }
    }
    return writer.bytes
  }

  /// The layout that `bytes(of:)` was given, as far as it was kept, with the texts of its record.
  ///
  /// - Returns: Nil for bytes that are not the geometry of this record: then the document must be read again.
  /// - Complexity: O(*n*) in bytes and text.
  package static func layout(_ bytes: [UInt8], of record: DocumentRecord) -> DocumentLayout? {
    var reader = GeometryReader(bytes)
    guard let count = reader.count(), count == record.pages.count else { return nil }
    var pages: [Page] = []
    for page in record.pages {
      guard let restored = Self.page(page, &reader) else { return nil }
      pages.append(restored)
    }
    guard reader.isAtEnd else { return nil }
    return DocumentLayout(
      document: record.document, pages: pages, outcome: record.outcome, problems: record.problems)
  }

  private static func page(_ record: PageRecord, _ reader: inout GeometryReader) -> Page? {
    guard reader.number() == record.number, let lineCount = reader.count() else { return nil }
    let length = record.text.count
    var lines: [Line] = []
    var end = 0
    var wordEnd = 0
    var block = 0
    for _ in 0..<lineCount {
      let before = end
      guard let range = reader.range(after: &end), range.lowerBound >= before,
        range.upperBound <= length, let words = reader.range(after: &wordEnd),
        let role = reader.count(), role < LineRole.allCases.count, let step = reader.number(),
        !block.addingReportingOverflow(step).overflow
      else { return nil }
      block += step
      lines.append(
        Line(
          range: range, words: words, box: nil, role: LineRole.allCases[role], block: block))
    }
    guard let wordCount = reader.count() else { return nil }
    var words: [Word] = []
    end = 0
    for _ in 0..<wordCount {
      guard let range = reader.range(after: &end), range.upperBound <= length,
        let box = reader.box()
      else { return nil }
      words.append(Word(range: range, box: box.value, style: 0))
    }
    guard lines.allSatisfy({ $0.words.upperBound <= words.count }),
      let softCount = reader.count()
    else { return nil }
    var soft: [Range<Int>] = []
    end = 0
    for _ in 0..<softCount {
      guard let range = reader.range(after: &end), range.upperBound <= length else { return nil }
      soft.append(range)
    }
    return Page(
      number: record.number, label: record.label, text: record.text, lines: lines, words: words,
      styles: [], softHyphenations: soft, outcome: record.outcome, quality: record.quality)
  }
}

/// Whole numbers, small ones in one byte (LEB128; signed ones folded so that −1 is small too).
private struct GeometryWriter {
  private(set) var bytes: [UInt8] = []
  private var corner = (left: 0, top: 0)

  mutating func count(_ value: Int) { unsigned(UInt64(max(0, value))) }

  mutating func number(_ value: Int) {
    unsigned(UInt64(bitPattern: Int64((value << 1) ^ (value >> (Int.bitWidth - 1)))))
  }

  mutating func range(_ range: Range<Int>, after end: inout Int) {
    number(range.lowerBound - end)
    count(range.count)
    end = range.upperBound
  }

  /// A first number of 0 is "no box"; 1 more than the width otherwise.
  mutating func box(_ box: Box?) {
    guard let box else { return count(0) }
    let left = Self.hundredths(box.left)
    let top = Self.hundredths(box.top)
    let width = Self.hundredths(box.right) - left
    count(width + 1)
    count(Self.hundredths(box.bottom) - top)
    number(left - corner.left)
    number(top - corner.top)
    corner = (left, top)
  }

  /// A box that no page can hold is kept at the edge of what can be written.
  private static func hundredths(_ value: Double) -> Int {
    let scaled = (value * 100).rounded()
    guard scaled.isFinite else { return 0 }
    return Int(max(-1e12, min(1e12, scaled)))
  }

  private mutating func unsigned(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

/// Reads back what `GeometryWriter` wrote; every answer is nil where the bytes do not hold it.
private struct GeometryReader {
  private let bytes: [UInt8]
  private var place = 0
  private var corner = (left: 0, top: 0)

  struct FoundBox { let value: Box? }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  /// Never more than there are bytes left and than numbers of 40 bits: nothing is reserved on a liar's word.
  mutating func count() -> Int? {
    guard let value = unsigned(), value < 1 << 40 else { return nil }
    return Int(value)
  }

  mutating func number() -> Int? {
    guard let value = unsigned() else { return nil }
    return Int(truncatingIfNeeded: Int64(bitPattern: (value >> 1) ^ (0 &- (value & 1))))
  }

  mutating func range(after end: inout Int) -> Range<Int>? {
    guard let step = number(), let length = count(), (-1 << 40...1 << 40).contains(step) else {
      return nil
    }
    let lower = end + step
    guard lower >= 0, lower + length < 1 << 40 else { return nil }
    end = lower + length
    return lower..<end
  }

  mutating func box() -> FoundBox? {
    guard let first = count() else { return nil }
    guard first > 0 else { return FoundBox(value: nil) }
    guard let height = count(), let stepLeft = number(), let stepTop = number(),
      stepLeft.magnitude < 1 << 42, stepTop.magnitude < 1 << 42
    else { return nil }
    corner = (corner.left + stepLeft, corner.top + stepTop)
    guard corner.left.magnitude < 1 << 50, corner.top.magnitude < 1 << 50 else { return nil }
    return FoundBox(
      value: Box(
        left: Double(corner.left) / 100, top: Double(corner.top) / 100,
        right: Double(corner.left + first - 1) / 100,
        bottom: Double(corner.top + height) / 100))
  }

  private mutating func unsigned() -> UInt64? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while place < bytes.count, shift < 64 {
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }
}
