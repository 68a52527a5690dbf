import SpoorModel

/// A fact in the form of its row.
struct StoredFact {
  enum Kind: String { case title, date, status, reference }
  enum Standing: String { case chosen, listed, rejected }

  let kind: Kind
  let standing: Standing
  let ordinal: Int
  let value: String
  /// The rest of the value as a JSON object.
  let attributes: String
  let spans: [SourceSpan]
  let confidence: Double
  let reader: String
  let cue: String
  let repair: String?
  let reason: String?

  /// Every fact of a document, in the order of the fact sheet.
  static func all(in facts: FactSheet) -> [StoredFact] {
    var all: [StoredFact] = []
    all += listed([facts.title].compactMap { $0 }, .title, .chosen, form(title:))
    all += rejected(facts.rejectedTitles, .title, form(title:))
    all += listed([facts.date].compactMap { $0 }, .date, .chosen, form(date:))
    all += listed(facts.dates, .date, .listed, form(date:))
    all += rejected(facts.rejectedDates, .date, form(date:))
    all += listed(facts.status.evidence, .status, .chosen, form(status:))
    all += rejected(facts.status.rejected, .status, form(status:))
    all += listed(facts.references, .reference, .listed, form(reference:))
    return all
  }

  private struct Form {
    let value: String
    let attributes: String
  }

  private init<Value>(
    _ fact: Fact<Value>, _ kind: Kind, _ standing: Standing, _ ordinal: Int, _ form: Form,
    reason: String? = nil
  ) {
    self.kind = kind
    self.standing = standing
    self.ordinal = ordinal
    value = form.value
    attributes = form.attributes
    spans = fact.spans
    confidence = fact.confidence
    reader = fact.reader
    cue = fact.cue
    repair = fact.repair
    self.reason = reason
  }

  private static func listed<Value>(
    _ facts: [Fact<Value>], _ kind: Kind, _ standing: Standing, _ form: (Value) -> Form
  ) -> [StoredFact] {
    facts.enumerated().map { StoredFact($1, kind, standing, $0, form($1.value)) }
  }

  private static func rejected<Value>(
    _ facts: [Rejected<Value>], _ kind: Kind, _ form: (Value) -> Form
  ) -> [StoredFact] {
    facts.enumerated().map {
      StoredFact($1.fact, kind, .rejected, $0, form($1.fact.value), reason: $1.reason)
    }
  }

  private static func form(title: Title) -> Form {
    var json = JSONText()
    json.add("subtitle", title.subtitle)
    return Form(value: title.value, attributes: json.text)
  }

  private static func form(date: DocumentDate) -> Form {
    var json = JSONText()
    json.add("role", date.role.rawValue)
    json.add("text", date.text)
    return Form(value: date.value.text, attributes: json.text)
  }

  private static func form(status: StatusMarker) -> Form {
    var json = JSONText()
    json.add("body", status.body)
    json.add("date", status.date?.text)
    return Form(value: status.kind.rawValue, attributes: json.text)
  }

  private static func form(reference: Reference) -> Form {
    var json = JSONText()
    json.add("date", reference.date?.text)
    json.add("expectDelivery", reference.expectDelivery)
    json.add("kind", reference.kind.rawValue)
    json.add("paperKind", reference.paperKind.rawValue)
    json.add("resolvedTitle", reference.resolvedTitle)
    json.add("role", reference.role.rawValue)
    return Form(value: reference.title, attributes: json.text)
  }
}
