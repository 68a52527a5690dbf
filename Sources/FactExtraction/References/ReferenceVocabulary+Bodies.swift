/// Whose paper it is: words of bodies, regions and the state.
extension ReferenceVocabulary {
  /// Bodies and adjectives that make a paper a national one.
  static let national = words(
    """
    landelijke landelijk nationale nationaal rijks rijk rijksbrede rijksbreed rijksoverheid kabinet
    kabinets minister ministerie ministers staatssecretaris kamer vng king nji rivm cbs
    scp ser pbl rvs wrr cpb wodc nza igz igj vws szw venj jenv ocw bzk ezk lnv ienw movisie nivel
    vilans trimbos zonmw gezondheidsraad kinderombudsman divosa nvvk europese europees eu logius
    forum geonovum ncsc nictiz mogroep cedris platform31 nicis staatscourant parlement regeerakkoord
    regering tk ek nen overheidsbreed ggd-ghor bing rebel kpmg deloitte berenschot jeugdinstituut
    eu-kaderprogramma rijkswaterstaat vlaamse vlaams belgische duitse deense britse engelse zweedse noorse unesco unicef oeso oecd ipcc who nza dji bnc-fiche
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
    res centrumregeling regiovisie regioplan westelijke kop
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

  /// Nouns before a name that make it one of a group of people: "afdeling Onderzoek en Statistiek".
  static let groups = words(
    """
    afdeling team dienst sector directie werkgroep stuurgroep projectgroep commissie bureau cluster unit klankbordgroep
    platform netwerk stichting vereniging adviesraad thema portefeuille wethouder programmamanager domein
    programmateam kernteam regiegroep raad kamer
    """)

  /// Bodies of the state and of the country that write papers of their own, as subject of a sentence.
  static let nationalBodies = words(
    """
    rijk kabinet minister ministerie ministers ministeries staatssecretaris regering vng rijksoverheid
    vws szw venj commissaris planbureau scp nji movisie gezondheidsraad divosa rivm
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
}
