/// What a JSON value of ours must look like before it is believed: its members in order, its words, its places.
///
/// A description of form only; `JSONCheck` compares bytes with it in one pass.
package indirect enum JSONShape: Sendable {
  /// A member of an object.
  package struct Member: Sendable {
    let name: [UInt8]
    let shape: JSONShape

    package init(_ name: String, _ shape: JSONShape) {
      self.name = Array(name.utf8)
      self.shape = shape
    }
  }

  /// Any string.
  case text
  /// One of these strings, none of which needs escapes.
  case word(Set<[UInt8]>)
  /// These very bytes.
  case exactly([UInt8])
  case integer(ClosedRange<Int>)
  case number
  case boolean
  /// The shape, or null.
  case optional(JSONShape)
  case list(of: JSONShape)
  /// All members, in this order, and no other.
  case object([Member])
  /// Four numbers.
  case box

  /// The number of pages: page numbers after it must not be larger.
  case pageCount
  /// A page number, from 1.
  case page
  /// The text of a page: places after it must lie in it.
  case pageText
  /// The first scalar of a place.
  case start
  /// One past the last scalar of the place that began with the last `start`.
  case end
  /// The words of the place that the last `start` and `end` gave: as many scalars as it has.
  case quote

  /// One of the values of an enumeration.
  package static func word<Value: CaseIterable & RawRepresentable>(
    of type: Value.Type
  ) -> JSONShape where Value.RawValue == String {
    .word(Set(type.allCases.map { Array($0.rawValue.utf8) }))
  }

  /// An object of members given as pairs.
  package static func members(_ members: KeyValuePairs<String, JSONShape>) -> JSONShape {
    .object(members.map { Member($0.key, $0.value) })
  }
}
