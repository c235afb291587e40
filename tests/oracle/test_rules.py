"""The oracle's own tests: every expectation was worked out by hand from the credit rules."""

import hashlib

import pytest

from . import alloc, dates, derive, ids, points
from .policy import Policies, Policy, Product, Repair
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


def test_an_enterprises_token_is_no_number_of_a_person():
    s = Story()
    s.signal("2024-01-10", "EnterpriseLink", enterprise_token="firm", role="OWNER", linked=True)
    for token in ("13800138000", "11010519491231002X"):
        assert s.refused(s.signal, "2024-01-10", "EnterpriseLink", enterprise_token=token, role="OWNER",
                         linked=True) == "PLAIN_IDENTIFIER"
    # elsewhere a mobile number is an id like any other
    assert s.refused(s.signal, "2024-01-10", "CourtList", case_id="13800138000", listed=True) is None


def test_the_code_of_another_list_is_an_id():
    s = Story()
    for code in ("", "A 1", "A" * 65):
        assert s.refused(s.signal, "2024-01-10", "ListedElsewhere", recipient="r", code=code,
                         listed=True) == "BAD_ID"
    assert s.refused(s.signal, "2024-01-10", "ListedElsewhere", recipient="r", code="A" * 64, listed=True) is None


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


# -- warnings, caps, repair, erasure -----------------------------------------------------------------------------


def line_of(s, value_date, limit=1000000, account="l1", product="p", type_="R1", **fields):
    rec = s.head(value_date, None)
    rec.update(account_id=account, product=product, kind="OPENED", account_type=type_, opened_on=D(value_date),
               matures_on=None, settlement_day=0, instalments=0, amount=0, limit=limit, balance=0, pledged=None,
               currency="CNY", plan_due_dates=None)
    rec.update(fields)
    s.give("AccountEvent", rec, value_date)


def actions(s):
    return [(dates.iso(r["business_date"]), r["action"], r["limit_before"], r["limit_after"], r["percent_after"],
             r["drawing_after"], [x["code"] for x in r["reasons"]]) for r in s.raw("lines")]


def borrow(s, day, purpose="NORMAL"):
    s.signal(day, "Borrowing", amount=100, purpose=purpose)


def test_points_of_each_kind():
    s = Story()
    b = s.borrower
    s.signal("2024-01-01", "MultiLender", lenders_open=2, inquiries_3m=6)
    assert b.points == 0
    s.signal("2024-01-02", "MultiLender", lenders_open=3, inquiries_3m=7)
    assert b.points == 20 + 20
    s.signal("2024-01-03", "MultiLender", lenders_open=4, inquiries_3m=10)
    assert b.points == 20 + 20
    s.signal("2024-01-04", "MultiLender", lenders_open=5, inquiries_3m=11)
    assert b.points == 40 + 40
    s.signal("2024-01-05", "MultiLender", lenders_open=0, inquiries_3m=0)
    assert b.points == 0
    s.signal("2024-01-06", "CashFlow", pattern="RELATED_TRANSFER")
    assert b.points == 15
    s.signal("2024-01-07", "CashFlow", pattern="NORMAL")
    assert b.points == 0
    s.signal("2024-01-08", "ListedElsewhere", recipient="r", code="A", listed=True)
    assert b.points == 40
    s.signal("2024-01-08", "ListedElsewhere", recipient="r", code="B", listed=True)
    s.signal("2024-01-09", "ListedElsewhere", recipient="r", code="A", listed=False)
    assert b.points == 40
    s.signal("2024-01-09", "ListedElsewhere", recipient="r", code="B", listed=False)
    assert b.points == 0
    s.signal("2024-01-10", "CourtList", case_id="k", listed=True)
    assert b.points == 70
    s.tick("2025-01-10")
    assert b.points == 70  # until it is removed
    s.signal("2025-01-11", "CourtList", case_id="k", listed=False)
    assert b.points == 0


def test_four_borrowings_in_thirty_days():
    s = Story()
    for day in ("2024-01-01", "2024-01-02", "2024-01-03"):
        borrow(s, day)
    assert s.borrower.points == 0
    borrow(s, "2024-01-30")
    assert s.borrower.points == 15  # 30 days back is 31 December: the 1st counts still
    s.pay("2024-01-31", 1)
    assert s.borrower.points == 0  # the 1st is out


def test_a_loan_to_repay_a_loan_counts_whatever_follows():
    s = Story()
    borrow(s, "2024-01-01", "REPAYS_LOAN")
    borrow(s, "2024-01-02")
    assert s.borrower.points == 30
    assert s.borrower.standing == "WATCH"
    s.tick("2024-03-30")
    assert s.borrower.standing == "WATCH"
    s.tick("2024-03-31")  # 90 days after 1 January
    assert s.borrower.standing == "GOOD" and s.borrower.points == 0


def test_income_down_by_thirty_percent():
    s = Story()
    for day in ("2024-01-01", "2024-02-01", "2024-03-01"):
        s.signal(day, "Income", monthly_amount=1000)
    s.signal("2024-04-01", "Income", monthly_amount=701)
    assert s.borrower.points == 0
    # mean of 1000, 1000, 701 = 900.33; 70 % of it 630.23
    s.signal("2024-05-01", "Income", monthly_amount=631)
    assert s.borrower.points == 0
    # mean of 1000, 701, 631 = 777.33; 70 % of it 544.13
    s.signal("2024-06-01", "Income", monthly_amount=544)
    assert s.borrower.points == 15
    assert s.borrower.points == sum(x.points for x in points.hits(s.borrower, D("2024-08-29"), Policy()))
    assert not points.hits(s.borrower, D("2024-08-30"), Policy())


def test_balances_above_the_debt_ratio():
    s = Story(Policy(debt_ratio_percent=50))
    s.signal("2024-01-01", "Income", monthly_amount=1000)
    s.overdue("2024-01-02", 1, "2024-02-01", 100, balance=6000)
    assert s.borrower.points == 0  # 6000 is 50 % of 12,000
    s.overdue("2024-01-03", 1, "2024-02-01", 100, balance=6001)
    assert s.borrower.points == 20


def test_a_short_lateness_warns_for_ninety_days():
    s = Story()
    s.overdue("2024-01-11", 1, "2024-01-10", 100)
    s.pay("2024-01-14", 1)  # worst dpd as of the 14th, before the payment: 4
    assert s.borrower.points == 0
    s = Story()
    s.overdue("2024-01-11", 1, "2024-01-10", 100)
    s.pay("2024-01-13", 1)
    assert s.borrower.points == 10
    s.tick("2024-04-11")  # 89 days after the 13th
    assert [x.points for x in points.hits(s.borrower, D("2024-04-11"), Policy())] == [10]
    assert not points.hits(s.borrower, D("2024-04-12"), Policy())


def test_a_lateness_that_never_was_gives_no_points_in_the_step_that_undoes_it():
    s = Story()
    s.signal("2024-01-28", "MultiLender", lenders_open=3, inquiries_3m=0)  # 20
    s.overdue("2024-01-29", 1, "2024-01-28", 100)
    assert s.borrower.standing == "SUSPENDED"
    s.overdue("2024-01-29", 1, "2024-01-28", 0)
    assert (s.borrower.standing, s.borrower.points) == ("GOOD", 20)


def test_bands_reduce_and_suspend_and_all_come_back():
    s = Story()
    line_of(s, "2024-01-01")
    s.raw("reports")
    s.signal("2024-01-02", "MultiLender", lenders_open=3, inquiries_3m=7)  # 40
    assert s.borrower.standing == "WATCH" and actions(s) == []
    n = s.raw("notices")
    assert [(r["kind"], r["lender_id"], r["account_id"]) for r in n] == [("EARLY_WARNING", "L1", None)]
    assert [(x["fact"], x["threshold"]) for x in n[0]["reasons"]] == [
        ("points 40", "points >= 30"), ("lenders open 3", "lenders open >= 3: 20 points"),
        ("inquiries 7", "inquiries > 6: 20 points")]
    s.signal("2024-01-03", "CashFlow", pattern="LARGE_OUTFLOW")  # 55
    assert actions(s) == [("2024-01-03", "REDUCE", 1000000, 500000, 50, "OPEN", ["WARNING"] * 4)]
    s.signal("2024-01-04", "Borrowing", amount=5, purpose="REPAYS_LOAN")  # 85
    assert actions(s) == [("2024-01-04", "SUSPEND", 500000, 500000, 50, "SHUT", ["WARNING"] * 5)]
    assert len(s.raw("notices")) == 2
    s.signal("2024-01-05", "MultiLender", lenders_open=0, inquiries_3m=0)  # 45: still above 30
    assert actions(s) == [] and s.borrower.standing == "WATCH"
    s.signal("2024-01-06", "CashFlow", pattern="NORMAL")  # 30
    assert s.borrower.standing == "WATCH"
    s.tick("2024-04-03")  # the loan that repays one is 90 days old
    assert actions(s) == [("2024-04-03", "RESTORE", 500000, 1000000, 100, "OPEN", ["WARNING"])]
    assert s.borrower.standing == "GOOD"


def test_what_calms_without_having_touched_the_line_is_no_reason_of_a_cap():
    s = Story()
    line_of(s, "2024-01-01")
    s.signal("2024-01-01", "MultiLender", lenders_open=3, inquiries_3m=0)  # 20
    for day in ("2024-01-02", "2024-01-03", "2024-01-04"):
        s.signal(day, "Income", monthly_amount=100000)
    s.signal("2024-01-05", "Income", monthly_amount=70000)  # 15 more: down by 30 %
    assert s.borrower.standing == "WATCH"
    actions(s)
    s.signal("2024-01-06", "Income", monthly_amount=70000)  # down by 22 % of 90,000
    assert s.borrower.standing == "GOOD"
    assert actions(s) == [("2024-01-06", "REDUCE", 370000, 352000, 100, "OPEN", ["CAP"])]


def test_a_court_listing_shuts_the_line_at_once():
    s = Story()
    line_of(s, "2024-01-01")
    s.signal("2024-01-02", "CourtList", case_id="k", listed=True)
    assert actions(s) == [("2024-01-02", "SUSPEND", 1000000, 500000, 50, "SHUT", ["WARNING"] * 2)]
    s.signal("2024-02-02", "CourtList", case_id="k", listed=False)
    assert actions(s) == [("2024-02-02", "RESTORE", 500000, 1000000, 100, "OPEN", ["WARNING"])]


def test_a_warning_without_account_and_signal_comes_from_the_last_lender():
    s = Story()
    s.signal("2026-01-02", "CourtList", case_id="k", listed=True)
    s.signal("2026-01-03", "CourtList", lender="L2", case_id="k", listed=False)
    assert [rec["lender_id"] for rec in s.raw("lines")] == ["L1", "L2"]
    for day in ("2026-01-05", "2026-01-05", "2026-01-05", "2026-01-06"):  # the fourth counts from its day on
        s.signal(day, "Borrowing", kafka="2026-01-05", amount=100, purpose="NORMAL")
    s.signal("2026-01-05", "MultiLender", lenders_open=3, inquiries_3m=0)
    s.raw("notices")
    s.tick("2026-01-06")
    assert [rec["lender_id"] for rec in s.raw("notices")] == ["L2"]


def test_points_bar_the_way_back_to_good():
    s = Story()
    s.overdue("2024-01-11", 1, "2024-01-10", 100)
    s.pay("2024-01-20", 1)
    s.signal("2024-01-21", "CourtList", case_id="k", listed=True)
    assert s.borrower.standing == "RECOVERING" and s.borrower.rank == 3
    assert ("2024-01-21", "EARLY_WARNING") not in s.notices()
    s.tick("2024-03-01")
    assert s.borrower.standing == "RECOVERING"
    s.signal("2024-03-02", "CourtList", case_id="k", listed=False)
    assert s.borrower.standing == "GOOD"


def test_a_line_above_the_cap_is_reduced():
    s = Story()
    line_of(s, "2024-01-01", 15000000)
    assert actions(s) == []
    line_of(s, "2024-01-02", 6000000, "l2")
    # 210,000.00 under a cap of 200,000.00
    assert [(x["fact"], x["threshold"]) for x in s.out["lines"][0]["reasons"]] == [
        ("limit 21000000", "consumer cap 20000000")]
    assert actions(s) == [("2024-01-02", "REDUCE", 21000000, 20000000, 100, "OPEN", ["CAP"])]
    # a third of a year of 10,000.00 is 40,000.00
    s.signal("2024-01-03", "Income", monthly_amount=1000000)
    assert actions(s) == [("2024-01-03", "REDUCE", 20000000, 4000000, 100, "OPEN", ["CAP", "CAP"])]
    s.signal("2024-02-03", "Income", monthly_amount=2000000)
    assert actions(s) == [("2024-02-03", "RESTORE", 4000000, 6000000, 100, "OPEN", ["CAP", "CAP"])]
    # the first income is 36 months old on 3 January 2027, the other a month later
    s.tick("2027-01-03")
    assert actions(s) == [("2027-01-03", "RESTORE", 6000000, 8000000, 100, "OPEN", ["CAP", "CAP"])]
    s.tick("2027-02-03")
    assert actions(s) == [("2027-02-03", "RESTORE", 8000000, 20000000, 100, "OPEN", ["CAP"])]


def test_the_segment_says_which_cap_holds():
    shop = Product(segment="business")
    s = Story(Policy(products={"shop": shop}))
    line_of(s, "2024-01-01", 90000000, product="shop")
    assert actions(s) == []
    line_of(s, "2024-01-02", 1000, "l2")
    assert actions(s) == []
    # each segment's sum under its own cap: 900,000.00 and 200,000.00 of 210,010.00
    line_of(s, "2024-01-03", 21000000, "l3")
    assert actions(s) == [("2024-01-03", "REDUCE", 111001000, 110000000, 100, "OPEN", ["CAP"])]


def test_a_change_of_caps_reaches_everyone_on_its_day():
    later = Policy(version="cn-2", effective_on=D("2024-03-01"), cap_consumer=300000)
    s = Story(Policy())
    s.policies.entries = (s.policies.entries[0], later)
    line_of(s, "2024-01-01")
    s.tick("2024-02-29")
    assert actions(s) == []
    s.tick("2024-03-05")
    assert actions(s) == [("2024-03-01", "REDUCE", 1000000, 300000, 100, "OPEN", ["CAP"])]


def test_a_drawdown_above_its_ceiling_warns():
    s = Story(Policy(default_product=Product(drawdown_ceiling=5000)))
    line_of(s, "2024-01-01", None, "d1", type_="R4", amount=5000)
    assert s.raw("notices") == []
    line_of(s, "2024-01-02", None, "d2", type_="R4", amount=5001)
    n = s.raw("notices")
    assert [(r["kind"], r["account_id"], r["amount"], [x["code"] for x in r["reasons"]]) for r in n] == [
        ("EARLY_WARNING", "d2", 5001, ["DRAWDOWN_CEILING"])]
    assert s.borrower.standing == "GOOD"


def test_an_enterprise_is_told_of_a_change_and_of_nothing_else():
    s = Story()
    for token in ("ent-b", "ent-a", "ent-c"):
        s.signal("2024-01-01", "EnterpriseLink", enterprise_token=token, role="OWNER", linked=True)
    s.signal("2024-01-02", "EnterpriseLink", enterprise_token="ent-c", role="OWNER", linked=False)
    s.overdue("2024-01-11", 1, "2024-01-10", 100)
    told = [r for r in s.raw("notices") if r["kind"] == "ENTERPRISE_WARNING"]
    assert [r["borrower_id"] for r in told] == ["ent-a", "ent-b"]
    # printf 'ent|ent-a|b1|5|0' | sha256sum
    assert told[0]["id"] == hashlib.sha256(b"ent|ent-a|b1|5|0").hexdigest()[:32]
    assert told[0]["cause"] is None and told[0]["lender_id"] is None and told[0]["reasons"] == [
        {"code": "WARNING", "account_id": None, "fact": "standing GOOD -> SUSPENDED", "threshold": "change of standing"}]
    s.overdue("2024-01-12", 1, "2024-01-10", 100)
    assert not [r for r in s.raw("notices") if r["kind"] == "ENTERPRISE_WARNING"]


def test_clean_months_make_eligible_for_an_increase():
    s = Story(Policy(increase_months=6))
    s.pay("2024-01-20", 1)  # a loan does not count: the line is known from the 31st on
    line_of(s, "2024-01-31")
    s.tick("2024-07-30")
    assert s.notices() == []
    s.tick("2024-08-01")
    assert s.notices() == [("2024-07-31", "INCREASE_ELIGIBLE")]
    assert actions(s) == []
    s.tick("2025-01-31")
    assert s.notices() == [("2025-01-31", "INCREASE_ELIGIBLE")]


def test_a_statement_before_a_reversed_payment_made_the_fact():
    s = Story()
    s.pay("2023-12-05", 9)
    s.pay("2024-01-01", 1, 5000, due="2023-12-29", event_id="p1")
    s.pay("2024-01-27", 1, 5000, due="2023-12-29", kind="REVERSAL", reverses="p1")
    assert s.history() == "1"
    # it says what the payment said, and comes before it: the fact is its, and was never unpaid
    s.overdue("2024-01-01", 1, "2023-12-29", 0, kafka="2024-01-28")
    assert s.history() == "N"


def repaired():
    rule = Repair(D("2020-01-01"), D("2025-12-31"), 1000000, D("2026-03-31"), D("2026-01-01"))
    return Story(Policy(repairs=(rule,)))


def test_small_arrears_repaid_in_time_are_rewritten():
    s = repaired()
    s.pay("2025-09-10", 1)
    s.overdue("2025-10-11", 2, "2025-10-10", 100000)
    s.tick("2025-12-20")
    s.pay("2025-12-20", 2, 100000)
    s.tick("2025-12-31")
    assert s.history() == "N12"
    s.raw("reports")
    # on 1 January December closes as M, and the rule begins to work: October to December are normal
    s.tick("2026-01-01")
    assert s.history() == "NNNN"
    out = s.raw("reports")
    assert [(r["op"], dates.iso(r["month"] or r["business_date"]), r["monthly_code"], r["overdue_amount"],
             r["account_status"], r["adverse"]) for r in out] == [
        ("NORMAL", "2025-12-31", "N", 0, 1, False), ("CORRECT", "2025-10-01", "N", 0, 1, False),
        ("CORRECT", "2025-11-01", "N", 0, 1, False)]
    assert [r["history"] for r in out] == ["NNNN"] * 3
    assert [r["before"] for r in s.out["audits"]] == ["1", "2", "M"]
    # a late fact does not bring the old codes back
    s.pay("2025-12-15", 2, 1, kafka="2026-01-05")
    assert s.history() == "NNNN" and s.raw("reports") == []
    # but what is no lateness is told: a guarantor's payment in December, learnt late
    s.pay("2025-12-16", 3, 1, kind="GUARANTOR", kafka="2026-01-06")
    assert s.history() == "NNND"
    assert [(r["op"], r["monthly_code"]) for r in s.raw("reports")] == [("CORRECT", "D")]


def test_arrears_above_the_amount_are_not_rewritten():
    s = repaired()
    s.pay("2025-09-10", 1)
    s.overdue("2025-10-11", 2, "2025-10-10", 1000001)
    s.tick("2025-12-20")
    s.pay("2025-12-20", 2, 1000001)
    s.tick("2026-02-02")
    assert s.history() == "N12M*"


def test_of_two_rules_the_one_that_works_first_repairs():
    later, sooner = (Repair(D("2025-01-01"), D("2025-12-31"), 1000000, D("2026-03-31"), D(day))
                     for day in ("2026-06-01", "2026-02-15"))
    s = Story(Policy(repairs=(later, sooner)))
    s.overdue("2025-12-11", 1, "2025-12-10", 50000)
    s.pay("2025-12-20", 1, 50000)
    s.tick("2026-02-14")
    assert s.history() == "M*"
    s.tick("2026-02-15")
    assert s.history() == "N*"


def test_months_rewritten_without_consent_are_corrected_when_it_comes_back():
    s = repaired()
    s.pay("2025-07-10", 1)
    s.overdue("2025-08-11", 2, "2025-08-10", 100000)
    s.pay("2025-09-15", 2, 100000)
    s.tick("2025-10-01")
    assert s.history() == "N1M"
    s.signal("2025-12-01", "Consent", purpose="REPORT", recipient=None, granted=False)
    s.tick("2026-01-10")
    s.raw("reports")
    assert s.history() == "NNN**" + "*"
    s.signal("2026-01-11", "Consent", purpose="REPORT", recipient=None, granted=True)
    # August left the window long ago; it was sent as late all the same
    assert [(r["op"], dates.iso(r["month"]), r["monthly_code"]) for r in s.raw("reports")] == [
        ("CORRECT", "2025-08-01", "N"), ("CORRECT", "2025-09-01", "N")]


def test_erasure_waits_until_nothing_adverse_runs():
    s = Story()
    s.pay("2024-01-10", 1)
    assert s.refused(s.signal, "2024-01-11", "Erasure", request_id="q") == "ERASURE_BARRED"
    s.tick("2024-02-01")
    s.pay("2024-02-07", None, 500, kind="SETTLEMENT")
    version, seq = s.borrower.version, s.borrower.report_seq
    s.raw("reports")
    s.signal("2024-02-08", "Erasure", request_id="q")
    assert [(r["op"], r["account_id"], r["balance"]) for r in s.raw("reports")] == [("DELETE_ACCOUNT", "a1", None)]
    assert s.borrower.version == version + 1 and s.borrower.report_seq == seq + 1
    assert s.refused(s.pay, "2024-02-09", 1) == "ERASED"
    line_of(s, "2024-02-10")
    assert s.borrower.version == version + 2 and s.borrower.erased_on is None


def test_erasure_is_barred_for_sixty_months_after_arrears():
    s = Story(Policy(keep_closed_months=80))
    s.overdue("2024-01-11", 1, "2024-01-10", 100)
    s.pay("2024-01-20", None, 100, kind="SETTLEMENT")
    s.tick("2029-01-19")
    assert s.refused(s.signal, "2029-01-19", "Erasure", request_id="q") == "ERASURE_BARRED"
    s.signal("2029-01-20", "Erasure", request_id="q")
    assert s.borrower.erased_on == D("2029-01-20")


def test_a_closed_account_is_dropped_after_63_months():
    s = Story()
    s.pay("2024-01-10", 1)
    s.pay("2024-02-07", None, 500, kind="SETTLEMENT")
    s.tick("2029-05-06")
    assert s.borrower.accounts
    s.tick("2029-05-07")
    assert not s.borrower.accounts


def episodes_of(s, account="a1"):
    return [(dates.iso(e.start), e.end and dates.iso(e.end), e.worst)
            for e in s.borrower.accounts[("L1", account)].episodes]


def test_a_late_payment_splits_an_episode_and_its_reversal_joins_it():
    s = Story()
    s.overdue("2026-01-11", 1, "2026-01-10", 500)
    s.overdue("2026-01-18", 2, "2026-01-17", 900)
    s.tick("2026-02-12")
    s.pay("2026-01-15", 1, 500, kafka="2026-02-12", event_id="p1")
    # the first keeps what was seen in it; the second opened with 25 days on the 11th, and has 26 on the 12th
    assert episodes_of(s) == [("2026-01-11", "2026-01-15", 33), ("2026-01-18", None, 26)]
    s.raw("notices")
    s.pay("2026-02-13", None, 500, kind="REVERSAL", reverses="p1")
    assert episodes_of(s) == [("2026-01-11", None, 34)]
    assert not [x for x in s.notices() if x[1] == "ADVERSE_NOTICE"]


def test_a_lateness_over_before_it_is_learnt_is_an_episode_told_to_nobody():
    s = Story()
    s.tick("2026-02-14")
    s.pay("2026-02-10", 1, 700, due="2026-01-20", kafka="2026-02-14")
    s.overdue("2026-02-03", 1, "2026-01-20", 700, kafka="2026-02-14")
    assert episodes_of(s) == [("2026-02-03", "2026-02-10", 21)]
    assert s.notices() == []


def test_verdict_review_and_consent_count_by_value_date():
    s = Story()
    s.tick("2026-02-01")
    s.overdue("2026-02-01", 1, "2026-03-01", 100)
    s.signal("2026-02-05", "FraudVerdict", case_id="f1", verdict="CLEARED")
    s.signal("2026-02-01", "FraudVerdict", case_id="f1", verdict="CONFIRMED")
    assert s.borrower.standing == "GOOD"
    s.signal("2026-02-06", "FraudVerdict", case_id="f2", verdict="CONFIRMED")
    s.signal("2026-02-04", "ReviewDecision", decision_id="d1", approved=True)
    assert s.borrower.standing == "ZEROED" and "f2" in s.borrower.verdicts
    s.signal("2026-02-06", "Consent", purpose="SHARE", recipient=None, granted=False)
    s.signal("2026-02-03", "Consent", purpose="SHARE", recipient="bank", granted=True)
    assert not s.borrower.shares_with("bank")


def test_a_reversal_dated_ahead_takes_nothing_back_before_its_day_opens():
    s = Story(Policy(notice_wait_days=0))
    s.overdue("2026-01-10", 1, "2026-01-15", 900)
    s.pay("2026-01-14", 1, 900, event_id="p1")
    s.tick("2026-01-31")
    s.pay("2026-02-01", None, 900, kind="REVERSAL", reverses="p1", kafka="2026-01-31")
    account = s.borrower.accounts[("L1", "a1")]
    assert account.log.as_of(D("2026-01-31")).dpd(D("2026-01-31")) == 0
    assert s.refused(s.pay, "2026-02-01", None, 900, kind="REVERSAL", reverses="p1") == "UNKNOWN_REVERSAL"
    s.tick("2026-02-01")
    # January closes as it stood, and is corrected in the same step
    assert [(r["op"], r["monthly_code"], r["dpd"], r["history"]) for r in s.raw("reports")] == [
        ("NORMAL", "N", 0, "N"), ("CORRECT", "1", 16, "1"), ("NORMAL", "1", 17, "1")]


def test_a_closing_to_be_taken_back_does_not_refuse_what_is_dated_after_that():
    s = Story()
    s.overdue("2026-01-10", 1, "2026-01-15", 900)
    s.pay("2026-01-14", None, 900, kind="SETTLEMENT", event_id="p1")
    s.tick("2026-01-20")
    s.pay("2026-01-21", None, 900, kind="REVERSAL", reverses="p1", kafka="2026-01-20")
    assert s.refused(s.overdue, "2026-01-20", 1, "2026-01-15", 900) == "ACCOUNT_CLOSED"
    assert s.refused(s.overdue, "2026-01-21", 1, "2026-01-15", 900, kafka="2026-01-20") is None


def test_bands_that_move_with_the_policy_are_no_crossing():
    first = Policy()
    second = Policy(version="cn-2", effective_on=D("2024-02-01"), watch_points=40, reduce_points=60, suspend_points=80)
    s = Story(first)
    s.borrower.policies = Policies(first, second)
    s.signal("2024-01-02", "ListedElsewhere", recipient="r", code="x", listed=True)  # 40
    s.signal("2024-01-03", "CashFlow", pattern="LARGE_OUTFLOW")  # 55: half
    assert [x[1] for x in s.notices()] == ["EARLY_WARNING"] * 2
    s.tick("2024-02-02")  # of 40, 60 and 80 they reach one, as they did two of 30, 50 and 70
    assert s.borrower.standing == "WATCH" and s.notices() == []
    s.signal("2024-02-03", "MultiLender", lenders_open=3, inquiries_3m=0)  # 75: above 60
    assert [x[1] for x in s.notices()] == ["EARLY_WARNING"]


def account_event(s, value_date, kind, *plan_due_dates, kafka=None):
    rec = s.head(value_date, None)
    rec.update(account_id="a1", product="p", kind=kind, account_type="D1", opened_on=D(value_date),
               matures_on=None, settlement_day=0, instalments=0, amount=0, limit=None, balance=None, pledged=None,
               currency="CNY", plan_due_dates=[D(x) for x in plan_due_dates] or None)
    s.give("AccountEvent", rec, kafka or value_date)


def test_a_plan_is_breached_by_the_limit_of_its_day():
    first, second = Policy(), Policy(version="cn-2", effective_on=D("2026-02-21"), plan_breach_dpd=10)
    s = Story(first)
    s.borrower.policies = Policies(first, second)
    s.overdue("2026-01-06", 1, "2026-01-05", 900)
    account_event(s, "2026-01-10", "PLAN_AGREED", "2026-02-01", "2026-03-20")
    s.tick("2026-02-20")
    assert s.borrower.accounts[("L1", "a1")].in_plan
    s.tick("2026-02-22")
    plan = s.borrower.accounts[("L1", "a1")].log.as_of(D("2026-02-22")).plan
    assert (plan.is_breached, dates.iso(plan.ended_on)) == (True, "2026-02-21")


def test_a_chargeback_dated_ahead_reopens_when_its_day_opens():
    s = Story(Policy(notice_wait_days=0))
    s.pay("2026-03-04", None, 100, kind="SETTLEMENT", event_id="p1")
    s.pay("2026-03-29", 1, 100, kind="CHARGEBACK", reverses="p1", kafka="2026-03-28")
    s.raw("reports")
    s.tick("2026-03-29")
    # the month was sent as C: it runs again, and is corrected, as in the step of an event; then CHANGED
    assert [(r["op"], r["monthly_code"]) for r in s.raw("reports")] == [("CORRECT", "N"), ("NORMAL", "N")]


def test_zeroed_gives_way_to_no_plan_while_another_account_meets_its_row():
    s = Story(Policy(notice_wait_days=0))
    s.overdue("2026-01-05", 1, "2026-01-04", 900)
    for no, late, due, paid in ((1, "2026-01-30", "2026-01-29", "2026-02-02"),
                                (2, "2026-02-27", "2026-02-26", "2026-03-02")):
        s.overdue(late, no, due, 500, account="a2")
        s.tick(paid)
        s.pay(paid, no, 500, account="a2")
    s.tick("2026-04-10")
    assert s.borrower.standing == "ZEROED"
    s.overdue("2026-04-29", 3, "2026-04-28", 500, account="a2")
    account_event(s, "2026-04-29", "PLAN_AGREED", "2026-06-15")
    s.pay("2026-05-01", 3, 500, account="a2", kafka="2026-04-30")
    s.tick("2026-05-01")  # April closes with the code of the third episode, and the payment counts: nothing is late
    assert (s.history("a2"), s.borrower.standing) == ("11M1", "ZEROED")


def test_a_closed_of_an_account_that_is_ended_completes_no_plan():
    s = Story()
    s.pay("2026-01-03", 1)
    s.pay("2026-01-10", 2, event_id="p2")
    account_event(s, "2026-01-20", "PLAN_AGREED", "2026-01-25")
    account_event(s, "2026-01-05", "CLOSED", kafka="2026-01-21")
    account_event(s, "2026-02-01", "CLOSED")
    s.pay("2026-03-01", 2, kind="REVERSAL", reverses="p2")
    s.pay("2026-03-20", 3, kind="CHARGEBACK", reverses="p3")
    pic = s.borrower.accounts[("L1", "a1")].log.as_of(D("2026-03-20"))
    assert (pic.plan.is_breached, dates.iso(pic.plan.ended_on), pic.dpd(D("2026-03-20"))) == (True, "2026-02-25", 69)


def test_the_end_of_an_account_completes_its_plan():
    s = Story()
    s.pay("2026-01-10", 2, event_id="p2")
    account_event(s, "2026-01-20", "PLAN_AGREED", "2026-02-25")
    account_event(s, "2026-02-01", "CLOSED")
    s.pay("2026-03-01", 2, kind="REVERSAL", reverses="p2")
    s.pay("2026-03-20", 3, kind="CHARGEBACK", reverses="p3")
    assert s.borrower.accounts[("L1", "a1")].log.as_of(D("2026-03-21")).dpd(D("2026-03-21")) == 1


def test_a_closing_learnt_late_undoes_the_step_of_a_lateness_after_it():
    s = Story()
    s.pay("2026-04-10", 1)
    s.overdue("2026-05-02", 2, "2026-05-01", 500)
    s.pay("2026-05-03", 2, 500)
    assert s.borrower.standing == "RECOVERING"
    account_event(s, "2026-04-20", "CLOSED", kafka="2026-05-04")  # since then nothing of it is late (C73)
    assert s.borrower.standing == "GOOD"


def test_what_a_chargeback_reopens_is_late_on_that_day():
    s = Story()
    s.pay("2026-01-05", 1)
    account_event(s, "2026-02-02", "CLOSED")
    s.overdue("2026-02-02", 2, "2026-02-01", 500)
    s.pay("2026-04-05", 3, kind="CHARGEBACK", reverses="p3")
    assert s.borrower.standing == "SUSPENDED"


def test_an_account_that_was_ended_was_not_past_due_at_the_closing_before():
    s = Story()
    s.pay("2026-01-10", 1, event_id="p1")
    account_event(s, "2026-01-20", "CLOSED")
    s.pay("2026-01-25", None, kind="REVERSAL", reverses="p1")
    s.pay("2026-04-10", 2, kind="CHARGEBACK", reverses="p2")
    account_event(s, "2026-04-12", "EXTENDED", "2026-05-20", "2026-05-25")
    a = s.borrower.accounts[("L1", "a1")]
    assert a.running_code(a.now) == "*"


def test_an_opening_that_is_held_waits_for_the_notice_though_it_is_adverse_no_more():
    s = Story(Policy(notice_wait_days=40))
    s.pay("2024-01-17", 1, kind="GUARANTOR", due="2024-01-15")
    line_of(s, "2024-01-18", account="a1", type_="D1", settlement_day=28)
    s.tick("2024-02-26")  # the month of D is over since the 29th
    assert s.reports() == []
    s.tick("2024-02-28")
    assert s.reports() == [("2024-02-27", 10, "*")]


def test_an_ended_account_is_not_transferred():
    s = Story()
    s.pay("2026-01-10", 1)
    s.tick("2026-02-02")
    account_event(s, "2026-01-20", "CLOSED", kafka="2026-02-02")  # closed on 31 January
    account_event(s, "2026-01-25", "TRANSFERRED", kafka="2026-02-02")
    s.pay("2026-04-10", 2, kind="CHARGEBACK", reverses="p2")
    assert not s.borrower.accounts[("L1", "a1")].now.is_closed


def test_a_statement_after_the_closing_gives_no_date_of_first_delinquency():
    s = Story()
    s.pay("2026-01-05", 1)
    account_event(s, "2026-01-18", "WRITTEN_OFF")  # nothing was late then (C72)
    s.overdue("2026-04-02", 2, "2026-02-20", 500)
    s.pay("2026-04-02", None, 200, kind="SETTLEMENT", event_id="e0")  # ordered before it
    account = s.borrower.accounts[("L1", "a1")]
    assert account.now.is_closed and derive.first_delinquency(account, account.now) is None


def test_a_plan_agreed_before_anything_was_late_ends_the_hold():
    s = Story(Policy(notice_wait_days=40))
    s.overdue("2023-12-13", 1, "2023-12-30", 600)
    s.tick("2024-01-01")
    assert s.reports() == []
    account_event(s, "2023-12-31", "PLAN_AGREED", "2024-01-30", kafka="2024-01-01")
    assert s.reports() == [("2024-01-01", 31, "N")]


def test_a_closing_taken_back_is_corrected_in_the_month_told_though_opened_moved_the_settlement_day():
    s = Story(Policy(default_product=Product(settlement_day=5)))
    s.pay("2023-12-18", None, kind="SETTLEMENT", event_id="s")  # told as of the period that ends on 5 January
    line_of(s, "2023-12-18", account="a1", type_="D1", settlement_day=31)
    s.raw("reports")
    s.pay("2023-12-24", None, kind="REVERSAL", reverses="s")
    assert [(r["op"], r["month"], r["monthly_code"]) for r in s.raw("reports")] == [
        ("CORRECT", D("2024-01-01"), "*"), ("NORMAL", None, "*")]
    s.tick("2024-01-06")
    assert s.reports() == [("2024-01-05", 30, "*")]  # and closes again on its day (C137)


def test_a_month_corrected_before_its_closing_waited_leaves_by_that_closing_alone():
    s = Story(Policy(default_product=Product(settlement_day=5), notice_wait_days=40))
    s.pay("2023-12-07", None, kind="SETTLEMENT", event_id="s")
    s.tick("2024-01-04")
    s.pay("2024-01-04", None, kind="CHARGEBACK", reverses="x")
    s.tick("2024-01-09")  # late since the 5th, and closed then: waits
    s.raw("reports")
    s.signal("2024-01-09", "NoticeDelivered", account_id="a1")
    assert [(r["op"], r["point"], r["monthly_code"]) for r in s.raw("reports")] == [("NORMAL", 30, "1")]
