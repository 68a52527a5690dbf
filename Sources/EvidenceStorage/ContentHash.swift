import Crypto

/// The SHA-256 of some bytes, as 64 lower-case hexadecimal digits.
package struct ContentHash: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  package let hexadecimal: String

  /// Nil for what is not 64 lower-case hexadecimal digits.
  package init?(hexadecimal: String) {
    let digits = hexadecimal.utf8
    guard digits.count == 64,
      digits.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) })
    else { return nil }
    self.hexadecimal = hexadecimal
  }

  /// The hash of bytes.
  ///
  /// - Complexity: O(*n*); some 1.5 GB a second with instructions made for it.
  package init(of bytes: some Sequence<UInt8>) {
    var maker = Maker()
    maker.add(Array(bytes))
    self = maker.hash
  }

  /// The hash of a text's UTF-8 bytes.
  package init(of text: String) { self.init(of: text.utf8) }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let hash = ContentHash(hexadecimal: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a SHA-256 has 64 lower-case hexadecimal digits")
    }
    self = hash
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hexadecimal)
  }

  package static func < (left: ContentHash, right: ContentHash) -> Bool {
    left.hexadecimal < right.hexadecimal
  }

  package var description: String { hexadecimal }
}

extension ContentHash {
  /// Makes the hash of what comes in pieces.
  ///
  /// Every piece is preceded by its length, so that "ab" + "c" and "a" + "bc" differ, where `add(piece:)`
  /// is used; `add(_:)` takes bytes as they are.
  package struct Maker {
    private var hasher = SHA256()

    package init() {}

    /// Adds bytes as they are.
    package mutating func add(_ bytes: [UInt8]) { hasher.update(data: bytes) }

    /// Adds a text with its length in front.
    package mutating func add(piece text: String) {
      var text = text
      let count = UInt64(text.utf8.count)
      text.withUTF8 { bytes in
        for shift in stride(from: UInt64(0), to: 64, by: 8) {
          hasher.update(data: [UInt8(truncatingIfNeeded: count >> shift)])
        }
        unsafe hasher.update(bufferPointer: UnsafeRawBufferPointer(bytes))
      }
    }

    /// The hash of everything added so far.
    package var hash: ContentHash { ContentHash(digest: hasher.finalize()) }
  }

  private init(digest: SHA256.Digest) {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    hexadecimal = String(decoding: text, as: UTF8.self)
  }
}
