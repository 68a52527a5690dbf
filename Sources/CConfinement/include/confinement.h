#ifndef SPOOR_CONFINEMENT_H
#define SPOOR_CONFINEMENT_H

#include <stdbool.h>
#include <stdint.h>

// What a reading process may still do once it has begun: a filter of system calls (libseccomp), and read-only
// access to a few folders (Landlock). Both can only be made tighter afterwards, never looser.

typedef struct {
  // Whether the filter of system calls is in force.
  bool system_calls;
  // The version of Landlock in force; 0 where the kernel has none.
  int32_t landlock;
} spoor_confinement;

// Confines this process for good. It may read under `readable` (one path a line; those that do not exist are left
// out), write to its standard output and error, and allocate; no network, no new files, no new processes. What the
// kernel does not offer is left out, and said in `result`.
void spoor_confine(const char *readable, spoor_confinement *result);

// What a confined process must not be able to do.
typedef enum {
  SPOOR_ACT_NETWORK,
  SPOOR_ACT_LOCAL_SOCKET,
  SPOOR_ACT_READ_FILE,
  SPOOR_ACT_WRITE_FILE,
  SPOOR_ACT_CREATE_FILE,
  SPOOR_ACT_REMOVE_FILE,
  SPOOR_ACT_NEW_PROCESS,
  SPOOR_ACT_NEW_PROGRAM,
  SPOOR_ACT_TRACE,
  SPOOR_ACT_SIGNAL_OTHERS,
  SPOOR_ACT_GAIN_RIGHTS,
  SPOOR_ACT_INHERITED_DESCRIPTOR,
  SPOOR_ACT_INHERITED_ENVIRONMENT,
  SPOOR_ACT_MEMORY_ABOVE_LIMIT,
  SPOOR_ACT_CORE_FILE,
} spoor_act;

// Really tries it. `file`: an existing file, writable and outside what may be read. True where it was refused.
bool spoor_is_refused(spoor_act act, const char *file);

#endif
