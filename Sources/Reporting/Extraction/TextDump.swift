package import SpoorModel

/// What `spoor text` prints: the text of a document as it was read, page by page.
package enum TextDump {
  /// Plain text with a header line for each page.
  ///
  /// - Complexity: O(*n*) in the document's text.
  package static func plainText(of layout: DocumentLayout) -> String {
    let path = TerminalText.line(layout.document.path)
    guard !layout.pages.isEmpty else {
      return "=== \(path): no pages (\(layout.outcome.rawValue)) ===\n"
    }
    var text = ""
    for page in layout.pages {
      let label = page.label.map { " (“\(TerminalText.line($0))”)" } ?? ""
      text += "=== \(path), page \(page.number)\(label) of \(layout.pages.count)"
      text += ", \(page.outcome.rawValue), text \(page.quality.level.rawValue) ===\n"
      text += TerminalText.lines(page.text.string)
      if page.text.scalars.last != "\n" { text += "\n" }
    }
    return text
  }

  /// `{document, outcome, pages [{number, text, width, height, quality, …, lines [{start, end, box, role}]}]}` on one line.
  ///
  /// Offsets are Unicode scalars in the page's text, half open; boxes `[left, top, right, bottom]` in
  /// points from the top left, null where the medium has no places.
  /// - Complexity: O(*n*) in the document's text.
  package static func json(of layout: DocumentLayout) -> [UInt8] {
    let size = layout.pages.reduce(0) { $0 + $1.text.count + 80 * $1.lines.count }
    var writer = JSONWriter(capacity: 512 + size)
    writer.object { writer in
      writer.key("document")
      write(layout.document, to: &writer)
      writer.key("outcome")
      writer.string(layout.outcome.rawValue)
      writer.key("pages")
      writer.array(of: layout.pages) { write($1, to: &$0) }
    }
    writer.endLine()
    return writer.bytes
  }

  private static func write(_ document: Document, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("path")
      writer.string(document.path)
      writer.key("sha256")
      writer.string(document.id.sha256)
      writer.key("mediaType")
      writer.string(document.mediaType.rawValue)
      writer.key("bytes")
      writer.integer(document.bytes)
    }
  }

  private static func write(_ page: Page, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("number")
      writer.integer(page.number)
      writer.key("label")
      writer.string(page.label)
      writer.key("text")
      writer.string(page.text.string)
      writer.key("width")
      writer.hundredths(page.width)
      writer.key("height")
      writer.hundredths(page.height)
      writer.key("outcome")
      writer.string(page.outcome.rawValue)
      writer.key("quality")
      writer.object { writer in
        writer.key("level")
        writer.string(page.quality.level.rawValue)
        writer.key("reason")
        writer.string(page.quality.reason)
      }
      writer.key("lines")
      writer.array(of: page.lines) { write($1, to: &$0) }
    }
  }

  private static func write(_ line: Line, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("start")
      writer.integer(line.range.lowerBound)
      writer.key("end")
      writer.integer(line.range.upperBound)
      writer.key("box")
      if let box = line.box {
        writer.inlineArray([box.left, box.top, box.right, box.bottom])
      } else {
        writer.null()
      }
      writer.key("role")
      writer.string(line.role.rawValue)
    }
  }
}
