import Foundation
import Glibc

/// Measures `spoor` against the tools that do a part of its work, side by side in one run.
///
/// Usage: bench SPOOR WORK-FOLDER RUNS COUNTS PATH… [-- PATH…]
///
/// or: bench robust SPOOR FOLDER…
/// or: bench soak SPOOR WORK-FOLDER DOSSIER MOMENTS [SEED]
///
/// RUNS is how often each reading is measured, the cheapest counts; COUNTS are the numbers of
/// documents that are run over, parted by commas; the papers behind `--` are
/// real ones, which a whole run is measured on as well.
@main
struct Bench {
  static func main() {
    do {
      try measure()
    } catch {
      FileHandle.standardError.write(Data("bench: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func measure() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "robust" where arguments.count >= 3:
      return try Robustness.run(spoor: arguments[1], folders: Array(arguments[2...]))
    case "soak" where arguments.count >= 5:
      let seed = arguments.count > 5 ? UInt64(arguments[5]) : nil
      var soak = Soak(
        spoor: arguments[1], work: arguments[2], dossier: arguments[3],
        seed: seed ?? UInt64(ProcessInfo.processInfo.processIdentifier))
      return try soak.run(moments: max(1, Int(arguments[4]) ?? 200))
    default: break
    }
    guard arguments.count >= 5, let runs = Int(arguments[2]) else {
      throw BenchError(message: "usage: bench SPOOR WORK-FOLDER RUNS COUNTS PATH… [-- PATH…]")
    }
    let (spoor, work) = (arguments[0], arguments[1])
    let counts = arguments[3].split(separator: ",").compactMap { Int($0) }
    let paths = arguments[4...].split(separator: "--", omittingEmptySubsequences: false)
    let own = Array(paths[0])
    let real = paths.dropFirst().flatMap(Array.init)
    let pdfs = Papers.readablePDFs(under: own + real)
    guard let model = pdfs.first(where: { Papers.pageCount($0) >= 8 }) else {
      throw BenchError(message: "no PDF of eight pages or more among \(own + real)")
    }
    Print.line(
      "machine: \(ProcessInfo.processInfo.activeProcessorCount) cores, best of \(runs) runs where runs are short"
    )

    let extraction = Extraction(spoor: spoor, work: work, runs: runs)
    try extraction.compareCollection(pdfs)
    try extraction.compareGrowth(model: model)
    try extraction.compareNumberOfDocuments(model: model)
    let failed = try TextGrowth(spoor: spoor, folder: try Papers.freshFolder(work, "texts"))
      .measure()

    let repeated = RepeatedRuns(spoor: spoor, work: work)
    let papers = Papers.files(under: own, endings: ["pdf", "html", "txt"])
    var smaller: [Print.Row] = []
    for count in counts {
      let rows = try repeated.measure(papers, count: count)
      if !smaller.isEmpty { RepeatedRuns.growth(from: smaller, to: rows) }
      smaller = rows
    }
    let realPDFs = Papers.readablePDFs(under: real)
    if !realPDFs.isEmpty {
      Print.line("\nreal papers, three times over, no two copies alike:")
      _ = try repeated.measure(realPDFs, count: 3 * realPDFs.count)
      Print.line("\nthe same papers, each delivered three times:")
      _ = try repeated.measure(realPDFs, count: 3 * realPDFs.count, copies: .same)
    }
    guard failed.isEmpty else {
      throw BenchError(
        message: "cost grows faster than the text: \(failed.joined(separator: ", "))")
    }
  }
}
