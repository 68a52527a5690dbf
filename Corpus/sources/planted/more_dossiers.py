"""More dossiers, written by other rules of style than those of dossiers.py: every paper is named in a sentence of its own."""
from dossiers import Dossier, Named, Paper


def missing(title, sentence, why="named, not delivered", same=""):
    return Named(True, title, why, "own", title, sentence, same)


def there(title, sentence, why="named and delivered"):
    return Named(False, title, why, "own", title, sentence)


ALL = [
    Dossier(
        "15-zinsbouw", "Titles in every place of the sentence: as subject, behind a preposition, before the verb, between dashes, behind a comma",
        "Doetinchem", "GM0222", "2013-09-01", "jeugd", "Buurtcoaches",
        [
            Paper("plan van aanpak buurtcoaches.txt", "nota", "Plan van aanpak buurtcoaches", "2012-05", ["Gemeente Doetinchem", "mei 2012"], [
                missing("Visie Samen leven in de Achterhoek", "De Visie Samen leven in de Achterhoek noemt drie groepen gezinnen die extra aandacht verdienen."),
                missing("Nota Jeugd en Opvoeding", "Wat destijds in de Nota Jeugd en Opvoeding is beloofd, komt nu pas tot uitvoering."),
                there("Triple P", "Ouders kunnen meedoen aan Triple P of aan Moeders Informeren Moeders.", "method"),
                missing("Protocol Gezinsoverleg", "Een gezinsoverleg wordt belegd zoals het Protocol Gezinsoverleg voorschrijft."),
                missing("Ieder gezin telt", "Onze jeugdnota, ‘Ieder gezin telt’, dateert van 2007 en is nog altijd van kracht."),
            ]),
            Paper("mail aan inspectie.txt", "brief", "Aanvulling op onze stukken", "2013-06-20", ["Doetinchem, 20 juni 2013", "Onderwerp: Aanvulling op onze stukken"], [
                there("Plan van aanpak buurtcoaches", "Het Plan van aanpak buurtcoaches hebt u al ontvangen."),
                there("Wet op de jeugdzorg", "De Wet op de jeugdzorg verdwijnt, en daarmee de indicatie.", "law"),
                missing("Handboek Buurtcoach", "Nieuwe coaches krijgen het Handboek Buurtcoach en een week om mee te lopen."),
            ]),
        ]),
    Dossier(
        "16-jaren", "The same paper in two editions, papers that only a type and a year name, terms with two and four digits",
        "Hoogeveen", "GM0118", "2013-12-01", "schuld", "Budget op Orde",
        [
            Paper("Beleidsplan schuldhulp 12-15.txt", "nota", "Beleidsplan schuldhulpverlening 2012-2015", "2012-03-29", ["Vastgesteld door de raad van Hoogeveen op 29 maart 2012"], [
                there("Beleidsplan schuldhulpverlening 2008-2011", "Het Beleidsplan schuldhulpverlening 2008-2011 is hiermee vervallen.", "predecessor"),
                missing("Armoedenota 2010", "De kinderregelingen blijven zoals zij in de Armoedenota 2010 zijn beschreven."),
                there("Wgs", "De Wgs vraagt om een plan voor ten hoogste vier jaar.", "law"),
                there("Jaarplan Schulddienstverlening 2014", "Het Jaarplan Schulddienstverlening 2014 volgt na de zomer.", "does not exist yet"),
            ]),
            Paper("verslag overleg kredietbank.txt", "verslag", "Verslag overleg Kredietbank", "2013-02-12", ["12 februari 2013"], [
                there("beleidsplan 2012-2015", "De kredietbank mist in het beleidsplan schuldhulpverlening 2012/2015 een alinea over vroegsignalering.", "delivered; term with a slash"),
                there("Begroting 2013", "In de Begroting 2013 is het bedrag voor budgetbeheer verlaagd.", "budget paper"),
                missing("Convenant Vroegsignalering Drenthe", "Met de woningcorporaties en de energiebedrijven is vorig jaar het Convenant Vroegsignalering Drenthe gesloten."),
            ]),
        ]),
    Dossier(
        "17-toekomst-en-verleden", "What is still to come, what was withdrawn, what is only considered; one adopted paper is missing",
        "Heerlen", "GM0917", "2013-10-01", "wonen", "Wijkgericht Werken",
        [
            Paper("wijkgericht werken.txt", "nota", "Wijkgericht werken in Heerlen", "2013-01", ["Startnotitie", "januari 2013"], [
                there("Nota Sociale Wijkteams", "Wij werken aan een Nota Sociale Wijkteams, die in 2014 gereed moet zijn.", "does not exist yet"),
                there("Programma Wijkaanpak", "Het oude Programma Wijkaanpak hebben wij in 2011 ingetrokken.", "withdrawn"),
                missing("Woonvisie Heerlen 2011-2015", "Over woonoverlast is de Woonvisie Heerlen 2011-2015 duidelijk: eerst praten, dan pas een brief."),
                there("convenant met de huisartsen", "Of er een convenant met de huisartsen komt, is nog de vraag.", "is only considered"),
                there("Uitvoeringsplan Vrieheide", "Voor Vrieheide stellen wij nog dit jaar een Uitvoeringsplan Vrieheide op.", "does not exist yet"),
            ]),
            Paper("besluitenlijst.txt", "verslag", "Besluitenlijst stuurgroep wijkgericht werken", "2013-04-09", ["Vergadering van 9 april 2013"], [
                there("Wijkgericht werken in Heerlen", "De startnotitie Wijkgericht werken in Heerlen is akkoord."),
                there("Communicatieplan", "Er moet nog een Communicatieplan Wijkteams komen.", "does not exist yet"),
            ]),
        ]),
    Dossier(
        "18-van-anderen", "Papers of the state, of institutes, of the province, of partners and of another gemeente; regional policy counts",
        "Zoetermeer", "GM0637", "2013-11-01", "jeugd", "Meerpunt",
        [
            Paper("meerpunt.html", "web", "Meerpunt: hulp voor gezinnen", "2013-05-06", ["Bijgewerkt op 6 mei 2013"], [
                there("Kinderen Veilig", "Met het actieplan Kinderen Veilig 2012-2016 vraagt het Rijk aandacht voor de signalering.", "national"),
                there("Richtlijn Multiprobleemgezinnen", "Wij volgen de Richtlijn Multiprobleemgezinnen van het Nederlands Jeugdinstituut.", "of an institute"),
                missing("Regiovisie Samen voor de Jeugd", "Samen met de andere Haagse gemeenten maakten wij de Regiovisie Samen voor de Jeugd."),
                there("kwaliteitshandboek", "De stichting heeft een eigen kwaliteitshandboek.", "paper of a partner"),
                there("Beleidskader Jeugd van de provincie Zuid-Holland", "Het Beleidskader Jeugd 2013-2016 van de provincie Zuid-Holland bepaalt hoeveel plekken er zijn.", "of the province"),
            ]),
            Paper("notitie meerpunt.txt", "nota", "Meerpunt als voordeur", "2011-10-11", ["Notitie voor de commissie, 11 oktober 2011"], [
                there("Leren van Leiden", "De gemeente Leiden beschreef haar ervaringen in de notitie Jeugdteams in Leiden.", "of another gemeente"),
                there("Gezinsrapport", "Het Sociaal en Cultureel Planbureau schetst in het Gezinsrapport 2011 een rooskleurig beeld.", "of an institute"),
                missing("Uitgangspuntennotitie Zorg voor Jeugd", "De commissie stelde in 2010 de Uitgangspuntennotitie Zorg voor Jeugd vast."),
            ]),
        ]),
    Dossier(
        "19-lijst-van-bronnen", "A list of sources at the end, papers in a list with bullets, a title between brackets",
        "Kampen", "GM0166", "2013-10-01", "wmo", "Dorpenteams",
        [
            Paper("evaluatie dorpenteams.txt", "evaluatie", "Evaluatie dorpenteams", "2012-11", ["Kampen, november 2012"], [
                missing("Samen wonen, samen leven", "De teams komen voort uit het Wmo-beleidsplan (‘Samen wonen, samen leven’, 2008)."),
                missing("Projectplan Dorpenteams", "De bedoeling staat in het Projectplan Dorpenteams van april 2010."),
                there("Keukentafelgesprek", "Het Keukentafelgesprek is de kern van de werkwijze.", "method"),
                missing("Samenwerkingsafspraken huisartsen en dorpenteams", "De Samenwerkingsafspraken huisartsen en dorpenteams zijn in de meeste praktijken onbekend."),
                there("Welzijn Nieuwe Stijl", "Het programma Welzijn Nieuwe Stijl van het ministerie gaf de eerste stoot.", "national"),
            ]),
            Paper("aanbiedingsbrief.txt", "brief", "Toezicht sociaal domein", "2013-08-27", ["Kampen, 27 augustus 2013"], [
                there("Evaluatie dorpenteams", "Wij sturen u de Evaluatie dorpenteams; ander beleid is er niet."),
            ]),
        ]),
    Dossier(
        "20-afkortingen", "Abbreviations and short names of delivered and of missing papers, each counts once",
        "Roosendaal", "GM1674", "2014-02-01", "veiligheid", "Zorg en Veiligheid",
        [
            Paper("integraal veiligheidsplan.txt", "nota", "Integraal Veiligheidsplan 2011-2014", "2011-05-19", ["Gemeente Roosendaal", "19 mei 2011"], [
                missing("Regionaal Handelingskader Overlast", "De stappen staan in het Regionaal Handelingskader Overlast (RHO)."),
                there("RHO", "Volgens het RHO is de burgemeester pas na de derde melding aan zet.", "short name of a paper that is already named"),
                there("Wet Bibob", "De Wet Bibob blijft buiten beschouwing.", "law"),
                missing("Privacyconvenant Zorg en Veiligheid", "Voor gegevens over personen geldt het Privacyconvenant Zorg en Veiligheid."),
            ]),
            Paper("stand van zaken.txt", "brief", "Stand van zaken veiligheid", "2013-03-05", ["Aan de raad", "5 maart 2013"], [
                there("IVP", "Het Integraal Veiligheidsplan (IVP) loopt volgend jaar af.", "delivered; alias"),
                there("Veiligheidsplan", "Met het Veiligheidsplan 2011-2014 zijn twee van de vijf doelen gehaald.", "delivered; part of the title with its term"),
                there("Integraal Veiligheidsplan 2015-2018", "Het Integraal Veiligheidsplan 2015-2018 wordt in het voorjaar aan u aangeboden.", "does not exist yet"),
            ]),
        ]),
    Dossier(
        "21-gewone-woorden", "Type words as ordinary words: no paper is named, and nothing is missing",
        "Delft", "GM0503", "2013-10-01", "wonen", "Delft Support",
        [
            Paper("werkwijze.html", "web", "Zo werkt Delft Support", "2013-07-01", ["1 juli 2013"], [
                there("een plan", "Elk gezin maakt een plan, en dat plan is van het gezin zelf.", "no paper"),
                there("visie", "Onze visie op hulp is eenvoudig: wie het dichtst bij staat, begint.", "no paper"),
                there("programma", "Het programma van de open dag staat op de website.", "no paper"),
                there("Eigen Kracht", "Wie wil, kan een Eigen Kracht-conferentie aanvragen.", "method"),
                there("rapport", "Een rapport van school nemen ouders mee naar het gesprek.", "no paper"),
            ]),
            Paper("verslag inloop.txt", "verslag", "Verslag inloopavond", "2013-09-17", ["17 september 2013"], [
                there("beleid", "Een vader vraagt of het beleid rond kwijtschelding verandert; dat is niet zo.", "no paper"),
                there("nota", "De nota van de tandarts kan hij niet betalen.", "an invoice"),
                there("Doen wat nodig is", "Het motto ‘Doen wat nodig is’ spreekt iedereen aan.", "slogan"),
                there("convenant", "Er is geen convenant met de sportclubs en dat is ook niet nodig.", "does not exist"),
                there("Participatiewet", "De Participatiewet komt eraan en maakt mensen ongerust.", "law"),
            ]),
        ]),
    Dossier(
        "22-twee-in-een", "Two papers in one breath, papers of one subject in two classes, a nota and its evaluation",
        "Veenendaal", "GM0345", "2013-10-01", "wmo", "Wijkservice",
        [
            Paper("Wmo-nota.txt", "nota", "Wmo-nota Veenendaal voor elkaar", "2011-11-24", ["Vastgesteld door de gemeenteraad op 24 november 2011"], [
                missing("Nota Vrijwilligersbeleid", "De Nota Vrijwilligersbeleid en het Gezondheidsplan 2012-2015 gaan over dezelfde inwoners."),
                missing("Gezondheidsplan 2012-2015", "De Nota Vrijwilligersbeleid en het Gezondheidsplan 2012-2015 gaan over dezelfde inwoners."),
                missing("Evaluatie Wijkservicepunten", "Uit de Evaluatie Wijkservicepunten bleek dat de helft van de vragen over geld gaat."),
                there("Wmo", "Gelet op de Wmo en de Jeugdwet kiezen wij voor één toegang.", "law"),
            ]),
            Paper("oplegger.txt", "brief", "Oplegger Wmo-nota", "2011-10-04", ["Aan de commissie, 4 oktober 2011"], [
                there("Veenendaal voor elkaar", "Hierbij bieden wij u de Wmo-nota ‘Veenendaal voor elkaar’ aan."),
                there("Raadsprogramma", "Het Raadsprogramma 2010-2014 vraagt om een sluitende begroting.", "programme of the council"),
            ]),
        ]),
]
