import SpoorModel

/// Tells the fields of a form or letterhead by their names, glued to their values or not.
enum TitleFieldReader {
  /// `Onderwerp: …`, `Datum  3 mei`, `Titel:`: a known field, glued to its value or not.
  static func field(
    _ folded: FoldedText, _ scan: WordScan, _ page: Page
  ) -> TitleLine.Kind? {
    for length in stride(from: min(5, scan.count), through: 1, by: -1) {
      let name = scan.words[..<length].joined(separator: " ")
      let label: TitleLine.Label
      if TitleVocabulary.titleLabels.contains(name) {
        label = .title
      } else if TitleVocabulary.subjectLabels.contains(name) {
        label = .subject
      } else if TitleVocabulary.otherLabels.contains(name) {
        label = .other
      } else {
        continue
      }
      var place = scan.ranges[length - 1].upperBound
      var sign: Unicode.Scalar?
      while place < folded.count, !Folding.isWord(folded.scalars[place]),
        folded.scalars[place] != "(",
        folded.scalars[place] != "\"", folded.scalars[place] != "'", folded.scalars[place] != "["
      {
        if folded.scalars[place] == ":" || folded.scalars[place] == "|" { sign = ":" }
        place += 1
      }
      if place >= folded.count {
        return sign == nil && (name == "van" || name == "plan") ? nil : .label(label)
      }
      // Without a colon an ordinary word may begin a title: `Bijlagen bij …`, `Project Zonderstad`, `Van wens …`.
      let value = folded.sourceRange(place..<folded.count)
      if sign == nil {
        // `INZAKE DE UITVOERING` goes on with a title in capitals.
        let isCapital =
          page.text.scalars[value.lowerBound].properties.isUppercase
          && !(value.count > 1
            && page.text.scalars[value.lowerBound + 1].properties.isUppercase)
        guard acceptsBareValue(label, name, scan, length, isCapital: isCapital) else { continue }
      }
      return .field(label, value: value)
    }
    return gluedField(folded, scan) ?? typedField(folded, scan)
  }

  /// `Brief regering : Voorbereiding van de verkiezingen`: the type of paper as the label of its title.
  ///
  /// Only where a blank stands before the colon: `Memo: …` is a title as it stands.
  private static func typedField(_ folded: FoldedText, _ scan: WordScan) -> TitleLine.Kind? {
    guard let colon = folded.scalars.prefix(60).firstIndex(of: ":"), colon >= 2,
      colon + 2 < folded.count, folded.scalars[colon - 1] == " ", folded.scalars[colon + 1] == " "
    else { return nil }
    let label = scan.ranges.indices.filter { scan.ranges[$0].upperBound <= colon }
    let name = label.map { scan.words[$0] }.joined(separator: " ")
    guard label.count < scan.count, TitleVocabulary.typeLabels.contains(name),
      folded.scalars[(colon + 2)...].contains(where: { Folding.isWord($0) && !Folding.isDigit($0) })
    else { return nil }
    return .field(.title, value: folded.sourceRange((colon + 2)..<folded.count))
  }

  private static func acceptsBareValue(
    _ label: TitleLine.Label, _ name: String, _ scan: WordScan, _ length: Int, isCapital: Bool
  ) -> Bool {
    // What follows may hold no word that was scanned: signs only, or a place past the scan's end.
    let next = length < scan.words.count ? scan.words[length] : ""
    switch label {
    case .subject:
      if ["van", "is", "wordt", "en"].contains(next) { return false }
      return (name != "betreffende" && name != "inzake") || isCapital
    case .title: return length > 1 && name.hasPrefix("officiele")
    case .other:
      // `Bijlage 4 - Inventarislijst` is a title with an annex number, `Bijlagen 2` a field.
      if name.hasPrefix("bijlage"), scan.count > length + 1 { return false }
      let isValue = next.unicodeScalars.first.map(Folding.isDigit) ?? false
      let plain = [
        "datum", "kenmerk", "ons kenmerk", "uw kenmerk", "telefoon", "zaaknummer", "iban", "kvk",
        "vergaderdatum en tijd", "postbus", "auteur", "auteurs", "versie", "vergaderplaats",
        "deelnemers",
      ]
      return (isValue && name != "programma" && name != "project" && name != "thema")
        || plain.contains(name)
    }
  }

  /// `Officiële naam regelingCentrumregeling …`: the label's last word is glued to the value.
  private static func gluedField(_ folded: FoldedText, _ scan: WordScan) -> TitleLine.Kind? {
    guard scan.count > 3, scan.words[0] == "officiele", scan.words[1] == "naam",
      scan.words[2].hasPrefix("regeling"), scan.words[2].count > 8
    else { return nil }
    let start = scan.ranges[2].lowerBound + 8
    return .field(.title, value: folded.sourceRange(start..<folded.count))
  }
}
