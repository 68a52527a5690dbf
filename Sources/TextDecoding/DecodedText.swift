package import SpoorModel

/// The characters of a file, and how they were found.
package struct DecodedText: Sendable {
  /// Lines end with U+000A; no byte order mark, no control character but U+0009, U+000A and U+000C.
  package let scalars: [Unicode.Scalar]
  package let encoding: TextEncoding
  package let decision: Decision
  /// What a reader must know: a declaration that was wrong, a guess, characters that were left out.
  package let problems: [Problem]

  /// What decided for the encoding.
  package enum Decision: String, Hashable, Sendable, CaseIterable {
    case byteOrderMark
    /// Every byte sequence is valid UTF-8; other text hardly ever is.
    case validUTF8
    /// Zero bytes stand at every other place, as European text in UTF-16 has them.
    case zeroBytes
    /// What the file or its sender says, and its bytes do not contradict.
    case declared
    /// Bytes and letters that only one of the 8-bit encodings explains.
    case characters
  }

  package var string: String { String(scalars: scalars) }
}
