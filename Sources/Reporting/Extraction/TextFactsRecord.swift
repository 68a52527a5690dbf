package import SpoorModel

/// What `spoor facts` says about one text: a JSON object with every key always present.
///
/// `start` and `end` are a half-open range of Unicode scalars in the text.
package enum TextFactsRecord {
  /// The facts as one line of JSON Lines, with its line end.
  ///
  /// - Complexity: O(*n*) in the length of what is written.
  package static func line(for facts: TextFacts) -> [UInt8] {
    var writer = JSONWriter(capacity: 256 + 160 * (facts.dates.count + facts.references.count))
    writer.object { writer in
      writer.key("dates")
      writer.array(of: facts.dates) { write($1, to: &$0) }
      writer.key("status")
      write(facts.status, to: &writer)
      writer.key("titles")
      writer.array(of: facts.titles) { write($1, to: &$0) }
      writer.key("references")
      writer.array(of: facts.references) { write($1, to: &$0) }
    }
    writer.endLine()
    return writer.bytes
  }

  /// The line for an input line that could not be understood: `{"error": …}`.
  package static func line(forError message: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("error")
      writer.string(message)
    }
    writer.endLine()
    return writer.bytes
  }

  private static func write(
    _ date: TextFacts.Placed<DocumentDate>, to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writePlace(of: date, to: &writer)
      writer.key("value")
      writer.string(date.value.value.text)
      writer.key("role")
      writer.string(date.value.role.rawValue)
      writer.key("text")
      writer.string(date.value.text)
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
    }
  }

  private static func write(_ title: TextFacts.Placed<Title>, to writer: inout JSONWriter) {
    writer.object { writer in
      writePlace(of: title, to: &writer)
      writer.key("value")
      writer.string(title.value.value)
      writer.key("subtitle")
      writer.string(title.value.subtitle)
    }
  }

  private static func write(
    _ reference: TextFacts.Placed<Reference>, to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writePlace(of: reference, to: &writer)
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
    }
  }

  private static func writePlace<Value>(
    of placed: TextFacts.Placed<Value>, to writer: inout JSONWriter
  ) {
    writer.key("start")
    writer.integer(placed.range.lowerBound)
    writer.key("end")
    writer.integer(placed.range.upperBound)
    writer.key("repair")
    writer.string(placed.repair)
  }
}
