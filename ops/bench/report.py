"""The report of ops/bench/run: tables and plots from the figures, which are kept beside it as JSON."""

import datetime
import importlib.metadata
import json
import os
import re
import shlex
import subprocess

import rig
from figures import cell, extrapolate, short, spread

TITLES = {"creditd": "creditd", "relay": "null relay", "streams": "Kafka Streams and feeder", "flink": "Flink and feeder",
          "quix": "Quix Streams",
          "python": "Python consumer"}
FIGURES = "figures.json"
COMMIT_MS = 100
CACHE_IS_FULL = 100000  # borrowers; up to there the daemon's cache grows to its size
FAR_ENOUGH = 1000000  # borrowers measured, to say something of ten million
PACKAGES = ("confluent-kafka", "fastavro", "redis", "hiredis", "quixstreams")
ROWS = (("events per second, Redis included", "rate"), ("CPU of the process, us per event", "cpu_it"),
        ("events per CPU-second of the process", "per_cpu_second"), ("Kafka's CPU, us per event", "cpu_kafka"),
        ("Redis's CPU, us per event", "cpu_redis"), ("peak memory, MB", "peak"))


def load_average():
    return [round(value, 1) for value in os.getloadavg()]


def _first_line(*argv):
    done = subprocess.run(argv, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return done.stdout.splitlines()[0] if done.stdout else "unknown"


def facts(is_quick, arguments):
    """Where, when, with what and how."""
    return {
        "is_quick": is_quick,
        "command": shlex.join(["ops/bench/run", *arguments]),
        "date": datetime.date.today().isoformat(),
        "machine": rig.machine(),
        "load_begin": load_average(),
        "commit": _first_line("git", "-C", str(rig.ROOT), "rev-parse", "--short", "HEAD"),
        "versions": {
            "Kafka and Kafka Streams": rig.artifacts.KAFKA_VERSION,
            "Java": _first_line("java", "-version"),
            "Redis": re.sub(r".*v=(\S+).*", r"\1", _first_line("redis-server", "--version")),
            "librdkafka of creditd and the relay": _first_line("pkg-config", "--modversion", "rdkafka"),
            **{name: importlib.metadata.version(name) for name in PACKAGES},
        },
    }


def default_folder(is_quick):
    word = datetime.date.today().isoformat() + ("-quick" if is_quick else "")
    return rig.ROOT / "ops" / "docs" / "benchmarks" / word


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "| " + " | ".join("---" for _ in head) + " |"]
    return lines + ["| " + " | ".join(map(str, row)) + " |" for row in rows] + [""]


def rounds_of(result):
    return {name: rounds for name, rounds in result.get("throughput", {}).get("rounds", {}).items() if rounds}


def ratios(rounds, name, other, key):
    """Round by round, name's figure over other's."""
    if name not in rounds or other not in rounds:
        return None
    return spread([one[key] / two[key] for one, two in zip(rounds[name], rounds[other]) if two[key]])


def targets(result):
    """[(target, found, what the null relay has of it, met)]; met is None where nothing was measured that says so."""
    rounds = rounds_of(result)
    found = []

    def ratio(text, name, other, key, is_met):
        one = ratios(rounds, name, other, key)
        pair = ["relay" if word == "creditd" else word for word in (name, other)]
        limit = None if pair[0] == pair[1] else ratios(rounds, *pair, key)
        found.append((text, cell(one), cell(limit), is_met(one["median"]) if one else None))

    ratio("at least 0.80 of the null relay's events per second", "creditd", "relay", "rate", lambda x: x >= 0.8)
    ratio("at most 2 times its CPU per event", "creditd", "relay", "cpu_it", lambda x: x <= 2)
    ratio("at least 2 times Kafka Streams with its feeder in events per second", "creditd", "streams", "rate",
          lambda x: x >= 2)
    ratio("at least 3 times per CPU-second", "creditd", "streams", "per_cpu_second", lambda x: x >= 3)
    ratio("at least 8 times less memory (Kafka Streams / creditd)", "streams", "creditd", "peak", lambda x: x >= 8)
    ratio("at least 5 times the Python consumer in events per second", "creditd", "python", "rate", lambda x: x >= 5)
    bound = 1.5 * COMMIT_MS + 50
    half, limit = (next((one["readable"]["p99"] for share, one in result.get("latency", {}).get(name, []) if share == 0.5), None)
                   for name in ("creditd", "relay"))
    found.append((f"p99 at half load under {bound:.0f} ms, readable", *(f"{short(p99)} ms" if p99 else "-" for p99 in (half, limit)),
                  half < bound if half else None))
    points = [point for point in result.get("borrowers", {}).get("creditd", []) if point[0] >= CACHE_IS_FULL]
    text = f"memory of the daemon flat in the number of borrowers (at most 1.5 times, from {CACHE_IS_FULL:,} on)"
    if len(points) > 1:
        (few, first), (many, last) = points[0], points[-1]
        found.append((text, f"{short(first['rss'])} MB with {few:,}, {short(last['rss'])} MB with {many:,}",
                      "-", last["rss"] / first["rss"] <= 1.5))
    else:
        found.append((text, "-", "-", None))
    life = result.get("lifecycle", {}).get("creditd")
    if life:
        million = life["restore_s"] / life["borrowers"] * 1e6
        is_whole = life["borrowers"] >= 1000000
        found.append(("restore of a million borrowers under 60 s",
                      f"{short(life['restore_s'])} s for {life['borrowers']:,}"
                      + ("" if is_whole else f"; as many seconds per borrower would be {short(million)} s"),
                      "-", life["restore_s"] < 60 if is_whole else None))
    return found


def _head(result):
    about = result["facts"]
    lines = ["# Benchmark, " + about["date"] + (", quick" if about["is_quick"] else ""), ""]
    if about["is_quick"]:
        lines += ["**A quick run: short streams, few rounds, an unwarmed JIT. It shows that everything runs; its figures decide "
                  "nothing.**", ""]
    lines += ["Written by `ops/bench/run`; the figures stand in `figures.json`, and `ops/bench/run --report figures.json` writes "
              "this page again.", ""]
    rows = [("machine", about["machine"]), ("load average", f"{about['load_begin']} at the begin, {about['load_end']} at the "
             "end (1, 5, 15 minutes); above about 2 at the begin other work ran beside"),
            ("command", f"`{about['command']}` ({about['minutes']:.0f} minutes)"), ("commit", about["commit"])]
    return lines + table(("", ""), rows + list(about["versions"].items()))


def _check(result):
    check = result.get("check")
    if not check or not check["peers"]:
        return []
    rows = [(TITLES[name], *(f"{counts[part]:,}" for part in ("report updates", "line actions", "Redis")))
            for name, counts in check["peers"].items()]
    return ["## The same outputs", "",
            f"Before anything was timed: {check['events']:,} events of {check['borrowers']:,} borrowers, each output compared with "
            "creditd's, in order and field by field (`ops/bench/same.py`); borrowers compared in Redis. Nothing differed.", "",
            *table(("peer", "report updates", "line actions", "borrowers in Redis"), rows)]


def _throughput(result):
    rounds = rounds_of(result)
    if not rounds:
        return []
    about = result["throughput"]
    names = list(rounds)
    rows = [(title, *(cell(spread([one[key] for one in rounds[name]])) for name in names)) for title, key in ROWS]
    hits = about["hits"]
    rows.append(("cache hits", *(f"{hits[name][0] / sum(hits[name]) * 100:.1f} %" if hits.get(name) and sum(hits[name]) else
                                 "all in memory" if name == "python" else "-" for name in names)))
    rows.append(("rounds", *(len(rounds[name]) for name in names)))
    cut = [TITLES[name] for name in names if not all(one["whole"] for one in rounds[name])]
    lines = ["## Throughput", "",
             f"{about['events']:,} events of {about['borrowers']:,} borrowers, alternating rounds; median (minimum - maximum). The clock starts "
             "behind the first part of the stream and ends when the last event is committed and in Redis." + about.get("commits", "")
             + (f" Too slow for the whole stream, and timed for a fixed time: {', '.join(cut)}." if cut else ""), "",
             *table(("", *(TITLES[name] for name in names)), rows),
             "Cache hits: borrowers found in creditd's cache or overlay; Kafka Streams' record cache, from a round with debug metrics.",
             "", f"Records: {about['shapes']}.", "", "![throughput and memory](throughput.png)", "", "![CPU](cpu.png)", ""]
    tuning = result.get("tuning")
    if tuning:
        lines += ["Kafka Streams' settings, tried before; the best was used:", "",
                  *table(("settings", "events per second", "CPU us per event", "peak MB"),
                         [(f"`{one['settings']}`", short(one["rate"]), short(one["cpu_it"]), short(one["peak"]))
                          for one in tuning["tried"]])]
    return lines


def _profile(result):
    found = result.get("profile")
    if not found:
        return []
    rows = [(part, f"{share * 100:.1f} %", short(share * found["cpu_it"])) for part, share in found["shares"].items()]
    return ["## What creditd's time goes into", "",
            "`perf record` beside one round more of the same stream; a sample counts for the innermost part that it stands in "
            f"(`ops/bench/spent.py` says which functions). {short(found['cpu_it'])} us per event in that round.", "",
            *table(("", "share of its CPU", "us per event"), rows)]


def _latency(result):
    found = result.get("latency")
    if not found:
        return []
    rows = []
    for name, levels in found.items():
        for share, one in levels:
            row = [TITLES[name], f"{share * 100:.0f} %", short(one["rate"])]
            for part in ("readable", "redis"):
                part = one[part]
                row += [" / ".join(short(part[key]) for key in ("p50", "p99", "p999")) if part else "-",
                        (f"{part['samples']:,}" + (f", {part['missing']} never" if part["missing"] else "")) if part else "-"]
            rows.append(row + [short(one["sender_late_ms"])])
    return ["## Latency under open-loop load", "",
            "From the intended time of sending; sender and observers run on the same cores. A share of each one's own maximum. "
            "p50 / p99 / p99.9 in ms; *never*: not out when the patience was over, counted with the time it was waited for.", "",
            *table(("", "load", "events/s", "readable (read_committed)", "samples", "in Redis", "samples", "sender late, ms"), rows),
            "![latency](latency.png)", ""]


def _lifecycle(result):
    found = result.get("lifecycle")
    if not found:
        return []
    rows = []
    for name, one in found.items():
        million = one["restore_s"] / one["borrowers"] * 1e6
        share = f"{one['restore_redis_cpu_s'] / one['restore_s'] * 100:.0f} %" if one["restores_redis"] else "Redis stays empty"
        rows.append((TITLES[name], short(one["start_s"]), f"{one['borrowers']:,}", short(one["restore_s"]), short(million), share,
                     short(one["catch_up"])))
    return ["## Start, restore, catch-up", "",
            "Start: from the start of the process to the first commit, everything in place. Restore: Redis empty and the store on disk gone, to "
            "everybody back in Redis and a new event committed. Share: Redis's CPU time of the restore's time. Catch-up: a backlog, from the "
            "start of the process to all of it committed and in Redis.", "",
            *table(("", "start, s", "borrowers", "restore, s", "s per million", "Redis's share", "catch-up, events/s"), rows)]


def _growth(result):
    if not result.get("borrowers") and not result.get("accounts"):
        return []
    lines = ["## Growth", "", "Updates of borrowers met at random, the processes running all along.", ""]
    rows = []
    for name, points in result.get("borrowers", {}).items():
        rows += [(TITLES[name], f"{borrowers:,}", short(one["rate"]), short(one["cpu_it"]), short(one["rss"]), short(one["redis_mb"]))
                 for borrowers, one in points]
        if len(points) > 1 and points[-1][0] >= FAR_ENOUGH:
            far = [short(extrapolate([(borrowers, one[key]) for borrowers, one in points], 1e7)) for key in ("rss", "redis_mb")]
            rows.append((TITLES[name], "10,000,000 (extrapolated)", "-", "-", *far))
    lines += table(("", "borrowers", "events/s", "CPU us per event", "memory now, MB", "Redis, MB"), rows)
    rows = [(TITLES[name], f"{accounts:,}", short(one["rate"]), short(one["cpu_it"]), short(one["rss"]))
            for name, points in result.get("accounts", {}).items() for accounts, one in points]
    lines += table(("", "accounts per borrower", "events/s", "CPU us per event", "memory now, MB"), rows)
    return lines + ["A peer keeps a borrower with all accounts in one record; creditd keeps a record per account and writes those that changed.",
                    "", "![growth](growth.png)", ""]


def _processes(result):
    found = result.get("processes")
    if not found:
        return []
    rows = [(TITLES[name], count, short(one["rate"]), short(one["cpu_it"]), short(one["peak"]))
            for name, points in found.items() for count, one in points]
    return ["## Several processes", "", "On the same two cores, which broker and Redis share.", "",
            *table(("", "processes", "events/s", "CPU us per event", "peak memory, MB"), rows), "![processes](processes.png)", ""]


def _targets(result):
    words = {True: "met", False: "**not met**", None: "not decided here"}
    if result["facts"]["is_quick"]:
        words = dict.fromkeys(words, "not decided here")
    rows = [(text, value, limit, words[met]) for text, value, limit, met in targets(result)]
    return ["## Targets", "", *table(("creditd", "found", "the null relay, which decides nothing", ""), rows)]


def page(result):
    lines = _head(result) + _targets(result)
    for part in (_check, _throughput, _profile, _latency, _lifecycle, _growth, _processes):
        lines += part(result)
    if result.get("skipped"):
        lines += ["## Not done", "", *(f"- {text}" for text in result["skipped"]), ""]
    return "\n".join(lines).rstrip() + "\n"


def keep(folder, result):
    """The figures alone, of which the rest can be made at any time."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FIGURES).write_text(json.dumps(result, indent=1) + "\n")


def write(folder, result):
    import plots

    keep(folder, result)
    plots.draw(folder, result)
    (folder / "README.md").write_text(page(result))


def rewrite(path):
    write(path.parent, json.loads(path.read_text()))
