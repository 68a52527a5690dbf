package import SpoorModel

/// Reads the dates of a document, and chooses its own.
package struct DateExtractor: Sendable {
  package init() {}

  /// Every date expression of a text, in order, without the dates of laws.
  ///
  /// - Parameters:
  ///   - text: Any text; offsets in the result are indices into it.
  ///   - reference: The day against which "jl.", "vorig jaar" and dates without a year are resolved;
  ///     nil leaves these out, because a year is never invented.
  /// - Complexity: O(*n*).
  package func dates(in text: [Unicode.Scalar], reference: CalendarDay?) -> [DateExpression] {
    DateGrammar.expressions(in: text, reference: reference).filter { $0.rejection == nil }
  }
}
