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
    alone: bool = False


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
                there("Algemene bijstandswet", "de vroegere Algemene bijstandswet", "law", "law"),
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
]
