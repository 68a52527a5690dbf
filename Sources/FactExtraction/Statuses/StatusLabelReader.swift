import SpoorModel

/// Reads short phrases in places where a paper speaks of itself: cover lines, headers, fields, titles.
enum StatusLabelReader {
  /// How much of a line may be something else than a status.
  enum Scope: Sendable {
    /// The line says status, version and date and nothing more, or begins an adoption line.
    case statusLine
    /// The line may name the paper first, and its status after a comma, dash or bracket.
    case header
    /// The line may be a title that carries its status before it or after it.
    case title
  }

  /// - Parameters:
  ///   - scan: The words of one line, of one field, or of a title.
  ///   - isCapital: Whether a word is printed in capitals.
  static func readings(
    in scan: WordScan, scope: Scope, isCapital: (Int) -> Bool = { _ in false }
  ) -> [StatusReading] {
    var readings: [StatusReading] = []
    for marker in StatusMarkerTable.shared.markers(in: scan) {
      if let cue = cue(for: marker.kind, at: marker.words, in: scan, scope: scope, isCapital) {
        readings.append(
          StatusReading(
            marker.kind, marker.words, .statement,
            body: marker.kind == .vastgesteld
              ? StatusBody.first(in: scan, marker.words.upperBound..<scan.count) : nil,
            date: MarkerDate.first(in: scan, marker.words.upperBound..<scan.count)?.date, cue: cue))
      }
    }
    if scope == .title, readings.isEmpty, let glued = glued(in: scan) { readings.append(glued) }
    if let version = version(in: scan) { readings.append(version) }
    if let field = adoptionField(in: scan) { readings.append(field) }
    return readings
  }

  /// Whether every word of a line belongs to a status, a version or a date, at least one to a status.
  static func isStatusLine(_ scan: WordScan) -> Bool {
    guard scan.count > 0, scan.count <= 14 else { return false }
    var place = 0
    var hasMarker = false
    while place < scan.count {
      if let marker = StatusMarkerTable.shared.marker(at: place, in: scan) {
        hasMarker = true
        place = marker.words.upperBound
      } else if isFiller(scan.words[place]) {
        place += 1
      } else {
        return false
      }
    }
    return hasMarker
  }

  /// Whether a word may stand beside a status in a line that says nothing else.
  static func isFiller(_ word: String) -> Bool {
    if StatusVocabulary.fillers.contains(word) || StatusVocabulary.months[word] != nil {
      return true
    }
    guard let first = word.unicodeScalars.first else { return false }
    if Folding.isDigit(first) { return true }
    return first == "v"
      && word.unicodeScalars.dropFirst().allSatisfy { Folding.isDigit($0) || $0 == "." }
  }

  private static func cue(
    for kind: StatusMarker.Kind, at words: Range<Int>, in scan: WordScan, scope: Scope,
    _ isCapital: (Int) -> Bool
  ) -> String? {
    let before = 0..<words.lowerBound
    let after = words.upperBound..<scan.count
    if namesAnotherVersion(scan, words) {
      return isDatedAdoption(kind, scan, words) ? "adoption field" : nil
    }
    let beforeIsFiller =
      before.allSatisfy { isFillerOrMarker(scan, $0) } && scan.words.first != "de"
    // `Concept ten behoeve van de klankbordgroep`, `Ter vaststelling door de gemeenteraden`.
    let namesAudience =
      before.isEmpty && kind != .vastgesteld
      && after.contains { ["voor", "tbv", "behoeve", "door"].contains(scan.words[$0]) }
    let afterIsFiller = after.allSatisfy {
      isFillerOrMarker(scan, $0)
        || kind != .vastgesteld && StatusVocabulary.meetingFillers.contains(scan.words[$0])
        || namesAudience && StatusVocabulary.audiences.contains(scan.words[$0])
    }
    if kind == .vastgesteld, beforeIsFiller, scan.words[words.lowerBound] == "vastgesteld" {
      if opensAdoption(scan, at: words.upperBound) { return "adoption line" }
      return isStatusField(scan, before, after) ? "status field" : nil
    }
    if beforeIsFiller, afterIsFiller, scan.count <= 16 { return "status line" }
    if kind == .terVaststelling, beforeIsFiller, scan.words[words.lowerBound] == "nog",
      !after.isEmpty,
      scan.words[after.lowerBound].hasPrefix("door")
    {
      return "status line"
    }
    let namesVersion = scan.words[words].contains { $0.hasSuffix("versie") }
    if namesVersion, afterIsFiller, before.count <= 6 {
      return "version name at the end of the line"
    }
    if scan.count <= 6, kind == .concept || kind == .definitief || kind == .definitiefConcept,
      (0..<scan.count).allSatisfy({
        isFillerOrMarker(scan, $0) || PaperKindReader.kind(of: scan.words[$0]) != nil
      }), scan.words.first != "de",
      (1...max(1, words.lowerBound)).contains(where: {
        $0 < scan.count && scan.startsAfterBreak[$0]
      })
    {
      return "status after the type of paper"
    }
    guard scope != .statusLine else { return nil }
    if kind == .vastgesteld, scope == .header, scan.startsAfterBreak[words.lowerBound],
      !after.isEmpty, scan.count <= 25, opensAdoption(scan, at: words.upperBound),
      MarkerDate.first(in: scan, after) != nil
    {
      return "adoption after the title"
    }
    if afterIsFiller, opensTail(scan, at: words.lowerBound), kind != .vastgesteld,
      kind != .terInzage,
      scan.words[words.lowerBound] != "eindrapport",
      scan.words[words.lowerBound] != "eindrapportage"
    {
      return "status after the title"
    }
    guard scope == .title else { return nil }
    let isDraft = kind == .concept || kind == .ontwerp || kind == .definitiefConcept
    if isDraft, before.allSatisfy({ isFiller(scan.words[$0]) }), scan.words.first != "de" {
      if after.prefix(4).contains(where: { isPaperType(scan.words[$0]) }) {
        return "status before the title"
      }
      if kind != .ontwerp, isCapital(words.lowerBound) {
        return "status in capitals before the title"
      }
    }
    return nil
  }

  /// Whether a dash, comma or bracket parts a status from the title before it: `Nota parken, concept`,
  /// `Nota parken, versie 3 concept`.
  private static func opensTail(_ scan: WordScan, at index: Int) -> Bool {
    var start = index
    while start > 1, !scan.startsAfterBreak[start],
      scan.words[start - 1].unicodeScalars.allSatisfy({ Folding.isDigit($0) || $0 == "." })
        || scan.words[start - 1] == "versie"
    {
      start -= 1
    }
    return start > 0 && scan.startsAfterBreak[start]
  }

  /// `Laatste werkversie: …`, `Vorige vastgestelde versie`: a field about another version of the paper.
  private static func namesAnotherVersion(_ scan: WordScan, _ words: Range<Int>) -> Bool {
    let others: Set<String> = [
      "laatste", "laatst", "vorige", "volgende", "eerdere", "oude", "nieuwe", "deze",
    ]
    if words.lowerBound > 0, others.contains(scan.words[words.lowerBound - 1]) { return true }
    return scan.endsWithColon(words.upperBound - 1)
  }

  private static func isFillerOrMarker(_ scan: WordScan, _ index: Int) -> Bool {
    isFiller(scan.words[index]) || StatusMarkerTable.shared.marker(at: index, in: scan) != nil
  }

  /// Whether what follows `vastgesteld` names who, when or where: nothing, `door …`, `op …`, a date.
  private static func opensAdoption(_ scan: WordScan, at index: Int) -> Bool {
    guard index < scan.count else { return true }
    let next = scan.words[index]
    if next.hasPrefix("door") || ["op", "in", "bij", "d", "dd", "per", "te"].contains(next) {
      return scan.count <= 40
    }
    // `Vastgesteld raad 12 mei 2011`.
    if scan.count - index <= 8, MarkerDate.first(in: scan, index..<scan.count) != nil,
      StatusBody.first(in: scan, index..<scan.count)?.lowerBound == index
    {
      return true
    }
    return (index..<scan.count).allSatisfy { isFillerOrMarker(scan, $0) }
  }

  static func isPaperType(_ word: String) -> Bool {
    StatusVocabulary.typeEndings.contains { word.hasSuffix($0) }
  }

  /// `Conceptnota integraal jeugdbeleid`, `Ontwerpvisie wonen`: the status is part of the first word.
  private static func glued(in scan: WordScan) -> StatusReading? {
    guard scan.words.first != "de",
      let index = scan.words.indices.first(where: { !isFiller(scan.words[$0]) }),
      let kind = gluedKind(scan.words[index])
    else { return nil }
    return StatusReading(
      kind, index..<(index + 1), .statement, cue: "status in the first word of the title")
  }

  /// The status that a compound begins with, when the rest of it names a type of paper.
  static func gluedKind(_ word: String) -> StatusMarker.Kind? {
    for (prefix, kind) in [
      ("concept", StatusMarker.Kind.concept), ("voorontwerp", .ontwerp), ("ontwerp", .ontwerp),
    ] where word.hasPrefix(prefix) {
      let rest = String(word.dropFirst(prefix.count))
      return rest.count >= 4 && isPaperType(rest) ? kind : nil
    }
    return nil
  }

  /// `versie 0.9` is a draft, `versie 1.0` declares itself definitive; higher numbers say neither.
  ///
  /// - Source: domain guide 3.4 (rows *concept* and *definitief*).
  private static func version(in scan: WordScan) -> StatusReading? {
    for index in scan.words.indices {
      let word = scan.words[index]
      var number: Substring?
      var words = index..<(index + 1)
      if ["versie", "v", "versienummer", "documentversie", "rapportversie", "vs"].contains(word),
        index + 1 < scan.count
      {
        number = scan.words[index + 1][...]
        words = index..<(index + 2)
      } else if word.first == "v" {
        number = word.dropFirst()
      }
      guard let number, let kind = versionKind(String(number)) else { continue }
      let isPlain = (0..<words.lowerBound).allSatisfy { isFillerOrMarker(scan, $0) }
      guard isPlain, scan.count <= 12 else { continue }
      return StatusReading(kind, words, .hint, cue: "version number")
    }
    return nil
  }

  /// What a version number says: a draft below 1, definitive at 1.0, nothing above.
  static func versionKind(_ number: String) -> StatusMarker.Kind? {
    let parts = number.split(separator: ".").map { Int($0) }
    guard (2...3).contains(parts.count), let major = parts[0], let minor = parts[1] else {
      return nil
    }
    if major == 0 { return .concept }
    return major == 1 && minor == 0 && (parts.count == 2 || parts[2] == 0) ? .definitief : nil
  }
}

/// Who decided.
enum StatusBody {
  /// The first body that the words name, with the words that belong to it.
  static func first(in scan: WordScan, _ indices: Range<Int>) -> Range<Int>? {
    for index in indices.prefix(24) {
      var word = scan.words[index]
      if word.hasPrefix("door"), word.count > 4 { word = String(word.dropFirst(4)) }
      for body in StatusVocabulary.bodies where body == word || body.hasPrefix(word + " ") {
        let rest = body.split(separator: " ").count
        let end = index + rest
        guard end <= indices.upperBound,
          rest == 1 || scan.words[index..<end].joined(separator: " ") == body
        else { continue }
        if body == "b", !(index + 1 < indices.upperBound && scan.words[index + 1] == "w") {
          continue
        }
        return extended(index..<end, in: scan, until: indices.upperBound)
      }
    }
    return nil
  }

  /// Takes `van burgemeester en wethouders`, `en wethouders` and `w` of `B&W` along.
  private static func extended(_ words: Range<Int>, in scan: WordScan, until end: Int) -> Range<Int>
  {
    for tail in [
      ["van", "burgemeester", "en", "wethouders"], ["van", "b", "w"], ["en", "wethouders"], ["w"],
    ] where words.upperBound + tail.count <= end {
      let upper = words.upperBound + tail.count
      if scan.words[words.upperBound..<upper].elementsEqual(tail) {
        return words.lowerBound..<upper
      }
    }
    return words
  }
}
