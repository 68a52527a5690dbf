import SpoorModel

/// Bytes to characters: the bytes decide, a declaration only where they leave it open.
///
/// Mojibake that was stored as such ("coÃ«rdinatie") is left as it is: whoever measures the quality of
/// the text sees it there. Line ends (CR LF, CR) become U+000A, soft breaks as well where asked for; other
/// control characters and byte order marks within the text are left out, and counted in a problem.
package struct TextDecoder: Sendable {
  /// What becomes of breaks that end no line of the file: vertical tabs, U+2028 and U+2029.
  package enum SoftBreaks: Sendable {
    /// They become U+000A: to a reader of running text they are line ends.
    case lineEnds
    /// They stay: in a table they stand inside a cell.
    case kept
  }

  private let softBreaks: SoftBreaks

  package init(softBreaks: SoftBreaks = .lineEnds) { self.softBreaks = softBreaks }

  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - declared: The label that the file or its sender declares, in any of its spellings.
  /// - Returns: Always text; what could not be certain stands in its problems.
  /// - Complexity: O(*n*), at most three passes.
  package func decoded(_ bytes: [UInt8], declared: String? = nil) -> DecodedText {
    let label = declared.flatMap(TextEncoding.init(label:))
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return utf8(bytes[3...], decision: .byteOrderMark, declared: label)
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return utf16(bytes[2...], .utf16LittleEndian, decision: .byteOrderMark, declared: label)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return utf16(bytes[2...], .utf16BigEndian, decision: .byteOrderMark, declared: label)
    }
    if let encoding = ByteStatistics.utf16(bytes) {
      return utf16(bytes[...], encoding, decision: .zeroBytes, declared: label)
    }
    let validity = ByteStatistics.utf8Validity(bytes[...])
    if validity.isValid || validity.isMostlyValid {
      let decision: DecodedText.Decision =
        validity.sequences == 0 && label == .utf8 ? .declared : .validUTF8
      return utf8(bytes[...], decision: decision, declared: label)
    }
    return eightBit(bytes, declared: label, isUnknownLabel: declared != nil && label == nil)
  }

  private func utf8(
    _ bytes: ArraySlice<UInt8>, decision: DecodedText.Decision, declared: TextEncoding?
  ) -> DecodedText {
    var text = ScalarCollector(capacity: bytes.count, softBreaks: softBreaks)
    let decoded = text.addUTF8(bytes)
    var problems: [Problem] = []
    if let declared, declared != .utf8, decoded.sequences > 0 {
      problems.append(contradiction(declared, .utf8))
    }
    if decoded.strays > 0 {
      problems.append(
        Problem(
          .encodingContradicted,
          "\(decoded.strays) bytes are not UTF-8, though the rest is; they were read as windows-1252"
        ))
    }
    return text.finished(.utf8, decision, problems)
  }

  private func utf16(
    _ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding, decision: DecodedText.Decision,
    declared: TextEncoding?
  ) -> DecodedText {
    var text = ScalarCollector(capacity: bytes.count / 2, softBreaks: softBreaks)
    let strays = text.addUTF16(bytes, highByteFirst: encoding == .utf16BigEndian)
    var problems: [Problem] = []
    if let declared, declared != encoding, declared != .utf16LittleEndian {
      problems.append(contradiction(declared, encoding))
    }
    if strays > 0 {
      problems.append(
        Problem(
          .repairedText, "\(strays) halves of a UTF-16 pair stand alone; U+FFFD stands for each"))
    }
    return text.finished(encoding, decision, problems)
  }

  private func eightBit(
    _ bytes: [UInt8], declared: TextEncoding?, isUnknownLabel: Bool
  ) -> DecodedText {
    let evidence = ByteStatistics.eightBit(bytes)
    var encoding = evidence.encoding
    var decision = DecodedText.Decision.characters
    var problems: [Problem] = []
    switch declared {
    case .windows1252, .iso8859part1:
      // Nothing in the table of labels separates the two; the bytes of the C1 block do.
      if encoding != .iso8859part15 { decision = .declared }
    case .iso8859part15:
      if !evidence.hasUpperControls {
        encoding = .iso8859part15
        decision = .declared
      }
    case .utf8, .utf16LittleEndian, .utf16BigEndian, nil:
      break
    }
    if let declared, decision == .characters { problems.append(contradiction(declared, encoding)) }
    if declared == nil {
      problems.append(
        Problem(
          .encodingGuessed,
          "\(isUnknownLabel ? "an encoding that is not read is declared" : "no encoding is declared")"
            + "; read as \(encoding.rawValue)"))
    }
    var text = ScalarCollector(capacity: bytes.count, softBreaks: softBreaks)
    text.addEightBit(bytes, encoding)
    return text.finished(encoding, decision, problems)
  }

  private func contradiction(_ declared: TextEncoding, _ found: TextEncoding) -> Problem {
    Problem(
      .encodingContradicted,
      "declared as \(declared.rawValue), but the bytes are \(found.rawValue); read as the latter")
  }
}
