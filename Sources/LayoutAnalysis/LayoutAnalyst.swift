package import SpoorModel

/// Tells what the lines of a layout are for, and how far the text of each page can be trusted.
///
/// Roles that a reader set itself stay; only lines that are still body, items or rows get another.
package struct LayoutAnalyst: Sendable {
  package init() {}

  /// The layout with roles and quality filled in; text, lines and words are never changed.
  ///
  /// - Complexity: O(*n*) in the pages' text.
  package func analysed(_ layout: DocumentLayout) -> DocumentLayout {
    var analysed = layout
    RunningMatter.mark(&analysed.pages)
    TableOfContents.mark(&analysed.pages)
    Footnotes.mark(&analysed.pages)
    measureQuality(&analysed)
    return analysed
  }

  private func measureQuality(_ layout: inout DocumentLayout) {
    let statistics = layout.pages.map(TextStatistics.init(of:))
    let lacksDigits = QualityMeasure.lacksDigits(statistics)
    for index in layout.pages.indices {
      // What a reader found wrong with a page outweighs what its letters look like.
      guard layout.pages[index].quality.level == .good else { continue }
      let quality = QualityMeasure.quality(
        of: statistics[index], outcome: layout.pages[index].outcome,
        documentLacksDigits: lacksDigits)
      layout.pages[index].quality = quality
      if quality.level == .poor {
        layout.problems.append(
          Problem(
            .poorTextLayer, page: layout.pages[index].number,
            "\(quality.reason); what is not found on this page may yet stand on it"))
      }
    }
  }
}
