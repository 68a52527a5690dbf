/// The published form: `{"id": …, "kind": "passage", "passage": {…}}`, one key for the content, named after its kind.
extension Evidence {
  private enum Key: String, CodingKey {
    case id, kind, passage, answer, documentFact, judgement, absence
  }

  /// Reads the published form.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    let content: Content
    let kind = try values.decode(String.self, forKey: .kind)
    switch Key(rawValue: kind) {
    case .passage: content = .passage(try values.decode(Passage.self, forKey: .passage))
    case .answer: content = .answer(try values.decode(Answer.self, forKey: .answer))
    case .documentFact:
      content = .documentFact(try values.decode(DocumentFact.self, forKey: .documentFact))
    case .judgement: content = .judgement(try values.decode(Judgement.self, forKey: .judgement))
    case .absence: content = .absence(try values.decode(Absence.self, forKey: .absence))
    case .id, .kind, nil:
      throw DecodingError.dataCorruptedError(
        forKey: .kind, in: values, debugDescription: "“\(kind)” is no kind of evidence")
    }
    self.init(id: try values.decode(ID.self, forKey: .id), content: content)
  }

  /// Writes the published form.
  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(id, forKey: .id)
    switch content {
    case .passage(let passage):
      try values.encode(Key.passage.rawValue, forKey: .kind)
      try values.encode(passage, forKey: .passage)
    case .answer(let answer):
      try values.encode(Key.answer.rawValue, forKey: .kind)
      try values.encode(answer, forKey: .answer)
    case .documentFact(let fact):
      try values.encode(Key.documentFact.rawValue, forKey: .kind)
      try values.encode(fact, forKey: .documentFact)
    case .judgement(let judgement):
      try values.encode(Key.judgement.rawValue, forKey: .kind)
      try values.encode(judgement, forKey: .judgement)
    case .absence(let absence):
      try values.encode(Key.absence.rawValue, forKey: .kind)
      try values.encode(absence, forKey: .absence)
    }
  }
}

/// The published form: `{"kind": "ja"}`, or with a value `{"kind": "number", "value": 80}`.
extension AnswerValue {
  private enum Key: String, CodingKey { case kind, value }
  private enum Kind: String, Codable { case ja, nee, weetNiet, blank, verwijst, number, list, text }

  /// Reads the published form.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    switch try values.decode(Kind.self, forKey: .kind) {
    case .ja: self = .ja
    case .nee: self = .nee
    case .weetNiet: self = .weetNiet
    case .blank: self = .blank
    case .verwijst: self = .verwijst(try values.decode(String.self, forKey: .value))
    case .number: self = .number(try values.decode(Int.self, forKey: .value))
    case .list: self = .list(try values.decode([String].self, forKey: .value))
    case .text: self = .text(try values.decode(String.self, forKey: .value))
    }
  }

  /// Writes the published form.
  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    switch self {
    case .ja: try values.encode(Kind.ja, forKey: .kind)
    case .nee: try values.encode(Kind.nee, forKey: .kind)
    case .weetNiet: try values.encode(Kind.weetNiet, forKey: .kind)
    case .blank: try values.encode(Kind.blank, forKey: .kind)
    case .verwijst(let whom):
      try values.encode(Kind.verwijst, forKey: .kind)
      try values.encode(whom, forKey: .value)
    case .number(let number):
      try values.encode(Kind.number, forKey: .kind)
      try values.encode(number, forKey: .value)
    case .list(let items):
      try values.encode(Kind.list, forKey: .kind)
      try values.encode(items, forKey: .value)
    case .text(let text):
      try values.encode(Kind.text, forKey: .kind)
      try values.encode(text, forKey: .value)
    }
  }
}
