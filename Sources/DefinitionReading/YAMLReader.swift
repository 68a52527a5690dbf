import Yams

/// A node of a YAML file with the place where it stands, read with named expectations.
///
/// Everything that does not fit is a ``DefinitionError`` with file and line; nothing is guessed.
struct YAMLReader {
  private let node: Node
  let file: String

  private init(node: Node, file: String) {
    self.node = node
    self.file = file
  }

  /// The root of a YAML text.
  ///
  /// - Throws: ``DefinitionError`` with code `notYAML`, `tooLarge` or `wrongType` (an empty file).
  static func root(of yaml: String, file: String) throws(DefinitionError) -> YAMLReader {
    guard isBounded(yaml) else {
      throw DefinitionError(.tooLarge, file: file, line: 1, DefinitionTexts.tooLarge)
    }
    let root: Node?
    do {
      // The encoding is given, so that the parser does not look at the environment.
      root = try Parser(yaml: yaml, encoding: .utf8).singleRoot()
    } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
      let key = keys.first ?? ""
      throw DefinitionError(
        .duplicateKey, file: file, line: context.mark.line, DefinitionTexts.duplicateKey(key))
    } catch let error as YamlError {
      throw DefinitionError(
        .notYAML, file: file, line: line(of: error), DefinitionTexts.notYAML(problem(of: error)))
    } catch {
      throw DefinitionError(.notYAML, file: file, line: 1, DefinitionTexts.notYAML("\(error)"))
    }
    guard let root else {
      throw DefinitionError(.wrongType, file: file, line: 1, DefinitionTexts.empty)
    }
    return YAMLReader(node: root, file: file)
  }

  var isText: Bool { node.scalar != nil }
  var isList: Bool { node.sequence != nil }
  var isMapping: Bool { node.mapping != nil }

  /// From 1.
  var line: Int { node.mark?.line ?? 1 }

  func error(_ code: DefinitionError.Code, _ message: String) -> DefinitionError {
    DefinitionError(code, file: file, line: line, message)
  }

  /// The mapping that stands here, with no keys but the allowed ones.
  func mapping(_ allowed: [String]) throws(DefinitionError) -> YAMLMapping {
    guard let mapping = node.mapping else {
      throw error(.wrongType, DefinitionTexts.expected(DefinitionTexts.aMapping))
    }
    var values: [String: YAMLReader] = [:]
    for (key, value) in mapping {
      let keyReader = YAMLReader(node: key, file: file)
      let name = try keyReader.text()
      guard allowed.contains(name) else {
        throw keyReader.error(
          .unknownKey, DefinitionTexts.unknownKey(name, allowed: allowed))
      }
      guard values.updateValue(YAMLReader(node: value, file: file), forKey: name) == nil else {
        throw keyReader.error(.duplicateKey, DefinitionTexts.duplicateKey(name))
      }
    }
    return YAMLMapping(reader: self, values: values)
  }

  /// The only key and its value of a mapping with one key.
  func onlyEntry(_ allowed: [String]) throws(DefinitionError) -> (key: String, value: YAMLReader) {
    let values = try mapping(allowed).values
    guard values.count == 1, let only = values.first else {
      throw error(.wrongType, DefinitionTexts.expected(DefinitionTexts.oneCondition))
    }
    return (only.key, only.value)
  }

  func list() throws(DefinitionError) -> [YAMLReader] {
    guard let sequence = node.sequence else {
      throw error(.wrongType, DefinitionTexts.expected(DefinitionTexts.aList))
    }
    return sequence.map { YAMLReader(node: $0, file: file) }
  }

  func text() throws(DefinitionError) -> String {
    guard let scalar = node.scalar, !isNull else {
      throw error(.wrongType, DefinitionTexts.expected(DefinitionTexts.aText))
    }
    return scalar.string
  }

  func texts() throws(DefinitionError) -> [String] {
    var texts: [String] = []
    for item in try list() { texts.append(try item.text()) }
    return texts
  }

  /// A text as paragraphs: parted by empty lines, line breaks inside them as spaces; or a list of them.
  func paragraphs() throws(DefinitionError) -> [String] {
    if node.sequence != nil { return try texts() }
    return try text().split(separator: "\n", omittingEmptySubsequences: false)
      .split(whereSeparator: { $0.allSatisfy { $0 == " " } })
      .map { $0.joined(separator: " ") }
  }

  func number() throws(DefinitionError) -> Int {
    guard let number = Int(try text()), number >= 0 else {
      throw error(.wrongType, DefinitionTexts.expected(DefinitionTexts.aNumber))
    }
    return number
  }

  func flag() throws(DefinitionError) -> Bool {
    switch try text() {
    case "ja", "true": return true
    case "nee", "false": return false
    default: throw error(.wrongType, DefinitionTexts.expected(DefinitionTexts.yesOrNo))
    }
  }

  /// A value of a closed set, by its raw value.
  func value<Value: RawRepresentable & CaseIterable>(
    _ type: Value.Type
  ) throws(DefinitionError) -> Value where Value.RawValue == String {
    let text = try text()
    guard let value = Value(rawValue: text) else {
      throw error(
        .unknownValue,
        DefinitionTexts.unknownValue(text, allowed: Value.allCases.map(\.rawValue)))
    }
    return value
  }

  func values<Value: RawRepresentable & CaseIterable>(
    _ type: Value.Type
  ) throws(DefinitionError) -> [Value] where Value.RawValue == String {
    var values: [Value] = []
    for item in try list() { values.append(try item.value(type)) }
    return values
  }

  /// Whether nothing was written here.
  var isNull: Bool {
    guard let scalar = node.scalar else { return false }
    return scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
  }

  /// Whether a text is small and flat enough to be parsed: the parser walks nested nodes by recursion.
  private static func isBounded(_ yaml: String) -> Bool {
    guard yaml.utf8.count <= 4_000_000 else { return false }
    var depth = 0
    var openings = 0
    for byte in yaml.utf8 {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        if depth > 64 { return false }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      // A line can open one block per "- ", "? " or ": "; only those at its beginning nest deeply.
      case UInt8(ascii: "\n"): openings = 0
      case UInt8(ascii: "-"), UInt8(ascii: "?"):
        openings += 1
        if openings > 512 { return false }
      default: break
      }
    }
    return true
  }

  private static func line(of error: YamlError) -> Int {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    default: 1
    }
  }

  private static func problem(of error: YamlError) -> String {
    switch error {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _), .reader(let problem, _, _, _):
      problem
    default: "\(error)"
    }
  }
}

/// The keys and values of a mapping whose keys have been checked.
struct YAMLMapping {
  let reader: YAMLReader
  let values: [String: YAMLReader]

  /// The value of a key; nil where the key is absent or its value is empty.
  subscript(key: String) -> YAMLReader? {
    guard let value = values[key], !value.isNull else { return nil }
    return value
  }

  func required(_ key: String) throws(DefinitionError) -> YAMLReader {
    guard let value = self[key] else {
      throw reader.error(.missingKey, DefinitionTexts.missingKey(key))
    }
    return value
  }

  func texts(_ key: String) throws(DefinitionError) -> [String] {
    guard let value = self[key] else { return [] }
    return try value.texts()
  }

  func list(_ key: String) throws(DefinitionError) -> [YAMLReader] {
    guard let value = self[key] else { return [] }
    return try value.list()
  }
}
