/// What a stage's result is a function of: the key under which it is kept.
package struct StageKey: Hashable, Sendable {
  /// The name of the stage, such as `read`.
  package let stage: String
  /// The hash of what it works on; for a document its id.
  package let input: ContentHash
  /// The hash of its options, such as a vocabulary.
  package let options: ContentHash
  /// The version of the stage: raised whenever it may give another result for the same input.
  package let version: String

  package init(stage: String, input: ContentHash, options: ContentHash, version: String) {
    self.stage = stage
    self.input = input
    self.options = options
    self.version = version
  }
}
