/// One answer of one respondent to one question of a questionnaire.
package struct Answer: Hashable, Sendable, Codable {
  package let aanpak: String
  package let respondent: String
  package let role: RespondentRole
  /// The code of the question in the toetsingskader, such as `Q16b`.
  package let question: String
  package let value: AnswerValue
  /// What was answered, to the letter.
  package let literal: String
  /// The inspector's coding of an open answer: the same coding means the same meaning.
  ///
  /// Nil where none was given.
  package let coding: String?
  package let explanation: String?
  package let source: QuestionnairePlace

  package init(
    aanpak: String, respondent: String, role: RespondentRole, question: String,
    value: AnswerValue, literal: String, coding: String?, explanation: String?,
    source: QuestionnairePlace
  ) {
    self.aanpak = aanpak
    self.respondent = respondent
    self.role = role
    self.question = question
    self.value = value
    self.literal = literal
    self.coding = coding
    self.explanation = explanation
    self.source = source
  }
}

/// Who answered: the gemeente itself, or a partner that it named.
package enum RespondentRole: String, Hashable, Sendable, Codable, CaseIterable {
  case gemeente, netwerkpartner
}

/// What an answer says.
///
/// A blank and "weet niet" are different answers.
package enum AnswerValue: Hashable, Sendable, Codable {
  case ja, nee, weetNiet, blank
  /// Refers to somebody or something else instead of answering ("verwijst naar netwerkpartners").
  case verwijst(String)
  case number(Int)
  case list([String])
  case text(String)
}

/// Where an answer stands: questionnaire file, and the line on which its record begins, from 1.
package struct QuestionnairePlace: Hashable, Sendable, Codable {
  /// Path relative to the dossier's folder.
  package let path: String
  package let line: Int

  package init(path: String, line: Int) {
    self.path = path
    self.line = line
  }
}

/// A row of a questionnaire that could not be taken as it stands.
///
/// Reported, never dropped without a word.
package struct QuestionnaireProblem: Hashable, Sendable, Codable {
  package enum Code: String, Hashable, Sendable, Codable, CaseIterable {
    case wrongHeader, wrongColumnCount, openQuote, unknownAanpak, unknownRespondent, wrongRole
    case unknownQuestion, notAskedOfRole, duplicateAnswer, notANumber, unreadableFile
    case encodingGuessed
  }

  package let code: Code
  package let place: QuestionnairePlace
  /// What is wrong and what is allowed, in Dutch; never holds an answer.
  package let message: String
  /// Whether the row was left out of the answers because of it.
  package let isLeftOut: Bool

  package init(_ code: Code, at place: QuestionnairePlace, _ message: String, isLeftOut: Bool) {
    self.code = code
    self.place = place
    self.message = message
    self.isLeftOut = isLeftOut
  }
}
