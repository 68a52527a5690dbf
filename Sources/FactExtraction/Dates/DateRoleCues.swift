import SpoorModel

/// The words that tell what a date is the date of.
///
/// - Source: domain guide 3.3.
enum DateRoleCues {
  /// The role that the words around an expression suggest, with the word that decided.
  ///
  /// The nearest cue before the expression, within sixteen tokens of its sentence, decides; "vastgesteld" and
  /// "ondertekend" win over the meeting that stands between ("aldus besloten in de vergadering van"). A
  /// cue right behind comes next ("treedt op 1 januari 2017 in werking"), then the shape of the line. Without
  /// a cue a range is a term and a lone date an event.
  static func role(of parse: DateGrammar.Parse, in grammar: DateGrammar) -> (DateRole, String) {
    if let named = paper(before: parse.start, in: grammar) { return (.verwijzing, named) }
    if let before = cue(before: parse.start, in: grammar) { return before }
    if let after = cue(after: parse.end, in: grammar) { return after }
    if parse.value?.isInterval == true { return (.looptijd, "") }
    if standsAsLabel(parse, in: grammar) {
      return parse.isBareYear ? (.looptijd, "") : (.opgesteld, "the end of a line of its own")
    }
    return (.gebeurtenis, "")
  }

  /// The paper that the date is attached to: "nota" for "de nota uit 2010" and for "brief van 3 mei".
  private static func paper(before start: Int, in grammar: DateGrammar) -> String? {
    var index = start - 1
    guard grammar.token(start)?.gap ?? .block < .border, let link = link(&index, in: grammar) else {
      return nil
    }
    for _ in 0..<(link == .dated ? 6 : 3) {
      guard let token = grammar.token(index), token.gap < .border || index > 0 else { return nil }
      if papers.contains(token.hash) { return grammar.word(index) }
      if token.kind == .mark, !token.isMark(","), !token.isMark("\""), !token.isApostrophe,
        !token.isMark(")"), !token.isMark("("), !token.isDash
      {
        return nil
      }
      if before[token.hash] != nil { return nil }
      index -= 1
    }
    return nil
  }

  private enum Link { case dated, of }

  /// "van", "uit" or "d.d." before a date, past a weekday or brackets; moves the index before it.
  private static func link(_ index: inout Int, in grammar: DateGrammar) -> Link? {
    if grammar.isDotted("d", "d", endingAt: index - 1), grammar.token(index)?.isMark(".") == true {
      index -= 4
      return .dated
    }
    if grammar.token(index)?.isMark(".") == true { index -= 1 }
    guard let token = grammar.token(index) else { return nil }
    if token.lexeme == .dated || grammar.isDotted("d", "d", endingAt: index) {
      index -= token.lexeme == .dated ? 1 : grammar.token(index - 1)?.isMark(".") == true ? 3 : 2
      return .dated
    }
    if token.lexeme == .van || token.hash == FoldedHash.uit {
      index -= 1
      return .of
    }
    return nil
  }

  private static func cue(before start: Int, in grammar: DateGrammar) -> (DateRole, String)? {
    var found: (DateRole, String)?
    var isHeading = false
    for index in stride(from: start - 1, to: max(start - 17, -1), by: -1) {
      let token = grammar.tokens[index]
      let isFar = index < start - 2
      if token.isMark(";") || isEndOfSentence(index, in: grammar), isFar { break }
      if grammar.tokens[index + 1].gap >= .border {
        // Across the border of a block only a label right before the date counts.
        guard !isFar, !isHeading else { break }
        isHeading = true
      }
      guard let role = before[token.hash] else {
        if isHeading, token.kind == .word { break }
        continue
      }
      let word = grammar.word(index)
      switch role {
      case .vastgesteld, .ondertekend: return (role, word)
      case .vergadering where found == nil, .gepland where found == nil,
        .inWerking where found == nil:
        found = (role, word)
      case .vergadering, .gepland, .inWerking: continue
      default:
        guard let found else { return (role, word) }
        return found
      }
    }
    return found
  }

  private static func isEndOfSentence(_ index: Int, in grammar: DateGrammar) -> Bool {
    guard grammar.tokens[index].isMark("."), let next = grammar.token(index + 1) else {
      return false
    }
    return next.startsWithCapital && next.gap != .none
      && (grammar.token(index - 1)?.length ?? 0) > 2
  }

  private static func cue(after end: Int, in grammar: DateGrammar) -> (DateRole, String)? {
    for index in end..<min(end + 8, grammar.tokens.count) {
      let token = grammar.tokens[index]
      if token.isMark(".") || token.isMark(";") || token.gap >= .border { return nil }
      if let role = after[token.hash] { return (role, grammar.word(index)) }
    }
    return nil
  }

  /// Whether the date closes a short line that is no sentence: "Oktober 2013", "Utrecht, 10 september 2009".
  private static func standsAsLabel(_ parse: DateGrammar.Parse, in grammar: DateGrammar) -> Bool {
    if let next = grammar.token(parse.end), next.gap < .line {
      // A page number may follow.
      guard next.kind == .number, grammar.token(parse.end + 1)?.gap ?? .block >= .line else {
        return false
      }
    }
    var index = parse.start
    var words = 0
    while index > 0, grammar.tokens[index].gap < .line {
      index -= 1
      let token = grammar.tokens[index]
      if token.kind == .word { words += 1 }
      switch token.lexeme {
      case .van, .tot, .inside, .yearCue, .tussen: return false
      default: break
      }
      if words > 10 || token.hash == FoldedHash.op { return false }
    }
    return true
  }

  private static let before = table([
    (
      .vastgesteld,
      "vastgesteld besloten raadsbesluit collegebesluit aangenomen behoort goedgekeurd"
    ),
    (.vastgesteld, "vaststelling vaststellingsdatum vastgestelde"),
    (.ondertekend, "ondertekend getekend overeengekomen ondertekening ondertekenen"),
    (
      .vergadering,
      """
      vergadering raadsvergadering collegevergadering commissievergadering vergaderdatum zitting \
      overleg bijeenkomst bespreking notulen besluitenlijst rtg raad statenvergadering besprak \
      klankbordgroep portefeuillehoudersoverleg vergaderen gehouden
      """
    ),
    (.inWerking, "werking treedt inwerkingtreding geldend ingang ingangsdatum ingaande per"),
    (.uitWerking, "vervallen vervalt intrekking ingetrokken"),
    (.looptijd, "periode looptijd schooljaar"),
    (
      .geactualiseerd,
      "bijgewerkt gewijzigd geactualiseerd herzien bijgesteld update actualisatie wijziging"
    ),
    (.terInzage, "inzage"),
    (.verzonden, "verzonden verzenddatum verzending verzend"),
    (.ontvangen, "ontvangen ingekomen registratiedatum ontvangst"),
    (
      .gepubliceerd,
      "gepubliceerd publicatiedatum bekendgemaakt uitgegeven gemeenteblad staatscourant publicatie"
    ),
    (.printdatum, "afdrukdatum geprint afgedrukt printdatum indd geraadpleegd raadpleging"),
    (.peildatum, "peildatum cijfers gegevens stand peiling primo ultimo"),
    (
      .opgesteld, "datum versie concept dagtekening opgesteld eindversie documentdatum version date"
    ),
    (.gepland, "zal wordt worden gepland planning uiterlijk moet"),
  ])

  private static let papers: Set<UInt64> = Set(
    [
      "nota", "notitie", "brief", "brieven", "rapport", "verordening", "beleidsplan", "advies",
      "verslag", "convenant", "programma", "kadernota", "voorstel", "plan", "motie", "beleidsnota",
      "startnotitie", "raadsvoorstel", "collegevoorstel", "memo", "rapportage", "evaluatie",
      "beleidskader", "kamerbrief", "conceptnota", "richtlijn", "uitspraak", "mail", "mailbericht",
      "persbericht", "verzoek", "kaderbrief", "regeling", "document", "stuk", "onderzoek",
    ].map { FoldedHash.of($0) })

  private static let after = table([
    (.inWerking, "werking"), (.vastgesteld, "vastgesteld stelde"),
    (.gepland, "aanstaande vaststelt"), (.terInzage, "inzage"), (.peildatum, "actueel"),
    (.ondertekend, "ondertekend"),
  ])

  private static func table(_ rows: [(DateRole, String)]) -> [UInt64: DateRole] {
    var table: [UInt64: DateRole] = [:]
    for (role, words) in rows {
      for word in words.split(separator: " ") { table[FoldedHash.of(word)] = role }
    }
    return table
  }
}
