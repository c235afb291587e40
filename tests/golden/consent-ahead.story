# Consent on the day before the account opens: nothing to begin with yet.
policy consent_required 1
account 2026-01-02 kafka=2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000
consent 2026-01-01 purpose=REPORT
tick 2026-01-02
  > 2026-01-02 v3.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
