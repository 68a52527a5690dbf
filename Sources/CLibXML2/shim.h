#ifndef SPOOR_CLIBXML2_SHIM_H
#define SPOOR_CLIBXML2_SHIM_H

// The system's libxml2 headers pull in the system's ICU, which clashes with the one inside Foundation.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

#endif
