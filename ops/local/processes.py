"""Starting, finding and ending the processes of a local stack, by pid file and start time.

A pid alone may belong to somebody else after a reboot or a wrap-around, so the pid file also holds the
process's start time from /proc, and only a process with both is ever signalled.
"""

import os
import pathlib
import signal
import subprocess
import time


def _start_time(pid):
    """Start time of a living process in clock ticks since boot, else None (a zombie is dead)."""
    try:
        text = pathlib.Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return None
    fields = text.rpartition(")")[2].split()  # the name before it may hold spaces
    return None if fields[0] in "ZX" else fields[19]


class Process:
    """One process of the stack, known by its pid file."""

    def __init__(self, name, stack_dir):
        self.name = name
        self.pid_file = stack_dir / "run" / f"{name}.pid"
        self.log_file = stack_dir / "log" / f"{name}.log"

    def pid(self):
        """The pid while the process lives, else None."""
        try:
            pid, start_time = self.pid_file.read_text().split()
        except (OSError, ValueError):
            return None
        return int(pid) if _start_time(pid) == start_time else None

    def start(self, argv, cwd):
        """Starts argv in a session of its own unless it runs already; its output goes to the log file."""
        if self.pid() is not None:
            return
        for folder in (self.pid_file.parent, self.log_file.parent):
            folder.mkdir(parents=True, exist_ok=True)
        with open(self.log_file, "ab") as log:
            child = subprocess.Popen(argv, cwd=cwd, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                     start_new_session=True)
        self.pid_file.write_text(f"{child.pid} {_start_time(child.pid) or 0}\n")

    def signal(self, number):
        pid = self.pid()
        if pid is not None:
            os.kill(pid, number)

    def ask_to_stop(self):
        """Sends SIGTERM; SIGCONT after it, for a process that a test has stopped."""
        self.signal(signal.SIGTERM)
        self.signal(signal.SIGCONT)

    def kill(self):
        self.signal(signal.SIGKILL)
        self.wait_gone(10)

    def wait_gone(self, seconds):
        """Waits for the end of the process and forgets it; False when it still lives."""
        end = time.monotonic() + seconds
        while self.pid() is not None:
            self._reap()
            if time.monotonic() >= end:
                return False
            time.sleep(0.02)
        self._reap()
        self.pid_file.unlink(missing_ok=True)
        return True

    def _reap(self):
        """Takes the exit status if the process is our own child, so that no zombie stays."""
        try:
            os.waitpid(int(self.pid_file.read_text().split()[0]), os.WNOHANG)
        except (OSError, ValueError, IndexError):
            pass

    def stop(self, seconds=20):
        """Stops gracefully, after `seconds` by force."""
        self.ask_to_stop()
        if not self.wait_gone(seconds):
            self.kill()

    def log_tail(self, lines=15):
        try:
            return "\n".join(self.log_file.read_text(errors="replace").splitlines()[-lines:])
        except OSError:
            return ""
