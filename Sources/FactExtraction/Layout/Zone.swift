import SpoorModel

/// The part of a paper that a line stands in.
///
/// Where a word stands decides of which paper it speaks.
///
/// - Source: domain guide 3.4, "Where the marker stands decides".
enum Zone: String, Sendable, CaseIterable {
  /// The first page with text, as far as it is not running text of several lines.
  case cover
  case runningHeader, runningFooter, watermark, annotation
  /// Below a heading such as *Colofon* or *Documentgegevens*.
  case colophon
  /// Below a heading such as *Versiebeheer*: rows of earlier versions.
  case versionTable
  case contents
  case body
  /// The last page with text, when it is not the first: where adopting formulas and signatures stand.
  case ending
  /// Text of the file, not of the paper: metadata and form fields, website furniture.
  case outside
}

/// Gives every line its zone.
enum ZoneMarking {
  /// On media without pages the cover is what stands in the first so many scalars.
  ///
  /// - Source: a printed page of running text holds some 3000 characters; title, status and date of
  ///   the HTML papers of the corpus stand in the first 1500.
  private static let coverLength = 3000
  /// How many lines the list below a colophon or version heading may run on.
  private static let blockLength = 60

  static func mark(
    _ lines: inout [LineView], pages: [Range<Int>], layout: DocumentLayout, first: Int?, last: Int?
  ) {
    for (pageIndex, range) in pages.enumerated() {
      let page = layout.pages[pageIndex]
      var block: (zone: Zone, left: Int)?
      for index in range {
        let line = lines[index]
        if let zone = zone(byRole: line.role) {
          lines[index].zone = zone
          continue
        }
        if let opened = opening(line, on: page) { block = (opened, blockLength) }
        if let current = block, current.left > 0 {
          lines[index].zone = current.zone
          block?.left -= 1
        } else if pageIndex == first, page.width > 0 || line.range.lowerBound < coverLength {
          lines[index].zone = .cover
        } else if pageIndex == last {
          lines[index].zone = .ending
        }
      }
    }
  }

  private static func zone(byRole role: LineRole) -> Zone? {
    switch role {
    case .runningHeader: .runningHeader
    case .runningFooter, .pageNumber: .runningFooter
    case .watermark: .watermark
    case .annotation: .annotation
    case .tableOfContents: .contents
    case .metadata, .formField, .furniture: .outside
    case .body, .tableRow, .listItem, .footnote: nil
    }
  }

  /// The zone that a short line opens as its heading; `.body` closes an open one.
  private static func opening(_ line: LineView, on page: Page) -> Zone? {
    guard line.range.count >= 5, line.range.count <= 40 else { return nil }
    let folded = FoldedText(page.text.scalars[line.range])
    let words = folded.scalars.drop { !Folding.isWord($0) || Folding.isDigit($0) }
    let text = String(scalars: words)
    if ZoneHeadings.colophon.contains(text) { return .colophon }
    if ZoneHeadings.versionTable.contains(text) { return .versionTable }
    if ZoneHeadings.closing.contains(text) { return .body }
    return line.headingLevel == nil ? nil : .body
  }
}

/// Headings, folded, under which a paper speaks of itself.
///
/// - Source: papers of Dutch gemeenten, provincies and ministries; domain guide 3.1 and 3.4.
enum ZoneHeadings {
  static let colophon: Set<String> = [
    "colofon", "colophon", "documentgegevens", "documentinformatie", "documentbeheer",
    "document informatie", "document gegevens", "document beheer", "documenteigenschappen",
    "document eigenschappen", "publicatiegegevens", "projectgegevens", "over dit document",
    "status van dit document", "documentstatus",
  ]
  static let versionTable: Set<String> = [
    "versiebeheer", "versiehistorie", "versie historie", "versiegeschiedenis", "versieoverzicht",
    "versies", "revisiehistorie", "revisies", "wijzigingshistorie", "documenthistorie",
    "document historie", "documentgeschiedenis", "historie", "wijzigingen",
    "wijzigingsgeschiedenis", "wijzigingsoverzicht", "release historie", "releasehistorie",
    "versiebeheer en distributie", "distributie en versiebeheer",
  ]
  static let closing: Set<String> = [
    "inhoud", "inhoudsopgave", "samenvatting", "inleiding", "voorwoord", "managementsamenvatting",
    "aanleiding", "ten geleide", "leeswijzer",
  ]
}
