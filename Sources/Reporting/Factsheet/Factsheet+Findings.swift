import SpoorModel

/// The section of one aanpak: description, respondents, the tables per theme and the conclusions.
extension Factsheet {
  func section(of sheet: AanpakSheet) -> HTML {
    let aanpak = sheet.aanpak
    return HTML(.section, .anchor(sheet.anchor), .style("aanpak")) {
      HTML(.h2) { Dutch.aanpakHead(aanpak.name) }
      respondents(of: aanpak)
      if !aanpak.description.isEmpty || aanpak.families != nil {
        HTML(.h3) { Dutch.descriptionHead }
        for paragraph in aanpak.description { HTML(.p) { paragraph } }
        if let families = aanpak.families { HTML(.p) { Dutch.families(families) } }
      }
      HTML(.h3) { Dutch.findingsHead }
      HTML(.p) { Dutch.findingsIntroduction(aanpak.name, scale: report.framework.scale) }
      for theme in report.framework.themes { self.table(of: theme, for: sheet) }
      if !sheet.strays.isEmpty { strayFindings(of: sheet) }
      conclusions(of: sheet)
    }
  }

  private func respondents(of aanpak: Aanpak) -> HTML {
    let received = index.received(for: aanpak.name)
    let parties = index.respondents(of: aanpak)
    return HTML([
      HTML(.h3) { Dutch.respondentsHead },
      parties.isEmpty
        ? HTML(.p, .style("empty")) { Dutch.noRespondents }
        : HTML(.ul) {
          for party in parties {
            HTML(.li) {
              "\(party.name) (\(Dutch.role(party.role))): "
              Dutch.received(received.contains(party))
            }
          }
        },
    ])
  }

  private func table(of theme: Toetsingskader.Theme, for sheet: AanpakSheet) -> HTML {
    let rows = TableRow.all(of: theme, rows: report.framework.rows)
    let groups = Dictionary(grouping: rows, by: \.criterion.id)
    return HTML(.table, .style("findings")) {
      HTML(.caption) {
        HTML(.strong) { theme.name }
        if !theme.description.isEmpty { ": " + theme.description }
      }
      HTML(.thead) {
        HTML(.tr) {
          for name in Dutch.findingColumns { HTML(.th, .scope(.col)) { name } }
        }
      }
      for criterion in theme.criteria {
        HTML(.tbody) { self.rows(groups[criterion.id] ?? [], for: sheet) }
      }
    }
  }

  private func rows(_ rows: [TableRow], for sheet: AanpakSheet) -> HTML {
    HTML(
      rows.enumerated().map { position, row in
        HTML(.tr) {
          if position == 0 {
            HTML(.th, .scope(.rowgroup), .rows(rows.count)) { row.criterion.wording }
          }
          HTML(.td) {
            for indicator in row.indicators {
              HTML(.p) {
                HTML(.span, .style("id")) { indicator.id }
                " " + indicator.wording
              }
            }
          }
          HTML(.td) {
            for indicator in row.indicators {
              if let entry = sheet.sheet(for: indicator.id) {
                self.finding(entry, showsIndicator: row.indicators.count > 1)
              } else {
                HTML(.p, .style("empty")) { "\(Dutch.noFinding) (\(indicator.id))." }
              }
            }
          }
        }
      })
  }

  private func finding(_ entry: FindingSheet, showsIndicator: Bool) -> HTML {
    let finding = entry.finding
    return HTML(.div, .anchor(entry.anchor), .style("finding")) {
      HTML(.p) {
        self.badge(finding.verdict)
        " "
        if showsIndicator { HTML(.span, .style("id")) { finding.indicator + " " } }
        finding.reason
      }
      notes(of: finding)
      HTML(.p, .style("basis")) {
        Dutch.basis(of: entry.trail, in: index) + " "
        HTML(
          .a, .link(entry.trailAnchor),
          .label("\(Dutch.toTrail): \(finding.indicator), \(finding.aanpak)")
        ) { Dutch.toTrail }
      }
    }
  }

  /// LET OP and remarks, each in a paragraph of its own.
  func notes(of finding: Finding) -> HTML {
    HTML(
      finding.reservations.map { note in
        HTML(.p, .style("letop")) {
          HTML(.strong) { Dutch.letOp }
          " " + Dutch.without(prefix: Dutch.letOp, note.text)
        }
      }
        + finding.remarks.map { note in
          HTML(.p, .style("remark")) {
            HTML(.em) { Dutch.remark }
            " " + note.text
          }
        })
  }

  /// A verdict with its sign and its words.
  func badge(_ verdict: Verdict) -> HTML {
    HTML(.strong, verdict.sense.style) {
      if verdict.symbol != verdict.label, !verdict.symbol.isEmpty { verdict.symbol + " " }
      verdict.label
    }
  }

  private func strayFindings(of sheet: AanpakSheet) -> HTML {
    HTML([
      HTML(.h4) { Dutch.strayHead },
      HTML(sheet.strays.map { finding($0, showsIndicator: true) }),
    ])
  }

  private func conclusions(of sheet: AanpakSheet) -> HTML {
    let conclusions = ThemeConclusion.all(of: sheet.aanpak.name, in: index)
    return HTML([
      HTML(.h3) { Dutch.conclusionHead },
      HTML(.p) { Dutch.conclusionIntroduction },
      HTML(.table, .style("conclusion")) {
        HTML(.caption) { Dutch.conclusionCaption(sheet.aanpak.name) }
        HTML(.thead) {
          HTML(.tr) {
            HTML(.th, .scope(.col)) { Dutch.themeColumn }
            HTML(.th, .scope(.col)) { Dutch.goodColumn }
            HTML(.th, .scope(.col)) { Dutch.betterColumn }
          }
        }
        HTML(.tbody) {
          for conclusion in conclusions {
            HTML(.tr) {
              HTML(.th, .scope(.row)) { conclusion.theme.name }
              HTML(.td) { self.points(conclusion.good, in: sheet) }
              HTML(.td) {
                self.points(conclusion.better, in: sheet)
                if !conclusion.undetermined.isEmpty {
                  HTML(.p, .style("basis")) {
                    Dutch.undetermined(conclusion.undetermined.map(\.indicator))
                  }
                }
              }
            }
          }
        }
      },
    ])
  }

  private func points(_ findings: [Finding], in sheet: AanpakSheet) -> HTML {
    guard !findings.isEmpty else { return HTML([]) }
    return HTML(.ul, .style("plain")) {
      for finding in findings {
        HTML(.li) {
          HTML(.span, finding.verdict.sense.style) { Dutch.name(of: finding.verdict) }
          " " + finding.reason + " "
          for note in finding.reservations {
            HTML(.strong) { Dutch.letOp }
            " " + Dutch.without(prefix: Dutch.letOp, note.text) + " "
          }
          if let entry = sheet.sheet(for: finding.indicator) {
            HTML(.a, .style("id"), .link(entry.anchor)) { finding.indicator }
          }
        }
      }
    }
  }
}
