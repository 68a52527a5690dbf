import SpoorModel

/// Finds the notes at the foot of a page: small type that begins with a number or an asterisk.
enum Footnotes {
  /// Type of at most this share of the body's is small.
  private static let small = 0.92

  static func mark(_ pages: inout [Page]) {
    for index in pages.indices { mark(&pages[index]) }
  }

  private static func mark(_ page: inout Page) {
    guard page.height > 0, let body = TypeSize.body(of: page) else { return }
    // From the bottom upward, as long as the type is small; the topmost line with a sign begins the notes.
    var first: Int?
    for line in page.lines.indices.reversed() {
      let role = page.lines[line].role
      guard role == .body || role == .listItem else { continue }
      guard let size = TypeSize.of(page.lines[line], on: page), size <= body * small,
        let box = page.lines[line].box, box.midY > page.height * 0.4
      else { break }
      if beginsNote(page.lines[line], in: page.text.scalars) { first = line }
    }
    guard let first else { return }
    for line in page.lines.indices[first...]
    where page.lines[line].role == .body || page.lines[line].role == .listItem {
      page.lines[line].role = .footnote
    }
  }

  /// "1 Zie …", "12Kamerstukken …", "* Cijfers …"; "2.1 Doel" and "3) …" are something else.
  private static func beginsNote(_ line: Line, in scalars: [Unicode.Scalar]) -> Bool {
    let text = scalars[line.range]
    guard let first = text.first else { return false }
    if first == "*" || first == "\u{2020}" { return true }
    if (0xB9...0xB9).contains(first.value) || first.value == 0xB2 || first.value == 0xB3 {
      return true
    }
    if (0x2070...0x2079).contains(first.value) { return true }
    let digits = text.prefix { $0.value >= 0x30 && $0.value <= 0x39 }
    guard (1...3).contains(digits.count), let next = text.dropFirst(digits.count).first else {
      return false
    }
    if LineSignature.isLetter(next) { return true }
    let behind = text.dropFirst(digits.count).drop { $0 == " " || $0 == "\t" }
    return next == " " && behind.first.map(LineSignature.isLetter) == true
  }
}
