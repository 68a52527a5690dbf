package import SpoorModel

/// What `spoor extract --format text` says about one document: a block for a person at a terminal.
package enum ExtractionText {
  /// The block of one document, ended by an empty line.
  ///
  /// - Complexity: O(*n*) in the length of what is written.
  package static func block(for record: DocumentRecord) -> String {
    let facts = record.facts
    var lines = [TerminalText.line(record.document.path)]
    lines.append(
      field(
        "outcome",
        "\(record.outcome.rawValue), \(record.document.mediaType.rawValue), "
          + "\(record.pages.count) page(s), \(record.document.bytes) bytes"))
    lines += record.problems.map { problem in
      field("problem", problem.code.rawValue + place(page: problem.page) + ": " + problem.message)
    }
    lines.append(field("title", facts.title.map { title(of: $0) } ?? "none"))
    lines.append(field("kind", facts.kind.rawValue))
    lines.append(field("date", facts.date.map { date(of: $0) } ?? "none"))
    lines.append(field("status", status(of: facts.status)))
    lines += facts.dates.map { field("read date", date(of: $0)) }
    lines += facts.references.map { field("names", reference(of: $0)) }
    lines += facts.rejectedTitles.map {
      field("not title", "\(title(of: $0.fact)): \($0.reason)")
    }
    lines += facts.rejectedDates.map { field("not date", "\(date(of: $0.fact)): \($0.reason)") }
    return lines.joined(separator: "\n") + "\n\n"
  }

  private static func field(_ name: String, _ value: String) -> String {
    let padding = String(repeating: " ", count: max(0, 10 - name.count))
    return "  \(name)\(padding) \(TerminalText.line(value))"
  }

  private static func place(page: Int?) -> String { page.map { " (p. \($0))" } ?? "" }

  private static func title(of fact: Fact<Title>) -> String {
    let subtitle = fact.value.subtitle.map { " / \($0)" } ?? ""
    return fact.value.value + subtitle + place(page: fact.span.page)
  }

  private static func date(of fact: Fact<DocumentDate>) -> String {
    "\(fact.value.value.text) \(fact.value.role.rawValue), “\(fact.value.text)”"
      + place(page: fact.span.page)
  }

  private static func status(of status: DocumentStatus) -> String {
    let axes =
      "\(status.summary.rawValue) (editing \(status.editing.rawValue), decision "
      + "\(status.decision.rawValue), validity \(status.validity.rawValue))"
    guard let marker = status.evidence.first else { return axes }
    return axes + ", “\(marker.span.quote)”" + place(page: marker.span.page)
  }

  private static func reference(of fact: Fact<Reference>) -> String {
    let date = fact.value.date.map { ", \($0.text)" } ?? ""
    let expected = fact.value.expectDelivery ? ", delivery expected" : ""
    return "\(fact.value.title)\(date) [\(fact.value.kind.rawValue), \(fact.value.role.rawValue)"
      + "\(expected)]" + place(page: fact.span.page)
  }
}
