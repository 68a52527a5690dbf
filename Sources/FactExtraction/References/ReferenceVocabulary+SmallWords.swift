/// Small words, by what they do in a sentence.
extension ReferenceVocabulary {
  /// Small words with what they do in a sentence.
  static let roles: WordTable<WordRole> = {
    let lists: [(String, WordRole)] = [
      (stopWords, .stop), (links, .link), (articles, .article), (statusWords, .status),
      (months, .month),
    ]
    return WordTable(
      lists.flatMap { list, role in list.split { $0 == " " || $0 == "\n" }.map { ($0, role) } })
  }()

  /// Abbreviations whose full stop does not end a sentence.
  static let abbreviations = WordTable<Void>(
    """
    nr nrs art lid bijv bv resp blz pag ca dd jl evt incl excl mr dr drs ir ing prof min max tel vgl
    mbt tbv ivm nav aug sept sep okt nov dec jan febr feb mrt apr div etc ed red par hst zgn mw dhr
    """.split { $0 == " " || $0 == "\n" }.map { ($0, ()) })

  private static let months = """
    januari februari maart april mei juni juli augustus september oktober november december
    jan feb febr mrt apr jun jul aug sep sept okt nov dec
    """

  private static let articles = "de het een 't der den des 's"

  private static let links = """
    van voor in op aan bij met naar tot en of over tegen tussen te om uit binnen zonder rond rondom
    onder per door achter langs na t/m &
    """

  private static let statusWords = """
    concept conceptversie ontwerp voorontwerp definitief definitieve vastgesteld vastgestelde versie
    consultatieversie werkversie eindconcept def
    """

  private static let stopWords = """
    is zijn was waren wordt worden werd werden word ben geworden geweest heeft hebben had hadden kan
    kunnen kon konden zal zullen zou zouden moet moeten mag mogen wil willen wilde gaat gaan ging
    komt komen kwam staat staan stond ligt liggen lag geeft geven gaf gegeven blijkt blijken bleek
    blijft blijven biedt bieden bevat bevatten beschrijft beschrijven beschreven omschrijft stelt
    stellen gesteld maakt maken gemaakt doet doen gedaan neemt nemen genomen genoemd genoemde
    vraagt vragen richt richten gericht geldt gelden vormt vormen ziet zien houdt houden heet heten
    dat die dit deze daar daarin daarbij daarmee daarop daarvan daarvoor daarom daarnaast hier hierin
    hierbij hiermee hierop hiervan hiervoor hierna er erin erop ervan wie wat waar waarin waarbij
    waarmee waarop waarvan waarvoor waaruit waarom welke welk zoals als dan toen terwijl omdat doordat
    zodat indien wanneer hoewel maar want dus echter ook nog niet geen wel al alle alleen zeer meer
    meest minder veel vele enkele sommige andere ander anders verder vervolgens inmiddels momenteel
    nu thans straks eerst eerder later recent recente onlangs reeds steeds vaak soms altijd nooit
    hij zij ze wij we ik u men ons onze uw hun haar hem jullie je mij mijn wij zich elkaar elk elke
    ieder iedere iemand iets niets mede zowel alsook evenals respectievelijk namelijk bijvoorbeeld
    volgens conform destijds indertijd weliswaar wellicht misschien helaas toch immers trouwens overigens bovendien
    eveneens tevens breed lang lange tijdig deels grotendeels volledig nauwelijks wegens vanwege ondanks gedurende sinds vanaf sedert krachtens ingevolge middels
    agreement verstaan bedoeld bedoelde vermeld vermelde opgenomen opgesteld opgestelde opstellen toegezonden
    gehecht gevoegd bijgevoegd gebruikt verwerkt uitgewerkt verwoord vastgelegd beschikbaar aangegeven
    aangeboden aangenomen ingediend ingesteld gepubliceerd uitgebracht verschenen ontwikkeld ontvangen
    besproken gestuurd verzonden behandeld goedgekeurd afgerond gestart ingetrokken vervangen
    verlengd geactualiseerd herzien aangepast gewijzigd opgeleverd bekend nodig mogelijk tijdens
    alsmede waarna naast samen tevens zelf hoe worden to is the of and for this
    schrijft lezen leest noemt noemen benoemt sluit sluiten vindt vinden gebeurt hoort horen loopt
    lopen krijgt krijgen laat laten leidt leiden volgt volgen brengt brengen zet zetten toont tonen
    wijst wijzen spreekt spreken bestaat bestaan bepaalt bepalen regelt regelen schetst heeft kent
    hoofdstuk paragraaf pagina blz pag bladzijde zie idem bijlage tabel figuur
    i.v.m o.a d.d m.b.t t.b.v
    """
}
