# A month sent as N was late: a clean account gets a notice before the correction that worsens it.
account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
pay 2026-01-20 account=A no=1 due=2026-01-20 amount=500 id=p1
tick 2026-02-03
  > 2026-01-31 v3.0 seq 2 report A NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 8500 history N profile BBBBBB to 3
pay 2026-02-04 account=A no=2 due=2026-01-25 amount=100 id=p2
overdue 2026-01-30 kafka=2026-02-05 account=A no=2 due=2026-01-25 principal=100
  > 2026-02-04 v5.0 notice ADVERSE_NOTICE A 0 CNY
tick 2026-02-07
  > 2026-02-05 v6.0 seq 3 report A CORRECT 30 month 2026-01 code 1 dpd 6 status 2 class 2 metro2 11 overdue 1 100 principal 100 balance 0 ADVERSE history 1 profile 0BBBBB to 3
