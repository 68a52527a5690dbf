/// What one document may cost before its worker is stopped.
package struct WorkerLimits: Sendable, Hashable {
  /// Wall time per document, in seconds.
  package var documentSeconds: Double
  /// Address space of a worker, in bytes.
  package var memoryBytes: Int
  /// The largest file that is read, in bytes.
  package var fileBytes: Int
  /// The longest answer of a worker that is believed, in bytes.
  package var replyBytes: Int

  package init(
    documentSeconds: Double = 120, memoryBytes: Int = 4 << 30, fileBytes: Int = 512 << 20,
    replyBytes: Int = 1 << 30
  ) {
    self.documentSeconds = documentSeconds
    self.memoryBytes = memoryBytes
    self.fileBytes = fileBytes
    self.replyBytes = replyBytes
  }
}
