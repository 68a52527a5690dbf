import CSupervision
import PDFReading
import SpoorModel

/// Tells the supervisor which page is being read, and leaves out what the order says.
struct PageWatch {
  private let order: WorkerOrder
  private let leftOut: [Int: WorkerOrder.LeftOut]
  private let deadline: Double?
  /// Whether the problem of the pages after the last one was reported.
  private var hasReportedRest = false

  init(order: WorkerOrder) {
    self.order = order
    leftOut = Dictionary((order.without ?? []).map { ($0.page, $0) }) { first, _ in first }
    deadline = order.readingSeconds.map { WorkerPool.now() + $0 }
  }

  /// What is to be done with a page.
  mutating func visit(_ page: Int, of pages: Int) -> PageVisit {
    if let known = leftOut[page] { return .leaveOut(known.outcome, known.problem) }
    if let last = order.lastPage, page > last {
      return rest(
        from: page, to: pages, (order.without ?? []).last?.outcome ?? .timedOut,
        "were not tried after so many failures; split the file")
    }
    if let deadline, WorkerPool.now() > deadline {
      return rest(
        from: page, to: pages, .timedOut,
        "were not begun in the document's time; allow more with --timeout")
    }
    spoor_reading_page(
      Int32(clamping: page), Int32(clamping: pages), order.announcesPages ?? false)
    return .read
  }

  /// All pages are read: silence is no longer about a page.
  func end() { spoor_reading_page(2, 1, order.announcesPages ?? false) }

  /// An answer follows: nothing must be told before it is written.
  static func beSilent() { spoor_reading_page(0, 0, false) }

  private mutating func rest(
    from page: Int, to pages: Int, _ outcome: Outcome, _ reason: String
  ) -> PageVisit {
    defer { hasReportedRest = true }
    guard !hasReportedRest else { return .leaveOut(outcome, nil) }
    let code: Problem.Code = outcome == .timedOut ? .timedOut : .crashed
    return .leaveOut(
      outcome, Problem(code, page: page, "Pages \(page) to \(pages) \(reason)."))
  }
}
