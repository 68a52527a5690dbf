import SpoorModel
import Testing

@Suite struct TitleKeyTests {
  @Test func typeStatusAndPunctuationAreSetApart() {
    let key = TitleKey("Kadernota ‘Jong zijn’ in Zuid, concept 2012–2015")
    #expect(key.words == ["jong", "zijn", "zuid"])
    #expect(key.types == ["kadernota"])
    #expect(key.numbers == ["2012", "2015"])
  }

  @Test func compoundsGiveTheirSubject() {
    #expect(TitleKey("Jeugdbeleidsplan").words == ["jeugd"])
    #expect(TitleKey("Gezondheidsnota").words == ["gezondheid"])
    #expect(TitleKey("Voor doen").letters == TitleKey("Voordoen").letters)
  }

  @Test func accentsAndVersionsAreFolded() {
    #expect(
      TitleKey.folded("Coördinatie één-op-één v2.1, RES 2.0.") == [
        "coordinatie", "een", "op", "een", "v2.1", "res", "2.0",
      ])
  }

  @Test func theNumberOfAnAnnexIsNoNumberOfTheWork() {
    #expect(TitleKey("Bijlage 2 bij Kadernota Jeugd 2012") == TitleKey("Kadernota Jeugd 2012"))
  }
}
