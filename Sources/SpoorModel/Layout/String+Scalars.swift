extension String {
  /// The text that scalars make.
  ///
  /// Writes UTF-8 itself: appending many scalars to a `UnicodeScalarView` takes a generic path of the
  /// standard library that costs some twenty times as much, and every quote comes this way.
  /// - Complexity: O(*n*).
  package init(scalars: ArraySlice<Unicode.Scalar>) {
    var count = 0
    for scalar in scalars { count += UTF8.width(scalar) }
    unsafe self.init(unsafeUninitializedCapacity: count) { buffer in
      var place = 0
      func put(_ unit: UInt32) {
        unsafe buffer[place] = UInt8(truncatingIfNeeded: unit)
        place += 1
      }
      for scalar in scalars {
        let value = scalar.value
        switch value {
        case 0..<0x80:
          put(value)
        case 0x80..<0x800:
          put(0xC0 | value >> 6)
          put(0x80 | value & 0x3F)
        case 0x800..<0x10000:
          put(0xE0 | value >> 12)
          put(0x80 | value >> 6 & 0x3F)
          put(0x80 | value & 0x3F)
        default:
          put(0xF0 | value >> 18)
          put(0x80 | value >> 12 & 0x3F)
          put(0x80 | value >> 6 & 0x3F)
          put(0x80 | value & 0x3F)
        }
      }
      return place
    }
  }

  /// The text that scalars make.
  ///
  /// - Complexity: O(*n*).
  package init(scalars: [Unicode.Scalar]) { self.init(scalars: scalars[...]) }
}
