import FactExtraction
import SpoorModel
import Testing

@Suite struct StatusPhraseTests {
  private func summary(_ phrase: String) -> DocumentStatus.Summary {
    StatusExtractor().status(ofPhrase: Array(phrase.unicodeScalars)).summary
  }

  @Test(arguments: [
    "- CONCEPT -", "Concept, 3 mei 2012", "definitief concept 12-3-2014", "versie 0.7",
    "v0.3 werkversie",
    "Jeugdplan Veendam, concept 4 juni 2011", "Conceptnota opvoeden in de wijk",
    "Ontwerp Woonvisie 2015",
    "Consultatieversie 4 april 2019", "Versie ter vaststelling", "Voorontwerp", "c o n c e p t",
    "Dit is een werkversie van het plan", "nog vast te stellen door de raad",
    "Aldus vastgesteld in de vergadering van de raad van .......", "eindconcept t.b.v. college",
  ])
  func aDraftIsAConcept(_ phrase: String) {
    #expect(summary(phrase) == .concept)
  }

  @Test(arguments: [
    "Vastgesteld door de gemeenteraad op 4 november 2010", "Vastgestelde versie 2 maart 2020",
    "Aldus vastgesteld in de openbare vergadering van 5 juni 2014, de griffier,",
    "Behoort bij raadsbesluit d.d. 3 juli 2013", "Geldend van 01-01-2015 t/m heden",
    "Vast-\ngesteld door burgemeester en wethouders d.d. 7 mei 2009",
    "b e s l u i t e n : vast te stellen de volgende Beleidsregel", "Vastgesteld doorcollege",
    "De raad heeft deze verordening vastgesteld op 3 mei 2011.",
    "Deze nota is op 4 juni 2012 vastgesteld door het college.",
  ])
  func anAdoptionIsVastgesteld(_ phrase: String) {
    #expect(summary(phrase) == .vastgesteld)
  }

  @Test(arguments: [
    "Definitief", "Status: definitief", "(eindversie 4-5-2011)", "versie 1.0", "def. versie",
  ])
  func definitiveByItsOwnWordIsNotAdopted(_ phrase: String) {
    #expect(summary(phrase) == .definitief)
  }

  @Test(arguments: [
    "het concept eigen kracht", "conceptueel kader", "de conceptnota van de provincie",
    "We stellen vast dat de wachttijd groeit", "is vastgesteld dat ouders het niet weten",
    "de definitieve cijfers over 2011", "het vastgestelde budget", "geen vastgestelde nota",
    "Laatste werkversie: zie de website", "Vaststelling van de agenda", "versie 3",
    "de uitkering is ingetrokken", "nader vast te stellen criteria", "een ontwerp voor het plein",
    "Wij schreven een concept waarin het kind voorop staat", "[Vervallen per 01-01-2013]",
    "Voorgesteld besluit: de verordening vast te stellen", "Vorige vastgestelde versie", "",
  ])
  func whatSpeaksOfSomethingElseSaysNothing(_ phrase: String) {
    #expect(summary(phrase) == .onbekend)
  }

  @Test func definitiefConceptKeepsItsName() {
    let status = StatusExtractor().status(ofPhrase: Array("definitief concept".unicodeScalars))
    #expect(status.editing == .definitiefConcept)
  }

  @Test func cyrillicLettersAreReadAsTheyLook() {
    #expect(summary("\u{421}\u{41E}NC\u{415}PT") == .concept)
    #expect(summary("\u{202E}con\u{200B}cept\u{202C}") == .concept)
  }
}
