// A target of C needs one file of C; the function that the header declares comes from libFuzzer.
#include "CFuzzing.h"
