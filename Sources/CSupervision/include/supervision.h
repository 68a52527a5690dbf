#ifndef SPOOR_SUPERVISION_H
#define SPOOR_SUPERVISION_H

#include <stdint.h>
#include <stdbool.h>

// What Swift cannot reach: variadic prctl, wait-status macros, control messages of sockets, and signal handlers
// that may only touch a flag.

// Dies with its supervisor (a process number; 0 for none), gains no rights, leaves no core file, and closes every
// descriptor but the three standard ones. Returns 0, or errno.
int32_t spoor_become_worker(int32_t supervisor);

// A worker as its supervisor holds it: its process and this side of its three descriptors, all non-blocking.
typedef struct {
  int32_t process;
  // A socket: requests go in, with the document's descriptor beside them.
  int32_t input;
  int32_t output;
  // What its libraries complain: looked at for a few fixed words, never shown, for it may hold words of a document.
  int32_t errors;
} spoor_worker;

// Starts `program worker --supervisor <own number>` with a bare environment and nothing open but its standard
// descriptors. 0, or errno.
int32_t spoor_start_worker(const char *program, spoor_worker *worker);

// Sends bytes, and beside the first of them a descriptor (-1 for none). Returns how many bytes went; -1 with errno.
int64_t spoor_send(int32_t socket, const void *bytes, int64_t count, int32_t descriptor);

// Receives up to `capacity` bytes from standard input, socket or pipe, and a descriptor that came beside them (-1
// where none came; all but the last are closed). Returns how many bytes came, 0 at the end; -1 with errno.
int64_t spoor_receive(void *bytes, int64_t capacity, int32_t *descriptor);

// Bounds the address space of this process as near to `bytes` as is allowed, and says what is in force; the size
// of files that it writes becomes 0. Returns 0, or errno.
int32_t spoor_limit_memory(uint64_t bytes, uint64_t *granted);

// From now on a line on standard output tells, ten times a second at most, which page is being read.
int32_t spoor_report_pages(void);

// The page that is read from now on, and how many there are; a page after the last: reading is over; page 0: nothing
// is to be told. `at_once` does not wait for the tick.
void spoor_reading_page(int32_t page, int32_t pages, bool at_once);

// From now on SIGINT and SIGTERM set a flag instead of ending the process, and a reader that
// went away or a file that reached its limit is an error of write().
void spoor_catch_interrupts(void);

// The signal that came, or 0.
int32_t spoor_interrupted(void);

// Waits for the end of a child. Returns its exit status, or 256 + the signal that ended it; -1 on error.
// `peak_memory`: the most that it held, in bytes.
int32_t spoor_reap(int32_t process, int64_t *peak_memory);

#endif
