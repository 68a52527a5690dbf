import SpoorModel

/// Reads decisions to adopt: `besluit: vast te stellen de …`, `De raad heeft op … besloten …`.
///
/// - Source: domain guide 3.4; headings of regulations in the municipal, provincial and water board journals.
enum StatusDecisionReader {
  /// Words that make a decision a proposal, when one stands up to five words before it.
  private static let proposing: Set<String> = [
    "voorgesteld", "gevraagd", "gevraagde", "voorgestelde", "ontwerp", "concept", "advies",
    "adviseert", "voorstel", "stelt", "stellen", "voor", "kan", "kunnen", "zal", "verzoekt", "om",
    "geadviseerd", "conceptbesluit", "ontwerpbesluit",
  ]
  /// How many words may stand between the verb and its infinitive.
  private static let nearWords = 6
  private static let objectWords = 40

  /// - Parameters:
  ///   - scan: The words of one sentence.
  ///   - following: The words after it: the infinitive may stand in the next paragraph or item.
  static func reading(in scan: WordScan, following: WordScan?) -> StatusReading? {
    if let found = publication(scan) { return found }
    for index in scan.words.indices {
      let word = scan.words[index]
      guard word == "besluit" || word == "besluiten" || word == "besloten" else { continue }
      guard !scan.words[..<index].suffix(5).contains(where: proposing.contains) else { continue }
      let reading =
        word == "besloten"
        ? told(scan, at: index) : decided(scan, at: index, following: following)
      if let reading { return reading }
    }
    return nil
  }

  /// `besluit vast te stellen de …`, `besluit: I. vast te stellen …`, `besluit` / `de nota … vast te stellen`.
  private static func decided(
    _ scan: WordScan, at index: Int, following: WordScan?
  ) -> StatusReading? {
    let body = StatusBody.first(in: scan, 0..<index)
    if let place = infinitive(in: scan, (index + 1)..<min(scan.count, index + objectWords)) {
      // Far from the verb the object stands between: then the verb must open the decision.
      let isNear = place.lowerBound - index <= nearWords
      guard isNear || opensDecision(scan, at: index),
        !isPlanned(scan, (index + 1)..<place.lowerBound)
      else { return nil }
      return StatusReading(
        .vastgesteld, index..<place.upperBound, .formula, body: body, cue: "decision to adopt")
    }
    guard index + 2 >= scan.count, isVerb(scan, at: index), let following,
      infinitive(in: following, 0..<min(following.count, objectWords)) != nil
    else { return nil }
    return StatusReading(
      .vastgesteld, index..<(index + 1), .formula, body: body, cue: "decision to adopt")
  }

  /// Whether the word is the verb of a decision: it opens the line, or a colon follows.
  private static func opensDecision(_ scan: WordScan, at index: Int) -> Bool {
    index == 0 || scan.endsWithColon(index)
  }

  /// `De raad besluit in december 2019 de verordening vast te stellen`: a month without a day lies ahead.
  private static func isPlanned(_ scan: WordScan, _ words: Range<Int>) -> Bool {
    guard words.contains(where: { StatusVocabulary.months[scan.words[$0]] != nil }) else {
      return false
    }
    return MarkerDate.first(in: scan, words)?.date.text.count != 10
  }

  /// Whether the verb ends its line: a body may stand before it (`De raad van de gemeente X besluit`).
  private static func isVerb(_ scan: WordScan, at index: Int) -> Bool {
    if opensDecision(scan, at: index) { return true }
    let before = max(0, index - 3)..<index
    return StatusBody.first(in: scan, before) != nil
      && !["het", "dit", "een", "dat", "ons", "van"].contains(scan.words[index - 1])
  }

  /// `De raad heeft op 3 mei 2012 besloten de nota … vast te stellen`.
  private static func told(_ scan: WordScan, at index: Int) -> StatusReading? {
    let end = min(scan.count, index + 30)
    let opening = scan.words[..<index]
    guard let place = infinitive(in: scan, (index + 1)..<end),
      opening.contains("heeft") || opening.contains("hebben"),
      let body = StatusBody.first(in: scan, 0..<min(index, 12)),
      let date = MarkerDate.first(in: scan, 0..<index)
    else { return nil }
    return StatusReading(
      .vastgesteld, index..<place.upperBound, .formula, body: body, date: date.date,
      cue: "body has decided to adopt")
  }

  /// `Bekendmaking van het besluit van 19 december 2018 … tot wijziging van …`: a journal prints what was decided.
  private static func publication(_ scan: WordScan) -> StatusReading? {
    let opening = ["bekendmaking", "van", "het", "besluit", "van"]
    guard
      let start = scan.words.firstIndex(of: "bekendmaking"),
      scan.words[start...].starts(with: opening),
      let date = MarkerDate.first(in: scan, (start + 5)..<min(scan.count, start + 16))
    else { return nil }
    return StatusReading(
      .vastgesteld, start..<(start + 4), .statement, date: date.date,
      cue: "publication of the decision")
  }

  /// `Besluit van gedeputeerde staten van … van 28 januari 2015 tot wijziging van …`: the title tells who decided when.
  static func reading(inTitle scan: WordScan) -> StatusReading? {
    guard scan.count >= 6, ["besluit", "regeling", "verordening"].contains(scan.words[0]),
      scan.words[1] == "van",
      let body = StatusBody.first(in: scan, 2..<min(scan.count, 8)),
      let date = MarkerDate.first(in: scan, body.upperBound..<min(scan.count, 26)),
      scan.words[date.words.lowerBound - 1] == "van"
    else { return nil }
    return StatusReading(
      .vastgesteld, 0..<1, .formula, body: body, date: date.date, cue: "decision named in the title"
    )
  }

  private static func infinitive(in scan: WordScan, _ indices: Range<Int>) -> Range<Int>? {
    guard indices.lowerBound < indices.upperBound else { return nil }
    for index in indices where index + 2 < scan.count {
      if scan.words[index] == "vast", scan.words[index + 1] == "te",
        scan.words[index + 2] == "stellen"
      {
        // `vast te stellen dat` finds, it does not adopt.
        if index + 3 < scan.count, scan.words[index + 3] == "dat" { return nil }
        return index..<(index + 3)
      }
    }
    return nil
  }
}
