#!/usr/bin/env python3
"""ops/bench: the Python peer decides what creditd decides, and the comparison sees it when it does not."""

import os
import pathlib
import sys

SOURCE = pathlib.Path(os.environ.get("CREDITD_SOURCE_DIR") or pathlib.Path(__file__).resolve().parents[2])
BUILD = pathlib.Path(os.environ.get("CREDITD_BUILD_DIR") or SOURCE / "build" / "dev")
sys.path.insert(0, str(SOURCE / "ops" / "bench"))

import contest  # noqa: E402  (found by the line above)
import same  # noqa: E402
import stream  # noqa: E402

BORROWERS, SEED, DEADLINE_S = 150, 7, 120


def run(bench, kind, topic, goal):
    bench.clear_redis()
    contestant = kind(bench, f"smoke-{kind.name}", topic)
    contestant.start()
    contest.follow(contestant, goal, contest.Bounds(DEADLINE_S))
    return contestant


def main():
    with contest.Contest(BUILD, partitions=4) as bench:
        goal = sum(bench.fill("smoke-input", stream.stream(SEED, BORROWERS)).values())
        daemon = run(bench, contest.Creditd, "smoke-input", goal)
        wanted = same.outputs_of_daemon(daemon)
        bench.shapes = contest.Shapes(bench, daemon.run, goal)
        daemon.stop()
        peer = run(bench, contest.PythonPeer, "smoke-input", goal)
        counts = same.require_same(peer, wanted)
        assert counts["Redis"] == BORROWERS and counts["report updates"] > BORROWERS, counts

        bench.redis("HSET", f"{peer.view}b-{SEED}-00000001", "overdue_minor", "1")
        lines = same.differences(wanted, same.outputs_of_peer(peer))
        assert len(lines) == 1 and "Redis of b-7-00000001" in lines[0], lines
        peer.stop()
    print(f"same: {counts}")


if __name__ == "__main__":
    main()
