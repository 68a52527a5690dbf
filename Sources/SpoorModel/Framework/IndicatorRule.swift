/// How the verdict of an indicator follows from answers and papers, as the toetsingskader's rules declare it.
///
/// The cases are tried in order. A condition can be true, false or unknown (nobody answered, an open
/// answer has no coding, a page could not be read); the first case that is true gives the verdict,
/// unless an unknown case before it would have given another one: then the indicator is
/// *niet te beoordelen*.
package struct IndicatorRule: Hashable, Sendable, Codable {
  package let indicator: String
  /// The stable code of the rule, as findings name it.
  package let code: String
  /// Codes of the questions whose answers are shown with the finding, in order.
  package let questions: [String]
  /// Ids of the vocabulary groups whose passages in the core papers are shown with the finding.
  package let vocabulary: [String]
  package let paperUse: PaperUse
  /// Never empty.
  package let cases: [Case]
  /// LET OP: looked at only where the verdict is positive.
  package let reservations: [Note]
  /// Points that change nothing and that an inspector should see.
  package let remarks: [Note]

  package init(
    indicator: String, code: String, questions: [String], vocabulary: [String],
    paperUse: PaperUse, cases: [Case], reservations: [Note] = [], remarks: [Note] = []
  ) {
    self.indicator = indicator
    self.code = code
    self.questions = questions
    self.vocabulary = vocabulary
    self.paperUse = paperUse
    self.cases = cases
    self.reservations = reservations
    self.remarks = remarks
  }

  /// What the core papers are to the rule.
  ///
  /// - Source: domain guide 4.2, points 2 to 4 and 10.
  package enum PaperUse: String, Hashable, Sendable, Codable, CaseIterable {
    /// Answers decide alone; passages are shown.
    case steunt
    /// An arrangement: a core paper without a passage speaks against it.
    case magNietZwijgen = "mag niet zwijgen"
    /// Only a paper proves it.
    case vereist
  }

  /// One step of the decision: a condition, the verdict it gives, and the sentences that go with it.
  package struct Case: Hashable, Sendable, Codable {
    package let when: Condition
    package let verdict: Verdict
    package let reason: TextTemplate
    /// What would give another verdict.
    package let wouldChange: TextTemplate

    package init(
      when: Condition, verdict: Verdict, reason: TextTemplate, wouldChange: TextTemplate
    ) {
      self.when = when
      self.verdict = verdict
      self.reason = reason
      self.wouldChange = wouldChange
    }
  }

  /// A LET OP or a remark: a condition and the sentence that it adds.
  package struct Note: Hashable, Sendable, Codable {
    package let when: Condition
    package let text: TextTemplate

    package init(when: Condition, text: TextTemplate) {
      self.when = when
      self.text = text
    }
  }
}

/// A condition of a rule: the closed grammar in which inspectors write rules.
///
/// - Source: domain guide 4.2 and 4.3.
package indirect enum Condition: Hashable, Sendable, Codable {
  /// `altijd`: always true.
  case always
  /// `alle`: true when all are, false when one is false.
  case all([Condition])
  /// `een van`: true when one is, false when all are false.
  case any([Condition])
  /// `niet`.
  case not(Condition)
  /// `zeker`: true when the condition is, false also where it is unknown.
  case certainly(Condition)
  /// `antwoorden`: how many of those asked gave an answer of a kind.
  case answers(AnswerTest)
  /// `zelfde codering`: two or more answered, and every answer is coded alike, none as one of `except`.
  case sameCoding(question: String, of: Respondents, except: [String])
  /// `lijst`: so many different items over all answers.
  case list(question: String, of: Respondents, atLeast: Amount)
  /// `kernstuk bevat`: a core paper holds a passage of one of these vocabulary groups.
  case corePaperHolds(groups: [String])
  /// `kernstuk soort`: a core paper is of one of these kinds.
  case corePaperKind([PaperKind])
  /// `kernstuk status`: a core paper that can be adopted, or whose kind is unknown, has one of these statuses.
  case corePaperStatus([DocumentStatus.Summary])
  /// `kernstuk aanwezig`: a core paper was delivered and could be read at least in part.
  case corePaperPresent
  /// `stuk`: a paper of the aanpak or of the dossier as a whole is of one of these kinds, and not of an excepted status.
  case paper(kinds: [PaperKind], exceptStatus: [DocumentStatus.Summary])
  /// `beleid niet aangeleverd`: a paper or answer of this aanpak names policy that was not delivered.
  case namedPolicyMissing
  /// `oordeel`: an inspector gave a judgement of this kind.
  case judgement(kind: String)

  /// Whose answers are meant.
  package enum Respondents: String, Hashable, Sendable, Codable, CaseIterable {
    case ondervraagden, gemeente, netwerkpartners
  }

  /// How many answers must be of the kind.
  package enum Quantity: Hashable, Sendable, Codable {
    /// `alle`: every answer with a content, and at least one.
    case every
    /// `geen`: none of the answers with a content.
    case none
    /// `meerderheid`: more than half of those who answered, "weet niet" included.
    case majority
    /// `precies 1`, `minstens 2`.
    case exactly(Int)
    case atLeast(Int)
  }

  /// What an answer must be.
  package enum Meaning: Hashable, Sendable, Codable {
    case ja, nee
    /// `weet niet`.
    case doesNotKnow
    /// `verwijst`.
    case refers
    /// `inhoud`: a yes, a number, a list, or a coding that is not "nee".
    case content
    /// `codering`: this coding.
    case coding(String)
  }

  /// A test over the answers to one question.
  package struct AnswerTest: Hashable, Sendable, Codable {
    package let question: String
    package let of: Respondents
    package let quantity: Quantity
    package let meaning: Meaning

    package init(question: String, of: Respondents, quantity: Quantity, meaning: Meaning) {
      self.question = question
      self.of = of
      self.quantity = quantity
      self.meaning = meaning
    }
  }

  /// A number, or the name of a threshold of the toetsingskader.
  package enum Amount: Hashable, Sendable, Codable {
    case number(Int)
    /// `brede lijst`.
    case broadList
  }
}
