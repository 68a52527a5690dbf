import SpoorModel

/// Statuses in running text: adopting formulas, decisions, sentences about the paper itself.
enum StatusSentences {
  /// A sentence is cut off here: no formula is longer, and a page without full stops stays cheap.
  private static let longestSentence = 600

  static func collect(
    from view: LayoutView, titles: TitleReading, into collection: inout StatusCollection
  ) {
    let context = StatusContext(view: view, titles: titles)
    for (pageIndex, page) in view.layout.pages.enumerated() {
      let flow = FlowingText(of: page)
      let folded = FoldedText(flow.scalars)
      let sentences = sentences(of: folded)
      for (index, sentence) in sentences.enumerated() {
        guard holdsSeed(folded.scalars, sentence) else { continue }
        let scan = WordScan(folded, in: sentence)
        let following =
          index + 1 < sentences.count
          ? WordScan(folded, in: sentence.upperBound..<folded.count, limit: 45) : nil
        let readings = StatusProseReader.readings(in: scan, following: following)
        let place = Place(
          scan: scan, folded: folded, flow: flow, pageIndex: pageIndex, start: sentence.lowerBound)
        for reading in readings { judge(reading, at: place, context, view, &collection) }
        if readings.isEmpty, !collection.isFullOfRejected {
          rejectMarkers(at: place, view, &collection)
        }
      }
    }
  }

  /// The sentences of a text: to a full stop before a blank, to the end of a block, or 600 scalars.
  ///
  /// A full stop after one to three letters (`d.d.`, `nr.`, `art.`) or after a lone number ends nothing.
  static func sentences(of folded: FoldedText) -> [Range<Int>] {
    let scalars = folded.scalars
    var sentences: [Range<Int>] = []
    var start = 0
    var letters = 0
    for (index, scalar) in scalars.enumerated() {
      let isStop = scalar == "." || scalar == "?" || scalar == "!" || scalar == ";"
      let endsHere =
        (scalar == "\n" && !isInsideWord(scalars, index))
        || index - start >= longestSentence && scalar == " "
        || (isStop && index + 1 < scalars.count && scalars[index + 1] == " "
          && (letters > 3 || opensWithThis(scalars, index + 2)))
      if endsHere {
        if start < index { sentences.append(start..<index) }
        start = index + 1
      }
      letters = Folding.isWord(scalar) ? letters + 1 : 0
    }
    if start < scalars.count { sentences.append(start..<scalars.count) }
    return sentences
  }

  /// Whether a sentence about the paper itself begins: a stop before it ends one, also behind `C. Bos.`.
  private static func opensWithThis(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    ["dit ", "deze "].contains {
      scalars[min(place, scalars.count)...].starts(with: $0.unicodeScalars)
    }
  }

  /// Whether a line break follows the hyphen of a word that goes on below.
  private static func isInsideWord(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    place >= 2 && place + 1 < scalars.count && scalars[place - 1] == "-"
      && Folding.isWord(scalars[place - 2]) && Folding.isWord(scalars[place + 1])
  }

  /// Where a sentence stands.
  private struct Place {
    let scan: WordScan
    let folded: FoldedText
    let flow: FlowingText
    let pageIndex: Int
    /// Offset of the sentence in the folded page.
    let start: Int

    func span(_ words: Range<Int>, in view: LayoutView) -> SourceSpan {
      view.span(flow.pageRange(folded.sourceRange(scan.range(words))), onPage: pageIndex)
    }

    func text(_ words: Range<Int>) -> String {
      String.foldingBlanks(String(scalars: flow.scalars[folded.sourceRange(scan.range(words))]))
    }
  }

  private static func judge(
    _ reading: StatusReading, at place: Place, _ context: StatusContext, _ view: LayoutView,
    _ collection: inout StatusCollection
  ) {
    if collection.isSettled(reading.kind, cue: reading.cue) { return }
    let fact = Fact(
      StatusMarker(reading.kind, body: reading.body.map { place.text($0) }, date: reading.date),
      span: place.span(reading.words, in: view),
      confidence: reading.strength == .hint ? 0.4 : 0.8, reader: StatusExtractor.reader,
      cue: reading.cue)
    guard let strength = reading.strength else {
      collection.reject(fact, because: "speaks of another paper")
      return
    }
    if let reason = context.objection(
      to: reading, in: place.scan, page: place.pageIndex, offset: place.start)
    {
      collection.reject(fact, because: reason)
    } else {
      collection.accept(fact, strength: strength)
    }
  }

  private static func rejectMarkers(
    at place: Place, _ view: LayoutView, _ collection: inout StatusCollection
  ) {
    for marker in StatusMarkerTable.shared.markers(in: place.scan).prefix(2) {
      let fact = Fact(
        StatusMarker(marker.kind), span: place.span(marker.words, in: view), confidence: 0.1,
        reader: StatusExtractor.reader, cue: "status word in running text")
      collection.reject(fact, because: "running text that does not speak of this paper itself")
    }
  }

  /// The beginnings of words that a status can be read from; sentences without any are passed over.
  private static let seeds: [[Unicode.Scalar]] = [
    "concept", "ontwerp", "vast", "definit", "versie", "inzage", "geldend", "vervallen", "aldus",
    "besl", "behoor", "akkoord", "gebruik", "goedgek", "b e s l", "conconcept",
  ].map { Array($0.unicodeScalars) }

  /// The seeds by their first letter, `a` to `z`.
  private static let seedsByInitial: [[[Unicode.Scalar]]] = (0..<26).map { letter in
    seeds.filter { $0.first.map { Int($0.value) - 0x61 } == letter }
  }

  /// One bit per letter that begins a seed: every scalar of every paper is held against it.
  private static let initials: UInt32 = seedsByInitial.enumerated().reduce(0) { bits, entry in
    entry.element.isEmpty ? bits : bits | 1 << UInt32(entry.offset)
  }

  private static func holdsSeed(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    let initials = initials
    for place in range {
      let letter = scalars[place].value &- 0x61
      guard letter < 26, initials >> letter & 1 == 1 else { continue }
      for seed in seedsByInitial[Int(letter)] where place + seed.count <= range.upperBound {
        if scalars[place..<(place + seed.count)].elementsEqual(seed) { return true }
      }
    }
    return false
  }
}
