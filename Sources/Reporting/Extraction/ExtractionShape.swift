package import SpoorModel

extension JSONShape {
  /// What `ExtractionRecord.line(for:)` writes of a document, to be checked where somebody else wrote it.
  ///
  /// - Parameters:
  ///   - document: The document that it must be about.
  ///   - outcome: The outcome that it must have.
  package static func extraction(of document: Document, outcome: Outcome) -> JSONShape {
    .members([
      "document": .object(identity(of: document) + [Member("pages", .pageCount)]),
      "outcome": .exactly(written { $0.string(outcome.rawValue) }),
      "problems": .list(of: problem), "title": .optional(.object(title)),
      "kind": .word(of: PaperKind.self), "date": .optional(.object(date)),
      "dates": .list(of: .object(date)), "status": status,
      "references": .list(of: reference),
      "rejected": .members([
        "titles": .list(of: .object(title + reason)), "dates": .list(of: .object(date + reason)),
      ]),
    ])
  }

  /// What `TextDump.json(of:)` writes of a document.
  package static func textDump(of document: Document, outcome: Outcome) -> JSONShape {
    .members([
      "document": .object(identity(of: document)),
      "outcome": .exactly(written { $0.string(outcome.rawValue) }),
      "pages": .list(
        of: .members([
          "number": .page, "label": .optional(.text), "text": .pageText, "width": .number,
          "height": .number, "outcome": .word(of: Outcome.self),
          "quality": .members(["level": .word(of: TextQuality.Level.self), "reason": .text]),
          "lines": .list(
            of: .members([
              "start": .start, "end": .end, "box": .optional(.box),
              "role": .word(of: LineRole.self),
            ])),
        ])),
    ])
  }

  private static func identity(of document: Document) -> [Member] {
    [
      Member("path", .exactly(written { $0.string(document.path) })),
      Member("sha256", .exactly(written { $0.string(document.id.sha256) })),
      Member("mediaType", .exactly(written { $0.string(document.mediaType.rawValue) })),
      Member("bytes", .exactly(written { $0.integer(document.bytes) })),
    ]
  }

  private static func written(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    write(&writer)
    return writer.bytes
  }

  private static let problem: JSONShape = .members([
    "code": .word(of: Problem.Code.self), "page": .optional(.page), "message": .text,
  ])

  private static let span: JSONShape = .members([
    "page": .page, "start": .start, "end": .end, "quote": .quote, "boxes": .list(of: .box),
  ])

  private static let place: [Member] = [
    Member("span", span), Member("continued", .list(of: span)), Member("confidence", .number),
    Member("cue", .text), Member("repair", .optional(.text)),
  ]

  private static let reason = [Member("reason", .text)]

  private static let title: [Member] =
    [Member("value", .text), Member("subtitle", .optional(.text))] + place

  private static let date: [Member] =
    [Member("value", .text), Member("text", .text), Member("role", .word(of: DateRole.self))]
    + place

  private static let status: JSONShape = .members([
    "summary": .word(of: DocumentStatus.Summary.self),
    "editing": .word(of: DocumentStatus.Editing.self),
    "decision": .word(of: DocumentStatus.Decision.self),
    "validity": .word(of: DocumentStatus.Validity.self),
    "text": .optional(.text), "span": .optional(span), "markers": .list(of: .object(marker)),
  ])

  private static let marker: [Member] =
    [
      Member("kind", .word(of: StatusMarker.Kind.self)), Member("body", .optional(.text)),
      Member("date", .optional(.text)),
    ] + place

  private static let reference: JSONShape = .object(
    [
      Member("title", .text), Member("date", .optional(.text)),
      Member("kind", .word(of: ReferenceKind.self)), Member("role", .word(of: ReferenceRole.self)),
      Member("expectDelivery", .boolean), Member("paperKind", .word(of: PaperKind.self)),
      Member("resolvedTitle", .optional(.text)),
    ] + place)
}
