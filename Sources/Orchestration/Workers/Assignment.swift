import SpoorModel

/// One document on its way through the workers: what was tried, and what is to be tried next.
///
/// A first worker reads it whole. Where that worker is lost, a fresh one reads it alone, announcing each
/// page; a page over which a worker is lost is left out from then on, and so the good pages survive.
struct Assignment {
  /// The number of the request.
  let number: Int
  let document: Document
  let file: String
  /// When the first worker was given the document, in seconds of the monotonic clock.
  private(set) var started: Double
  /// When its worker was last heard, or was given it.
  private(set) var heard: Double
  private let limits: WorkerLimits
  private var tries = 0
  private var page: Int?
  private var isReadingPages: Bool
  private var leftOut: [WorkerOrder.LeftOut] = []
  /// The last page to read, once only those are asked for that are known to be good.
  private var lastPage: Int?

  /// How many workers one document may have.
  static let mostTries = 8

  /// - Parameters:
  ///   - number: The number of the request.
  ///   - request: What is to be read.
  ///   - limits: What it may cost.
  ///   - now: The time, in seconds of the monotonic clock.
  init(number: Int, request: WorkerRequest, limits: WorkerLimits, now: Double) {
    self.number = number
    document = request.document
    file = request.file
    self.limits = limits
    started = now
    heard = now
    isReadingPages = request.document.mediaType == .pdf
  }

  /// What to tell the worker that comes next.
  mutating func order(now: Double) -> WorkerOrder {
    var order = WorkerOrder(document: document)
    // What was read still has to be worked on.
    order.readingSeconds = 0.6 * max(0, deadline - now)
    if tries > 0 {
      order.announcesPages = true
      order.without = leftOut
      order.lastPage = lastPage
    }
    tries += 1
    heard = now
    page = nil
    isReadingPages = document.mediaType == .pdf
    return order
  }

  /// The worker ended before it had begun: that was no try.
  mutating func takeBack() { tries -= 1 }

  /// When the document's time is over.
  var deadline: Double { started + limits.documentSeconds }

  /// When its worker must have been heard again; nil where it may be silent.
  var silenceDeadline: Double? { isReadingPages ? heard + limits.grantedPageSeconds : nil }

  /// What has run out; nil while there is time.
  func expiry(now: Double) -> WorkerFailure? {
    if now >= deadline { return .documentTime(limits.documentSeconds) }
    if let silenceDeadline, now >= silenceDeadline {
      return .silent(asked: limits.pageSeconds, granted: limits.grantedPageSeconds)
    }
    return nil
  }

  /// Time passed in which no worker could be heard: it does not count.
  mutating func forgive(_ seconds: Double) {
    started += seconds
    heard += seconds
  }

  /// The worker has begun a page.
  mutating func hear(page: Int, now: Double) {
    self.page = page
    heard = now
  }

  /// The worker has read all pages.
  mutating func hearExtracting(now: Double) {
    page = nil
    isReadingPages = false
    heard = now
  }

  /// Whether each page is announced, so that the last one heard is the one that did it.
  var isCareful: Bool { tries > 1 }

  /// Learns from the loss of a worker.
  ///
  /// - Returns: True where another worker is to try; false where this failure is the document's end.
  mutating func canGoOn(after failure: WorkerFailure, now: Double) -> Bool {
    guard tries < Assignment.mostTries, lastPage == nil else { return false }
    switch failure {
    case .documentTime, .runTime: return false
    case .ended, .memory, .nonsense:
      // Only a worker that announces its pages tells which one it was.
      guard isCareful else { return true }
    case .silent: break
    }
    guard let page else { return false }
    leftOut.append(
      WorkerOrder.LeftOut(
        page: page, outcome: failure.outcome, problem: failure.problem(page: page)))
    if tries == Assignment.mostTries - 1 || deadline - now < 1.5 * limits.grantedPageSeconds {
      lastPage = page
    }
    return true
  }
}
