# Settled and taken back while nothing might be reported; consent comes in the same month: no correction of what was never sent.
policy consent_required 1
account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000
pay 2026-01-10 account=A kind=SETTLEMENT amount=9000 id=s1
pay 2026-01-12 account=A kind=REVERSAL reverses=s1 amount=9000
consent 2026-01-14 purpose=REPORT
  > 2026-01-14 v4.0 seq 1 report A NORMAL 31 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
