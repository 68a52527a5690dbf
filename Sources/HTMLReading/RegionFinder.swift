import SpoorModel

/// Tells the furniture of a website and tables of contents from what the page says.
///
/// Nothing is thrown away: the text of a region keeps its place and gets a role of its own. A region
/// that holds the title of the page, or most of its text, is content whatever its name.
struct RegionFinder {
  private let tree: HTMLTree
  private let measures: TreeMeasures

  init(_ tree: HTMLTree, _ measures: TreeMeasures) {
    self.tree = tree
    self.measures = measures
  }

  /// The role that an element gives to all text in it; nil when it gives none.
  func role(of node: Int) -> LineRole? {
    guard let element = tree.element(node) else { return nil }
    if Self.neverFurniture.contains(element.name) { return nil }
    let sums = measures.sums(node..<tree.nodes[node].end)
    // More than half of the page is what the page is about.
    guard sums.text > 0, sums.text * 2 <= measures.total.text else { return nil }
    if isTableOfContents(node, element, sums) { return .tableOfContents }
    return isFurniture(node, element, sums) ? .furniture : nil
  }

  private static let neverFurniture: Set<String> = [
    "html", "body", "main", "article", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "tbody", "thead",
    "p", "dt", "dd", "blockquote", "pre", "caption", "text",
  ]

  private func isTableOfContents(
    _ node: Int, _ element: HTMLTree.Element, _ sums: TreeMeasures.Sums
  ) -> Bool {
    guard sums.landmarks == 0 else { return false }
    let names = Self.names(of: element)
    if names.contains(where: { !$0.isDisjoint(with: SiteVocabulary.contentsNames) })
      || names.contains(where: { $0.isSuperset(of: ["table", "of", "contents"]) })
    {
      return true
    }
    guard Self.lists.contains(element.name) else { return false }
    // Four links that all lead to places on this page; a list of sources has other text too.
    return sums.links >= 4 && sums.linkedInside * 5 >= sums.text * 4
  }

  private static let lists: Set<String> = ["ul", "ol", "nav", "table", "menu"]

  private func isFurniture(
    _ node: Int, _ element: HTMLTree.Element, _ sums: TreeMeasures.Sums
  ) -> Bool {
    switch element.name {
    case "nav", "button", "select", "search", "noscript": return true
    case "header": return isSmallBanner(node, sums)
    case "footer": return sums.landmarks == 0 && !isInsideContent(node)
    case "ul", "ol", "menu", "table":
      // Links before the title of the page, and nothing but links.
      if node < measures.firstTitle, measures.firstTitle < tree.nodes.count, sums.links >= 3,
        sums.headings == 0, sums.linked * 10 >= sums.text * 9
      {
        return true
      }
    default: break
    }
    guard sums.landmarks == 0 else { return false }
    if let role = element["role"]?.lowercased(), SiteVocabulary.furnitureRoles.contains(role) {
      return role == "banner" ? isSmallBanner(node, sums) : true
    }
    return Self.names(of: element).contains {
      !$0.isDisjoint(with: SiteVocabulary.furnitureNames)
        && $0.isDisjoint(with: SiteVocabulary.disclaimers)
    }
  }

  /// A logo and a slogan; a head with a heading, or with more than a few lines, belongs to the paper.
  private func isSmallBanner(_ node: Int, _ sums: TreeMeasures.Sums) -> Bool {
    sums.landmarks == 0 && sums.headings == 0 && sums.text <= 300 && !isInsideContent(node)
  }

  private func isInsideContent(_ node: Int) -> Bool {
    var parent = tree.nodes[node].parent
    // Deeper than any honest page; keeps hostile nesting linear.
    for _ in 0..<64 {
      guard let element = tree.element(parent) else { return false }
      if ["main", "article", "section", "blockquote"].contains(element.name) { return true }
      parent = tree.nodes[parent].parent
    }
    return false
  }

  /// The words in each name of an element: `hoofd-menu` and `hoofdMenu` both give menu.
  ///
  /// The id of a section is made from its heading, and says nothing about the site.
  private static func names(of element: HTMLTree.Element) -> [Set<String>] {
    guard !element.attributes.isEmpty else { return [] }
    var names = element["class"]?.split(whereSeparator: \.isWhitespace).prefix(20) ?? []
    if let id = element["id"], element.name != "section" { names.append(id[...]) }
    return names.map(words)
  }

  private static func words(_ name: Substring) -> Set<String> {
    // The whole name too, for `kruimelPad`.
    var words: Set<String> = [name.prefix(100).lowercased()]
    var word = ""
    var endsInLowerCase = false
    for scalar in name.unicodeScalars.prefix(100) {
      let isUpper = scalar.value >= 0x41 && scalar.value <= 0x5A
      let isLetter = isUpper || scalar.value >= 0x61 && scalar.value <= 0x7A
      if !isLetter || isUpper && endsInLowerCase {
        if !word.isEmpty { words.insert(word.lowercased()) }
        word = ""
      }
      if isLetter { word.unicodeScalars.append(scalar) }
      endsInLowerCase = isLetter && !isUpper
    }
    if !word.isEmpty { words.insert(word.lowercased()) }
    return words
  }
}
