/// Something that a finding or a signal rests on, addressable by an id that depends on its content alone.
package struct Evidence: Hashable, Sendable, Codable {
  /// Stable over runs: kind, document or respondent, and place, such as `antwoord:Participatiehuis/gemeente/Q14`.
  package let id: ID
  package let content: Content

  package typealias ID = String

  package enum Content: Hashable, Sendable, Codable {
    case passage(Passage)
    case answer(Answer)
    case documentFact(DocumentFact)
    case judgement(Judgement)
    case absence(Absence)
  }

  package init(id: ID, content: Content) {
    self.id = id
    self.content = content
  }
}

/// A sentence of a paper in which a term of an indicator's vocabulary occurs.
package struct Passage: Hashable, Sendable, Codable {
  /// The id of the vocabulary group whose term was found.
  package let group: String
  /// The term of the vocabulary, as listed there.
  package let term: String
  package let stance: Stance
  /// The sentence around the term.
  package let span: SourceSpan
  /// The words that matched, inside the sentence.
  package let match: SourceSpan

  package enum Stance: String, Hashable, Sendable, Codable, CaseIterable {
    case voor, tegen
  }

  package init(group: String, term: String, stance: Stance, span: SourceSpan, match: SourceSpan) {
    self.group = group
    self.term = term
    self.stance = stance
    self.span = span
    self.match = match
  }
}

/// How many passages of one group and stance a document holds, the ones that were not kept included.
package struct PassageCount: Hashable, Sendable, Codable {
  package let group: String
  package let stance: Passage.Stance
  package let count: Int

  package init(group: String, stance: Passage.Stance, count: Int) {
    self.group = group
    self.stance = stance
    self.count = count
  }
}

/// A fact of one document, as evidence: what it is, what it says, and the words that carry it.
package struct DocumentFact: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case title, date, status, reference, outcome, duplicate
  }

  package let document: Document.ID
  package let kind: Kind
  /// The value in words, for a reader.
  package let value: String
  /// Empty only for facts about a file that could not be read.
  package let spans: [SourceSpan]

  package init(document: Document.ID, kind: Kind, value: String, spans: [SourceSpan]) {
    self.document = document
    self.kind = kind
    self.value = value
    self.spans = spans
  }
}

/// What an inspector judged and only an inspector can judge, from `dossier.yaml`.
package struct Judgement: Hashable, Sendable, Codable {
  package let aanpak: String?
  package let indicator: String?
  package let kind: String
  package let value: String
  package let by: String
  package let on: EDTF
  package let explanation: String?
  /// The line of `dossier.yaml` on which it stands, from 1.
  package let line: Int

  package init(
    aanpak: String?, indicator: String?, kind: String, value: String, by: String, on: EDTF,
    explanation: String?, line: Int
  ) {
    self.aanpak = aanpak
    self.indicator = indicator
    self.kind = kind
    self.value = value
    self.by = by
    self.on = on
    self.explanation = explanation
    self.line = line
  }
}

/// Proof that something was looked for and not found, with the limits of the search.
package struct Absence: Hashable, Sendable, Codable {
  /// What was looked for, in Dutch.
  package let subject: String
  package let documents: [Document.ID]
  package let pagesSearched: Int
  package let terms: [String]
  /// Pages among those documents that could not be read, or not well.
  package let unreadPages: [PageReference]

  package struct PageReference: Hashable, Sendable, Codable {
    package let document: Document.ID
    /// Page from 1; nil where the whole document could not be read.
    package let page: Int?
    /// Why, in English.
    package let reason: String

    package init(document: Document.ID, page: Int?, reason: String) {
      self.document = document
      self.page = page
      self.reason = reason
    }
  }

  package init(
    subject: String, documents: [Document.ID], pagesSearched: Int, terms: [String],
    unreadPages: [PageReference]
  ) {
    self.subject = subject
    self.documents = documents
    self.pagesSearched = pagesSearched
    self.terms = terms
    self.unreadPages = unreadPages
  }
}
