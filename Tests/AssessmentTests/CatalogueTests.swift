import Assessment
import Foundation
import SpoorModel
import Testing

struct CatalogueTests {
  @Test func codesAreUniqueAndEveryHeadingIsFilled() {
    let descriptions = SignalCatalogue.all.map(\.description)
    #expect(Set(descriptions.map(\.code)).count == descriptions.count)
    for signal in descriptions {
      #expect(signal.code.count == 3)
      for text in [
        signal.label, signal.reports, signal.facts, signal.why, signal.source, signal.example,
        signal.blindSpots, signal.options,
      ] {
        #expect(!text.isEmpty, "\(signal.code)")
      }
    }
  }

  @Test func everySettingOfTheKaderBelongsToASignal() throws {
    let codes = Set(SignalCatalogue.all.map(\.description.code))
    for setting in try Demo().framework.signals { #expect(codes.contains(setting.code)) }
  }

  @Test func thePageOfTheDocumentationIsCurrent() throws {
    let path = "Sources/Orchestration/Documentation.docc/Signals.md"
    if ProcessInfo.processInfo.environment["SPOOR_RECORD"] != nil {
      try Data(SignalCatalogue.document().utf8).write(to: Demo.root.appending(path: path))
      Issue.record("the page was written; run again without SPOOR_RECORD")
    }
    #expect(
      try Demo.text(path) == SignalCatalogue.document(), "write the page again with SPOOR_RECORD=1")
  }

  /// For each signal that the demo does not raise, a change that raises it.
  static let raising: [String: @Sendable (inout Demo) -> Void] = [
    "D04": {
      $0.add(
        "Beleid voor gezinnen.", path: "stukken/nota.pdf", kind: .nota, title: "Nota gezinnen",
        date: "2007-03-01", decision: .vastgesteld)
    },
    "D05": {
      $0.add("Beleid.", path: "stukken/nota.pdf", kind: .nota, title: "Nota gezinnen")
    },
    "D07": {
      $0.add(
        "Beleid.", path: "stukken/nota.pdf", kind: .nota, title: "Nota gezinnen", date: "2012-03-01"
      )
    },
    "D08": { demo in
      demo.paper(Demo.programmePath) { $0.marked([.concept, .vastgesteld]) }
    },
    "D09": { demo in
      demo.paper(Demo.programmePath) { $0.marked([.vaststellingOningevuld]) }
    },
    "D14": { demo in
      demo.paper(Demo.programmePath) {
        $0.changed(status: DocumentStatus(decision: .vastgesteld, validity: .ingetrokken))
      }
    },
    "D12": { demo in
      demo.add(
        "Beleid.", path: "stukken/a.pdf", kind: .nota, title: "Voor doen, samen doen",
        date: "2012-03-01", decision: .vastgesteld)
      demo.add(
        "Ander beleid.", path: "stukken/b.pdf", kind: .nota, title: "Voordoen, samendoen",
        date: "2012-03-01", decision: .vastgesteld)
    },
    "V05": { demo in demo.answers.removeAll { $0.respondent == "MEE" } },
    "P02": {
      $0.add(
        "Over doorzettingsmacht is gesproken.", path: "stukken/voortgang.pdf", kind: .rapport,
        title: "Voortgangsrapportage verbeterpunten", date: "2014-09-30")
    },
  ]

  @Test(arguments: SignalCatalogue.all.map(\.description.code))
  func everySignalIsRaisedWhereItsCauseIs(_ code: String) throws {
    var demo = try Demo()
    Self.raising[code]?(&demo)
    #expect(demo.assessed().signals.contains { $0.code == code })
  }

  @Test(arguments: raising.keys.sorted())
  func aSignalIsNotRaisedWithoutItsCause(_ code: String) throws {
    #expect(try !Demo().assessed().signals.contains { $0.code == code })
  }

  @Test func aPaperThatIsAPartOfAnotherIsSeen() throws {
    var demo = try Demo()
    let words = (0..<900).map { "woord\($0 * 7919 % 1009)" }
    let whole = words.joined(separator: " ")
    let part = words[200..<800].joined(separator: " ")
    demo.add(whole, path: "stukken/geheel.txt", kind: .rapport, title: "Het geheel")
    demo.add(part, path: "stukken/deel.txt", kind: .rapport, title: "Het deel")
    let raised = demo.assessed().signals.filter { $0.code == "D13" }
    #expect(raised.map(\.subject).sorted() == ["Het deel", "Subsidiebeschikking"])
    #expect(raised.contains { $0.reason.contains("stukken/geheel.txt") })
  }

  @Test func aProgressReportIsHeldAgainstThePoints() throws {
    var demo = try Demo()
    Self.raising["P02"]?(&demo)
    let raised = demo.assessed().signals
    #expect(!raised.contains { $0.code == "P01" })
    let open = raised.filter { $0.code == "P02" }.map(\.id)
    #expect(!open.contains("P02/Participatiehuis/T3.C2.I2"))
    #expect(open.contains("P02/Participatiehuis/T4.C1.I2"))
  }
}
