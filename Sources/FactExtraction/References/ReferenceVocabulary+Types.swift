import SpoorModel

/// Words for types of papers.
extension ReferenceVocabulary {
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
    actieplan,uitvoeringsplan,werkplan,wijkplan,wijkactieplan,jeugdplan,mantelzorgplan,woonzorgplan,ouderenzorgplan uitvoeringsprogramma qntsw gemeentelijk
    bestemmingsplan,gezinsplan,zorgplan,ondersteuningsplan,trajectplan,familiegroepsplan,hulpverleningsplan,behandelplan,stappenplan,interventieplan,plattegrondplan,persoonsplan,bouwplan,leerplan,lesplan,noodplan,bedrijfsplan,explosieplan onbekend - onbekend
    beleidsvisie,visie,visies,visiedocument,visienota visie qntbsw gemeentelijk
    televisie,supervisie,revisie,divisie,provisie,intervisie,previsie onbekend - onbekend
    programma,programma's,beleidsprogramma programma qntsw gemeentelijk
    uitvoeringsprogramma,uitvoeringsprogramma's,uitvoeringsagenda uitvoeringsprogramma qntsw gemeentelijk
    programmaplan programma qntsw gemeentelijk
    televisieprogramma,computerprogramma,lesprogramma,onderwijsprogramma,radioprogramma,keuzeprogramma,dagprogramma onbekend - onbekend
    collegeprogramma,collegeakkoord,coalitieakkoord,coalitieprogramma,bestuursakkoord,bestuursprogramma,hoofdlijnenakkoord,raadsprogramma,regeerakkoord coalitieakkoord qnt begroting
    deltaprogramma,deltaprogramma's programma qntw landelijk
    stroomgebiedbeheerplan,stroomgebiedbeheerplannen,stroomgebiedsbeheerplan,stroomgebiedsbeheerplannen beleidsplan qnt landelijk
    luchtvaartnota nota qnt landelijk
    bnc-fiche,bnc-fiches notitie qn landelijk
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
