/// A definition file that cannot be used, with the place and what is allowed there.
package struct DefinitionError: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Code: String, Hashable, Sendable, CaseIterable {
    /// The file is no YAML.
    case notYAML
    case missingFile
    case unknownKey
    case missingKey
    case duplicateKey
    /// A list where a text was expected, a text where a number was expected, and so on.
    case wrongType
    /// A value that is none of the allowed ones.
    case unknownValue
    /// A name that is defined nowhere: an indicator, a question, a group of terms.
    case unknownName
    case duplicateName
    /// An indicator without a rule, a rule without a step.
    case incomplete
    case tooLarge
  }

  package let code: Code
  /// The name of the file as the caller gave it.
  package let file: String
  /// From 1.
  package let line: Int
  /// What is wrong and what is allowed, in Dutch.
  package let message: String

  package init(_ code: Code, file: String, line: Int, _ message: String) {
    self.code = code
    self.file = file
    self.line = line
    self.message = message
  }

  package var description: String { "\(file):\(line): \(message)" }
}
