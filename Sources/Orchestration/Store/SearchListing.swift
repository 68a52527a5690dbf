import EvidenceStorage
import Reporting
import SpoorModel

/// The hits of a search, for people and for programs.
enum SearchListing {
  /// Three lines a hit: paper and page, title, quote.
  static func text(_ result: SearchResult, inColour: Bool) -> String {
    var text = ""
    for hit in result.hits {
      let place = TerminalText.line("\(hit.delivery)/\(hit.path)")
      text += strong("\(place), p. \(hit.page)", inColour) + "\n"
      if let title = hit.title { text += "  \(TerminalText.line(title))\n" }
      let before = TerminalText.line(hit.before + "|").dropLast()
      let after = TerminalText.line("|" + hit.after).dropFirst()
      text += "  … \(before)\(marked(TerminalText.line(hit.quote), inColour))\(after) …\n\n"
    }
    text += count(result)
    return text
  }

  private static func count(_ result: SearchResult) -> String {
    switch result.pages {
    case 0: return "No page holds this.\n"
    case result.hits.count: return "\(result.pages) \(result.pages == 1 ? "page" : "pages").\n"
    default:
      let least = result.isComplete ? "" : "at least "
      return "\(result.hits.count) of \(least)\(result.pages) pages; more with --limit.\n"
    }
  }

  /// One object with the hits in order; ranges count Unicode scalars in the page's text.
  static func json(_ result: SearchResult) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.key("pages")
      json.integer(result.pages)
      json.key("complete")
      json.boolean(result.isComplete)
      json.key("hits")
      json.array(of: result.hits) { json, hit in
        json.object { json in
          let texts: [(String, String?)] = [
            ("delivery", hit.delivery), ("path", hit.path), ("document", hit.document.sha256),
            ("title", hit.title), ("quote", hit.quote), ("before", hit.before),
            ("after", hit.after),
          ]
          for (key, value) in texts {
            json.key(key)
            json.string(value)
          }
          let numbers = [
            ("page", hit.page), ("start", hit.range.lowerBound), ("end", hit.range.upperBound),
            ("count", hit.count),
          ]
          for (key, value) in numbers {
            json.key(key)
            json.integer(value)
          }
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }

  private static func strong(_ text: String, _ inColour: Bool) -> String {
    inColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  private static func marked(_ text: String, _ inColour: Bool) -> String {
    inColour ? "\u{1B}[33m\(text)\u{1B}[0m" : "[\(text)]"
  }
}
