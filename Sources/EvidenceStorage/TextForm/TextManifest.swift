/// `store.json`: what an export holds, written last.
struct TextManifest: Codable {
  /// The version of the text form itself.
  static let currentVersion = 1

  struct Table: Codable {
    let name: String
    let rows: Int
    /// Of the file `<name>.ndjson`.
    let sha256: ContentHash
  }

  let version: Int
  /// The form of the store: the number of its last migration.
  let form: Int
  /// In the order of their names.
  let tables: [Table]

  static let fileName = "store.json"
}
