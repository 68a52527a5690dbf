"""Four dossiers with what real deliveries hold beside policy: protocols and software, papers of the state among the delivered ones, own titles said again, names in running sentences."""
from dossiers import Dossier, Paper
from more_dossiers import missing, there

ALL = [
    Dossier(
        "35-techniek-en-engels", "Technical protocols, software, English and European papers, remarks and columns that look like papers; two papers are missing",
        "Oss", "GM0828", "2014-06-01", "wmo", "Osse Kracht",
        [
            Paper("informatiebeleid.txt", "nota", "Informatiebeleid Osse Kracht", "2013-05-14", ["Gemeente Oss", "Vastgesteld door het college op 14 mei 2013"], [
                there("HyperText Transfer Protocol Secure", "Berichten gaan over HTTPS (HyperText Transfer Protocol Secure).", "a technical protocol"),
                there("Simple Mail Transfer Protocol", "De mail van de teams gebruikt het Simple Mail Transfer Protocol.", "a technical protocol"),
                there("softwareprogramma Kompas", "De consulenten leggen alles vast in het softwareprogramma Kompas.", "software"),
                missing("Informatieprotocol Osse Kracht", "Wie wat mag inzien, is geregeld in het Informatieprotocol Osse Kracht.", "named, not delivered"),
                there("Nota bene", "Nota bene: de inkomensgegevens worden niet bewaard.", "a remark"),
                there("European Interoperability Framework", "De opzet volgt het ‘European Interoperability Framework’ van de Europese Commissie.", "European"),
                there("Programma van Eisen", "Voor de nieuwe software is een Programma van Eisen opgesteld.", "no policy"),
                missing("Privacybeleid Sociaal Domein", "De grondslag daarvoor is het Privacybeleid Sociaal Domein van 2012."),
            ]),
            Paper("toelichting informatie.html", "web", "Toelichting op de gegevens", "2013-11", ["november 2013"], [
                there("Digital Agenda for Europe", "Ook de ‘Digital Agenda for Europe’ (2010) vraagt daarom.", "European"),
                there("File Transfer Protocol", "Het oude File Transfer Protocol is uitgezet.", "a technical protocol"),
                there("protocol TLS", "De verbinding is versleuteld met het protocol TLS.", "a technical protocol"),
            ]),
        ]),
    Dossier(
        "36-stukken-van-het-rijk", "A letter to parliament, a guide of the VNG and a circular of a ministry lie among the papers: what these name is not the gemeente's",
        "Zwijndrecht", "GM0642", "2014-10-01", "jeugd", "Vivera Wijkteams",
        [
            Paper("nota wijkteams.txt", "nota", "Wijkteams in Zwijndrecht", "2013-09-24", ["Gemeente Zwijndrecht", "Vastgesteld door de raad op 24 september 2013"], [
                missing("Jeugdvisie Drechtsteden", "De teams werken volgens de Jeugdvisie Drechtsteden, die zeven raden aannamen."),
                there("Nationaal Programma Ouderschap", "Het rijk helpt met het Nationaal Programma Ouderschap.", "national"),
                missing("Handboek Vivera", "Hoe een gezinsplan wordt gemaakt, staat in het Handboek Vivera."),
            ]),
            Paper("kamerbrief.txt", "brief", "Voortgang stelselherziening jeugd", "2014-03-14",
                ["Ministerie van Volksgezondheid, Welzijn en Sport", "", "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Postbus 20018", "2500 EA Den Haag", "", "Datum 14 maart 2014", "Betreft Voortgang stelselherziening jeugd", "", "Geachte voorzitter,"], [
                there("Actieplan Gezinnen Centraal", "In het Actieplan Gezinnen Centraal staat hoe gemeenten worden ondersteund.", "of a ministry"),
                there("Samen Opgroeien", "De beleidsnotitie ‘Samen Opgroeien’ volgde in 2013.", "of a ministry"),
                there("Innovatieagenda Jeugdhulp", "De Innovatieagenda Jeugdhulp loopt door tot 2016.", "of a ministry"),
            ]),
            Paper("handreiking vng.txt", "nota", "Handreiking lokale inkoop", "2013-06", ["Vereniging van Nederlandse Gemeenten", "", "Uitgave van de VNG, juni 2013"], [
                there("Programma Inkoop Versterkt", "Gemeenten worden geholpen door het Programma Inkoop Versterkt.", "of the VNG"),
                there("Draaiboek Contracteren", "De stappen staan in het Draaiboek Contracteren.", "of the VNG"),
            ]),
            Paper("circulaire.txt", "brief", "Informatievoorziening jeugd", "2014-05-20",
                ["Ministerie van Veiligheid en Justitie", "", "Aan de colleges van burgemeester en wethouders", "", "Onderwerp: Informatievoorziening jeugd", "Datum: 20 mei 2014", "", "Geacht college,"], [
                there("Programma Gegevens Delen", "Het Programma Gegevens Delen loopt tot 2016.", "of a ministry"),
                there("Beleidskader Gesloten Plaatsing", "Voor gesloten plaatsing geldt het Beleidskader Gesloten Plaatsing.", "of a ministry"),
            ]),
        ]),
    Dossier(
        "37-eigen-naam", "Own titles said again: in the considerans, in a contents list, in a running head, as citeertitel with a word glued on",
        "Brummen", "GM0213", "2014-03-01", "schuld", "Brummen Vooruit",
        [
            Paper("regeling kindpakket.txt", "nota", "Subsidieregeling Kindpakket Brummen 2013", "2013-02-12",
                ["Het college van de gemeente Brummen;", "gelet op de Algemene subsidieverordening;", "overwegende dat de Subsidieregeling Kindpakket Brummen 2013 gezinnen met weinig geld ondersteunt;", "besluit vast te stellen de Subsidieregeling Kindpakket Brummen 2013", "CiteertitelSubsidieregeling Kindpakket Brummen"], [
                there("Subsidieregeling Kindpakket Brummen 2013", "Deze regeling wordt aangehaald als: Subsidieregeling Kindpakket Brummen 2013.", "own title"),
                missing("Minimanota Brummen Doet Mee", "De regeling is een gevolg van de Minimanota Brummen Doet Mee (2012)."),
                there("Subsidieregeling Kindpakket Brummen", "De Subsidieregeling Kindpakket Brummen Artikelsgewijs wordt hieronder toegelicht.", "own title"),
            ]),
            Paper("beleidsplan vooruit.txt", "nota", "Beleidsplan Brummen Vooruit 2012-2016", "2012-04-19", ["Gemeente Brummen", "Vastgesteld door de raad op 19 april 2012"], [
                there("Beleidsplan Brummen Vooruit", "Met het Beleidsplan Brummen Vooruit willen wij schulden voorkomen.", "own title"),
                there("Zo BELEIDSPLAN BRUMMEN VOORUIT 2012-2016", "Zo BELEIDSPLAN BRUMMEN VOORUIT 2012-2016 7 komen wij eerder in beeld.", "running head"),
                missing("Convenant Vroeg Erop Af Brummen", "Met de corporatie sloten wij het Convenant Vroeg Erop Af Brummen."),
                there("Nota bene", "Nota bene: een aanvraag kan ook mondeling.", "a remark"),
            ]),
        ]),
    Dossier(
        "38-doorlopende-zinnen", "Names in the middle of sentences that go on behind them; the evaluation of a bureau and a letter of the gemeente to a ministry",
        "Heerde", "GM0246", "2014-03-01", "wmo", "Heerde Dichtbij",
        [
            Paper("heerde dichtbij.txt", "nota", "Heerde Dichtbij", "2012-10-30", ["Nota", "Gemeente Heerde, 30 oktober 2012"], [
                missing("Woonzorgnota Noord-Veluwe", "Daarmee is de Woonzorgnota Noord-Veluwe leidend voor nieuwe bouwplannen."),
                missing("Mantelzorgplan Heerde", "Wij willen het Mantelzorgplan Heerde uitbreiden waardoor meer mensen hulp krijgen."),
                there("Nieuwe Sportvisie", "De raad stelt de Nieuwe Sportvisie in het voorjaar van 2015 vast.", "does not exist yet"),
                there("Deltaprogramma", "Het Deltaprogramma versnellen vraagt geld van het rijk.", "national"),
            ]),
            Paper("eindevaluatie.txt", "evaluatie", "Eindevaluatie Heerde Dichtbij", "2013-11", ["Onderzoeksbureau Twijg", "in opdracht van de gemeente Heerde", "november 2013"], [
                missing("Notitie Regie Dichtbij", "De regie is belegd zoals de Notitie Regie Dichtbij vraagt."),
                there("Heerde Dichtbij", "De nota Heerde Dichtbij duidelijk maken aan bewoners bleek lastig.", "delivered"),
                there("programma SPSS", "De antwoorden zijn verwerkt met het programma SPSS Statistics.", "software"),
            ]),
            Paper("brief aan ministerie.txt", "brief", "Besteding decentralisatie-uitkering", "2013-12-03",
                ["Gemeente Heerde", "", "Aan het Ministerie van Volksgezondheid, Welzijn en Sport", "Postbus 20350", "2500 EJ Den Haag", "", "Onderwerp: Besteding decentralisatie-uitkering", "Datum: 3 december 2013"], [
                missing("Uitvoeringsprogramma Vangnet Veluwe", "Uit het Uitvoeringsprogramma Vangnet Veluwe blijkt dat wij het geld besteden aan toezicht."),
            ]),
        ]),
]
