import SpoorModel

/// The Dutch of the nightly page.
extension Dutch {
  static func nightlyTitle(_ report: NightlyReport) -> String {
    "Nachtrun \(report.run.run) over \(report.corpus)"
  }

  /// The night in one line.
  static func nightlyLine(_ report: NightlyReport) -> String {
    guard report.baseline != nil else {
      let unread = report.unread.count + report.failures.count
      return "Nog geen nacht aanvaard: \(counted(report.run.dossiers, "dossier", "dossiers")), "
        + "\(counted(report.run.documents, "stuk", "stukken")), \(unread) niet gelezen"
    }
    if report.isQuiet {
      return "Rustige nacht: \(counted(report.run.dossiers, "dossier", "dossiers")), "
        + "\(counted(report.run.documents, "stuk", "stukken")), niets veranderd"
    }
    var parts: [String] = []
    if !report.failures.isEmpty {
      parts.append(
        counted(report.failures.count, "dossier niet beoordeeld", "dossiers niet beoordeeld"))
    }
    let unread = report.newlyUnread - report.failures.count
    if unread > 0 {
      parts.append(
        counted(unread, "stuk niet meer te lezen", "stukken niet meer te lezen"))
    }
    if report.flips > 0 {
      parts.append(counted(report.flips, "uitkomst omgeslagen", "uitkomsten omgeslagen"))
    }
    let others = report.dossiers.reduce(0) {
      $0 + $1.papers.count + $1.facts.count + $1.quotes.count + $1.readings.count
        - $1.newlyUnread.count
    }
    if others > 0 { parts.append(counted(others, "andere verandering", "andere veranderingen")) }
    let moved = report.addedDossiers.count + report.goneDossiers.count
    if moved > 0 { parts.append(counted(moved, "dossier erbij of weg", "dossiers erbij of weg")) }
    return parts.joined(separator: ", ")
  }

  static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  static let nightlyFirst =
    "Er is nog geen nacht aanvaard om mee te vergelijken. Kijk de dossiers na en aanvaard deze nacht; "
    + "vanaf dan toont deze pagina wat er verandert."

  static func nightlyBaseline(_ baseline: NightlyReport.Baseline) -> String {
    "Vergeleken met nacht \(baseline.run), aanvaard op \(moment(baseline.accepted)) door \(baseline.by): "
      + baseline.reason
  }

  static func nightlyFacts(_ report: NightlyReport) -> String {
    let run = report.run
    return "\(moment(run.started)) (UTC) · \(seconds(run.wallMilliseconds)) · "
      + "\(counted(run.dossiers, "dossier", "dossiers")), waarvan \(run.dossiersJudged) opnieuw beoordeeld · "
      + "\(counted(run.documents, "stuk", "stukken")), waarvan \(run.papersRead) opnieuw gelezen · "
      + "ten hoogste \(megabytes(run.peakBytes))"
  }

  /// Time and memory beside the night before; nil for the first night.
  static func nightlyCourse(_ report: NightlyReport) -> String? {
    guard let before = report.trend.dropLast().last else { return nil }
    return
      "Tijd \(seconds(report.run.wallMilliseconds)) (vorige nacht \(seconds(before.wallMilliseconds))), "
      + "geheugen \(megabytes(report.run.peakBytes)) (\(megabytes(before.peakBytes))), "
      + "niet gelezen \(report.run.unread) (\(before.unread))"
  }

  /// A time as `23-11-2026 02:30`.
  static func moment(_ milliseconds: Int) -> String {
    let minutes = Int((Double(milliseconds) / 60_000).rounded(.down))
    let day = CalendarDay(daysSince1970: Int((Double(minutes) / 1440).rounded(.down)))
    let minute = minutes - Int((Double(minutes) / 1440).rounded(.down)) * 1440
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(two(day.day))-\(two(day.month))-\(day.year) \(two(minute / 60)):\(two(minute % 60))"
  }

  static func seconds(_ milliseconds: Int) -> String {
    if milliseconds >= 120_000 { return "\(milliseconds / 60_000) min" }
    return "\(milliseconds / 1000),\(milliseconds % 1000 / 100) s"
  }

  static func megabytes(_ bytes: Int) -> String { "\((bytes + 500_000) / 1_000_000) MB" }

  static let newlyUnreadHead = "Niet meer gelezen"
  static let flipsHead = "Omgeslagen uitkomsten"
  static let readAgainHead = "Weer gelezen"
  static let changesHead = "Wat er per dossier veranderde"
  static let failuresHead = "Niet beoordeeld"
  static let stillUnreadHead = "Nog steeds niet gelezen"
  static let trendHead = "Verloop"
  static let versionsHead = "Programma, bibliotheken en toetsingskaders"

  static let flipColumns = ["Dossier", "Wat", "Was", "Is nu", "Oorzaak"]

  static func kind(_ kind: Flip.Kind) -> String {
    switch kind {
    case .verdict: "bevinding"
    case .reservation: "LET OP"
    case .signal: "signaal"
    }
  }

  static func factor(_ factor: Cause.Factor) -> String {
    switch factor {
    case .input: "stukken"
    case .program: "programma"
    case .kader: "toetsingskader"
    case .environment: "omgeving"
    case .notComparable: "niet vergelijkbaar"
    }
  }

  static func fact(_ kind: FactChange.Kind) -> String {
    switch kind {
    case .title: "titel"
    case .date: "eigen datum"
    case .status: "status"
    case .reference: "verwijzing"
    }
  }

  static func paper(_ change: PaperChange) -> String {
    switch change.kind {
    case .added: "nieuw: \(change.path)"
    case .gone: "weg: \(change.path)"
    case .changed: "gewijzigd: \(change.path)"
    case .renamed: "verplaatst: \(change.previousPath ?? "?") → \(change.path)"
    }
  }

  static func quoted(_ value: QuotedValue?) -> String {
    guard let value else { return "geen" }
    guard let quote = value.quote, quote != value.value else { return value.value }
    return "\(value.value) (“\(quote)”, p. \(value.page ?? 0))"
  }

  static func fate(_ change: QuoteChange) -> String {
    switch change.fate {
    case .kept: "staat er nog, p. \(change.page)"
    case .lost: "niet teruggevonden (stond op p. \(change.page))"
    case .moved(let place):
      "van p. \(change.page) naar p. \(place.page), gelijkenis \(hundredth(place.score))"
        + (place.rivals > 0 ? ", \(place.rivals) andere plaatsen mogelijk" : "")
    }
  }

  private static func hundredth(_ score: Double) -> String {
    let value = Int((score * 100).rounded())
    return value >= 100 ? "1,00" : "0,\(value < 10 ? "0" : "")\(value)"
  }

  static func reading(_ change: ReadingChange) -> String {
    let before = change.before.map { "was: \(outcome($0)); " } ?? "nieuw; "
    return "\(change.path) (\(before)nu: \(outcome(change.after)))"
  }

  static func acceptHint(_ report: NightlyReport) -> String {
    let store = report.store.map { " --store \"\($0)\"" } ?? ""
    return "Aanvaarden: spoor nightly accept \(report.run.run)\(store) --reason \"…\""
  }

  static let trendNames = ["tijd", "geheugen", "niet gelezen"]
}
