# An opening held for a month that a guarantor made adverse waits for its notice, though the month after is adverse no more.
policy notice_wait_days 40
pay 2024-01-17 kind=GUARANTOR account=A no=1 due=2024-01-15 amount=1000
account 2024-01-18 kind=OPENED type=D1 account=A day=28 amount=9000 balance=9000
  > 2024-01-18 v2.0 notice ADVERSE_NOTICE A 0 CNY
tick 2024-02-25
tick 2024-02-28
  > 2024-02-27 v3.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history D profile 0BBBBB to 3
