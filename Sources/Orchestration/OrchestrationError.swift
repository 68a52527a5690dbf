import Glibc

/// What stops a run as a whole; a document that cannot be read never does.
package struct OrchestrationError: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Code: String, Hashable, Sendable {
    case deliveryMissing, deliveryEmpty, definitionInvalid, pipelineNotFound
    case outputNotWritable, workerNotStarted, interrupted, trailNotFound
    case storeUnusable, alreadyRunning, runNotFound
  }

  package let code: Code
  /// What was wrong, where, and what to do.
  package let message: String

  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  package var description: String { message }

  static func workerNotStarted(_ code: Int32) -> OrchestrationError {
    OrchestrationError(
      .workerNotStarted,
      "A reading process could not be started (\(reason(code))). "
        + "Try again with --jobs 1, or free memory and processes.")
  }

  /// Reading processes can be started, but end at once.
  static func workerUseless(_ status: Int32) -> OrchestrationError {
    OrchestrationError(
      .workerNotStarted,
      "Reading processes end before they begin (\(status < 256 ? "status \(status)" : "signal \(status - 256)")). "
        + "Allow them more with --memory, and see what “spoor doctor” says.")
  }

  static let interrupted = OrchestrationError(
    .interrupted, "Interrupted: nothing was written. Run the command again to start over.")

  /// The system's words for an error number.
  static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
