// Loaded before the C library, this stands between a program and the files below a folder. It writes
// down what the program does to them, and lets calls fail, be interrupted or be the last one. Linux.
//
//   FAULTS_ROOT       the folder; nothing outside it is looked at
//   FAULTS_TRACE      a file that gets a line for each step, when it is done: `rename OLD NEW`
//   FAULTS_STEPS      which calls are steps: `changes` (default) or `reads`
//   FAULTS_DIE_AT     the step, from 1 on, before which the program ends as if it were killed; a write
//                     is two steps, so that it can end between its halves
//   FAULTS_LOSE       if set, what was written and not synced by then is lost, as when power fails
//   FAULTS_FAIL_AT    the step that fails
//   FAULTS_ERROR      the number of the error by which it does
//   FAULTS_INTERRUPT  if set, a signal seems to interrupt each call that may be, once
//   FAULTS_SLOW       so many microseconds pass after each step, so that a kill finds it half done
//   FAULTS_SHORT      if set, no more than seven bytes are read or written at once
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static long step;
static int trace = -1;

static long number(const char *name) {
  const char *text = getenv(name);
  return text ? atol(text) : 0;
}

static int steps_are_reads(void) {
  const char *steps = getenv("FAULTS_STEPS");
  return steps && strcmp(steps, "reads") == 0;
}

// The path of an open file; false if it does not lie below the root.
static int locate(int file, char path[PATH_MAX]) {
  const char *root = getenv("FAULTS_ROOT");
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (!root || length < 0) return 0;
  path[length] = 0;
  return strncmp(path, root, strlen(root)) == 0;
}

// The path of a name in an open folder.
static int locate_in(int folder, const char *name, char path[2 * PATH_MAX]) {
  const char *root = getenv("FAULTS_ROOT");
  if (name[0] == '/' || folder == AT_FDCWD) {
    snprintf(path, 2 * PATH_MAX, "%s", name);
    return root && strncmp(name, root, strlen(root)) == 0;
  }
  char parent[PATH_MAX];
  if (!locate(folder, parent)) return 0;
  snprintf(path, 2 * PATH_MAX, "%s/%s", parent, name);
  return 1;
}

// Files with bytes that are not synced.
#define MOST 64
static struct { dev_t device; ino_t file; char path[2 * PATH_MAX]; } unsynced[MOST];
static int unsynced_count;

static int find(int file) {
  struct stat status;
  if (fstat(file, &status) != 0) return -1;
  for (int i = 0; i < unsynced_count; i++)
    if (unsynced[i].device == status.st_dev && unsynced[i].file == status.st_ino) return i;
  return -1;
}

static void mark(int file) {
  struct stat status;
  if (find(file) >= 0 || unsynced_count == MOST || fstat(file, &status) != 0) return;
  unsynced[unsynced_count].device = status.st_dev;
  unsynced[unsynced_count].file = status.st_ino;
  if (locate(file, unsynced[unsynced_count].path)) unsynced_count++;
}

static void unmark(int file) {
  int index = find(file);
  if (index >= 0) unsynced[index] = unsynced[--unsynced_count];
}

static void follow(const char *old, const char *new) {
  for (int i = 0; i < unsynced_count; i++)
    if (strcmp(unsynced[i].path, old) == 0)
      snprintf(unsynced[i].path, sizeof unsynced[i].path, "%s", new);
}

static void die(void) {
  if (getenv("FAULTS_LOSE"))
    for (int i = 0; i < unsynced_count; i++) truncate(unsynced[i].path, 0);
  _exit(137);
}

static void tell(const char *call, const char *path, const char *other) {
  const char *name = getenv("FAULTS_TRACE");
  if (!name) return;
  if (trace < 0) trace = syscall(SYS_openat, AT_FDCWD, name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  char line[4 * PATH_MAX + 32];
  int length = snprintf(line, sizeof line, "%s %s%s%s\n", call, path, *other ? " " : "", other);
  syscall(SYS_write, trace, line, length);
}

// A step is done.
static void finish(const char *call, const char *path, const char *other) {
  tell(call, path, other);
  if (number("FAULTS_SLOW")) usleep(number("FAULTS_SLOW"));
}

// Counts a step; true if it must fail, with errno set.
static int stumbles(void) {
  step++;
  if (step == number("FAULTS_DIE_AT")) die();
  if (step != number("FAULTS_FAIL_AT")) return 0;
  errno = (int)number("FAULTS_ERROR");
  return 1;
}

// Every call that may be interrupted is, the first time; then it goes through.
static int interrupts(void) {
  static __thread int was;
  if (!getenv("FAULTS_INTERRUPT")) return 0;
  was = !was;
  if (was) errno = EINTR;
  return was;
}

// A call as one step: fails, is interrupted, or is made and told of.
#define STEP(failure, changes, result_type, call, ...)             \
  do {                                                             \
    if ((changes) == steps_are_reads()) return call;               \
    pthread_mutex_lock(&mutex);                                    \
    result_type result = failure;                                  \
    if (!stumbles()) {                                             \
      result = call;                                               \
      int error = errno;                                           \
      if (result != failure) { __VA_ARGS__; }                      \
      errno = error;                                               \
    }                                                              \
    pthread_mutex_unlock(&mutex);                                  \
    return result;                                                 \
  } while (0)

int openat(int folder, const char *name, int flags, ...) {
  mode_t mode = 0;
  // A nameless file is made too.
  int creates = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
  if (creates) {
    va_list rest;
    va_start(rest, flags);
    mode = va_arg(rest, mode_t);
    va_end(rest);
  }
  char path[2 * PATH_MAX];
  if (!locate_in(folder, name, path)) return NEXT(openat)(folder, name, flags, mode);
  if (interrupts()) return -1;
  STEP(-1, creates, int, NEXT(openat)(folder, name, flags, mode),
       finish(creates ? "create" : "open", path, ""));
}

ssize_t read(int file, void *bytes, size_t count) {
  char path[PATH_MAX];
  if (!locate(file, path)) return NEXT(read)(file, bytes, count);
  if (interrupts()) return -1;
  if (getenv("FAULTS_SHORT") && count > 7) count = 7;
  STEP(-1, 0, ssize_t, NEXT(read)(file, bytes, count), finish("read", path, ""));
}

ssize_t write(int file, const void *bytes, size_t count) {
  char path[PATH_MAX];
  if (!locate(file, path)) return NEXT(write)(file, bytes, count);
  if (interrupts()) return -1;
  if (getenv("FAULTS_SHORT") && count > 7) count = 7;
  if (steps_are_reads()) return NEXT(write)(file, bytes, count);
  pthread_mutex_lock(&mutex);
  ssize_t done = -1;
  size_t half = count / 2;
  if (!stumbles()) {
    mark(file);
    done = NEXT(write)(file, bytes, half);
    if (done == (ssize_t)half && !stumbles()) {
      ssize_t rest = NEXT(write)(file, (const char *)bytes + half, count - half);
      done = rest < 0 ? rest : done + rest;
    }
    finish("write", path, "");
  }
  pthread_mutex_unlock(&mutex);
  return done;
}

int fsync(int file) {
  char path[PATH_MAX];
  if (!locate(file, path)) return NEXT(fsync)(file);
  if (interrupts()) return -1;
  STEP(-1, 1, int, NEXT(fsync)(file), unmark(file); finish("sync", path, ""));
}

int fchmod(int file, mode_t mode) {
  char path[PATH_MAX];
  if (!locate(file, path)) return NEXT(fchmod)(file, mode);
  if (interrupts()) return -1;
  STEP(-1, 1, int, NEXT(fchmod)(file, mode), finish("mode", path, ""));
}

int flock(int file, int operation) {
  if (interrupts()) return -1;
  return NEXT(flock)(file, operation);
}

int renameat(int folder, const char *name, int other, const char *new) {
  char from[2 * PATH_MAX], to[2 * PATH_MAX];
  if (!locate_in(folder, name, from) || !locate_in(other, new, to))
    return NEXT(renameat)(folder, name, other, new);
  STEP(-1, 1, int, NEXT(renameat)(folder, name, other, new), follow(from, to); finish("rename", from, to));
}

// Gives a name to a file that has none.
int linkat(int folder, const char *name, int other, const char *new, int flags) {
  char to[2 * PATH_MAX];
  if (!locate_in(other, new, to)) return NEXT(linkat)(folder, name, other, new, flags);
  int index = find(atoi(strrchr(name, '/') + 1));
  STEP(-1, 1, int, NEXT(linkat)(folder, name, other, new, flags),
       if (index >= 0) snprintf(unsynced[index].path, sizeof unsynced[index].path, "%s", to);
       finish("name", to, ""));
}

int unlinkat(int folder, const char *name, int flags) {
  char path[2 * PATH_MAX];
  if (!locate_in(folder, name, path)) return NEXT(unlinkat)(folder, name, flags);
  STEP(-1, 1, int, NEXT(unlinkat)(folder, name, flags), finish("remove", path, ""));
}

int mkdirat(int folder, const char *name, mode_t mode) {
  char path[2 * PATH_MAX];
  if (!locate_in(folder, name, path)) return NEXT(mkdirat)(folder, name, mode);
  STEP(-1, 1, int, NEXT(mkdirat)(folder, name, mode), finish("folder", path, ""));
}
