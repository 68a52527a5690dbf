package import SpoorModel

/// Has every document of a delivery read by workers, and gives each a named outcome whatever happens.
package struct DocumentReading {
  private let program: String
  private let jobs: Int
  let limits: WorkerLimits
  private let started = WorkerPool.now()

  /// - Parameters:
  ///   - program: The path of the `spoor` executable.
  ///   - jobs: How many workers run side by side.
  ///   - limits: What a document may cost, and the whole run, which begins now.
  package init(program: String, jobs: Int, limits: WorkerLimits) {
    self.program = program
    self.jobs = jobs
    self.limits = limits
  }

  /// Reads the documents and hands over one product for each, in their order.
  ///
  /// - Parameters:
  ///   - documents: What to read, each with the file that holds it.
  ///   - setup: What the workers make of a document.
  ///   - progress: Told after each document.
  ///   - product: Called once per document, in order.
  package func read(
    _ documents: [WorkerRequest], setup: WorkerSetup, progress: (ReadingProgress) -> Void,
    product: (Document, Outcome, [UInt8]) throws -> Void
  ) throws {
    let pool = try WorkerPool(
      program: program, setup: setup, jobs: jobs, limits: limits, started: started)
    var failed = 0
    try pool.run(documents) { number, result in
      let document = documents[number].document
      if result.outcome.isFailure { failed += 1 }
      switch result {
      case .done(let outcome, let bytes):
        try product(document, outcome, bytes)
      case .failed(let outcome, let problem):
        let record = DocumentRecord(unread: document, outcome: outcome, problem: problem)
        let form = DocumentProcessor.form(record, as: setup.product)
        try product(document, outcome, form.bytes)
      }
      progress(ReadingProgress(done: number + 1, failed: failed, total: documents.count))
    }
  }
}
