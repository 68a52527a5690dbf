/// What a run, a document and a page may cost before the reading process is stopped.
package struct WorkerLimits: Sendable, Hashable {
  /// Wall time per document, in seconds, a second try included.
  package var documentSeconds: Double
  /// Wall time per page, in seconds: how long a worker may be silent about a file with pages.
  package var pageSeconds: Double
  /// Wall time of the whole run, in seconds; nil for as long as its documents take.
  package var runSeconds: Double?
  /// Address space of a worker, in bytes.
  package var memoryBytes: Int
  /// The largest file that is read, in bytes.
  package var fileBytes: Int
  /// The longest answer of a worker that is believed, in bytes.
  package var replyBytes: Int

  /// Limits; the defaults are far above what papers take; 4 GiB lets a text of 50 MB through.
  package init(
    documentSeconds: Double = 120, pageSeconds: Double = 30, runSeconds: Double? = nil,
    memoryBytes: Int = 4 << 30, fileBytes: Int = 256 << 20, replyBytes: Int = 512 << 20
  ) {
    self.documentSeconds = documentSeconds
    self.pageSeconds = pageSeconds
    self.runSeconds = runSeconds
    self.memoryBytes = memoryBytes
    self.fileBytes = fileBytes
    self.replyBytes = replyBytes
  }

  /// How long a worker may be silent about a page, in seconds.
  ///
  /// A quarter of the document's time at most: what is left is for the second try, without that page.
  var grantedPageSeconds: Double { min(pageSeconds, documentSeconds / 4) }
}
