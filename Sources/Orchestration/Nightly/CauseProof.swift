package import SpoorModel

/// Finds the one factor that brought a flip about, from runs in which factors are crossed.
///
/// A factor is the cause where its change alone flips the value and its restoration alone restores it. Of the old
/// program only the results are there, so every crossed run is one of the present program; where the present
/// program gives the old value from the old input, the program is out of it.
package struct CauseProof {
  /// What a result depends on, as far as it can be crossed.
  package enum Part: String, Hashable, Sendable, CaseIterable {
    /// Papers, questionnaires and `dossier.yaml`.
    case input
    /// How papers are read: the readers of this program, the libraries and the load of the machine.
    case reading
    case kader
    /// How findings and signals follow: only the present one can run.
    case assessment
  }

  /// One crossed run: which parts are those of now; the others are those of the baseline.
  package typealias Cell = Set<Part>

  /// What a crossed run says of the flip.
  package enum Value: Hashable, Sendable {
    /// The verdict, the text of the LET OP, the severity; nil where there is none.
    case known(String?)
    /// The run cannot be made: something that it needs was not kept.
    case unknown
  }

  /// Which parts differ between the baseline and now.
  private let changed: Set<Part>
  /// What a change of reading is a change of.
  private let readingFactor: Cause.Factor
  private let texts = NightlyTexts.self

  /// - Parameters:
  ///   - changed: The parts that differ.
  ///   - readingFactor: `program` where the version of reading differs, `environment` where only the machine does,
  ///     `notComparable` where both do.
  package init(changed: Set<Part>, readingFactor: Cause.Factor) {
    self.changed = changed
    self.readingFactor = readingFactor
  }

  /// The cause of a flip.
  ///
  /// - Parameters:
  ///   - before: The value in the baseline.
  ///   - after: The value now.
  ///   - value: Makes a crossed run with the present assessment; asked only where it is needed.
  package func cause(
    from before: String?, to after: String?, value: (Cell) throws -> Value
  ) rethrows -> Cause {
    if changed.isEmpty { return Cause(.environment, proof: texts.nothingDiffers) }
    if changed.count == 1, let only = changed.first { return single(only) }
    var parts = changed
    if parts.remove(.assessment) != nil {
      switch try value([]) {
      case .unknown: return Cause(.notComparable, proof: texts.oldInputGone)
      case .known(after): return Cause(.notComparable, proof: texts.programAlso(names(parts)))
      case .known(before): break
      case .known: return Cause(.notComparable, proof: texts.programGivesAnother)
      }
      // The present program gives the old value from the old input: it alone changes nothing here.
      if parts.count == 1, let only = parts.first { return single(only, programIsOut: true) }
    } else if try value([]) != .known(before) {
      return Cause(
        .notComparable,
        proof: try value([]) == .unknown ? texts.oldInputGone : texts.notRepeatable)
    }
    return try crossed(parts, from: before, to: after, value)
  }

  private func crossed(
    _ parts: Set<Part>, from before: String?, to after: String?, _ value: (Cell) throws -> Value
  ) rethrows -> Cause {
    var causes: [Part] = []
    var flippingAlone: [Part] = []
    var isComplete = true
    for part in Part.allCases where parts.contains(part) {
      let alone = try value([part])
      let restored = try value(parts.subtracting([part]))
      if alone == .unknown || restored == .unknown { isComplete = false }
      if alone == .known(after) { flippingAlone.append(part) }
      if alone == .known(after), restored == .known(before) { causes.append(part) }
    }
    if causes.count == 1, isComplete {
      return Cause(
        factor(causes[0]),
        proof: texts.crossed(name(causes[0]), others: names(parts.subtracting(causes))))
    }
    guard isComplete else { return Cause(.notComparable, proof: texts.oldInputGone) }
    return Cause(
      .notComparable,
      proof: flippingAlone.count > 1
        ? texts.eachAlone(names(Set(flippingAlone))) : texts.onlyTogether(names(parts)))
  }

  private func single(_ part: Part, programIsOut: Bool = false) -> Cause {
    let factor = factor(part)
    guard factor != .notComparable else {
      return Cause(.notComparable, proof: texts.programAndMachine)
    }
    return Cause(
      factor, proof: programIsOut ? texts.programIsOut(name(part)) : texts.onlyOne(name(part)))
  }

  private func factor(_ part: Part) -> Cause.Factor {
    switch part {
    case .input: .input
    case .kader: .kader
    case .assessment: .program
    case .reading: readingFactor
    }
  }

  private func name(_ part: Part) -> String { texts.name(factor(part)) }

  private func names(_ parts: Set<Part>) -> [String] {
    Part.allCases.filter(parts.contains).map(name)
  }
}
