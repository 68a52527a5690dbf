import Foundation
import Orchestration
import Testing

@Suite("Work on a thread of its own")
struct AsideTests {
  @Test("gives what came of it, and the same when it is asked again")
  func value() throws {
    let work = Aside { 6 * 7 }
    #expect(try work.value() == 42)
    #expect(try work.value() == 42)
  }

  @Test("throws what it ran into")
  func failure() {
    let work = Aside<Int> { throw CocoaError(.fileNoSuchFile) }
    work.wait()
    #expect(throws: CocoaError.self) { try work.value() }
  }

  @Test("may wait for more of its kind than there are processors")
  func nested() throws {
    @Sendable func deep(_ level: Int) throws -> Int {
      level == 0 ? 0 : try Aside { try deep(level - 1) + 1 }.value()
    }
    #expect(try deep(100) == 100)
  }
}
