import CRefuseColourProfiles
import Foundation
import PDFReading
import SpoorModel
import Testing

/// Reads papers that lie beside the project; skipped where they are absent.
@Suite(.serialized) struct ColourProfileTests {
  private static let folders = ["../shared/real/files", "../shared/robust"]

  private static let papers: [String] = folders.flatMap { folder in
    (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".pdf") }.sorted().map { folder + "/" + $0 }
  }

  @Test func theProgramRefusesColourProfiles() {
    #expect(spoor_refuses_colour_profiles() == 1)
  }

  @Test(.enabled(if: !papers.isEmpty, "the papers of ../shared are absent"))
  func textPlacesAndStylesAreTheSameWithColourProfiles() {
    defer { spoor_refuse_colour_profiles(1) }
    for path in Self.papers {
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      let bytes = [UInt8](data)
      spoor_refuse_colour_profiles(1)
      let without = read(bytes)
      spoor_refuse_colour_profiles(0)
      // Not the layouts themselves: a difference would print them whole.
      let isSame = read(bytes) == without
      #expect(isSame, "\(path)")
    }
  }
}
