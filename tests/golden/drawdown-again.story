# The opening is told again, for tomorrow: one warning of the ceiling is enough.
policy drawdown_ceiling 1000
account 2026-01-02 kafka=2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000 opened=2026-01-02
tick 2026-01-02
  > 2026-01-02 v2.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
  > 2026-01-02 v2.0 notice EARLY_WARNING A 9000 CNY [DRAWDOWN_CEILING A: amount 9000; drawdown <= 1000]
account 2026-01-03 kafka=2026-01-02 kind=OPENED account=A day=31 amount=9000 balance=9000 opened=2026-01-02
tick 2026-01-03
