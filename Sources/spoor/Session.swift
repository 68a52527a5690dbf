import ArgumentParser
import Foundation
import Glibc
import Orchestration

/// The one funnel from what happened to text on standard error and an exit status.
enum Session {
  /// Runs a command's work; returns normally only where the status is 0.
  ///
  /// - Throws: `ExitCode` with a status of `ExitStatus`, after the message was printed.
  static func run(_ work: () throws -> RunCompletion) throws {
    Interrupts.catchThem()
    let completion: RunCompletion
    do {
      completion = try work()
    } catch let error as ExitCode {
      throw error
    } catch {
      if let known = OrchestrationError(telling: error) {
        complain(known.message)
        throw status(of: known).code
      }
      complain("\(error)")
      throw ExitStatus.unexpectedFailure.code
    }
    switch completion {
    case .complete: return
    case .documentsUnread: throw ExitStatus.documentsUnread.code
    case .signalsOpen, .flipped: throw ExitStatus.signalsOpen.code
    }
  }

  /// Writes to standard output, all of it; a reader that went away ends the run.
  static func print(_ bytes: [UInt8]) throws {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe write(1, $0.baseAddress?.advanced(by: offset), bytes.count - offset)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        if errno != EPIPE {
          complain(
            "Standard output could not be written (\(unsafe String(cString: strerror(errno)))).")
        }
        throw ExitStatus.unexpectedFailure.code
      }
      offset += count
    }
  }

  static func complain(_ message: String) {
    FileHandle.standardError.write(Data("spoor: \(message)\n".utf8))
  }

  private static func status(of error: OrchestrationError) -> ExitStatus {
    switch error.code {
    case .deliveryMissing, .deliveryEmpty: .deliveryMissingOrEmpty
    case .definitionInvalid, .pipelineNotFound, .trailNotFound, .runNotFound: .wrongUsage
    case .outputNotWritable, .workerNotStarted: .unexpectedFailure
    case .storeUnusable, .alreadyRunning: .storeUnusable
    case .interrupted: .interrupted
    }
  }
}
