"""Where creditd's processor time goes: `perf record` beside a round, and its samples by what they were for."""

import collections
import re
import shutil
import subprocess

HERTZ = 499
LIBRARIES = "librdkafka and others, called by the worker"  # they have no names for their own functions
OTHER = "other"

# Part -> functions. A sample belongs to the innermost function of its chain that is named here.
PARTS = {
    "rules": "borrower_apply borrower_advance run_rules judge judge_event step_run",
    "states decoded": "hand_decode plan_decode read_account_state read_borrower_state",
    "states and outputs encoded": "encode record_encode_why write_account_state write_borrower_state run_plan",
    "views made and packed": "pack_view view_account view_borrower hash_pack",
    "borrowers taken in hand and put back": "cache_find hand_take hand_put kept_take kept_put write_down emit_decision emit_kept cache_put",
    "records taken in": "worker_feed take take_in door_open merge_take merge_push kafka_group_poll",
    "given to librdkafka": "kafka_txn_send batch_give rd_kafka_producev rd_kafka_produce",
    "borrowers loaded from Redis": "load_items load_wanted judge_load store_load",
    "steps for Redis": "view_step_borrower redis_prepare redis_send redis_receive send_lot store_steps_send store_steps_receive",
    "commit": "commit run_commit ahead_commit batch_settle cache_batch_commit cache_trim",
}
PART_OF = {function: part for part, functions in PARTS.items() for function in functions.split()}


def is_there():
    return shutil.which("perf") is not None


def start(pid, path):
    """Samples the process until it ends."""
    return subprocess.Popen(["perf", "record", "-q", "-g", "-F", str(HERTZ), "-o", path, "-p", str(pid)],
                            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def script_of(path):
    """The samples as text: a thread's name, its frames from the inside, an empty line."""
    done = subprocess.run(["perf", "script", "-i", path, "--no-inline", "-F", "comm,ip,sym"], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True, errors="replace", check=True)
    return done.stdout


def _function(frame):
    """`  55aa read_number.lto_priv.0` -> `read_number`: what the compiler put behind a name is cut off."""
    words = frame.split()
    return words[1].split(".")[0] if len(words) > 1 else ""


def _part(thread, frames):
    if thread.startswith("rdk:"):
        return "librdkafka's threads"
    names = [_function(frame) for frame in frames]
    return next((PART_OF[name] for name in names if name in PART_OF), LIBRARIES if "[unknown]" in names else OTHER)


def shares(text):
    """{part: share of all samples}, the largest first."""
    found = collections.Counter()
    for sample in re.split(r"\n\s*\n", text.strip("\n")):
        thread, *frames = sample.splitlines() or [""]
        if thread:
            found[_part(thread.strip(), frames)] += 1
    return {part: count / found.total() for part, count in found.most_common()}
