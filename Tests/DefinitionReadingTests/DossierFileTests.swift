import DefinitionReading
import Foundation
import SpoorModel
import Testing

struct DossierFileTests {
  @Test func theDossierOfTheDemoIsReadWhole() throws {
    let dossier = try DossierFile.dossier(
      in: ProjectFiles.text("Corpus/sittard-geleen/dossier.yaml"), file: "dossier.yaml")
    #expect(dossier.gemeente == "Sittard-Geleen")
    #expect(dossier.cbsCode == "GM1883")
    #expect(dossier.peildatum == EDTF("2013-10-01"))
    #expect(dossier.factsheetDate == EDTF("2013-10"))
    #expect(dossier.framework == "ggsr-2013")
    #expect(dossier.paperPaths == ["stukken"])
    #expect(dossier.questionnairePaths == ["vragenlijsten"])
    #expect(dossier.aanpakken.map(\.name) == ["Participatiehuis", "TASs/Mijn Zuid"])
    #expect(dossier.aanpakken.map(\.families) == [80, nil])
    #expect(dossier.aanpakken.allSatisfy { $0.respondents.count == 4 })
    #expect(
      dossier.aanpakken[0].respondents.filter { !$0.isIndependent }.map(\.name)
        == ["Coördinator Participatiehuis"])
    #expect(dossier.aanpakken[0].corePapers == ["stukken/Evaluatie PH sept 2010.pdf"])
    #expect(dossier.namedAanpakken.count == 4)
    #expect(dossier.judgements.map(\.value) == ["politie"])
    #expect(dossier.judgements[0].kind == "ontbrekende partij")
    #expect(dossier.context.count == 1)
    #expect(dossier.figures.first == Dossier.Figure(label: "inwoners", value: "94535"))
  }

  @Test func everythingIsOptional() throws {
    #expect(
      try DossierFile.dossier(in: "gemeente: Voorbeeld\n", file: "dossier.yaml")
        == Dossier(gemeente: "Voorbeeld"))
  }

  @Test(arguments: [
    ("gemeente: {naam: A, cb: GM1}", DefinitionError.Code.unknownKey, 1),
    ("peildatum: gisteren", .wrongType, 1),
    ("peildatum: 2013-02-30", .wrongType, 1),
    ("aanpakken:\n  - naam: A\n  - naam: A\n", .duplicateName, 3),
    ("aanpakken:\n  - naam: A\n    gezinnen: tachtig\n", .wrongType, 3),
    ("aanpakken:\n  - beschrijving: zonder naam\n", .missingKey, 2),
    (
      "aanpakken:\n  - naam: A\n    respondenten:\n      - {naam: B, rol: partner}\n",
      .unknownValue, 4
    ),
    ("aanpakken:\n  - naam: A\n    kernstukken: [../elders.pdf]\n", .unknownValue, 3),
    ("aanpakken:\n  - naam: A\n    kernstukken: [/etc/passwd]\n", .unknownValue, 3),
    (
      "aanpakken:\n  - naam: A\noordelen:\n  - {aanpak: B, soort: x, waarde: y, door: z, op: 2013}\n",
      .unknownName, 4
    ),
    ("oordelen:\n  - {soort: x, waarde: y, door: z, op: ooit}\n", .wrongType, 2),
    ("aanpakken: Participatiehuis", .wrongType, 1),
    ("", .wrongType, 1),
  ])
  func aMistakeIsAnErrorWithItsLine(
    yaml: String, code: DefinitionError.Code, line: Int
  ) throws {
    let error = #expect(throws: DefinitionError.self) {
      try DossierFile.dossier(in: yaml, file: "dossier.yaml")
    }
    #expect(error?.code == code)
    #expect(error?.line == line)
    #expect(error?.file == "dossier.yaml")
  }
}
