#define _GNU_SOURCE
#include "supervision.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t received;

static void note(int signal) { received = signal; }

int32_t spoor_become_worker(int32_t supervisor) {
  if (supervisor != 0) {
    if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0) return errno;
    // It may have died before the line above: then no signal comes any more.
    if (getppid() != supervisor) raise(SIGKILL);
  }
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return errno;
  struct rlimit none = {0, 0};
  if (setrlimit(RLIMIT_CORE, &none) != 0) return errno;
  // Whoever started this program may have left files open. Kernels before 5.9 lack the call.
  if (syscall(SYS_close_range, 3u, ~0u, 0u) != 0) {
    for (int descriptor = 3; descriptor < 1024; descriptor++) close(descriptor);
  }
  // Ctrl-C reaches the whole process group: the supervisor alone decides what it means.
  signal(SIGINT, SIG_IGN);
  return 0;
}

static void close_both(int pair[2]) {
  close(pair[0]);
  close(pair[1]);
}

int32_t spoor_start_worker(const char *program, spoor_worker *worker) {
  int input[2], output[2], errors[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, input) != 0) return errno;
  if (pipe2(output, O_CLOEXEC) != 0) {
    int failure = errno;
    close_both(input);
    return failure;
  }
  if (pipe2(errors, O_CLOEXEC) != 0) {
    int failure = errno;
    close_both(input);
    close_both(output);
    return failure;
  }
  char supervisor[16];
  snprintf(supervisor, sizeof supervisor, "%d", (int)getpid());
  char *const arguments[] = {(char *)program, "worker", "--supervisor", supervisor, NULL};
  char *const environment[] = {"SWIFT_BACKTRACE=enable=no", "LC_ALL=C.UTF-8", "TZ=UTC", NULL};
  posix_spawn_file_actions_t actions;
  int failure = posix_spawn_file_actions_init(&actions);
  if (failure == 0) {
    pid_t child = 0;
    posix_spawn_file_actions_adddup2(&actions, input[0], 0);
    posix_spawn_file_actions_adddup2(&actions, output[1], 1);
    posix_spawn_file_actions_adddup2(&actions, errors[1], 2);
    failure = posix_spawn(&child, program, &actions, NULL, arguments, environment);
    posix_spawn_file_actions_destroy(&actions);
    worker->process = child;
  }
  close(input[0]);
  close(output[1]);
  close(errors[1]);
  if (failure != 0) {
    close(input[1]);
    close(output[0]);
    close(errors[0]);
    return failure;
  }
  worker->input = input[1];
  worker->output = output[0];
  worker->errors = errors[0];
  fcntl(worker->input, F_SETFL, O_NONBLOCK);
  fcntl(worker->output, F_SETFL, O_NONBLOCK);
  fcntl(worker->errors, F_SETFL, O_NONBLOCK);
  return 0;
}

int64_t spoor_send(int32_t socket, const void *bytes, int64_t count, int32_t descriptor) {
  struct iovec part = {(void *)bytes, (size_t)count};
  struct msghdr message = {0};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  union {
    char bytes[CMSG_SPACE(sizeof(int))];
    struct cmsghdr alignment;
  } control;
  memset(&control, 0, sizeof control);
  if (descriptor >= 0) {
    message.msg_control = control.bytes;
    message.msg_controllen = sizeof control.bytes;
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(header), &descriptor, sizeof(int));
  }
  return sendmsg(socket, &message, MSG_NOSIGNAL);
}

int64_t spoor_receive(void *bytes, int64_t capacity, int32_t *descriptor) {
  *descriptor = -1;
  struct iovec part = {bytes, (size_t)capacity};
  struct msghdr message = {0};
  union {
    char bytes[CMSG_SPACE(8 * sizeof(int))];
    struct cmsghdr alignment;
  } control;
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  message.msg_control = control.bytes;
  message.msg_controllen = sizeof control.bytes;
  ssize_t count = recvmsg(0, &message, MSG_CMSG_CLOEXEC);
  if (count < 0 && errno == ENOTSOCK) return read(0, bytes, (size_t)capacity);
  if (count < 0) return count;
  for (struct cmsghdr *header = CMSG_FIRSTHDR(&message); header != NULL; header = CMSG_NXTHDR(&message, header)) {
    if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS) continue;
    size_t sent = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
    for (size_t index = 0; index < sent; index++) {
      int one;
      memcpy(&one, CMSG_DATA(header) + index * sizeof(int), sizeof(int));
      if (*descriptor >= 0) close(*descriptor);
      *descriptor = one;
    }
  }
  return count;
}

int32_t spoor_limit_memory(uint64_t bytes, uint64_t *granted) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_AS, &limit) != 0) return errno;
  rlim_t wanted = limit.rlim_max != RLIM_INFINITY && limit.rlim_max < bytes ? limit.rlim_max : bytes;
  limit.rlim_cur = limit.rlim_max = wanted;
  if (setrlimit(RLIMIT_AS, &limit) != 0) return errno;
  if (getrlimit(RLIMIT_AS, &limit) != 0) return errno;
  *granted = limit.rlim_cur;
  struct rlimit none = {0, 0};
  return setrlimit(RLIMIT_FSIZE, &none) != 0 ? errno : 0;
}

static volatile sig_atomic_t page_now, pages_now, page_told;

static char *digits(char *end, long value) {
  do *--end = (char)('0' + value % 10);
  while ((value /= 10) > 0);
  return end;
}

// Writes {"page":N,"of":M}: no printf, which is not allowed in a signal handler. Short enough to be whole.
static void tell(void) {
  long page = page_now, pages = pages_now;
  if (page == 0 || page == page_told) return;
  page_told = (sig_atomic_t)page;
  if (page > pages) {
    static const char extract[] = "{\"stage\":\"extract\"}\n";
    ssize_t unused = write(1, extract, sizeof extract - 1);
    (void)unused;
    return;
  }
  char line[64], *start = line + sizeof line;
  start -= 2, memcpy(start, "}\n", 2);
  start = digits(start, pages);
  start -= 6, memcpy(start, ",\"of\":", 6);
  start = digits(start, page);
  start -= 8, memcpy(start, "{\"page\":", 8);
  ssize_t unused = write(1, start, (size_t)(line + sizeof line - start));
  (void)unused;
}

static void tick(int signal) {
  (void)signal;
  int failure = errno;
  tell();
  errno = failure;
}

int32_t spoor_report_pages(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = tick;
  action.sa_flags = SA_RESTART;
  if (sigaction(SIGALRM, &action, NULL) != 0) return errno;
  sigset_t alarm;
  sigemptyset(&alarm);
  sigaddset(&alarm, SIGALRM);
  sigprocmask(SIG_UNBLOCK, &alarm, NULL);
  struct itimerval tenth = {{0, 100000}, {0, 100000}};
  return setitimer(ITIMER_REAL, &tenth, NULL) != 0 ? errno : 0;
}

void spoor_reading_page(int32_t page, int32_t pages, bool at_once) {
  // A tick between these lines sees no page, or the new one with its own total.
  page_now = 0;
  pages_now = pages;
  if (page == 0) page_told = 0;
  page_now = page;
  if (!at_once) return;
  sigset_t alarm, before;
  sigemptyset(&alarm);
  sigaddset(&alarm, SIGALRM);
  sigprocmask(SIG_BLOCK, &alarm, &before);
  tell();
  sigprocmask(SIG_SETMASK, &before, NULL);
}

void spoor_catch_interrupts(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = note;
  sigaction(SIGINT, &action, NULL);
  sigaction(SIGTERM, &action, NULL);
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
  // Whoever started this program may have blocked them, and a blocked signal would wait for ever.
  sigset_t wanted;
  sigemptyset(&wanted);
  sigaddset(&wanted, SIGINT);
  sigaddset(&wanted, SIGTERM);
  sigprocmask(SIG_UNBLOCK, &wanted, NULL);
}

int32_t spoor_interrupted(void) { return (int32_t)received; }

int32_t spoor_reap(int32_t process, int64_t *peak_memory) {
  int status = 0;
  struct rusage usage;
  memset(&usage, 0, sizeof usage);
  pid_t ended;
  do {
    ended = wait4(process, &status, 0, &usage);
  } while (ended < 0 && errno == EINTR);
  *peak_memory = (int64_t)usage.ru_maxrss * 1024;
  if (ended != process) return -1;
  if (WIFEXITED(status)) return WEXITSTATUS(status);
  return WIFSIGNALED(status) ? 256 + WTERMSIG(status) : -1;
}
