/// The Dutch words of the date grammar, as data.
///
/// Words are looked up by the hash of their folded letters: lower case, without diacritics.
/// - Source: domain guide 3.2; gold phrases for dates.
enum DateVocabulary {
  /// The meaning of a folded word, by its hash.
  static let lexemes: FoldedTable<DateLexeme> = {
    var table: [UInt64: DateLexeme] = [:]
    func add(_ words: String, _ lexeme: DateLexeme) {
      for word in words.split(separator: " ") { table[FoldedHash.of(word)] = lexeme }
    }
    for (words, lexeme) in plainWords { add(words, lexeme) }
    for (index, words) in monthNames.enumerated() { add(words, .month(UInt8(index + 1))) }
    for (index, words) in monthAbbreviations.enumerated() {
      add(words, .shortMonth(UInt8(index + 1)))
    }
    for (index, words) in weekdayNames.enumerated() { add(words, .weekday(UInt8(index + 1))) }
    for number in 1...99 {
      add(NumberWords.cardinal(number), .cardinal(UInt8(number)))
      add(NumberWords.ordinal(number), .ordinal(UInt8(number)))
      add("negentien" + NumberWords.cardinal(number), .yearWord(UInt16(1900 + number)))
      add("negentienhonderd" + NumberWords.cardinal(number), .yearWord(UInt16(1900 + number)))
      add("tweeduizend" + NumberWords.cardinal(number), .yearWord(UInt16(2000 + number)))
    }
    return FoldedTable(table)
  }()

  /// Whole month names, which a damaged or glued word is compared with.
  static let monthNames = [
    "januari january", "februari february", "maart march", "april", "mei may", "juni june",
    "juli july", "augustus august", "september", "oktober october", "november", "december",
  ]

  static let monthAbbreviations = [
    "jan", "feb febr", "mrt mar", "apr", "", "jun", "jul", "aug", "sep sept", "okt oct", "nov",
    "dec",
  ]

  static let weekdayNames = [
    "maandag ma monday", "dinsdag di dinsd tuesday", "woensdag wo woensd wednesday",
    "donderdag do donderd thursday", "vrijdag vr vrijd friday", "zaterdag za zaterd saturday",
    "zondag zo sunday",
  ]

  /// Labels that a text layer glues to the month after them.
  static let gluedLabels: Set<String> = [
    "van", "in", "op", "per", "datum", "dd", "de", "tot", "vanaf", "sinds", "eind", "begin",
    "medio",
    "versie", "concept", "en",
  ]

  private static let plainWords: [(String, DateLexeme)] = [
    ("e ste st eme ter th nd rd den sten", .rankSuffix),
    ("de het", .article),
    ("tweeduizend", .centuryWord(2000)), ("negentienhonderd", .centuryWord(1900)),
    ("laatste", .ordinal(100)),
    ("voorjaar lente", .season(21)), ("zomer", .season(22)), ("najaar herfst", .season(23)),
    ("winter", .season(24)),
    ("kwartaal kwartalen kw", .quarter), ("helft", .half), ("halfjaar semester", .halfYear),
    ("week weken wk weeknummer", .week), ("jaren", .decades),
    (
      "begin medio midden eind einde halverwege rond omstreeks circa ca rondom ongeveer plusminus",
      .about
    ),
    ("primo", .primo), ("ultimo", .ultimo),
    ("twintiger", .decadeWord(20)), ("dertiger", .decadeWord(30)),
    ("veertiger", .decadeWord(40)), ("vijftiger", .decadeWord(50)),
    ("zestiger", .decadeWord(60)), ("zeventiger", .decadeWord(70)),
    ("tachtiger", .decadeWord(80)), ("negentiger", .decadeWord(90)),
    ("schooljaar schooljaren cursusjaar studiejaar vergaderjaar leerjaar seizoen", .doubleYear),
    ("van", .van), ("tot", .tot), ("en", .en), ("of", .of), ("tussen", .tussen), ("met", .met),
    ("heden nu", .heden), ("in", .inside),
    (
      "sinds uit vanaf voor na per over jaar kalenderjaar begrotingsjaar tegen richting door sedert",
      .yearCue
    ),
    (
      """
      nr nrs nummer nummers no artikel artikelen art kenmerk postbus pagina p pag blz tel telefoon \
      telefoonnummer toestel fax stb stcrt trb pb pbeu pbeg ecli zaak zaaknummer zaaknr dossier \
      dossiernummer registratienummer documentnummer volgnummer ordernummer briefnummer hoofdstuk \
      paragraaf kvk btw iban iso nen cahier kamerstuk kamerstukken corsa verseon bwbr cvdr euro eur \
      punt figuur tabel versienummer lid rv raadsnummer referentie bestelnummer polisnummer bsn \
      gemeenteblad staatscourant staatsblad provinciaalblad waterschapsblad tractatenblad \
      bladzijde build release postcode kavel lokaal zaal bestek perceel rekeningnummer factuurnummer id code verzoeknummer
      """, .numberCue
    ),
    (
      """
      wmo wwb awb awbz wpg wgs wbp avg wsnp wvggz wzd wgr oke wlz wjz wob woo iow ioaw ioaz bbz wsw \
      wro wabo woz zvw wia wajong wft wti wpo wvo wec bw uavg wbgo wki wtcg
      """, .law
    ),
    (
      """
      inwoners euro jongeren jeugdigen kinderen gezinnen huishoudens mensen personen clienten \
      klanten leerlingen woningen m km meter kilometer uur uren keer stuks exemplaren leden \
      medewerkers fte bezoekers meldingen studenten banen arbeidsplaatsen hectare ha mb gb kilo \
      ton kg gram liter graden woorden tekens procent kwh mw deelnemers respondenten vrijwilligers \
      burgers ouders bedrijven aanvragen dossiers zaken trajecten uitkeringen miljoen miljard \
      dollar gulden punten plaatsen dagen maanden jaar organisaties jarigen jarige instellingen professionals \
      indicaties vragenlijsten adressen bewoners patienten vluchtelingen statushouders \
      alleenstaanden ouderen volwassenen peuters kleuters scholieren jongens meisjes mannen \
      vrouwen mantelzorgers werkzoekenden bijstandsgerechtigden minima huurders werknemers \
      gebruikers stemmen kiezers gesprekken huisbezoeken aanmeldingen verwijzingen \
      beschikkingen klachten incidenten aangiften slachtoffers casussen bladzijden woorden \
      eenheden parkeerplaatsen fietsen auto km2 ha cm mm dm tekens gevallen cent
      """, .unit
    ),
    ("dd", .dated),
    ("vorig vorige afgelopen laatstleden voorgaande verleden", .past),
    ("volgend volgende komend komende aankomend aankomende aanstaande", .next),
    ("dit deze huidig huidige lopend lopende", .current), ("dezer", .ofThisMonth),
    ("dag", .day), ("maand", .month_),
    ("vandaag", .relativeDay(0)), ("gisteren", .relativeDay(-1)), ("eergisteren", .relativeDay(-2)),
    ("overmorgen", .relativeDay(2)),
  ]
}

/// Dutch number words from 1 to 99, without diacritics.
enum NumberWords {
  private static let small = [
    "", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
    "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
  ]
  private static let tens = [
    "", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
  ]
  private static let irregularRanks = [
    1: "eerste", 3: "derde", 8: "achtste", 2: "tweede", 4: "vierde", 5: "vijfde", 6: "zesde",
    7: "zevende", 9: "negende", 10: "tiende", 11: "elfde", 12: "twaalfde",
  ]

  /// "eenentwintig" for 21; `number` must lie between 1 and 99.
  static func cardinal(_ number: Int) -> String {
    if number < 20 { return small[number] }
    let unit = number % 10
    return unit == 0 ? tens[number / 10] : small[unit] + "en" + tens[number / 10]
  }

  /// "eenentwintigste" for 21; `number` must lie between 1 and 99.
  static func ordinal(_ number: Int) -> String {
    irregularRanks[number] ?? cardinal(number) + (number < 20 ? "de" : "ste")
  }
}
