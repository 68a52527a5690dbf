/// The tags of a page in order, read without trusting the writer: enough to see whether they balance.
struct Markup {
  struct Element: Hashable {
    let name: String
    let attributes: [String: String]
  }

  private(set) var elements: [Element] = []
  /// What is wrong with the page; empty for a page whose tags balance.
  private(set) var faults: [String] = []
  /// The text outside tags and style sheets, with its entities.
  private(set) var text = ""

  private static let void: Set<String> = ["meta", "br", "col"]

  init(_ page: String) {
    var open: [String] = []
    var rest = page[...]
    while let start = rest.firstIndex(of: "<") {
      if open.last != "style" { text += rest[..<start] }
      guard let end = rest[start...].firstIndex(of: ">") else {
        faults.append("a tag is not closed")
        return
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("!") { continue }
      if tag.hasPrefix("/") {
        let name = String(tag.dropFirst())
        if open.popLast() != name { faults.append("</\(name)> closes nothing") }
      } else {
        let element = Markup.element(tag)
        elements.append(element)
        if !Markup.void.contains(element.name) { open.append(element.name) }
      }
    }
    faults += open.map { "<\($0)> stays open" }
  }

  private static func element(_ tag: Substring) -> Element {
    let name = tag.prefix { $0 != " " }
    var attributes: [String: String] = [:]
    var rest = tag.dropFirst(name.count)
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].drop { $0 == " " }
      let value = rest[rest.index(equals, offsetBy: 2)...].prefix { $0 != "\"" }
      attributes[String(key)] = String(value)
      rest = rest[value.endIndex...].dropFirst()
    }
    return Element(name: String(name), attributes: attributes)
  }
}
