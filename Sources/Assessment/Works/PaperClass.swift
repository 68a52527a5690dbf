import SpoorModel

/// What a paper does with a subject: papers of one subject in two classes are two works.
enum PaperClass: Hashable, Sendable {
  /// Sets policy: nota, kadernota, beleidsplan, visie, programma.
  case policy
  /// Announces policy that comes later.
  case start
  case execution, evaluation, agreement, regulation, budget
  /// Carries another paper along: raadsvoorstel, brief, verslag; never the policy itself.
  case transmittal
  case unknown

  init(_ kind: PaperKind) {
    self =
      switch kind {
      case .nota, .kadernota, .beleidsplan, .visie, .notitie, .programma, .planVanAanpak: .policy
      case .startnota: .start
      case .uitvoeringsprogramma: .execution
      case .evaluatie, .rapport, .monitor, .advies: .evaluation
      case .convenant, .overeenkomst, .protocol: .agreement
      case .verordening, .reglement, .beleidsregel, .regeling: .regulation
      case .begroting, .jaarverslag, .coalitieakkoord: .budget
      case .raadsvoorstel, .raadsbesluit, .raadsbrief, .collegevoorstel, .collegebesluit,
        .amendement,
        .motie, .besluit, .beschikking, .brief, .memo, .mail, .notulen, .agenda, .besluitenlijst,
        .persbericht, .presentatie, .webpagina, .formulier, .vragenlijst:
        .transmittal
      default: .unknown
      }
  }

  /// The class that the type words of a title tell; nil where they tell none.
  init?(typeWords: [String]) {
    let classes = typeWords.compactMap { PaperClass.byWord[$0] }
    guard let first = classes.first else { return nil }
    self = first
  }

  private static let byWord: [String: PaperClass] = [
    "nota": .policy, "kadernota": .policy, "beleidsnota": .policy, "conceptnota": .policy,
    "notitie": .policy, "beleidsnotitie": .policy, "kadernotitie": .policy, "beleidsplan": .policy,
    "beleidskader": .policy, "beleidsvisie": .policy, "visie": .policy, "programma": .policy,
    "beleidsprogramma": .policy, "startnota": .start, "startnotitie": .start,
    "uitvoeringsprogramma": .execution, "uitvoeringsplan": .execution, "actieplan": .execution,
    "uitvoeringsnota": .execution, "convenant": .agreement, "samenwerkingsconvenant": .agreement,
    "overeenkomst": .agreement, "samenwerkingsovereenkomst": .agreement, "protocol": .agreement,
    "verordening": .regulation, "beleidsregels": .regulation, "beleidsregel": .regulation,
    "regeling": .regulation, "evaluatie": .evaluation, "evaluatierapport": .evaluation,
    "evaluatienota": .evaluation, "eindevaluatie": .evaluation, "rapport": .evaluation,
    "eindrapport": .evaluation, "rapportage": .evaluation, "voortgangsrapportage": .evaluation,
    "monitor": .evaluation, "raadsvoorstel": .transmittal, "collegevoorstel": .transmittal,
    "raadsbesluit": .transmittal, "raadsbrief": .transmittal, "brief": .transmittal,
    "memo": .transmittal, "verslag": .transmittal, "motie": .transmittal, "begroting": .budget,
    "programmabegroting": .budget, "jaarverslag": .budget, "collegeprogramma": .budget,
    "coalitieakkoord": .budget,
  ]
}
