import Foundation
import Orchestration
import SpoorModel
import Testing

@Suite("A supervisor of reading processes", .serialized)
struct WorkerPoolTests {
  @Test("takes the answer of a worker that does its work, for every document in order")
  func answers() throws {
    let worker = try FakeWorker(#"echo '{"outcome":"read","product":"Een \"stuk\""}'"#)
    let results = try worker.results(of: 20)
    #expect(results.count == 20)
    #expect(results.allSatisfy { $0.text == "Een \"stuk\"" && $0.outcome == .read })
  }

  @Test("reports a worker that crashes twice, and goes on with the next document")
  func crash() throws {
    let worker = try FakeWorker("kill -SEGV $$")
    let results = try worker.results(of: 3)
    #expect(results.map(\.outcome) == [.crashed, .crashed, .crashed])
    #expect(results[0].problem?.message == "The reading process ended with a memory fault.")
  }

  @Test("has a page left out over which a worker dies, and takes what the others hold")
  func crashingPage() throws {
    let worker = try FakeWorker(
      """
      case "$order" in
      *'"page":2'*) echo '{"outcome":"readInPart","product":"p. 1 en 3"}' ;;
      *announcesPages*) echo '{"page":1,"of":3}'; echo '{"page":2,"of":3}'; kill -BUS $$ ;;
      *) kill -BUS $$ ;;
      esac
      """)
    let results = try worker.results()
    #expect(results.map(\.outcome) == [.readInPart])
    #expect(results[0].text == "p. 1 en 3")
  }

  @Test("has a page left out over which a worker says nothing")
  func silentPage() throws {
    let worker = try FakeWorker(
      """
      case "$order" in
      *'"page":7'*) echo '{"outcome":"readInPart","product":"zonder p. 7"}' ;;
      *) echo '{"page":7,"of":9}'; exec sleep 60 ;;
      esac
      """)
    #expect(try worker.results().first?.text == "zonder p. 7")
  }

  @Test("stops a document at its time, not two seconds later, whatever its pages say")
  func documentTime() throws {
    let worker = try FakeWorker("while sleep 0.1; do echo '{\"page\":1,\"of\":9}'; done")
    let started = ContinuousClock.now
    let results = try worker.results(limits: WorkerLimits(documentSeconds: 1.5, pageSeconds: 30))
    #expect(started.duration(to: .now) < .seconds(3.5))
    #expect(results.map(\.outcome) == [.timedOut])
    #expect(results[0].problem?.message.contains("asked for 1.5 s, granted 1.5 s") == true)
  }

  @Test("names every document that is left when the time of the run is over")
  func runTime() throws {
    let worker = try FakeWorker("exec sleep 60")
    let results = try worker.results(
      of: 40, limits: WorkerLimits(documentSeconds: 60, runSeconds: 0.7))
    #expect(results.count == 40)
    #expect(results.allSatisfy { $0.outcome == .timedOut })
    #expect(results.first?.problem?.message.hasPrefix("Not read to the end") == true)
    #expect(results.last?.problem?.message.hasPrefix("Not begun") == true)
  }

  @Test("tells a lack of memory from a crash, with the limit asked for and granted")
  func memory() throws {
    let worker = try FakeWorker("echo 'Out of memory' >&2; kill -ABRT $$")
    let problem = try worker.results().first?.problem
    #expect(problem?.code == .tooMuchMemory)
    #expect(problem?.message.contains("asked for 4096 MiB, granted 2048 MiB") == true)
  }

  @Test("does not believe a text that was cut off for lack of memory")
  func partialText() throws {
    let worker = try FakeWorker(
      "echo 'Out of memory' >&2; echo '{\"outcome\":\"read\",\"product\":\"half\"}'")
    #expect(try worker.results().first?.problem?.code == .tooMuchMemory)
  }

  @Test(
    "calls nonsense a crash",
    arguments: [
      "echo hallo", #"echo '{"outcome":"gelukt","product":"x"}'"#,
      #"echo '{"outcome":"read","product":5}'"#,
      #"echo '{"outcome":"read","product":"x"} '"#,
      #"printf '{"outcome":"read","product":"a"}\n{"outcome":"read","product":"b"}\n'"#,
      #"echo '{"page":0,"of":0}'"#, #"printf '{"outcome":"read","product":"\377"}\n'"#,
      "exec cat /dev/zero",
    ])
  func nonsense(answer: String) throws {
    let limits = WorkerLimits(documentSeconds: 20, replyBytes: 1 << 20)
    let result = try FakeWorker(answer).results(limits: limits).first
    #expect(result?.outcome == .crashed)
    #expect(result?.problem?.code == .crashed)
  }

  @Test("calls an answer about another document a crash")
  func otherDocument() throws {
    let worker = try FakeWorker(
      #"echo '{"outcome":"read","product":{"document":{"path":"ander.pdf"}}}'"#)
    let problem = try worker.results(product: .extraction).first?.problem
    #expect(problem?.message.contains("“document.path” has another form") == true)
  }

  @Test("says so where no worker comes to its work")
  func noWorker() throws {
    let worker = try FakeWorker("", greeting: #"{"memoryBytes":1,"protocol":99}"#)
    #expect(try worker.results().first?.problem?.message.contains("another version") == true)
    let failing = try FakeWorker("")
    try Data("#!/bin/sh\nexit 7\n".utf8).write(to: URL(fileURLWithPath: failing.path))
    #expect(throws: OrchestrationError.self) { try failing.results() }
  }
}
