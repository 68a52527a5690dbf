import SpoorModel

/// Lines that say who issued a version, and for whom.
extension OwnDateFinder {
  /// Whether a sentence of a colophon closes in its date.
  ///
  /// "Dit is een uitgave van gemeente Ede, april 2021."
  func isIssue(_ around: LineAround) -> Bool {
    guard around.before.count <= 12, around.tail.isEmpty || around.tail.hasPrefix("."),
      around.after.isEmpty
    else { return false }
    let head = around.head.reversed().drop { $0 == " " }
    return head.first == "," && around.before.prefix(5).contains("uitgave")
  }

  /// Whether a running head ends in a version and its date.
  ///
  /// "Gemeente Ede – Nota wonen – versie 12 april 2018 – blz. 1".
  func isVersionTail(_ around: LineAround) -> Bool {
    guard let last = around.before.last, isQuietTail(around) else { return false }
    return OwnDateVocabulary.statusWords.contains(last) && last != "vaststelling"
  }

  /// Whether nothing but hours follow the date: ", 10.00 - 11.30 uur".
  func isTimeTail(_ around: LineAround) -> Bool {
    around.after.contains("uur")
      && around.after.allSatisfy {
        $0.allSatisfy(\.isNumber) || OwnDateVocabulary.quietWords.contains($0)
      }
  }

  /// Whether the words before the date speak of another version of the paper: "Eerste versie: 12 juni 2020".
  func namesOtherVersion(_ around: LineAround) -> Bool {
    let words = around.before.suffix(2)
    return words.count == 2 && words.last.map { $0.hasSuffix("versie") } ?? false
      && words.first.map(OwnDateVocabulary.otherVersions.contains) ?? false
  }

  /// Whether a line opens with a status and its date and goes on with whom it is for.
  ///
  /// "Concept d.d. 16 februari 2018 ten behoeve van de klankbordgroep".
  func isVersionFor(_ around: LineAround) -> Bool {
    guard let first = around.before.first, OwnDateVocabulary.statusWords.contains(first),
      let next = around.after.first, OwnDateVocabulary.purposes.contains(next) || next == "ten"
    else { return false }
    return around.after.count <= 8
      && around.before.allSatisfy {
        OwnDateVocabulary.statusWords.contains($0) || OwnDateVocabulary.meetingLinks.contains($0)
          || $0.allSatisfy(\.isNumber)
      }
  }

  /// The label that stands right above a date in a row of columns:
  /// "Uw brief van   Ons kenmerk   Datum" over "14 februari 2023   WOO-18   4 april 2023".
  ///
  /// Nil where the line above the date is no row of labels.
  /// - Complexity: O(*w*), *w* being the words of the nearest lines.
  func columnLabel(
    _ expression: DateExpression, _ around: LineAround, on page: Page
  ) -> [Substring]? {
    let line = page.lines[around.line]
    guard
      let date = page.words[line.words].first(where: {
        $0.range.contains(expression.range.lowerBound)
      }),
      let place = date.box, let row = line.box
    else { return nil }
    let height = max(row.height, 6)
    for index in (max(0, around.line - 4)..<around.line).reversed() {
      guard let above = page.lines[index].box, place.top - above.bottom < height * 1.6,
        above.bottom < place.midY
      else { continue }
      let columns = columns(ofLine: index, on: page)
      guard columns.count >= 2, columns.allSatisfy(isHeading),
        let column = columns.first(where: { abs($0.left - place.left) < 6 })
      else { continue }
      return column.words
    }
    return nil
  }

  /// Whether the words may be the head of a column of fields; the columns of a table of versions are none.
  private func isHeading(_ column: (left: Double, words: [Substring])) -> Bool {
    (1...4).contains(column.words.count)
      && !column.words.contains {
        OwnDateVocabulary.tableHeads.contains($0) || $0.allSatisfy(\.isNumber)
      }
  }

  /// A line in the parts that wide blanks leave.
  private func columns(ofLine index: Int, on page: Page) -> [(left: Double, words: [Substring])] {
    var columns: [(left: Double, words: [Substring])] = []
    var right = -Double.infinity
    for word in page.words[page.lines[index].words].prefix(30) {
      guard let box = word.box else { return [] }
      let words = LineAround.words(FoldedText(page.text.scalars[word.range]).string)
      if box.left - right > box.height * 0.9 || columns.isEmpty {
        columns.append((box.left, words))
      } else {
        columns[columns.count - 1].words += words
      }
      right = box.right
    }
    return columns
  }
}
