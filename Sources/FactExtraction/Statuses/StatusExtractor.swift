package import SpoorModel

/// Reads what a paper says about its own standing, on three axes.
///
/// Where a marker stands decides of which paper it speaks: status lines on the first pages, headers,
/// watermarks, stamps and the title speak of this paper; running text does so only in an adopting
/// formula or in a sentence about the paper itself. The file's name and metadata decide nothing.
///
/// - Source: domain guide 3.4.
package struct StatusExtractor: Sendable {
  static let reader = "status/1"

  package init() {}

  /// The status that a paper states of itself.
  ///
  /// - Complexity: O(*n*) in the document's text.
  package func status(in layout: DocumentLayout) -> DocumentStatus {
    let view = LayoutView(layout)
    return status(in: view, titles: TitleExtractor().title(in: view))
  }

  func status(in view: LayoutView, titles: TitleReading) -> DocumentStatus {
    var collection = StatusCollection(kind: titles.kind)
    StatusLines.collect(from: view, titles: titles, into: &collection)
    StatusVersionTable.collect(from: view, into: &collection)
    StatusSentences.collect(from: view, titles: titles, into: &collection)
    return collection.status()
  }

  /// What one phrase, taken by itself, says of the paper that it stands in.
  ///
  /// The evidence is left out: a phrase has no page.
  /// - Complexity: O(*n*).
  package func status(ofPhrase scalars: [Unicode.Scalar]) -> DocumentStatus {
    let folded = FoldedText(scalars)
    var collection = StatusCollection(kind: .onbekend)
    let sentences = StatusSentences.sentences(of: folded)
    for (index, sentence) in sentences.enumerated() {
      let scan = WordScan(folded, in: sentence)
      let following = index + 1 < sentences.count ? WordScan(folded, in: sentences[index + 1]) : nil
      var readings = StatusProseReader.readings(in: scan, following: following)
      if readings.isEmpty, scan.count <= 40 {
        readings = StatusLabelReader.readings(in: scan, scope: .title) { word in
          StatusLines.isCapital(scalars[folded.sourceRange(scan.ranges[word])])
        }
      }
      for reading in readings { collection.note(reading.kind, strength: reading.strength) }
    }
    return collection.status()
  }
}
