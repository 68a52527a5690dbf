import SpoorModel

/// The Dutch words by which papers name papers.
///
/// Data only; the rules stand beside it.
/// - Source: domain guide 3.1 ("Type words seen") and 3.5, `phrases-references`, and the papers of
///   gemeenten, provincies, ministries and standards bodies that the project measures on.
enum ReferenceVocabulary {
  /// Type words with kind, forms (see ``PaperTypeWord/Forms``) and usual holder.
  static let types: WordTable<PaperTypeWord> = {
    var entries: [(Substring, PaperTypeWord)] = []
    for line in typeLines.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 4 else { continue }
      let kindName = parts[1].replacing("_", with: " ")
      guard let kind = PaperKind(rawValue: String(kindName)),
        let holder = ReferenceKind(rawValue: String(parts[3]))
      else { continue }
      let type = PaperTypeWord(kind: kind, holder: holder, forms: .init(letters: parts[2]))
      for word in parts[0].split(separator: ",") { entries.append((word, type)) }
    }
    return WordTable(entries)
  }()

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

  /// Bodies and adjectives that make a paper a national one.
  static let national = words(
    """
    landelijke landelijk nationale nationaal rijks rijk rijksbrede rijksbreed rijksoverheid kabinet
    kabinets minister ministerie ministers staatssecretaris kamer vng king nji rivm cbs
    scp ser pbl rvs wrr cpb wodc nza igz igj vws szw venj jenv ocw bzk ezk lnv ienw movisie nivel
    vilans trimbos zonmw gezondheidsraad kinderombudsman divosa nvvk europese europees eu logius
    forum geonovum ncsc nictiz mogroep cedris platform31 nicis staatscourant parlement regeerakkoord
    regering tk ek nen overheidsbreed ggd-ghor bing rebel kpmg deloitte berenschot jeugdinstituut
    planbureau trimbos-instituut verwey-jonker gezondheidsinstituut
    """)

  /// Bodies that report about a gemeente: their papers are reports, not the gemeente's policy.
  static let reporters = words(
    """
    rekenkamer rekenkamercommissie rekenkamerrapport inspectie inspecties onderwijsinspectie stj tsd
    itj accountant ombudsman visitatiecommissie onderzoeksbureau universiteit hogeschool rekenkamers
    """)

  /// Words of regional papers.
  static let regional = words(
    """
    regio regionaal regionale regios regiocontract stadsregio stadsgewest veiligheidsregio
    gemeenschappelijke intergemeentelijk intergemeentelijke subregionaal subregionale gewest
    centrumregeling regiovisie regioplan westelijke kop
    """)

  /// Words of a province as a body.
  static let provincialBodies = words(
    "provincie provincies provinciaal provinciale provinciestaten gedeputeerde statenbrief statenvoorstel"
  )

  /// Names of provinces.
  static let provincial = words(
    """
    groningen fryslan friesland drenthe overijssel flevoland gelderland utrecht noord-holland
    zuid-holland zeeland noord-brabant limburg
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

  /// Nouns before a name that make it one of a group of people: "afdeling Onderzoek en Statistiek".
  static let groups = words(
    """
    afdeling team dienst sector directie werkgroep stuurgroep projectgroep commissie bureau cluster unit klankbordgroep
    platform netwerk stichting vereniging adviesraad thema portefeuille wethouder programmamanager domein
    programmateam kernteam regiegroep raad kamer
    """)

  /// Links that may lead a title on behind its capital: "Thuis in de wijk".
  static let titleLinks = words("in op naar rond zonder binnen tegen voor en tot om")

  /// Words before a title that name a field of a form or a column of a table, and are none of the title.
  static let labelWords = words(
    """
    datum onderwerp betreft titel documenten document documentnaam bijlage bijlagen versie status stuk stukken
    bron bronnen agendapunt portefeuille voorstel besluit hamerstuk bespreekstuk thema naam inzake kenmerk
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
    "vast voor op uit aan toe af in over door mee centraal open klaar tegemoet")

  /// Bodies of the state and of the country that write papers of their own, as subject of a sentence.
  static let nationalBodies = words(
    """
    rijk kabinet minister ministerie ministers ministeries staatssecretaris regering vng rijksoverheid
    vws szw venj planbureau scp nji movisie gezondheidsraad divosa rivm
    """)

  /// Bodies whose own papers a gemeente cannot be asked for.
  static let partners = words(
    """
    provincie waterschap corporatie woningcorporatie stichting vereniging school scholen schoolbestuur
    zorgverzekeraar zorgaanbieder politie welzijnsorganisatie instelling organisatie partner huisartsen
    bibliotheek thuiszorg jeugdzorginstelling kredietbank bureau jeugdzorg welzijnswerk maatschappelijk aanbieder
    ziekenhuis verhuurder reclassering wmo-raad clientenraad adviesraad fonds samenwerkingsverband zorggroep onderwijsgroep
    """)

  /// Words that say that a gemeente speaks, not the state.
  static let ownVoice = words("wij we ons onze gemeente gemeenten college raad wethouder")

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

  /// Bodies that stand behind "van" as the maker of a paper.
  static let bodies = words(
    """
    gemeente gemeenten ministerie minister college raad gemeenteraad provincie regio wethouder kabinet
    staatssecretaris rekenkamer rekenkamercommissie inspectie commissie vereniging stichting bureau
    rijk rijksoverheid ggd vng presidium fractie burgemeester directie afdeling bestuur kamer
    kracht toepassing belang
    """)

  /// Words of the names of bodies that stand as author in a list of sources.
  static let authors = words(
    """
    instituut stichting universiteit hogeschool uitgeverij onderzoek bureau raad kenniscentrum centrum jeugdzorg
    politie federatie nederland vereniging platform adviesgroep adviesbureau nederlands
    """)

  /// Makers of technical standards.
  static let technicalBodies = words(
    "ietf w3c oasis iso rfc etsi ietf/rfc owasp openapis ibm hl7 ansi")

  /// Words that point back at a paper named before.
  static let backWords = words(
    "genoemde genoemd voornoemde voornoemd bovengenoemde bovengenoemd eerdergenoemde voormelde idem"
  )

  /// Words of a set, folded.
  private static func words(_ list: String) -> WordTable<Void> {
    WordTable(list.split { $0 == " " || $0 == "\n" }.map { ($0, ()) })
  }

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

  private static let typeLines = """
    nota,nota's,notas nota qntbsw gemeentelijk
    beleidsnota,beleidsnota's nota qntsw gemeentelijk
    kadernota,kadernota's,kadernotitie kadernota qntsw gemeentelijk
    startnota,startnotitie,startnotities startnota qntsw gemeentelijk
    notitie,notities notitie qnstw gemeentelijk
    beleidsnotitie,beleidsnotities,beleidsstuk,beleidsdocument nota qntsw gemeentelijk
    conceptnota,conceptnotitie nota qntw gemeentelijk
    evaluatienota,evaluatienotitie evaluatie qntw gemeentelijk
    oplegnotitie notitie qnd onbekend
    voorjaarsnota,najaarsnota,perspectiefnota,zomernota,burap,bestuursrapportage begroting qnt begroting
    programmabegroting,begroting,begrotingen,jaarrekening,jaarstukken begroting qnts begroting
    jaarverslag,jaarverslagen jaarverslag qnts gemeentelijk
    beleidsplan,beleidsplannen beleidsplan qntbsw gemeentelijk
    beleidskader,beleidskaders beleidsplan qntbsw gemeentelijk
    plan,plannen beleidsplan qskntw gemeentelijk
    actieplan,uitvoeringsplan,werkplan,wijkplan,wijkactieplan,jeugdplan uitvoeringsprogramma qntsw gemeentelijk
    bestemmingsplan,gezinsplan,zorgplan,ondersteuningsplan,trajectplan,familiegroepsplan,hulpverleningsplan,behandelplan,stappenplan,interventieplan,plattegrondplan,persoonsplan,bouwplan,leerplan,lesplan,noodplan,bedrijfsplan,explosieplan onbekend - onbekend
    beleidsvisie,visie,visies,visiedocument,visienota visie qntbsw gemeentelijk
    televisie,supervisie,revisie,divisie,provisie,intervisie,previsie onbekend - onbekend
    programma,programma's,beleidsprogramma programma qntsw gemeentelijk
    uitvoeringsprogramma,uitvoeringsprogramma's,uitvoeringsagenda uitvoeringsprogramma qntsw gemeentelijk
    programmaplan programma qntsw gemeentelijk
    televisieprogramma,computerprogramma,lesprogramma,onderwijsprogramma,radioprogramma,keuzeprogramma,dagprogramma onbekend - onbekend
    collegeprogramma,collegeakkoord,coalitieakkoord,coalitieprogramma,bestuursakkoord,bestuursprogramma,hoofdlijnenakkoord,raadsprogramma,regeerakkoord coalitieakkoord qnt begroting
    verkiezingsprogramma,partijprogramma programma qnt partner
    akkoord,akkoorden overeenkomst qnsC landelijk
    convenant,convenanten convenant qntsbw convenant
    samenwerkingsovereenkomst,dienstverleningsovereenkomst,intentieverklaring,intentieovereenkomst overeenkomst qntdw convenant
    overeenkomst overeenkomst qnds convenant
    intentiedocument,afsprakendocument,kaderconvenant overeenkomst qntb convenant
    kaderdocument,basisdocument,visiedocument beleidsplan qntw gemeentelijk
    ambtsinstructie protocol qnt gemeentelijk
    overeenkomsten overeenkomst q convenant
    modelovereenkomst,arbeidsovereenkomst,huurovereenkomst,koopovereenkomst,verwerkersovereenkomst onbekend - onbekend
    zorgovereenkomst,subsidieovereenkomst,exploitatieovereenkomst,gebruiksovereenkomst onbekend - onbekend
    prestatieafspraken,prestatieovereenkomst overeenkomst qnt convenant
    samenwerkingsafspraken,werkafspraken,kaderafspraken,uitvoeringsafspraken overeenkomst qnt convenant
    mandaatregister,kwaliteitshandvest,handvest reglement qnb gemeentelijk
    businesscase notitie qnt gemeentelijk
    projectopdracht,projectvoorstel,projectbeschrijving notitie qnt gemeentelijk
    werkinstructie,procesbeschrijving,handelingswijze,werkproces protocol qnt gemeentelijk
    tussenmeting,nulmeting,eindmeting,effectmeting,vervolgmeting monitor qntC rapport
    gezondheidsprofiel,wijkprofiel,buurtprofiel,gebiedsprofiel monitor qnt rapport
    kompas beleidsplan qntC gemeentelijk
    atlas monitor qnsC rapport
    aanvraag,verzoek,beantwoording,schrijven brief d onbekend
    servicevoorwaarden,privacyvoorwaarden,cookievoorwaarden,leveringsvoorwaarden onbekend - onbekend
    samenwerkingsprotocol,privacyprotocol protocol qntw convenant
    protocol protocol qnts gemeentelijk
    protocollen protocol q gemeentelijk
    reglement,reglementen reglement qnts gemeentelijk
    verordening,verordeningen verordening qnts gemeentelijk
    beleidsregel,beleidsregels,uitvoeringsregels beleidsregel qnts gemeentelijk
    regeling regeling qntsC gemeentelijk
    regelingen regeling q gemeentelijk
    besluit besluit qdsC besluit
    rechtspositiebesluit,uitvoeringsbesluit,aanwijzingsbesluit besluit qnC besluit
    raadsbesluit,collegebesluit,statenbesluit besluit qdn besluit
    beschikking,beschikkingen,subsidiebeschikking,subsidiebeschikkingen beschikking qds besluit
    arrangement,transitiearrangement overeenkomst qnsC regionaal
    regiocontract,contract overeenkomst qnsC regionaal
    strategie,strategieen visie qntsC gemeentelijk
    routekaart,roadmap programma qns landelijk
    werkagenda,agenda,kennisagenda programma qnsC gemeentelijk
    leidraad handreiking qns landelijk
    handreiking,handreikingen handreiking qnsd landelijk
    handleiding,handleidingen handleiding qns landelijk
    handboek,werkboek,draaiboek,werkwijzer handreiking qns gemeentelijk
    katern handreiking qns landelijk
    richtlijn,richtlijnen,beleidslijn richtlijn qns landelijk
    factsheet,factsheets factsheet qnd rapport
    rapport,rapporten,eindrapport,onderzoeksrapport,eindrapporten rapport qnsdw rapport
    rapportage,rapportages,eindrapportage,voortgangsrapportage,voortgangsrapportages,metarapportage rapport qnstdw rapport
    evaluatie,evaluaties,evaluatierapport,tussenevaluatie,evaluatieonderzoek evaluatie qntsw gemeentelijk
    monitor,monitors monitor qnsC rapport
    onderzoek rapport qtC rapport
    studie,verkenning,quickscan,analyse,inventarisatie,cahier,eindverslag,deelrapport rapport q rapport
    advies,adviezen advies qds rapport
    brief,brieven brief qdsn onbekend
    kamerbrief,kamerbrieven brief qdn landelijk
    raadsbrief,raadsinformatiebrief,collegebrief brief qdn besluit
    statenbrief brief qdn provinciaal
    aanbiedingsbrief brief qd onbekend
    circulaire,circulaires brief qdns landelijk
    kennisgeving,kennisgevingen,mededeling,aankondiging besluit qd besluit
    voorstel,raadsvoorstel,collegevoorstel,statenvoorstel raadsvoorstel qds besluit
    raadsconclusies,conclusies besluit dC landelijk
    zienswijze,bezwaarschrift brief d onbekend
    motie,moties motie qnd besluit
    amendement,amendementen amendement qnd besluit
    initiatiefvoorstel,initiatiefnota raadsvoorstel qnd besluit
    verslag,conceptverslag,notulen notulen qndsC besluit
    verslagen notulen qd besluit
    besluitenlijst besluitenlijst qd besluit
    memo,memo's memo qnd onbekend
    presentatie,presentaties presentatie qnC onbekend
    nieuwsbericht,persbericht,bericht,weblog persbericht qd onbekend
    folder,brochure,flyer folder qn onbekend
    publicatie,boek,boekje,essay,artikel,whitepaper folder q onbekend
    manifest,discussiestuk,position,paper notitie q onbekend
    stuk,beleidsstukken,beleidsdocumenten notitie q gemeentelijk
    document,documenten,werkdocument,brondocument notitie q onbekend
    koppelvlakstandaard,beveiligingsstandaarden,standaarddocumentatie,informatiestandaard,gegevensstandaard,beveiligingsrichtlijnen specificatie qnC landelijk
    beheermodel,metamodel,informatiemodel,referentiemodel,procesmodel,basismodel specificatie qnC landelijk
    architectuur,referentiearchitectuur,informatiearchitectuur,domeinarchitectuur,architectuurvisie architectuur qnsC landelijk
    specificatie,koppelvlakspecificatie specificatie qnsC landelijk
    standaard specificatie qC landelijk
    profiel specificatie qC landelijk
    voorschriften norm qnsC landelijk
    strategy,guideline,guidelines,directive,framework,roadmap richtlijn qnC landelijk
    voorwaarden norm qnsC landelijk
    baseline,normenkader,toetsingskader norm qnC landelijk
    kader beleidsplan qnsC gemeentelijk
    kamervoorwaarden,randvoorwaarden,arbeidsvoorwaarden,weersvoorwaarden,levensvoorwaarden onbekend - onbekend
    beleid beleidsplan qtds gemeentelijk
    communication specificatie qC landelijk
    wet,wetten wet ys wet
    rijkswet,grondwet,gemeentewet wet y wet
    """
}
