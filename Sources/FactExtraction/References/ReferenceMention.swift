import SpoorModel

/// One place in a text that names a paper, before it is decided whose paper that is and what is said of it.
struct ReferenceMention: Sendable {
  /// How the paper is named.
  enum Form: String, Sendable {
    case quoted, named, termed, dated, bare
    /// An entry of a list of references: `[sleutel] Titel. Uitgever. Datum. URL`.
    case listed
    /// A row of a table of documents.
    case tabled
    case parliamentary
    /// "de genoemde nota": named before.
    case back
  }

  let form: Form
  let type: PaperTypeWord?
  /// The tokens that name it: type word, title and date.
  var tokens: Range<Int>
  /// The tokens of the title.
  var titleTokens: Range<Int>
  let title: String
  let date: EDTF?
  /// "(RTA)", "hierna: de Visie": the short name that the paper gets for the rest of the text.
  var alias: String? = nil
  /// The name right before it for the same paper: "Mobiliteitsnota 2016-2020" before "Zonder haast".
  var standsFor: String? = nil
  /// Whether a word beside it says that a gemeente made it.
  var isLocal = false
  /// Whether the mention is all there is in its block: a heading, a table cell, a line of a list.
  let isAlone: Bool
}
