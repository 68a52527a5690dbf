import Foundation
import GRDB

/// How our values become values of a column, and come back.
extension DatabaseValue {
  /// Text that may come from a document: with U+0000 in it as a BLOB of the same UTF-8, for SQLite's text
  /// ends at the first zero byte on the way in.
  static func text(_ text: String) -> DatabaseValue {
    text.utf8.contains(0) ? Data(text.utf8).databaseValue : text.databaseValue
  }

  static func text(_ text: String?) -> DatabaseValue { text.map { .text($0) } ?? .null }

  static func bytes(_ bytes: [UInt8]) -> DatabaseValue { Data(bytes).databaseValue }

  static func integer(_ value: Int) -> DatabaseValue { Int64(value).databaseValue }
}

extension Row {
  /// A text column, however it is kept.
  func text(_ column: Int) throws -> String {
    guard let text = try optionalText(column) else { throw StoredValueError.missing }
    return text
  }

  /// A text column that may hold nothing.
  func optionalText(_ column: Int) throws -> String? {
    switch (self[column] as DatabaseValue).storage {
    case .null: return nil
    case .string(let text): return text
    case .blob(let data):
      guard let text = String(validating: data, as: UTF8.self) else {
        throw StoredValueError.notText
      }
      return text
    case .int64, .double: throw StoredValueError.notText
    }
  }

  /// A BLOB column.
  func bytes(_ column: Int) throws -> [UInt8] {
    guard case .blob(let data) = (self[column] as DatabaseValue).storage else {
      throw StoredValueError.missing
    }
    return [UInt8](data)
  }

  /// A column that holds one of our enumerations.
  func value<Value: RawRepresentable<String>>(_ column: Int, as _: Value.Type) throws -> Value {
    guard let value = Value(rawValue: try text(column)) else { throw StoredValueError.unknownWord }
    return value
  }
}

/// What a row can be wrong in although every constraint holds.
enum StoredValueError: Error, CustomStringConvertible {
  case missing, notText, unknownWord

  var description: String {
    switch self {
    case .missing: "a value is missing"
    case .notText: "a text is not UTF-8"
    case .unknownWord: "a word is none of those that this version knows"
    }
  }
}

extension Database {
  /// Runs a statement that is prepared once per connection.
  @discardableResult
  func run(_ sql: String, _ values: [DatabaseValue]) throws -> Int64 {
    let statement = try cachedStatement(sql: sql)
    statement.setUncheckedArguments(StatementArguments(values))
    try statement.execute()
    return lastInsertedRowID
  }

  /// The first column of the first row; nil where there is none.
  func number(_ sql: String, _ values: [DatabaseValue]) throws -> Int64? {
    let statement = try cachedStatement(sql: sql)
    return try Int64.fetchOne(statement, arguments: StatementArguments(values))
  }
}

/// JSON as it is kept in the store: keys sorted, so that the same value gives the same bytes.
enum StoredJSON {
  static func bytes(of value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(value))
  }

  static func text(of value: some Encodable) throws -> String {
    String(decoding: try bytes(of: value), as: UTF8.self)
  }

  static func value<Value: Decodable>(_: Value.Type, from bytes: [UInt8]) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(bytes))
  }
}
