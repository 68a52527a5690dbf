#define _GNU_SOURCE
#include "confinement.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/types.h>
#include <seccomp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

// Landlock by its numbers: the headers of Debian 12 are older than the kernels that Spoor may run on.
// Source: include/uapi/linux/landlock.h of Linux 6.12, which says from which version on each exists.
struct landlock_ruleset {
  __u64 files, network, scoped;
};
struct landlock_path {
  __u64 allowed;
  __s32 folder;
} __attribute__((packed));

enum { READ_FILE = 1 << 2, READ_FOLDER = 1 << 3 };

#ifndef SYS_landlock_create_ruleset
#define SYS_landlock_create_ruleset 444
#define SYS_landlock_add_rule 445
#define SYS_landlock_restrict_self 446
#endif

static int32_t restrict_files(const char *readable) {
  long version = syscall(SYS_landlock_create_ruleset, NULL, 0, 1);
  if (version < 1) return 0;
  struct landlock_ruleset rules = {0};
  // 13 rights over files in version 1, one more in each of 2 and 3, another in 5.
  rules.files = version >= 5 ? 0xFFFF : version >= 3 ? 0x7FFF : version == 2 ? 0x3FFF : 0x1FFF;
  size_t size = sizeof rules.files;
  if (version >= 4) rules.network = 3, size += sizeof rules.network;
  if (version >= 6) rules.scoped = 3, size += sizeof rules.scoped;
  int ruleset = (int)syscall(SYS_landlock_create_ruleset, &rules, size, 0);
  if (ruleset < 0) return 0;
  while (*readable != '\0') {
    char name[4096];
    size_t length = strcspn(readable, "\n");
    snprintf(name, sizeof name, "%.*s", (int)length, readable);
    readable += length + (readable[length] == '\n');
    struct landlock_path path = {READ_FILE, length < sizeof name ? open(name, O_PATH | O_CLOEXEC) : -1};
    if (path.folder < 0) continue;
    struct stat status;
    if (fstat(path.folder, &status) == 0 && S_ISDIR(status.st_mode)) path.allowed |= READ_FOLDER;
    syscall(SYS_landlock_add_rule, ruleset, 1, &path, 0);
    close(path.folder);
  }
  long failed = syscall(SYS_landlock_restrict_self, ruleset, 0);
  close(ruleset);
  return failed == 0 ? (int32_t)version : 0;
}

// What reading needs; everything else is refused with EPERM, which libraries take as "not available".
static const int allowed[] = {
    SCMP_SYS(read), SCMP_SYS(readv), SCMP_SYS(pread64), SCMP_SYS(preadv), SCMP_SYS(lseek),
    SCMP_SYS(close), SCMP_SYS(stat), SCMP_SYS(lstat), SCMP_SYS(fstat), SCMP_SYS(newfstatat),
    SCMP_SYS(statx), SCMP_SYS(statfs), SCMP_SYS(fstatfs), SCMP_SYS(access), SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2), SCMP_SYS(readlink), SCMP_SYS(readlinkat), SCMP_SYS(getdents64),
    SCMP_SYS(getcwd), SCMP_SYS(poll), SCMP_SYS(ppoll),
    SCMP_SYS(brk), SCMP_SYS(mmap), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(mprotect),
    SCMP_SYS(madvise),
    SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn), SCMP_SYS(sigaltstack),
    SCMP_SYS(setitimer), SCMP_SYS(restart_syscall), SCMP_SYS(futex), SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity), SCMP_SYS(set_robust_list), SCMP_SYS(rseq),
    SCMP_SYS(clock_gettime), SCMP_SYS(clock_getres), SCMP_SYS(clock_nanosleep), SCMP_SYS(nanosleep),
    SCMP_SYS(gettimeofday), SCMP_SYS(time), SCMP_SYS(getrandom), SCMP_SYS(getrusage),
    SCMP_SYS(getrlimit), SCMP_SYS(sysinfo), SCMP_SYS(uname), SCMP_SYS(getpid), SCMP_SYS(gettid),
    SCMP_SYS(getppid), SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getgid), SCMP_SYS(getegid),
    SCMP_SYS(exit), SCMP_SYS(exit_group),
};

static bool filter_system_calls(void) {
  scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
  if (filter == NULL) return false;
  int failed = 0;
  for (size_t index = 0; index < sizeof allowed / sizeof *allowed; index++) {
    failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, allowed[index], 0);
  }
  // Files are opened for reading only.
  const scmp_datum_t writing = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND | (O_TMPFILE & ~O_DIRECTORY);
  failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(open), 1, SCMP_A1(SCMP_CMP_MASKED_EQ, writing, O_RDONLY));
  failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1, SCMP_A2(SCMP_CMP_MASKED_EQ, writing, O_RDONLY));
  // Orders come in on 0, answers go out on 1, complaints on 2.
  failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(recvmsg), 1, SCMP_A0(SCMP_CMP_EQ, 0));
  for (scmp_datum_t descriptor = 1; descriptor <= 2; descriptor++) {
    failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(write), 1, SCMP_A0(SCMP_CMP_EQ, descriptor));
    failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(writev), 1, SCMP_A0(SCMP_CMP_EQ, descriptor));
  }
  const int looking[] = {F_GETFD, F_SETFD, F_GETFL, F_DUPFD_CLOEXEC};
  for (size_t index = 0; index < sizeof looking / sizeof *looking; index++) {
    failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(fcntl), 1,
                               SCMP_A1(SCMP_CMP_EQ, (scmp_datum_t)looking[index]));
  }
  // Limits may be asked, not set; a signal goes to itself only, which is how abort() ends a process.
  failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 1, SCMP_A2(SCMP_CMP_EQ, 0));
  failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, SCMP_A0(SCMP_CMP_EQ, (scmp_datum_t)getpid()));
  failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prctl), 1, SCMP_A0(SCMP_CMP_EQ, PR_GET_NO_NEW_PRIVS));
  failed |= seccomp_attr_set(filter, SCMP_FLTATR_CTL_OPTIMIZE, 2);
  if (failed == 0) failed = seccomp_load(filter);
  seccomp_release(filter);
  return failed == 0;
}

void spoor_confine(const char *readable, spoor_confinement *result) {
  result->landlock = restrict_files(readable);
  result->system_calls = filter_system_calls();
}

static bool is_refused(long value) {
  if (value < 0) return true;
  close((int)value);
  return false;
}

bool spoor_is_refused(spoor_act act, const char *file) {
  switch (act) {
    case SPOOR_ACT_NETWORK: return is_refused(socket(AF_INET, SOCK_STREAM, 0));
    case SPOOR_ACT_LOCAL_SOCKET: return is_refused(socket(AF_UNIX, SOCK_STREAM, 0));
    case SPOOR_ACT_READ_FILE: return is_refused(open(file, O_RDONLY | O_CLOEXEC));
    case SPOOR_ACT_WRITE_FILE: return is_refused(open(file, O_WRONLY | O_CLOEXEC));
    case SPOOR_ACT_CREATE_FILE: {
      char other[4096];
      snprintf(other, sizeof other, "%s.made", file);
      int made = open(other, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
      if (made >= 0) unlink(other);
      return is_refused(made);
    }
    case SPOOR_ACT_REMOVE_FILE: return unlink(file) != 0;
    case SPOOR_ACT_NEW_PROCESS: {
      pid_t child = fork();
      if (child == 0) _exit(0);
      if (child > 0) waitpid(child, NULL, 0);
      return child < 0;
    }
    case SPOOR_ACT_NEW_PROGRAM: {
      // An argument that no program takes, and no environment: where it is not refused, this process is lost.
      char *const arguments[] = {(char *)"true", NULL};
      char *const environment[] = {NULL};
      return execve("/bin/true", arguments, environment) != 0;
    }
    case SPOOR_ACT_TRACE: return ptrace(PTRACE_TRACEME, 0, NULL, NULL) != 0;
    case SPOOR_ACT_SIGNAL_OTHERS: return kill(getppid(), 0) != 0;
    case SPOOR_ACT_GAIN_RIGHTS: return prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1;
    case SPOOR_ACT_INHERITED_DESCRIPTOR:
      for (int descriptor = 3; descriptor < 256; descriptor++) {
        if (fcntl(descriptor, F_GETFD) >= 0) return false;
      }
      return true;
    case SPOOR_ACT_INHERITED_ENVIRONMENT:
      for (char **entry = environ; entry != NULL && *entry != NULL; entry++) {
        if (strncmp(*entry, "SWIFT_BACKTRACE=", 16) && strncmp(*entry, "LC_ALL=", 7) && strncmp(*entry, "TZ=", 3)) {
          return false;
        }
      }
      return true;
    case SPOOR_ACT_MEMORY_ABOVE_LIMIT: {
      struct rlimit limit;
      if (getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return false;
      void *block = mmap(NULL, limit.rlim_cur, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
      if (block != MAP_FAILED) munmap(block, limit.rlim_cur);
      return block == MAP_FAILED;
    }
    case SPOOR_ACT_CORE_FILE: {
      struct rlimit limit;
      return getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_max == 0;
    }
  }
  return false;
}
