/// The records of a CSV text: fields parted by `;` or `,`, quotes, line breaks in quotes, any line ending.
///
/// - Source: RFC 4180, and the `;` that Dutch spreadsheets write.
struct CSVRecords {
  /// One record, with the line on which it begins.
  struct Record {
    let fields: [String]
    /// From 1.
    let line: Int
  }

  private(set) var records: [Record] = []
  /// The line of a quote that is never closed; nil where all are.
  private(set) var openQuoteLine: Int?

  /// - Parameter scalars: The text, without a byte order mark.
  /// - Complexity: O(*n*).
  init(_ scalars: [Unicode.Scalar]) {
    let separator = CSVRecords.separator(of: scalars)
    var fields: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var line = 1
    var firstLine = 1
    var quoteLine = 1
    var index = 0
    func ends(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if isQuoted {
        if scalar == "\"" {
          if index < scalars.count, scalars[index] == "\"" {
            field.append("\"")
            index += 1
          } else {
            isQuoted = false
          }
        } else {
          if scalar == "\n" || scalar == "\r" {
            if scalar == "\r", index < scalars.count, scalars[index] == "\n" { index += 1 }
            line += 1
            field.append("\n")
          } else {
            field.append(CSVRecords.inCell(scalar))
          }
        }
      } else if scalar == "\"", field.isEmpty {
        isQuoted = true
        quoteLine = line
      } else if scalar == separator {
        fields.append(String(field))
        field = String.UnicodeScalarView()
      } else if ends(scalar) {
        if scalar == "\r", index < scalars.count, scalars[index] == "\n" { index += 1 }
        fields.append(String(field))
        field = String.UnicodeScalarView()
        append(fields, line: firstLine)
        fields = []
        line += 1
        firstLine = line
      } else {
        field.append(CSVRecords.inCell(scalar))
      }
    }
    if isQuoted { openQuoteLine = quoteLine }
    if !field.isEmpty || !fields.isEmpty {
      fields.append(String(field))
      append(fields, line: firstLine)
    }
  }

  /// A break that word processors put inside a cell (a vertical tab, U+2028, U+2029) ends no row, quoted or not.
  private static func inCell(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar == "\u{B}" || scalar == "\u{2028}" || scalar == "\u{2029}" ? "\n" : scalar
  }

  /// An empty line is no record.
  private mutating func append(_ fields: [String], line: Int) {
    guard fields.count > 1 || !(fields.first ?? "").allSatisfy({ $0 == " " || $0 == "\t" }) else {
      return
    }
    records.append(Record(fields: fields, line: line))
  }

  /// The separator that the first line, the header, uses most.
  private static func separator(of scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    var semicolons = 0
    var commas = 0
    for scalar in scalars {
      switch scalar {
      case ";": semicolons += 1
      case ",": commas += 1
      case "\n", "\r": return commas > semicolons ? "," : ";"
      default: break
      }
    }
    return commas > semicolons ? "," : ";"
  }
}
