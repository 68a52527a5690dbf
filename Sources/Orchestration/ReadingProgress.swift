/// How far a run is, for a progress bar.
package struct ReadingProgress: Sendable {
  package let done: Int
  /// Of those done, how many ended in a failure.
  package let failed: Int
  package let total: Int

  package init(done: Int, failed: Int, total: Int) {
    self.done = done
    self.failed = failed
    self.total = total
  }
}
