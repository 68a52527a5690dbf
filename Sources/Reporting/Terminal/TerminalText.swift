import SpoorModel

/// Text that is safe on a terminal, whatever the papers hold.
package enum TerminalText {
  /// The text on one line: white space folded, and characters that steer a terminal or turn the direction
  /// of writing replaced by U+FFFD.
  ///
  /// - Complexity: O(*n*).
  package static func line(_ text: String) -> String {
    var view: [Unicode.Scalar] = []
    var blank = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        blank = true
        continue
      }
      if blank, !view.isEmpty { view.append(" ") }
      blank = false
      view.append(isSteering(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(scalars: view)
  }

  /// The text with its lines and tabs, steering characters replaced by U+FFFD.
  ///
  /// - Complexity: O(*n*).
  package static func lines(_ text: String) -> String {
    var view: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      let isLayout = scalar == "\n" || scalar == "\t"
      view.append(!isLayout && isSteering(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(scalars: view)
  }

  /// Control characters (C0, DEL, C1), and marks that override or isolate the direction of writing.
  ///
  /// - Source: ECMA-48; Unicode TR 36, "Bidirectional Text Spoofing".
  static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
