#ifndef SPOOR_CFUZZING_H
#define SPOOR_CFUZZING_H

#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer with the arguments of the command line; calls `one` once per input.
///
/// Declared here because libFuzzer comes as a library without a header.
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*one)(const uint8_t *bytes, size_t count));

#endif
