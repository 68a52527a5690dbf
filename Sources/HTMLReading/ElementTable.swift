/// What the elements of HTML are to a reader of the text.
///
/// - Source: WHATWG HTML, sections 4.3 to 4.11 and 15.3 (rendering), with the obsolete elements of
///   HTML 3.2 and 4.01 that old papers use.
enum ElementTable {
  /// Elements that begin on a line of their own.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd",
    "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
    "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr",
    "html", "iframe", "legend", "li", "listing", "main", "menu", "nav", "noframes", "noscript",
    "ol", "optgroup", "option", "p", "plaintext", "pre", "search", "section", "select", "summary",
    "svg", "table", "tbody", "td", "text", "textarea", "tfoot", "th", "thead", "tr", "ul", "xmp",
  ]

  /// Elements whose content nobody sees, or that say again what stands beside them.
  static let unseen: Set<String> = [
    "script", "style", "template", "title", "meta", "link", "base", "datalist", "annotation",
    "annotation-xml", "desc", "metadata", "defs", "rp", "param", "area", "source", "track",
  ]

  /// Elements in which line breaks count.
  static let preformatted: Set<String> = ["pre", "listing", "plaintext", "xmp", "textarea"]

  static let bold: Set<String> = ["b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"]
  static let italic: Set<String> = ["i", "em", "cite", "dfn", "address"]

  /// Level 1 to 6 of a heading; nil for anything else.
  static func headingLevel(_ element: HTMLTree.Element) -> Int? {
    switch element.name {
    case "h1": return 1
    case "h2": return 2
    case "h3": return 3
    case "h4": return 4
    case "h5": return 5
    case "h6": return 6
    default:
      guard element["role"]?.lowercased() == "heading" else { return nil }
      let level = element["aria-level"].flatMap { Int($0) } ?? 2
      return min(max(level, 1), 6)
    }
  }

  /// Whether a person who looks at the page does not see the element.
  static func isHidden(_ element: HTMLTree.Element) -> Bool {
    if unseen.contains(element.name) { return true }
    if element.attributes.isEmpty { return false }
    if element["hidden"] != nil || element["aria-hidden"]?.lowercased() == "true" { return true }
    if element.name == "input" { return true }
    if element.name == "dialog", element["open"] == nil { return true }
    guard let style = element["style"]?.lowercased().filter({ !$0.isWhitespace }) else {
      return false
    }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }
}
