import SpoorModel

/// A date that may be the paper's own, with the place that speaks for it.
struct OwnDateCandidate {
  /// Index into the reading's expressions.
  let expression: Int
  let place: OwnDatePlace
}

/// The places at which a paper prints its own date, the strongest first.
///
/// - Source: domain guide 3.3, "Choosing ONE own date": cover, letterhead, status line, colophon or
///   masthead, or the meeting of minutes; then what was signed or adopted, in force, the footer.
enum OwnDatePlace: Int, Comparable, CaseIterable {
  case label, meeting, statusLine, standing, publicationLabel, secondLabel, titleTail, imprint
  case colophon, versionRow, imprintYear
  case updated, received, sent, adopted, signed, inForce, running

  static func < (left: OwnDatePlace, right: OwnDatePlace) -> Bool { left.rawValue < right.rawValue }

  /// The reason in English.
  var reason: String {
    switch self {
    case .label: "the value of the label “Datum” on the first page"
    case .meeting: "the meeting that the paper reports, on the first page"
    case .statusLine: "a line with version or status and date on the first page"
    case .standing: "a line of its own on the first page"
    case .publicationLabel: "the date of publication on the first page"
    case .secondLabel: "the value of the label “Datum” on the second page"
    case .titleTail: "the end of a heading on the first page"
    case .imprint: "the end of the imprint on the first page"
    case .colophon: "the colophon"
    case .versionRow: "the newest row of the table of versions"
    case .imprintYear: "a place and a year on a line of their own on the first page"
    case .updated: "the paper was last changed"
    case .received: "the answer was received"
    case .sent: "the paper was sent"
    case .adopted: "the formula of adoption"
    case .signed: "the formula of signature"
    case .inForce: "the regulation is in force from this day"
    case .running: "the header or footer of the pages"
    }
  }

  /// How sure one may be that a date at this place is the paper's own, from 0 to 1.
  var confidence: Double {
    switch self {
    case .label, .statusLine: 0.95
    case .meeting, .standing: 0.9
    case .publicationLabel, .secondLabel, .colophon: 0.85
    case .titleTail, .imprint, .versionRow: 0.8
    case .updated, .received, .sent, .adopted, .signed: 0.7
    case .inForce, .running, .imprintYear: 0.6
    }
  }

  /// The role of a date at this place; nil leaves the role that its words suggest.
  var role: DateRole? {
    switch self {
    case .meeting: .vergadering
    case .publicationLabel: .gepubliceerd
    case .updated: .geactualiseerd
    case .received: .ontvangen
    case .sent: .verzonden
    case .adopted: .vastgesteld
    case .signed: .ondertekend
    case .inForce: .inWerking
    case .label, .statusLine, .standing, .secondLabel, .titleTail, .imprint, .colophon,
      .versionRow, .imprintYear, .running:
      .opgesteld
    }
  }
}
