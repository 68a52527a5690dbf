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
  // Ctrl-C reaches the whole process group: the supervisor alone decides what it means.
  signal(SIGINT, SIG_IGN);
  return 0;
}

int32_t spoor_start_worker(const char *program, int32_t *process, int32_t *input, int32_t *output) {
  int to_worker[2], from_worker[2];
  if (pipe2(to_worker, O_CLOEXEC) != 0) return errno;
  if (pipe2(from_worker, O_CLOEXEC) != 0) {
    int failure = errno;
    close(to_worker[0]);
    close(to_worker[1]);
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
    posix_spawn_file_actions_adddup2(&actions, to_worker[0], 0);
    posix_spawn_file_actions_adddup2(&actions, from_worker[1], 1);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    failure = posix_spawn(&child, program, &actions, NULL, arguments, environment);
    posix_spawn_file_actions_destroy(&actions);
    *process = child;
  }
  close(to_worker[0]);
  close(from_worker[1]);
  *input = to_worker[1];
  *output = from_worker[0];
  if (failure != 0) {
    close(*input);
    close(*output);
    return failure;
  }
  fcntl(*input, F_SETFL, O_NONBLOCK);
  fcntl(*output, F_SETFL, O_NONBLOCK);
  return 0;
}

int32_t spoor_limit(uint64_t address_space, uint64_t cpu_seconds) {
  if (address_space > 0) {
    struct rlimit limit = {address_space, address_space};
    if (setrlimit(RLIMIT_AS, &limit) != 0) return errno;
  }
  if (cpu_seconds > 0) {
    struct rlimit limit = {cpu_seconds, cpu_seconds + 1};
    if (setrlimit(RLIMIT_CPU, &limit) != 0) return errno;
  }
  return 0;
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

int32_t spoor_reap(int32_t process, bool wait) {
  int status = 0;
  pid_t ended;
  do {
    ended = waitpid(process, &status, wait ? 0 : WNOHANG);
  } while (ended < 0 && errno == EINTR);
  if (ended != process) return -1;
  if (WIFEXITED(status)) return WEXITSTATUS(status);
  return WIFSIGNALED(status) ? 256 + WTERMSIG(status) : -1;
}
