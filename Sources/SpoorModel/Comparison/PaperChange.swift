/// How the papers of a dossier differ between two runs: one path that came, went, or holds other bytes.
package struct PaperChange: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case added, gone, changed
    /// The same bytes under another path.
    case renamed
  }

  package let kind: Kind
  /// Where it lies now; for a paper that is gone, where it lay.
  package let path: String
  /// Where a renamed paper lay; nil otherwise.
  package let previousPath: String?

  package init(_ kind: Kind, path: String, previousPath: String? = nil) {
    self.kind = kind
    self.path = path
    self.previousPath = previousPath
  }
}

/// A paper that could be read in one run and not in the other.
package struct ReadingChange: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Fails now, and did not fail at this path before: what exit status 2 stands for.
    case newlyUnread
    /// Failed before, is read now.
    case newlyRead
  }

  package let kind: Kind
  package let path: String
  /// Nil where the earlier run had no such paper.
  package let before: Outcome?
  package let after: Outcome
  /// What the reader said of it, in English; nil where it said nothing.
  package let reason: String?

  package init(_ kind: Kind, path: String, before: Outcome?, after: Outcome, reason: String?) {
    self.kind = kind
    self.path = path
    self.before = before
    self.after = after
    self.reason = reason
  }
}
