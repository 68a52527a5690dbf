import SpoorModel

/// Tells who from what: senders, authors and bodies on a cover are never its title.
enum TitleNames {
  private static let bodies: Set<String> = [
    "raad", "gemeenteraad", "burgemeester", "college", "gedeputeerde", "minister",
    "staatssecretaris",
    "staten", "voorzitter", "directeur", "griffier", "secretaris", "provinciale", "bestuur",
    "algemeen", "dagelijks", "dijkgraaf",
  ]
  private static let senders: Set<String> = [
    "gemeente", "gemeenten", "gemeenteraad", "provincie", "waterschap", "hoogheemraadschap",
    "stichting",
    "regio", "ggd", "vng", "universiteit", "logius", "dienst", "prof", "dr", "drs", "ir", "ing",
    "mr",
    "auteur", "postbus", "bureau", "fractie", "afdeling", "directie", "sector", "vereniging",
    "ministerie",
    "burgemeester", "veiligheidsregio", "omgevingsdienst", "rekenkamer", "rekenkamercommissie",
  ]
  private static let degrees: Set<String> = [
    "dr", "drs", "ir", "mr", "prof", "ing", "ma", "msc", "bsc",
  ]

  /// Whether a heading names nothing but the body whose website it heads: `Gemeente X`, `Provincie Y`.
  static func isSite(_ scan: WordScan) -> Bool {
    let sites: Set<String> = [
      "gemeente", "provincie", "waterschap", "hoogheemraadschap", "ministerie", "website",
    ]
    return (2...4).contains(scan.count) && sites.contains(scan.words[0])
      && PaperKindReader.kind(in: scan) == nil
  }

  /// `Gemeente X`, `De raad van Y`, `drs. J. Jansen`: at most five words, none of them a type of paper.
  static func isName(_ text: String, _ scan: WordScan) -> Bool {
    guard let first = scan.words.first else { return false }
    if first == "de" || first == "het", scan.count >= 2, scan.count <= 8,
      bodies.contains(scan.words[1])
    {
      return true
    }
    if senders.contains(first), scan.count <= 5, PaperKindReader.kind(in: scan) == nil {
      return true
    }
    return scan.words.prefix(6).filter { degrees.contains($0) || $0 == "universiteit" }.count >= 2
  }
}
