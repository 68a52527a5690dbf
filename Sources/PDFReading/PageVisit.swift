package import SpoorModel

/// What is to be done with the next page of a file.
package enum PageVisit: Sendable {
  case read
  /// Leave it out, with this outcome; a problem, where one is named, goes with the document's.
  case leaveOut(Outcome, Problem?)
}
