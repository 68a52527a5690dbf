package import SpoorModel

/// What is wrong with a page, measured against the invariants that `Page` promises; empty for a sound one.
package func invariantFailures(of page: Page) -> [String] {
  var failures: [String] = []
  let text = page.text.scalars
  var end = 0
  var nextWord = 0
  for (index, line) in page.lines.enumerated() {
    let range = line.range
    guard range.lowerBound >= end, range.upperBound <= text.count else {
      failures.append("line \(index) overlaps the one before, or leaves the text")
      break
    }
    if text[end..<range.lowerBound].contains(where: { $0 != "\n" }) {
      failures.append("text before line \(index) belongs to no line")
    }
    if text[range].contains("\n") { failures.append("line \(index) holds a line break") }
    end = range.upperBound
    guard line.words.lowerBound >= nextWord, line.words.upperBound <= page.words.count else {
      failures.append("the words of line \(index) are not in order")
      break
    }
    nextWord = line.words.upperBound
    for word in page.words[line.words]
    where word.range.lowerBound < range.lowerBound || word.range.upperBound > range.upperBound
      || word.range.isEmpty || !page.styles.indices.contains(word.style)
    {
      failures.append("a word of line \(index) leaves it, is empty, or has no style")
    }
  }
  if failures.isEmpty, text[end...].contains(where: { $0 != "\n" }) {
    failures.append("text behind the last line belongs to no line")
  }
  for soft in page.softHyphenations where soft.lowerBound < 0 || soft.upperBound > text.count {
    failures.append("a soft hyphenation leaves the text")
  }
  return failures
}
