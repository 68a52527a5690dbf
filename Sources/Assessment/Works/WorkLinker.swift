package import SpoorModel

/// Brings the papers of a dossier, and the papers that they and the answers name, together to works.
///
/// Two names are one work when their titles agree once case, signs, type, status and the gemeente's name are
/// left out; title and subtitle each stand for the whole. Two different years or series numbers never
/// are one work. A raadsvoorstel about a nota is not the nota.
package struct WorkLinker: Sendable {
  private let gemeente: [String]

  /// - Parameter gemeente: The gemeente whose dossier it is, as it is called; nil where that is not known.
  package init(gemeente: String? = nil) {
    self.gemeente = gemeente.map { TitleKey.folded($0).filter { $0 != "gemeente" } } ?? []
  }

  /// The works of a dossier.
  ///
  /// - Parameters:
  ///   - documents: The delivered papers; the same bytes under two paths are two versions of one work.
  ///   - mentions: The papers that are named, in papers and answers. Back-references that nothing
  ///     explains name no work and are left out.
  /// - Returns: The delivered works in the order of their first path, then the works that are only
  ///   named, in the order of their titles. The order of the input does not matter, but for that of
  ///   `namedBy`.
  /// - Complexity: Near-linear in the number of papers and mentions: each is compared with at most
  ///   ``candidateLimit`` others that share a rare word with it.
  package func works(
    documents: [DocumentRecord], mentions: [PolicyWork.Mention]
  ) -> [PolicyWork] {
    var shelf = WorkShelf()
    for record in documents.sorted(by: Self.precedes) {
      let names = names(of: record)
      let index =
        shelf.indexByDocument[record.document.id]
        ?? shelf.work(for: names.filter { !$0.isWeak }, among: .delivered)
        ?? shelf.add(title: Self.title(of: record))
      shelf.deliver(record, names: names, to: index)
    }
    let named = mentions.enumerated().filter { isWork($0.element.reference) }
    for (position, mention) in named.sorted(by: { Self.isFuller($0, $1) }) {
      let names = names(of: mention.reference)
      let index =
        shelf.work(for: names, among: .all)
        ?? shelf.add(title: mention.reference.resolvedTitle ?? mention.reference.title)
      shelf.name(mention, at: position, names: names, in: index)
    }
    return shelf.works(isForeign: isForeign)
  }

  // MARK: Names

  /// How many of the titles that lost are names as well.
  private static let coverLimit = 6

  /// All names under which a delivered paper may be known.
  private func names(of record: DocumentRecord) -> [WorkName] {
    let facts = record.facts
    var names: [WorkName] = []
    func add(_ title: String, isWeak: Bool = false) {
      let name = WorkName(
        title, kind: facts.kind, date: facts.date?.value.value, gemeente: gemeente, isWeak: isWeak)
      if !names.contains(name) { names.append(name) }
    }
    if let title = facts.title?.value {
      add(title.value)
      if let subtitle = title.subtitle {
        add("\(title.value) \(subtitle)")
        if TitleKey(subtitle).words.count >= 2 { add(subtitle) }
      }
      for half in Self.halves(of: title.value) { add(half) }
    }
    add(Self.fileName(record.document.path), isWeak: true)
    // What else stood on the cover may be the name: better silent than a wrong "niet aangeleverd".
    for rejected in facts.rejectedTitles.prefix(Self.coverLimit) {
      let title = rejected.fact.value.value
      if TitleKey(title).words.count >= 2 { add(title, isWeak: true) }
    }
    return names
  }

  private func names(of reference: Reference) -> [WorkName] {
    // Words that only point back are no name; a second title is one, beside the first.
    let own = reference.kind == .terugverwijzing ? nil : reference.title
    let given = [reference.resolvedTitle, own].compactMap { $0 }
    let titles = given + given.flatMap(Self.halves)
    return titles.map {
      WorkName($0, kind: reference.paperKind, date: reference.date, gemeente: gemeente)
    }
  }

  /// Title and subtitle of "Armoede en participatie: Visie en uitvoering", when each says enough alone.
  private static func halves(of title: String) -> [String] {
    guard let colon = title.firstIndex(of: ":") ?? dash(in: title) else { return [] }
    let first = title[..<colon]
    let second = title[title.index(after: colon)...].drop { $0 == " " || $0 == "-" || $0 == "–" }
    let halves = [String(first), String(second)]
    return halves.filter { TitleKey($0).words.count >= 2 }
  }

  /// A dash with blanks around it.
  private static func dash(in title: String) -> String.Index? {
    var previous: Character = "x"
    for index in title.indices {
      let character = title[index]
      if character == "-" || character == "–", previous == " " {
        let next = title.index(after: index)
        if next < title.endIndex, title[next] == " " { return index }
      }
      previous = character
    }
    return nil
  }

  private static func title(of record: DocumentRecord) -> String {
    record.facts.title?.value.value ?? fileName(record.document.path)
  }

  /// The last part of a path, without its extension.
  private static func fileName(_ path: String) -> String {
    let last = path.split(separator: "/").last ?? Substring(path)
    guard let point = last.lastIndex(of: "."), point > last.startIndex else { return String(last) }
    return String(last[..<point])
  }

  // MARK: Order and exclusions

  private static func precedes(_ one: DocumentRecord, _ other: DocumentRecord) -> Bool {
    (one.document.path, one.document.id) < (other.document.path, other.document.id)
  }

  /// Mentions with two titles first, then the fuller ones, so that short ones find them; ties by what is printed.
  private static func isFuller(
    _ one: EnumeratedSequence<[PolicyWork.Mention]>.Element,
    _ other: EnumeratedSequence<[PolicyWork.Mention]>.Element
  ) -> Bool {
    let first = one.element.reference
    let second = other.element.reference
    let hasTwo = (first.resolvedTitle != nil, second.resolvedTitle != nil)
    if hasTwo.0 != hasTwo.1 { return hasTwo.0 }
    let counts = (first.title.utf8.count, second.title.utf8.count)
    if counts.0 != counts.1 { return counts.0 > counts.1 }
    if (first.date == nil) != (second.date == nil) { return first.date != nil }
    return (first.title, one.element.evidence) < (second.title, other.element.evidence)
  }

  /// Whether a reference names a work: anything but a part of the paper itself or words that point back at nothing.
  private func isWork(_ reference: Reference) -> Bool {
    switch reference.kind {
    case .eigenBijlage: false
    case .terugverwijzing: reference.resolvedTitle != nil
    default: true
    }
  }

  /// Whether a title names another gemeente than the one whose dossier it is.
  private func isForeign(_ title: String) -> Bool {
    guard !gemeente.isEmpty, let name = GemeenteNames.name(in: TitleKey.folded(title)) else {
      return false
    }
    return name != gemeente.joined(separator: " ")
  }
}
