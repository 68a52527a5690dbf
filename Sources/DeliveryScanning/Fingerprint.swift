import Crypto
package import SpoorModel

/// The SHA-256 of bytes that come in pieces.
package struct Fingerprint {
  private var hash = SHA256()

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    unsafe bytes.withUnsafeBytes { unsafe hash.update(bufferPointer: $0) }
  }

  var id: Document.ID {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    let hexadecimal = Array("0123456789abcdef".utf8)
    for byte in hash.finalize() {
      digits.append(hexadecimal[Int(byte >> 4)])
      digits.append(hexadecimal[Int(byte & 15)])
    }
    return Document.ID(sha256: String(decoding: digits, as: UTF8.self))
  }

  /// The identity of a document with these bytes.
  package static func of(_ bytes: [UInt8]) -> Document.ID {
    var fingerprint = Fingerprint()
    fingerprint.add(bytes[...])
    return fingerprint.id
  }
}
