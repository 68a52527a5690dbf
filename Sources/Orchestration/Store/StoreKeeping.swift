import EvidenceStorage
import Foundation
import Reporting

/// What is done with an evidence store as a whole: `spoor search` and `spoor store`.
package struct StoreKeeping {
  private let path: String

  /// - Parameter path: The store; must exist, but for `restore(from:)`.
  package init(path: String) { self.path = path }

  /// Pages on which every word stands, best first.
  ///
  /// - Parameters:
  ///   - words: What was typed.
  ///   - limit: The number of hits to give.
  ///   - form: For whom.
  /// - Throws: `OrchestrationError`: `definitionInvalid` where nothing was typed that could be found,
  ///   `storeUnusable` where the store cannot be used.
  package func search(_ words: String, limit: Int, as form: Form) throws -> [UInt8] {
    let result = try EvidenceStore(path: path, access: .existing).search(words, limit: limit)
    guard result.hasTerms else {
      throw OrchestrationError(
        .definitionInvalid, "There is nothing to search for: name at least one word.")
    }
    switch form {
    case .text(let inColour): return Array(SearchListing.text(result, inColour: inColour).utf8)
    case .json: return SearchListing.json(result)
    }
  }

  /// Verifies everything in the store.
  ///
  /// - Parameters:
  ///   - asJSON: Whether the result is for a program.
  ///   - output: Where the result goes, before anything is thrown.
  /// - Throws: `storeUnusable` where something is wrong.
  package func check(asJSON: Bool, output: ([UInt8]) throws -> Void) throws {
    let check = try EvidenceStore(path: path, access: .existing).check()
    try output(asJSON ? StoreKeeping.json(check) : Array(StoreKeeping.text(check).utf8))
    guard check.damage.isEmpty else {
      throw OrchestrationError(
        .storeUnusable,
        "\(path) is damaged in \(check.damage.count) places or more; put back the last copy, "
          + "or import the last export.")
    }
  }

  /// Writes the store as text to a folder.
  package func export(to folder: String) throws {
    try EvidenceStore(path: path, access: .existing).export(to: folder)
  }

  /// Makes the store from an export.
  package func restore(from folder: String) throws {
    try EvidenceStore.importing(from: folder, to: path).close()
  }

  /// Removes runs that began before a time, and what only they needed.
  ///
  /// - Parameter milliseconds: The time, since 1970 in UTC.
  /// - Returns: What was removed, for a person.
  package func vacuum(before milliseconds: Int) throws -> [UInt8] {
    let removed = try EvidenceStore(path: path, access: .existing)
      .vacuum(before: StoreTime(milliseconds: milliseconds))
    let text = """
      Removed: \(removed.runs) runs, \(removed.reports) reports, \(removed.readings) readings, \
      \(removed.stageResults) results of stages.
      Size: \(removed.bytesBefore) bytes before, \(removed.bytesAfter) after.

      """
    return Array(text.utf8)
  }

  /// How a result is written.
  package enum Form {
    case text(inColour: Bool)
    case json
  }

  private static func text(_ check: StoreCheck) -> String {
    var text = check.damage.map { "\($0.kind.rawValue): \(TerminalText.line($0.message))\n" }
      .joined()
    let found = check.damage.isEmpty ? "nothing wrong" : "\(check.damage.count) things wrong"
    text += "\(check.hashes) hashes and \(check.quotes) quotes looked at: \(found).\n"
    return text
  }

  private static func json(_ check: StoreCheck) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.key("sound")
      json.boolean(check.damage.isEmpty)
      json.key("hashes")
      json.integer(check.hashes)
      json.key("quotes")
      json.integer(check.quotes)
      json.key("damage")
      json.array(of: check.damage) { json, damage in
        json.object { json in
          json.key("kind")
          json.string(damage.kind.rawValue)
          json.key("message")
          json.string(damage.message)
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }
}

extension OrchestrationError {
  /// An error of a stage that ends a run as a whole, told as the run's; nil for one that is not known.
  package init?(telling error: any Error) {
    if let error = error as? OrchestrationError {
      self = error
    } else if let error = error as? StoreError {
      self.init(.storeUnusable, error.message)
    } else {
      return nil
    }
  }
}
