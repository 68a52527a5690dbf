/// What `dossier.yaml` says about a delivery; all of it optional.
package struct Dossier: Hashable, Sendable, Codable {
  package var gemeente: String?
  /// The code of the CBS, such as `GM1883`.
  package var cbsCode: String?
  /// The reference date of the inspection: what is "recent" or "verlopen" is judged against it.
  package var peildatum: EDTF?
  /// The date of the published factsheet; the progress report is due a follow-up term later.
  package var factsheetDate: EDTF?
  /// The id of the toetsingskader.
  package var framework: String?
  /// Folders or files with papers, relative to the dossier's folder; empty: everything in it.
  package var paperPaths: [String]
  /// Folders or files with questionnaires, relative to the dossier's folder.
  package var questionnairePaths: [String]
  /// Running text for the factsheet's section on the gemeente, in paragraphs.
  package var context: [String]
  /// Figures about the gemeente, with their Dutch labels, in the order of `dossier.yaml`.
  package var figures: [Figure]
  package var aanpakken: [Aanpak]
  /// Approaches that the gemeente names and that are not assessed.
  package var namedAanpakken: [String]
  package var judgements: [Judgement]
  /// What was assumed because nothing said otherwise, in Dutch, for the report.
  package var assumptions: [String]

  package init(
    gemeente: String? = nil, cbsCode: String? = nil, peildatum: EDTF? = nil,
    factsheetDate: EDTF? = nil, framework: String? = nil, paperPaths: [String] = [],
    questionnairePaths: [String] = [], context: [String] = [], figures: [Figure] = [],
    aanpakken: [Aanpak] = [], namedAanpakken: [String] = [], judgements: [Judgement] = [],
    assumptions: [String] = []
  ) {
    self.gemeente = gemeente
    self.cbsCode = cbsCode
    self.peildatum = peildatum
    self.factsheetDate = factsheetDate
    self.framework = framework
    self.paperPaths = paperPaths
    self.questionnairePaths = questionnairePaths
    self.context = context
    self.figures = figures
    self.aanpakken = aanpakken
    self.namedAanpakken = namedAanpakken
    self.judgements = judgements
    self.assumptions = assumptions
  }
}

extension Dossier {
  /// A figure about the gemeente: "meerpersoonshuishoudens", "14122".
  package struct Figure: Hashable, Sendable, Codable {
    package let label: String
    package let value: String

    package init(label: String, value: String) {
      self.label = label
      self.value = value
    }
  }
}

/// An approach: the unit of assessment within a gemeente.
package struct Aanpak: Hashable, Sendable, Codable {
  package var name: String
  /// In paragraphs, for the factsheet.
  package var description: [String]
  /// How many families are helped now, as `dossier.yaml` gives it; nil where it is not known.
  package var families: Int?
  package var respondents: [Respondent]
  /// Paths of the core papers: the ones that rules search.
  package var corePapers: [String]
  /// Paths of other papers that belong to this aanpak.
  package var otherPapers: [String]

  package init(
    name: String, description: [String] = [], families: Int? = nil,
    respondents: [Respondent] = [], corePapers: [String] = [], otherPapers: [String] = []
  ) {
    self.name = name
    self.description = description
    self.families = families
    self.respondents = respondents
    self.corePapers = corePapers
    self.otherPapers = otherPapers
  }
}

/// Somebody who was asked to fill in the questionnaire of an aanpak.
package struct Respondent: Hashable, Sendable, Codable {
  package var name: String
  package var role: RespondentRole
  /// False where the partner belongs to the aanpak or to the gemeente (signal V08).
  package var isIndependent: Bool

  package init(name: String, role: RespondentRole, isIndependent: Bool = true) {
    self.name = name
    self.role = role
    self.isIndependent = isIndependent
  }
}
