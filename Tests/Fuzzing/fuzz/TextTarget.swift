import SpoorModel
import TextReading

/// Plain text in any encoding, through the whole extraction.
struct TextTarget: FuzzTarget {
  private let promises: LayoutPromises

  init() throws { promises = try LayoutPromises() }

  func run(_ input: [UInt8]) {
    let document = LayoutPromises.document(.text, input)
    promises.check(TextReader().layout(of: document, bytes: input))
  }
}
