import Assessment
import Reporting
import SpoorModel

/// The catalogue of signals, for `spoor signals`.
package enum SignalListing {
  /// One line per signal: code, severity, label.
  package static func text() -> String {
    SignalCatalogue.all.map(\.description).map { signal in
      let severity = signal.severity.rawValue.padded(to: 7)
      return "\(signal.code.padded(to: 5))\(severity)\(signal.label)\n"
    }.joined()
  }

  /// The same as JSON, with what each reports and where it comes from.
  package static func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.array(of: SignalCatalogue.all.map(\.description)) { json, signal in
      json.object { json in
        let members = [
          ("code", signal.code), ("label", signal.label), ("severity", signal.severity.rawValue),
          ("reports", signal.reports), ("facts", signal.facts), ("why", signal.why),
          ("source", signal.source), ("example", signal.example),
          ("doesNotSee", signal.blindSpots), ("options", signal.options),
        ]
        for (key, value) in members {
          json.key(key)
          json.string(value)
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }

  /// The page `Signals.md` of the documentation.
  package static func document() -> String { SignalCatalogue.document() }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
