import CLibXML2
import SpoorModel

/// Parses HTML with libxml2, the only place that touches it, and copies the result into values.
///
/// Nothing is fetched (`HTML_PARSE_NONET`, no DTD is loaded) and nothing printed. Without
/// `XML_PARSE_HUGE` the library drops what lies deeper than 256 elements without a word.
enum HTMLParser {
  /// - Parameter markup: UTF-8, valid, at most 2 GB.
  /// - Returns: Nil when the library gives no tree at all.
  /// - Complexity: O(*n*), without recursion.
  static func tree(of markup: [UInt8]) -> HTMLTree? {
    _ = initialised
    guard let size = Int32(exactly: markup.count), let context = unsafe htmlNewParserCtxt() else {
      return nil
    }
    defer { unsafe htmlFreeParserCtxt(context) }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue
    let document = unsafe markup.withUnsafeBytes { bytes in
      unsafe htmlCtxtReadMemory(
        context, bytes.bindMemory(to: CChar.self).baseAddress, size, nil, "UTF-8", Int32(options))
    }
    guard let document = unsafe document else { return nil }
    defer { unsafe xmlFreeDoc(document) }
    var tree = unsafe copy(document)
    tree.isCutOff = unsafe context.pointee.disableSAX != 0
    return tree
  }

  /// Once per process, and never undone: undoing it is not safe while anything else uses the library.
  private static let initialised: Void = xmlInitParser()

  private static func copy(_ document: UnsafeMutablePointer<xmlDoc>) -> HTMLTree {
    var tree = HTMLTree()
    // The open elements, innermost last.
    var open: [Int] = []
    var next: UnsafeMutablePointer<xmlNode>? = unsafe document.pointee.children
    while let node = unsafe next {
      let place = tree.nodes.count
      let goesDown = unsafe append(node, parent: open.last ?? -1, to: &tree)
      if goesDown, let child = unsafe node.pointee.children {
        open.append(place)
        unsafe next = child
        continue
      }
      unsafe next = node
      // To the next sibling, or to that of the nearest parent that has one.
      while let current = unsafe next, unsafe current.pointee.next == nil {
        guard let closed = open.popLast() else { return tree }
        tree.nodes[closed].end = tree.nodes.count
        unsafe next = current.pointee.parent
      }
      unsafe next = next?.pointee.next
    }
    return tree
  }

  /// Copies one node; gives whether its children are wanted.
  private static func append(
    _ node: UnsafeMutablePointer<xmlNode>, parent: Int, to tree: inout HTMLTree
  ) -> Bool {
    let place = tree.nodes.count
    switch unsafe node.pointee.type {
    case XML_ELEMENT_NODE:
      let element = unsafe HTMLTree.Element(
        name: elementName(string(node.pointee.name)), attributes: attributes(of: node))
      tree.nodes.append(
        HTMLTree.Node(kind: .element(tree.elements.count), end: place + 1, parent: parent))
      tree.elements.append(element)
      // Programs and style sheets are no text; what search engines are told in JSON is wanted.
      if element.name == "style" { return false }
      return element.name != "script" || element["type"]?.lowercased() == "application/ld+json"
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      let start = tree.scalars.count
      unsafe appendScalars(of: node.pointee.content, to: &tree.scalars)
      if tree.scalars.count > start {
        tree.nodes.append(
          HTMLTree.Node(kind: .text(start..<tree.scalars.count), end: place + 1, parent: parent))
      }
      return false
    default:
      return false
    }
  }

  private static func elementName(_ name: String) -> String {
    let lowered = name.lowercased()
    for prefix in ["html:", "xhtml:", "h:", "x:"] where lowered.hasPrefix(prefix) {
      return String(lowered.dropFirst(prefix.count))
    }
    return lowered
  }

  private static func attributes(of node: UnsafeMutablePointer<xmlNode>) -> [String: String] {
    var values: [String: String] = [:]
    var next = unsafe node.pointee.properties
    while let attribute = unsafe next {
      let name = unsafe string(attribute.pointee.name).lowercased()
      // Of an attribute that stands twice the first counts, as in browsers.
      if wantedAttributes.contains(name), values[name] == nil {
        var value: [Unicode.Scalar] = []
        var part = unsafe attribute.pointee.children
        while let text = unsafe part {
          unsafe appendScalars(of: text.pointee.content, to: &value)
          unsafe part = text.pointee.next
        }
        values[name] = String(scalars: value.prefix(longestValue))
      }
      unsafe next = attribute.pointee.next
    }
    return values
  }

  /// In scalars; no title, date or class is longer.
  private static let longestValue = 4096

  private static let wantedAttributes: Set<String> = [
    "id", "class", "role", "hidden", "style", "aria-hidden", "aria-level", "name", "property",
    "itemprop", "content", "http-equiv", "datetime", "type", "href", "lang", "xml:lang", "value",
    "open",
  ]

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    guard let text = unsafe text else { return "" }
    return unsafe String(cString: text)
  }

  /// Copies the library's UTF-8, which ends with a zero byte.
  ///
  /// A reference such as `&#128;` gives U+0080: by the HTML standard the character that
  /// windows-1252 has there is meant.
  private static func appendScalars(
    of text: UnsafeMutablePointer<xmlChar>?, to scalars: inout [Unicode.Scalar]
  ) {
    guard var place = unsafe text else { return }
    while true {
      let first = unsafe place.pointee
      if first == 0 { return }
      if first < 0x80 {
        scalars.append(Unicode.Scalar(first))
        unsafe place += 1
        continue
      }
      let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
      var value = UInt32(first) & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
      unsafe place += 1
      for _ in 1..<length {
        let byte = unsafe place.pointee
        guard byte & 0xC0 == 0x80 else { break }
        value = value << 6 | UInt32(byte & 0x3F)
        unsafe place += 1
      }
      scalars.append(MarkupPreparation.displayed(value))
    }
  }
}
