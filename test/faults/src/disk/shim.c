/*
 * Stands between a program and the disk, for one folder: writes down what the program asks of the disk in the order in
 * which it asks, lets chosen requests fail, and moves the clock. Loaded by LD_PRELOAD; see shim.ts for its environment.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { OP_OPEN = 1, OP_CLOSE, OP_WRITE, OP_TRUNCATE, OP_SYNC, OP_UNLINK, OP_RENAME, OP_MKDIR };

struct record {
  uint8_t op;
  uint8_t created;
  uint16_t reserved;
  int32_t fd;
  uint64_t offset;
  uint32_t length;
  uint32_t second;
};

/* Shared with whoever steers the faults; the same layout stands in fault-control.ts. */
struct control {
  volatile uint32_t error;    /* errno that requests fail with, 0 for none */
  volatile uint32_t kinds;    /* a bit for each kind of request, 1 << OP_… */
  volatile uint32_t first;    /* the number of the first request that fails, counted from 1 */
  volatile uint32_t failing;  /* how many fail from there on */
  volatile uint32_t seen;     /* how many requests of those kinds there were */
  volatile uint32_t failed;   /* how many of them failed */
  volatile int64_t clock_ms;  /* added to the clock */
};

#define FILES 65536
static char watched[FILES];
static const char *folder;
static size_t folder_length;
static int log_fd = -1;
static struct control *control;
static pthread_mutex_t mutex = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;

#define REAL(type, name, ...) \
  static type (*real)(__VA_ARGS__); \
  if (real == NULL) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

__attribute__((constructor)) static void begin(void) {
  folder = getenv("EVENKEEL_FAULTS_FOLDER");
  if (folder == NULL) return;
  folder_length = strlen(folder);
  const char *log_path = getenv("EVENKEEL_FAULTS_LOG");
  if (log_path != NULL) log_fd = (int)syscall(SYS_openat, AT_FDCWD, log_path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  const char *control_path = getenv("EVENKEEL_FAULTS_CONTROL");
  if (control_path == NULL) return;
  int fd = (int)syscall(SYS_openat, AT_FDCWD, control_path, O_RDWR | O_CLOEXEC, 0);
  if (fd < 0) return;
  void *mapped = mmap(NULL, sizeof(struct control), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (mapped != MAP_FAILED) control = mapped;
  syscall(SYS_close, fd);
}

static int is_watched_path(const char *path) {
  if (folder == NULL || strncmp(path, folder, folder_length) != 0) return 0;
  if (path[folder_length] != '/' && path[folder_length] != '\0') return 0;
  /* The index of the write-ahead log is shared memory, made anew after every power cut. */
  size_t length = strlen(path);
  return length < 4 || strcmp(path + length - 4, "-shm") != 0;
}

static int is_watched(int fd) { return fd >= 0 && fd < FILES && watched[fd]; }

static void note(uint8_t op, uint8_t created, int fd, uint64_t offset, const void *data, uint32_t length, const char *second) {
  if (log_fd < 0) return;
  int kept = errno;
  uint32_t second_length = second == NULL ? 0 : (uint32_t)strlen(second);
  struct record record = {op, created, 0, fd, offset, length, second_length};
  struct iovec parts[3] = {{&record, sizeof record}, {(void *)data, length}, {(void *)second, second_length}};
  /* A log that is not whole proves nothing: better no result than a wrong one. */
  if (syscall(SYS_writev, log_fd, parts, 3) != (long)(sizeof record + length + second_length)) abort();
  errno = kept;
}

static int refuses(int op) {
  if (control == NULL || (control->kinds & (1u << op)) == 0) return 0;
  uint32_t number = ++control->seen;
  if (control->error == 0 || number < control->first || number - control->first >= control->failing) return 0;
  control->failed++;
  errno = (int)control->error;
  return 1;
}

static int open_watched(int at, const char *path, int flags, mode_t mode) {
  int is_ours = is_watched_path(path);
  if (!is_ours) return (int)syscall(SYS_openat, at, path, flags, mode);
  pthread_mutex_lock(&mutex);
  struct stat found;
  uint8_t created = (flags & O_CREAT) != 0 && stat(path, &found) != 0;
  int fd = -1;
  int changes = (flags & O_ACCMODE) != O_RDONLY;
  if (changes && control != NULL && control->error == EROFS && refuses(OP_OPEN)) fd = -1;
  else if (created && refuses(OP_OPEN)) fd = -1;
  else fd = (int)syscall(SYS_openat, at, path, flags, mode);
  if (fd >= 0 && fd < FILES) {
    watched[fd] = 1;
    note(OP_OPEN, created, fd, 0, path, (uint32_t)strlen(path), NULL);
    if ((flags & O_TRUNC) != 0) note(OP_TRUNCATE, 0, fd, 0, NULL, 0, NULL);
  }
  pthread_mutex_unlock(&mutex);
  return fd;
}

#define OPENER(name, large) \
  int name(const char *path, int flags, ...) { \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0; \
    va_end(rest); \
    return open_watched(AT_FDCWD, path, flags | large, mode); \
  }
OPENER(open, 0)
OPENER(open64, O_LARGEFILE)

int close(int fd) {
  if (!is_watched(fd)) return (int)syscall(SYS_close, fd);
  pthread_mutex_lock(&mutex);
  watched[fd] = 0;
  note(OP_CLOSE, 0, fd, 0, NULL, 0, NULL);
  int result = (int)syscall(SYS_close, fd);
  pthread_mutex_unlock(&mutex);
  return result;
}

static ssize_t write_watched(int fd, const void *data, size_t length, off64_t offset, int moves) {
  pthread_mutex_lock(&mutex);
  ssize_t result;
  if (refuses(OP_WRITE)) {
    /* A disk that runs full takes what still fits. */
    result = errno == ENOSPC && length >= 1024 ? syscall(SYS_pwrite64, fd, data, length / 2, offset) : -1;
    if (result < 0) errno = (int)control->error;
  } else {
    result = moves ? syscall(SYS_write, fd, data, length) : syscall(SYS_pwrite64, fd, data, length, offset);
  }
  if (result > 0) note(OP_WRITE, 0, fd, (uint64_t)offset, data, (uint32_t)result, NULL);
  pthread_mutex_unlock(&mutex);
  return result;
}

ssize_t write(int fd, const void *data, size_t length) {
  if (!is_watched(fd)) return syscall(SYS_write, fd, data, length);
  return write_watched(fd, data, length, lseek64(fd, 0, SEEK_CUR), 1);
}
ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) {
  if (!is_watched(fd)) return syscall(SYS_pwrite64, fd, data, length, offset);
  return write_watched(fd, data, length, offset, 0);
}
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) {
  if (!is_watched(fd)) return syscall(SYS_pwrite64, fd, data, length, offset);
  return write_watched(fd, data, length, offset, 0);
}

static int truncate_watched(int fd, off64_t length) {
  if (!is_watched(fd)) return (int)syscall(SYS_ftruncate, fd, length);
  pthread_mutex_lock(&mutex);
  int result = refuses(OP_TRUNCATE) ? -1 : (int)syscall(SYS_ftruncate, fd, length);
  if (result == 0) note(OP_TRUNCATE, 0, fd, (uint64_t)length, NULL, 0, NULL);
  pthread_mutex_unlock(&mutex);
  return result;
}
int ftruncate(int fd, off_t length) { return truncate_watched(fd, length); }
int ftruncate64(int fd, off64_t length) { return truncate_watched(fd, length); }

static int sync_watched(int fd, long call) {
  if (!is_watched(fd)) return (int)syscall(call, fd);
  pthread_mutex_lock(&mutex);
  int result = refuses(OP_SYNC) ? -1 : (int)syscall(call, fd);
  if (result == 0) note(OP_SYNC, 0, fd, 0, NULL, 0, NULL);
  pthread_mutex_unlock(&mutex);
  return result;
}
int fsync(int fd) { return sync_watched(fd, SYS_fsync); }
int fdatasync(int fd) { return sync_watched(fd, SYS_fdatasync); }

int unlink(const char *path) {
  if (!is_watched_path(path)) return (int)syscall(SYS_unlink, path);
  pthread_mutex_lock(&mutex);
  int result = refuses(OP_UNLINK) ? -1 : (int)syscall(SYS_unlink, path);
  if (result == 0) note(OP_UNLINK, 0, -1, 0, path, (uint32_t)strlen(path), NULL);
  pthread_mutex_unlock(&mutex);
  return result;
}

int rename(const char *from, const char *to) {
  if (!is_watched_path(from) && !is_watched_path(to)) return (int)syscall(SYS_rename, from, to);
  pthread_mutex_lock(&mutex);
  int result = refuses(OP_RENAME) ? -1 : (int)syscall(SYS_rename, from, to);
  if (result == 0) note(OP_RENAME, 0, -1, 0, from, (uint32_t)strlen(from), to);
  pthread_mutex_unlock(&mutex);
  return result;
}

int mkdir(const char *path, mode_t mode) {
  if (!is_watched_path(path)) return (int)syscall(SYS_mkdir, path, mode);
  pthread_mutex_lock(&mutex);
  int result = refuses(OP_MKDIR) ? -1 : (int)syscall(SYS_mkdir, path, mode);
  if (result == 0) note(OP_MKDIR, 0, -1, 0, path, (uint32_t)strlen(path), NULL);
  pthread_mutex_unlock(&mutex);
  return result;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  REAL(int, "clock_gettime", clockid_t, struct timespec *);
  int result = real(clock, time);
  if (result != 0 || clock != CLOCK_REALTIME || control == NULL || control->clock_ms == 0) return result;
  int64_t milliseconds = (int64_t)time->tv_sec * 1000 + control->clock_ms;
  time->tv_sec = (time_t)(milliseconds / 1000);
  return 0;
}

int gettimeofday(struct timeval *restrict time, void *restrict zone) {
  REAL(int, "gettimeofday", struct timeval *restrict, void *restrict);
  int result = real(time, zone);
  if (result == 0 && control != NULL) time->tv_sec += (time_t)(control->clock_ms / 1000);
  return result;
}
