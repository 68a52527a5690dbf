import SpoorModel

/// A status word in a phrase, and of which paper it speaks.
struct StatusReading: Sendable {
  /// How firmly the words speak of the paper that they stand in; the firmest ones decide.
  enum Strength: Int, Sendable, Comparable {
    /// A demonstrative in running text, a version number: decides only where nothing else speaks.
    case hint
    /// A decision formula whose outcome depends on where it stands (`besluit vast te stellen`).
    case formula
    /// A status line, a field, an adopting formula, a sentence about the paper itself.
    case statement

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  let kind: StatusMarker.Kind
  /// The words that carry it, as indices of the scan.
  let words: Range<Int>
  /// Nil when the words speak of another paper, or of no paper.
  let strength: Strength?
  /// Who decided, as indices of the scan.
  var body: Range<Int>?
  var date: EDTF?
  /// What decided, in English.
  let cue: String

  init(
    _ kind: StatusMarker.Kind, _ words: Range<Int>, _ strength: Strength?, body: Range<Int>? = nil,
    date: EDTF? = nil, cue: String
  ) {
    self.kind = kind
    self.words = words
    self.strength = strength
    self.body = body
    self.date = date
    self.cue = cue
  }
}

/// The table of status words, arranged for looking up by first word.
struct StatusMarkerTable: Sendable {
  static let shared = StatusMarkerTable()

  private let byFirstWord: [String: [(words: [String], kind: StatusMarker.Kind)]]

  private init() {
    var table: [String: [(words: [String], kind: StatusMarker.Kind)]] = [:]
    for entry in StatusVocabulary.markers {
      let words = entry.words.split(separator: " ").map(String.init)
      if let first = words.first { table[first, default: []].append((words, entry.kind)) }
    }
    byFirstWord = table.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The longest marker that begins at a word.
  func marker(at index: Int, in scan: WordScan) -> (kind: StatusMarker.Kind, words: Range<Int>)? {
    guard let entries = byFirstWord[scan.words[index]] else { return nil }
    for entry in entries where index + entry.words.count <= scan.count {
      if scan.words[index..<(index + entry.words.count)].elementsEqual(entry.words) {
        return (entry.kind, index..<(index + entry.words.count))
      }
    }
    return nil
  }

  /// Every marker of a scan, longest first at each word, none inside another.
  func markers(in scan: WordScan) -> [(kind: StatusMarker.Kind, words: Range<Int>)] {
    var found: [(kind: StatusMarker.Kind, words: Range<Int>)] = []
    var index = 0
    while index < scan.count {
      if let marker = marker(at: index, in: scan) {
        found.append(marker)
        index = marker.words.upperBound
      } else {
        index += 1
      }
    }
    return found
  }
}
