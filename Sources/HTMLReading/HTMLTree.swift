import SpoorModel

/// A parsed page as flat values: nodes in document order, each knowing where its subtree ends.
///
/// Flat, so that no nesting, however deep, needs recursion.
struct HTMLTree {
  struct Node {
    let kind: Kind
    /// Index behind the last descendant.
    var end: Int
    /// Index of the element around it; -1 for a root.
    let parent: Int
  }

  enum Kind {
    /// Index into `elements`.
    case element(Int)
    /// Range of `scalars`.
    case text(Range<Int>)
  }

  struct Element {
    /// In lower case, without a prefix of XHTML's.
    let name: String
    let attributes: [String: String]

    subscript(_ attribute: String) -> String? { attributes[attribute] }
  }

  var nodes: [Node] = []
  var elements: [Element] = []
  /// All text, one node after the other.
  var scalars: [Unicode.Scalar] = []
  /// Whether the parser gave up before the end of the file.
  var isCutOff = false

  func element(_ node: Int) -> Element? {
    guard nodes.indices.contains(node), case .element(let index) = nodes[node].kind else {
      return nil
    }
    return elements[index]
  }

  /// The text of a subtree as it stands, white space and all.
  func text(of node: Int) -> String {
    var text: [Unicode.Scalar] = []
    for inner in node..<nodes[node].end {
      if case .text(let range) = nodes[inner].kind { text += scalars[range] }
    }
    return String(scalars: text)
  }
}
