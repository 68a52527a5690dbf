import EvidenceStorage
import Testing

@Suite struct StoreLibraryTests {
  @Test func theLibraryTellsItsVersion() throws {
    #expect(try StoreLibrary.version().hasPrefix("3."))
  }
}
