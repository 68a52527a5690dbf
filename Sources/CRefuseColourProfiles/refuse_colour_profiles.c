#define _GNU_SOURCE
#include "refuse_colour_profiles.h"

#include <dlfcn.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

typedef void *open_profile(const void *memory, uint32_t size);

static atomic_int refuses = 1;

// Poppler turns every ICC profile of a page into colour transforms, which reading text does not need and
// which take more than half of its time. A symbol of the program's own comes before the library's of the
// same name: it answers "no profile", and poppler falls back on the colour space that the PDF names as
// alternate (ISO 32000-1, 8.6.5.5). The signature is that of lcms2.h.
__attribute__((visibility("default"))) void *cmsOpenProfileFromMem(const void *memory, uint32_t size) {
  if (atomic_load(&refuses)) return NULL;
  open_profile *library = (open_profile *)dlsym(RTLD_NEXT, "cmsOpenProfileFromMem");
  return library != NULL ? library(memory, size) : NULL;
}

void spoor_refuse_colour_profiles(int refuse) { atomic_store(&refuses, refuse != 0); }

int spoor_refuses_colour_profiles(void) { return atomic_load(&refuses); }

int spoor_refusal_comes_first(void) { return dlsym(RTLD_DEFAULT, "cmsOpenProfileFromMem") == (void *)cmsOpenProfileFromMem; }
