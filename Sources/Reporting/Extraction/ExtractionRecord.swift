package import SpoorModel

/// What `spoor extract` says about one document: a JSON object with every key always present, null where
/// nothing was found, keys in a fixed order.
///
/// A `span` is `{page, start, end, quote, boxes}`: the page from 1, a half-open range of Unicode scalars in
/// that page's text, the words themselves, and boxes `[left, top, right, bottom]` in points from the top
/// left of the page. Words that run over a page break continue in `continued`.
package enum ExtractionRecord {
  /// The record as one line of JSON Lines, with its line end.
  ///
  /// - Complexity: O(*n*) in the length of what is written.
  package static func line(for record: DocumentRecord) -> [UInt8] {
    let facts = record.facts
    let spans =
      facts.dates.count + facts.references.count + facts.rejectedDates.count
      + facts.rejectedTitles.count
    var writer = JSONWriter(capacity: 1_024 + 320 * spans)
    write(record, to: &writer)
    writer.endLine()
    return writer.bytes
  }

  /// Writes the record as the next value.
  package static func write(_ record: DocumentRecord, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("document")
      write(record.document, pages: record.pages.count, to: &writer)
      writer.key("outcome")
      writer.string(record.outcome.rawValue)
      writer.key("problems")
      writer.array(of: record.problems) { write($1, to: &$0) }
      write(record.facts, to: &writer)
    }
  }

  private static func write(_ document: Document, pages: Int, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("path")
      writer.string(document.path)
      writer.key("sha256")
      writer.string(document.id.sha256)
      writer.key("mediaType")
      writer.string(document.mediaType.rawValue)
      writer.key("bytes")
      writer.integer(document.bytes)
      writer.key("pages")
      writer.integer(pages)
    }
  }

  private static func write(_ problem: Problem, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("code")
      writer.string(problem.code.rawValue)
      writer.key("page")
      writer.integer(problem.page)
      writer.key("message")
      writer.string(problem.message)
    }
  }

  private static func write(_ facts: FactSheet, to writer: inout JSONWriter) {
    writer.key("title")
    if let title = facts.title { write(title, to: &writer) } else { writer.null() }
    writer.key("kind")
    writer.string(facts.kind.rawValue)
    writer.key("date")
    if let date = facts.date { write(date, to: &writer) } else { writer.null() }
    writer.key("dates")
    writer.array(of: facts.dates) { write($1, to: &$0) }
    writer.key("status")
    write(facts.status, to: &writer)
    writer.key("references")
    writer.array(of: facts.references) { write($1, to: &$0) }
    writer.key("rejected")
    writer.object { writer in
      writer.key("titles")
      writer.array(of: facts.rejectedTitles) { write($1.fact, because: $1.reason, to: &$0) }
      writer.key("dates")
      writer.array(of: facts.rejectedDates) { write($1.fact, because: $1.reason, to: &$0) }
    }
  }

  private static func write(
    _ title: Fact<Title>, because reason: String? = nil, to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.key("value")
      writer.string(title.value.value)
      writer.key("subtitle")
      writer.string(title.value.subtitle)
      writePlace(of: title, because: reason, to: &writer)
    }
  }

  private static func write(
    _ date: Fact<DocumentDate>, because reason: String? = nil, to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.key("value")
      writer.string(date.value.value.text)
      writer.key("text")
      writer.string(date.value.text)
      writer.key("role")
      writer.string(date.value.role.rawValue)
      writePlace(of: date, because: reason, to: &writer)
    }
  }

  private static func write(_ status: DocumentStatus, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("summary")
      writer.string(status.summary.rawValue)
      writer.key("editing")
      writer.string(status.editing.rawValue)
      writer.key("decision")
      writer.string(status.decision.rawValue)
      writer.key("validity")
      writer.string(status.validity.rawValue)
      writer.key("text")
      writer.string(status.evidence.first?.span.quote)
      writer.key("span")
      if let span = status.evidence.first?.span { write(span, to: &writer) } else { writer.null() }
      writer.key("markers")
      writer.array(of: status.evidence) { write($1, to: &$0) }
    }
  }

  private static func write(_ marker: Fact<StatusMarker>, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("kind")
      writer.string(marker.value.kind.rawValue)
      writer.key("body")
      writer.string(marker.value.body)
      writer.key("date")
      writer.string(marker.value.date?.text)
      writePlace(of: marker, because: nil, to: &writer)
    }
  }

  private static func write(_ reference: Fact<Reference>, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("title")
      writer.string(reference.value.title)
      writer.key("date")
      writer.string(reference.value.date?.text)
      writer.key("kind")
      writer.string(reference.value.kind.rawValue)
      writer.key("role")
      writer.string(reference.value.role.rawValue)
      writer.key("expectDelivery")
      writer.boolean(reference.value.expectDelivery)
      writer.key("paperKind")
      writer.string(reference.value.paperKind.rawValue)
      writer.key("resolvedTitle")
      writer.string(reference.value.resolvedTitle)
      writePlace(of: reference, because: nil, to: &writer)
    }
  }

  /// What every fact has: its place, how sure it is and why; and why it lost, where it lost.
  private static func writePlace<Value>(
    of fact: Fact<Value>, because reason: String?, to writer: inout JSONWriter
  ) {
    writer.key("span")
    write(fact.span, to: &writer)
    writer.key("continued")
    writer.array(of: fact.spans.dropFirst()) { write($1, to: &$0) }
    writer.key("confidence")
    writer.hundredths(fact.confidence)
    writer.key("cue")
    writer.string(fact.cue)
    writer.key("repair")
    writer.string(fact.repair)
    if let reason {
      writer.key("reason")
      writer.string(reason)
    }
  }

  private static func write(_ span: SourceSpan, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("page")
      writer.integer(span.page)
      writer.key("start")
      writer.integer(span.range.lowerBound)
      writer.key("end")
      writer.integer(span.range.upperBound)
      writer.key("quote")
      writer.string(span.quote)
      writer.key("boxes")
      writer.array(of: span.boxes) {
        $0.inlineArray([$1.left, $1.top, $1.right, $1.bottom])
      }
    }
  }
}
