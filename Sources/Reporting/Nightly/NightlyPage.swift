package import SpoorModel

/// Renders `nachtrun.html`: one page for the one who looks in the morning.
///
/// As the factsheet: no script, no font, no file from elsewhere, and no link that leaves the page.
package struct NightlyPage {
  private let report: NightlyReport

  package init(_ report: NightlyReport) { self.report = report }

  /// The whole page.
  ///
  /// - Complexity: O(*n*) in the size of the report.
  package var bytes: [UInt8] { page.page() }

  private static let mainAnchor = Anchor("inhoud")

  private var page: HTML {
    HTML(.html, .language("nl")) {
      HTML(.head) {
        HTML(.meta, .utf8)
        HTML(
          .meta, .httpEquivalent("Content-Security-Policy"),
          .metaContent(
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"))
        HTML(.meta, .metaName("viewport"), .metaContent("width=device-width, initial-scale=1"))
        HTML(.meta, .metaName("referrer"), .metaContent("no-referrer"))
        HTML(.meta, .metaName("color-scheme"), .metaContent("light dark"))
        HTML(.title) { Dutch.nightlyLine(report) }
        HTML(.style) {
          HTML.style(FactsheetStyle.sheet)
          HTML.style(NightlyStyle.sheet)
        }
      }
      HTML(.body) {
        HTML(.a, .style("skip"), .link(NightlyPage.mainAnchor)) { Dutch.skipLink }
        head
        HTML(.main, .anchor(NightlyPage.mainAnchor)) {
          unread
          flips
          changes
          trend
          stillUnread
          versions
        }
        HTML(.footer) { HTML(.p) { Dutch.acceptHint(report) } }
      }
    }
  }

  private var head: HTML {
    HTML(.header) {
      HTML(.p, .style("kicker")) { Dutch.nightlyTitle(report) }
      HTML(.h1) { Dutch.nightlyLine(report) }
      HTML(.p, .style("facts")) { Dutch.nightlyFacts(report) }
      HTML(.p, .style("facts")) {
        report.baseline.map(Dutch.nightlyBaseline) ?? Dutch.nightlyFirst
      }
    }
  }

  // MARK: What makes someone act

  @HTMLBuilder private var unread: HTML {
    let papers = report.dossiers.flatMap { dossier in
      dossier.newlyUnread.map { (dossier: dossier.dossier, change: $0) }
    }
    if !papers.isEmpty || !report.failures.isEmpty {
      HTML(.section) {
        HTML(.h2) { Dutch.newlyUnreadHead }
        HTML(.ul) {
          for failure in report.failures {
            HTML(.li) {
              HTML(.strong) { failure.dossier }
              ": \(failure.message)"
            }
          }
          for paper in papers {
            HTML(.li) {
              HTML(.strong) { paper.dossier }
              ": " + Dutch.reading(paper.change)
            }
          }
        }
      }
    }
  }

  /// All flips of all dossiers, by urgency.
  @HTMLBuilder private var flips: HTML {
    let flips = report.dossiers.flatMap { dossier in
      dossier.flips.map { (dossier: dossier.dossier, flip: $0) }
    }.enumerated().sorted {
      ($0.element.flip.urgency, $0.offset) < ($1.element.flip.urgency, $1.offset)
    }.map(\.element)
    if !flips.isEmpty {
      HTML(.section) {
        HTML(.h2) { Dutch.flipsHead }
        HTML(.table, .style("flips")) {
          HTML(.thead) {
            HTML(.tr) { for name in Dutch.flipColumns { HTML(.th, .scope(.col)) { name } } }
          }
          HTML(.tbody) { for entry in flips { row(entry.dossier, entry.flip) } }
        }
      }
    }
  }

  private func row(_ dossier: String, _ flip: Flip) -> HTML {
    HTML(.tr) {
      HTML(.th, .scope(.row)) { dossier }
      HTML(.td) {
        HTML(.strong) { "\(Dutch.kind(flip.kind)) " }
        flip.label
        HTML(.small) { flip.reason }
      }
      HTML(.td, .style("value")) { flip.before ?? "–" }
      HTML(.td, .style("value now")) { flip.after ?? "–" }
      HTML(.td) {
        if let cause = flip.cause {
          HTML(.span, NightlyPage.style(of: cause.factor)) { Dutch.factor(cause.factor) }
          HTML(.small) { cause.proof }
        }
      }
    }
  }

  private static func style(of factor: Cause.Factor) -> Attribute {
    switch factor {
    case .input: .style("cause input")
    case .program: .style("cause program")
    case .kader: .style("cause kader")
    case .environment: .style("cause environment")
    case .notComparable: .style("cause unproven")
    }
  }

  // MARK: The rest

  @HTMLBuilder private var changes: HTML {
    let told = report.dossiers.filter { dossier in
      !dossier.facts.isEmpty || !dossier.papers.isEmpty || !dossier.quotes.isEmpty
        || dossier.readings.contains { $0.kind == .newlyRead }
    }
    if !told.isEmpty || !report.addedDossiers.isEmpty || !report.goneDossiers.isEmpty {
      HTML(.section) {
        HTML(.h2) { Dutch.changesHead }
        list(report.addedDossiers.map { "nieuw dossier: \($0)" })
        list(report.goneDossiers.map { "dossier weg: \($0)" })
        for dossier in told {
          HTML(.h3) { dossier.dossier }
          list(dossier.papers.map(Dutch.paper))
          list(
            dossier.readings.filter { $0.kind == .newlyRead }.map {
              "\(Dutch.readAgainHead): \(Dutch.reading($0))"
            })
          facts(dossier)
          quotes(dossier)
        }
      }
    }
  }

  @HTMLBuilder private func list(_ items: [String]) -> HTML {
    if !items.isEmpty { HTML(.ul) { for item in items { HTML(.li) { item } } } }
  }

  @HTMLBuilder private func facts(_ dossier: DossierComparison) -> HTML {
    if !dossier.facts.isEmpty {
      HTML(.table) {
        HTML(.thead) {
          HTML(.tr) {
            for name in ["Stuk", "Feit", "Was", "Is nu"] { HTML(.th, .scope(.col)) { name } }
          }
        }
        HTML(.tbody) {
          for change in dossier.facts {
            HTML(.tr) {
              HTML(.th, .scope(.row), .style("path")) { change.path }
              HTML(.td) { Dutch.fact(change.kind) }
              HTML(.td) { Dutch.quoted(change.before) }
              HTML(.td) { Dutch.quoted(change.after) }
            }
          }
        }
      }
    }
  }

  @HTMLBuilder private func quotes(_ dossier: DossierComparison) -> HTML {
    if !dossier.quotes.isEmpty {
      HTML(.details) {
        HTML(.summary) {
          "\(Dutch.counted(dossier.quotes.count, "citaat", "citaten")) verplaatst of verloren, "
            + "\(dossier.keptQuotes) op hun plaats"
        }
        HTML(.ul) {
          for change in dossier.quotes {
            HTML(.li) {
              HTML(.q) { change.quote }
              HTML(.small) { "\(change.path): \(Dutch.fate(change))" }
            }
          }
        }
      }
    }
  }

  @HTMLBuilder private var trend: HTML {
    if report.trend.count > 1 {
      HTML(.section) {
        HTML(.h2) { Dutch.trendHead }
        HTML(.div, .style("trends")) {
          TrendPicture(
            name: Dutch.trendNames[0], values: report.trend.map(\.wallMilliseconds),
            shown: Dutch.seconds
          ).figure
          TrendPicture(
            name: Dutch.trendNames[1], values: report.trend.map(\.peakBytes),
            shown: Dutch.megabytes
          ).figure
          TrendPicture(
            name: Dutch.trendNames[2], values: report.trend.map(\.unread),
            shown: { Dutch.counted($0, "stuk", "stukken") }
          ).figure
        }
      }
    }
  }

  /// Unread papers that are no news.
  @HTMLBuilder private var stillUnread: HTML {
    let news = Set(
      report.dossiers.flatMap { dossier in
        dossier.newlyUnread.map {
          NightlyReport.UnreadPaper(dossier: dossier.dossier, path: $0.path)
        }
      })
    let rest = report.unread.filter { !news.contains($0) }
    if !rest.isEmpty {
      HTML(.section) {
        HTML(.h2) { report.baseline == nil ? "Niet gelezen" : Dutch.stillUnreadHead }
        HTML(.details) {
          HTML(.summary) { Dutch.counted(rest.count, "stuk", "stukken") }
          HTML(.ul) {
            for paper in rest { HTML(.li, .style("path")) { "\(paper.dossier)/\(paper.path)" } }
          }
        }
      }
    }
  }

  @HTMLBuilder private var versions: HTML {
    if !report.versions.isEmpty || !report.kaders.isEmpty {
      HTML(.section) {
        HTML(.h2) { Dutch.versionsHead }
        list(
          report.versions.map {
            "\($0.component): \($0.before ?? "–") → \($0.after ?? "–")"
          })
        list(report.kaders.map { "toetsingskader \($0.name): \($0.hash)" })
      }
    }
  }
}
