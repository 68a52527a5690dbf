import SpoorModel

/// Tells from the words that name a paper whether it is another gemeente's.
struct PaperOwner: Sendable {
  private let own: [String]

  /// - Parameter gemeente: The gemeente whose dossier it is; nil where that is not known: then no paper is another's.
  init(gemeente: String?) {
    own = gemeente.map { TitleKey.folded($0).filter { $0 != "gemeente" } } ?? []
  }

  /// The reference, not to be asked for where the words around it give it to another gemeente.
  func judged(_ fact: Fact<Reference>) -> Reference {
    let reference = fact.value
    guard reference.expectDelivery, !own.isEmpty,
      fact.spans.contains(where: { namesOther($0.quote) })
    else { return reference }
    return Reference(
      title: reference.title, paperKind: reference.paperKind, date: reference.date,
      kind: reference.kind, role: reference.role, expectDelivery: false,
      resolvedTitle: reference.resolvedTitle)
  }

  /// "Buurtgericht in Best van de gemeente Best" in the dossier of another.
  private func namesOther(_ quote: String) -> Bool {
    guard let name = GemeenteNames.nameBehindNoun(in: TitleKey.folded(quote)) else { return false }
    return name != own.joined(separator: " ")
  }
}
