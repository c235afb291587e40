#!/usr/bin/env python3
"""ops/bench without servers: the common subset, its stream, the comparison of outputs."""

import os
import pathlib
import sys
import unittest

SOURCE = pathlib.Path(os.environ.get("CREDITD_SOURCE_DIR") or pathlib.Path(__file__).resolve().parents[2])
sys.path[:0] = [str(SOURCE / "ops" / "bench"), str(SOURCE / "ops" / "bench" / "peers" / "subset")]

import contest  # noqa: E402  (found by the line above)
import rules  # noqa: E402
import same  # noqa: E402
import stream  # noqa: E402
import wire  # noqa: E402

DAY = rules.datetime.date(2026, 3, 10).toordinal() - rules.EPOCH


class Life:
    """A borrower of one account, opened on the 10th of March, and what came of him."""

    def __init__(self):
        self.borrower, self.reports, self.actions = rules.Borrower(), [], []
        self.apply(rules.OPENED, DAY, balance=100000)

    def apply(self, kind, day, number=1, due=0, amounts=None, balance=0):
        self.borrower.apply((kind, day, "a", number, due, amounts, balance), self.reports, self.actions)

    def overdue(self, day, late, unpaid=5000):
        self.apply(rules.OVERDUE, day, due=day - late, amounts=(unpaid, 0, 0, 0), balance=100000)

    def pay(self, day, amount=5000):
        self.apply(rules.REPAYMENT, day, amounts=(amount, 0, 0, 0))

    def points(self):
        return [(point, day - DAY, dpd) for _, point, day, dpd, *_ in self.reports]

    def standing(self):
        return rules.STANDINGS[self.borrower.standing]


class RulesTest(unittest.TestCase):
    def test_an_adverse_update_leaves_a_day_after_the_notice(self):
        life = Life()
        life.overdue(DAY + 1, 5)
        self.assertEqual(life.points(), [(10, 0, 0)])
        life.overdue(DAY + 2, 6)
        self.assertEqual(life.points(), [(10, 0, 0), (0, 2, 6)])

    def test_paid_in_full_is_recovered_once_a_month_then_changed(self):
        life = Life()
        for day in (1, 5):
            life.overdue(DAY + day, 5)
            life.pay(DAY + day + 2)
        self.assertEqual([point for point, *_ in life.points()], [10, 0, 40, 0, 0])

    def test_paid_on_the_settlement_day_is_changed_not_recovered(self):
        life = Life()
        life.overdue(DAY + 1, 5)
        life.pay(DAY + 21)
        self.assertEqual(life.points()[-1], (0, 21, 0))

    def test_a_month_closes_before_the_next_day_opens(self):
        life = Life()
        life.overdue(DAY + 1, 10)
        life.pay(DAY + 30, 100)
        self.assertEqual(life.points(), [(10, 0, 0), (0, 2, 11), (30, 21, 30), (0, 22, 31)])

    def test_standing_goes_to_suspended_recovering_and_good_after_a_month(self):
        life = Life()
        life.overdue(DAY + 1, 5)
        self.assertEqual(life.standing(), "SUSPENDED")
        life.pay(DAY + 3)
        self.assertEqual(life.standing(), "RECOVERING")
        life.overdue(DAY + 35, 5)
        self.assertEqual(life.actions, [(rules.SUSPEND, DAY + 1), (rules.RESTORE, DAY + 34), (rules.SUSPEND, DAY + 35)])

    def test_ninety_days_zero_the_line_on_their_day(self):
        life = Life()
        life.overdue(DAY + 1, 85)
        life.pay(DAY + 20, 1)
        self.assertEqual(life.actions, [(rules.SUSPEND, DAY + 1), (rules.ZERO, DAY + 6)])

    def test_a_month_later_is_capped_at_its_end(self):
        day = rules.datetime.date(2026, 1, 31).toordinal() - rules.EPOCH
        self.assertEqual(str(rules.date_of(rules.add_month(day))), "2026-02-28")
        self.assertEqual(str(rules.date_of(rules.month_end(day - 31))), "2025-12-31")

    def test_codes_change_where_the_table_says(self):
        self.assertEqual([rules.code_of(dpd) for dpd in (0, 1, 30, 31, 60, 61, 90, 91, 181, 999)],
                         [0, 1, 1, 2, 2, 3, 3, 4, 7, 7])


class RecordsTest(unittest.TestCase):
    def test_a_state_reads_back_and_goes_on_the_same(self):
        for _, events in (stream.life(3, n, accounts=2) for n in range(20)):
            whole, parts, told, retold = rules.Borrower(), rules.Borrower(), [], []
            for raw in events:
                whole.apply(wire.decode(raw), told, [])
                parts.apply(wire.decode(raw), retold, [])
                parts = rules.decode_state(rules.encode_state(parts, 700))
            self.assertEqual(told, retold)
            self.assertEqual(whole.shown(), parts.shown())

    def test_records_are_padded_to_the_size_asked_for_and_never_cut(self):
        report = ("account", 40, DAY, 3, 500, 1, 1, 9)
        self.assertEqual(len(rules.encode_report(report, 207)), 207)
        for size in (0, 207):
            self.assertEqual(rules.decode_report(rules.encode_report(report, size)), report)
        self.assertEqual(rules.decode_action(rules.encode_action((rules.ZERO, DAY), 139)), (rules.ZERO, DAY))


class StreamTest(unittest.TestCase):
    def test_a_seed_gives_the_same_stream_and_another_seed_another(self):
        self.assertEqual(list(stream.stream(5, 30)), list(stream.stream(5, 30)))
        self.assertNotEqual(list(stream.stream(5, 30)), list(stream.stream(6, 30)))

    def test_lives_keep_their_order_and_none_is_lost(self):
        sent = {}
        for borrower, raw in stream.stream(5, 40, together=7):
            sent.setdefault(borrower, []).append(raw)
        self.assertEqual(sent, dict(stream.life(5, n) for n in range(40)))

    def test_value_dates_go_forward_and_stay_within_the_replay_window(self):
        for n in range(50):
            days = [wire.decode(raw)[1] for raw in stream.life(5, n)[1]]
            self.assertEqual(days, sorted(days))
            self.assertLess(days[-1] - days[0], 92)

    def test_a_life_has_as_many_accounts_as_asked_for(self):
        names = {wire.decode(raw)[2] for raw in stream.life(5, 1, accounts=12)[1]}
        self.assertEqual(len(names), 12)


    def test_updates_of_a_later_stage_come_after_those_before(self):
        stages = [[wire.decode(raw)[1] for _, raw in stream.updates(5, 10, 100, stage=stage)] for stage in range(4)]
        days = sum(stages, [])
        self.assertEqual(days, sorted(days))
        self.assertLess(days[-1] - stream.FIRST_DAY, 92)

    def test_every_fourth_of_a_mixed_stream_is_a_newcomer_of_his_own(self):
        sent = list(stream.mixed(5, 400))
        newcomers = [borrower for borrower, _ in sent if borrower.startswith("n-5-")]
        self.assertEqual(newcomers, [stream.identity(5, n)[0] for n in range(100)])
        self.assertEqual(newcomers, [borrower for borrower, _ in sent[3::4]])


class SameTest(unittest.TestCase):
    WANTED = {"report updates": {"b": [("a", 10), ("a", 0)]}, "Redis": {"b": ("GOOD", 0, 0, 2)}}

    def test_equal_outputs_do_not_differ(self):
        self.assertEqual(same.differences(self.WANTED, dict(self.WANTED)), [])

    def test_a_missing_a_doubled_and_an_additional_output_are_found(self):
        for reports in ({"b": [("a", 10)]}, {"b": [("a", 10), ("a", 0), ("a", 0)]}, {"b": [("a", 0), ("a", 10)]}, {},
                        {**self.WANTED["report updates"], "c": [("a", 10)]}):
            got = {"report updates": reports, "Redis": self.WANTED["Redis"]}
            self.assertEqual(len(same.differences(self.WANTED, got)), 1, reports)

    def test_another_view_is_found(self):
        got = {**self.WANTED, "Redis": {"b": ("GOOD", 0, 1, 2)}}
        self.assertEqual(len(same.differences(self.WANTED, got)), 1)


class PositionsTest(unittest.TestCase):
    def test_redis_is_there_when_every_partition_is(self):
        self.assertTrue(contest.covers({0: 5, 1: 9}, {0: 5, 1: 9, 2: 0}, {}))
        self.assertFalse(contest.covers({0: 5, 1: 8}, {0: 5, 1: 9}, {}))
        self.assertFalse(contest.covers({0: 5}, {0: 5, 1: 9}, {}))

    def test_after_redis_was_emptied_only_what_moved_since_is_awaited(self):
        self.assertTrue(contest.covers({1: 10}, {0: 5, 1: 10}, {0: 5, 1: 9}))
        self.assertFalse(contest.covers({}, {0: 5, 1: 10}, {0: 5, 1: 9}))


if __name__ == "__main__":
    unittest.main()
