"""creditd beside the null relay on the generated stream of the whole rules: ops/bench/run --only creditd,relay.

A first run of creditd warms the broker up and tells what the daemon writes per event: records of which size, Redis
commands of which size. The relay (null_relay.c) then consumes the same records and writes the same, without deciding
anything. After that the two alternate, each from the start of the stream with an empty Redis and empty output
topics, and medians, minima and maxima are printed.

The clock runs from the first commit seen to the last; CPU is user and system time from /proc in that span.
Absolute figures belong to the machine; the ratio of the two is what can be compared.
"""

import statistics
import sys
import time

import rig
from rig import INPUTS, OUTPUTS, Rig, build_programs, machine


def daemon_round(r, name, ends, deadline_s):
    r.redis("FLUSHALL")
    r.redis("CONFIG", "RESETSTAT")
    config = r.write_config(name)
    child = r.start_daemon(name, config)
    figures = r.measure(name, child, ends, deadline_s)
    r.ctl(config, "lag", "--wait")
    figures["peak"] = rig.memory_mb(child.pid)[1]
    r.end(child)
    return figures


def load_of(r, name, events):
    """What a run of the daemon wrote per event: [(topic, bytes, per mille)], Redis commands and bytes."""
    emits = []
    for word in [*OUTPUTS.values(), "shares.bureau"]:
        count, size = r.record_sizes(f"{name}.{word}")
        if count:
            emits.append((word, round(size), max(1, round(count / events * 1000))))
    writes, received = r.redis_writes()
    return emits, round(writes / events * 1000), round(received / max(1, writes))


def relay_round(r, name, ends, load, deadline_s):
    r.redis("FLUSHALL")
    emits, commands, command_bytes = load
    r.write_config(name)  # for its topics
    argv = [r.build / "ops/bench/null_relay", "--bootstrap", r.env["KAFKA_BOOTSTRAP"], "--group", name, "--id", name,
            # Never reached: it is ended from outside once all is measured.
            "--events", str(sum(ends.values()) + 1),
            "--redis-socket", r.env["REDIS_SOCKET"], "--redis-user", "creditd",
            "--redis-password-file", r.env["REDIS_PASSWORD_FILE"],
            "--redis-per-mille", str(commands), "--redis-bytes", str(max(1, command_bytes - 64))]
    argv += [word for topic in INPUTS for word in ("--input", topic)]
    argv += [word for topic, size, count in emits for word in ("--emit", f"{name}.{topic}:{size}:{count}")]
    child = r.start(name, argv)
    figures = r.measure(name, child, ends, deadline_s)
    r.end(child)
    return figures


def spread(rounds, key, form):
    values = [figures[key] for figures in rounds]
    return (f"{statistics.median(values):{form}} ({min(values):{form}} - {max(values):{form}})")


def report(rounds, load, ends, options):
    daemon, relay = rounds["creditd"], rounds["relay"]
    emits, commands, command_bytes = load
    ratio = [d["rate"] / n["rate"] for d, n in zip(daemon, relay)]
    print(f"\nmachine   {machine()}")
    print(f"stream    {sum(ends.values())} events, {options.borrowers} borrowers, {options.months} months, "
          f"seed {options.seed}, {options.rounds} rounds each, alternating")
    print("per event " + ", ".join(f"{count / 1000:.3f} x {size} B {topic}" for topic, size, count in emits)
          + f"; Redis {commands / 1000:.2f} commands of {command_bytes} B")
    print(f"\n{'median (min - max)':34} {'creditd':>30} {'null relay':>30}")
    for title, key, form in (("events per second", "rate", ",.0f"), ("its CPU, us per event", "cpu_it", ".2f"),
                             ("Kafka's CPU, us per event", "cpu_kafka", ".2f"),
                             ("Redis's CPU, us per event", "cpu_redis", ".2f"), ("peak memory, MB", "peak", ".0f")):
        print(f"{title:34} {spread(daemon, key, form):>30} {spread(relay, key, form):>30}")
    print(f"{'creditd / relay, events per second':34} {statistics.median(ratio):>23.2f} "
          f"({min(ratio):.2f} - {max(ratio):.2f})")


def run(options):
    with Rig(build_programs(options.build), options.dir) as r:
        r.ctl(r.env["CREDITD_CONF"], "generate", "--produce", "--borrowers", str(options.borrowers),
              "--months", str(options.months), "--seed", str(options.seed))
        ends = r.kafka.ends(INPUTS, r.partitions)
        print(f"{sum(ends.values())} events in Kafka; a first run warms up", file=sys.stderr)
        word = f"bench-{int(time.time())}"
        first = daemon_round(r, f"{word}-warm", ends, options.deadline)
        load = load_of(r, f"{word}-warm", sum(ends.values()))
        print(f"warm-up: {first['rate']:,.0f} events/s", file=sys.stderr)
        rounds = {"creditd": [], "relay": []}
        for number in range(options.rounds):
            rounds["creditd"].append(daemon_round(r, f"{word}-d{number}", ends, options.deadline))
            rounds["relay"].append(relay_round(r, f"{word}-r{number}", ends, load, options.deadline))
            print(f"round {number + 1}: creditd {rounds['creditd'][-1]['rate']:,.0f}/s, "
                  f"relay {rounds['relay'][-1]['rate']:,.0f}/s", file=sys.stderr)
        report(rounds, load, ends, options)
