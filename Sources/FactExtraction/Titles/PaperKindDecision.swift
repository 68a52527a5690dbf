import SpoorModel

/// Settles what kind of paper it is.
enum PaperKindDecision {
  /// How far down the first page a type name heads the paper; below it a heading of a part.
  private static let headLines = 25

  /// A type name that stands by itself decides, then the form of a mail or a letter, then the words of the title.
  ///
  /// - Parameters:
  ///   - lines: The lines of the first page.
  ///   - title: The title that was found.
  ///   - titleLines: The lines it was found in.
  ///   - isSubject: Whether the title is the value of a subject field.
  static func kind(
    of lines: [TitleLine], title: Title?, lines titleLines: [TitleLine], isSubject: Bool
  ) -> PaperKind {
    if let kind = headedKind(lines, titleLines) { return kind }
    let labels = Set(lines.prefix(14).compactMap(label))
    if labels.isSuperset(of: ["van", "verzonden"]) || labels.isSuperset(of: ["from", "sent"])
      || labels.isSuperset(of: ["van", "aan", "onderwerp"]) && labels.contains("datum")
        && isMail(lines)
    {
      return .mail
    }
    if lines.contains(where: { $0.kind == .salutation }) { return .brief }
    let inWords = [title?.value, title?.subtitle].compactMap { $0 }.lazy.compactMap { text in
      PaperKindReader.kind(in: WordScan(FoldedText(Array(text.unicodeScalars)), limit: 60))
    }.first
    if isSubject, isLetter(lines) { return .brief }
    return inWords ?? kindBelow(titleLines, lines) ?? .onbekend
  }

  /// `Memo`, `Raadsvoorstel nr. 12`, `Nr. 143 MOTIE VAN …` before the title, or right below it.
  private static func headedKind(_ lines: [TitleLine], _ titleLines: [TitleLine]) -> PaperKind? {
    let first = titleLines.first?.index ?? .max
    let last = titleLines.last?.index ?? .max
    var belowTitle = 0
    for line in lines.prefix(headLines) {
      if line.index > last { belowTitle += 1 }
      if line.index >= first, line.index <= last { continue }
      if belowTitle > 3 { return nil }
      switch line.kind {
      case .section, .salutation, .prose: return nil
      // `BESLUIT` below the title opens the decision; it does not name the paper.
      case .typeName(let kind) where line.index < first || kind != .besluit: return kind
      case .candidate: if let kind = numberedKind(line.scan) { return kind }
      default: break
      }
    }
    return nil
  }

  private static func numberedKind(_ scan: WordScan) -> PaperKind? {
    guard scan.count >= 4, scan.words[0] == "nr" else { return nil }
    let kind = PaperKindReader.kind(of: scan.words[2])
    return kind == .motie || kind == .amendement || kind == .brief || kind == .notulen ? kind : nil
  }

  /// `Logius Handreiking`: an issuer and a type, right below the title.
  private static func kindBelow(_ titleLines: [TitleLine], _ lines: [TitleLine]) -> PaperKind? {
    guard let last = titleLines.last?.index,
      let next = lines.first(where: { $0.index == last + 1 }),
      (2...3).contains(next.scan.count), let word = next.scan.words.last
    else { return nil }
    return PaperKindReader.kind(of: word)
  }

  private static func label(_ line: TitleLine) -> String? {
    switch line.kind {
    case .label, .field: line.scan.words.first
    default: nil
    }
  }

  private static func isMail(_ lines: [TitleLine]) -> Bool {
    lines.prefix(14).contains { $0.text.contains("@") }
  }

  /// Whether the page carries the references of a letter.
  private static func isLetter(_ lines: [TitleLine]) -> Bool {
    lines.prefix(60).contains { line in
      let words = line.scan.words
      guard let first = words.first else { return false }
      if first == "retouradres" { return true }
      return words.count <= 4
        && (words.starts(with: ["uw", "brief"]) || words.starts(with: ["ons", "kenmerk"])
          || words.starts(with: ["uw", "kenmerk"]))
    }
  }
}
