import SpoorModel

/// A piece of evidence in the form of its row.
struct StoredEvidence {
  let item: Evidence
  /// As `StoredJSON` gives it.
  let content: String
  let hash: ContentHash

  init(_ item: Evidence) throws {
    self.item = item
    if case .passage(let passage) = item.content {
      // Nearly all evidence is passages, thousands in a dossier: they are written straight into text.
      var json = JSONText()
      json.add("id", item.id)
      json.add("kind", item.content.kindName)
      json.add("passage") { $0.addMembers(of: passage) }
      content = json.text
    } else {
      content = try StoredJSON.text(of: item)
    }
    hash = ContentHash(of: content)
  }
}

extension JSONText {
  fileprivate mutating func addMembers(of passage: Passage) {
    add("group", passage.group)
    add("match") { $0.addMembers(of: passage.match) }
    add("span") { $0.addMembers(of: passage.span) }
    add("stance", passage.stance.rawValue)
    add("term", passage.term)
  }

  private mutating func addMembers(of span: SourceSpan) {
    add(
      "boxes",
      span.boxes.map { box in
        [box.left, box.top, box.right, box.bottom].map { ($0 * 100).rounded() / 100 }
      })
    add("document", span.document.sha256)
    add("end", span.range.upperBound)
    add("page", span.page)
    add("quote", span.quote)
    add("start", span.range.lowerBound)
  }
}
