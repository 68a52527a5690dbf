import CSupervision
import Glibc

/// Lines from standard input, and the open file that came beside the last of them.
///
/// The system may hand over a line without a file and the next one with it in one piece, so a file belongs to
/// no line by itself: whoever reads a line that may have one takes it.
struct LineInput {
  private var buffered: [UInt8] = []
  private var descriptor: Int32?

  /// The open file that came, which the caller closes; nil where none came since the last call.
  mutating func takeDescriptor() -> Int32? {
    defer { descriptor = nil }
    return descriptor
  }

  /// The next line without its break; nil at the end of the input, or where a line has no end.
  mutating func next() -> [UInt8]? {
    var scanned = 0
    while true {
      if let end = buffered[scanned...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(buffered[..<end])
        buffered.removeFirst(end + 1)
        return line
      }
      scanned = buffered.count
      guard receive() else { return nil }
    }
  }

  private mutating func receive() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var came: Int32 = -1
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe spoor_receive($0.baseAddress, Int64($0.count), &came)
      }
      if count < 0, errno == EINTR { continue }
      if came >= 0 {
        if let unused = descriptor { close(unused) }
        descriptor = came
      }
      guard count > 0 else { return false }
      buffered += buffer[..<Int(count)]
      return true
    }
  }
}
