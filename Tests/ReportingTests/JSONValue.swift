import Foundation

/// JSON as a tree, for tests that look into what was written.
indirect enum JSONValue: Decodable, Hashable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let boolean = try? value.decode(Bool.self) {
      self = .boolean(boolean)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let array = try? value.decode([JSONValue].self) {
      self = .array(array)
    } else {
      self = .object(try value.decode([String: JSONValue].self))
    }
  }

  init(parsing bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }

  /// The member of an object, or the element of an array where the name is a number; nil where there is none.
  subscript(_ path: String...) -> JSONValue? {
    var value: JSONValue? = self
    for name in path {
      switch value {
      case .object(let members): value = members[name]
      case .array(let elements):
        value = Int(name).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
      default: return nil
      }
    }
    return value
  }

  var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
  var members: [String: JSONValue] { if case .object(let members) = self { members } else { [:] } }
  var text: String? { if case .string(let text) = self { text } else { nil } }
}

/// The part of JSON Schema 2020-12 that `evidence.schema.json` uses; an unknown keyword is a violation.
struct SchemaCheck {
  private let root: JSONValue
  private static let notes: Set<String> = [
    "$schema", "$id", "$defs", "title", "description", "pattern",
  ]

  init(_ schema: JSONValue) { root = schema }

  /// What is wrong, each with its place; empty for a valid value.
  func violations(of value: JSONValue) -> [String] { violations(of: value, against: root, at: "") }

  private func violations(
    of value: JSONValue, against schema: JSONValue, at place: String
  ) -> [String] {
    schema.members.sorted { $0.key < $1.key }.flatMap { keyword, rule -> [String] in
      switch keyword {
      case "$ref":
        let name = String((rule.text ?? "").dropFirst("#/$defs/".count))
        guard let target = root["$defs", name] else { return ["\(place): no definition \(name)"] }
        return violations(of: value, against: target, at: place)
      case "anyOf":
        let fits = rule.elements.contains {
          violations(of: value, against: $0, at: place).isEmpty
        }
        return fits ? [] : ["\(place): fits none of anyOf"]
      case "type":
        let names = rule.text.map { [$0] } ?? rule.elements.compactMap(\.text)
        return names.contains { isType($0, value) } ? [] : ["\(place): is not \(names)"]
      case "const": return value == rule ? [] : ["\(place): is not the constant"]
      case "enum": return rule.elements.contains(value) ? [] : ["\(place): is none of the enum"]
      case "required":
        return rule.elements.compactMap(\.text).filter { value.members[$0] == nil }
          .map { "\(place): lacks \($0)" }
      case "properties":
        return rule.members.sorted { $0.key < $1.key }.flatMap { name, schema in
          value.members[name].map {
            violations(of: $0, against: schema, at: "\(place)/\(name)")
          } ?? []
        }
      case "additionalProperties":
        let known = Set((schema["properties"] ?? .null).members.keys)
        return value.members.keys.filter { !known.contains($0) }.map { "\(place): has \($0)" }
      case "items":
        return value.elements.enumerated().flatMap { index, element in
          violations(of: element, against: rule, at: "\(place)/\(index)")
        }
      case "minimum", "maximum":
        guard case .number(let bound) = rule, case .number(let number) = value else { return [] }
        let fits = keyword == "minimum" ? number >= bound : number <= bound
        return fits ? [] : ["\(place): \(number) breaks \(keyword) \(bound)"]
      case "minItems", "maxItems", "minProperties", "maxProperties":
        guard case .number(let bound) = rule else { return ["\(place): bad \(keyword)"] }
        let count = keyword.hasSuffix("Items") ? value.elements.count : value.members.count
        let fits = keyword.hasPrefix("min") ? count >= Int(bound) : count <= Int(bound)
        return fits ? [] : ["\(place): \(count) breaks \(keyword)"]
      case let other where SchemaCheck.notes.contains(other): return []
      default: return ["\(place): the check does not know \(keyword)"]
      }
    }
  }

  private func isType(_ name: String, _ value: JSONValue) -> Bool {
    switch (name, value) {
    case ("null", .null), ("boolean", .boolean), ("number", .number), ("string", .string),
      ("array", .array), ("object", .object):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}
