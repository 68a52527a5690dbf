import SpoorModel
import Testing

@Suite struct PDFReaderAdditionTests {
  @Test func stampsAndNotesAreAppendedToThePageWithTheirPlace() throws {
    var builder = PDFBuilder()
    let stamp = builder.object(
      "<</Type/Annot/Subtype/Stamp/Rect[400 740 540 790]/Contents(CONCEPT)/F 4>>")
    let note = builder.object(
      "<</Type/Annot/Subtype/FreeText/Rect[72 100 300 140]/Contents(Nog af te\\rstemmen)/DA(/F1 10 Tf)>>"
    )
    let hidden = builder.object(
      "<</Type/Annot/Subtype/Stamp/Rect[0 0 10 10]/Contents(verborgen)/F 2>>")
    builder.page(
      PDFBuilder.text(["Besluit"]), entries: "/Annots[\(stamp) 0 R \(note) 0 R \(hidden) 0 R]")
    let layout = read(builder.bytes)
    #expect(layout.lines(.body) == ["Besluit"])
    #expect(layout.lines(.annotation) == ["CONCEPT", "Nog af te", "stemmen"])
    let page = try #require(layout.pages.first)
    let line = try #require(page.lines.first { $0.role == .annotation })
    #expect(line.box == Box(left: 400, top: 52, right: 540, bottom: 102))
    #expect(SourceSpan(line.range, on: page, of: layout.document.id).boxes == [line.box])
  }

  @Test func valuesOfFormFieldsAreAppendedWithTheirNames() {
    var builder = PDFBuilder()
    let name = builder.object(
      "<</Type/Annot/Subtype/Widget/FT/Tx/T(Gemeente)/V(Sittard-Geleen)/Rect[72 600 300 620]/DA(/F1 10 Tf)>>"
    )
    let empty = builder.object(
      "<</Type/Annot/Subtype/Widget/FT/Tx/T(Datum)/Rect[72 570 300 590]/DA(/F1 10 Tf)>>")
    builder.page(
      PDFBuilder.text(["Vragenlijst"]), entries: "/Annots[\(name) 0 R \(empty) 0 R]")
    builder.catalogue = "/AcroForm<</Fields[\(name) 0 R \(empty) 0 R]>>"
    let layout = read(builder.bytes)
    #expect(layout.lines(.formField) == ["Gemeente: Sittard-Geleen"])
    #expect(layout.lines(.annotation).isEmpty)
  }

  @Test func labelsOutlineMetadataAndAttachmentsAreListed() {
    var builder = PDFBuilder()
    builder.page(PDFBuilder.text(["Voorwoord"]))
    let second = builder.page(PDFBuilder.text(["Hoofdstuk een"]))
    let file = builder.stream("a;b", entries: "/Type/EmbeddedFile")
    let specification = builder.object("<</Type/Filespec/F(cijfers.csv)/EF<</F \(file) 0 R>>>>")
    let outlines = builder.object("<</Type/Outlines/First 99 0 R/Last 99 0 R/Count 1>>")
    builder.catalogue =
      "/PageLabels<</Nums[0<</S/r/St 4>> 1<</S/D>>]>>/Names<</EmbeddedFiles"
      + "<</Names[(cijfers.csv) \(specification) 0 R]>>>>"
      + "/Outlines<</Type/Outlines/First \(outlines + 1) 0 R/Last \(outlines + 1) 0 R/Count 1>>"
    _ = builder.object(
      "<</Title(1. Inleiding)/Parent \(outlines) 0 R/Dest[\(second) 0 R/Fit]>>")
    builder.information =
      "/Title(Nota jeugd)/Author(Afdeling)/Producer(Schrijver 2.1)/CreationDate(D:20130501100000+02'00')"
    let layout = read(builder.bytes)
    #expect(layout.pages.map(\.label) == ["iv", "1"])
    #expect(layout.outline == [OutlineEntry(title: "1. Inleiding", level: 1, page: 2)])
    #expect(layout.attachments == ["cijfers.csv"])
    #expect(layout.problems.map(\.code) == [.attachmentsNotRead])
    let metadata = Dictionary(layout.metadata.map { ($0.name, $0.value) }) { first, _ in first }
    #expect(metadata["Title"] == "Nota jeugd")
    #expect(metadata["Author"] == "Afdeling")
    #expect(metadata["Producer"] == "Schrijver 2.1")
    #expect(metadata["CreationDate"] == "2013-05-01T10:00:00+02")
  }

  @Test func thePDFAClaimOfTheXMPIsMetadata() {
    var builder = PDFBuilder()
    builder.page(PDFBuilder.text(["Besluit"]))
    let packet = builder.stream(
      "<x:xmpmeta><rdf:Description pdfaid:part=\"1\" pdfaid:conformance=\"B\"/></x:xmpmeta>",
      entries: "/Type/Metadata/Subtype/XML")
    builder.catalogue = "/Metadata \(packet) 0 R"
    #expect(read(builder.bytes).metadata.contains(MetadataEntry(name: "PDF/A", value: "PDF/A-1b")))
  }
}
