#include "refuse_colour_profiles.h"

#include <stddef.h>
#include <stdint.h>

// Poppler turns every ICC profile of a page into colour transforms, which reading text does not need and
// which take more than half of its time. A symbol of the program's own comes before the library's of the
// same name: it answers "no profile", and poppler falls back on the colour space that the PDF names as
// alternate (ISO 32000-1, 8.6.5.5). The signature is that of lcms2.h.
__attribute__((visibility("default"))) void *cmsOpenProfileFromMem(const void *memory, uint32_t size) {
  (void)memory;
  (void)size;
  return NULL;
}

int spoor_refuses_colour_profiles(void) { return 1; }
