package import SpoorModel

/// A file of a delivery as the last run found it, so that an unchanged one need not be read again.
package struct KnownFile: Hashable, Sendable {
  /// Relative to the delivery's folder, escaped as `Document.path` is.
  package let path: String
  /// In bytes.
  package let size: Int
  /// When the content last changed, in nanoseconds since 1970.
  package let modified: Int
  /// When content, name or rights last changed, in nanoseconds since 1970.
  package let changed: Int
  package let inode: UInt64
  package let content: Content

  /// What the file turned out to be.
  package enum Content: Hashable, Sendable {
    case document(Document.ID, MediaType, remark: Problem?)
    case refused(Outcome, Problem)
  }

  package init(
    path: String, size: Int, modified: Int, changed: Int, inode: UInt64, content: Content
  ) {
    self.path = path
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
    self.content = content
  }
}
