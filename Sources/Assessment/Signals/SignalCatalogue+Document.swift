import SpoorModel

extension SignalCatalogue {
  /// The catalogue as a page of documentation, `Signals.md`; a test fails when the file differs.
  ///
  /// - Complexity: O(*n*) in the catalogue.
  package static func document() -> String {
    var text = """
      # Signals

      What Spoor points out to an inspector. A signal never sets a verdict. Codes are stable: a code is
      never used for something else.

      This page is generated from the signals themselves; edit them, not the page.

      | code | label | severity |
      |---|---|---|

      """
    for signal in all {
      let signal = signal.description
      text +=
        "| [\(signal.code)](#\(signal.code)) | \(signal.label) | \(signal.severity.rawValue) |\n"
    }
    for signal in all { text += section(signal.description) }
    text += "\n## Not in the catalogue\n\n"
    for code in absent { text += "- \(code.code) (\(code.label)): \(code.reason)\n" }
    return text
  }

  private static func section(_ signal: SignalDescription) -> String {
    """

    ## \(signal.code)

    **\(signal.label)**, \(signal.severity.rawValue)

    - **Reports.** \(sentence(signal.reports))
    - **Facts.** \(sentence(signal.facts))
    - **Why.** \(sentence(signal.why))
    - **Source.** \(sentence(signal.source))
    - **Example.** \(sentence(signal.example))
    - **Does not see.** \(sentence(signal.blindSpots))
    - **Options.** \(sentence(signal.options))

    """
  }

  private static func sentence(_ text: String) -> String {
    text.hasSuffix(".") || text.isEmpty ? text : text + "."
  }

  /// Codes that are given out and not raised, with the reason.
  private static let absent: [(code: String, label: String, reason: String)] = [
    (
      "P04", "verbeterpunt niet in conclusie",
      "conclusions are written by inspectors, outside a run"
    ),
    (
      "P05", "interne inconsistentie in het rapport",
      "the report is made from the findings themselves"
    ),
    ("P06", "leeg conclusievak", "conclusions are written by inspectors, outside a run"),
    ("D06", "tegenstrijdige dateringen", "not built yet"),
    ("D15", "bijlage ontbreekt", "not built yet"),
    ("L01", "kind uit beeld bij volwassenenproblematiek", "not built yet"),
    ("L02", "afschalen zonder afspraken", "not built yet"),
    ("L03", "overschatting eigen kracht", "not built yet"),
    ("L04", "zorgmijden niet voorzien", "not built yet"),
    ("L05", "beleid onbekend bij uitvoerders", "not built yet"),
  ]
}
