/* notify.c - the datagrams of sd_notify(3), without libsystemd. */
#include "consumer/notify.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

enum { STATUS_SIZE = 200, MESSAGE_SIZE = 320 };

static struct {
    int fd; /* -1 = nobody listens */
    struct sockaddr_un address;
    socklen_t address_length;
    int64_t alive_every_ms; /* 0 = no watchdog asked for */
    int64_t alive_sent_ms;
    char status[STATUS_SIZE]; /* last sent */
} notify = {.fd = -1};

/* A name that begins with '@' lies in the abstract namespace: its first byte is NUL. */
static int take_address(const char *name)
{
    size_t length = strlen(name);
    if (length < 2 || length >= sizeof notify.address.sun_path) return -1;
    if (name[0] != '/' && name[0] != '@') return -1;
    notify.address = (struct sockaddr_un){.sun_family = AF_UNIX};
    memcpy(notify.address.sun_path, name, length);
    if (name[0] == '@') notify.address.sun_path[0] = '\0';
    notify.address_length = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length);
    return 0;
}

/* WATCHDOG_USEC is meant for WATCHDOG_PID only, if that is set. */
static void take_watchdog(void)
{
    const char *period = getenv("WATCHDOG_USEC");
    const char *pid = getenv("WATCHDOG_PID");
    if (period == NULL) return;
    if (pid != NULL && strtoll(pid, NULL, 10) != (long long)getpid()) return;
    int64_t period_ms = strtoll(period, NULL, 10) / 1000;
    if (period_ms > 0) notify.alive_every_ms = period_ms / 2;
}

void notify_init(void)
{
    if (notify.fd >= 0) (void)close(notify.fd);
    notify.fd = -1;
    notify.alive_every_ms = 0;
    notify.alive_sent_ms = 0;
    notify.status[0] = '\0';
    const char *name = getenv("NOTIFY_SOCKET");
    if (name != NULL && take_address(name) == 0) {
        notify.fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        take_watchdog();
    }
    (void)unsetenv("NOTIFY_SOCKET");
    (void)unsetenv("WATCHDOG_USEC");
    (void)unsetenv("WATCHDOG_PID");
}

static void send_message(const char *message)
{
    if (notify.fd < 0) return;
    /* Best effort: a manager that does not read is no reason to stop working. */
    (void)sendto(notify.fd, message, strlen(message), MSG_NOSIGNAL,
                 (const struct sockaddr *)&notify.address, notify.address_length);
}

/* A newline would begin the next assignment. */
static void copy_status(const char *status)
{
    size_t i = 0;
    for (; i < STATUS_SIZE - 1 && status[i] != '\0'; i++) {
        notify.status[i] = status[i] == '\n' ? ' ' : status[i];
    }
    notify.status[i] = '\0';
}

static void send_with_status(const char *assignment, const char *status)
{
    char message[MESSAGE_SIZE];
    copy_status(status);
    (void)snprintf(message, sizeof message, "%sSTATUS=%s\n", assignment, notify.status);
    send_message(message);
}

void notify_ready(const char *status)
{
    send_with_status("READY=1\n", status);
}

void notify_status(const char *status)
{
    if (strncmp(status, notify.status, STATUS_SIZE - 1) == 0) return;
    send_with_status("", status);
}

void notify_reloading(int64_t monotonic_us)
{
    char message[MESSAGE_SIZE];
    (void)snprintf(message, sizeof message, "RELOADING=1\nMONOTONIC_USEC=%lld\n",
                   (long long)monotonic_us);
    send_message(message);
}

void notify_stopping(const char *status)
{
    send_with_status("STOPPING=1\n", status);
}

void notify_extend(int64_t more_ms)
{
    char message[MESSAGE_SIZE];
    (void)snprintf(message, sizeof message, "EXTEND_TIMEOUT_USEC=%lld\n",
                   (long long)more_ms * 1000);
    send_message(message);
}

void notify_alive(int64_t monotonic_ms)
{
    if (notify.alive_every_ms == 0) return;
    if (notify.alive_sent_ms != 0 && monotonic_ms - notify.alive_sent_ms < notify.alive_every_ms) {
        return;
    }
    notify.alive_sent_ms = monotonic_ms;
    send_message("WATCHDOG=1\n");
}
