/// What a person says is in one paper: one line of a labels file.
package struct PaperLabel: Decodable, Sendable {
  /// The file's name, or its path relative to the labels.
  package let file: String
  package let format: String?
  /// Nil where the paper prints no title.
  package let title: String?
  package let alternativeTitles: [String]
  /// EDTF, to the printed precision; nil where the paper prints no date of its own.
  package let date: String?
  /// concept, vastgesteld, definitief or onbekend.
  package let status: String?
  package let references: [LabelledReference]
  /// Whether `references` holds every paper that is named; otherwise it is a sample.
  package let hasAllReferences: Bool
  /// Fields on which careful readers differ: not scored.
  package let ambiguous: Set<String>
  package let paperKind: String?

  /// Another paper that the paper names.
  package struct LabelledReference: Decodable, Sendable {
    /// Empty where the label gives none: then nothing matches it.
    package let title: String
    package let date: String?

    private enum Key: String, CodingKey { case title, date, dateText = "date_text" }

    package init(from decoder: any Decoder) throws {
      if let plain = try? decoder.singleValueContainer().decode(String.self) {
        title = plain
        date = nil
        return
      }
      let values = try decoder.container(keyedBy: Key.self)
      title = try values.decodeIfPresent(String.self, forKey: .title) ?? ""
      date = try values.words(.date) ?? values.words(.dateText)
    }
  }

  private enum Key: String, CodingKey {
    case file, format, title, date, status, references, ambiguous
    case alternativeTitles = "title_alternatives"
    case hasAllReferences = "references_complete"
    case paperKind = "doc_kind"
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    file = try values.decode(String.self, forKey: .file)
    format = try values.decodeIfPresent(String.self, forKey: .format)
    title = try values.words(.title)
    alternativeTitles = try values.decodeIfPresent([String].self, forKey: .alternativeTitles) ?? []
    date = try values.words(.date)
    status = try values.decodeIfPresent(String.self, forKey: .status)
    references =
      try values.decodeIfPresent([LabelledReference].self, forKey: .references) ?? []
    hasAllReferences = try values.decodeIfPresent(Bool.self, forKey: .hasAllReferences) ?? false
    ambiguous = Set(try values.decodeIfPresent([String].self, forKey: .ambiguous) ?? [])
    paperKind = try values.decodeIfPresent(String.self, forKey: .paperKind)
  }
}

extension KeyedDecodingContainer {
  /// A text that says something: an empty one is none.
  fileprivate func words(_ key: Key) throws -> String? {
    let text = try decodeIfPresent(String.self, forKey: key)
    return text?.isEmpty == true ? nil : text
  }
}
