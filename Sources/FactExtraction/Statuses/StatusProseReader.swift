import SpoorModel

/// Reads sentences: adopting formulas, decisions, and what a paper says about itself in so many words.
///
/// Running text speaks mostly of other papers; therefore a status word counts only in one of the forms
/// below, and every other one is a marker that lost.
///
/// - Source: domain guide 3.4, traps 1 to 12.
enum StatusProseReader {
  /// - Parameters:
  ///   - scan: The words of one sentence.
  ///   - following: The words after it: an adopting formula may run on over the next lines.
  static func readings(in scan: WordScan, following: WordScan?) -> [StatusReading] {
    var readings: [StatusReading] = []
    if let found = adoptingFormula(scan, following) { readings.append(found) }
    if let found = StatusDecisionReader.reading(in: scan, following: following) {
      readings.append(found)
    }
    if let found = adoptionLine(scan) ?? adoptionByBody(scan) { readings.append(found) }
    if let found = belongsToDecision(scan) { readings.append(found) }
    if let found = inForce(scan) { readings.append(found) }
    if let found = adoptedAsDraft(scan) { readings.append(found) }
    if let found = selfStatement(scan) { readings.append(found) }
    if let found = adoptionOfThis(scan) { readings.append(found) }
    if readings.isEmpty, let found = demonstrative(scan) { readings.append(found) }
    return readings
  }

  /// Words that keep a status from being reached: negations, the future, conditions, repetition.
  private static let notYet: Set<String> = [
    "niet", "geen", "nog", "zal", "zullen", "zou", "zouden", "moet", "moeten", "kan", "kunnen",
    "dient",
    "dienen", "indien", "zodra", "totdat", "nadat", "opnieuw", "na", "voordat", "wanneer", "mits",
    "beoogd", "beoogde", "naar", "verwachting", "gepland",
  ]

  /// `Aldus vastgesteld in de openbare vergadering van …`: adopted when a date follows, a form when none does.
  private static func adoptingFormula(_ scan: WordScan, _ following: WordScan?) -> StatusReading? {
    for index in scan.words.indices.dropLast() where scan.words[index] == "aldus" {
      let verbs = ["vastgesteld", "besloten", "gewijzigd", "overeengekomen"]
      guard
        let verb = scan.words[index...].prefix(5).firstIndex(where: { verbs.contains($0) })
      else { continue }
      let words = index..<(verb + 1)
      let rest = words.upperBound..<scan.count
      let body = StatusBody.first(in: scan, rest)
      let date =
        MarkerDate.first(in: scan, rest.prefix(40).startIndex..<rest.prefix(40).endIndex)?.date
        ?? following.flatMap { MarkerDate.first(in: $0, 0..<min(40, $0.count))?.date }
      let isAgreement = scan.words[verb] == "overeengekomen"
      if date == nil, isAgreement { return nil }
      return StatusReading(
        date == nil ? .vaststellingOningevuld : .vastgesteld, words, .statement, body: body,
        date: date,
        cue: date == nil ? "adopting formula without a date" : "adopting formula")
    }
    return nil
  }

  /// `Vastgesteld in het college van 24 april 2012`, as a sentence of its own.
  private static func adoptionLine(_ scan: WordScan) -> StatusReading? {
    guard scan.count >= 3, scan.count <= 25 else { return nil }
    let start =
      ["definitief", "bestuurlijk", "laatstelijk", "gewijzigd"].contains(scan.words[0]) ? 1 : 0
    guard scan.words[start] == "vastgesteld" || scan.words[start] == "goedgekeurd" else {
      return nil
    }
    let next = scan.words[start + 1]
    guard next.hasPrefix("door") || ["in", "op", "bij", "d", "dd"].contains(next) else {
      return nil
    }
    let rest = (start + 1)..<scan.count
    let date = MarkerDate.first(in: scan, rest)?.date
    let body = StatusBody.first(in: scan, rest)
    if let body, date == nil {
      // Without a date only the bare line counts: `Vastgesteld door het college.`
      guard next.hasPrefix("door"), body.upperBound == scan.count else { return nil }
    } else if body == nil, date == nil || (next != "op" && next != "d" && next != "dd") {
      return nil
    }
    return StatusReading(
      .vastgesteld, 0..<(start + 1), .statement, body: body, date: date, cue: "adoption line")
  }

  /// `Door de raad vastgesteld op 27 juni 2013`, as a sentence of its own.
  private static func adoptionByBody(_ scan: WordScan) -> StatusReading? {
    guard scan.count >= 5, scan.count <= 16, scan.words[0] == "door",
      let verb = scan.words.prefix(10).firstIndex(of: "vastgesteld"),
      let body = StatusBody.first(in: scan, 1..<verb),
      let date = MarkerDate.first(in: scan, verb..<scan.count),
      !scan.words.contains(where: { notYet.contains($0) || $0 == "is" || $0 == "zijn" })
    else { return nil }
    return StatusReading(
      .vastgesteld, 0..<(verb + 1), .statement, body: body, date: date.date, cue: "adoption line")
  }

  /// `Behoort bij raadsbesluit d.d. 27 februari 2014`.
  private static func belongsToDecision(_ scan: WordScan) -> StatusReading? {
    let openings: Set<String> = ["behoort", "behorend", "behorende"]
    guard
      let start = scan.words.prefix(3).firstIndex(where: { openings.contains($0) }),
      start + 2 < scan.count, scan.words[start + 1] == "bij"
    else { return nil }
    let near = (start + 2)..<min(scan.count, start + 6)
    guard
      let place = near.first(where: {
        scan.words[$0].hasSuffix("besluit") && !scan.words[$0].hasPrefix("ontwerp")
          && !scan.words[$0].hasPrefix("concept")
      }),
      let date = MarkerDate.first(in: scan, place..<min(scan.count, place + 16))
    else { return nil }
    return StatusReading(
      .vastgesteld, start..<(place + 1), .statement,
      body: StatusBody.first(in: scan, (place + 1)..<scan.count), date: date.date,
      cue: "stamp of the decision it belongs to")
  }

  /// `Geldend van 21-05-2015 t/m heden`; `Regeling vervallen per 23-01-2020`.
  private static func inForce(_ scan: WordScan) -> StatusReading? {
    guard scan.count >= 3 else { return nil }
    if scan.words[0] == "geldend" || scan.words[0] == "geldigheid",
      let date = MarkerDate.first(in: scan, 1..<min(scan.count, 5))
    {
      let end = scan.words.prefix(14)
      let isOver =
        !end.contains("heden")
        && MarkerDate.first(in: scan, date.words.upperBound..<end.count) != nil
      return StatusReading(
        isOver ? .verlopen : .geldend, 0..<date.words.upperBound, .statement, date: date.date,
        cue: "period of validity")
    }
    let papers: Set<String> = ["regeling", "verordening", "beleidsregel", "beleidsregels"]
    if papers.contains(scan.words[0]), scan.words[1] == "vervallen", scan.words[2] == "per",
      let date = MarkerDate.first(in: scan, 3..<min(scan.count, 7))
    {
      return StatusReading(
        .ingetrokken, 0..<date.words.upperBound, .statement, date: date.date, cue: "repealed as of")
    }
    return nil
  }

  /// `in concept vastgesteld`: released as a draft.
  private static func adoptedAsDraft(_ scan: WordScan) -> StatusReading? {
    for index in scan.words.indices.dropLast(2) where scan.words[index] == "in" {
      guard scan.words[index + 1] == "concept" else { continue }
      let verb = scan.words[(index + 2)...].prefix(3).firstIndex { $0 == "vastgesteld" }
      if let verb {
        return StatusReading(.concept, index..<(verb + 1), .hint, cue: "adopted as a draft")
      }
    }
    return nil
  }

  /// `Dit is een werkversie`, `Dit document is de definitieve versie`, `Deze nota is vastgesteld door de raad`.
  private static func selfStatement(_ scan: WordScan) -> StatusReading? {
    guard let subject = subject(of: scan) else { return nil }
    let end = min(scan.count, subject.upperBound + 22)
    for index in subject.upperBound..<end {
      if notYet.contains(scan.words[index]), scan.words[index] != "na" { return nil }
      guard let marker = StatusMarkerTable.shared.marker(at: index, in: scan) else { continue }
      let between = scan.words[subject.upperBound..<index]
      if marker.kind == .vastgesteld, scan.words[index] == "vastgesteld" {
        let perfect = ["is", "zijn", "werd", "werden"].contains { between.contains($0) }
        if !perfect { return nil }
        if marker.words.upperBound < scan.count, scan.words[marker.words.upperBound] == "dat" {
          return nil
        }
      }
      if marker.words.count == 1, scan.words[index] == "concept" {
        // `dit is een concept waarin …` is an idea.
        let next =
          marker.words.upperBound < scan.count ? scan.words[marker.words.upperBound] : "van"
        if !["van", "en", "voor", "met", "versie", "op"].contains(next) { return nil }
      }
      if marker.words.count == 1,
        ["eindrapport", "eindrapportage", "eindverslag"].contains(scan.words[index])
      {
        continue
      }
      return StatusReading(
        marker.kind, marker.words, .statement,
        body: StatusBody.first(in: scan, subject.upperBound..<scan.count),
        date: MarkerDate.first(in: scan, subject.upperBound..<scan.count)?.date,
        cue: "sentence about the paper itself")
    }
    return nil
  }

  /// The words at the start of a sentence that stand for the paper itself, with the verb that follows.
  private static func subject(of scan: WordScan) -> Range<Int>? {
    guard scan.count >= 3 else { return nil }
    if scan.words[0] == "dit", scan.words[1] == "is" || scan.words[1] == "betreft",
      ["een", "de", "het"].contains(scan.words[2])
    {
      return 0..<2
    }
    guard StatusVocabulary.demonstratives.contains(scan.words[0]) else { return nil }
    for index in 1..<min(3, scan.count) where isSelfNoun(scan.words[index]) {
      let next = index + 1
      guard next < scan.count,
        ["is", "zijn", "betreft", "werd", "heeft", "wordt"].contains(scan.words[next])
      else { continue }
      return 0..<next
    }
    return nil
  }

  private static func isSelfNoun(_ word: String) -> Bool {
    StatusVocabulary.selfNouns.contains(word)
      || ["plan", "nota", "visie", "versie", "beleid", "verordening", "document"].contains {
        word.hasSuffix($0)
      }
  }

  /// `De raad heeft … deze versie vastgesteld`, `Het college stelt deze nota … vast`.
  private static func adoptionOfThis(_ scan: WordScan) -> StatusReading? {
    guard
      let verb = scan.words.lastIndex(where: {
        $0 == "vastgesteld" || $0 == "goedgekeurd" || $0 == "vast"
      })
    else { return nil }
    let before = scan.words[..<verb]
    guard
      before.contains(where: { ["heeft", "hebben", "stelt", "stelde", "stelden"].contains($0) }),
      !before.contains(where: { notYet.contains($0) }),
      let body = StatusBody.first(in: scan, 0..<min(verb, 12)),
      let this = before.indices.first(where: {
        StatusVocabulary.demonstratives.contains(scan.words[$0]) && $0 + 1 < verb
          && StatusVocabulary.selfNouns.contains(scan.words[$0 + 1])
          // `deze nota's` are other papers.
          && scan.words[$0 + 2] != "s"
      })
    else { return nil }
    return StatusReading(
      .vastgesteld, this..<(verb + 1), .statement, body: body,
      date: MarkerDate.first(in: scan, 0..<scan.count)?.date, cue: "body has adopted this paper")
  }

  /// `dit definitief concept`, `voorliggende conceptnota`; not `dit concept`, which may be an idea.
  private static func demonstrative(_ scan: WordScan) -> StatusReading? {
    for index in scan.words.indices.dropLast()
    where StatusVocabulary.demonstratives.contains(scan.words[index]) {
      let next = index + 1
      if let kind = StatusLabelReader.gluedKind(scan.words[next]) {
        return StatusReading(kind, index..<(next + 1), .hint, cue: "the paper calls itself a draft")
      }
      if let marker = StatusMarkerTable.shared.marker(at: next, in: scan),
        marker.kind == .definitiefConcept || scan.words[next].hasSuffix("versie"),
        marker.kind != .vastgesteld
      {
        return StatusReading(
          marker.kind, index..<marker.words.upperBound, .hint, cue: "the paper calls itself so")
      }
      if scan.words[next] == "concept" || scan.words[next] == "ontwerp", next + 1 < scan.count,
        StatusLabelReader.isPaperType(scan.words[next + 1])
      {
        return StatusReading(
          scan.words[next] == "concept" ? .concept : .ontwerp, index..<(next + 2), .hint,
          cue: "the paper calls itself a draft")
      }
    }
    return nil
  }
}
