/// Sums over the nodes of a page, so that any subtree is measured in constant time.
struct TreeMeasures {
  /// What is counted before a node; the difference of two is what lies between them.
  struct Sums {
    /// Scalars of visible text, blanks left out.
    var text = 0
    /// Of these, inside links, and inside links to a place on the same page.
    var linked = 0
    var linkedInside = 0
    var links = 0
    var headings = 0
    /// `<h1>`, `<main>`, `<article>`: what a page is about.
    var landmarks = 0
    var tables = 0
    var blocks = 0

    static func - (left: Sums, right: Sums) -> Sums {
      Sums(
        text: left.text - right.text, linked: left.linked - right.linked,
        linkedInside: left.linkedInside - right.linkedInside, links: left.links - right.links,
        headings: left.headings - right.headings, landmarks: left.landmarks - right.landmarks,
        tables: left.tables - right.tables, blocks: left.blocks - right.blocks)
    }
  }

  let isHidden: [Bool]
  /// The first `<h1>`; the number of nodes where there is none.
  let firstTitle: Int
  private let before: [Sums]

  /// - Complexity: O(*n*) in nodes and text.
  init(_ tree: HTMLTree) {
    var isHidden: [Bool] = []
    var before: [Sums] = [Sums()]
    isHidden.reserveCapacity(tree.nodes.count)
    before.reserveCapacity(tree.nodes.count + 1)
    var sums = Sums()
    var hiddenEnd = 0
    var linkEnd = 0
    var leadsInside = false
    var firstTitle = tree.nodes.count
    for (place, node) in tree.nodes.enumerated() {
      switch node.kind {
      case .element(let index):
        let element = tree.elements[index]
        if place >= hiddenEnd, ElementTable.isHidden(element) { hiddenEnd = node.end }
        if place >= hiddenEnd {
          if element.name == "a", let target = element["href"] {
            linkEnd = node.end
            leadsInside = target.hasPrefix("#")
            sums.links += 1
          }
          if ElementTable.headingLevel(element) != nil { sums.headings += 1 }
          if element.name == "table" { sums.tables += 1 }
          if element.name == "h1" { firstTitle = min(firstTitle, place) }
          if ["h1", "main", "article"].contains(element.name) || element["role"] == "main" {
            sums.landmarks += 1
          }
          if ElementTable.blocks.contains(element.name) { sums.blocks += 1 }
        }
      case .text(let range):
        if place >= hiddenEnd {
          let count = tree.scalars[range].count { $0.value > 0x20 && $0.value != 0xA0 }
          sums.text += count
          if place < linkEnd {
            sums.linked += count
            if leadsInside { sums.linkedInside += count }
          }
        }
      }
      isHidden.append(place < hiddenEnd)
      before.append(sums)
    }
    self.isHidden = isHidden
    self.before = before
    self.firstTitle = firstTitle
  }

  /// What a range of nodes holds.
  func sums(_ nodes: Range<Int>) -> Sums { before[nodes.upperBound] - before[nodes.lowerBound] }

  var total: Sums { before[before.count - 1] }
}
