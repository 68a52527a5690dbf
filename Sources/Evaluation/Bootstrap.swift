/// How sure a figure is: the same figure over cases drawn again and again.
enum Bootstrap {
  /// The figures of the cases, with 95 % intervals.
  ///
  /// - Parameters:
  ///   - cases: What is drawn from: papers, dossiers.
  ///   - draws: How often as many cases are drawn.
  ///   - figures: The figures of a set of cases; a figure may be absent from some sets.
  /// - Complexity: O(*n* × draws).
  static func withIntervals<Case>(
    _ cases: [Case], draws: Int = 1000, _ figures: ([Case]) -> [Figure]
  ) -> [Figure] {
    guard !cases.isEmpty else { return figures(cases) }
    var generator = SplitMix64(state: 1)
    var samples: [String: [Double]] = [:]
    for _ in 0..<draws {
      let drawn = (0..<cases.count).map { _ in
        cases[Int.random(in: 0..<cases.count, using: &generator)]
      }
      for figure in figures(drawn) {
        if let value = figure.value { samples[figure.name, default: []].append(value) }
      }
    }
    return figures(cases).map { figure in
      var figure = figure
      if let values = samples[figure.name]?.sorted(), !values.isEmpty {
        let low = values[Int(0.025 * Double(values.count))]
        figure.interval = low...max(low, values[max(0, Int(0.975 * Double(values.count)) - 1)])
      }
      return figure
    }
  }
}

/// A small generator with a fixed seed: the same papers give the same intervals.
///
/// - Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
