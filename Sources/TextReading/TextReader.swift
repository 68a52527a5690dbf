package import SpoorModel
import TextDecoding

/// Reads plain text: form feeds are pages, blank lines part blocks, nothing has a place on paper.
///
/// Blanks at both ends of a line are left out, no-break spaces are spaces; otherwise the page's text is
/// the file's. Separated columns that are no questionnaire are read as plain text too.
package struct TextReader: DocumentReader {
  /// Most bytes that are read; a longer file ends as too large.
  package let sizeLimit: Int

  /// - Parameter sizeLimit: In bytes; the default, 256 MiB, is far above any paper.
  package init(sizeLimit: Int = 256 << 20) { self.sizeLimit = sizeLimit }

  package var mediaTypes: Set<MediaType> { [.text, .csv] }

  /// - Complexity: O(*n*) in the bytes.
  package func layout(of document: Document, bytes: [UInt8]) -> DocumentLayout {
    guard bytes.count <= sizeLimit else {
      let problem = Problem(
        .tooLarge, "\(bytes.count) bytes, where at most \(sizeLimit) are read; split the file")
      return DocumentLayout(
        document: document, pages: [], outcome: .tooLarge, problems: [problem])
    }
    let decoded = TextDecoder().decoded(bytes)
    let pages = SoftHyphenation.marked(PageSplitter.pages(of: decoded.scalars))
    let isEmpty = pages.allSatisfy { $0.outcome == .empty }
    let empty = isEmpty ? [Problem(.emptyFile, "the file holds no text")] : []
    return DocumentLayout(
      document: document, pages: pages, outcome: isEmpty ? .empty : .read,
      problems: decoded.problems + empty)
  }
}
