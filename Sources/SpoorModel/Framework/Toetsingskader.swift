/// A toetsingskader: themes, criteria and indicators, with everything that inspectors own about them.
package struct Toetsingskader: Hashable, Sendable, Codable {
  package let id: String
  package let title: String
  package let version: String
  /// The verdicts that may be given, positive first.
  package let scale: [Verdict]
  /// Months after the factsheet in which a progress report is expected.
  package let followUpMonths: Int
  package let thresholds: Thresholds
  package let themes: [Theme]
  /// The rows of the printed table, each with the indicators that share its cell.
  package let rows: [PrintedRow]
  package let vocabulary: [VocabularyGroup]
  package let questions: [Question]
  /// One rule per indicator, in the order of the indicators.
  package let rules: [IndicatorRule]
  /// What the toetsingskader sets for single signals, ordered by code; a signal without an entry keeps its own.
  package let signals: [SignalSetting]

  package init(
    id: String, title: String, version: String, scale: [Verdict], followUpMonths: Int,
    thresholds: Thresholds, themes: [Theme], rows: [PrintedRow], vocabulary: [VocabularyGroup],
    questions: [Question], rules: [IndicatorRule],
    signals: [SignalSetting] = []
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.scale = scale
    self.followUpMonths = followUpMonths
    self.thresholds = thresholds
    self.themes = themes
    self.rows = rows
    self.vocabulary = vocabulary
    self.questions = questions
    self.rules = rules
    self.signals = signals
  }

  /// Every indicator, in printed order.
  package var indicators: [Indicator] {
    themes.flatMap { $0.criteria.flatMap(\.indicators) }
  }

  /// Limits that belong to the kader, not to the code.
  package struct Thresholds: Hashable, Sendable, Codable {
    /// A draft older than this at the peildatum is *verouderd* (D03).
    package let draftMonths: Int
    /// Policy without a term is *verlopen* after this many months (D04).
    package let policyMonths: Int
    /// An evaluation counts as recent for this many months (E01).
    package let evaluationMonths: Int
    /// From how many different parties on a list counts as broad.
    package let broadList: Int

    package init(draftMonths: Int, policyMonths: Int, evaluationMonths: Int, broadList: Int) {
      self.draftMonths = draftMonths
      self.policyMonths = policyMonths
      self.evaluationMonths = evaluationMonths
      self.broadList = broadList
    }
  }

  package struct Theme: Hashable, Sendable, Codable {
    package let id: String
    package let name: String
    package let description: String
    package let criteria: [Criterion]

    package init(id: String, name: String, description: String, criteria: [Criterion]) {
      self.id = id
      self.name = name
      self.description = description
      self.criteria = criteria
    }
  }

  package struct Criterion: Hashable, Sendable, Codable {
    package let id: String
    package let wording: String
    package let indicators: [Indicator]

    package init(id: String, wording: String, indicators: [Indicator]) {
      self.id = id
      self.wording = wording
      self.indicators = indicators
    }
  }

  package struct Indicator: Hashable, Sendable, Codable {
    package let id: String
    /// To the letter, misprints included.
    package let wording: String
    /// Whom the norm addresses.
    package let addressee: String

    package init(id: String, wording: String, addressee: String) {
      self.id = id
      self.wording = wording
      self.addressee = addressee
    }
  }

  package struct PrintedRow: Hashable, Sendable, Codable {
    /// From 1.
    package let number: Int
    package let indicators: [String]

    package init(number: Int, indicators: [String]) {
      self.number = number
      self.indicators = indicators
    }
  }
}

/// The words by which passages for an indicator are found.
package struct VocabularyGroup: Hashable, Sendable, Codable {
  package let id: String
  package let name: String
  package let indicators: [String]
  package let terms: [String]
  /// Phrases that point to a negative finding.
  package let counterTerms: [String]
  /// Words that look like a hit and are none.
  package let exceptions: [String]
  /// What looks like a hit and is none, for the inspector.
  package let falseAlarms: String

  package init(
    id: String, name: String, indicators: [String], terms: [String], counterTerms: [String],
    exceptions: [String] = [], falseAlarms: String
  ) {
    self.id = id
    self.name = name
    self.indicators = indicators
    self.terms = terms
    self.counterTerms = counterTerms
    self.exceptions = exceptions
    self.falseAlarms = falseAlarms
  }
}
