import Glibc
import SpoorModel

/// Why a worker was lost over a document.
enum WorkerFailure: Sendable, Hashable {
  /// It ended by itself, or somebody else ended it.
  case ended(status: Int32)
  /// It reached its memory limit: bytes asked for and granted.
  case memory(asked: Int, granted: Int)
  /// It said nothing about a page for so many seconds.
  case silent(asked: Double, granted: Double)
  /// The document's time was over.
  case documentTime(Double)
  /// The whole run's time was over; `isBegun`: while this document was being read.
  case runTime(Double, isBegun: Bool)
  /// It answered what is no answer.
  case nonsense(String)

  var outcome: Outcome {
    switch self {
    case .ended, .memory, .nonsense: .crashed
    case .silent, .documentTime, .runTime: .timedOut
    }
  }

  /// What to report.
  ///
  /// - Parameter page: The page over which it happened; nil for the document as a whole.
  func problem(page: Int?) -> Problem {
    let rest = page == nil ? "" : " The page was left out."
    switch self {
    case .ended(let status):
      return Problem(.crashed, page: page, "The reading process \(Self.words(for: status)).\(rest)")
    case .memory(let asked, let granted):
      return Problem(
        .tooMuchMemory, page: page,
        "Reading needed more memory than the limit (asked for \(Self.mebibytes(asked)), "
          + "granted \(Self.mebibytes(granted))); allow more with --memory.\(rest)")
    case .silent(let asked, let granted):
      return Problem(
        .timedOut, page: page,
        "A page was not read in time (asked for \(Self.seconds(asked)), "
          + "granted \(Self.seconds(granted))); allow more with --page-timeout and --timeout.\(rest)"
      )
    case .documentTime(let limit):
      return Problem(
        .timedOut, page: page,
        "Not read in time (asked for \(Self.seconds(limit)), granted \(Self.seconds(limit))); "
          + "allow more with --timeout.")
    case .runTime(let limit, let isBegun):
      return Problem(
        .timedOut,
        "\(isBegun ? "Not read to the end" : "Not begun"): the time of the whole run was over "
          + "(asked for \(Self.seconds(limit))); allow more with --run-timeout.")
    case .nonsense(let reason):
      return Problem(.crashed, page: page, "The reading process \(reason).\(rest)")
    }
  }

  /// How a worker ended, in words; 256 and above are signals.
  private static func words(for status: Int32) -> String {
    switch status - 256 {
    case SIGSEGV, SIGBUS: "ended with a memory fault"
    case SIGABRT, SIGTRAP: "stopped itself"
    case SIGILL, SIGFPE: "stopped on an instruction that is not allowed"
    case SIGSYS: "asked the system for what is not allowed"
    case SIGKILL: "was killed from outside, perhaps for lack of memory"
    case 1...: "was ended by signal \(status - 256)"
    default: "ended early with status \(status)"
    }
  }

  private static func mebibytes(_ bytes: Int) -> String { "\(bytes >> 20) MiB" }

  private static func seconds(_ seconds: Double) -> String {
    let tenths = Int((seconds * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10) s" : "\(tenths / 10).\(tenths % 10) s"
  }
}
