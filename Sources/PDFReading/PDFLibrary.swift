import CPoppler
import CRefuseColourProfiles

/// What stands behind `PDFReader` on this machine.
package enum PDFLibrary {
  /// The version of poppler that is loaded.
  package static var version: String {
    unsafe poppler_get_version().map { unsafe String(cString: $0) } ?? "unknown"
  }

  /// Whether colour profiles are refused: this program's own function is the one that poppler will find.
  package static var refusesColourProfiles: Bool {
    spoor_refuses_colour_profiles() != 0 && spoor_refusal_comes_first() != 0
  }
}
