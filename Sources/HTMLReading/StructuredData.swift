import SpoorModel

/// Finds titles and dates in the JSON-LD that a page carries for search engines.
///
/// - Source: schema.org, CreativeWork. A scan over the strings, not a JSON parser: broken JSON is common,
///   and no nesting can exhaust the stack.
enum StructuredData {
  private static let names: Set<String> = [
    "@type", "name", "headline", "datePublished", "dateModified", "dateCreated", "version",
    "creativeWorkStatus",
  ]

  /// Each wanted name with the string that follows it; the name is the property's, such as `datePublished`.
  static func entries(in json: String) -> [MetadataEntry] {
    let scalars = Array(json.unicodeScalars)
    var found: [MetadataEntry] = []
    var place = 0
    var name: String?
    while place < scalars.count {
      switch scalars[place] {
      case "\"":
        let text = string(scalars, at: &place)
        if let property = name {
          found.append(MetadataEntry(name: property, value: text))
          name = nil
        } else if names.contains(text), nextSign(scalars, from: place) == ":" {
          name = text
          while place < scalars.count, scalars[place] != ":" { place += 1 }
          place += 1
        }
      case " ", "\n", "\t":
        place += 1
      default:
        // A number, list or object instead of a string.
        name = nil
        place += 1
      }
    }
    return found
  }

  private static func nextSign(_ scalars: [Unicode.Scalar], from place: Int) -> Unicode.Scalar? {
    scalars[place...].prefix(100).first { $0 != " " && $0 != "\n" && $0 != "\t" }
  }

  /// Reads a string from its opening quote to behind its closing one.
  private static func string(_ scalars: [Unicode.Scalar], at place: inout Int) -> String {
    var view = String.UnicodeScalarView()
    place += 1
    while place < scalars.count, scalars[place] != "\"" {
      if scalars[place] == "\\", place + 1 < scalars.count {
        place += 1
        switch scalars[place] {
        case "n", "r", "t", "b", "f": view.append(" ")
        case "u":
          let digits = scalars[(place + 1)...].prefix(4)
          let code = UInt32(String(String.UnicodeScalarView(digits)), radix: 16)
          view.append(code.flatMap(Unicode.Scalar.init) ?? "\u{FFFD}")
          place = min(scalars.count - 1, place + digits.count)
        default: view.append(scalars[place])
        }
      } else {
        view.append(scalars[place])
      }
      place += 1
    }
    place = min(scalars.count, place + 1)
    return String(view)
  }
}
