import ArgumentParser
import Orchestration

/// `spoor facts`: what a piece of text says, for phrase sets, for other programs, for trying a rule.
struct Facts: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what texts on standard input say: dates, status, title, references.",
    discussion: """
      Standard input holds one JSON object a line: {"text": "…", "reference": "2013-10-01"}; reference, \
      which may be left out, is the day from which relative dates count. Each is answered with one line: \
      dates [{start, end, repair, value, role, text}], status {summary, editing, decision, validity}, \
      titles and references, with half-open ranges of Unicode scalars. A line that cannot be understood \
      is answered with {"error": "…"}, and the exit status is then 2.

      Try a rule: echo '{"text": "vastgesteld op 3 mei 2011"}' | spoor facts
      """)

  func run() throws {
    try Session.run { try TextFactsProduction().run(from: 0, output: Session.print) }
  }
}
