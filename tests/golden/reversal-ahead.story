# A reversal dated the day after a settlement day, and told on it: the month closes as it stood, and is corrected when the day opens.
policy notice_wait_days 0
account 2026-01-01 kind=OPENED account=A day=31 type=D1 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2026-01-10 account=A no=1 due=2026-01-15 principal=900 balance=9000
pay 2026-01-14 account=A no=1 amount=900 id=p1
tick 2026-01-31
pay 2026-02-01 kafka=2026-01-31 account=A kind=REVERSAL reverses=p1
tick 2026-02-01
  > 2026-01-31 v5.0 seq 2 report A NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 8100 history N profile BBBBBB to 3
  > 2026-02-01 v5.1 seq 3 report A CORRECT 30 month 2026-01 code 1 dpd 16 status 2 class 2 metro2 11 overdue 1 900 principal 900 balance 9000 ADVERSE history 1 profile 0BBBBB to 3
  > 2026-02-01 v5.2 seq 4 report A NORMAL 0 code 1 dpd 17 status 2 class 2 metro2 11 overdue 1 900 principal 900 balance 9000 ADVERSE history 1 profile 0BBBBB to 2
  > 2026-02-01 v5.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 17; dpd >= 1]
  > 2026-02-01 v5.0 notice ADVERSE_NOTICE A 900 CNY
  > 2026-02-01 v5.1 notice REMINDER A stage 4 AGENCY 900 CNY
tick 2026-02-03
# So with a month held for its own lateness, and one whose correction waits for the notice.
policy notice_wait_days 3
account 2026-02-03 kind=OPENED account=B day=5 type=D1 amount=9000 balance=9000
  > 2026-02-03 v6.0 seq 5 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2026-02-03 account=B no=1 due=2026-02-04 principal=900 balance=9000
overdue 2026-02-03 account=B no=2 due=2026-02-02 principal=500 balance=9000
  > 2026-02-03 v8.0 notice ADVERSE_NOTICE B 500 CNY
  > 2026-02-03 v8.1 notice REMINDER B stage 1 APP 500 CNY
pay 2026-02-04 account=B no=1 amount=900 id=p2
pay 2026-02-06 kafka=2026-02-05 account=B kind=REVERSAL reverses=p2
  > 2026-02-05 v10.0 notice REMINDER B stage 2 SMS 500 CNY
tick 2026-02-06
  > 2026-02-05 v12.0 seq 6 report B NORMAL 30 code 1 dpd 3 status 2 class 2 metro2 11 overdue 1 500 principal 500 balance 8100 ADVERSE history 1 profile BBBBBB to 3
  > 2026-02-06 v12.1 seq 7 report B CORRECT 30 month 2026-02 code 1 dpd 3 status 2 class 2 metro2 11 overdue 2 1400 principal 1400 balance 9000 ADVERSE history 1 profile 0BBBBB to 3
account 2026-02-06 kind=OPENED account=C day=8 type=D1 amount=9000 balance=9000
  > 2026-02-06 v13.0 seq 8 report C NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2026-02-06 account=C no=1 due=2026-02-07 principal=900 balance=9000
pay 2026-02-07 account=C no=1 amount=900 id=p3
pay 2026-02-09 kafka=2026-02-08 account=C kind=REVERSAL reverses=p3
tick 2026-02-09
  > 2026-02-08 v17.0 seq 9 report C NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 8100 history N profile BBBBBB to 3
  > 2026-02-09 v17.0 notice REMINDER B stage 3 CALL 1400 CNY
  > 2026-02-09 v17.1 notice ADVERSE_NOTICE C 900 CNY
  > 2026-02-09 v17.2 notice REMINDER C stage 1 APP 900 CNY
tick 2026-02-12
  > 2026-02-12 v19.0 seq 10 report C CORRECT 30 month 2026-02 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 900 principal 900 balance 9000 ADVERSE history 1 profile 0BBBBB to 3
  > 2026-02-12 v19.1 seq 11 report C NORMAL 0 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 900 principal 900 balance 9000 ADVERSE history 1 profile 0BBBBB to 2
  > 2026-02-10 v18.0 notice REMINDER C stage 2 SMS 900 CNY
