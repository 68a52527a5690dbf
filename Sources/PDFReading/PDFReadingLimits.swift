/// How much of a PDF is read before the reader stops and says so.
package struct PDFReadingLimits: Hashable, Sendable {
  /// Files with more bytes are not opened.
  package var maximumBytes: Int
  /// Pages after this many are not read.
  package var maximumPages: Int
  /// Scalars of one page after this many are left out: a page of print holds some 6,000.
  package var maximumScalarsPerPage: Int
  /// Bookmarks and attachments after this many are left out.
  package var maximumEntries: Int

  /// Pages of one file that are drawn, to see whether white text stands on a dark ground.
  package var maximumDrawnPages: Int

  package init(
    maximumBytes: Int = 512 << 20, maximumPages: Int = 5_000,
    maximumScalarsPerPage: Int = 200_000, maximumEntries: Int = 10_000,
    maximumDrawnPages: Int = 6
  ) {
    self.maximumBytes = maximumBytes
    self.maximumPages = maximumPages
    self.maximumScalarsPerPage = maximumScalarsPerPage
    self.maximumEntries = maximumEntries
    self.maximumDrawnPages = maximumDrawnPages
  }
}
