/// The small words that every text in a language needs: their share tells language from noise.
///
/// Looked up by a number in which each letter takes five bits, so that no strings are made.
enum FunctionWords {
  /// Adds a letter, 0 to 25, to the number of a word; words of more than twelve letters have none.
  static func code(_ code: UInt64, adding letter: Int) -> UInt64 { code << 5 | UInt64(letter + 1) }

  static func contains(_ code: UInt64) -> Bool {
    var slot = place(code)
    while table[slot] != 0 {
      if table[slot] == code { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  private static let mask = 1023

  private static func place(_ code: UInt64) -> Int {
    Int(truncatingIfNeeded: (code &* 0x9E37_79B9_7F4A_7C15) >> 54) & mask
  }

  private static let table: [UInt64] = {
    var table = [UInt64](repeating: 0, count: mask + 1)
    for word in words.split(whereSeparator: \.isWhitespace) {
      let code = word.utf8.reduce(UInt64(0)) { Self.code($0, adding: Int($1) - 0x61) }
      var slot = place(code)
      while table[slot] != 0, table[slot] != code { slot = (slot + 1) & mask }
      table[slot] = code
    }
    return table
  }()

  /// The commonest words of Dutch and English, with some of German and French.
  private static let words = """
    de het een en van in is op te dat die voor met zijn aan er om niet ook bij als door naar maar uit
    over tot worden wordt of dan nog wel hebben heeft had deze dit kan kunnen moet moeten zal zullen
    wij we zij ze hij hun haar ik u je men wat wie waar hoe meer veel geen al alle andere onder tussen
    tegen tijdens zonder binnen buiten per via zoals omdat zodat indien waarbij waarin hierbij
    gemeente gemeenten raad college beleid jaar jeugd zorg plan nota artikel lid wet besluit datum
    pagina bijlage onderwerp bestuur kinderen samen nieuwe eerste twee drie goed mensen
    the and of to a for on with as by that this be are was were it from or an at have has not which
    will their they can may shall must you your our its all any other more such into than
    der die das und ist nicht von zu den dem mit auf ein eine sich des im auch als werden aus er
    le la les des et du un une que qui dans pour par sur au aux est sont pas plus avec
    """
}
