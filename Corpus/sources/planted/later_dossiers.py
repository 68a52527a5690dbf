"""Dossiers of a third hand: the manner of raadsvoorstellen, minutes, answers, letters and web pages."""
from dossiers import Dossier, Paper
from more_dossiers import missing, there

ALL = [
    Dossier(
        "23-raadsvoorstel", "A raadsvoorstel with its fields: earlier decisions, framework, annexes; a named paper that is delivered under its subtitle",
        "Winterswijk", "GM0294", "2013-10-01", "jeugd", "Gezin in Balans",
        [
            Paper("beleidskader gezin in balans.txt", "nota", "Gezin in Balans", "2012-06-28", ["Beleidskader 2012-2016", "Vastgesteld door de gemeenteraad van Winterswijk op 28 juni 2012"], [
                missing("Integrale jeugdnota Opgroeien in het oosten", "Dit beleidskader werkt een van de vier pijlers uit van de Integrale jeugdnota Opgroeien in het oosten."),
                there("Wet op de jeugdzorg", "De Wet op de jeugdzorg legt de indicatie nog bij het bureau.", "law"),
                missing("Handelingskader Regie en Zorg", "Welke partij op welk moment de regie heeft, regelt het Handelingskader Regie en Zorg."),
                there("verordening jeugdhulp", "Voor de nieuwe taken stellen wij te zijner tijd een verordening jeugdhulp op.", "does not exist yet"),
            ], subtitle="beleidskader voor gezinnen met meer problemen tegelijk"),
            Paper("raadsvoorstel.txt", "brief", "Voorstel tot vaststelling beleidskader Gezin in Balans", "2012-05-22", ["Raadsvoorstel 2012-47", "Winterswijk, 22 mei 2012", "Portefeuillehouder: weth. Gosselink"], [
                there("Gezin in Balans", "Voorgesteld besluit: het beleidskader Gezin in Balans 2012-2016 vast te stellen."),
                missing("Strategische Visie Winterswijk 2020", "Kader: de Strategische Visie Winterswijk 2020, vastgesteld in november 2009."),
                there("motie Gezinscoach", "Eerdere besluiten: motie Gezinscoach (raad van 10 november 2011).", "a motion"),
                there("bijlage 1", "Het advies van de Wmo-raad en onze reactie zijn opgenomen in bijlage 1 en 2.", "annex"),
            ]),
        ],
        answers=[
            ("Gemeente Winterswijk", "gemeente", "Q01", "beleidskader voor gezinnen met meer problemen tegelijk, bladzijde 3", "", there("Gezin in Balans", "beleidskader voor gezinnen met meer problemen tegelijk, bladzijde 3", "delivered; under its subtitle")),
        ]),
    Dossier(
        "24-notulen", "Minutes: speakers name papers by short names, some of them wish for papers, others speak of those of elsewhere",
        "Bergeijk", "GM1724", "2013-11-01", "wonen", "Kempen Dichtbij",
        [
            Paper("verslag commissie.txt", "verslag", "Verslag commissie Inwonerszaken", "2013-02-05", ["Vergadering van 5 februari 2013"], [
                there("nota Kempen Dichtbij", "De nota Kempen Dichtbij wordt besproken."),
                missing("Woonvisie Kempengemeenten", "Mevrouw Daams vindt dat de nota zich slecht verhoudt tot de Woonvisie Kempengemeenten, waarin gezinnen niet voorkomen."),
                there("eenzaamheidsnota", "De heer Peters pleit voor een eenzaamheidsnota; de wethouder ziet daar niets in.", "is only wished for"),
                there("Buurtgericht in Best", "Mevrouw Van Hout wijst op de notitie Buurtgericht in Best van de gemeente Best.", "of another gemeente"),
                missing("Huisvestingsconvenant Kwetsbare Gezinnen", "De wethouder antwoordt dat het Huisvestingsconvenant Kwetsbare Gezinnen daarin voorziet; het is in 2011 met drie corporaties gesloten."),
            ]),
            Paper("kempen dichtbij.html", "nota", "Kempen Dichtbij", "2012-12-11", ["Nota voor de raad, 11 december 2012"], [
                there("motto", "Wij doen dat onder het motto ‘Eerst kijken, dan kopen’.", "slogan"),
                missing("Dorpenplan Luyksgestel", "Voor de kleine kernen sluit de aanpak aan op het Dorpenplan Luyksgestel uit 2010."),
                there("Wmo", "De Wmo en de Wet werk en bijstand bieden daar ruimte voor.", "law"),
            ]),
        ]),
    Dossier(
        "25-antwoorden", "Papers that are named only in answers, short and without capitals or sentences",
        "Stadskanaal", "GM0037", "2013-09-01", "schuld", "Schoon Schip",
        [
            Paper("nota Schoon Schip.pdf", "nota", "Schoon Schip", "2011-03-28", ["Nota integrale schuldhulpverlening", "28 maart 2011"], [
                there("Wgs", "De nota loopt vooruit op de Wgs.", "law"),
                missing("Minima in beeld", "De regelingen voor minima zijn beschreven in de notitie ‘Minima in beeld’ van oktober 2010."),
            ]),
            Paper("jaarverslag 2012.txt", "verslag", "Jaarverslag Schoon Schip 2012", "2013-03", ["maart 2013"], [
                there("Schoon Schip", "De doelen van Schoon Schip zijn voor twee derde gehaald."),
                there("Jaarverslag 2011", "Het aantal aanmeldingen is gelijk aan dat van een jaar eerder.", "no paper is named"),
            ]),
        ],
        answers=[
            ("Gemeente Stadskanaal", "gemeente", "Q01", "ja, in de nota Schoon Schip en in het convenant Vroeg Eropaf (2012)", "", missing("Vroeg Eropaf", "ja, in de nota Schoon Schip en in het convenant Vroeg Eropaf (2012)")),
            ("Gemeente Stadskanaal", "gemeente", "Q02", "zie protocol budgetbeheer van de kredietbank", "", there("protocol budgetbeheer", "zie protocol budgetbeheer van de kredietbank", "of a partner")),
            ("Kredietbank", "netwerkpartner", "Q10", "Volgens het Werkproces Crisisinterventie belt de gemeente ons binnen drie dagen.", "", missing("Werkproces Crisisinterventie", "Volgens het Werkproces Crisisinterventie belt de gemeente ons binnen drie dagen.")),
            ("Maatschappelijk werk", "netwerkpartner", "Q10", "Nee, er is geen nota die dat regelt, alleen een mondelinge afspraak", "", there("geen nota", "Nee, er is geen nota die dat regelt, alleen een mondelinge afspraak", "does not exist")),
        ]),
    Dossier(
        "26-voetnoten-en-haakjes", "Names between brackets, behind footnote numbers, in a list of frameworks, and with an explanation behind the title",
        "Leudal", "GM1640", "2014-03-01", "wmo", "Zorgkern",
        [
            Paper("zorgkernen.txt", "nota", "Zorgkernen in Leudal", "2013-04", ["Nota", "april 2013"], [
                missing("Leven in dorpen", "De leefbaarheid van de kernen (zie de structuurvisie ‘Leven in dorpen’, 2010) staat onder druk."),
                there("Zorgkernen in Leudal", "In deze nota Zorgkernen in Leudal beschrijven wij eerst de vraag en dan het aanbod.", "own title"),
                missing("Beleidsplan mantelzorg en informele zorg 2011-2014", "Voor mantelzorgers is er al beleid (Beleidsplan mantelzorg en informele zorg 2011-2014)."),
                there("Langer Thuis", "Het Rijk stimuleert dat met het programma Langer Thuis.", "national"),
                missing("Ruimte voor ontmoeting", "Voor gebouwen geldt de Accommodatienota ‘Ruimte voor ontmoeting’ (raadsbesluit van 7 februari 2012)."),
            ]),
            Paper("zorgkern heythuysen.html", "web", "Zorgkern Heythuysen van start", "2013-09-16", ["Bericht van 16 september 2013"], [
                there("Zorgkernen in Leudal", "De zorgkern is een uitwerking van de nota ‘Zorgkernen in Leudal’."),
                there("zorgplan", "Iedere deelnemer heeft een zorgplan en een vast gezicht.", "no paper of the gemeente"),
                there("Buurtzorg", "De wijkverpleging is in handen van Buurtzorg en de Zorggroep.", "bodies"),
            ]),
        ]),
    Dossier(
        "27-oud-en-nieuw", "Editions: an older edition that was replaced, a newer one that is to come, a middle one that is delivered; a term that was prolonged",
        "Smallingerland", "GM0090", "2013-10-01", "veiligheid", "Veiligheidshuis",
        [
            Paper("kadernota veiligheid 2011-2014.txt", "nota", "Kadernota Integrale Veiligheid 2011-2014", "2011-02-08", ["Vastgesteld door de raad op 8 februari 2011"], [
                there("Kadernota Integrale Veiligheid 2007-2010", "Zij is de opvolger van de Kadernota Integrale Veiligheid 2007-2010.", "predecessor"),
                missing("Actieprogramma Overlast 2012", "Wat dat per wijk betekent, staat in het Actieprogramma Overlast 2012."),
                missing("Horecaconvenant Drachten", "Met de ondernemers is het Horecaconvenant Drachten afgesloten, dat tot 2014 is verlengd."),
                there("Politiewet 2012", "De Politiewet 2012 verandert het gezag niet.", "law"),
            ]),
            Paper("brief raad veiligheid.txt", "brief", "Voortgang veiligheidsbeleid", "2013-05-14", ["Drachten, 14 mei 2013"], [
                there("Kadernota Integrale Veiligheid", "Uw raad stelde in 2011 de Kadernota Integrale Veiligheid vast."),
                there("Kadernota Integrale Veiligheid 2015-2018", "In het najaar van 2014 ontvangt u de Kadernota Integrale Veiligheid 2015-2018.", "does not exist yet"),
                there("Actieprogramma Overlast 2014", "Aan een Actieprogramma Overlast 2014 wordt gewerkt.", "does not exist yet"),
                missing("Notitie Jeugdgroepen", "Over de aanpak van hinderlijke groepen is u op 12 maart 2012 de Notitie Jeugdgroepen toegezonden."),
            ]),
        ]),
    Dossier(
        "28-titels-met-werkwoorden", "Titles that are whole sentences, with verbs, numbers and question marks",
        "Noordwijk", "GM0575", "2013-10-01", "jeugd", "Kustgezinnen",
        [
            Paper("kustgezinnen.pdf", "nota", "Kustgezinnen: we laten niemand zwemmen", "2012-10", ["Gemeente Noordwijk", "oktober 2012"], [
                missing("Je kunt het niet alleen", "Al in de jeugdnota “Je kunt het niet alleen” van 2006 werd gepleit voor één begeleider."),
                missing("Wie helpt wie?", "In de Wmo-nota ‘Wie helpt wie?’ staat de eigen kracht voorop."),
                there("wat werkt, dat blijft", "Wij zeggen: ‘wat werkt, dat blijft’.", "saying"),
                missing("Elk kind een plek", "De scholen onderschreven het convenant Elk kind een plek; de gemeente betaalt de helft."),
                there("Moeders Informeren Moeders", "Moeders Informeren Moeders is al twintig jaar een begrip.", "method"),
            ]),
            Paper("antwoord inspectie.txt", "brief", "Uw verzoek om stukken", "2013-08-30", ["Noordwijk, 30 augustus 2013"], [
                there("Kustgezinnen", "Wij zenden u de nota ‘Kustgezinnen: we laten niemand zwemmen’ toe."),
                there("we laten niemand zwemmen", "Ander beleid dan ‘We laten niemand zwemmen’ is er niet.", "delivered; under its subtitle"),
            ]),
        ]),
    Dossier(
        "29-regio-en-partners", "Whose paper is it: of the region, of the centre gemeente, of a partner, of the province, of an institute",
        "Oldambt", "GM1895", "2014-01-15", "jeugd", "Oost in Beweging",
        [
            Paper("oost in beweging.txt", "nota", "Oost in Beweging", "2013-01-21", ["Notitie", "21 januari 2013"], [
                missing("Regionaal Transitieplan Jeugd Groningen", "De 23 gemeenten werken samen op basis van het Regionaal Transitieplan Jeugd Groningen."),
                there("Meerjarenbeleidsplan Bureau Jeugdzorg", "Bureau Jeugdzorg kondigt in zijn Meerjarenbeleidsplan 2012-2014 aan de wachtlijst af te bouwen.", "of a partner"),
                there("Beleidskader jeugdzorg 2009-2012", "De provincie Groningen verdeelt de plaatsen volgens haar Beleidskader jeugdzorg 2009-2012.", "of the province"),
                missing("Samenwerkingsovereenkomst Jeugd Oost-Groningen", "De drie colleges tekenden daartoe de Samenwerkingsovereenkomst Jeugd Oost-Groningen."),
                there("Canon Sociaal Werk", "Het NJi zette de werkzame factoren op een rij in het rapport Wat werkt bij multiprobleemgezinnen.", "of an institute"),
            ]),
            Paper("mail.txt", "brief", "Aanlevering toezicht", "2013-12-02", ["2 december 2013"], [
                there("Oost in Beweging", "De notitie Oost in Beweging is bijgevoegd."),
                missing("Visie op het sociaal domein Oldambt", "Nog in behandeling bij de raad is niets; de Visie op het sociaal domein Oldambt is in september aanvaard."),
            ]),
        ]),
    Dossier(
        "30-bijna-niets", "A dossier in which much is named that only looks like a paper, and one paper is missing",
        "Zwartewaterland", "GM1896", "2013-10-01", "wmo", "Hulp op Maat",
        [
            Paper("hulp op maat.html", "web", "Hulp op Maat", "2013-03-04", ["4 maart 2013"], [
                there("Programma Zorg", "Het Programma Zorg uit de begroting telt vier doelstellingen.", "chapter of the budget"),
                there("Aan Zet", "Deelnemers volgen de training Aan Zet.", "method"),
                there("Platform Samenleving", "Het Platform Samenleving en Zorg komt elk kwartaal bijeen.", "a body"),
                there("Visie en Missie", "Onder het kopje Visie leest u wat ons drijft.", "heading"),
                missing("Welzijnsnota", "Wij houden ons aan de Welzijnsnota Mensen maken het dorp."),
            ]),
            Paper("gespreksverslag.txt", "verslag", "Gespreksverslag Hulp op Maat", "2013-06-11", ["11 juni 2013"], [
                there("ondersteuningsplan", "Het ondersteuningsplan wordt na zes weken besproken.", "no paper of the gemeente"),
                there("Wmo-loket", "Het Wmo-loket en de Wmo-consulent werken op één gang.", "no paper"),
                there("convenant", "De vraag of een convenant nodig is, wordt doorgeschoven.", "is only considered"),
                there("nota over wachttijden", "In het voorjaar zou er een nota over wachttijden komen, maar die is er niet gekomen.", "does not exist"),
            ]),
        ]),
]
