#ifndef SPOOR_SUPERVISION_H
#define SPOOR_SUPERVISION_H

#include <stdint.h>
#include <stdbool.h>

// What Swift cannot reach: variadic prctl, wait-status macros, and a signal handler that may only touch a flag.

// Dies with its supervisor (a process number; 0 for none), gains no rights, leaves no core file. Returns 0, or errno.
int32_t spoor_become_worker(int32_t supervisor);

// Starts `program worker --supervisor <own number>` with a bare environment, pipes for its input and output (both
// non-blocking on this side) and standard error thrown away: a library may print words of a document. 0, or errno.
int32_t spoor_start_worker(const char *program, int32_t *process, int32_t *input, int32_t *output);

// Bounds the address space in bytes and the CPU time in seconds; 0 leaves a limit as it is. Returns 0, or errno.
int32_t spoor_limit(uint64_t address_space, uint64_t cpu_seconds);

// From now on SIGINT and SIGTERM set a flag instead of ending the process, and a reader that
// went away or a file that reached its limit is an error of write().
void spoor_catch_interrupts(void);

// The signal that came, or 0.
int32_t spoor_interrupted(void);

// How a child ended: its exit status, or 256 + the signal that ended it. -1 while it runs or on error.
int32_t spoor_reap(int32_t process, bool wait);

#endif
