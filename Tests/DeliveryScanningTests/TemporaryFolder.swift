import Glibc

/// A folder that a test fills, with names that are bytes; removed when the test ends.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/spoor-scan-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw Failure() }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    var names: [[UInt8]] = []
    collect([], into: &names)
    for name in names { unsafe remove(full(name)) }
    unsafe remove(full([]))
  }

  struct Failure: Error {}

  @discardableResult
  func add(_ name: String, _ bytes: some Sequence<UInt8>) throws -> TemporaryFolder {
    try add(Array(name.utf8), bytes)
  }

  @discardableResult
  func add(_ name: [UInt8], _ bytes: some Sequence<UInt8>) throws -> TemporaryFolder {
    let file = unsafe fopen(full(name), "wb")
    guard let file = unsafe file else { throw Failure() }
    defer { unsafe fclose(file) }
    let content = Array(bytes)
    guard unsafe fwrite(content, 1, content.count, file) == content.count else { throw Failure() }
    return self
  }

  @discardableResult
  func addFolder(_ name: String) throws -> TemporaryFolder {
    guard unsafe mkdir(full(Array(name.utf8)), 0o755) == 0 else { throw Failure() }
    return self
  }

  func addLink(_ name: String, to target: String) throws {
    guard unsafe symlink(target, full(Array(name.utf8))) == 0 else { throw Failure() }
  }

  func addPipe(_ name: String) throws {
    guard unsafe mkfifo(full(Array(name.utf8)), 0o644) == 0 else { throw Failure() }
  }

  private func full(_ name: [UInt8]) -> [CChar] {
    (Array(path.utf8) + [UInt8(ascii: "/")] + name + [0]).map(CChar.init(bitPattern:))
  }

  /// Everything inside, what lies deepest first.
  private func collect(_ folder: [UInt8], into names: inout [[UInt8]]) {
    guard let stream = unsafe opendir(full(folder)) else { return }
    defer { unsafe closedir(stream) }
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe Array(bytes.prefix { $0 != 0 })
      }
      guard name != Array(".".utf8), name != Array("..".utf8) else { continue }
      let inner = folder.isEmpty ? name : folder + [UInt8(ascii: "/")] + name
      if unsafe entry.pointee.d_type == UInt8(DT_DIR) { collect(inner, into: &names) }
      names.append(inner)
    }
  }
}
