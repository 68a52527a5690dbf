import CPoppler

/// An open PDF: the one owner of poppler's document.
///
/// Poppler reads from the bytes it was opened with, so they must outlive this value; `PDFFile.open`
/// sees to that by handing the file to a closure.
@safe struct PDFFile: ~Copyable {
  /// Why poppler would not open a file.
  enum Refusal: Error { case encrypted, damaged }

  private let document: OpaquePointer

  private init(takingOwnership document: OpaquePointer) { unsafe self.document = document }

  deinit { unsafe g_object_unref(UnsafeMutableRawPointer(document)) }

  /// Opens a file with the empty user password and hands it to a closure.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - read: What to do with the open file, which must not escape.
  /// - Throws: `encrypted` when a user password is asked for, `damaged` for everything else.
  static func open<Value>(
    _ bytes: [UInt8], read: (borrowing PDFFile) -> Value
  ) throws(Refusal) -> Value {
    PopplerLog.silence()
    let result: Result<Value, Refusal> = unsafe bytes.withUnsafeBytes { buffer in
      // transfer full; does not copy: the buffer lives until this closure ends.
      guard let shared = unsafe g_bytes_new_static(buffer.baseAddress, gsize(buffer.count)) else {
        return .failure(.damaged)
      }
      defer { unsafe g_bytes_unref(shared) }
      var error: UnsafeMutablePointer<GError>?
      // transfer full; the empty password also opens what only an owner password protects.
      guard let document = unsafe poppler_document_new_from_bytes(shared, nil, &error) else {
        defer { unsafe g_clear_error(&error) }
        let isEncrypted =
          unsafe error.map { unsafe $0.pointee.code } == Int32(POPPLER_ERROR_ENCRYPTED.rawValue)
        return .failure(isEncrypted ? .encrypted : .damaged)
      }
      let file = unsafe PDFFile(takingOwnership: document)
      return .success(read(file))
    }
    return try result.get()
  }

  /// The number of pages that the catalogue announces; 0 when it is nonsense.
  var pageCount: Int { max(0, Int(unsafe poppler_document_get_n_pages(document))) }

  /// Reads one page and hands it to a closure; the page is freed afterwards.
  ///
  /// - Parameters:
  ///   - number: From 1.
  ///   - read: What to do with the page, which must not escape.
  /// - Returns: Nil when poppler cannot find the page.
  func withPage<Value>(_ number: Int, read: (borrowing PDFPage) -> Value) -> Value? {
    guard number >= 1, number <= pageCount else { return nil }
    // transfer full.
    guard let page = unsafe poppler_document_get_page(document, Int32(number - 1)) else {
      return nil
    }
    return read(unsafe PDFPage(takingOwnership: page))
  }

  /// What the file says about itself: the document information, and the PDF/A claim of its XMP.
  func metadata() -> [(name: String, value: String)] {
    var entries: [(name: String, value: String)] = []
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { entries.append((name, value)) }
    }
    add("Title", unsafe String(takingOwnership: poppler_document_get_title(document)))
    add("Subject", unsafe String(takingOwnership: poppler_document_get_subject(document)))
    add("Author", unsafe String(takingOwnership: poppler_document_get_author(document)))
    add("Keywords", unsafe String(takingOwnership: poppler_document_get_keywords(document)))
    add("Creator", unsafe String(takingOwnership: poppler_document_get_creator(document)))
    add("Producer", unsafe String(takingOwnership: poppler_document_get_producer(document)))
    add("CreationDate", unsafe isoText(poppler_document_get_creation_date_time(document)))
    add("ModDate", unsafe isoText(poppler_document_get_modification_date_time(document)))
    add(
      "PDFVersion",
      unsafe String(takingOwnership: poppler_document_get_pdf_version_string(document)))
    if let xmp = unsafe String(takingOwnership: poppler_document_get_metadata(document)) {
      add("PDF/A", PDFArchiveClaim.level(in: xmp))
    }
    return entries
  }

  /// The date in ISO 8601, `2013-05-01T10:00:00+02` for one; frees it.
  private func isoText(_ date: OpaquePointer?) -> String? {
    guard let date = unsafe date else { return nil }
    defer { unsafe g_date_time_unref(date) }
    return unsafe String(takingOwnership: g_date_time_format_iso8601(date))
  }

  /// Names of the files inside the file, at most `limit`.
  func attachmentNames(limit: Int) -> [String] {
    guard unsafe poppler_document_has_attachments(document) != 0 else { return [] }
    // transfer full, the attachments as well.
    let list = unsafe poppler_document_get_attachments(document)
    defer { unsafe g_list_free_full(list) { unsafe g_object_unref($0) } }
    var names: [String] = []
    var node = unsafe list
    while let current = unsafe node, names.count < limit {
      if let data = unsafe current.pointee.data {
        let attachment = unsafe data.assumingMemoryBound(to: PopplerAttachment.self)
        let name = unsafe attachment.pointee.name.map { unsafe String(cString: $0) }
        names.append(name ?? "")
      }
      unsafe node = current.pointee.next
    }
    return names
  }

  /// The bookmarks in order, at most `limit` and 32 deep.
  func outline(limit: Int) -> [(title: String, level: Int, page: Int?)] {
    var entries: [(title: String, level: Int, page: Int?)] = []
    guard let root = unsafe poppler_index_iter_new(document) else { return [] }
    unsafe walk(root, level: 1, limit: limit, into: &entries)
    return entries
  }

  /// Walks one level of bookmarks and frees its iterator.
  private func walk(
    _ iterator: OpaquePointer, level: Int, limit: Int,
    into entries: inout [(title: String, level: Int, page: Int?)]
  ) {
    defer { unsafe poppler_index_iter_free(iterator) }
    repeat {
      guard entries.count < limit else { return }
      if let action = unsafe poppler_index_iter_get_action(iterator) {
        defer { unsafe poppler_action_free(action) }
        let title = unsafe action.pointee.any.title.map { unsafe String(cString: $0) } ?? ""
        entries.append((title, level, unsafe page(of: action)))
      }
      if level < 32, let child = unsafe poppler_index_iter_get_child(iterator) {
        unsafe walk(child, level: level + 1, limit: limit, into: &entries)
      }
    } while unsafe poppler_index_iter_next(iterator) != 0
  }

  /// The page number from 1 that an action leads to within this file.
  private func page(of action: UnsafeMutablePointer<PopplerAction>) -> Int? {
    guard unsafe action.pointee.type == POPPLER_ACTION_GOTO_DEST,
      let target = unsafe action.pointee.goto_dest.dest
    else { return nil }
    if unsafe target.pointee.type == POPPLER_DEST_NAMED, let name = unsafe target.pointee.named_dest
    {
      guard let found = unsafe poppler_document_find_dest(document, name) else { return nil }
      defer { unsafe poppler_dest_free(found) }
      return validPage(unsafe found.pointee.page_num)
    }
    return validPage(unsafe target.pointee.page_num)
  }

  private func validPage(_ number: Int32) -> Int? {
    let page = Int(number)
    return page >= 1 && page <= pageCount ? page : nil
  }
}

extension String {
  /// Copies a text of GLib's and frees it; nil for a null pointer.
  init?(takingOwnership text: UnsafeMutablePointer<CChar>?) {
    guard let text = unsafe text else { return nil }
    defer { unsafe g_free(text) }
    unsafe self.init(cString: text)
  }
}
