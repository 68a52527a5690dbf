package import SpoorModel

/// A date expression in a text: where it stands, what it says and what it seems to be the date of.
package struct DateExpression: Hashable, Sendable {
  /// Half-open range of scalars in the text, without the cue before it ("d.d.", "per", "in").
  package let range: Range<Int>
  package let value: EDTF
  /// What the words around the expression suggest.
  package let role: DateRole
  /// The word that decided about the role; empty where none did.
  package let cue: String
  /// How damaged text was read; nil for words taken as they stand.
  package let repair: String?
  /// What speaks against the expression, in English: a weekday that does not fit, a year out of an old range.
  package let doubt: String?
  /// Whether the year or the day comes from the reference date and is not printed.
  package let isResolved: Bool
  /// Why the expression is not to be reported as a date; nil for dates.
  let rejection: String?
  /// Whether the expression is a year and nothing finer.
  let isBareYear: Bool
  /// The first day of a range of days, where it has one.
  let opening: Opening?

  /// The day with which a range begins, and where it stands.
  struct Opening: Hashable, Sendable {
    let range: Range<Int>
    let value: EDTF
  }
}
