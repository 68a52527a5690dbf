package import SpoorModel

/// Reads the folder of a toetsingskader.
///
/// Pure: takes the texts of its files, opens none.
package enum FrameworkFolder {
  /// The files that make a toetsingskader; all but the last must be there.
  package static let fileNames = [
    "kader.yaml", "vocabulary.yaml", "questions.yaml", "rules.yaml", "signals.yaml",
  ]

  /// The toetsingskader that a folder holds, checked: every name that is used is defined, every
  /// indicator has one rule and one place in the printed rows.
  ///
  /// - Parameter files: The texts of the files by their names.
  /// - Throws: ``DefinitionError`` with file and line.
  package static func toetsingskader(
    files: [String: String]
  ) throws(DefinitionError) -> Toetsingskader {
    for name in files.keys.sorted() where !fileNames.contains(name) {
      throw DefinitionError(.unknownKey, file: name, line: 1, DefinitionTexts.unknownFile(name))
    }
    let kader = try KaderFile(root(fileNames[0], in: files))
    let vocabulary = try VocabularyFile(
      root(fileNames[1], in: files), indicators: kader.indicatorIDs)
    let questions = try QuestionsFile(root(fileNames[2], in: files))
    let names = DefinedNames(
      indicators: kader.indicatorIDs, questions: Set(questions.questions.map(\.code)),
      groups: Set(vocabulary.groups.map(\.id)), scale: kader.scale)
    let rules = try RulesFile(root(fileNames[3], in: files), names: names)
    let signals =
      files[fileNames[4]] == nil
      ? [] : try SignalsFile(root(fileNames[4], in: files), names: names).settings
    return Toetsingskader(
      id: kader.id, title: kader.title, version: kader.version, scale: kader.scale,
      followUpMonths: kader.followUpMonths, thresholds: kader.thresholds, themes: kader.themes,
      rows: kader.rows, vocabulary: vocabulary.groups, questions: questions.questions,
      rules: kader.indicatorIDs.compactMap { id in rules.rules.first { $0.indicator == id } },
      signals: signals)
  }

  private static func root(
    _ name: String, in files: [String: String]
  ) throws(DefinitionError) -> YAMLReader {
    guard let yaml = files[name] else {
      throw DefinitionError(.missingFile, file: name, line: 1, DefinitionTexts.missingFile(name))
    }
    return try YAMLReader.root(of: yaml, file: name)
  }
}

/// What the other files of a toetsingskader may refer to.
struct DefinedNames {
  let indicators: [String]
  let questions: Set<String>
  let groups: Set<String>
  let scale: [Verdict]

  func indicator(_ reader: YAMLReader) throws(DefinitionError) -> String {
    try known(reader, in: Set(indicators), DefinitionTexts.indicator)
  }

  func question(_ reader: YAMLReader) throws(DefinitionError) -> String {
    try known(reader, in: questions, DefinitionTexts.question)
  }

  func questions(_ readers: [YAMLReader]) throws(DefinitionError) -> [String] {
    var codes: [String] = []
    for reader in readers { codes.append(try question(reader)) }
    return codes
  }

  func groups(_ readers: [YAMLReader]) throws(DefinitionError) -> [String] {
    var ids: [String] = []
    for reader in readers {
      ids.append(try known(reader, in: groups, DefinitionTexts.vocabularyGroup))
    }
    return ids
  }

  func verdict(_ reader: YAMLReader) throws(DefinitionError) -> Verdict {
    let symbol = try reader.text()
    guard let verdict = scale.first(where: { $0.symbol == symbol }) else {
      throw reader.error(
        .unknownValue, DefinitionTexts.unknownValue(symbol, allowed: scale.map(\.symbol)))
    }
    return verdict
  }

  private func known(
    _ reader: YAMLReader, in names: Set<String>, _ kind: String
  ) throws(DefinitionError) -> String {
    let name = try reader.text()
    guard names.contains(name) else {
      throw reader.error(.unknownName, DefinitionTexts.unknownName(name, kind))
    }
    return name
  }
}
