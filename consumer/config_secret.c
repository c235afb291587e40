/* config_secret.c - secrets come from files that only their owner may read. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "consumer/config_table.h"

enum { KEY_BYTES_MIN = 16, KEY_BYTES_MAX = 64 };

static enum err refuse(struct config_why *why, const char *path, const char *sentence)
{
    if (why != NULL) (void)snprintf(why->text, sizeof why->text, "%.300s: %s", path, sentence);
    return ERR_CONFIG;
}

/* Opens a regular file that neither group nor others may read. Errors: ERR_CONFIG. */
static enum err open_private(const char *path, int *ret_fd, struct config_why *why)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (fd < 0) return refuse(why, path, strerror(errno));
    struct stat about;
    enum err e = ERR_OK;
    if (fstat(fd, &about) != 0) {
        e = refuse(why, path, strerror(errno));
    } else if (!S_ISREG(about.st_mode)) {
        e = refuse(why, path, "is no regular file");
    } else if ((about.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        e = refuse(why, path, "holds a secret, and others may read it; chmod 600 it");
    }
    if (e != ERR_OK) {
        (void)close(fd);
        return e;
    }
    *ret_fd = fd;
    return ERR_OK;
}

/* Reads up to `size` bytes. Errors: ERR_CONFIG (unreadable, or longer than that). */
static enum err read_private(const char *path, void *ret_bytes, size_t size, size_t *ret_length,
                             struct config_why *why)
{
    int fd = -1;
    enum err e = open_private(path, &fd, why);
    if (e != ERR_OK) return e;
    size_t length = 0;
    while (length < size) {
        ssize_t n = read(fd, (char *)ret_bytes + length, size - length);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) e = refuse(why, path, strerror(errno));
        if (n <= 0) break;
        length += (size_t)n;
    }
    char more;
    if (e == ERR_OK && length == size && read(fd, &more, 1) > 0) {
        e = refuse(why, path, "is longer than such a secret can be");
    }
    (void)close(fd);
    if (e == ERR_OK) *ret_length = length;
    return e;
}

enum err config_read_secret(const char *path, char *ret_text, size_t size, size_t *ret_length,
                            struct config_why *reterr_why)
{
    size_t length = 0;
    enum err e = read_private(path, ret_text, size - 1, &length, reterr_why);
    if (e != ERR_OK) return e;
    while (length > 0 && (ret_text[length - 1] == '\n' || ret_text[length - 1] == '\r'))
        length--;
    ret_text[length] = '\0';
    if (length == 0) return refuse(reterr_why, path, "is empty");
    if (strlen(ret_text) != length) return refuse(reterr_why, path, "holds a zero byte");
    *ret_length = length;
    return ERR_OK;
}

enum err config_read_key(const char *path, uint8_t ret_key[64], size_t *ret_length,
                         struct config_why *reterr_why)
{
    size_t length = 0;
    enum err e = read_private(path, ret_key, KEY_BYTES_MAX, &length, reterr_why);
    if (e != ERR_OK) return e;
    if (length < KEY_BYTES_MIN) {
        return refuse(reterr_why, path, "is no token key: 16 to 64 raw bytes are needed");
    }
    *ret_length = length;
    return ERR_OK;
}
