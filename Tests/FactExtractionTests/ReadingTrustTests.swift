import FactExtraction
import SpoorModel
import TestSupport
import Testing

@Suite struct ReadingTrustTests {
  private static let text = """
    # Nota jeugd en gezin

    Vastgesteld door de raad op 3 mei 2011

    Deze nota bouwt voort op de nota "Meedoen in de wijk" uit 2010.
    """

  private func facts(_ change: (inout Page) -> Void) -> FactSheet {
    var layout = MarkedLayout(ReadingTrustTests.text).layout
    change(&layout.pages[0])
    return FactSheetExtractor().factSheet(of: layout)
  }

  @Test func aPoorPageLowersTheConfidenceOfEveryFactAndChangesNoValue() throws {
    let sound = facts { _ in }
    let poor = facts { $0.quality = TextQuality(level: .poor, reason: "damage") }
    let title = try #require(sound.title)
    let date = try #require(sound.dates.first)
    #expect(poor.title?.value == title.value)
    #expect(poor.dates.first?.value == date.value)
    #expect(poor.status.summary == sound.status.summary)
    #expect(try #require(poor.title).confidence < title.confidence)
    #expect(try #require(poor.dates.first).confidence < date.confidence)
    for (poor, sound) in zip(poor.references, sound.references) {
      #expect(poor.confidence < sound.confidence)
    }
    #expect(!sound.references.isEmpty)
  }

  @Test func wordsThatCannotBeSeenAreTrustedLess() throws {
    let sound = facts { _ in }
    let hidden = facts { page in
      page.styles.append(TextStyle(font: "Body", size: 10, isVisible: false))
      for index in page.words.indices where page.words[index].style == 0 {
        page.words[index].style = 2
      }
    }
    let before = sound.references.first?.confidence ?? 0
    let after = try #require(hidden.references.first).confidence
    #expect(after < before / 2)
  }
}
