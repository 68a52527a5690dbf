import SpoorModel

/// Brings papers and the names of papers together where the words of their titles are equal.
struct ExactTitleWorks {
  /// The delivered works in the order of their first path, then the named ones in the order of their titles.
  ///
  /// - Complexity: O(*n* log *n*).
  func works(documents: [DocumentRecord], mentions: [PolicyWork.Mention]) -> [PolicyWork] {
    var delivered: [String] = []
    var versions: [String: [PolicyWork.Version]] = [:]
    var named: [String: [PolicyWork.Mention]] = [:]
    var titles: [String: String] = [:]
    for record in documents {
      let title = PaperFacts.name(record)
      let key = FoldedWords.words(title).joined()
      if versions[key] == nil { delivered.append(key) }
      titles[key] = titles[key] ?? title
      versions[key, default: []].append(
        PolicyWork.Version(document: record.document.id, path: record.document.path))
    }
    for mention in mentions {
      let title = mention.reference.resolvedTitle ?? mention.reference.title
      let key = FoldedWords.words(title).joined()
      titles[key] = titles[key] ?? title
      named[key, default: []].append(mention)
    }
    let absent = named.keys.filter { versions[$0] == nil }.sorted()
    return (delivered + absent).map {
      PolicyWork(title: titles[$0] ?? $0, versions: versions[$0] ?? [], namedBy: named[$0] ?? [])
    }
  }
}
