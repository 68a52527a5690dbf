import SpoorModel

/// Text folded for looking up in tables, every scalar knowing where it came from.
///
/// Lower case without accents; curly quotes and dashes become `'`, `"` and `-`; ligatures, full-width
/// forms and Cyrillic or Greek look-alikes become Latin letters (a reader sees no difference); invisible
/// marks, soft hyphens and bidirectional controls are left out; runs of blanks become one space, runs
/// with a line break in them one U+000A.
package struct FoldedText: Sendable {
  package let scalars: [Unicode.Scalar]
  /// For each folded scalar the offset that it came from; never decreasing.
  private let offsets: [Int32]

  /// - Complexity: O(*n*).
  package init(_ source: some Collection<Unicode.Scalar>, from start: Int = 0) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int32] = []
    scalars.reserveCapacity(source.count)
    offsets.reserveCapacity(source.count)
    var offset = Int32(clamping: start)
    for scalar in source {
      switch Folding.fold(scalar) {
      case .none: break
      case .one(" "):
        if let last = scalars.last, last != " ", last != "\n" {
          scalars.append(" ")
          offsets.append(offset)
        }
      case .one("\n"):
        if scalars.last == " " {
          scalars[scalars.count - 1] = "\n"
        } else if let last = scalars.last, last != "\n" {
          scalars.append("\n")
          offsets.append(offset)
        }
      case .one(let folded):
        scalars.append(folded)
        offsets.append(offset)
      case .two(let first, let second):
        scalars.append(first)
        scalars.append(second)
        offsets.append(offset)
        offsets.append(offset)
      }
      offset += 1
    }
    if scalars.last == " " || scalars.last == "\n" {
      scalars.removeLast()
      offsets.removeLast()
    }
    self.scalars = scalars
    self.offsets = offsets
  }

  /// The range of the source that a range of the folded text stands for.
  package func sourceRange(_ range: Range<Int>) -> Range<Int> {
    guard let first = offsets[range].first, let last = offsets[range].last else {
      let place = range.lowerBound < offsets.count ? Int(offsets[range.lowerBound]) : 0
      return place..<place
    }
    return Int(first)..<(Int(last) + 1)
  }

  package var count: Int { scalars.count }

  package var string: String { String(scalars: scalars) }
}

extension String {
  /// A string of the given scalars.
  init(scalars: some Sequence<Unicode.Scalar>) {
    self.init(scalars: Array(scalars))
  }

  /// The text with every run of white space made one space, none at the ends.
  static func foldingBlanks(_ text: String) -> String {
    var folded: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if !scalar.properties.isWhitespace {
        folded.append(scalar)
      } else if let last = folded.last, last != " " {
        folded.append(" ")
      }
    }
    if folded.last == " " { folded.removeLast() }
    return String(scalars: folded)
  }
}
