/// Turns the bytes of a document into a layout.
///
/// Input from outside never traps and is never thrown back: what could not be read is an outcome of the layout, or of its pages.
package protocol DocumentReader: Sendable {
  /// The kinds of file that this reader reads.
  var mediaTypes: Set<MediaType> { get }

  /// - Parameters:
  ///   - document: The document that the bytes belong to.
  ///   - bytes: The whole file.
  func layout(of document: Document, bytes: [UInt8]) -> DocumentLayout
}
