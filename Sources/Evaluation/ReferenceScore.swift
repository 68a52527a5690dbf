import SpoorModel

/// Which of the references that a person lists were found, and which were said beside them.
package struct ReferenceScore: Sendable {
  package let hits: Int
  package let labelled: Int
  /// How many references were said; nil where the label is a sample.
  package let said: Int?
  /// The labelled references that were not found, as indices into the label's.
  let lost: [Int]
  /// What was said and is not labelled, as indices into the references of the paper.
  let spurious: [Int]

  /// - Complexity: O(*l* × *s*) comparisons of titles, *l* labelled and *s* said.
  init(label: PaperLabel, said references: [Reference]) {
    let titled = references.indices.filter { !references[$0].title.isEmpty }
    let candidates = titled.map { SameWork(references[$0].title, date: references[$0].date?.text) }
    var used: Set<Int> = []
    var lost: [Int] = []
    for (number, reference) in label.references.enumerated() {
      let wanted = SameWork(reference.title, date: reference.date)
      let match = candidates.indices.first {
        !used.contains($0) && wanted.isSame(as: candidates[$0])
      }
      if let match { used.insert(match) } else { lost.append(number) }
    }
    hits = used.count
    labelled = label.references.count
    said = label.hasAllReferences ? titled.count : nil
    self.lost = lost
    spurious = candidates.indices.filter { !used.contains($0) }.map { titled[$0] }
  }
}

/// A paper as it is named, in the form in which names are compared.
struct SameWork {
  private let folded: [UInt8]
  private let year: String?

  init(_ title: String, date: String?) {
    folded = Similarity.folded(title)
    year = Year.first(in: date)
  }

  /// Equal, or one holds the other, or nearly equal; and the years agree where both give one.
  func isSame(as other: SameWork) -> Bool {
    guard !folded.isEmpty, !other.folded.isEmpty else { return false }
    if let year, let theirs = other.year, year != theirs { return false }
    if folded == other.folded { return true }
    let (short, long) =
      folded.count <= other.folded.count ? (folded, other.folded) : (other.folded, folded)
    if short.count >= 12, Double(short.count) >= 0.6 * Double(long.count), long.holds(short) {
      return true
    }
    return Similarity.ratcliffObershelp(folded, other.folded) >= 0.85
  }

  func similarity(to other: SameWork) -> Double {
    Similarity.ratcliffObershelp(folded, other.folded)
  }
}

extension [UInt8] {
  /// Whether a shorter run of bytes stands in this one.
  fileprivate func holds(_ other: [UInt8]) -> Bool {
    guard other.count <= count else { return false }
    return (0...(count - other.count)).contains { start in
      self[start..<(start + other.count)].elementsEqual(other)
    }
  }
}
