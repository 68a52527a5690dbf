import SpoorModel

/// The Dutch gemeenten, past and present.
///
/// - Source: gemeenten that existed at any time between 1 January 2005 and 1 January 2025, after the yearly
///   lists of the CBS ("Gemeentelijke indeling"); written down in 2026.
enum GemeenteNames {
  /// Folded words of each name, joined by a space: "sittard geleen".
  static let all: Set<String> = Set(
    list.split { $0 == "|" || $0 == "\n" }.map {
      TitleKey.folded(String($0)).joined(separator: " ")
    })

  /// Names that are also ordinary words: read as a name only behind the word "gemeente".
  static let ambiguous: Set<String> = [
    "best", "bergen", "borne", "buren", "echt", "ede", "elst", "epe", "goes", "haren", "heel",
    "hulst",
    "leek", "made", "oss", "sluis", "stein", "son", "landerd", "druten", "west", "ten boer", "land",
    "steen", "wijk", "laren", "huizen", "maas", "west betuwe", "zeewolde", "ferwerd", "beek",
    "baarn",
  ]

  /// Words before the name of a town that make it that of a region.
  private static let compass: Set<String> = ["noord", "oost", "zuid", "west", "midden", "regio"]

  /// The name, folded, that stands behind "gemeente", or at the end of a title.
  static func name(in words: [String]) -> String? {
    if let name = nameBehindNoun(in: words) { return name }
    for length in stride(from: min(4, words.count - 1), through: 1, by: -1) {
      let candidate = words.suffix(length).joined(separator: " ")
      // "Oost-Groningen" is a region, no gemeente.
      let isPart = words.dropLast(length).last.map { compass.contains($0) } ?? false
      if all.contains(candidate), !ambiguous.contains(candidate), !isPart { return candidate }
    }
    return nil
  }

  /// The name, folded, that stands behind "gemeente".
  static func nameBehindNoun(in words: [String]) -> String? {
    for index in words.indices where words[index] == "gemeente" {
      if let name = name(startingAt: index + 1, in: words) { return name }
    }
    return nil
  }

  private static func name(startingAt start: Int, in words: [String]) -> String? {
    for length in stride(from: min(5, words.count - start), to: 0, by: -1) {
      let candidate = words[start..<start + length].joined(separator: " ")
      if all.contains(candidate) { return candidate }
    }
    return nil
  }

  private static let list = """
    Aa en Hunze|Aalburg|Aalsmeer|Aalten|Abcoude|Achtkarspelen|Alblasserdam|Albrandswaard|Alkemade|Alkmaar
    Almelo|Almere|Alphen aan den Rijn|Alphen-Chaam|Altena|Ambt Montfort|Ameland|Amersfoort|Amstelveen
    Amsterdam|Andijk|Angerlo|Anna Paulowna|Apeldoorn|Appingedam|Arcen en Velden|Arnhem|Assen|Asten|Baarle-Nassau
    Baarn|Barendrecht|Barneveld|Bathmen|Bedum|Beek|Beekdaelen|Beemster|Beesel|Bellingwedde|Bennebroek|Berg en Dal
    Bergambacht|Bergeijk|Bergen|Bergen op Zoom|Bergh|Bergschenhoek|Berkel en Rodenrijs|Berkelland|Bernheze
    Bernisse|Best|Beuningen|Beverwijk|Binnenmaas|Bladel|Blaricum|Bleiswijk|Bloemendaal|Boarnsterhim|Bodegraven
    Bodegraven-Reeuwijk|Boekel|Bolsward|Borculo|Borger-Odoorn|Borne|Borsele|Boskoop|Boxmeer|Boxtel|Breda
    Breukelen|Brielle|Bronckhorst|Brummen|Brunssum|Bunnik|Bunschoten|Buren|Bussum|Capelle aan den IJssel
    Castricum|Coevorden|Cranendonck|Cromstrijen|Cuijk|Culemborg|Dalfsen|Dantumadiel|De Bilt|De Fryske Marren
    De Friese Meren|De Lier|De Marne|De Ronde Venen|De Wolden|Delft|Delfzijl|Den Haag|Den Helder|Deurne|Deventer
    Didam|Diemen|Dijk en Waard|Dinkelland|Dirksland|Doesburg|Doetinchem|Dongen|Dongeradeel|Dordrecht|Drechterland
    Drimmelen|Dronten|Druten|Duiven|Echt|Echt-Susteren|Edam-Volendam|Ede|Eemnes|Eemsdelta|Eemsmond|Eersel|Eibergen
    Eijsden|Eijsden-Margraten|Eindhoven|Elburg|Emmen|Enkhuizen|Enschede|Epe|Ermelo|Etten-Leur|Ferwerderadiel
    Franekeradeel|Gaasterlan-Sleat|Gaasterlân-Sleat|Geertruidenberg|Geldermalsen|Geldrop|Geldrop-Mierlo|Gemert-Bakel
    Gendringen|Gennep|Giessenlanden|Gilze en Rijen|Goedereede|Goeree-Overflakkee|Goes|Goirle|Gooise Meren|Gorinchem
    Gorssel|Gouda|Graafstroom|Graft-De Rijp|Grave|'s-Gravendeel|'s-Gravenhage|'s-Gravenzande|Groenlo|Groesbeek
    Groningen|Grootegast|Gulpen-Wittem|Haaksbergen|Haaren|Haarlem|Haarlemmerliede en Spaarnwoude|Haarlemmermeer
    Haelen|Halderberge|Hardenberg|Harderwijk|Hardinxveld-Giessendam|Haren|Harenkarspel|Harlingen|Harmelen|Hattem
    Heel|Heemskerk|Heemstede|Heerde|Heerenveen|Heerhugowaard|Heerjansdam|Heerlen|Heeze-Leende|Heiloo|Helden
    Hellendoorn|Hellevoetsluis|Helmond|Hendrik-Ido-Ambacht|Hengelo|'s-Hertogenbosch|Den Bosch|Het Bildt
    Het Hogeland|Heumen|Heusden|Heythuysen|Hillegom|Hilvarenbeek|Hilversum|Hoeksche Waard|Hof van Twente
    Hollands Kroon|Hontenisse|Hoogeveen|Hoogezand-Sappemeer|Hoorn|Horst aan de Maas|Houten|Huizen|Hulst|Hummelo en Keppel
    Hunsel|IJsselham|IJsselstein|Jacobswoude|Kaag en Braassem|Kampen|Kapelle|Katwijk|Kerkrade|Kessel|Kesteren
    Koggenland|Kollumerland en Nieuwkruisland|Korendijk|Krimpen aan den IJssel|Krimpenerwaard|Laarbeek
    Land van Cuijk|Landerd|Landgraaf|Landsmeer|Langedijk|Lansingerland|Laren|Leek|Leerdam|Leersum|Leeuwarden
    Leeuwarderadeel|Leiden|Leiderdorp|Leidschendam-Voorburg|Lelystad|Lemsterland|Leudal|Leusden|Lichtenvoorde
    Liemeer|Liesveld|Limmen|Lingewaal|Lingewaard|Lisse|Lith|Littenseradiel|Lochem|Loenen|Loon op Zand|Lopik
    Loppersum|Losser|Maarn|Maarssen|Maasbracht|Maasbree|Maasdonk|Maasdriel|Maasgouw|Maashorst|Maassluis|Maastricht
    Margraten|Marum|Medemblik|Meerlo-Wanssum|Meerssen|Meierijstad|Meijel|Menaldumadeel|Menameradiel|Menterwolde
    Meppel|Middelburg|Middelharnis|Midden-Delfland|Midden-Drenthe|Midden-Groningen|Mierlo|Mill en Sint Hubert
    Millingen aan de Rijn|Moerdijk|Molenlanden|Molenwaard|Montferland|Montfoort|Mook en Middelaar|Moordrecht
    Muiden|Naaldwijk|Naarden|Neder-Betuwe|Nederlek|Nederweert|Neede|Neerijnen|Niedorp|Nieuwegein|Nieuwerkerk aan den IJssel
    Nieuwkoop|Nieuw-Lekkerland|Nijefurd|Nijkerk|Nijmegen|Nissewaard|Noardeast-Fryslan|Noardeast-Fryslân|Noord-Beveland
    Noordenveld|Noorder-Koggenland|Noordoostpolder|Noordwijk|Noordwijkerhout|Nuenen, Gerwen en Nederwetten|Nuenen
    Nunspeet|Nuth|Obdam|Oegstgeest|Oirschot|Oisterwijk|Oldambt|Oldebroek|Oldenzaal|Olst-Wijhe|Ommen|Onderbanken
    Oost Gelre|Oosterhout|Oostflakkee|Ooststellingwerf|Oostzaan|Opmeer|Opsterland|Oss|Oud-Beijerland|Oude IJsselstreek
    Ouder-Amstel|Ouderkerk|Oudewater|Overbetuwe|Papendrecht|Peel en Maas|Pekela|Pijnacker-Nootdorp|Purmerend|Putten
    Raalte|Reeuwijk|Reiderland|Reimerswaal|Renkum|Renswoude|Reusel-De Mierden|Rheden|Rhenen|Ridderkerk|Rijnsburg
    Rijnwaarden|Rijnwoude|Rijssen-Holten|Rijswijk|Roerdalen|Roermond|Roggel en Neer|Roosendaal|Rotterdam|Rozenburg
    Rozendaal|Rucphen|Ruurlo|Sassenheim|Schagen|Scheemda|Schermer|Scherpenzeel|Schiedam|Schiermonnikoog|Schijndel
    Schinnen|Schipluiden|Schoonhoven|Schouwen-Duiveland|Sevenum|Simpelveld|Sint Anthonis|Sint-Michielsgestel
    Sint-Oedenrode|Sittard-Geleen|Skarsterlan|Skarsterlân|Sliedrecht|Slochteren|Sluis|Smallingerland|Sneek|Soest
    Someren|Son en Breugel|Spijkenisse|Stadskanaal|Staphorst|Stede Broec|Steenbergen|Steenderen|Steenwijkerland
    Stein|Stichtse Vecht|Strijen|Sudwest-Fryslan|Súdwest-Fryslân|Swalmen|Ten Boer|Ter Aar|Terneuzen|Terschelling
    Texel|Teylingen|Tholen|Thorn|Tiel|Tilburg|Tubbergen|Twenterand|Tynaarlo|Tytsjerksteradiel|Ubbergen|Uden|Uitgeest
    Uithoorn|Urk|Utrecht|Utrechtse Heuvelrug|Vaals|Valkenburg aan de Geul|Valkenswaard|Veendam|Veenendaal|Veere
    Veghel|Veldhoven|Velsen|Venhuizen|Venlo|Venray|Vianen|Vijfheerenlanden|Vlaardingen|Vlagtwedde|Vlieland|Vlissingen
    Vlist|Voerendaal|Voorne aan Zee|Voorschoten|Voorst|Vorden|Vriezenveen|Vught|Waadhoeke|Waalre|Waalwijk|Waddinxveen
    Wageningen|Warmond|Warnsveld|Wassenaar|Wateringen|Waterland|Weert|Weesp|Wehl|Werkendam|Wervershoof|West Betuwe
    West Maas en Waal|Wester-Koggenland|Westerkwartier|Westerveld|Westervoort|Westerwolde|Westland|Weststellingwerf
    Westvoorne|Wierden|Wieringen|Wieringermeer|Wijchen|Wijdemeren|Wijk bij Duurstede|Winschoten|Winsum|Winterswijk
    Wisch|Woensdrecht|Woerden|Wognum|Wormerland|Woudenberg|Woudrichem|Wunseradiel|Wymbritseradiel|Zaanstad|Zaltbommel
    Zandvoort|Zederik|Zeevang|Zeewolde|Zeist|Zelhem|Zevenaar|Zevenhuizen-Moerkapelle|Zijpe|Zoetermeer|Zoeterwoude
    Zuidhorn|Zuidplas|Zundert|Zutphen|Zwartewaterland|Zwijndrecht|Zwolle
    """
}
