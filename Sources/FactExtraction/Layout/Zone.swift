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
      var isCover = pageIndex == first
      for index in range {
        let line = lines[index]
        if let zone = zone(byRole: line.role) {
          lines[index].zone = zone
          continue
        }
        if opensVersionTable(at: index, in: lines, until: range.upperBound, on: page) {
          block = (.versionTable, blockLength)
        } else if let opened = opening(line, on: page) {
          block = opened == .body ? nil : (opened, blockLength)
          // Without pages the first chapter ends the cover.
          if opened == .body, page.width == 0, line.range.count > 0, isChapter(line, on: page) {
            isCover = false
          }
        }
        if let current = block, current.left > 0 {
          lines[index].zone = current.zone
          block?.left -= 1
        } else if isCover, page.width > 0 || line.range.lowerBound < coverLength {
          lines[index].zone = .cover
        } else if pageIndex == last, pageIndex != first {
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
    let text = headingText(line, on: page)
    if ZoneHeadings.colophon.contains(text) { return .colophon }
    if ZoneHeadings.versionTable.contains(text) { return .versionTable }
    if ZoneHeadings.closing.contains(text) { return .body }
    return line.headingLevel == nil ? nil : .body
  }

  /// Whether a row with the heads *Versie* and *Datum* begins at a line, in one line or in four.
  private static func opensVersionTable(
    at index: Int, in lines: [LineView], until end: Int, on page: Page
  ) -> Bool {
    guard lines[index].range.count <= 60 else { return false }
    var words: [String] = []
    for line in lines[index..<min(end, index + 4)] {
      guard line.range.count <= 60 else { break }
      let scan = WordScan(FoldedText(page.text.scalars[line.range]), limit: 8)
      if words.isEmpty {
        // A field with its value (`Datum: 8 december 2021`) is no head of a column.
        guard let first = scan.words.first, ZoneHeadings.versionHeads.contains(first),
          !scan.endsWithColon(0)
        else { return false }
      }
      words += scan.words
    }
    guard words.contains("versie"), words.contains("datum") else { return false }
    return words.prefix(8).contains { ZoneHeadings.versionColumns.contains($0) }
  }

  private static func isChapter(_ line: LineView, on page: Page) -> Bool {
    ZoneHeadings.closing.contains(headingText(line, on: page))
  }

  /// The folded words of a heading without its number.
  private static func headingText(_ line: LineView, on page: Page) -> String {
    let folded = FoldedText(page.text.scalars[line.range])
    let words = folded.scalars.drop { !Folding.isWord($0) || Folding.isDigit($0) }
    return String(scalars: words)
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
  /// First words of the head of a table of versions.
  static let versionHeads: Set<String> = ["datum", "versie", "versienummer", "nr"]
  /// Other columns of a table of versions; without one of these it is a list of fields.
  static let versionColumns: Set<String> = [
    "auteur", "auteurs", "opmerking", "opmerkingen", "wijziging", "wijzigingen", "omschrijving",
    "toelichting", "beschrijving", "aanpassing", "aanpassingen", "door", "naam", "wie",
  ]
  static let closing: Set<String> = [
    "inhoud", "inhoudsopgave", "samenvatting", "inleiding", "voorwoord", "managementsamenvatting",
    "aanleiding", "ten geleide", "leeswijzer",
  ]
}
