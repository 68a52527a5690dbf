import HTMLReading
import SpoorModel

/// Web pages through libxml2 and the whole extraction.
struct HTMLTarget: FuzzTarget {
  private let promises: LayoutPromises

  init() throws { promises = try LayoutPromises() }

  func run(_ input: [UInt8]) {
    let isXHTML = input.starts(with: Array("<?xml".utf8))
    let document = LayoutPromises.document(isXHTML ? .xhtml : .html, input)
    promises.check(HTMLReader().layout(of: document, bytes: input))
  }
}
