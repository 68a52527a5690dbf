"""Four dossiers written after the rules were mended on those before: news, decisions, a vision and its region."""
from dossiers import Dossier, Paper
from more_dossiers import missing, there

ALL = [
    Dossier(
        "31-besluitenlijst", "A list of decisions and a letter: what the college adopts, asks for, sends on; one paper under two spellings",
        "Raalte", "GM0177", "2013-11-01", "schuld", "Raad en Daad",
        [
            Paper("beleidsplan raad en daad.txt", "nota", "Raad en Daad", "2012-09-27", ["Beleidsplan schuldhulpverlening 2012-2016", "Vastgesteld door de raad op 27 september 2012"], [
                missing("Kadernota Armoedebeleid Salland", "De gezamenlijke uitgangspunten staan in de Kadernota Armoedebeleid Salland."),
                there("Wet gemeentelijke schuldhulpverlening", "De Wet gemeentelijke schuldhulpverlening trad op 1 juli in werking.", "law"),
                missing("Geen kind aan de kant", "Kinderen worden bereikt met de regelingen uit de notitie ‘Geen kind aan de kant’ (2010)."),
            ]),
            Paper("besluitenlijst 12 maart.txt", "verslag", "Besluitenlijst college", "2013-03-12", ["Vergadering van 12 maart 2013"], [
                missing("Convenant Schone Lei", "Het college besluit het Convenant Schone Lei met een jaar te verlengen."),
                there("notitie kindregelingen", "De portefeuillehouder komt voor de zomer met een notitie over de kindregelingen.", "does not exist yet"),
                missing("kadernota armoedebeleid Salland", "Van de kadernota armoedebeleid Salland is twee derde uitgevoerd.", same="Kadernota Armoedebeleid Salland"),
                there("begrotingswijziging", "De begrotingswijziging wordt aan de raad voorgelegd.", "no policy"),
            ]),
        ]),
    Dossier(
        "32-nieuwsberichten", "News on a web page: papers in passing, projects and prizes that are no papers",
        "Zaltbommel", "GM0297", "2014-01-01", "jeugd", "Bommelteam",
        [
            Paper("nieuws bommelteam.html", "web", "Bommelteam een jaar bezig", "2013-06-04", ["4 juni 2013"], [
                there("Kinderen Eerst-prijs", "Het Bommelteam won de Kinderen Eerst-prijs.", "a prize"),
                missing("Opgroeien aan de Waal", "Het team is een gevolg van de jeugdvisie Opgroeien aan de Waal, die de raad in 2011 aannam."),
                there("Zorg voor Jeugd", "Partners melden in Zorg voor Jeugd.", "a system"),
                there("Samen aan de slag", "De bijeenkomst ‘Samen aan de slag’ trok tachtig bezoekers.", "a meeting"),
            ]),
            Paper("werkwijze bommelteam.txt", "nota", "Werkwijze Bommelteam", "2013-01", ["januari 2013"], [
                missing("Samenwerkingsprotocol Jeugd Rivierenland", "Bij gevaar handelen wij naar het Samenwerkingsprotocol Jeugd Rivierenland."),
                there("Meldcode", "De Meldcode is sinds dit jaar verplicht.", "national"),
                there("plan van aanpak", "Het team maakt met het gezin een plan van aanpak.", "no paper of the gemeente"),
                there("genoemd protocol", "In genoemd protocol staat ook wie de ouders inlicht.", "back-reference"),
            ]),
        ]),
    Dossier(
        "33-visie-en-uitvoering", "A vision, its execution plan and their predecessors; yearly plans; the delivered draft of a named paper",
        "Hollands Kroon", "GM1911", "2014-02-01", "wmo", "Incluzio",
        [
            Paper("visie sociaal.pdf", "nota", "Kijk op Kroon", "2012-11", ["Visie op het sociale domein", "november 2012"], [
                there("Welzijnsnota Wieringermeer", "De nota's van de vier oude gemeenten zijn met deze visie vervallen.", "repealed"),
                missing("Uitvoeringsprogramma Kijk op Kroon 2013", "De acties voor het eerste jaar staan in het Uitvoeringsprogramma Kijk op Kroon 2013."),
                there("Uitvoeringsprogramma Kijk op Kroon 2014", "Het Uitvoeringsprogramma Kijk op Kroon 2014 is in voorbereiding.", "does not exist yet"),
                missing("Woonzorgvisie Kop van Noord-Holland", "Voor het wonen met zorg geldt de Woonzorgvisie Kop van Noord-Holland."),
            ]),
            Paper("concept preventiekader.txt", "nota", "Preventiekader Hollands Kroon", "2013-04-15", ["CONCEPT", "15 april 2013"], [
                there("Kijk op Kroon", "Het kader past bij de visie ‘Kijk op Kroon’."),
                there("Preventiekader", "Na vaststelling van het Preventiekader Hollands Kroon volgt de inkoop.", "own title"),
                there("Preventie loont", "Het Trimbos-instituut schreef daarover de brochure Preventie loont.", "of an institute"),
            ]),
        ],
        answers=[
            ("Gemeente Hollands Kroon", "gemeente", "Q01", "Zie Preventiekader Hollands Kroon, blz. 4", "", there("Preventiekader Hollands Kroon", "Zie Preventiekader Hollands Kroon, blz. 4")),
            ("Gemeente Hollands Kroon", "gemeente", "Q10", "ja", "Dit is vastgelegd in de overeenkomst Regie en Toegang met Incluzio (2013).", missing("Regie en Toegang", "Dit is vastgelegd in de overeenkomst Regie en Toegang met Incluzio (2013).")),
        ]),
    Dossier(
        "34-veiligheid-regio", "Regional safety papers: of the region, of the police, of the triangle; a letter that sends one of them along",
        "Veldhoven", "GM0861", "2013-12-01", "veiligheid", "Dommelaanpak",
        [
            Paper("dommelaanpak.txt", "nota", "Dommelaanpak voor gezinnen en jeugdgroepen", "2012-05-08", ["Notitie", "8 mei 2012"], [
                missing("Regionaal Beleidsplan Veiligheid Brabant-Zuidoost 2011-2014", "De aanpak geeft uitwerking aan het Regionaal Beleidsplan Veiligheid Brabant-Zuidoost 2011-2014."),
                there("jaarplan politie", "De politie werkt volgens haar Jaarplan 2012.", "of a partner"),
                missing("Samenwerkingsconvenant Veiligheidshuis Brabant Zuidoost", "Gegevens worden gedeeld binnen het Samenwerkingsconvenant Veiligheidshuis Brabant Zuidoost."),
                there("Voetbalwet", "De Voetbalwet geeft de burgemeester extra middelen.", "law"),
            ]),
            Paper("begeleidende brief.txt", "brief", "Stukken Dommelaanpak", "2013-10-21", ["Veldhoven, 21 oktober 2013"], [
                there("Dommelaanpak", "Bijgaand ontvangt u de notitie Dommelaanpak voor gezinnen en jeugdgroepen."),
                there("Dommelaanpak 2.0", "Een nieuwe versie, Dommelaanpak 2.0, hopen wij volgend jaar gereed te hebben.", "does not exist yet"),
                missing("Handboek Dommelteams", "De teamleden gebruiken het Handboek Dommelteams van februari 2013."),
            ]),
        ]),
]
