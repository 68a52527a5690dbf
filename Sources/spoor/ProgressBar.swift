import Foundation
import Glibc
import Orchestration

/// A bar on standard error, drawn only where that is a terminal.
struct ProgressBar {
  private let isTerminal = isatty(2) == 1
  private let started = ContinuousClock.now
  private let width = 30

  func show(_ progress: ReadingProgress) {
    guard isTerminal, progress.total > 0 else { return }
    let filled = width * progress.done / progress.total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    let failed = progress.failed > 0 ? ", \(progress.failed) not read" : ""
    let line =
      "\r\(bar) \(progress.done) of \(progress.total) files\(failed)\(timeLeft(progress))\u{1B}[K"
    let text = line + (progress.done == progress.total ? "\r\u{1B}[K" : "")
    FileHandle.standardError.write(Data(text.utf8))
  }

  private func timeLeft(_ progress: ReadingProgress) -> String {
    let seconds = started.duration(to: .now).components.seconds
    guard progress.done > 0, seconds > 1 else { return "" }
    let left = Int(seconds) * (progress.total - progress.done) / progress.done
    return left >= 60 ? ", \(left / 60) min \(left % 60) s left" : ", \(left) s left"
  }
}
