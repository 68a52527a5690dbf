import SpoorModel

/// What a page says about itself: its title, `<meta>`, Dublin Core, OWMS, and the JSON for search engines.
enum PageMetadata {
  /// Entries in the order of the page, each name and value once; values of at most `longestValue` scalars.
  ///
  /// - Complexity: O(*n*) in the nodes.
  static func entries(of tree: HTMLTree) -> [MetadataEntry] {
    var found: [MetadataEntry] = []
    var seen: Set<MetadataEntry> = []
    func add(_ name: String, _ value: String) {
      let entry = MetadataEntry(name: collapsed(name), value: collapsed(value))
      guard !entry.name.isEmpty, !entry.value.isEmpty, found.count < mostEntries else { return }
      if seen.insert(entry).inserted { found.append(entry) }
    }
    var hasTitle = false
    var pictureEnd = 0
    for (place, node) in tree.nodes.enumerated() {
      guard let element = tree.element(place) else { continue }
      switch element.name {
      case "html":
        if let language = element["lang"] ?? element["xml:lang"] { add("language", language) }
      case "svg": pictureEnd = node.end
      case "title" where !hasTitle && place >= pictureEnd:
        hasTitle = true
        add("title", tree.text(of: place))
      case "meta":
        let name = element["name"] ?? element["property"] ?? element["itemprop"]
        if let name, let content = element["content"] { add(name, content) }
      case "time":
        if let date = element["datetime"] { add("time", date) }
      case "script":
        for entry in StructuredData.entries(in: tree.text(of: place)) {
          add("jsonld.\(entry.name)", entry.value)
        }
      default: break
      }
    }
    return found
  }

  /// The entries that a finding may quote, as lines of the page: titles, dates, kinds and publishers.
  ///
  /// A second name for the same value adds nothing and is left out.
  static func quotable(_ entries: [MetadataEntry]) -> [MetadataEntry] {
    var values: Set<String> = []
    return entries.filter { entry in
      isQuotable(entry.name) && values.insert(kind(entry.name) + entry.value).inserted
    }
  }

  private static let mostEntries = 1000
  private static let longestValue = 1000

  /// Parts of names: `DCTERMS.modified`, `article:published_time`, `OVERHEIDop.documenttitel`.
  private static let quotableParts: [(part: String, kind: String)] = [
    ("title", "title"), ("titel", "title"), ("headline", "title"), ("alternative", "title"),
    ("date", "date"), ("datum", "date"), ("modified", "date"), ("created", "date"),
    ("issued", "date"), ("available", "date"), ("published", "date"), ("valid", "date"),
    ("publicationissue", "date"), ("type", "type"), ("status", "status"), ("versie", "status"),
    ("version", "status"), ("creator", "publisher"), ("publisher", "publisher"),
    ("authority", "publisher"), ("publicationname", "type"),
  ]

  /// Names that hold one of these parts, and say nothing about the paper.
  private static let unquotable: Set<String> = [
    "validator", "og:type", "generator", "twitter:title", "format-detection", "time",
    "application-name", "msvalidate.01", "google-site-verification",
  ]

  private static func isQuotable(_ name: String) -> Bool {
    let lowered = name.lowercased()
    return !unquotable.contains(lowered) && !lowered.contains("validat")
      && !lowered.contains("verification") && !kind(name).isEmpty
  }

  private static func kind(_ name: String) -> String {
    let lowered = name.lowercased()
    return quotableParts.first { lowered.contains($0.part) }?.kind ?? ""
  }

  /// White space collapsed and cut, so that a value fits on a line.
  private static func collapsed(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    var needsSpace = false
    var count = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.value < 0x20 {
        needsSpace = !view.isEmpty
      } else {
        if needsSpace { view.append(" ") }
        needsSpace = false
        view.append(scalar)
        count += 1
        if count == longestValue { break }
      }
    }
    return String(view)
  }
}
