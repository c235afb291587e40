#!/usr/bin/env python3
"""ops/bench: percentiles, spreads, extrapolation, and the report made of figures."""

import os
import pathlib
import re
import subprocess
import sys
import unittest

SOURCE = pathlib.Path(os.environ.get("CREDITD_SOURCE_DIR") or pathlib.Path(__file__).resolve().parents[2])
BENCH = SOURCE / "ops" / "bench"
sys.path.insert(0, str(BENCH))

import figures  # noqa: E402  (found by the line above)
import plots  # noqa: E402
import report  # noqa: E402
import spent  # noqa: E402


def a_round(rate, cpu, peak=100.0):
    return {"rate": rate, "cpu_it": cpu, "per_cpu_second": 1e6 / cpu, "cpu_kafka": 10.0, "cpu_redis": 5.0, "peak": peak,
            "whole": True}


def a_result():
    """Small, with something in every part."""
    some = {"p50": 60.0, "p99": 150.0, "p999": 170.0, "samples": 900, "missing": 0}
    size = {"rate": 5000.0, "cpu_it": 30.0, "peak": 50.0, "redis_mb": 100.0}
    return {
        "facts": {"is_quick": True, "date": "2026-01-31", "machine": "2 cores", "load_begin": [1, 2, 3],
                  "load_end": [4, 5, 6], "command": "ops/bench/run --quick", "minutes": 9.0, "commit": "abc",
                  "versions": {"Redis": "7"}},
        "check": {"events": 10, "borrowers": 2, "peers": {"python": {"report updates": 7, "line actions": 1, "Redis": 2}}},
        "throughput": {"events": 1000, "borrowers": 40, "shapes": "state 9 B", "hits": {"creditd": (90, 10)}, "rounds": {
            "creditd": [a_round(80.0, 20.0), a_round(90.0, 20.0), a_round(100.0, 20.0)],
            "relay": [a_round(100.0, 10.0)] * 3, "streams": [a_round(45.0, 70.0, 900.0)] * 3, "quix": [],
            "python": [a_round(10.0, 50.0)] * 3}},
        "profile": {"cpu_it": 20.0, "shares": {"rules": 0.75, "other": 0.25}},
        "latency": {"creditd": [[0.5, {"rate": 45.0, "readable": some, "redis": None, "sender_late_ms": 1.0}]]},
        "lifecycle": {"creditd": {"borrowers": 1000, "start_s": 1.5, "restore_s": 4.0, "restore_redis_cpu_s": 1.0,
                                  "restores_redis": True, "catch_up": 300.0}},
        "borrowers": {"creditd": [[1000, {**size, "rss": 20.0}], [100000, {**size, "rss": 60.0}],
                                  [1000000, {**size, "rss": 69.0}]]},
        "accounts": {"creditd": [[1, {**size, "rss": 60.0}]]},
        "processes": {"creditd": [[2, a_round(95.0, 25.0)], [1, a_round(90.0, 20.0)]]},
        "skipped": ["latency of quix: too slow"],
    }


class FiguresTest(unittest.TestCase):
    def test_a_percentile_is_the_nearest_rank(self):
        values = list(range(1, 1001))
        self.assertEqual([figures.percentile(values, p) for p in (50, 99, 99.9, 100)], [500, 990, 999, 1000])
        self.assertEqual(figures.percentile([7], 99.9), 7)
        self.assertEqual(figures.percentile([1, 2, 3], 50), 2)
        self.assertEqual(figures.percentile([3, 1, 2], 1), 1)

    def test_nothing_has_no_percentile(self):
        with self.assertRaises(ValueError):
            figures.percentile([], 50)

    def test_what_never_came_out_is_not_left_out(self):
        found = figures.latency([10.0] * 98, [5000, 6000])
        self.assertEqual((found["p50"], found["p99"], found["missing"], found["samples"]), (10.0, 5000, 2, 100))
        self.assertIsNone(figures.latency([], []))

    def test_a_spread_is_of_the_rounds_that_were_measured(self):
        self.assertEqual(figures.spread([3, None, 1, 2]), {"median": 2, "min": 1, "max": 3, "rounds": 3})
        self.assertIsNone(figures.spread([None]))

    def test_beyond_the_last_point_the_last_two_go_on(self):
        self.assertAlmostEqual(figures.extrapolate([(3, 40.0), (0, 5.0), (2, 30.0)], 10), 110.0)
        with self.assertRaises(ValueError):
            figures.line([(1, 1), (1, 2)])

    def test_three_digits_that_matter(self):
        self.assertEqual([figures.short(x) for x in (12345.6, 123.4, 12.34, 1.234, None)],
                         ["12,346", "123", "12.3", "1.23", "-"])
        self.assertEqual(figures.cell(figures.spread([1.0, 2.0, 3.0])), "2.00 (1.00 - 3.00)")
        self.assertEqual(figures.cell(figures.spread([2.0])), "2.00")


class ReportTest(unittest.TestCase):
    def setUp(self):
        self.result = a_result()

    def verdict(self, words):
        found = [met for text, *_, met in report.targets(self.result) if words in text]
        self.assertEqual(len(found), 1, words)
        return found[0]

    def test_targets_are_judged_by_the_median_of_the_rounds(self):
        self.assertIs(self.verdict("null relay"), True)
        self.result["throughput"]["rounds"]["creditd"][1]["rate"] = 79.0
        self.result["throughput"]["rounds"]["creditd"][2]["rate"] = 79.0
        self.assertIs(self.verdict("null relay"), False)

    def test_beside_a_target_stands_what_the_relay_has_of_it(self):
        self.result["latency"]["relay"] = [[0.5, {"readable": {"p99": 77.0}}]]
        limits = {text: limit for text, _, limit, _ in report.targets(self.result)}
        self.assertEqual([limits[text] for text in limits if "Kafka Streams with" in text], ["2.22 (2.22 - 2.22)"])
        self.assertEqual([limits[text] for text in limits if "null relay's" in text], ["-"])
        self.assertEqual([limits[text] for text in limits if "less memory" in text], ["9.00 (9.00 - 9.00)"])
        self.assertEqual([limits[text] for text in limits if "half load" in text], ["77.0 ms"])

    def test_a_latency_target_is_missed_at_the_bound(self):
        self.assertIs(self.verdict("half load"), True)
        self.result["latency"]["creditd"][0][1]["readable"]["p99"] = 200.0
        self.assertIs(self.verdict("half load"), False)

    def test_less_memory_means_the_other_has_more(self):
        self.assertIs(self.verdict("8 times less memory"), True)
        self.result["throughput"]["rounds"]["streams"] = [a_round(45.0, 70.0, 700.0)] * 3
        self.assertIs(self.verdict("8 times less memory"), False)

    def test_a_small_restore_decides_nothing_about_a_million(self):
        self.assertIsNone(self.verdict("restore of a million"))
        self.result["lifecycle"]["creditd"]["borrowers"] = 1000000
        self.assertIs(self.verdict("restore of a million"), True)

    def test_memory_is_flat_from_a_full_cache_on(self):
        self.assertIs(self.verdict("flat in the number"), True)
        self.result["borrowers"]["creditd"][2][1]["rss"] = 91.0
        self.assertIs(self.verdict("flat in the number"), False)
        self.result["borrowers"]["creditd"].pop()
        self.assertIsNone(self.verdict("flat in the number"))
        self.assertNotIn("extrapolated", report.page(self.result))

    def test_what_was_not_measured_is_not_decided(self):
        self.result = {"facts": self.result["facts"]}
        self.assertEqual({met for *_, met in report.targets(self.result)}, {None})
        self.assertIn("not decided here", report.page(self.result))

    def test_the_page_has_every_part_and_says_what_was_not_done(self):
        page = report.page(self.result)
        for words in ("quick", "load average", "## The same outputs", "| rules | 75.0 % | 15.0 |", "| events per second, Redis included | 90.0 (80.0 - 100) |",
                      "90.0 %", "60.0 / 150 / 170", "4,000", "10,000,000 (extrapolated) | - | - | 159 |", "![processes]",
                      "latency of quix: too slow"):
            self.assertIn(words, page)
        self.assertNotIn("| Quix Streams |", page.split("## Throughput")[1].split("## Latency")[0])

    def test_of_creditd_alone_no_same_outputs_are_claimed(self):
        alone = a_result()
        alone["check"]["peers"] = {}
        self.assertNotIn("Nothing differed", report.page(alone))

    def test_a_quick_run_decides_no_target(self):
        for is_quick in (True, False):
            self.result["facts"]["is_quick"] = is_quick
            self.assertEqual("| met |" in report.page(self.result), not is_quick)

    def test_a_contestant_cut_off_by_time_is_named(self):
        self.result["throughput"]["rounds"]["python"][0]["whole"] = False
        self.assertIn("timed for a fixed time: Python consumer.", report.page(self.result))

    def test_no_line_ends_in_a_blank(self):
        self.assertEqual([line for line in report.page(self.result).splitlines() if line != line.rstrip()], [])


class SpentTest(unittest.TestCase):
    """A sample counts for the innermost function that has a part; what the compiler put behind its name does not matter."""

    def test_the_functions_of_the_parts_are_there(self):
        text = "\n".join(path.read_text() for folder in ("consumer", "schemas", "state") for path in (SOURCE / folder).rglob("*.c"))
        missing = [name for name in spent.PART_OF if not name.startswith("rd_kafka_") and not re.search(rf"\b{name}\(", text)]
        self.assertEqual(missing, [])

    def test_samples_are_counted_by_part(self):
        text = """creditd
\t 1 memmove
\t 2 hand_decode.isra.0
\t 3 judge.lto_priv.0
\t 4 main

creditd
\t 1 step_run
\t 4 main

creditd
\t 4 main

creditd
\t 1 malloc
\t 2 [unknown]
\t 4 main

rdk:broker1
\t 1 hand_decode

"""
        self.assertEqual(spent.shares(text), dict.fromkeys(
            ("states decoded", "rules", "other", "librdkafka and others, called by the worker", "librdkafka's threads"), 0.2))
        self.assertEqual(spent.shares(""), {})


class PlotsTest(unittest.TestCase):
    def test_bars_are_medians_of_those_measured(self):
        found = plots.spreads(a_result(), "rate")
        self.assertEqual(list(found), ["creditd", "relay", "streams", "python"])
        self.assertEqual(found["creditd"]["median"], 90.0)

    def test_stacks_are_the_three_parts_in_order(self):
        self.assertEqual(plots.stacks(a_result())["relay"], [10.0, 10.0, 5.0])

    def test_a_part_that_nobody_saw_has_no_line(self):
        found = a_result()["latency"]
        self.assertEqual(list(plots.levels(found, "readable")), ["creditd"])
        self.assertEqual(plots.levels(found, "redis"), {})

    def test_a_curve_goes_by_x(self):
        self.assertEqual(plots.curve(a_result()["processes"]["creditd"], "rate"), ([1, 2], [90.0, 95.0]))

    def test_ticks_are_counts(self):
        self.assertEqual([plots.count(x) for x in (30, 2000, 100000, 3000000, 2500000)],
                         ["30", "2 k", "100 k", "3 M", "2.5 M"])

    def test_an_svg_is_cleaned_of_blanks_at_line_ends(self):
        self.assertEqual(plots.clean("M 0 0 \nL 1 1 \n"), "M 0 0\nL 1 1\n")


class CommandTest(unittest.TestCase):
    def test_an_unknown_contestant_or_measure_is_refused(self):
        for words in (("--only", "creditd,nobody"), ("--measures", "luck")):
            done = subprocess.run([BENCH / "run", *words], capture_output=True, text=True, check=False)
            self.assertEqual(done.returncode, 2)
            self.assertIn("is none of", done.stderr)


if __name__ == "__main__":
    unittest.main()
