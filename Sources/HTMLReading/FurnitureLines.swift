import SpoorModel

/// Recognises the furniture of a website by what a line says, where the markup does not tell.
enum FurnitureLines {
  /// In scalars: no link to share a page, and no cookie notice, is longer.
  private static let longestPhrase = 60
  private static let longestNotice = 500
  /// A page with more lines about cookies is about cookies.
  private static let mostNotices = 6

  /// Gives the role `furniture` to lines of share buttons, skip links and cookie notices.
  ///
  /// - Complexity: O(*n*) in the lines' text.
  static func mark(_ lines: inout [Line], in scalars: [Unicode.Scalar]) {
    var notices: [Int] = []
    for (index, line) in lines.enumerated() where line.role == .body || line.role == .listItem {
      guard line.range.count <= longestNotice, line.headingLevel == nil else { continue }
      let text = lowered(scalars[line.range])
      if line.range.count <= longestPhrase, SiteVocabulary.furnitureLines.contains(bare(text)) {
        lines[index].role = .furniture
      } else if text.contains("cookie") {
        notices.append(index)
      }
    }
    guard notices.count <= mostNotices else { return }
    for index in notices {
      let text = lowered(scalars[lines[index].range])
      if SiteVocabulary.cookiePhrases.contains(where: { text.contains($0) }) {
        lines[index].role = .furniture
      }
    }
  }

  private static func lowered(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(scalars: scalars).lowercased()
  }

  /// Without signs at both ends: "‹ Terug naar boven!" is the phrase all the same.
  private static func bare(_ text: String) -> String {
    let isSign: (Unicode.Scalar) -> Bool = { !$0.properties.isAlphabetic && $0.value > 0x1F }
    let scalars = text.unicodeScalars.drop(while: isSign)
    guard let last = scalars.lastIndex(where: { !isSign($0) }) else { return "" }
    return String(String.UnicodeScalarView(scalars[...last]))
  }
}
