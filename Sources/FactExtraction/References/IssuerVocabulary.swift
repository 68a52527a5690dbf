/// The words by which the head of a paper tells who sent or published it.
///
/// Data only, folded (``TitleKey/folded(_:)``).
/// - Source: written in December 2026 from the letterheads, colophons and names of bodies in papers that
///   ministries, parliament, provincies and bodies of standards published.
enum IssuerVocabulary {
  /// Bodies that stand at the beginning of a line of a letterhead or a masthead.
  static let nationalBodies = names(
    """
    ministerie van|rijksoverheid|rijkswaterstaat|directoraat generaal|kabinet der koningin|europese commissie
    raad van state|afdeling advisering|algemene rekenkamer|nationale ombudsman|openbaar ministerie|college van procureurs
    dienst justitiele inrichtingen|raad voor de rechtspraak|raad voor de rechtshandhaving|autoriteit persoonsgegevens
    nederlandse zorgautoriteit|zorginstituut nederland|inspectie gezondheidszorg|inspectie van het onderwijs
    raad van de europese unie|europees parlement
    logius|geonovum|forum standaardisatie|bureau forum standaardisatie|nictiz|nederlands normalisatie instituut
    stichting nen|nationaal cyber security centrum|ictu|rinis|kennisplatform apis|uwv|sociale verzekeringsbank
    """)

  /// How papers of the state, and the gazettes of the state, begin.
  static let nationalPapers = names(
    """
    staatscourant|staatsblad|tractatenblad|kamerstuk|kamerstukken|kabinetsreactie|brief van de minister
    brief van de staatssecretaris|brief van de informateur|antwoord van minister|bnc fiche
    fiche 1|fiche 2|fiche 3|fiche 4|fiche 5|fiche 6|fiche 7|fiche 8|fiche 9
    """)

  /// Parliament, as addressee or as publisher.
  static let parliament = names(
    """
    de voorzitter van de tweede kamer|de voorzitter van de eerste kamer|aan de voorzitter van de tweede kamer
    aan de voorzitter van de eerste kamer|voorzitter van de tweede kamer|voorzitter van de eerste kamer
    tweede kamer der staten|eerste kamer der staten|aan de tweede kamer|tweede kamerverkiezingen|der staten generaal
    """)

  /// Web addresses of national bodies, cut at their points.
  static let sites = names(
    "www rijksoverheid nl|gitdocumentatie logius nl|logius standaarden github io|minvws nl|minbzk nl|zoek officielebekendmakingen nl kst"
  )

  /// Words of a programme of a party.
  static let partyPapers: Set<String> = [
    "verkiezingsprogramma", "conceptverkiezingsprogramma", "partijprogramma", "verkiezingsmanifest",
  ]

  /// Words of a gemeente, a region or a body of theirs as maker of a paper.
  static let localWords: Set<String> = [
    "gemeente", "gemeenteraad", "gemeenteblad", "raadsvoorstel", "raadsbesluit", "raadsbrief",
    "raadsinformatiebrief", "collegevoorstel", "collegebesluit", "raadsvergadering", "wethouder",
    "wethouders", "rekenkamercommissie", "griffie", "griffier", "ggd", "veiligheidsregio",
    "regio", "stadsregio", "omgevingsdienst", "wijkteam", "stadsdeel", "dorpsraad", "gemeentelijke",
  ]

  /// The same in several words.
  static let localNames = names(
    "burgemeester en wethouders|b en w|college van b|de raad der|aan de raad|gemeenschappelijke regeling"
  )

  /// Provincies as maker of a paper.
  static let provincialBodies = names(
    """
    provincie|provinciale staten|gedeputeerde staten|provinciaal blad|provinciehuis|statenvoorstel|statenbrief
    uitgave van provincie|uitgave van de provincie
    """)

  /// The organs of a provincie, to which only its own papers are addressed.
  static let provincialAddressees = names("aan provinciale staten|aan gedeputeerde staten")

  /// Papers of a provincie by their title.
  static let provincialPapers = names("provinciaal|provinciale|omgevingseffectrapportage")

  /// Institutes, and the union of gemeenten, that publish themselves but write for gemeenten as well.
  static let institutes = names(
    """
    vereniging van nederlandse gemeenten|uitgave van de vng|vng realisatie|wetenschappelijk onderzoek en documentatiecentrum
    wetenschappelijk onderzoek en datacentrum|wodc|sociaal en cultureel planbureau|centraal planbureau|planbureau voor de leefomgeving
    centraal bureau voor de statistiek|rijksinstituut voor volksgezondheid|gezondheidsraad|nederlands jeugdinstituut|movisie
    kwaliteitsinstituut nederlandse gemeenten|interprovinciaal overleg|unie van waterschappen|divosa|minister van
    minister voor|staatssecretaris van|kennisinstituut|trimbos instituut|verwey jonker instituut|cahier
    """)

  /// Words of the state that speaks: its organs.
  static let nationalVoice = words(
    """
    kabinet kabinets kabinetten minister ministers ministerie ministeries staatssecretaris kamer tweede rijksoverheid
    regering regeerakkoord parlement kamerbrief kamerstuk rijksbegroting
    """)

  /// Words of a gemeente that speaks: its organs.
  static let localVoice = words(
    """
    gemeente gemeenteraad college wethouder wethouders raadsleden gemeentelijk gemeentelijke wijkteam
    raadsvoorstel raad
    """)

  /// Words of systems that exchange messages.
  static let technicalVoice = words(
    """
    api apis xml json http https tls soap ebms ebms2 ebms3 as4 oauth endpoint server servers client clients interface
    interfaces metadata certificaat certificaten koppelvlak koppelvlakken namespace logging
    """)

  /// Words beside a name that make it a gemeente's, in a paper of somebody else.
  static let localOwners = words(
    "gemeente gemeentelijk gemeentelijke gemeenteraad wethouder wethouders uw lokaal lokale")

  private static func names(_ list: String) -> [[String]] {
    list.split { $0 == "|" || $0 == "\n" }.map { name in
      name.split(separator: " ").map(String.init)
    }.filter { !$0.isEmpty }
  }

  private static func words(_ list: String) -> WordTable<Void> {
    ReferenceVocabulary.words(list)
  }
}
