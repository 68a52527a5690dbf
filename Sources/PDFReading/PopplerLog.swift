import CPoppler
import CRefuseColourProfiles
import Glibc

/// Keeps the complaints of poppler and GLib away from standard error, and counts those that mean damage.
enum PopplerLog {
  /// Installs a handler that drops every message, once per process.
  static func silence() { _ = isSilenced }

  /// How many times poppler met something on this thread that it could not make sense of.
  ///
  /// Warnings do not count.
  ///
  /// - Source: 95 real papers of ministries, gemeenten and others gave 1,245 warnings and not one error.
  static var errors: Int { unsafe Int(bitPattern: pthread_getspecific(count)) }

  /// Where each thread keeps its count, which stands there itself, in the place of a pointer.
  private static let count: pthread_key_t = {
    var key = pthread_key_t()
    let failure = unsafe pthread_key_create(&key, nil)
    precondition(failure == 0, "no place is left for a value of each thread")
    return key
  }()

  private static let isSilenced: Bool = {
    _ = unsafe g_log_set_default_handler(
      { domain, _, message, _ in
        guard let domain = unsafe domain, let message = unsafe message,
          unsafe strcmp(domain, "Poppler") == 0,
          unsafe strncmp(message, "Syntax error", 12) == 0
            || strncmp(message, "Internal error", 14) == 0,
          // What a whole file says of itself is no damage.
          unsafe strstr(message, "Invalid page count 0") == nil
        else { return }
        unsafe pthread_setspecific(
          PopplerLog.count, UnsafeRawPointer(bitPattern: PopplerLog.errors + 1))
      }, nil)
    return spoor_refuses_colour_profiles() != 0
  }()
}
