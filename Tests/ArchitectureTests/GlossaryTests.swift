import Foundation
import SpoorModel
import Testing

@Suite("The glossary")
struct GlossaryTests {
  @Test("lists every Dutch case of the model", arguments: dutchCases)
  func listsCase(term: String) throws {
    let cells = try glossaryTerms()
    #expect(cells.contains(term), "add “\(term)” to Glossary.md, or give the case its listed name")
  }

  @Test("lists no term twice in one table")
  func noDoubles() throws {
    for section in try glossary().components(separatedBy: "\n## ") {
      let terms = Self.terms(in: section)
      #expect(Set(terms).count == terms.count, "\(section.prefix(40))")
    }
  }

  /// The raw values of every enumeration whose cases are terms of the field.
  static let dutchCases: [String] = Array(
    Set(
      PaperKind.allCases.map(\.rawValue) + DateRole.allCases.map(\.rawValue)
        + DocumentStatus.Editing.allCases.map(\.rawValue)
        + DocumentStatus.Decision.allCases.map(\.rawValue)
        + DocumentStatus.Validity.allCases.map(\.rawValue)
        + DocumentStatus.Summary.allCases.map(\.rawValue)
        + StatusMarker.Kind.allCases.map(\.rawValue) + ReferenceKind.allCases.map(\.rawValue)
        + ReferenceRole.allCases.map(\.rawValue) + RespondentRole.allCases.map(\.rawValue)
        + Passage.Stance.allCases.map(\.rawValue) + Severity.allCases.map(\.rawValue)
    )
  ).sorted()

  private func glossary() throws -> String {
    try String(
      contentsOfFile: ProjectTree.path("Sources/Orchestration/Documentation.docc/Glossary.md"),
      encoding: .utf8)
  }

  private func glossaryTerms() throws -> Set<String> { Set(Self.terms(in: try glossary())) }

  /// The terms in the first column of the tables; a cell may hold several, between commas.
  private static func terms(in text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("| ") }.flatMap { row in
      (row.split(separator: "|").first ?? "").split(separator: ",").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    }.filter { !["Dutch", "case"].contains($0) && !$0.hasPrefix("---") }
  }
}
