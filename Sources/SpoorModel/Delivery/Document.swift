/// One file of a delivery, identified by the SHA-256 of its bytes.
package struct Document: Hashable, Sendable, Codable {
  /// The identity of a document: the SHA-256 of its bytes, 64 lower-case hexadecimal digits.
  package struct ID: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    package let sha256: String

    package init(sha256: String) { self.sha256 = sha256 }

    package init(from decoder: any Decoder) throws {
      sha256 = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(sha256)
    }

    package static func < (left: ID, right: ID) -> Bool { left.sha256 < right.sha256 }
    package var description: String { sha256 }
  }

  package let id: ID
  /// The path relative to the delivery's folder, with `/`; bytes that are not UTF-8 appear as `\xNN`.
  package let path: String
  package let mediaType: MediaType
  /// Size in bytes.
  package let bytes: Int

  package init(id: ID, path: String, mediaType: MediaType, bytes: Int) {
    self.id = id
    self.path = path
    self.mediaType = mediaType
    self.bytes = bytes
  }
}

/// What a file is, judged by its content and never by its name.
package enum MediaType: String, Hashable, Sendable, Codable, CaseIterable {
  case pdf = "application/pdf"
  case html = "text/html"
  case xhtml = "application/xhtml+xml"
  case text = "text/plain"
  case csv = "text/csv"
  case docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  case officeOpenXML = "application/vnd.openxmlformats-officedocument"
  case openDocument = "application/vnd.oasis.opendocument"
  case legacyOffice = "application/x-ole-storage"
  case rtf = "application/rtf"
  case zip = "application/zip"
  case image = "image/*"
  case xml = "application/xml"
  case empty = "application/x-empty"
  case binary = "application/octet-stream"
}

extension Document {
  /// A path of the file system as text: bytes that are not UTF-8 become `\xNN`, a backslash becomes `\\`.
  package static func path(escaping bytes: [UInt8]) -> String {
    var text = ""
    var rest = bytes[...]
    while let first = rest.first {
      if first == UInt8(ascii: "\\") {
        text += "\\\\"
        rest.removeFirst()
        continue
      }
      let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0
      if length > 0, let scalar = String(validating: rest.prefix(length), as: UTF8.self) {
        text += scalar
        rest = rest.dropFirst(length)
      } else {
        let digits = String(first, radix: 16, uppercase: true)
        text += "\\x" + (digits.count < 2 ? "0" : "") + digits
        rest.removeFirst()
      }
    }
    return text
  }

  /// The bytes that `path` stands for: the inverse of `path(escaping:)`.
  package var rawPath: [UInt8] { Document.rawPath(of: path) }

  /// The bytes that a path, written as documents show theirs, stands for.
  package static func rawPath(of path: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      if rest.first == UInt8(ascii: "x"),
        let value = UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(rest.popFirst() ?? byte)
      }
    }
    return bytes
  }
}
