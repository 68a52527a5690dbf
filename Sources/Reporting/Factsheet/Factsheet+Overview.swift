import SpoorModel

/// What opens the page: the picture, the counts, how complete it is, and the context.
extension Factsheet {
  /// The picture with its table in words, and the completeness box.
  var overview: HTML {
    HTML(.section, .anchor(Factsheet.overviewAnchor), .style("overview")) {
      HTML(.h2) { Dutch.overviewHead }
      if aanpakken.isEmpty {
        HTML(.p, .style("empty")) { Dutch.noAanpak }
      } else {
        HTML(.figure) {
          HTML(.div, .style("scroll")) { MatrixPicture(self).picture }
          HTML(.figcaption) { Dutch.legend(scale: report.framework.scale) }
        }
        HTML(.div, .style("scroll")) { counts }
      }
      completeness
    }
  }

  private var counts: HTML {
    HTML(.table, .style("counts")) {
      HTML(.caption) { Dutch.countsCaption }
      HTML(.thead) {
        HTML(.tr) {
          HTML(.th, .scope(.col)) { Dutch.aanpakColumn }
          for theme in report.framework.themes { HTML(.th, .scope(.col)) { theme.name } }
          HTML(.th, .scope(.col)) { Dutch.totalColumn }
        }
      }
      HTML(.tbody) {
        for sheet in aanpakken {
          HTML(.tr) {
            HTML(.th, .scope(.row)) { HTML(.a, .link(sheet.anchor)) { sheet.aanpak.name } }
            for theme in report.framework.themes {
              HTML(.td) { self.count(sheet.findings.filter { $0.place?.theme.id == theme.id }) }
            }
            HTML(.td) { self.count(sheet.findings) }
          }
        }
      }
    }
  }

  private func count(_ sheets: [FindingSheet]) -> HTML {
    let findings = sheets.map(\.finding)
    let counts = VerdictCount.all(in: findings, scale: report.framework.scale)
      .filter { $0.count > 0 }
    let flagged = findings.count { !$0.reservations.isEmpty }
    return HTML(.ul, .style("plain")) {
      for entry in counts {
        HTML(.li) {
          HTML(.strong) { "\(entry.count)" }
          " " + Dutch.name(of: entry.verdict)
        }
      }
      if flagged > 0 {
        HTML(.li) {
          HTML(.strong) { "\(flagged)" }
          " " + Dutch.letOpWord
        }
      }
      if findings.isEmpty { HTML(.li) { "–" } }
    }
  }

  private var completeness: HTML {
    let state = Completeness(index)
    return HTML(.section, .anchor(Factsheet.completenessAnchor), .style("box")) {
      HTML(.h3) { Dutch.completenessHead }
      HTML(.dl, .style("figures")) {
        for entry in Dutch.completeness(state) {
          HTML(.div) {
            HTML(.dt) { entry.name }
            HTML(.dd) { entry.value }
          }
        }
      }
      HTML(.p) { Dutch.completenessVerdict(state) }
    }
  }

  /// What was told about the gemeente, what is judged and what is not, and what was assumed.
  var context: HTML {
    let dossier = report.dossier
    var seen: Set<String> = []
    let assumptions = (dossier.assumptions + report.assumptions)
      .filter { seen.insert($0).inserted }
    return HTML(.section, .anchor(Factsheet.contextAnchor)) {
      HTML(.h2) { Dutch.contextHead(gemeente: dossier.gemeente) }
      for paragraph in dossier.context { HTML(.p) { paragraph } }
      HTML(.p) { Dutch.assessed(aanpakken.map(\.aanpak.name)) }
      if !dossier.namedAanpakken.isEmpty {
        HTML(.p) { Dutch.notAssessed(dossier.namedAanpakken) }
      }
      if !assumptions.isEmpty {
        HTML(.h3) { Dutch.assumptionsHead }
        HTML(.ul) { for assumption in assumptions { HTML(.li) { assumption } } }
      }
      if !report.questionnaireProblems.isEmpty {
        HTML(.h3) { Dutch.questionnaireProblemsHead }
        HTML(.ul) {
          for problem in report.questionnaireProblems {
            HTML(.li) {
              Dutch.place(problem.place) + ": " + problem.message
              if problem.isLeftOut { " " + Dutch.rowLeftOut }
            }
          }
        }
      }
    }
  }
}
