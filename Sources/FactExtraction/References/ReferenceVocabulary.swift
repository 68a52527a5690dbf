/// The Dutch words by which papers name papers.
///
/// Data only; the rules stand beside it.
/// - Source: domain guide 3.1 ("Type words seen") and 3.5, `phrases-references`, and the papers of
///   gemeenten, provincies, ministries and standards bodies that the project measures on.
enum ReferenceVocabulary {
  /// Leads of compounds that say nothing of the subject: "het uitvoeringsprogramma" points back, or nowhere.
  static let genericLeads = words(
    """
    uitvoerings kader beleids reactie start concept raads college kamer staten deel hoofd eind tussen
    jaar samenwerkings onderzoeks evaluatie programma project advies besluit toelichtings discussie
    visie conceptbeleids ontwerp meerjaren uitwerkings vervolg deel plan opleg aanbiedings actie
    voortgangs collegevoor raadsvoor kadernota coalitie bestuurs aanvullings verbeter basis model
    verkiezings bedrijfs werk stappen beheer lange totaal master bouw maatregelen dienst strategie
    gezamenlijke toets afwegings norm inspraak reken afdelings activiteiten verander ontwikkel toe
    toekomst aan opvattings mis
    """)

  /// Words that say that the paper does not exist yet.
  static let future = words(
    """
    opgesteld opstellen geschreven ontwikkeld gemaakt voorbereid voorbereiding uitgewerkt komen
    volgt verschijnt
    """)

  /// Words between a type word and its title: "nota getiteld '…'".
  static let namingWords = words(
    "getiteld genaamd genoemd titel heet heten geheten onze ons als met onder de")

  /// Links that may stand between a type word and its quoted title.
  static let introducingLinks = words("van over uit voor door met onder in op")

  /// Words by which a paper says that another goes with it.
  static let attaching = words(
    "bijlage bijgevoegd bijgaand toegevoegd gevoegd bijgesloten meegezonden")

  /// Pronouns of speech: a long quotation that holds one is a saying, not a title.
  static let speakers = words("ik wij we jij u mijn hij zij ze")

  /// First words of what may follow a title in a comma list inside quotation marks.
  static let tailWords = words(
    """
    afdeling dienst sector directie team versie gemeente uitgave deel nr nummer eindversie bureau
    provincie ministerie concept conceptversie jaargang
    """)

  /// Links between a title and its date.
  static let dateLinks = words(
    "van uit d d.d dd jl d.d. per in dat najaar voorjaar begin eind medio eveneens vastgesteld ondertekend getekend"
  )

  /// Links that may stand before a lower-case word inside an unquoted title.
  static let innerLinks = words("en voor van over tegen tot op & rond aan naar")

  /// Verbs and small words of slogans: allowed inside a title that a year closes ("Iedereen doet mee 2010-2014").
  static let sloganVerbs = words(
    """
    doe doet mee gaat komt maakt maken doen gaan wij we samen kan kunnen zelf naast elkaar iedereen ons eerst
    erbij weer je jij u jou jouw niet geen nog alle allemaal iets meer beter wel nooit altijd zo hoe wat wie
    waar als telt wint groeit leeft werkt helpt begint blijft hoort mag moet wil weet ertoe door uit op aan
    iedere ieder elk elke onze zijn haar hun heel
    """)

  /// First words of slogans, behind which a verb may stand: "Iedereen doet mee", "Samen kan het".
  static let sloganHeads = words(
    """
    iedereen ieder iedere elk elke niemand wij samen alle allemaal jij jong wie wat hoe waar niet zo zelf met
    dat zij kinderen ouders jongeren burgers mensen
    """)

  /// Links that may lead a title on behind its capital: "Thuis in de wijk".
  static let titleLinks = words("in op naar rond zonder binnen tegen voor en tot om")

  /// Words before a title that name a field of a form or a column of a table, and are none of the title.
  static let labelWords = words(
    """
    datum onderwerp betreft titel documenten document documentnaam bijlage bijlagen versie status stuk stukken
    bron bronnen agendapunt portefeuille voorstel besluit hamerstuk bespreekstuk thema naam inzake kenmerk
    jaar eigenaar soort afzender ontvanger nummer volgnummer omschrijving beoordeling
    """)

  /// Words that begin a remark on when a paper was made: "(vastgesteld door …", ", die in 2011 …".
  static let tellingWords = words(
    "die dat welke vastgesteld vastgestelde opgesteld verschenen uitgebracht ondertekend getekend gedateerd"
  )

  /// Verbs by which a paper comes into the world: "In 2008 *verscheen* de …".
  static let appearing = words(
    "verscheen verschenen stelde stelden bracht publiceerde nam schreef tekenden ondertekenden sloot sloten"
  )

  /// Words before "in" or "op" that lead to what is written: "verwoord in", "bouwt voort op".
  static let writtenIn = words(
    """
    verwoord vastgelegd beschreven geformuleerd uitgewerkt opgenomen neergelegd gepresenteerd vermeld voort
    aangekondigd vervat nalezen terugvinden teruglezen
    """)

  /// Particles of verbs that come apart: "stelde de Woonvisie *vast*".
  static let particles = words(
    "vast voor op uit aan toe af in over door mee centraal open klaar tegemoet terug ter")

  /// Words that say of a paper what it is or becomes: "maakt het kader *duidelijk*", "is de visie *leidend*".
  static let predicates = words("duidelijk leidend bepalend beschikbaar gereed bindend")

  /// Words that may follow the verb of a sentence and never a title: pronouns and conjunctions.
  static let behindVerbs = words(
    "we wij ze zij waardoor zodat omdat opdat terwijl waarbij waarmee voordat nadat totdat")

  /// Nouns behind a link that tell when or where a paper is dealt with: never part of its title.
  static let occasions = words(
    """
    raad vergadering raadsvergadering commissie college collegevergadering periode maand week jaar zomer
    voorjaar najaar herfst winter begin eind einde lijn overleg kader bijlage stuk praktijk afgelopen
    bespreking behandeling uitvoering samenwerking overeenstemming gebruik werking druk stand plaats
    vorig vorige dit inspraak besluitvorming vaststelling inzage september oktober hoofdlijnen onderdelen
    advies kennisname kennisgeving concept instemming tevredenheid verzoek plekke zaak zee basis grond
    """)

  /// Words between a link and a date: "van begin 2012", "uit vorig jaar".
  static let timeWords = words(
    "begin eind medio najaar voorjaar zomer herfst winter vorig vorige afgelopen dit jaar maart oorspronkelijk"
  )

  /// Words that point back at a paper named before.
  static let backWords = words(
    "genoemde genoemd voornoemde voornoemd bovengenoemde bovengenoemd eerdergenoemde voormelde idem"
  )

  /// Words of a set, folded.
  static func words(_ list: String) -> WordTable<Void> {
    WordTable(list.split { $0 == " " || $0 == "\n" }.map { ($0, ()) })
  }
}
