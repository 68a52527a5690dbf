/// What is true of a dossier that was made: which papers are named in it and not delivered.
package struct PlantedTruth: Decodable, Sendable {
  /// What the dossier shows.
  package let about: String
  /// Titles, as named, that must be reported as not delivered.
  package let missing: [String]
  /// Names that must not.
  package let notMissing: [String]
  /// Other spellings of missing papers, by title.
  package let alsoNamed: [String: [String]]
  package let mentions: [Mention]

  /// One name in one paper.
  package struct Mention: Decodable, Sendable {
    package let title: String
    package let missing: Bool
    package let why: String
    package let file: String
    package let words: String

    private enum CodingKeys: String, CodingKey {
      case title, missing, why, words
      case file = "named_in"
    }
  }
}
