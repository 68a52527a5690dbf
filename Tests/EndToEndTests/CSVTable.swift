/// A comma-separated table read back, as a spreadsheet would.
enum CSVTable {
  /// The rows after the header, by column.
  static func rows(of text: String) -> [[String: String]] {
    var records = records(of: text)
    guard !records.isEmpty else { return [] }
    let header = records.removeFirst()
    return records.map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
  }

  private static func records(of text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true):
        if rest.first == "\"" {
          field.unicodeScalars.append(rest.removeFirst())
        } else {
          isQuoted = false
        }
      case ("\"", false): isQuoted = true
      case (",", false):
        record.append(field)
        field = ""
      case ("\r", false): continue
      case ("\n", false):
        records.append(record + [field])
        record = []
        field = ""
      default: field.unicodeScalars.append(scalar)
      }
    }
    if !field.isEmpty || !record.isEmpty { records.append(record + [field]) }
    return records
  }
}
