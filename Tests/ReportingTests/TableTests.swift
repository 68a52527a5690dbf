import Reporting
import SpoorModel
import Testing

@Suite struct TableTests {
  /// Records of a table, read by the letter of RFC 4180.
  private func records(_ renderer: some ReportRenderer, _ report: DossierReport) -> [[String]] {
    let text = String(decoding: renderer.bytes(for: report), as: UTF8.self)
    var records: [[String]] = [[]]
    var field = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        field.unicodeScalars.append("\"")
        scalars.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        records[records.count - 1].append(field)
        field = ""
      case "\r" where !isQuoted && scalars.first == "\n":
        scalars.removeFirst()
        records[records.count - 1].append(field)
        records.append([])
        field = ""
      default: field.unicodeScalars.append(scalar)
      }
    }
    #expect(records.last?.isEmpty == true)
    return records.dropLast()
  }

  @Test func findingsHaveARecordForEveryAanpakAndIndicator() {
    let table = records(FindingsCSVRenderer(), ReportFixture.report)
    #expect(
      Array(table[0].prefix(6)) == [
        "aanpak", "indicator", "verdict", "let_op", "reason", "evidence",
      ])
    #expect(Set(table.map(\.count)) == [11])
    let first = table.dropFirst().filter { $0[0] == "Participatiehuis" }
    #expect(first.map { $0[1] } == ReportFixture.framework.indicators.map(\.id))
    #expect(first.map { $0[2] } == ["", "✓", "✓", "niet te beoordelen", "✗"])
    #expect(first[2][3] == "LET OP: De nota is een concept.")
    #expect(first[4][5].hasPrefix("antwoord:1 | passage:1"))
    // What the kader has no row for is not lost.
    #expect(table.last?[1] == "X.9")
  }

  @Test func signalsHaveARecordEach() {
    let table = records(SignalsCSVRenderer(), ReportFixture.report)
    #expect(
      Array(table[0].prefix(6)) == ["code", "label", "severity", "aanpak", "subject", "reason"])
    #expect(table.dropFirst().map { $0[0] } == ["D16", "D02", "I01"])
    #expect(table[1][3] == "")
  }

  @Test func aFormulaFromAPaperIsDisarmed() {
    let table = records(SignalsCSVRenderer(), ReportFixture.report)
    #expect(table[2][4].hasPrefix("'-2+3"))
    #expect(table[2][5] == "'@Alleen een concept, \"2010\".")
    let cells =
      table.dropFirst().flatMap { $0 }
      + records(FindingsCSVRenderer(), ReportFixture.report).joined()
    for cell in cells where cell.unicodeScalars.count > 1 {
      #expect(!"=+-@\t\r".contains(cell.first ?? " "), "\(cell)")
    }
  }

  @Test func aRecordIsOneLineAndHoldsNoByteOrderMark() {
    let bytes = FindingsCSVRenderer().bytes(for: ReportFixture.report)
    #expect(bytes.first == UInt8(ascii: "a"))
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    #expect(lines.allSatisfy { $0.last == UInt8(ascii: "\r") })
  }

  @Test func anEmptyReportGivesHeadersOnly() {
    #expect(records(FindingsCSVRenderer(), ReportFixture.empty).count == 1)
    #expect(records(SignalsCSVRenderer(), ReportFixture.empty).count == 1)
  }
}
