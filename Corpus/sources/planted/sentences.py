"""Tables of sentences. `{naam}` stands for the words that name a paper (with article), `{Naam}` for the same at the start
of a sentence, `{clause}` for a subordinate clause."""

CLAUSES = [
    "elk gezin met meer dan twee hulpverleners één contactpersoon krijgt",
    "hulp pas stopt als het gezin en de begeleider dat allebei vinden",
    "kinderen altijd zelf worden gesproken",
    "de wijkteams binnen vijf werkdagen op een melding reageren",
    "een gezin niet twee keer hetzelfde verhaal hoeft te vertellen",
    "partners elkaar laten weten wanneer zij een traject afsluiten",
    "schulden eerst worden gestabiliseerd en pas daarna worden geregeld",
    "ouders meebeslissen over wie er aan tafel zit",
    "de gemeente na zes maanden nagaat hoe het met het gezin gaat",
    "niemand uit huis wordt gezet zonder dat er een gesprek is geweest",
    "een begeleider niet meer dan vijftien gezinnen tegelijk heeft",
    "de leiding bij één persoon ligt en dat iedereen weet bij wie",
]

FRAMES = {
    "policy": [
        "In {naam} staat dat {clause}.",
        "{Naam} is daarvoor het uitgangspunt: wij willen dat {clause}.",
        "Zoals verwoord in {naam}, vinden wij het belangrijk dat {clause}.",
        "Dit vloeit voort uit {naam}, waarin is opgenomen dat {clause}.",
        "De teams werken volgens {naam}, en dat merk je in de praktijk: er is afgesproken dat {clause}.",
        "Over dit onderwerp verwijzen wij naar {naam}; daar is te lezen dat {clause}.",
        "Conform {naam} geldt ook hier dat {clause}.",
        "Met {naam} heeft de gemeente ervoor gekozen dat {clause}.",
        "Wie wil weten hoe dat zit, vindt het antwoord in {naam}.",
        "De doelen komen uit {naam} en zijn hier niet herhaald.",
        "Op basis van {naam} zijn met de partners afspraken gemaakt die ertoe moeten leiden dat {clause}.",
        "Aan {naam} ontlenen wij de gedachte dat {clause}.",
    ],
    "law": [
        "Op grond van {naam} moet de gemeente ervoor zorgen dat {clause}.",
        "{Naam} verplicht ons niet om te wachten tot het misgaat.",
        "Gelet op {naam} en op wat wij in de wijken zien, kiezen wij ervoor dat {clause}.",
        "De gegevens worden gedeeld binnen de grenzen van {naam}.",
        "Sinds de invoering van {naam} ligt die taak bij de gemeente.",
    ],
    "national": [
        "Het Rijk schrijft in {naam} dat gemeenten zelf bepalen hoe zij dit aanpakken.",
        "Landelijk is in {naam} aandacht gevraagd voor hetzelfde probleem.",
        "Het kabinet kondigt in {naam} aan dat het budget de komende jaren daalt.",
    ],
    "predecessor": [
        "Deze nota vervangt {naam}.",
        "Met de vaststelling hiervan komt {naam} te vervallen.",
        "Daarmee wordt {naam} ingetrokken.",
        "{Naam} is uitgewerkt en wordt door dit stuk vervangen.",
    ],
    "future": [
        "Voor de zomer wordt {naam} nog opgesteld.",
        "{Naam} moet nog worden geschreven; de planning is dat de raad er volgend jaar over spreekt.",
        "Hoe dat precies gaat, werken wij uit in {naam}, te verschijnen in het najaar.",
        "Het college zal in de loop van het komende jaar {naam} opstellen.",
    ],
    "agreement": [
        "De samenwerking is vastgelegd in {naam}.",
        "Alle partijen hebben {naam} getekend, en daarin is afgesproken dat {clause}.",
        "Voor het delen van gegevens geldt {naam}.",
        "Afspraken hierover staan in {naam}, dat jaarlijks wordt besproken.",
    ],
    "report": [
        "De rekenkamercommissie concludeerde in {naam} dat de raad te weinig zicht had op de resultaten.",
        "In {naam} is onderzocht of de aanpak werkt; de uitkomst was gemengd.",
        "Uit {naam} bleek dat een op de vijf gezinnen weer van voren af aan moest beginnen.",
    ],
    "budget": [
        "Het bedrag is opgenomen in {naam}.",
        "In {naam} is hiervoor twee jaar lang geld vrijgemaakt.",
        "Of dat zo blijft, hangt af van {naam}.",
    ],
    "method": [
        "De teams zijn getraind in {naam}.",
        "Er wordt gewerkt met {naam}, wat gezinnen prettig vinden.",
        "Bij vijf gezinnen is {naam} ingezet.",
    ],
}

OPENINGS = {
    "nota": [
        "Wie in onze gemeente opgroeit, heeft het meestal goed. Dit stuk gaat over de gezinnen voor wie dat niet geldt.",
        "Vier jaar geleden spraken wij af dat geen enkel gezin tussen wal en schip valt. Wij maken de balans op en kiezen een richting.",
        "De afgelopen maanden spraken wij met ouders, jongeren en beroepskrachten. Wat zij vertelden, is de basis van dit stuk.",
        "Problemen komen zelden alleen. Waar schulden zijn, is vaak ook spanning, en waar spanning is, lijden kinderen.",
    ],
    "brief": [
        "Hierbij ontvangt u de stukken waarom u vroeg. Wij lichten ze kort toe.",
        "U vroeg ons naar de aanpak van gezinnen met meervoudige problemen. In deze brief leest u hoe die in elkaar zit.",
    ],
    "verslag": [
        "De voorzitter opent om 14.00 uur de vergadering. Bericht van verhindering is ontvangen van de politie.",
        "Aanwezig zijn de leden van het overleg, op één na. De agenda wordt zonder wijzigingen gevolgd.",
    ],
    "convenant": [
        "De partijen die hieronder staan, spreken het volgende af.",
        "Partijen willen dat straf en zorg elkaar niet in de weg zitten en maken daarover deze afspraken.",
    ],
    "evaluatie": [
        "Na twee jaar is gekeken wat de aanpak heeft opgeleverd. De onderzoekers lazen dossiers en spraken met gezinnen.",
        "In deze evaluatie staat centraal of gezinnen vinden dat zij geholpen zijn. Dat is een andere vraag dan of de hulp is geleverd.",
    ],
    "web": [
        "Maakt u zich zorgen over een gezin? Op deze pagina leest u wat de gemeente doet en bij wie u terechtkunt.",
        "Hulp voor gezinnen kan heel verschillend zijn. Hier leest u hoe het bij ons werkt.",
    ],
}

HEADINGS = {
    "nota": ["Waar het om gaat", "Uitgangspunten", "Samenwerking", "Wat wij willen bereiken", "De praktijk", "Organisatie", "Geld", "Hoe verder"],
    "brief": ["Toelichting", "De stukken", "Onze werkwijze", "Wat nog komt", "Tot slot"],
    "verslag": ["Mededelingen", "Voortgang", "Casuïstiek", "Rondvraag", "Stukken"],
    "evaluatie": ["Opzet", "Bevindingen", "Ervaringen van gezinnen", "Conclusies", "Advies"],
    "web": ["Voor wie", "Wat u kunt verwachten", "Meer weten", "Aanmelden"],
}

FILLER = {
    "jeugd": [
        "Vorig jaar kwamen er 64 meldingen binnen, waarvan de helft van scholen. Een leerkracht is vaak de eerste die ziet dat er iets niet klopt.",
        "De begeleider komt in het begin twee keer per week langs. Later wordt dat minder, maar nooit zonder overleg met de ouders.",
        "Een moeder vertelde dat zij vier jaar lang elke maand een ander gezicht aan tafel had. Dat willen wij niet meer.",
        "Het overleg komt om de drie weken bijeen in het oude schoolgebouw. Ouders zijn welkom en komen ook.",
        "Bij jongere kinderen valt vooral op dat de zorg laat op gang komt. De huisarts ziet hen wel, maar weet niet altijd wie hij kan bellen.",
        "In de zomervakantie was er dit jaar voor het eerst een vaste bezetting. Dat scheelde twee crisisplaatsingen.",
        "Wij tellen gezinnen, geen trajecten. Daardoor is het aantal lager dan in eerdere overzichten, maar het klopt wel.",
        "De jeugdverpleegkundige kent bijna alle gezinnen in de wijk en wordt daarom als eerste gebeld.",
        "De oudste drie gezinnen in de aanpak zijn er al sinds het begin bij. Dat is geen mislukking: het gaat met alle drie beter.",
        "Leerplicht is aangesloten en belt eerder dan vroeger.",
        "Ouders kunnen hun eigen plan lezen en aanvullen; een op de vier doet dat.",
        "Van alle aanmeldingen komt nu twaalf procent van het gezin zelf.",
        "Twee stagiaires hebben alle jongeren gebeld die vorig jaar klaar waren. De meesten waren verrast en blij.",
    ],
    "schuld": [
        "Gemiddeld hebben deze huishoudens veertien schuldeisers. De kleinste rekening geeft soms de meeste onrust.",
        "Wie zich meldt, krijgt binnen vier weken een gesprek. Dreigt afsluiting van gas of water, dan is dat drie dagen.",
        "De vrijwilligers van de formulierenbrigade helpen elke donderdagmiddag in de bibliotheek.",
        "Vorig jaar vielen 38 mensen uit voordat er een plan lag. Met de meesten is daarna geen contact meer geweest.",
        "Een gezin met kinderen krijgt voorrang, ook als dat de wachttijd voor anderen langer maakt.",
        "De consulent belt de deurwaarder liever zelf. Dat levert vaker uitstel op dan een brief.",
        "Budgetbeheer duurt bij ons gemiddeld twee jaar. Langer mag ook, korter lukt zelden.",
        "Aan de balie wordt niet meer gevraagd naar de oorzaak van de schuld. Dat kan later.",
        "Wie inkomsten uit een eigen zaak heeft, moest tot vorig jaar naar een ander loket. Dat is voorbij.",
        "Kinderen mogen mee naar het gesprek; er is speelgoed en er is limonade.",
        "Een brief in gewone taal scheelt een herinnering, zo bleek uit een proef met vierhonderd klanten.",
        "De wachttijd daalde van negen naar vijf weken, en in de zomer liep hij weer op.",
        "Drie van de tien aanvragers hebben werk.",
    ],
    "wmo": [
        "In elke kern is een ontmoetingsplek met een gastvrouw die mensen kent. Zij hoort als eerste dat het ergens niet goed gaat.",
        "Mantelzorgers noemen het regelwerk zwaarder dan de zorg zelf. Daar kunnen wij iets aan doen.",
        "Het gesprek vindt thuis plaats en duurt ongeveer een uur. Er is altijd een tweede gesprek mogelijk.",
        "De dorpen verschillen sterk. Wat in de ene kern vanzelf gaat, moet in de andere worden georganiseerd.",
        "Wij zien dat ouders met een beperking laat om hulp vragen, uit angst dat hun kinderen worden weggehaald.",
        "Van de 120 aanvragen werden er 97 toegekend. In de andere gevallen was er een oplossing in de buurt.",
        "De Wmo-raad heeft meegelezen en vroeg om minder afkortingen. Dat is gelukt, op één na.",
        "Het vervoer is een zorgenkind: de bus rijdt na zeven uur niet meer.",
        "De wijkverpleegkundige kan zelf een uur hulp inzetten zonder dat er iemand hoeft te tekenen.",
        "Er zijn 340 vrijwilligers geteld, en dat zijn alleen degenen die zich lieten tellen.",
        "Twee keer per jaar eten alle medewerkers mee in een van de kernen.",
        "Een aanvraag telde vroeger elf bladzijden. Nu zijn het er drie.",
        "Voor gezinnen met een zorgmijdende ouder is er een vaste medewerker, die geen spreekuur houdt maar langsgaat.",
    ],
    "veiligheid": [
        "De wijkagent spreekt elke week met het team. Zonder hem waren drie gezinnen niet in beeld gekomen.",
        "Het gaat om 22 huishoudens die samen goed zijn voor een derde van alle meldingen van overlast.",
        "Na een huisverbod is er binnen een dag iemand bij het gezin. Voor de pleger is er een eigen begeleider.",
        "Jongens die op straat opvallen, hebben thuis bijna altijd jongere broers en zussen. Daarom kijken wij naar het hele gezin.",
        "Buren bellen vaak pas na jaren. De drempel is lager geworden sinds er een vast nummer is.",
        "De officier van justitie is twee keer per jaar aanwezig. Dat helpt om straf en zorg op elkaar af te stemmen.",
        "In het najaar zijn alle dossiers langsgelopen. Zes konden worden gesloten.",
        "Bij een derde van de gezinnen is de woning te klein. Dat lost een overleg niet op.",
        "De jongerenwerker is tot middernacht op straat en kent de namen.",
        "Een gezin kan ook zelf om het overleg vragen; dat gebeurde dit jaar twee keer.",
        "Er wordt geen lijst bijgehouden van wie vervelend is, wel van wie hulp heeft.",
        "In de nacht is het stil, behalve op donderdag.",
        "De wijkraad leest de cijfers mee en stelt betere vragen dan wij hadden bedacht.",
    ],
    "wonen": [
        "De flats uit 1968 worden in drie jaar opgeknapt. Veel bewoners gaan tijdelijk ergens anders wonen.",
        "De corporatie meldt een achterstand na één maand in plaats van na drie. Dat is vroeg, maar het werkt.",
        "Op straat wordt gegroet, achter de voordeur is het stil. Het team belt daarom overal een keer aan.",
        "In de wijk wonen 61 nationaliteiten en evenveel manieren om een kind op te voeden.",
        "Het buurthuis is weer vijf avonden open. De beheerder is een oud-bewoner.",
        "Van de 240 huisbezoeken leverden er 58 een hulpvraag op. Bij elf gezinnen bleek er meer aan de hand.",
        "De speelplek aan de singel is door ouders zelf ontworpen en wordt goed gebruikt.",
        "Een huismeester meldde twee keer op tijd dat er een baby te veel huilde.",
        "De school staat leeg in de zomer en is dan van de kinderen.",
        "Verhuizen is duur; wie het niet kan betalen, krijgt een verhuiswagen en acht sterke handen.",
        "Het beheer van de binnentuinen is overgedragen aan de bewoners, met een gieter en een budget.",
        "Van de winkels staat een derde leeg. De kapper is gebleven.",
        "Wie nieuw is, krijgt bezoek van een buur die er al woont.",
    ],
}

CLOSINGS = [
    "Vragen over dit stuk kunt u stellen aan de afdeling Samenleving.",
    "Volgend voorjaar kijken wij of het gelukt is.",
    "De cijfers worden elk kwartaal bijgewerkt.",
    "Wij houden u op de hoogte.",
    "Het vervolg wordt met de partners besproken.",
    "Zonder de inzet van vrijwilligers was dit niet gelukt.",
]
