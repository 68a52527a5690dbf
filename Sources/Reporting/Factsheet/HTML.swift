/// A piece of an HTML page that cannot hold unescaped text.
///
/// There is no way to make one from markup in a string: text is escaped when it is written, names of
/// elements and attributes are closed lists, styles come from literals of the source, and a link can only
/// lead to an anchor of the page itself.
struct HTML: Sendable {
  private indirect enum Content: Sendable {
    case text(String)
    case element(Tag, [Attribute], [HTML])
    case fragment([HTML])
    case style(StaticString)
  }

  private let content: Content

  /// An element with attributes and content.
  init(_ tag: Tag, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML) {
    self.content = .element(tag, attributes, [content()])
  }

  /// An element without content.
  init(_ tag: Tag, _ attributes: Attribute...) {
    content = .element(tag, attributes, [])
  }

  /// Text, to be escaped.
  init(text: String) { content = .text(text) }

  /// Pieces one after the other.
  init(_ pieces: [HTML]) { content = .fragment(pieces) }

  /// The content of a style sheet, from a literal of the source.
  static func style(_ sheet: StaticString) -> HTML { HTML(content: .style(sheet)) }

  private init(content: Content) { self.content = content }

  /// The page with its document type, as UTF-8.
  ///
  /// - Complexity: O(*n*) in the size of the page.
  func page() -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(1 << 18)
    output.append(contentsOf: "<!DOCTYPE html>\n".utf8)
    write(to: &output)
    output.append(UInt8(ascii: "\n"))
    return output
  }

  private func write(to output: inout [UInt8]) {
    switch content {
    case .text(let text): HTML.escape(text, to: &output)
    case .fragment(let pieces): for piece in pieces { piece.write(to: &output) }
    case .style(let sheet): output.append(contentsOf: sheet.description.utf8)
    case .element(let tag, let attributes, let children):
      output.append(UInt8(ascii: "<"))
      output.append(contentsOf: tag.rawValue.utf8)
      for attribute in attributes { attribute.write(to: &output) }
      output.append(UInt8(ascii: ">"))
      guard !tag.isVoid else { return HTML.endLine(after: tag, in: &output) }
      for child in children { child.write(to: &output) }
      output.append(contentsOf: "</".utf8)
      output.append(contentsOf: tag.rawValue.utf8)
      output.append(UInt8(ascii: ">"))
      HTML.endLine(after: tag, in: &output)
    }
  }

  private static func endLine(after tag: Tag, in output: inout [UInt8]) {
    if tag.isBlock { output.append(UInt8(ascii: "\n")) }
  }

  /// Escapes for text and for attribute values alike; values always stand in double quotation marks.
  ///
  /// What HTML forbids, and marks that turn the
  /// direction of everything after them, become U+FFFD.
  ///
  /// - Source: HTML Living Standard, 13.1.2.3 and 13.1.4.
  fileprivate static func escape(_ text: String, to output: inout [UInt8]) {
    if text.utf8.allSatisfy(isPlain) { return output.append(contentsOf: text.utf8) }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output.append(contentsOf: "&amp;".utf8)
      case "<": output.append(contentsOf: "&lt;".utf8)
      case ">": output.append(contentsOf: "&gt;".utf8)
      case "\"": output.append(contentsOf: "&quot;".utf8)
      case "\t", "\n": output.append(UInt8(ascii: scalar))
      default:
        let shown = TerminalText.isSteering(scalar) ? "\u{FFFD}" : scalar
        output.append(contentsOf: UTF8.encode(shown) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""):
      false
    case 0x20..<0x7F: true
    default: false
    }
  }
}

/// The elements that the pages use.
enum Tag: String, Sendable {
  case html, head, meta, title, style, body, header, main, nav, section, article, aside, footer
  case h1, h2, h3, h4, p, div, span, a, strong, em, mark, small, code, br, q, abbr, bdi
  case ul, ol, li, dl, dt, dd, blockquote, figure, figcaption, cite
  case table, caption, thead, tbody, tr, th, td, colgroup, col
  case details, summary
  case svg, g, rect, text, tspan, line

  var isVoid: Bool {
    switch self {
    case .meta, .br, .col: true
    default: false
    }
  }

  /// Whether a line break may follow: it never changes what is shown.
  var isBlock: Bool {
    switch self {
    case .a, .strong, .em, .mark, .small, .code, .q, .abbr, .bdi, .span, .cite, .text, .tspan:
      false
    default: true
    }
  }
}

/// An attribute of an element.
struct Attribute: Sendable {
  private let name: StaticString
  private let value: String

  private init(_ name: StaticString, _ value: String) {
    self.name = name
    self.value = value
  }

  /// The place that links lead to.
  static func anchor(_ anchor: Anchor) -> Attribute { Attribute("id", anchor.id) }
  /// A link to an anchor of the same page: no page of ours leads elsewhere.
  static func link(_ anchor: Anchor) -> Attribute { Attribute("href", "#" + anchor.id) }
  /// Names of classes, from literals of the source.
  static func style(_ names: StaticString) -> Attribute { Attribute("class", names.description) }
  static func language(_ code: StaticString) -> Attribute { Attribute("lang", code.description) }
  static func scope(_ scope: Scope) -> Attribute { Attribute("scope", scope.rawValue) }
  static func rows(_ count: Int) -> Attribute { Attribute("rowspan", String(count)) }
  static func columns(_ count: Int) -> Attribute { Attribute("colspan", String(count)) }
  /// What assistive technology says in place of the content.
  static func label(_ text: String) -> Attribute { Attribute("aria-label", text) }
  static func labelled(by anchor: Anchor) -> Attribute { Attribute("aria-labelledby", anchor.id) }
  static let hidden = Attribute("aria-hidden", "true")
  static let unfocusable = Attribute("tabindex", "-1")
  static let focusable = Attribute("tabindex", "0")
  static let region = Attribute("role", "region")
  static let open = Attribute("open", "")
  /// A hint that appears over the element; never the only place of what it says.
  static func hint(_ text: String) -> Attribute { Attribute("title", text) }
  static let utf8 = Attribute("charset", "utf-8")
  static func metaName(_ name: StaticString) -> Attribute { Attribute("name", name.description) }
  static func httpEquivalent(_ name: StaticString) -> Attribute {
    Attribute("http-equiv", name.description)
  }
  static func metaContent(_ value: StaticString) -> Attribute {
    Attribute("content", value.description)
  }
  /// A number of a drawing: position, length, number of a grid.
  static func number(_ name: Number, _ value: Int) -> Attribute {
    Attribute(name.literal, String(value))
  }
  static func viewBox(width: Int, height: Int) -> Attribute {
    Attribute("viewBox", "0 0 \(width) \(height)")
  }

  enum Scope: String, Sendable { case row, col, rowgroup, colgroup }

  enum Number: Sendable {
    case x, y, width, height, rx, x1, x2, y1, y2

    fileprivate var literal: StaticString {
      switch self {
      case .x: "x"
      case .y: "y"
      case .width: "width"
      case .height: "height"
      case .rx: "rx"
      case .x1: "x1"
      case .x2: "x2"
      case .y1: "y1"
      case .y2: "y2"
      }
    }
  }

  fileprivate func write(to output: inout [UInt8]) {
    output.append(UInt8(ascii: " "))
    output.append(contentsOf: name.description.utf8)
    output.append(contentsOf: "=\"".utf8)
    HTML.escape(value, to: &output)
    output.append(UInt8(ascii: "\""))
  }
}

/// A place on the page that links can lead to.
struct Anchor: Hashable, Sendable {
  /// Letters, digits, `-`, `.` and `_` only.
  let id: String

  /// - Parameters:
  ///   - prefix: The kind of place.
  ///   - parts: What tells places of the kind apart; other characters than the allowed become `_` and their number.
  init(_ prefix: StaticString, _ parts: String...) {
    var id = prefix.description
    for part in parts {
      id += "-"
      for scalar in part.unicodeScalars {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", ".": id.unicodeScalars.append(scalar)
        default: id += "_" + String(scalar.value, radix: 16)
        }
      }
    }
    self.id = id
  }
}

/// Lets pages be written as nested blocks; a string in a block is text, and is escaped.
@resultBuilder
enum HTMLBuilder {
  static func buildExpression(_ text: String) -> HTML { HTML(text: text) }
  static func buildExpression(_ piece: HTML) -> HTML { piece }
  static func buildExpression(_ pieces: [HTML]) -> HTML { HTML(pieces) }
  static func buildBlock(_ pieces: HTML...) -> HTML { HTML(pieces) }
  static func buildOptional(_ piece: HTML?) -> HTML { piece ?? HTML([]) }
  static func buildEither(first piece: HTML) -> HTML { piece }
  static func buildEither(second piece: HTML) -> HTML { piece }
  static func buildArray(_ pieces: [HTML]) -> HTML { HTML(pieces) }
}
