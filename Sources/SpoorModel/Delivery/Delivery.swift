/// What a gemeente sent in: every file found, in a stable order.
package struct Delivery: Hashable, Sendable, Codable {
  /// Documents ordered by path (by UTF-8 bytes); the same bytes under two names stand twice.
  package let documents: [Document]
  /// What was met on the way and is no document: links that lead outside, unreadable entries.
  package let refusals: [Refusal]
  /// What a reader must know about a document before it is read: a name that its content contradicts.
  package let remarks: [Remark]

  package init(documents: [Document], refusals: [Refusal], remarks: [Remark] = []) {
    self.documents = documents
    self.refusals = refusals
    self.remarks = remarks
  }

  /// Something met while scanning that belongs to the document of that path.
  package struct Remark: Hashable, Sendable, Codable {
    package let path: String
    package let problem: Problem

    package init(path: String, problem: Problem) {
      self.path = path
      self.problem = problem
    }
  }

  /// An entry of the folder that could not become a document.
  package struct Refusal: Hashable, Sendable, Codable {
    package let path: String
    package let outcome: Outcome
    package let problem: Problem

    package init(path: String, outcome: Outcome, problem: Problem) {
      self.path = path
      self.outcome = outcome
      self.problem = problem
    }
  }
}
