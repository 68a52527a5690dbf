/// Encodes any value as JSON with keys in the order in which the value encodes them, null where a value is
/// absent, and numbers the same on every machine.
///
/// Foundation's encoder orders keys by the alphabet or not at all, and leaves absent values out.
package enum OrderedJSON {
  /// - Returns: Indented JSON, ended by a line break.
  /// - Throws: What the value's own `encode(to:)` throws; the values of the model throw nothing.
  /// - Complexity: O(*n*) in the size of the output.
  package static func bytes(of value: some Encodable) throws -> [UInt8] {
    let root = Node()
    try value.encode(to: NodeEncoder(node: root, codingPath: []))
    var writer = JSONWriter(style: .indented, capacity: 1 << 16)
    root.write(to: &writer)
    writer.endLine()
    return writer.bytes
  }
}

/// A JSON value while it is being encoded.
///
/// A class, because containers are filled after they are handed out.
private final class Node {
  enum Value {
    case null
    case boolean(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([Node])
    case object([(key: String, node: Node)])
  }

  var value: Value = .null

  func write(to writer: inout JSONWriter) {
    switch value {
    case .null: writer.null()
    case .boolean(let value): writer.boolean(value)
    case .integer(let value): writer.integer(value)
    case .number(let value): writer.number(value)
    case .string(let value): writer.string(value)
    case .array(let nodes):
      if let numbers = Node.numbers(nodes) {
        writer.inlineArray(numbers)
      } else {
        writer.array(of: nodes) { $1.write(to: &$0) }
      }
    case .object(let members):
      writer.object { writer in
        for member in members {
          writer.key(member.key)
          member.node.write(to: &writer)
        }
      }
    }
  }

  /// The elements of a box; nil for every other array.
  private static func numbers(_ nodes: [Node]) -> [Double]? {
    guard nodes.count == 4 else { return nil }
    var numbers: [Double] = []
    for node in nodes {
      guard case .number(let value) = node.value else { return nil }
      numbers.append(value)
    }
    return numbers
  }

  func appending() -> Node {
    let node = Node()
    var nodes: [Node] = []
    if case .array(let present) = value { nodes = present }
    value = .null  // Lets go of the array, so that appending does not copy it.
    nodes.append(node)
    value = .array(nodes)
    return node
  }

  func member(_ key: String) -> Node {
    let node = Node()
    var members: [(key: String, node: Node)] = []
    if case .object(let present) = value { members = present }
    value = .null
    members.append((key, node))
    value = .object(members)
    return node
  }

  var count: Int { if case .array(let nodes) = value { nodes.count } else { 0 } }
}

private struct NodeEncoder: Encoder {
  let node: Node
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .object = node.value {} else { node.value = .object([]) }
    return KeyedEncodingContainer(KeyedContainer(node: node, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .array = node.value {} else { node.value = .array([]) }
    return UnkeyedContainer(node: node, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    SingleContainer(node: node, codingPath: codingPath)
  }
}

private struct SingleContainer: SingleValueEncodingContainer {
  let node: Node
  let codingPath: [any CodingKey]

  func encodeNil() { node.value = .null }
  func encode(_ value: Bool) { node.value = .boolean(value) }
  func encode(_ value: String) { node.value = .string(value) }
  func encode(_ value: Double) { node.value = .number(value) }
  func encode(_ value: Float) { node.value = .number(Double(value)) }
  func encode(_ value: Int) { node.value = .integer(value) }
  func encode(_ value: Int8) { node.value = .integer(Int(value)) }
  func encode(_ value: Int16) { node.value = .integer(Int(value)) }
  func encode(_ value: Int32) { node.value = .integer(Int(value)) }
  func encode(_ value: Int64) { node.value = .integer(Int(value)) }
  func encode(_ value: UInt8) { node.value = .integer(Int(value)) }
  func encode(_ value: UInt16) { node.value = .integer(Int(value)) }
  func encode(_ value: UInt32) { node.value = .integer(Int(value)) }
  func encode(_ value: UInt) throws { try encodeWide(UInt64(value)) }
  func encode(_ value: UInt64) throws { try encodeWide(value) }
  func encode<Value: Encodable>(_ value: Value) throws {
    try value.encode(to: NodeEncoder(node: node, codingPath: codingPath))
  }

  private func encodeWide(_ value: UInt64) throws {
    guard let integer = Int(exactly: value) else {
      throw EncodingError.invalidValue(
        value, .init(codingPath: codingPath, debugDescription: "\(value) exceeds 63 bits"))
    }
    node.value = .integer(integer)
  }
}

private struct UnkeyedContainer: UnkeyedEncodingContainer {
  let node: Node
  let codingPath: [any CodingKey]
  var count: Int { node.count }

  mutating func encodeNil() { _ = node.appending() }
  mutating func encode(_ value: Bool) { node.appending().value = .boolean(value) }
  mutating func encode(_ value: String) { node.appending().value = .string(value) }
  mutating func encode(_ value: Double) { node.appending().value = .number(value) }
  mutating func encode(_ value: Int) { node.appending().value = .integer(value) }
  mutating func encode<Value: Encodable>(_ value: Value) throws {
    try value.encode(to: NodeEncoder(node: node.appending(), codingPath: codingPath))
  }
  mutating func nestedContainer<Key: CodingKey>(
    keyedBy keyType: Key.Type
  ) -> KeyedEncodingContainer<Key> {
    NodeEncoder(node: node.appending(), codingPath: codingPath).container(keyedBy: keyType)
  }
  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    NodeEncoder(node: node.appending(), codingPath: codingPath).unkeyedContainer()
  }
  mutating func superEncoder() -> any Encoder {
    NodeEncoder(node: node.appending(), codingPath: codingPath)
  }
}

private struct KeyedContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: Node
  let codingPath: [any CodingKey]

  mutating func encodeNil(forKey key: Key) { _ = node.member(key.stringValue) }
  mutating func encode(_ value: Bool, forKey key: Key) {
    node.member(key.stringValue).value = .boolean(value)
  }
  mutating func encode(_ value: String, forKey key: Key) {
    node.member(key.stringValue).value = .string(value)
  }
  mutating func encode(_ value: Double, forKey key: Key) {
    node.member(key.stringValue).value = .number(value)
  }
  mutating func encode(_ value: Int, forKey key: Key) {
    node.member(key.stringValue).value = .integer(value)
  }
  mutating func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try value.encode(to: encoder(for: key))
  }

  // An absent value is written as null: keys are always present.
  mutating func encodeIfPresent(_ value: Bool?, forKey key: Key) throws {
    if let value { encode(value, forKey: key) } else { encodeNil(forKey: key) }
  }
  mutating func encodeIfPresent(_ value: String?, forKey key: Key) throws {
    if let value { encode(value, forKey: key) } else { encodeNil(forKey: key) }
  }
  mutating func encodeIfPresent(_ value: Double?, forKey key: Key) throws {
    if let value { encode(value, forKey: key) } else { encodeNil(forKey: key) }
  }
  mutating func encodeIfPresent(_ value: Int?, forKey key: Key) throws {
    if let value { encode(value, forKey: key) } else { encodeNil(forKey: key) }
  }
  mutating func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws {
    if let value { try encode(value, forKey: key) } else { encodeNil(forKey: key) }
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy keyType: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    encoder(for: key).container(keyedBy: keyType)
  }
  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder(for: key).unkeyedContainer()
  }
  mutating func superEncoder() -> any Encoder {
    NodeEncoder(node: node.member("super"), codingPath: codingPath)
  }
  mutating func superEncoder(forKey key: Key) -> any Encoder { encoder(for: key) }

  private func encoder(for key: Key) -> NodeEncoder {
    NodeEncoder(node: node.member(key.stringValue), codingPath: codingPath + [key])
  }
}
