import SpoorModel

/// Which aanpakken are assessed, and which papers and answers belong to each.
struct AssessmentPlan {
  let aanpakken: [Aanpak]
  /// Whether the dossier or the answers name aanpakken.
  let isDeclared: Bool
  private let isFromDossier: Bool
  /// The aanpak of each path that the dossier assigns.
  private let aanpakByPath: [String: String]
  private let paths: Set<String>

  init(dossier: Dossier, documents: [DocumentRecord], answers: [Answer]) {
    isFromDossier = !dossier.aanpakken.isEmpty
    isDeclared = isFromDossier || !answers.isEmpty
    if isFromDossier {
      aanpakken = dossier.aanpakken
    } else if isDeclared {
      aanpakken = Self.aanpakken(in: answers)
    } else {
      aanpakken = [Aanpak(name: AssessmentTexts.wholeDelivery)]
    }
    var byPath: [String: String] = [:]
    for aanpak in dossier.aanpakken {
      for path in aanpak.corePapers + aanpak.otherPapers where byPath[path] == nil {
        byPath[path] = aanpak.name
      }
    }
    aanpakByPath = byPath
    paths = Set(documents.map(\.document.path))
  }

  /// The aanpak that the dossier assigns a paper to; nil for papers of the dossier as a whole.
  func aanpak(ofPath path: String) -> String? { aanpakByPath[path] }

  func files(
    dossier: Dossier, documents: [DocumentRecord], answers: [Answer], works: [PolicyWork]
  ) -> [AanpakFile] {
    let byPath = Dictionary(
      documents.map { ($0.document.path, $0) }, uniquingKeysWith: { first, _ in first })
    let shared = Self.distinct(documents.filter { aanpakByPath[$0.document.path] == nil })
    let byAanpak = Dictionary(grouping: answers, by: \.aanpak)
    return aanpakken.map { aanpak in
      let chosen = Self.distinct(aanpak.corePapers.compactMap { byPath[$0] })
      let core = aanpak.corePapers.isEmpty && !isFromDossier ? shared : chosen
      let own = aanpak.otherPapers.compactMap { byPath[$0] }
      let ownAnswers = byAanpak[aanpak.name] ?? []
      let respondents =
        aanpak.respondents.isEmpty ? Self.respondents(in: ownAnswers) : aanpak.respondents
      let order = Dictionary(
        respondents.enumerated().map { ($0.element.name, $0.offset) },
        uniquingKeysWith: { first, _ in first })
      let sorted = ownAnswers.enumerated().sorted {
        (order[$0.element.respondent] ?? .max, $0.offset)
          < (order[$1.element.respondent] ?? .max, $1.offset)
      }.map { ReadAnswer($0.element) }
      return AanpakFile(
        aanpak: aanpak, respondents: respondents,
        answers: Dictionary(grouping: sorted, by: \.answer.question), corePapers: core,
        missingCorePapers: aanpak.corePapers.filter { byPath[$0] == nil },
        papers: Self.distinct(core + own + shared),
        judgements: dossier.judgements.filter { $0.aanpak == nil || $0.aanpak == aanpak.name },
        works: works, isDeclared: isDeclared)
    }
  }

  func assumptions(dossier: Dossier, answers: [Answer]) -> [String] {
    var assumptions = dossier.assumptions
    if !isFromDossier {
      assumptions.append(
        isDeclared
          ? AssessmentTexts.assumedAanpakkenFromAnswers : AssessmentTexts.assumedOneAanpak)
      assumptions.append(AssessmentTexts.assumedCorePapers)
    }
    if answers.isEmpty { assumptions.append(AssessmentTexts.assumedNoAnswers) }
    if isFromDossier, !answers.isEmpty, aanpakken.contains(where: \.respondents.isEmpty) {
      assumptions.append(AssessmentTexts.assumedRespondents)
    }
    if dossier.peildatum == nil { assumptions.append(AssessmentTexts.noReferenceDate) }
    for aanpak in aanpakken {
      assumptions += aanpak.corePapers.filter { !paths.contains($0) }.map {
        AssessmentTexts.missingPaper($0, aanpak: aanpak.name)
      }
      assumptions += aanpak.otherPapers.filter { !paths.contains($0) }.map {
        AssessmentTexts.missingOtherPaper($0, aanpak: aanpak.name)
      }
    }
    return assumptions
  }

  /// One record per document: the same bytes under two paths are evidence once.
  private static func distinct(_ records: [DocumentRecord]) -> [DocumentRecord] {
    var seen = Set<Document.ID>()
    return records.filter { seen.insert($0.document.id).inserted }
  }

  /// The aanpakken that answers name, in the order in which they are first named.
  private static func aanpakken(in answers: [Answer]) -> [Aanpak] {
    var names: [String] = []
    var seen = Set<String>()
    for answer in answers where seen.insert(answer.aanpak).inserted { names.append(answer.aanpak) }
    return names.map { Aanpak(name: $0) }
  }

  /// Those who answered, the gemeente first.
  private static func respondents(in answers: [Answer]) -> [Respondent] {
    var found: [Respondent] = []
    var seen = Set<String>()
    for answer in answers where seen.insert(answer.respondent).inserted {
      found.append(Respondent(name: answer.respondent, role: answer.role))
    }
    return found.filter { $0.role == .gemeente } + found.filter { $0.role == .netwerkpartner }
  }
}
