package import SpoorModel

/// Renders `factsheet.html`: one page for the inspector, in the order of the factsheet of 2013, that can be
/// printed and read without the program.
///
/// Nothing on it comes from elsewhere: no script, no font, no picture file, no link that leaves the page.
package struct FactsheetRenderer: ReportRenderer {
  package let fileName = "factsheet.html"

  package init() {}

  package func bytes(for report: DossierReport) -> [UInt8] {
    Factsheet(report).page.page()
  }
}

extension Factsheet {
  /// The page as a whole.
  fileprivate var page: HTML {
    HTML(.html, .language("nl")) {
      HTML(.head) {
        HTML(.meta, .utf8)
        // Styles are allowed because the only style sheet is a literal of the source; nothing else is.
        HTML(
          .meta, .httpEquivalent("Content-Security-Policy"),
          .metaContent(
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"))
        HTML(.meta, .metaName("viewport"), .metaContent("width=device-width, initial-scale=1"))
        HTML(.meta, .metaName("referrer"), .metaContent("no-referrer"))
        HTML(.meta, .metaName("color-scheme"), .metaContent("light dark"))
        HTML(.title) { Dutch.pageTitle(gemeente: report.dossier.gemeente) }
        HTML(.style) { HTML.style(FactsheetStyle.sheet) }
      }
      HTML(.body) {
        HTML(.a, .style("skip"), .link(Factsheet.mainAnchor)) { Dutch.skipLink }
        head
        HTML(.main, .anchor(Factsheet.mainAnchor)) {
          overview
          contents
          context
          for sheet in aanpakken { self.section(of: sheet) }
          signals
          missingWorks
          files
          trails
        }
        HTML(.footer) { HTML(.p) { Dutch.footer(framework: report.framework) } }
      }
    }
  }

  static let mainAnchor = Anchor("inhoud")
  static let overviewAnchor = Anchor("oogopslag")
  static let completenessAnchor = Anchor("volledigheid")
  static let contextAnchor = Anchor("context")
  static let signalsAnchor = Anchor("signalen")
  static let missingAnchor = Anchor("niet-aangeleverd")
  static let filesAnchor = Anchor("bestanden")
  static let trailsAnchor = Anchor("sporen")

  private var head: HTML {
    HTML(.header) {
      HTML(.p, .style("kicker")) { report.framework.title }
      HTML(.h1) { Dutch.pageTitle(gemeente: report.dossier.gemeente) }
      HTML(.p, .style("facts")) { Dutch.headFacts(of: report) }
      HTML(.aside, .style("notice"), .label(Dutch.noticeHead)) {
        HTML(.p) {
          HTML(.strong) { Dutch.noticeHead + " " }
          Dutch.notice
        }
      }
    }
  }

  private var contents: HTML {
    HTML(.nav, .label(Dutch.contents)) {
      HTML(.h2) { Dutch.contents }
      HTML(.ol) {
        item(Factsheet.contextAnchor, Dutch.contextHead(gemeente: report.dossier.gemeente))
        for sheet in aanpakken { item(sheet.anchor, Dutch.aanpakHead(sheet.aanpak.name)) }
        item(Factsheet.signalsAnchor, "\(Dutch.signalsHead) (\(report.signals.count))")
        item(Factsheet.missingAnchor, "\(Dutch.missingHead) (\(index.missingWorks.count))")
        item(
          Factsheet.filesAnchor,
          "\(Dutch.filesHead) (\(report.documents.count + report.refusals.count))")
        item(Factsheet.trailsAnchor, Dutch.trailsHead)
      }
    }
  }

  private func item(_ anchor: Anchor, _ text: String) -> HTML {
    HTML(.li) { HTML(.a, .link(anchor)) { text } }
  }
}
