# A drawdown above its product's ceiling warns once, in the step in which its OPENED counts.
policy drawdown_ceiling 1000000
account 2026-01-01 kind=OPENED type=D1 account=A amount=1000000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
account 2026-01-02 kind=OPENED type=D1 account=B amount=1000001
  > 2026-01-02 v2.0 seq 2 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
  > 2026-01-02 v2.0 notice EARLY_WARNING B 1000001 CNY [DRAWDOWN_CEILING B: amount 1000001; drawdown <= 1000000]
account 2026-01-03 kind=OPENED type=D1 account=B opened=2026-01-02 amount=1000001
# A line is no drawdown; one dated ahead warns when its day opens.
account 2026-01-03 kind=OPENED type=R1 account=C amount=2000000 limit=2000000
  > 2026-01-03 v4.0 seq 3 AGREEMENT 10 limit 2000000 opened 2026-01-03
  > 2026-01-03 v4.1 seq 4 report C NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
account 2026-01-05 kafka=2026-01-04 kind=OPENED type=R4 account=D amount=2000000
tick 2026-01-05
  > 2026-01-05 v6.0 seq 5 report D NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
  > 2026-01-05 v6.0 notice EARLY_WARNING D 2000000 CNY [DRAWDOWN_CEILING D: amount 2000000; drawdown <= 1000000]
