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
