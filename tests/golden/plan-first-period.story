# First known within a period, with arrears that a plan took over in it: nothing was past due at the settlement day before, so the month was not late and caught up.
pay 2026-02-16 account=A no=1 due=2026-02-01 amount=60000 id=p1
account 2026-02-25 kind=PLAN_AGREED account=A dates=2026-03-26,2026-04-26
tick 2026-03-02
  > 2026-02-28 v3.0 seq 1 report A NORMAL 31 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history M profile BBBBBB to 3
# Its first payment is taken back: the plan has arrears to freeze, and the month nothing that was caught up.
pay 2026-03-14 account=A kind=REVERSAL amount=60000 reverses=p1
  > 2026-03-14 v4.0 seq 2 report A CORRECT 30 month 2026-02 code * dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 history * profile 0BBBBB to 3
  > 2026-03-14 v4.1 seq 3 report A NORMAL 0 code * dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 history * profile 0BBBBB to 2
