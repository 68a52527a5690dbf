import FactExtraction
import Foundation
import SpoorModel
import TestSupport
import Testing

/// The labelled dates that lie beside the project reach their figures.
struct SharedDateTests {
  /// A phrase of a real paper with the days that it covers; a word in place of these where it has none.
  private struct Phrase: Decodable {
    struct Days: Decodable {
      let from: String
      let to: String?
      let precision: String
    }

    let text: String
    let expected: Days?
  }

  /// A conversational sentence with one of its dates.
  private struct Sentence: Decodable {
    let input: String
    let iso: String
    let relational: Bool
  }

  private static let phrases: [Phrase] = rows("gold", "phrases-dates.jsonl")
  private static let sentences: [Sentence] = rows("dates", "dutch_absolute_dates.jsonl")

  /// Six phrases of 89 need the date of their paper, which the label does not hold.
  @Test(.enabled(if: !phrases.isEmpty, "../shared is absent"))
  func thePhrasesOfRealPapersCoverTheirDays() {
    let scored = Self.phrases.filter { !["approx", "partial"].contains($0.expected?.precision) }
    let wrong = scored.filter { phrase in
      let values = dates(in: phrase.text)
      guard let expected = phrase.expected else { return !values.isEmpty }
      return !values.contains { covers($0, expected) }
    }
    #expect(scored.count == 89)
    #expect(wrong.count <= 6, "\(wrong.map(\.text))")
  }

  /// Two labels are days that no calendar has.
  @Test(.enabled(if: !sentences.isEmpty, "../shared is absent"))
  func theDatesOfTheSentencesAreFound() {
    let scored = Self.sentences.filter { !$0.relational }
    let wrong = scored.filter { sentence in
      !dates(in: sentence.input).contains { $0.text == sentence.iso }
    }
    #expect(scored.count >= 130)
    #expect(wrong.count <= 3, "\(wrong.map(\.input))")
  }

  private func covers(_ value: EDTF, _ days: Phrase.Days) -> Bool {
    if days.precision == "schoolyear" {
      return value.text == "\(days.from.prefix(4))/\((days.to ?? "").prefix(4))"
    }
    let from = EDTF(days.from)?.days.first
    let to = days.to.flatMap { EDTF($0)?.days.last }
    return value.days.first == from && value.days.last == to
  }

  private func dates(in text: String) -> [EDTF] {
    DateExtractor().dates(in: Array(text.unicodeScalars), reference: nil).map(\.value)
  }

  private static func rows<Row: Decodable>(_ folder: String, _ name: String) -> [Row] {
    SharedMaterial.files(in: folder, endings: ["jsonl"]).filter { $0.hasSuffix(name) }
      .flatMap { path in
        SharedMaterial.bytes(path).split(separator: UInt8(ascii: "\n")).compactMap {
          try? JSONDecoder().decode(Row.self, from: Data($0))
        }
      }
  }
}
