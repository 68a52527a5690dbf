"""The dossiers: what is delivered, what is named, and why that is missing or not."""
from dataclasses import dataclass, field


@dataclass
class Named:
    """A paper (or something that looks like one) that is named. `words` go into a frame; `sentence` replaces the frame."""

    missing: bool
    title: str
    why: str
    kind: str = "policy"
    words: str = ""
    sentence: str = ""
    same: str = ""  # the title under which this missing paper stands in the truth, where it is named a second time


@dataclass
class Paper:
    file: str
    kind: str
    title: str
    date: str
    lines: list
    mentions: list
    subtitle: str = None
    encoding: str = None
    face: str = "helvetica"


@dataclass
class Dossier:
    name: str
    about: str
    gemeente: str
    cbs: str
    peildatum: str
    theme: str
    approach: str
    papers: list
    answers: list = field(default_factory=list)


def missing(title, words="", kind="policy", why="named, not delivered", **more):
    return Named(True, title, why, kind, words, **more)


def there(title, words="", kind="policy", why="named and delivered", **more):
    return Named(False, title, why, kind, words, **more)


def law(title, words, **more):
    return Named(False, title, "law", "law", words, **more)


ALL = [
    Dossier(
        "01-genoemd-en-aanwezig", "The plain case: two papers named and delivered, one named and missing",
        "Deventer", "GM0150", "2013-06-01", "jeugd", "Gezinnen Eerst",
        [
            Paper("nota gezinnen eerst.txt", "nota", "Gezinnen Eerst", "2011-03", ["Nota jeugd en gezin", "Gemeente Deventer, maart 2011"], [
                missing("Kansen voor elk kind", "de nota ‘Kansen voor elk kind’ uit 2008"),
                law("Wet op de jeugdzorg", "de Wet op de jeugdzorg"),
            ]),
            Paper("uitvoeringsplan 2011-2013.html", "nota", "Uitvoeringsplan Gezinnen Eerst 2011-2013", "2011-06-21", ["Vastgesteld door burgemeester en wethouders op 21 juni 2011"], [
                there("Gezinnen Eerst", "de nota ‘Gezinnen Eerst’ (maart 2011)"),
                there("de genoemde nota", why="back-reference", sentence="De acties volgen de volgorde van de genoemde nota en niet die van de begroting."),
            ]),
            Paper("aanbiedingsbrief.txt", "brief", "Aanlevering stukken toezicht", "2013-05-14", ["Deventer, 14 mei 2013", "Onderwerp: Aanlevering stukken toezicht"], [
                there("Uitvoeringsplan Gezinnen Eerst 2011-2013", "het Uitvoeringsplan Gezinnen Eerst 2011-2013"),
            ]),
        ]),
    Dossier(
        "02-schrijfwijzen", "Variant titles of delivered papers: case, hyphen, one word or two, with and without subtitle, type word and year in or out",
        "Hoorn", "GM0405", "2014-01-01", "schuld", "Samen Rond",
        [
            Paper("beleidsplan-schuldhulp.txt", "nota", "Schuldhulp-op-maat", "2012-04-17", ["Beleidsplan 2012-2015", "Hoorn, 17 april 2012"], [
                there("Voor doen, samen doen, loslaten", "de evaluatie “Voor doen, samen doen, loslaten”", why="delivered; written as two words, without subtitle"),
                law("Wet gemeentelijke schuldhulpverlening", "de Wet gemeentelijke schuldhulpverlening"),
                there("Mini-beleid", "de minimanota ‘Mini-beleid’", why="delivered; hyphen, year left out"),
                missing("Armoede in beeld", "de notitie “Armoede in beeld” (2009)"),
            ]),
            Paper("evaluatie coaches.pdf", "evaluatie", "Voordoen, samendoen, loslaten", "2011-09", ["Hoorn, september 2011"], [
                there("minibeleid 2011", "de nota minibeleid 2011", why="delivered; lower case, no quotes"),
            ], subtitle="Evaluatie van de participatiecoaches in Hoorn"),
            Paper("minima.html", "nota", "Minibeleid 2011", "2011-01", ["Gemeente Hoorn", "januari 2011"], [
                law("Wet werk en bijstand", "de Wet werk en bijstand"),
            ]),
            Paper("brief aan de raad.txt", "brief", "Voortgang aanpak schulden", "2013-11-05", ["Aan de gemeenteraad", "Datum: 5 november 2013", "Betreft: Voortgang aanpak schulden"], [
                there("SCHULDHULP OP MAAT", "het beleidsplan SCHULDHULP OP MAAT", why="delivered; capitals, blanks for hyphens"),
                there("Schuldhulp-op-maat, beleidsplan 2012-2015", "het stuk ‘Schuldhulp-op-maat, beleidsplan 2012-2015’", why="delivered; with subtitle and term"),
                there("Evaluatie van de participatiecoaches in Hoorn", "de ‘Evaluatie van de participatiecoaches in Hoorn’ (2011)", why="delivered; cited by its subtitle"),
            ]),
        ]),
    Dossier(
        "03-wetten-en-rijk", "Laws, national papers and a draft of the VNG next to one municipal paper that carries the name of a law",
        "Terneuzen", "GM0715", "2013-10-01", "wmo", "Zeeuws Samen",
        [
            Paper("kadernotitie meedoen.txt", "nota", "Meedoen aan de kust", "2012-10", ["Kadernotitie", "Terneuzen, oktober 2012"], [
                law("Wet maatschappelijke ondersteuning", "de Wet maatschappelijke ondersteuning"),
                law("WWB", "de WWB"),
                missing("Wmo-beleidsplan 2012-2015", "het Wmo-beleidsplan 2012-2015", why="municipal, though it carries the name of a law"),
                there("Gezond dichtbij", "de landelijke nota gezondheidsbeleid ‘Gezond dichtbij’ (2011)", "national", "national paper"),
                there("Model convenant zorg en overlast", "het Model convenant zorg en overlast", "national", "model of the VNG", sentence="De VNG heeft vorig jaar een Model convenant zorg en overlast uitgebracht; wij hebben er de begrippen uit overgenomen."),
                law("artikel 8 van de Wet bescherming persoonsgegevens", "artikel 8 van de Wet bescherming persoonsgegevens"),
            ]),
            Paper("webpagina zorgloket.html", "web", "Zorgloket Terneuzen", "2013-05-02", ["Bijgewerkt op 2 mei 2013"], [
                there("Meedoen aan de kust", "de kadernotitie ‘Meedoen aan de kust’"),
                there("Meldcode", "de Meldcode", "national", "national code", sentence="Onze medewerkers volgen de stappen van de Meldcode en bespreken hun zorg eerst met u."),
            ]),
        ]),
    Dossier(
        "04-voorgangers", "Predecessors that are replaced or withdrawn are not missing; the successor that is named and absent is",
        "Assen", "GM0106", "2013-10-01", "jeugd", "Thuis in Assen",
        [
            Paper("Nota jeugd 2012.pdf", "nota", "Jong in Assen", "2012-02-14", ["Nota jeugd 2012-2016", "Vastgesteld door de raad op 14 februari 2012"], [
                there("Integraal Jeugdbeleid", "de nota Integraal Jeugdbeleid uit 2005", "predecessor", "replaced predecessor"),
                there("Notitie opvoedsteun", "de Notitie opvoedsteun (2007)", "predecessor", "replaced predecessor"),
                missing("Assen aan zet", "het Uitvoeringsprogramma ‘Assen aan zet’ (2012)"),
                there("Lokaal Educatieve Agenda", "de Lokaal Educatieve Agenda", "future", "still to be written"),
            ], face="times"),
            Paper("oplegger commissie.txt", "brief", "Oplegger bij de nota jeugd", "2012-01-10", ["Aan de commissie Samenleving", "10 januari 2012"], [
                there("Jong in Assen", "de nota ‘Jong in Assen’"),
                there("de oude nota", why="back-reference to the predecessor", sentence="De oude nota hield rekening met vijftien gezinnen; het zijn er nu ruim veertig."),
            ]),
        ]),
    Dossier(
        "05-regionaal-en-convenant", "Regional papers and agreements: they may be expected; one of each is there, one of each is missing",
        "Venlo", "GM0983", "2013-10-01", "veiligheid", "Veilig Verder",
        [
            Paper("convenant veiligheidshuis.txt", "convenant", "Convenant Veiligheidshuis Noord-Limburg", "2011-05-25", ["Getekend te Venlo op 25 mei 2011"], [
                there("Regionaal beleidskader huiselijk geweld 2010-2013", "het Regionaal beleidskader huiselijk geweld 2010-2013", why="regional, delivered"),
                there("Bijlage 2", why="own annex", sentence="De namen en nummers van de contactpersonen staan in bijlage 2, die elk kwartaal wordt ververst."),
                law("Politiewet", "de Politiewet"),
            ]),
            Paper("regionaal kader HG.pdf", "nota", "Regionaal beleidskader huiselijk geweld 2010-2013", "2010-02", ["Zeven gemeenten in Noord- en Midden-Limburg", "februari 2010"], [
                missing("Visie op opvang Limburg-Noord", "de Visie op opvang Limburg-Noord", why="regional, not delivered"),
                there("Beschermd en weerbaar", "het landelijke programma ‘Beschermd en weerbaar’", "national", "national paper", sentence="Ook het ministerie trekt geld uit: met het landelijke programma ‘Beschermd en weerbaar’ krijgt de vrouwenopvang tot 2012 extra middelen."),
            ], face="times"),
            Paper("verslag-overleg-3-juli.txt", "verslag", "Verslag casusoverleg", "2013-07-03", ["Datum: 3 juli 2013", "Plaats: stadskantoor Venlo"], [
                missing("Convenant Zorg om jeugd Venlo", "het Convenant Zorg om jeugd Venlo", "agreement", "agreement, not delivered"),
                there("het convenant", why="back-reference to an agreement that is delivered", sentence="De voorzitter herinnert eraan dat het convenant van het veiligheidshuis pas na twee jaar opzegbaar is."),
                there("een convenant of overeenkomst", why="papers in general, no title", sentence="De vraag is of een convenant of overeenkomst met de huisartsen iets toevoegt; het overleg denkt van niet."),
            ]),
        ]),
    Dossier(
        "06-jaarreeks", "Yearly series: the plan of 2011 is delivered, that of 2012 is named and missing; the same with two annual reports",
        "Oss", "GM0828", "2013-10-01", "jeugd", "Basisteams Jeugd",
        [
            Paper("jaarplan-2011.txt", "nota", "Jaarplan 2011 Basisteams Jeugd", "2010-12-14", ["Vastgesteld door het college op 14 december 2010"], [
                there("Kadernota Jeugd 2009-2013", "de Kadernota Jeugd 2009-2013"),
                there("Jaarplan 2010", why="predecessor in a series: replaced by the plan at hand", kind="predecessor", sentence="Dit plan komt in de plaats van het Jaarplan 2010, waarvan alle punten op één na zijn uitgevoerd."),
            ]),
            Paper("Kadernota.html", "nota", "Kadernota Jeugd 2009-2013", "2009-03-26", ["Vastgesteld door de gemeenteraad op 26 maart 2009"], [
                law("Wet op de jeugdzorg", "de Wet op de jeugdzorg"),
            ]),
            Paper("jaarverslag 2011.pdf", "evaluatie", "Jaarverslag 2011 Basisteams Jeugd", "2012-04", ["Oss, april 2012"], [
                there("Jaarplan 2011", "het Jaarplan 2011", why="named without the rest of its title, delivered"),
                missing("Jaarplan 2012", "het Jaarplan 2012", why="series: another year than the one delivered", sentence="Wat niet lukte, is doorgeschoven naar het Jaarplan 2012, dat het college in januari heeft vastgesteld."),
            ]),
            Paper("brief inspectie.txt", "brief", "Beantwoording aanvullende vragen", "2013-08-20", ["Oss, 20 augustus 2013", "Betreft: Beantwoording aanvullende vragen"], [
                missing("Jaarverslag 2012 Basisteams Jeugd", "het Jaarverslag 2012 Basisteams Jeugd", why="series: another year than the one delivered", sentence="Het aantal gezinnen per begeleider is gestegen naar achttien, zo blijkt uit het Jaarverslag 2012 Basisteams Jeugd dat dit voorjaar is verschenen."),
                there("Sociale structuurvisie", "de Sociale structuurvisie", "future", "still to be written"),
                there("het verslag over 2011", why="back-reference", sentence="In het verslag over 2011, dat u al kreeg, was dat nog zestien."),
            ]),
        ]),
    Dossier(
        "07-leuzen-en-methoden", "Slogans, methods and programme names in quotes and capitals that are no papers; one real paper between them",
        "Zaanstad", "GM0479", "2013-10-01", "wonen", "Jeugdteams Poelenburg",
        [
            Paper("wijkaanpak.html", "nota", "Poelenburg aan zet", "2012-05", ["Wijkaanpak", "Zaandam, mei 2012"], [
                there("eigen kracht", why="slogan", sentence="Wij geloven in ‘eigen kracht’, maar ook in een duwtje."),
                there("Triple P", "Triple P", "method", "method"),
                there("Eén gezin, één plan", why="slogan", sentence="“Eén gezin, één plan” staat op alle posters, en de meeste gezinnen hebben er intussen ook echt één."),
                missing("Thuis in de buurt", "de notitie ‘Thuis in de buurt’ van april 2010"),
                there("Eigen Kracht-conferentie", "een Eigen Kracht-conferentie", "method", "method"),
                there("Moeders in Actie", why="name of a project, no paper", sentence="Het project ‘Moeders in Actie’ trok het eerste jaar 46 vrouwen en één opa."),
            ]),
            Paper("verslag bewonersavond.txt", "verslag", "Verslag bewonersavond Poelenburg", "2012-10-09", ["9 oktober 2012, buurthuis De Poelenburcht"], [
                there("achter de voordeur", why="slogan", sentence="Een bewoner vindt de term ‘achter de voordeur’ naar: ‘U komt bij mij gewoon binnen.’"),
                there("Poelenburg aan zet", "‘Poelenburg aan zet’", why="named without type word, delivered", sentence="De wijkmanager deelt ‘Poelenburg aan zet’ uit; er zijn te weinig exemplaren en de tweede helft kijkt mee bij de buurman."),
                there("Signs of Safety", "Signs of Safety", "method", "method"),
            ]),
        ]),
    Dossier(
        "08-rekenkamer", "Reports about the gemeente (rekenkamer, inspectorate, bureau) are no policy; the policy that they examine is missing",
        "Gouda", "GM0513", "2014-06-01", "schuld", "Uit de Schuld",
        [
            Paper("bestuurlijke reactie.txt", "brief", "Bestuurlijke reactie", "2014-02-11", ["Gouda, 11 februari 2014", "Aan de gemeenteraad"], [
                there("Schuld en boete", "het rapport ‘Schuld en boete’ van de rekenkamer", "report", "report of the rekenkamer", sentence="De rekenkamer oordeelt in haar rapport ‘Schuld en boete’ dat het beleid helder is en de uitvoering traag."),
                missing("Grip op geld", "het beleidsplan ‘Grip op geld’ 2012-2016", sentence="Het beleidsplan ‘Grip op geld’ 2012-2016, waaraan de rekenkamer toetste, blijft wat ons betreft ongewijzigd."),
                there("Programmabegroting 2014", "de Programmabegroting 2014", "budget", "budget paper"),
                there("Het kind van de rekening", why="report of an inspectorate", kind="report", sentence="Eerder kwam het Integraal Toezicht Jeugdzaken in ‘Het kind van de rekening’ tot een vergelijkbare slotsom."),
            ]),
            Paper("voortgang.html", "web", "Schulddienstverlening Gouda", "2014-04-15", ["Laatst bijgewerkt: 15 april 2014"], [
                there("Bestuurlijke reactie", "de bestuurlijke reactie van februari", why="delivered", sentence="Hoe het college de aanbevelingen oppakt, staat in de bestuurlijke reactie van februari."),
                law("Wgs", "de Wgs"),
            ]),
        ]),
    Dossier(
        "09-alleen-in-antwoord", "A paper that is named only in an answer to the questionnaire; another answer names a delivered paper under a shorter title",
        "Emmen", "GM0114", "2013-10-01", "wmo", "Sociale Teams",
        [
            Paper("nota sociale teams.txt", "nota", "Sociale teams in Emmen: dicht bij huis", "2012-11-29", ["Vastgesteld door de raad op 29 november 2012"], [
                law("Wmo", "de Wmo"),
                there("Wijkenmonitor", "de Wijkenmonitor", "future", "still to be written"),
            ]),
            Paper("webpagina.html", "web", "Sociale teams", "2013-06-10", ["Gewijzigd op 10 juni 2013"], [
                there("dicht bij huis", "de nota over sociale teams", why="back-reference in own words", sentence="De raad heeft in november 2012 gekozen voor hulp dicht bij huis, en zo werken wij ook."),
            ]),
        ],
        [
            ("gemeente Emmen", "gemeente", "Q01", "gezinnen met problemen op drie of meer leefgebieden", "", None),
            ("gemeente Emmen", "gemeente", "Q02b", "ja", "Zie de nota Sociale teams in Emmen.", there("Sociale teams in Emmen", "de nota Sociale teams in Emmen", why="delivered; subtitle left out", sentence="Zie de nota Sociale teams in Emmen.")),
            ("gemeente Emmen", "gemeente", "Q10", "ja", "De afspraken over opschaling staan in het Draaiboek Stagnatie (2011), dat ook door de partners is ondertekend.", missing("Draaiboek Stagnatie", why="named only in an answer", sentence="De afspraken over opschaling staan in het Draaiboek Stagnatie (2011), dat ook door de partners is ondertekend.")),
            ("Sedna", "netwerkpartner", "Q01", "gezinnen die op meer gebieden tegelijk vastlopen", "", None),
            ("Sedna", "netwerkpartner", "Q10", "weet niet", "", None),
            ("Leveste", "netwerkpartner", "Q10", "nee", "Wij werken met ons eigen kwaliteitshandboek.", there("eigen kwaliteitshandboek", why="paper of a partner, not of the gemeente", sentence="Wij werken met ons eigen kwaliteitshandboek.")),
        ]),
    Dossier(
        "10-bijlagen", "Own annexes inside the file, annexes with a title of their own that are delivered, and one that is missing",
        "Almelo", "GM0141", "2013-10-01", "jeugd", "Gezinsregie",
        [
            Paper("beleidsnotitie gezinsregie.pdf", "nota", "Beleidsnotitie gezinsregie", "2012-03-06", ["Almelo, 6 maart 2012"], [
                there("bijlage 1", why="own annex", sentence="Een voorbeeld van een gezinsplan is opgenomen als bijlage 1."),
                there("Bijlage XII", why="own annex", sentence="Alle telefoonnummers staan bij elkaar (zie Bijlage XII, Contactpersonenlijst)."),
                there("Functieprofiel gezinsregisseur", "het Functieprofiel gezinsregisseur (bijlage 3)", why="annex with its own title, delivered", sentence="Wat een regisseur moet kunnen, leest u in het Functieprofiel gezinsregisseur, dat als bijlage 3 is meegezonden."),
                missing("Notitie Doorzettingsmacht", "de Notitie Doorzettingsmacht", why="annex with its own title, not delivered", sentence="Hoe het mandaat is geregeld, staat in de Notitie Doorzettingsmacht uit 2011, die wij niet hebben overgetypt."),
                there("hoofdstuk 4", why="own chapter", sentence="Wie dat betaalt, komt in hoofdstuk 4 van deze notitie aan bod."),
            ]),
            Paper("bijlage 3 profiel.txt", "nota", "Functieprofiel gezinsregisseur", "2012-03", ["Bijlage 3 bij de beleidsnotitie", "maart 2012"], [
                there("Beleidsnotitie gezinsregie", "de Beleidsnotitie gezinsregie"),
                there("cao welzijn", "de cao welzijn", "law", "rules of others", sentence="De beloning volgt de cao welzijn, schaal 9."),
            ]),
        ]),
    Dossier(
        "11-terugverwijzing", "Back-references (the said nota, idem, that plan, the nota of 2009) make no new papers; two different papers of the same year do",
        "Hengelo", "GM0164", "2013-10-01", "veiligheid", "Buurtregie",
        [
            Paper("evaluatie buurtregie.txt", "evaluatie", "Evaluatie Buurtregie 2010-2012", "2012-12", ["Hengelo, december 2012"], [
                missing("Samen de buurt in", "de nota ‘Samen de buurt in’ (2009)"),
                there("de genoemde nota", why="back-reference", sentence="Volgens de genoemde nota zou elke buurt na twee jaar een eigen regisseur hebben; twee van de zeven hebben er een."),
                there("de nota van 2009", why="back-reference by year", sentence="Wie de nota van 2009 naast de praktijk legt, ziet vooral dat er toen nog geld was."),
                there("idem", why="footnote", sentence="Gezinnen noemen de regisseur ‘onze man bij de gemeente’ (idem, p. 14)."),
                missing("Huis op orde", "de nota ‘Huis op orde’, eveneens uit 2009", sentence="De woonoverlast kreeg een eigen stuk, de nota ‘Huis op orde’, eveneens uit 2009, en een eigen overleg."),
                there("dat plan", why="back-reference", sentence="Of dat plan heeft gewerkt, weet niemand, want het is nooit onderzocht."),
            ]),
            Paper("nieuwsbrief 4.html", "web", "Buurtregie, nieuwsbrief 4", "2013-03", ["maart 2013"], [
                there("Evaluatie Buurtregie", "de Evaluatie Buurtregie", why="delivered; years left out"),
                there("deze nieuwsbrief", why="the paper itself", sentence="Deze nieuwsbrief verschijnt voortaan elk kwartaal."),
            ]),
        ]),
    Dossier(
        "12-aanhaling-en-leestekens", "Quotes of every kind, commas and colons inside titles, the comma list with department and date, curly and straight",
        "Breda", "GM0758", "2013-10-01", "schuld", "Zorg voor Elkaar",
        [
            Paper("nota zorg voor elkaar.txt", "nota", "Zorg voor elkaar, zorg voor Breda", "2011-09", ["Kadernota", "Breda, september 2011"], [
                missing("Meedoen, meetellen en meebeslissen", 'de evaluatie "Meedoen, meetellen en meebeslissen, evaluatie minimabeleid, afdeling Sociale Zaken, mei 2010"'),
                missing("Wonen en leven: een agenda", "de «Wonen en leven: een agenda» uit 2008", sentence="Voor de buurten was er al «Wonen en leven: een agenda», een stuk uit 2008 dat nog steeds wordt gebruikt."),
                there("Zorg voor iedereen", why="slogan", sentence="Het motto 'zorg voor iedereen' klinkt mooi maar zegt niet wie de telefoon opneemt."),
            ]),
            Paper("uitvoering 2012.html", "nota", "Uitvoeringsnota Zorg voor elkaar 2012-2013", "2012-01-31", ["Breda, 31 januari 2012"], [
                there("Zorg voor elkaar, zorg voor Breda", "de kadernota “Zorg voor elkaar, zorg voor Breda,”", why="delivered; comma inside the quotes"),
                there("zorg voor elkaar", "de kadernota zorg voor elkaar", why="delivered; half of the title, no quotes, lower case"),
            ]),
            Paper("kort verslag.pdf", "verslag", "Verslag stuurgroep Zorg voor elkaar", "2012-06-12", ["12 juni 2012"], [
                there("Uitvoeringsnota", "de Uitvoeringsnota Zorg voor elkaar 2012 – 2013", why="delivered; dash with blanks in the years"),
            ], face="courier"),
        ]),
    Dossier(
        "13-niets-ontbreekt", "Nothing is missing: everything that is named is there, is a law, is not the gemeente's or does not exist yet",
        "Zwolle", "GM0193", "2014-01-01", "wmo", "Samen Sterk",
        [
            Paper("visie.txt", "nota", "Samen sterk in de wijk", "2013-01", ["Visie", "Zwolle, januari 2013"], [
                law("Jeugdwet", "de nieuwe Jeugdwet"),
                there("Sociale kaart", "een Sociale kaart", "future", "still to be made", sentence="In de loop van het jaar maken wij een Sociale kaart, waarop elke voorziening is te vinden."),
                there("Regeerakkoord", "het Regeerakkoord", "national", "national paper"),
                there("Uitvoeringsagenda Samen sterk in de wijk", "de Uitvoeringsagenda Samen sterk in de wijk", sentence="Wat wij wanneer doen, leest u in de Uitvoeringsagenda Samen sterk in de wijk, die in mei klaar is."),
            ]),
            Paper("uitvoeringsagenda.txt", "nota", "Uitvoeringsagenda Samen sterk in de wijk", "2013-05-28", ["Vastgesteld door burgemeester en wethouders van Zwolle op 28 mei 2013"], [
                there("Samen sterk in de wijk", "de visie ‘Samen sterk in de wijk’"),
                there("Meedoen in Zwolle", "de Wmo-nota ‘Meedoen in Zwolle’ (2008)", "predecessor", "replaced predecessor"),
                there("sociale agenda", "de sociale agenda van de provincie Overijssel", "national", "paper of the province", sentence="De provincie betaalt mee vanuit haar eigen sociale agenda, die tot 2015 loopt."),
            ]),
        ]),
    Dossier(
        "14-veel-ontbreekt", "Most of what is named is missing; one missing paper is named twice, in two spellings, and another gets an alias: each counts once",
        "Lelystad", "GM0995", "2013-10-01", "jeugd", "Jeugd en Gezinsteams",
        [
            Paper("raadsbrief jeugd.txt", "brief", "Stand van zaken Jeugd en Gezinsteams", "2013-05-21", ["Aan de gemeenteraad van Lelystad", "21 mei 2013"], [
                missing("Kadernota Jeugd 2011-2014", "de Kadernota Jeugd 2011-2014"),
                missing("Werkwijzer JGT", "de Werkwijzer JGT", sentence="Hoe een team besluit, staat in de Werkwijzer JGT (hierna: de werkwijzer)."),
                there("de werkwijzer", why="alias of a paper that is already named", sentence="In de werkwijzer is ook opgenomen wie er bij ziekte invalt."),
                missing("Samenwerkingsovereenkomst Jeugd Flevoland", "de Samenwerkingsovereenkomst Jeugd Flevoland", "agreement", "agreement, not delivered"),
            ]),
            Paper("verslag JGT.pdf", "verslag", "Verslag teamoverleg JGT", "2013-06-04", ["4 juni 2013"], [
                missing("kadernota jeugd", "de kadernota jeugd", why="second mention of the missing paper, years left out", same="Kadernota Jeugd 2011-2014"),
                missing("Veiligheidsplan Atolwijk", "het Veiligheidsplan Atolwijk (2012)"),
                there("Wbp", "de Wbp", "law", "law"),
            ]),
            Paper("Gezinsteams - Lelystad.html", "web", "Jeugd en Gezinsteams", "2013-02-01", ["1 februari 2013"], [
                there("Privacyverklaring", "de privacyverklaring", why="of this website", sentence="Lees ook de privacyverklaring onder aan deze pagina."),
            ]),
        ]),
]
