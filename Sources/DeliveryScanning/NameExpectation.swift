import SpoorModel

/// What the ending of a file's name promises, so that a name that misleads can be reported.
enum NameExpectation {
  /// The remark for a name whose ending promises another kind of file; nil when name and content agree
  /// or the ending promises nothing.
  static func contradiction(name: [UInt8], type: MediaType) -> Problem? {
    guard type != .empty, let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
    guard let promised = types[ending], !promised.contains(type) else { return nil }
    return Problem(
      .nameContradictsContent,
      "the name ends in .\(ending), but the content is \(type.rawValue); it is read by its content")
  }

  private static let types: [String: [MediaType]] = [
    "pdf": [.pdf],
    "html": [.html, .xhtml], "htm": [.html, .xhtml], "xhtml": [.html, .xhtml],
    "txt": [.text, .csv], "csv": [.csv, .text], "md": [.text],
    "docx": [.docx], "docm": [.docx], "xlsx": [.officeOpenXML], "pptx": [.officeOpenXML],
    "doc": [.legacyOffice], "xls": [.legacyOffice], "ppt": [.legacyOffice],
    "msg": [.legacyOffice], "odt": [.openDocument], "ods": [.openDocument],
    "odp": [.openDocument], "rtf": [.rtf], "zip": [.zip], "xml": [.xml, .xhtml],
    "png": [.image], "jpg": [.image], "jpeg": [.image], "gif": [.image], "tif": [.image],
    "tiff": [.image], "webp": [.image], "heic": [.image],
  ]
}
