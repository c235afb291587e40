"""The oracle's own tests: every expectation was worked out by hand from the credit rules."""

import pytest

from . import alloc, dates, derive, ids
from .stories import Story

D = dates.day_of

# The table of section 5 at its edges: days, code, Metro 2 status, profile, class of a loan, of a card.
EDGES = [
    (1, "1", "11", 0, 2, 2), (29, "1", "11", 0, 2, 2), (30, "1", "71", 1, 2, 2), (31, "2", "71", 1, 2, 2),
    (59, "2", "71", 1, 2, 2), (60, "2", "78", 2, 2, 2), (61, "3", "78", 2, 2, 2), (89, "3", "78", 2, 2, 2),
    (90, "3", "80", 3, 2, 2), (91, "4", "80", 3, 3, 3), (119, "4", "80", 3, 3, 3), (120, "4", "82", 4, 3, 3),
    (121, "5", "82", 4, 3, 4), (149, "5", "82", 4, 3, 4), (150, "5", "83", 5, 3, 4), (151, "6", "83", 5, 3, 4),
    (179, "6", "83", 5, 3, 4), (180, "6", "84", 6, 3, 4), (181, "7", "84", 6, 3, 5), (270, "7", "84", 6, 3, 5),
    (271, "7", "84", 6, 4, 5), (360, "7", "84", 6, 4, 5), (361, "7", "84", 6, 5, 5), (2000, "7", "84", 6, 5, 5),
]


@pytest.mark.parametrize("dpd,code,metro2,profile,loan,card", EDGES)
def test_table_of_days_past_due(dpd, code, metro2, profile, loan, card):
    assert derive.code_of_dpd(dpd) == code
    assert derive.METRO2[derive.bucket30(dpd)] == metro2
    assert derive.bucket30(dpd) == profile
    assert derive.class_of_dpd(dpd, False) == loan
    assert derive.class_of_dpd(dpd, True) == card


def test_months_are_capped():
    assert dates.add_months(D("2024-01-31"), 1) == D("2024-02-29")
    assert dates.add_months(D("2023-01-31"), 1) == D("2023-02-28")
    assert dates.add_months(D("2024-02-29"), 12) == D("2025-02-28")
    assert dates.add_months(D("2024-12-15"), 1) == D("2025-01-15")


def test_settlement_days():
    assert dates.settlement_on_or_after(D("2024-02-10"), 0) == D("2024-02-29")
    assert dates.settlement_on_or_after(D("2024-02-10"), 31) == D("2024-02-29")
    assert dates.settlement_on_or_after(D("2024-02-10"), 10) == D("2024-02-10")
    assert dates.settlement_on_or_after(D("2024-02-11"), 10) == D("2024-03-10")
    assert dates.settlement_before(D("2024-03-31"), 0) == D("2024-02-29")
    assert dates.settlement_before(D("2024-03-30"), 30) == D("2024-02-29")


def test_kafka_date_is_in_the_business_zone():
    # 2024-03-10T16:00Z is midnight of the 11th at +08:00
    assert dates.date_of_millis(D("2024-03-10") * 86400000 + 16 * 3600000, 480) == D("2024-03-11")
    assert dates.date_of_millis(D("2024-03-10") * 86400000 + 16 * 3600000 - 1, 480) == D("2024-03-10")


def test_portions_go_down_their_component_then_the_waterfall():
    # two instalments owe 100 principal and 10 interest each; 150 principal and 25 interest come
    owed = [[100, 10, 0, 0], [100, 10, 0, 0]]
    # principal: 100 + 50; interest: 10 + 10, 5 left, which goes to principal of the second
    assert alloc.spread(owed, (150, 25, 0, 0), 175, alloc.DEFAULT_WATERFALL) == (155, 0)
    assert owed == [[0, 0, 0, 0], [45, 0, 0, 0]]


def test_an_amount_without_portions_pours_down():
    owed = [[100, 10, 5, 2], [100, 10, 0, 0]]
    # first: fee 5, penalty 2, interest 10, principal 100 = 117; second: interest 10, then 3 of principal
    assert alloc.spread(owed, (0, 0, 0, 0), 130, alloc.DEFAULT_WATERFALL) == (103, 0)
    assert owed == [[0, 0, 0, 0], [97, 0, 0, 0]]


def test_what_nobody_owes_is_excess():
    owed = [[10, 0, 0, 0]]
    assert alloc.spread(owed, (0, 0, 0, 0), 25, alloc.DEFAULT_WATERFALL) == (10, 15)


def test_identity_numbers():
    today = D("2024-06-01")
    assert ids.is_identity_number("11010519491231002X", today)
    assert not ids.is_identity_number("110105194912310021", today)
    assert not ids.is_identity_number("11010518991231002X", today)
    assert not ids.is_identity_number("11010519491331002X", today)
    assert ids.canonical_number(" 11010519491231002x ", today) == "11010519491231002X"
    assert ids.canonical_number("１１０１０５１９４９１２３１００２Ｘ", today) == "11010519491231002X"
    assert ids.canonical_number("110105491231002", today) == "11010519491231002X"
    assert ids.is_mobile("13812345678") and not ids.is_mobile("12812345678")


# -- stories ---------------------------------------------------------------------------------------------------


def test_late_and_cured_within_the_month():
    s = Story()
    s.pay("2024-01-10", 1)
    s.pay("2024-02-10", 2)
    assert s.reports() == [("2024-01-31", 31, "N")]
    # due on the 10th of March, told on the 11th: one day past due
    s.overdue("2024-03-11", 3, "2024-03-10", 100)
    assert s.reports() == [("2024-02-29", 30, "N")]
    assert s.lines() == [("2024-03-11", "SUSPEND", "SUSPENDED")]
    assert ("2024-03-11", "ADVERSE_NOTICE") in s.notices()
    # notice counts as given on the 12th: the change that waited leaves, with that date
    s.tick("2024-03-12")
    assert s.reports() == [("2024-03-12", 0, "1")]
    # cured on the 20th: 40, and the month is M
    s.pay("2024-03-20", 3)
    assert s.reports() == [("2024-03-20", 40, "M")]
    assert s.lines() == []
    s.tick("2024-04-01")
    assert s.reports() == [("2024-03-31", 30, "M")]
    assert s.history() == "NNM"
    # worst dpd 10: one month after entering RECOVERING all is open again
    s.tick("2024-04-20")
    assert s.lines() == [("2024-04-20", "RESTORE", "GOOD")]


def test_cured_before_notice_is_never_reported():
    s = Story()
    s.pay("2024-01-10", 1)
    s.tick("2024-02-01")
    s.reports()
    s.overdue("2024-02-11", 2, "2024-02-10", 100)
    s.pay("2024-02-11", 2)
    s.tick("2024-02-20")
    assert s.reports() == []
    # but the month knows that the instalment was settled late
    s.tick("2024-03-01")
    assert s.reports() == [("2024-02-29", 30, "M")]


def test_first_known_at_95_days_is_zeroed_at_once():
    s = Story()
    s.overdue("2024-04-09", 1, "2024-01-05", 50000)
    assert D("2024-04-09") - D("2024-01-05") == 95
    assert s.lines() == [("2024-04-09", "ZERO", "ZEROED")]
    assert ("2024-04-09", "INSTALMENT_OFFER") in s.notices()


def test_the_long_way_to_zero_and_its_codes():
    s = Story()
    s.overdue("2024-01-11", 1, "2024-01-10", 20000)
    s.tick("2024-05-01")
    # at month ends 21, 50, 81 and 111 days
    assert [r for r in s.reports() if r[1] in (30, 31)] == [
        ("2024-01-31", 31, "1"), ("2024-02-29", 30, "2"), ("2024-03-31", 30, "3"), ("2024-04-30", 30, "4")]
    # 90 days after 10 January: 9 April
    assert s.lines() == [("2024-01-11", "SUSPEND", "SUSPENDED"), ("2024-04-09", "ZERO", "ZEROED")]


def test_silence_is_no_arrears():
    s = Story()
    s.pay("2024-01-10", 1)
    s.tick("2024-04-01")
    assert s.reports() == [("2024-01-31", 31, "N"), ("2024-02-29", 30, "*"), ("2024-03-31", 30, "*")]


def test_a_late_payment_corrects_the_month_sent():
    s = Story()
    s.pay("2024-01-10", 1)
    s.tick("2024-02-01")
    s.overdue("2024-02-11", 2, "2024-02-10", 100)
    s.tick("2024-03-01")
    s.reports()
    # paid on 20 February, learnt on 5 March: February was M, not 1; nothing is due now
    s.pay("2024-02-20", 2, kafka="2024-03-05")
    out = s.raw("reports")
    assert [(r["op"], r["point"], r["monthly_code"], r["adverse"]) for r in out][0] == ("CORRECT", 30, "M", False)
    assert out[0]["month"] == D("2024-02-01")
    assert s.borrower.standing == "RECOVERING"


def test_a_payment_before_the_suspension_undoes_it():
    s = Story()
    s.tick("2024-02-20")
    s.overdue("2024-02-11", 2, "2024-02-10", 100, kafka="2024-02-20")
    assert s.lines() == [("2024-02-20", "SUSPEND", "SUSPENDED")]
    s.pay("2024-02-15", 2, kafka="2024-02-21")
    # learnt on the 21st, but no clock has moved past the 20th
    assert s.lines() == [("2024-02-20", "RESTORE", "GOOD")]


def test_settlement_closes_and_the_month_is_c():
    s = Story()
    s.pay("2024-01-10", 1)
    s.tick("2024-02-01")
    s.reports()
    s.pay("2024-02-07", None, 500, kind="SETTLEMENT")
    assert s.reports() == [("2024-02-07", 20, "C")]
    s.tick("2024-06-01")
    assert s.reports() == []
    assert s.history() == "NC"
    assert s.refused(s.pay, "2024-06-02", 9) == "ACCOUNT_CLOSED"


def test_settlement_on_the_settlement_day_is_32():
    s = Story()
    s.pay("2024-01-10", 1)
    s.tick("2024-02-01")
    s.reports()
    s.pay("2024-02-29", None, 500, kind="SETTLEMENT")
    assert s.reports() == [("2024-02-29", 32, "C")]


def test_the_window_and_the_future():
    s = Story()
    s.tick("2024-06-01")
    assert s.refused(s.pay, "2024-02-29", 1, kafka="2024-06-01") == "TOO_LATE"  # 93 days
    assert s.refused(s.pay, "2024-06-03", 1, kafka="2024-06-01") == "FUTURE_DATED"
    s.pay("2024-03-01", 1, kafka="2024-06-01")  # 92 days
    s.pay("2024-06-02", 2, kafka="2024-06-01")
    assert s.borrower.version == 2


def test_listing_after_zero_and_its_end():
    s = Story()
    s.party()
    s.overdue("2024-04-09", 1, "2024-01-05", 50000)
    assert s.shares() == []  # notice is not given yet
    s.tick("2024-04-10")
    assert s.shares() == [("2024-04-10", "ENTRY", "ZEROED")]
    s.pay("2024-04-20", 1, 50000)
    assert s.shares() == [("2024-04-20", "REVOKE", "CURED")]
    # zeroed he stays: only a review and twelve months bring him back
    assert s.borrower.standing == "ZEROED"


def test_arrears_below_the_floor_are_not_listed():
    s = Story()
    s.party()
    s.overdue("2024-04-09", 1, "2024-01-05", 9999)
    s.tick("2024-06-01")
    assert s.shares() == []


def test_three_late_months_in_24_zero():
    s = Story()
    for no, month in enumerate(("2023-01", "2023-06", "2023-11"), 1):
        # due on the 20th, told on the 21st, still unpaid at the month's end, paid five days later
        s.overdue(month + "-21", no, month + "-20", 100)
        paid = D(month + "-28") + 8
        s.pay(dates.iso(paid), no)
    s.tick("2024-01-01")
    zero = [x for x in s.all_lines if x[1] == "ZERO"]
    # the code of the third episode is recorded when 1 December opens
    assert zero == [("2023-12-01", "ZERO", "ZEROED")]


def test_a_duplicate_changes_nothing_and_another_content_is_refused():
    s = Story()
    s.pay("2024-01-10", 1, event_id="x")
    assert s.refused(s.pay, "2024-01-10", 1, event_id="x") == "DUPLICATE"
    assert s.refused(s.pay, "2024-01-10", 1, 101, event_id="x") == "CONFLICTING_DUPLICATE"


def test_leap_day_is_a_settlement_day():
    s = Story()
    s.pay("2024-02-29", 1)
    s.tick("2024-03-01")
    assert s.reports() == [("2024-02-29", 31, "N")]


def test_long_wait_takes_two_stages():
    s = Story()
    s.overdue("2024-01-11", 1, "2024-01-10", 20000)
    s.pay("2024-02-20", 1, 20000)  # worst dpd 41
    s.lines()
    s.tick("2024-05-20")
    assert s.lines() == [("2024-05-20", "RESTORE", "RECOVERING")]
    assert s.borrower.percent == 50 and s.borrower.is_open
    s.tick("2024-08-20")
    assert s.lines() == [("2024-08-20", "RESTORE", "GOOD")]
    assert s.borrower.percent == 100


def test_three_on_time_instalments_shorten_the_wait():
    s = Story()
    s.overdue("2024-01-11", 1, "2024-01-10", 20000)
    s.pay("2024-02-20", 1, 20000)
    s.lines()
    for no, day in enumerate(("2024-03-01", "2024-03-10", "2024-03-20"), 2):
        s.pay(day, no)
    assert s.lines() == [("2024-03-20", "RESTORE", "RECOVERING")]
