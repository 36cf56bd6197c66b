/* A disk that fails on purpose: preloaded into a program, it counts what the program does to the
 * files below one folder, and lets one of these operations fail, or every one from there on.
 *
 * tests/support/fault_library.py builds it and tells what the environment says:
 *
 *   FAULT_PATH     a folder: it and what is below it counts; without it nothing does
 *   FAULT_OP       what counts, separated by commas: write sync truncate rename unlink open link
 *   FAULT_AT       the number of the operation at which it begins, from 1; 0 or none: never
 *   FAULT_ERRNO    what the operation says: ENOSPC, EIO, EACCES, EROFS or a number
 *   FAULT_LAST     "once" (as without it), "on", or the path of a file: until that file is there
 *   FAULT_TORN     1: half of a write reaches the file before it fails or before the kill
 *   FAULT_KILL     1: the program is killed with SIGKILL instead
 *   FAULT_DELAY    milliseconds by which each operation that counts is late; others do not wait for it
 *   FAULT_COUNT    a file that gets a line for each operation that counts: "write /path"
 *   FAULT_JOURNAL  a file that gets every operation below FAULT_PATH with all that it wrote, so
 *                  that a power cut can be played; tests/support/power_cut.py reads it
 *
 * A program that changes its own environment calls fault_begin(), which also counts from 1 again.
 * Shared memory that is mapped is not seen: SQLite makes its index of the WAL anew after a crash.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

enum kind { WRITE, SYNC, TRUNCATE, RENAME, UNLINK, OPEN, LINK, KINDS };
static const char *const names[KINDS] = {"write",  "sync", "truncate", "rename",
                                         "unlink", "open", "link"};

#define LONGEST_PATH 4096

static struct {
    char prefix[LONGEST_PATH];
    char until[LONGEST_PATH];
    int counted[KINDS];
    long at;
    long delay_ms;
    int error;
    int lasts;
    int torn;
    int kill;
    int count_to;
    int journal_to;
} plan = {.count_to = -1, .journal_to = -1};

static long done;
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

/* -- what the environment says ------------------------------------------------------------------ */

static const char *setting(const char *name) {
    const char *value = getenv(name);
    return value ? value : "";
}

static int error_named(const char *name) {
    if (!strcmp(name, "ENOSPC")) return ENOSPC;
    if (!strcmp(name, "EIO")) return EIO;
    if (!strcmp(name, "EACCES")) return EACCES;
    if (!strcmp(name, "EROFS")) return EROFS;
    return *name ? atoi(name) : EIO;
}

/* Whether a name stands in a list; "fsync" counts as "sync", and "unlink" is no "link". */
static int is_listed(const char *list, const char *name) {
    for (const char *found = list; (found = strstr(found, name)); found++) {
        int begins = found == list || found[-1] == ',' || (found[-1] == 'f' && *name == 's');
        char after = found[strlen(name)];
        if (begins && (!after || after == ',')) return 1;
    }
    return 0;
}

static int opened_to_append(const char *path) {
    if (!*path) return -1;
    return (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void ended(int *descriptor) {
    if (*descriptor >= 0) syscall(SYS_close, *descriptor);
    *descriptor = -1;
}

/* Read the plan anew and count from 1. */
void fault_begin(void) {
    pthread_mutex_lock(&one_at_a_time);
    ended(&plan.count_to);
    ended(&plan.journal_to);
    done = 0;
    snprintf(plan.prefix, sizeof plan.prefix, "%s", setting("FAULT_PATH"));
    for (int kind = 0; kind < KINDS; kind++)
        plan.counted[kind] = is_listed(setting("FAULT_OP"), names[kind]);
    plan.at = atol(setting("FAULT_AT"));
    plan.delay_ms = atol(setting("FAULT_DELAY"));
    plan.error = error_named(setting("FAULT_ERRNO"));
    plan.torn = atoi(setting("FAULT_TORN"));
    plan.kill = atoi(setting("FAULT_KILL"));
    const char *last = setting("FAULT_LAST");
    plan.lasts = *last && strcmp(last, "once") != 0;
    snprintf(plan.until, sizeof plan.until, "%s", *last == '/' ? last : "");
    plan.count_to = opened_to_append(setting("FAULT_COUNT"));
    plan.journal_to = opened_to_append(setting("FAULT_JOURNAL"));
    pthread_mutex_unlock(&one_at_a_time);
}

__attribute__((constructor)) static void loaded(void) {
    fault_begin();
}

/* -- which files count --------------------------------------------------------------------------- */

static int concerns_us(const char *path) {
    size_t length = strlen(plan.prefix);
    return length && !strncmp(path, plan.prefix, length) && (path[length] == '/' || !path[length]);
}

static int path_of(int descriptor, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, LONGEST_PATH - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return 1;
}

/* The path of a name in a folder that may be given by a descriptor, as openat(2) takes it. */
static int path_at(int folder, const char *name, char *path) {
    if (*name == '/') return snprintf(path, LONGEST_PATH, "%s", name) < LONGEST_PATH;
    char above[LONGEST_PATH];
    if (folder == AT_FDCWD) {
        if (!getcwd(above, sizeof above)) return 0;
    } else if (!path_of(folder, above)) {
        return 0;
    }
    return snprintf(path, LONGEST_PATH, "%s/%s", above, name) < LONGEST_PATH;
}

/* -- what is done about an operation -------------------------------------------------------------- */

static void told(int descriptor, const void *content, size_t length) {
    const char *rest = content;
    while (length) {
        ssize_t put = syscall(SYS_write, descriptor, rest, length);
        if (put <= 0) abort();
        rest += put;
        length -= (size_t)put;
    }
}

/* One entry: what, whether it failed, where in the file, how long each text and the content are. */
static void journal(
    enum kind kind, int failed, int64_t offset, const char *path, const char *to,
    const void *content, size_t length
) {
    if (plan.journal_to < 0) return;
    struct { uint32_t kind, failed; int64_t offset; uint32_t path, to; uint64_t content; } entry = {
        kind, (uint32_t)failed, offset, (uint32_t)strlen(path), (uint32_t)strlen(to), length,
    };
    told(plan.journal_to, &entry, sizeof entry);
    told(plan.journal_to, path, entry.path);
    told(plan.journal_to, to, entry.to);
    told(plan.journal_to, content, length);
}

static void killed(void) {
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;) pause();
}

/* Make an operation late, before the lock is taken: a slow disk lets other threads go on. */
static void delayed(enum kind kind) {
    if (!plan.delay_ms || !plan.counted[kind]) return;
    struct timespec rest = {plan.delay_ms / 1000, plan.delay_ms % 1000 * 1000000};
    while (nanosleep(&rest, &rest) && errno == EINTR) {
    }
}

/* Count an operation; true when it is to fail. */
static int is_due(enum kind kind, const char *path) {
    if (!plan.counted[kind]) return 0;
    done++;
    if (plan.count_to >= 0) {
        char line[LONGEST_PATH + 16];
        int length = snprintf(line, sizeof line, "%s %s\n", names[kind], path);
        told(plan.count_to, line, (size_t)length);
    }
    if (!plan.at || done < plan.at) return 0;
    if (done > plan.at && !plan.lasts) return 0;
    if (*plan.until && !syscall(SYS_faccessat, AT_FDCWD, plan.until, F_OK)) return 0;
    return 1;
}

static void *real(const char *name) {
    void *found = dlsym(RTLD_NEXT, name);
    if (!found) abort();
    return found;
}

/* A write at an offset, or where the file stands (offset < 0). */
static ssize_t written(int descriptor, const void *content, size_t length, off64_t offset) {
    char path[LONGEST_PATH];
    ssize_t put;
    if (!*plan.prefix || !path_of(descriptor, path) || !concerns_us(path)) {
        return offset < 0 ? syscall(SYS_write, descriptor, content, length)
                          : syscall(SYS_pwrite64, descriptor, content, length, offset);
    }
    delayed(WRITE);
    pthread_mutex_lock(&one_at_a_time);
    off64_t place = offset;
    if (place < 0) {
        struct stat file;
        int appends = fcntl(descriptor, F_GETFL) & O_APPEND;
        place = appends && !fstat(descriptor, &file) ? file.st_size : lseek(descriptor, 0, SEEK_CUR);
    }
    int due = is_due(WRITE, path);
    size_t reaches = due ? (plan.torn ? length / 2 : 0) : length;
    put = 0;
    if (reaches || !due)
        put = offset < 0 ? syscall(SYS_write, descriptor, content, reaches)
                         : syscall(SYS_pwrite64, descriptor, content, reaches, offset);
    int said = errno;
    if (put >= 0) journal(WRITE, 0, place, path, "", content, (size_t)put);
    if (due && plan.kill) killed();
    if (due) {
        put = -1;
        said = plan.error;
    }
    pthread_mutex_unlock(&one_at_a_time);
    errno = said;
    return put;
}

/* Whether an operation on a path fails before it is done; the lock is held until `settled`. */
static int begun(enum kind kind, const char *path) {
    delayed(kind);
    pthread_mutex_lock(&one_at_a_time);
    int due = is_due(kind, path);
    if (due && plan.kill) killed();
    return due;
}

static int settled(
    enum kind kind, int due, int result, int64_t offset, const char *path, const char *to
) {
    int said = due ? plan.error : errno;
    if (due) result = -1;
    /* A sync that fails is told too: the system may forget what it could not put on the disk. */
    if (result >= 0 || kind == SYNC) journal(kind, result < 0, offset, path, to, "", 0);
    pthread_mutex_unlock(&one_at_a_time);
    errno = said;
    return result;
}

/* -- what takes the place of the C library's functions --------------------------------------------- */

ssize_t write(int descriptor, const void *content, size_t length) {
    return written(descriptor, content, length, -1);
}

ssize_t pwrite(int descriptor, const void *content, size_t length, off_t offset) {
    return written(descriptor, content, length, offset);
}

ssize_t pwrite64(int descriptor, const void *content, size_t length, off64_t offset) {
    return written(descriptor, content, length, offset);
}

/* As reading and writing, a piece at a time: so that a copied file is written like any other. */
ssize_t sendfile(int to, int from, off_t *offset, size_t length) {
    char path[LONGEST_PATH], piece[65536];
    if (!*plan.prefix || !path_of(to, path) || !concerns_us(path))
        return syscall(SYS_sendfile, to, from, offset, length);
    size_t wanted = length < sizeof piece ? length : sizeof piece;
    ssize_t got = offset ? pread(from, piece, wanted, *offset) : read(from, piece, wanted);
    if (got <= 0) return got;
    ssize_t put = written(to, piece, (size_t)got, -1);
    if (put > 0 && offset) *offset += put;
    return put;
}

ssize_t sendfile64(int to, int from, off64_t *offset, size_t length) {
    return sendfile(to, from, offset, length);
}

static int synced(const char *name, int descriptor) {
    int (*plain)(int) = real(name);
    char path[LONGEST_PATH];
    if (!*plan.prefix || !path_of(descriptor, path) || !concerns_us(path)) return plain(descriptor);
    int due = begun(SYNC, path);
    return settled(SYNC, due, due ? -1 : plain(descriptor), 0, path, "");
}

int fsync(int descriptor) {
    return synced("fsync", descriptor);
}

int fdatasync(int descriptor) {
    return synced("fdatasync", descriptor);
}

static int truncated(int descriptor, off64_t length) {
    char path[LONGEST_PATH];
    if (!*plan.prefix || !path_of(descriptor, path) || !concerns_us(path))
        return (int)syscall(SYS_ftruncate, descriptor, length);
    int due = begun(TRUNCATE, path);
    int result = due ? -1 : (int)syscall(SYS_ftruncate, descriptor, length);
    return settled(TRUNCATE, due, result, length, path, "");
}

int ftruncate(int descriptor, off_t length) {
    return truncated(descriptor, length);
}

int ftruncate64(int descriptor, off64_t length) {
    return truncated(descriptor, length);
}

int renameat(int from_folder, const char *from, int to_folder, const char *to) {
    char former[LONGEST_PATH], later[LONGEST_PATH];
    int (*plain)(int, const char *, int, const char *) = real("renameat");
    if (!*plan.prefix || !path_at(from_folder, from, former) || !path_at(to_folder, to, later) ||
        (!concerns_us(former) && !concerns_us(later)))
        return plain(from_folder, from, to_folder, to);
    int due = begun(RENAME, former);
    return settled(RENAME, due, due ? -1 : plain(from_folder, from, to_folder, to), 0, former, later);
}

int rename(const char *from, const char *to) {
    return renameat(AT_FDCWD, from, AT_FDCWD, to);
}

int linkat(int from_folder, const char *from, int to_folder, const char *to, int flags) {
    char former[LONGEST_PATH], other[LONGEST_PATH];
    int (*plain)(int, const char *, int, const char *, int) = real("linkat");
    if (!*plan.prefix || !path_at(from_folder, from, former) || !path_at(to_folder, to, other) ||
        !concerns_us(other))
        return plain(from_folder, from, to_folder, to, flags);
    int due = begun(LINK, other);
    int result = due ? -1 : plain(from_folder, from, to_folder, to, flags);
    return settled(LINK, due, result, 0, former, other);
}

int link(const char *from, const char *to) {
    return linkat(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int unlinkat(int folder, const char *name, int flags) {
    char path[LONGEST_PATH];
    int (*plain)(int, const char *, int) = real("unlinkat");
    if (!*plan.prefix || !path_at(folder, name, path) || !concerns_us(path))
        return plain(folder, name, flags);
    int due = begun(UNLINK, path);
    return settled(UNLINK, due, due ? -1 : plain(folder, name, flags), flags, path, "");
}

int unlink(const char *name) {
    return unlinkat(AT_FDCWD, name, 0);
}

int rmdir(const char *name) {
    return unlinkat(AT_FDCWD, name, AT_REMOVEDIR);
}

/* Opening counts when it is for writing. One that makes a file, or empties it, is journalled. */
static int opened(int folder, const char *name, int flags, mode_t mode) {
    char path[LONGEST_PATH];
    if (!*plan.prefix || (flags & O_ACCMODE) == O_RDONLY || !path_at(folder, name, path) ||
        !concerns_us(path))
        return (int)syscall(SYS_openat, folder, name, flags, mode);
    int due = begun(OPEN, path);
    struct stat file;
    int existed = !fstatat(folder, name, &file, 0);
    int result = due ? -1 : (int)syscall(SYS_openat, folder, name, flags, mode);
    if (result >= 0 && existed && flags & O_TRUNC) journal(TRUNCATE, 0, 0, path, "", "", 0);
    if (result >= 0 && existed) {
        pthread_mutex_unlock(&one_at_a_time);
        return result;
    }
    return settled(OPEN, due, result, 0, path, "");
}

static mode_t mode_of(int flags, va_list rest) {
    int makes = flags & O_CREAT || (flags & O_TMPFILE) == O_TMPFILE;
    return makes ? (mode_t)va_arg(rest, int) : 0;
}

#define OPENED(folder)                        \
    va_list rest;                             \
    va_start(rest, flags);                    \
    mode_t mode = mode_of(flags, rest);       \
    va_end(rest);                             \
    return opened(folder, name, flags, mode)

int open(const char *name, int flags, ...) {
    OPENED(AT_FDCWD);
}

int open64(const char *name, int flags, ...) {
    OPENED(AT_FDCWD);
}

int openat(int folder, const char *name, int flags, ...) {
    OPENED(folder);
}

int openat64(int folder, const char *name, int flags, ...) {
    OPENED(folder);
}
