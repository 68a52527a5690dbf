import CLibXML2

/// What stands behind `HTMLReader` on this machine.
package enum HTMLLibrary {
  /// The version of libxml2 that the program was built with; the library keeps its interface within 2.x.
  package static var version: String { LIBXML_DOTTED_VERSION }
}
