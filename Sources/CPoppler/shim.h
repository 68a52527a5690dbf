#ifndef SPOOR_CPOPPLER_SHIM_H
#define SPOOR_CPOPPLER_SHIM_H

#include <poppler.h>

#endif
