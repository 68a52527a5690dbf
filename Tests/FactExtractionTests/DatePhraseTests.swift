import FactExtraction
import Foundation
import SpoorModel
import TestSupport
import Testing

/// The sentences and first pages of `Corpus/phrases`.
struct DatePhraseTests {
  /// A sentence with the expressions that a careful person marks in it.
  struct Sentence: Decodable {
    struct Mark: Decodable {
      let span: [Int]
      let value: String
    }

    let text: String
    let reference: String?
    let expected: [Mark]
  }

  /// A first page, its own date marked with `⟦ ⟧`, and the role of that date.
  struct FirstPage {
    let role: String
    let text: String
  }

  @Test(arguments: (1...6).map { "dates-\($0).jsonl" })
  func theSentencesReachTheirFigures(file: String) throws {
    var wanted = 0
    var said = 0
    var right = 0
    var wrong: [String] = []
    for sentence in try sentences(file) {
      let expected = sentence.expected.map { "\($0.span[0])..<\($0.span[1]) \($0.value)" }
      let reference = sentence.reference.flatMap(day)
      let found = DateExtractor().dates(
        in: Array(sentence.text.unicodeScalars), reference: reference
      ).map { "\($0.range) \($0.value.text)" }
      wanted += expected.count
      said += found.count
      right += Set(expected).intersection(found).count
      if expected != found { wrong.append("\(sentence.text): \(found) for \(expected)") }
    }
    #expect(wanted >= 40)
    #expect(Double(right) >= 0.985 * Double(said), "\(wrong)")
    #expect(Double(right) >= 0.985 * Double(wanted), "\(wrong)")
  }

  @Test(arguments: ["first-pages-1.txt", "first-pages-2.txt", "first-pages-3.txt"])
  func theOwnDateOfEachFirstPageIsFoundWithItsRole(file: String) throws {
    let pages = try DatePhraseTests.pages(file)
    #expect(pages.count >= 20)
    for page in pages { expect(page) }
  }

  private func expect(_ page: FirstPage) {
    let paper = MarkedLayout(page.text)
    let reading = DateExtractor().dates(in: paper.layout)
    #expect(reading.own?.span == paper.marks.first, "\(page.text)")
    #expect((reading.own?.value.role.rawValue ?? "geen") == page.role, "\(page.text)")
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus/phrases")

  private func sentences(_ file: String) throws -> [Sentence] {
    let text = try String(
      contentsOf: DatePhraseTests.folder.appending(path: file), encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(Sentence.self, from: Data($0.utf8))
    }
  }

  private static func pages(_ file: String) throws -> [FirstPage] {
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    return ("\n" + text).components(separatedBy: "\n==== ").dropFirst().compactMap { part in
      guard let end = part.firstIndex(of: "\n") else { return nil }
      return FirstPage(role: String(part[..<end]), text: String(part[part.index(after: end)...]))
    }
  }

  private func day(_ text: String) -> CalendarDay? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? CalendarDay(parts[0], parts[1], parts[2]) : nil
  }
}
