/// Forms of Dutch verbs that follow a title in a sentence: "de Woonvisie *beschrijft*", "de nota *aangeboden*".
///
/// A title without quotation marks ends before its verb. Regular forms are made from the infinitive, so that the
/// table stays short; what is irregular is written out.
/// - Source: written from knowledge of the language; the verbs are those by which policy papers report on papers.
enum DutchVerbs {
  /// What a word can be.
  enum Form: Sendable {
    /// "beschrijft", "koos": only a finite verb.
    case finite
    /// "regelen", "leven": a plural or an infinitive; may stand inside a title ("Samen leven").
    case plural
    /// "vastgesteld", "beloofd": a participle.
    case participle
  }

  static let forms: WordTable<Form> = {
    var entries: [(Substring, Form)] = []
    for infinitive in words(regular) {
      let stem = Stem(infinitive)
      entries.append((Substring(infinitive), .plural))
      entries.append((Substring(stem.thirdPerson), .finite))
      entries.append((Substring(stem.past), .finite))
      entries.append((Substring(stem.past + "n"), .finite))
      entries.append((Substring(stem.participle), .participle))
    }
    entries += words(finite).map { (Substring($0), .finite) }
    entries += words(plural).map { (Substring($0), .plural) }
    entries += words(participles).map { (Substring($0), .participle) }
    return WordTable(entries)
  }()

  /// The parts of a regular verb.
  private struct Stem {
    /// As it sounds in the infinitive: "kiez".
    let sound: String
    /// As it is written alone: "kies".
    let written: String

    init(_ infinitive: String) {
      var letters = Array(infinitive.utf8)
      if infinitive.hasSuffix("en") { letters.removeLast(2) }
      sound = String(decoding: letters, as: UTF8.self)
      if let last = letters.last, letters.count > 2 {
        let before = letters[letters.count - 2]
        let third = letters[letters.count - 3]
        if last == before, !Self.isVowel(last) {
          letters.removeLast()
        } else if !Self.isVowel(last), Self.isVowel(before), !Self.isVowel(third),
          Self.isLong(letters)
        {
          letters.insert(before, at: letters.count - 1)
        }
        if let end = letters.last {
          if end == UInt8(ascii: "z") { letters[letters.count - 1] = UInt8(ascii: "s") }
          if end == UInt8(ascii: "v") { letters[letters.count - 1] = UInt8(ascii: "f") }
        }
      }
      written = String(decoding: letters, as: UTF8.self)
    }

    var thirdPerson: String { written.hasSuffix("t") ? written : written + "t" }
    var past: String { written + (isVoiceless ? "te" : "de") }
    var participle: String {
      let end = isVoiceless ? "t" : "d"
      let tail = written.hasSuffix(end) ? written : written + end
      return DutchVerbs.unstressed.contains { written.hasPrefix($0) } ? tail : "ge" + tail
    }

    private var isVoiceless: Bool {
      sound.hasSuffix("ch") || sound.utf8.last.map { Array("tkfsxp".utf8).contains($0) } ?? false
    }

    private static func isVowel(_ letter: UInt8) -> Bool { Array("aeiou".utf8).contains(letter) }

    /// Whether the last vowel is long: not the dull "e" of "regel", "oordeel" aside.
    private static func isLong(_ letters: [UInt8]) -> Bool {
      let before = letters[letters.count - 2]
      guard before == UInt8(ascii: "e"), let last = letters.last else { return true }
      // "adviseren" stresses its last e, "leveren" does not.
      if last == UInt8(ascii: "r"),
        !DutchVerbs.dull.contains(String(decoding: letters, as: UTF8.self))
      {
        return true
      }
      let vowels = letters.dropLast(2).contains { isVowel($0) }
      return !(vowels && Array("lrnmg".utf8).contains(last))
    }
  }

  private static let dull: Set<String> = [
    "lever", "oplever", "verander", "verbeter", "onderzoeker",
  ]
  private static let unstressed = ["be", "ge", "her", "ont", "ver", "er", "over", "onder"]

  private static func words(_ list: String) -> [String] {
    list.split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  /// Infinitives of regular verbs.
  private static let regular = """
    regelen noemen melden stellen maken tonen wijzen leggen vragen vermelden benoemen bepalen
    vereisen verlangen vormen leveren dienen schetsen schakelen koppelen richten beogen erkennen
    verwoorden vertalen vervullen beloven kennen tellen ontvangen signaleren constateren concluderen
    adviseren formuleren omvatten schetsen benadrukken onderstrepen leren meten volgen werken
    wensen hanteren beogen benutten gebruiken passen toetsen bespreken agenderen presenteren
    publiceren evalueren actualiseren herzien vernieuwen verlengen bundelen toelichten uitwerken
    aanpassen aanvullen vaststellen opstellen opleveren afronden bekrachtigen bevestigen behandelen
    onderzoeken steunen ondersteunen onderschrijven onderbouwen organiseren plaatsen plannen raken
    rekenen rapporteren schaden scheiden sturen stoppen streven toezeggen verdelen
    verbinden verbreden verhogen verlagen verplichten verruimen versterken verwachten verwerken
    verwijzen verduidelijken voeren voorzien wijden zorgen zeggen zetten beginnen behoren bereiken
    beschikken besteden betekenen betreffen betrekken bouwen brengen delen duren eisen functioneren
    gelden horen huren ijveren kosten lijken markeren menen nadruk ordenen prioriteren realiseren
    resulteren reageren reiken slagen spelen stammen stimuleren strekken
    suggereren taxeren uiten verankeren verantwoorden verklaren vermijden voldoen vullen waarborgen
    wegen zoeken belichten beoordelen beperken bestrijken dateren dekken erven ontbreken
    onderscheiden ontlenen ontwikkelen openen opheffen overhandigen toepassen toevoegen trekken
    tekenen ondertekenen verzekeren wachten typeren spreken bespreken bieden aanbieden schrappen
    beslissen besluiten kiezen verkiezen delegeren gunnen coordineren faciliteren financieren
    instemmen introduceren invoeren lanceren mandateren motiveren nuanceren omarmen opdragen
    oplossen overnemen participeren profileren reserveren rubriceren selecteren specificeren
    stroomlijnen toekennen uitvoeren vergelijken verankeren vergoeden verkennen verleggen
    vervallen verzamelen verzoeken voegen wijzigen zenden afstemmen beantwoorden beleggen schorsen
    leunen berusten hangen nuanceren
    """

  /// Finite forms of irregular verbs, and of verbs that come apart.
  private static let finite = """
    luidt luidde
    is was waren wordt werd werden heeft had hadden zal zou zouden kan kon konden moet moest moesten
    mag mocht mochten wil wilde wilden gaat ging gingen komt kwam kwamen staat stond stonden ligt
    lag lagen geeft gaf gaven blijkt bleek bleken blijft bleef bleven biedt bood boden bevat
    bevatte bevatten beschrijft beschreef beschreven omschrijft omschreef stelt stelde stelden doet
    deed deden neemt nam namen ziet zag zagen houdt hield hielden heet schrijft schreef schreven
    leest las lazen sluit sloot sloten vindt vond vonden loopt liep liepen krijgt kreeg kregen
    laat liet lieten leidt leidde brengt bracht brachten zet zette zetten wijst wees wezen spreekt
    sprak spraken bestaat bestond bepaalt bepaalde begint begon begonnen kiest koos kozen vraagt
    vroeg vroegen zegt zei zeiden gold golden geldt denkt dacht weet wist helpt hielp trad treedt
    trok trekt verschijnt verscheen verschenen verwijst verwees verwezen voorziet voorzag
    voldoet voldeed ontstaat ontstond ontbreekt ontbrak ontbraken onderschrijft onderschreef
    voorschrijft voorschreef onderscheidt vervalt verviel vervielen bespreekt besprak sluit
    overlegt betreft betrof schuift schoof verbindt verbond vergt vergde verloopt verliep
    vertoont vergelijkt hangt hing hebt bent kunt zult wilt ontvangt ontving ontleent geniet
    genoot betrekt vaststelt vaststelde opstelt opstelde aangeeft aangaf aanbiedt aanbood
    noemde meebrengt uitspreekt voorstaat beoogt uitgaat aansluit weergeeft  toelicht
    besloot kende kent duurt lukt telt telde zoekt groeit hoopt wacht leunt ademt
    heette liggen loont rekent schaadt schept schiep verdient verdiende vloeit vloeide past
    blikt kijkt keek valt viel vielen zit zat zaten draagt droeg belooft beloofde wint
    """

  /// Plurals of irregular verbs that are no finite form alone.
  private static let plural = """
    zijn hebben worden zullen kunnen moeten mogen willen gaan komen staan geven blijven doen nemen
    zien houden heten schrijven lezen vinden lopen krijgen laten bestaan treden helpen weten denken
    verschijnen onderschrijven beschrijven omschrijven verlopen beslaan uitgaan aansluiten
    """

  /// Participles of irregular verbs, and of verbs that come apart.
  private static let participles = """
    vastgesteld opgesteld voorgesteld aangeboden aangenomen aangepast aangevuld aangehaald
    aangegeven aangekondigd aangescherpt aanvaard afgerond afgesproken afgestemd besproken
    beschreven besloten begonnen behandeld bekrachtigd beschikbaar bedoeld bijgesteld bijgewerkt
    bijgevoegd geschreven gesloten gezonden gestuurd getekend gekozen genomen geworden gegeven
    gebleken gevonden gelezen gehouden gekomen gegaan gedaan geweest gebracht gevraagd gezegd
    goedgekeurd gereed klaar ingediend ingebracht ingetrokken ingevoerd ingezet meegenomen
    meegezonden onderschreven ondertekend ontvangen ontleend opgenomen opgeleverd opgevraagd
    opgeheven overgenomen samengesteld toegelicht toegezegd toegezonden toegevoegd uitgebracht
    uitgegeven uitgesproken uitgevoerd uitgewerkt uitgezet vastgelegd verlopen vermeld verschenen
    verstuurd vertaald vervallen vervangen verwezen verwoord verzonden voorbereid voorgelegd
    voorzien weergegeven herzien achterhaald verouderd bekend actueel leidend bepalend nodig
    mogelijk overgelegd nagekomen meegestuurd bijgesloten gewijzigd verruimd vrijgegeven
    gehonoreerd gesteund vastgehouden doorgenomen teruggetrokken uitgereikt
    """
}
