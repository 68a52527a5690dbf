import SpoorModel

/// Brings the mentions of one paper together to the works that it names.
struct ReferenceGathering {
  /// Where a mention stands: page number, and scalar range in the page's text.
  struct Place: Hashable, Sendable {
    let page: Int
    let range: Range<Int>
  }

  /// A work that the paper names, with all its places, the best first.
  struct Work {
    var reference: Reference
    var key: TitleKey
    var places: [Place]
    var confidence: Double
    var cue: String
    var form: ReferenceMention.Form
    /// Whether every mention so far was the whole of its block.
    var isAlone: Bool
    /// Whether a word beside one of the mentions says that a gemeente made it.
    var isLocal: Bool
  }

  /// How many places of one work are kept: enough to follow the trail, not every "(RES)" of a report.
  private static let mostPlaces = 40

  /// The paper's title, its subtitle, and both together.
  private let ownKeys: [TitleKey]
  private var found: [Work] = []
  /// Works by each word that is rare enough to find them again.
  private var byLetters: [String: [Int]] = [:]
  private var byFirstWord: [String: [Int]] = [:]
  /// Short names that the paper gave to works: "RTA".
  private(set) var aliases: [String: Int] = [:]
  /// The last work of each type that was named, for "de genoemde nota".
  private var latest: [PaperKind: Int] = [:]
  private var latestOfAll: Int?

  /// Back-references that no mention explains, by their words.
  private var unresolved: [String: Int] = [:]
  private var keys: [String: TitleKey] = [:]

  init(ownTitle: Title?) {
    let subtitle = ownTitle?.subtitle
    let both = subtitle.flatMap { subtitle in ownTitle.map { "\($0.value) \(subtitle)" } }
    ownKeys = [ownTitle?.value, subtitle, both].compactMap { $0 }.map { TitleKey($0) }
  }

  mutating func add(_ mention: ReferenceMention, reference: Reference, place: Place) {
    if mention.form == .back {
      addBackReference(mention, reference: reference, place: place)
      return
    }
    let key = key(reference.title)
    guard !isOwn(key, mention) else { return }
    let index: Int
    if let same = match(key, reference, mention) {
      index = same
      merge(reference, key, mention, place, into: same)
    } else {
      index = found.count
      found.append(
        Work(
          reference: reference, key: key, places: [place], confidence: Self.confidence(mention),
          cue: Self.cue(mention), form: mention.form, isAlone: mention.isAlone,
          isLocal: mention.isLocal))
      remember(key, at: index)
    }
    if let alias = mention.alias, !(found[index].reference.kind == .wet) { aliases[alias] = index }
    latest[found[index].reference.paperKind] = index
    latestOfAll = index
  }

  /// The works in the order in which they are first named, those that do not count left out.
  func works() -> [Work] {
    let isDeclared = found.contains { $0.form == .listed }
    return found.filter { work in
      if work.isAlone, work.reference.date == nil, work.form != .listed { return false }
      return !isDeclared || work.form == .listed
        || (work.form == .quoted && work.reference.kind.belongsToGemeente)
    }
  }

  /// The key of a title, made once.
  private mutating func key(_ title: String) -> TitleKey {
    if let key = keys[title] { return key }
    let key = TitleKey(title)
    keys[title] = key
    return key
  }

  // MARK: Same work

  /// Whether a mention names the paper that it stands in.
  private func isOwn(_ key: TitleKey, _ mention: ReferenceMention) -> Bool {
    guard mention.form != .dated, !key.letters.isEmpty else { return false }
    return ownKeys.contains { own in
      guard own.numbers.isEmpty || key.numbers.isEmpty || own.numbers == key.numbers else {
        return false
      }
      // "Startnotitie Wmo" is not the "Kadernota Wmo" that names it.
      guard own.types.isEmpty || key.types.isEmpty || own.types == key.types else { return false }
      if own.letters == key.letters { return !isOffspring(key, mention, of: own) }
      if Self.isGlued(key, own),
        mention.title.split(separator: " ").last?.first?.isUppercase == true
      {
        return true
      }
      if own.types == key.types, own.numbers == key.numbers, !key.numbers.isEmpty,
        own.letters.hasPrefix(key.letters), own.words.count - key.words.count <= 4
      {
        return true
      }
      let words = Set(own.words)
      guard key.words.count >= 2, key.words.allSatisfy({ words.contains($0) }) else { return false }
      return key.words.count * 5 >= own.words.count * 4
    }
  }

  /// Whether a name is the paper's own with the next word of the text behind it: "Convenant Zorg Waterstad Ten".
  private static func isGlued(_ key: TitleKey, _ own: TitleKey) -> Bool {
    own.words.count >= 2 && own.types == key.types && !own.types.isEmpty
      && own.numbers == key.numbers && key.words.count == own.words.count + 1
      && key.words.starts(with: own.words)
  }

  /// Whether a name is that of a plan or an evaluation of one year beside the paper of that name: "Uitvoeringsprogramma
  /// Kijk op Zorg 2013" in the vision "Kijk op Zorg".
  private func isOffspring(_ key: TitleKey, _ mention: ReferenceMention, of own: TitleKey) -> Bool {
    guard own.types.isEmpty, own.numbers.isEmpty, !key.numbers.isEmpty else { return false }
    switch mention.type?.kind {
    case .uitvoeringsprogramma, .evaluatie, .convenant, .startnota, .jaarverslag: return true
    default: return false
    }
  }

  private func match(
    _ key: TitleKey, _ reference: Reference, _ mention: ReferenceMention
  ) -> Int? {
    for index in byLetters[Self.letters(key, reference)] ?? []
    where agree(found[index], key, reference) {
      return index
    }
    guard mention.form != .dated, mention.form != .parliamentary else { return nil }
    for word in key.words.prefix(3) {
      for index in byFirstWord[word]?.suffix(12) ?? []
      where agree(found[index], key, reference) && contains(found[index], key) {
        return index
      }
    }
    return nil
  }

  private func agree(_ work: Work, _ key: TitleKey, _ reference: Reference) -> Bool {
    if !work.key.numbers.isEmpty, !key.numbers.isEmpty, work.key.numbers != key.numbers {
      return false
    }
    if let one = work.reference.date?.year, let other = reference.date?.year, one != other {
      return false
    }
    if work.key.types != key.types, !work.key.types.isEmpty, !key.types.isEmpty {
      return work.key.words.count >= 3
    }
    return true
  }

  /// Whether one title holds the other, with at least two words and most of the longer one.
  private func contains(_ work: Work, _ key: TitleKey) -> Bool {
    guard work.form != .dated, work.form != .parliamentary else { return false }
    let (short, long) =
      work.key.words.count <= key.words.count
      ? (work.key.words, key.words) : (key.words, work.key.words)
    guard short.count >= 2, short.count * 2 >= long.count else { return false }
    let all = Set(long)
    return short.allSatisfy { all.contains($0) }
  }

  private static func letters(_ key: TitleKey, _ reference: Reference) -> String {
    key.letters.isEmpty ? key.types.joined() + key.numbers.joined(separator: "/") : key.letters
  }

  private mutating func remember(_ key: TitleKey, at index: Int) {
    byLetters[Self.letters(key, found[index].reference), default: []].append(index)
    for word in key.words.prefix(3) { byFirstWord[word, default: []].append(index) }
  }

  private mutating func merge(
    _ reference: Reference, _ key: TitleKey, _ mention: ReferenceMention, _ place: Place,
    into index: Int
  ) {
    let work = found[index]
    let confidence = Self.confidence(mention)
    let isBetter =
      mention.form == .listed && work.form != .listed
      || (work.form != .listed && confidence > work.confidence)
      || (confidence == work.confidence && work.isAlone && !mention.isAlone)
    let (best, other) = isBetter ? (reference, work.reference) : (work.reference, reference)
    let role = best.role == .noemt ? other.role : best.role
    found[index].reference = Reference(
      title: best.title, paperKind: best.paperKind == .onbekend ? other.paperKind : best.paperKind,
      date: best.date ?? other.date, kind: best.kind == .onbekend ? other.kind : best.kind,
      role: role,
      expectDelivery: (best.expectDelivery || other.expectDelivery) && role != .vervangt
        && role != .nogOpTeStellen,
      resolvedTitle: best.resolvedTitle ?? other.resolvedTitle)
    found[index].isAlone = work.isAlone && mention.isAlone
    found[index].isLocal = work.isLocal || mention.isLocal
    if isBetter {
      found[index].places.insert(place, at: 0)
      found[index].confidence = confidence
      found[index].cue = Self.cue(mention)
      found[index].form = mention.form
      found[index].key = key
      remember(key, at: index)
    } else if found[index].places.count < Self.mostPlaces {
      found[index].places.append(place)
    }
  }

  private mutating func addBackReference(
    _ mention: ReferenceMention, reference: Reference, place: Place
  ) {
    if let target = target(of: mention) {
      if found[target].places.count < Self.mostPlaces { found[target].places.append(place) }
      return
    }
    let key = key(mention.title)
    if let same = unresolved[mention.title] {
      if found[same].places.count < Self.mostPlaces { found[same].places.append(place) }
      return
    }
    unresolved[mention.title] = found.count
    found.append(
      Work(
        reference: reference, key: key, places: [place], confidence: 0.3,
        cue: "points back at a paper that was not named before", form: .back, isAlone: false,
        isLocal: false))
  }

  /// The work that a back-reference stands for: the one of that alias, of that type and year, or the last.
  private func target(of mention: ReferenceMention) -> Int? {
    if let alias = mention.alias { return aliases[alias] }
    guard let type = mention.type else { return latestOfAll }
    let wanted = mention.date?.year
    let candidates = found.indices.reversed().prefix(40).filter { index in
      let date = found[index].reference.date?.year
      return found[index].form != .back && (wanted == nil || date == nil || wanted == date)
    }
    if let same = candidates.first(where: { found[$0].reference.paperKind == type.kind }) {
      return same
    }
    // "Genoemd beleid", "de genoemde nota" for a paper quoted without type.
    return candidates.first {
      found[$0].reference.kind.belongsToGemeente || found[$0].reference.paperKind == .onbekend
    }
  }

  // MARK: How sure, and why

  private static func confidence(_ mention: ReferenceMention) -> Double {
    switch mention.form {
    case .listed: 0.95
    case .tabled: 0.8
    case .quoted: mention.type == nil ? 0.75 : mention.date == nil ? 0.9 : 0.95
    case .named: mention.isAlone ? 0.5 : mention.date == nil ? 0.75 : 0.85
    case .parliamentary: 0.85
    case .termed, .dated: 0.7
    case .bare: 0.55
    case .back: 0.3
    }
  }

  private static func cue(_ mention: ReferenceMention) -> String {
    switch mention.form {
    case .listed: "entry of a list of references"
    case .tabled: "row of a table of documents"
    case .quoted: mention.type == nil ? "quoted title" : "type word with a quoted title"
    case .named: "type word with a title in capitals"
    case .termed: "type word with a theme and a year"
    case .dated: "type word with a date instead of a title"
    case .bare: "type word that names its theme"
    case .parliamentary: "number of a parliamentary paper"
    case .back: "points back at a paper named before"
    }
  }
}
