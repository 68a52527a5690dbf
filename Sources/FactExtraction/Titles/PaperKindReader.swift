import SpoorModel

/// Names the type of a paper by the words that it uses for itself.
enum PaperKindReader {
  /// The last words of Dutch type names, folded, with the kind they name.
  ///
  /// A word matches by its end, so that `jeugdnota` is a nota; longer ends come first.
  ///
  /// - Source: domain guide 3.1, "Type words seen", and mastheads of papers of Dutch public bodies.
  private static let endings: [(ending: String, kind: PaperKind)] = [
    ("uitvoeringsprogramma", .uitvoeringsprogramma), ("uitvoeringsplan", .uitvoeringsprogramma),
    ("uitvoeringsagenda", .uitvoeringsprogramma), ("raadsinformatiebrief", .raadsbrief),
    ("raadsbrief", .raadsbrief), ("informatiebrief", .raadsbrief), ("collegebrief", .brief),
    ("kamerbrief", .brief), ("aanbiedingsbrief", .brief), ("raadsvoorstel", .raadsvoorstel),
    ("statenvoorstel", .raadsvoorstel), ("initiatiefvoorstel", .raadsvoorstel),
    ("collegevoorstel", .collegevoorstel), ("collegeadvies", .collegevoorstel),
    ("collegenota", .collegevoorstel), ("besluitnota", .collegevoorstel),
    ("beslisnota", .collegevoorstel), ("beslisdocument", .collegevoorstel),
    ("oplegnotitie", .memo), ("oplegnota", .memo), ("oplegger", .memo),
    ("raadsbesluit", .raadsbesluit), ("statenbesluit", .raadsbesluit),
    ("collegebesluit", .collegebesluit), ("mandaatbesluit", .besluit), ("deelbesluit", .besluit),
    ("aanwijzingsbesluit", .besluit), ("verkeersbesluit", .besluit),
    ("besluitenlijst", .besluitenlijst),
    ("actielijst", .besluitenlijst), ("subsidiebeschikking", .beschikking),
    ("beschikking", .beschikking),
    ("coalitieakkoord", .coalitieakkoord), ("coalitieprogramma", .coalitieakkoord),
    ("collegeprogramma", .coalitieakkoord), ("raadsprogramma", .coalitieakkoord),
    ("bestuursakkoord", .coalitieakkoord), ("regeerakkoord", .coalitieakkoord),
    ("jaarverslag", .jaarverslag), ("jaarrekening", .jaarverslag), ("jaarrapportage", .jaarverslag),
    ("jaarstukken", .jaarverslag), ("programmabegroting", .begroting), ("begroting", .begroting),
    ("samenwerkingsovereenkomst", .overeenkomst), ("overeenkomst", .overeenkomst),
    ("convenant", .convenant), ("protocol", .protocol), ("reglement", .reglement),
    ("beleidsregels", .beleidsregel), ("beleidsregel", .beleidsregel),
    ("verordening", .verordening),
    ("regeling", .regeling), ("evaluatie", .evaluatie), ("tussenevaluatie", .evaluatie),
    ("kadernota", .kadernota), ("kadernotitie", .kadernota), ("startnotitie", .startnota),
    ("startnota", .startnota), ("beleidsplan", .beleidsplan), ("beleidskader", .beleidsplan),
    ("beleidsvisie", .visie), ("toekomstvisie", .visie), ("structuurvisie", .visie),
    ("omgevingsvisie", .visie), ("visie", .visie), ("visiedocument", .visie), ("strategie", .visie),
    ("actieplan", .planVanAanpak), ("projectplan", .planVanAanpak),
    ("werkplan", .planVanAanpak), ("implementatieplan", .planVanAanpak),
    ("persbericht", .persbericht), ("nieuwsbericht", .persbericht),
    ("factsheet", .factsheet), ("monitor", .monitor), ("handreiking", .handreiking),
    ("leidraad", .handreiking), ("handboek", .handleiding), ("handleiding", .handleiding),
    ("werkboek", .handleiding), ("richtlijn", .richtlijn), ("praktijkrichtlijn", .richtlijn),
    ("specificatie", .specificatie), ("koppelvlakstandaard", .specificatie), ("standaard", .norm),
    ("norm", .norm), ("architectuur", .architectuur), ("vragenlijst", .vragenlijst),
    ("formulier", .formulier), ("presentatie", .presentatie), ("folder", .folder),
    ("notulen", .notulen),
    ("verslag", .notulen), ("aantekeningen", .notulen), ("agenda", .agenda), ("memo", .memo),
    ("memorandum", .memo), ("amendement", .amendement), ("motie", .motie), ("rapportage", .rapport),
    ("eindrapport", .rapport), ("rapport", .rapport), ("onderzoek", .rapport),
    ("analyse", .rapport),
    ("advies", .advies), ("programma", .programma), ("notitie", .notitie), ("brief", .brief),
    ("nota", .nota), ("besluit", .besluit), ("wet", .wet), ("wetboek", .wet), ("mail", .mail),
    ("roadmap", .programma), ("verkiezingsprogramma", .programma),
    ("partijprogramma", .programma), ("inventarislijst", .bijlage),
  ]

  private static let phrases: [(words: [String], kind: PaperKind)] = [
    (["plan", "van", "aanpak"], .planVanAanpak), (["nadere", "regels"], .beleidsregel),
    (["nadere", "regel"], .beleidsregel), (["release", "notes"], .releaseNotes),
    (["brief", "aan"], .brief), (["programma", "van", "eisen"], .specificatie),
    (["agenda", "voor"], .agenda), (["advies", "aan"], .advies),
  ]

  private static let byEnding: [String: PaperKind] = Dictionary(
    endings.map { ($0.ending, $0.kind) }, uniquingKeysWith: { first, _ in first })
  private static let lengths: [Int] = Set(endings.map(\.ending.count)).sorted(by: >)

  /// The kind that a single word names, by its end; nil for words that name no paper.
  static func kind(of word: String) -> PaperKind? {
    guard word.utf8.count <= 60 else { return nil }
    for length in lengths where word.count >= length {
      // A compound has at least three letters before its last part; `bewet` is no wet.
      guard word.count == length || (word.count >= length + 3 && length > 3) else { continue }
      if let kind = byEnding[String(word.suffix(length))] { return kind }
    }
    return nil
  }

  /// The kind that a title names: its first type word, or an exact phrase.
  static func kind(in scan: WordScan) -> PaperKind? {
    for index in scan.words.indices {
      for phrase in phrases where index + phrase.words.count <= scan.count {
        if scan.words[index..<(index + phrase.words.count)].elementsEqual(phrase.words) {
          return phrase.kind
        }
      }
      if let kind = kind(of: scan.words[index]) { return kind }
    }
    return nil
  }

  /// The kind of a line that holds nothing but a type name: `Memo`, `Nota van B&W`, `Raadsvoorstel nr. 12`.
  ///
  /// A year makes it a title (`Jaarverslag 2013`), and so does a compound of one's own (`Woonvisie`).
  static func kindOfTypeLine(_ scan: WordScan) -> PaperKind? {
    guard (1...6).contains(scan.count) else { return nil }
    var found: PaperKind?
    for (index, word) in scan.words.enumerated() {
      if let kind = byEnding[word], index < 3 {
        found = found ?? kind
      } else if isYear(word) {
        return nil
      } else if found != nil, word.count == 1 {
        // `Amendement A-04`, `Motie M 12`: the letter of a number.
        continue
      } else if !typeLineFillers.contains(word),
        !(word.unicodeScalars.first.map(Folding.isDigit) ?? false),
        StatusMarkerTable.shared.marker(at: index, in: scan) == nil
      {
        return nil
      }
    }
    return found
  }

  private static func isYear(_ word: String) -> Bool {
    word.split(separator: "-").allSatisfy { part in
      part.count == 4 && (part.hasPrefix("19") || part.hasPrefix("20"))
        && part.unicodeScalars.allSatisfy(Folding.isDigit)
    }
  }

  private static let typeLineFillers: Set<String> = [
    "van", "b", "w", "aan", "de", "het", "raad", "college", "gs", "ps", "nr", "nummer", "no",
    "intern",
    "openbaar", "ter", "kennisname", "informatie", "mandaat", "beslissing",
  ]
}
