import SpoorModel

/// The works found so far, with an index by the rare words of their names.
struct WorkShelf {
  enum Scope { case delivered, all }

  private struct Entry {
    var title: String
    var names: [WorkName] = []
    var versions: [PolicyWork.Version] = []
    var mentions: [(position: Int, mention: PolicyWork.Mention)] = []
    /// The newest year among the versions.
    var year: Int?
  }

  /// How many works one name is compared with at most.
  ///
  /// - Source: in dossiers of 200 papers no word but small ones occurs in more than 40 titles.
  static let candidateLimit = 64

  private var entries: [Entry] = []
  private var byLetters: [String: [Int]] = [:]
  private var byWord: [String: [Int]] = [:]
  private var byStart: [String: [Int]] = [:]
  private(set) var indexByDocument: [Document.ID: Int] = [:]

  mutating func add(title: String) -> Int {
    entries.append(Entry(title: title))
    return entries.count - 1
  }

  mutating func deliver(_ record: DocumentRecord, names: [WorkName], to index: Int) {
    let title = record.facts.title?.value.value
    if let title, title.utf8.count > entries[index].title.utf8.count,
      !entries[index].versions.isEmpty
    {
      entries[index].title = title
    }
    entries[index].versions.append(
      PolicyWork.Version(document: record.document.id, path: record.document.path))
    if let year = record.facts.date?.value.value.year {
      entries[index].year = max(entries[index].year ?? year, year)
    }
    indexByDocument[record.document.id] = index
    remember(names, at: index)
  }

  mutating func name(
    _ mention: PolicyWork.Mention, at position: Int, names: [WorkName], in index: Int
  ) {
    entries[index].mentions.append((position, mention))
    // A short name of a delivered work is no new name: "nota Jeugd" must not gather other years.
    if entries[index].versions.isEmpty || mention.reference.resolvedTitle != nil {
      remember(names, at: index)
    }
  }

  /// The work that one of the names belongs to: the most alike, of those the newest, of those the first.
  func work(for names: [WorkName], among scope: Scope) -> Int? {
    var best: (index: Int, likeness: Double)?
    for name in names where !name.words.isEmpty || !name.numbers.isEmpty {
      for index in candidates(for: name) {
        if scope == .delivered, entries[index].versions.isEmpty { continue }
        let likeness = entries[index].names.compactMap { known in
          Self.likeness(known, name, isOnlyName: entries[index].names.allSatisfy(\.isWeak))
        }.max()
        guard let likeness else { continue }
        if let current = best {
          if likeness < current.likeness { continue }
          if likeness == current.likeness {
            let newer = (entries[index].year ?? 0) > (entries[current.index].year ?? 0)
            guard newer else { continue }
          }
        }
        best = (index, likeness)
        if likeness == 1, scope == .delivered { break }
      }
    }
    return best?.index
  }

  /// How alike a known name and another are; a file's name beside a title counts when it says the very same.
  private static func likeness(_ known: WorkName, _ name: WorkName, isOnlyName: Bool) -> Double? {
    guard let likeness = known.likeness(name) else { return nil }
    guard known.isWeak else { return likeness }
    if isOnlyName, name.words.count >= 2 { return likeness }
    let saysEnough = name.words.count >= 2 || !name.numbers.isEmpty
    // A file's name without a term is that of the paper of that year: "beleidskader gezin in balans".
    let sameTerm =
      name.numbers == known.numbers
      || known.numbers.isEmpty && name.words.count >= 2 && known.year != nil && name.year != nil
    return likeness >= 0.95 && saysEnough && sameTerm ? likeness : nil
  }

  private func candidates(for name: WorkName) -> [Int] {
    var found: [Int] = []
    var seen: Set<Int> = []
    func take(_ list: [Int]) {
      for index in list where found.count < Self.candidateLimit && seen.insert(index).inserted {
        found.append(index)
      }
    }
    take(byLetters[name.letters] ?? [])
    for word in name.words.sorted(by: {
      let one = byWord[$0]?.count ?? 0
      let other = byWord[$1]?.count ?? 0
      return one != other ? one < other : $0 < $1
    }) {
      take(byWord[word] ?? [])
    }
    take(byStart[Self.start(name.letters)] ?? [])
    return found
  }

  private mutating func remember(_ names: [WorkName], at index: Int) {
    for name in names where !entries[index].names.contains(name) {
      entries[index].names.append(name)
      byLetters[name.letters, default: []].append(index)
      for word in Set(name.words) { byWord[word, default: []].append(index) }
      byStart[Self.start(name.letters), default: []].append(index)
    }
  }

  private static func start(_ letters: String) -> String { String(letters.prefix(5)) }

  /// The works, ready: delivered ones by path, then those that are only named by title.
  ///
  /// A work that some paper says to be replaced or repealed, or that another gemeente made, is not
  /// expected, whatever other papers say of it.
  func works(isForeign: (String) -> Bool) -> [PolicyWork] {
    let works = entries.map { entry in
      let mentions = entry.mentions.sorted { $0.position < $1.position }.map(\.mention)
      let isReplaced = mentions.contains { $0.reference.role == .vervangt }
      // A region is called after its largest town: "Regionaal Transitieplan Jeugd Groningen".
      let isRegional = mentions.contains { $0.reference.kind == .regionaal }
      let isOut =
        entry.versions.isEmpty && (isReplaced || !isRegional && isForeign(entry.title))
      return PolicyWork(
        title: entry.title, versions: entry.versions,
        namedBy: isOut ? mentions.map(Self.notExpected) : mentions)
    }
    return works.sorted { one, other in
      switch (one.versions.first?.path, other.versions.first?.path) {
      case (let first?, let second?): first < second
      case (.some, nil): true
      case (nil, .some): false
      case (nil, nil): one.title < other.title
      }
    }
  }

  private static func notExpected(_ mention: PolicyWork.Mention) -> PolicyWork.Mention {
    let reference = mention.reference
    return PolicyWork.Mention(
      evidence: mention.evidence,
      reference: Reference(
        title: reference.title, paperKind: reference.paperKind, date: reference.date,
        kind: reference.kind, role: reference.role, expectDelivery: false,
        resolvedTitle: reference.resolvedTitle),
      aanpak: mention.aanpak)
  }
}
