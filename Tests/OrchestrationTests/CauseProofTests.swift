import Orchestration
import SpoorModel
import Testing

/// The cause of a flip, from crossed runs whose outcomes are given.
struct CauseProofTests {
  private typealias Part = CauseProof.Part

  /// The cause of a flip from ✓ to ✗ when the given parts differ and a crossed run says what `rule` says.
  private func cause(
    _ changed: Set<CauseProof.Part>, reading: Cause.Factor = .program,
    rule: (Set<CauseProof.Part>) -> CauseProof.Value
  ) -> Cause.Factor {
    CauseProof(changed: changed, readingFactor: reading).cause(
      from: "✓", to: "✗", value: rule
    ).factor
  }

  private func flips(_ isFlipped: Bool) -> CauseProof.Value { .known(isFlipped ? "✗" : "✓") }

  @Test(arguments: [
    (CauseProof.Part.input, Cause.Factor.input), (.kader, .kader), (.assessment, .program),
    (.reading, .program),
  ])
  func whereOnlyOneThingDiffersItIsTheCause(part: CauseProof.Part, factor: Cause.Factor) {
    #expect(cause([part]) { _ in .unknown } == factor)
  }

  @Test func whereNothingDiffersTheMachineDoes() {
    #expect(cause([]) { _ in .unknown } == .environment)
  }

  @Test func theFactorThatFlipsAloneAndRestoresAloneIsTheCause() {
    #expect(cause([.input, .kader]) { flips($0.contains(.kader)) } == .kader)
    #expect(cause([.input, .kader]) { flips($0.contains(.input)) } == .input)
    #expect(
      cause([.input, .kader, .reading], reading: .environment) { flips($0.contains(.reading)) }
        == .environment)
  }

  @Test func factorsThatFlipOnlyTogetherAreNotComparable() {
    #expect(
      cause([.input, .kader]) { flips($0.isSuperset(of: [.input, .kader])) } == .notComparable)
  }

  @Test func factorsThatEachFlipAreNotComparable() {
    #expect(cause([.input, .kader]) { flips(!$0.isEmpty) } == .notComparable)
  }

  @Test func anOldOutcomeThatCannotBeRepeatedProvesNothing() {
    #expect(cause([.input, .kader]) { _ in .known("✗") } == .notComparable)
    #expect(cause([.input, .kader]) { _ in .unknown } == .notComparable)
    #expect(
      cause([.input, .kader]) { $0 == [.kader] ? .unknown : flips($0.contains(.kader)) }
        == .notComparable)
  }

  @Test func aNewProgramThatGivesTheOldOutcomeFromTheOldIsOutOfIt() {
    #expect(cause([.assessment, .kader]) { flips($0.contains(.kader)) } == .kader)
    #expect(cause([.assessment, .input]) { flips($0.contains(.input)) } == .input)
    #expect(
      cause([.assessment, .input, .kader]) { flips($0.contains(.input)) } == .input)
  }

  @Test func aNewProgramBesideOtherChangesIsNeverBlamedWithoutProof() {
    #expect(cause([.assessment, .input]) { _ in .known("✗") } == .notComparable)
    #expect(cause([.assessment, .input]) { _ in .known("niet te beoordelen") } == .notComparable)
    #expect(cause([.assessment, .input]) { _ in .unknown } == .notComparable)
  }

  @Test func programAndLibrariesThatChangedTogetherAreNotToldApart() {
    #expect(cause([.reading], reading: .notComparable) { _ in .unknown } == .notComparable)
  }

  @Test func whatIsNewHasNoValueBefore() {
    let proof = CauseProof(changed: [.input, .kader], readingFactor: .program)
    let found = proof.cause(from: nil, to: "hoog") { cell in
      .known(cell.contains(.kader) ? "hoog" : nil)
    }
    #expect(found.factor == .kader)
    #expect(found.proof.contains("toetsingskader"))
  }

  /// The verdict of the proof against the definition, over every possible outcome of two crossed factors.
  @Test func overEveryTableOfTwoFactorsOnlyTheDefinitionDecides() {
    for first in [false, true] {
      for second in [false, true] {
        let found = cause([.input, .kader]) { cell in
          switch cell {
          case []: flips(false)
          case [.input]: flips(first)
          case [.kader]: flips(second)
          default: flips(true)
          }
        }
        let expected: Cause.Factor =
          first && !second ? .input : second && !first ? .kader : .notComparable
        #expect(found == expected)
      }
    }
  }
}
