# Closed with a balance, told as such, and open again by a chargeback of the same month: the month is corrected once and closes on its day.
account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
pay 2026-01-05 account=A no=1 due=2026-01-05 amount=500 id=p1
account 2026-01-10 kind=CLOSED account=A balance=700
  > 2026-01-10 v3.0 notice ADVERSE_NOTICE A 0 CNY
tick 2026-01-12
  > 2026-01-11 v4.0 seq 2 report A NORMAL 20 code G dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 700 closed 2026-01-10 ADVERSE history G profile BBBBBB to 3
pay 2026-01-20 account=A kind=CHARGEBACK reverses=p1 amount=500
  > 2026-01-20 v5.0 seq 3 report A CORRECT 30 month 2026-01 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 1200 history  profile BBBBBB to 3
  > 2026-01-20 v5.1 seq 4 report A NORMAL 0 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 1200 history  profile BBBBBB to 2
pay 2026-01-25 account=A amount=500
  > 2026-01-22 v7.0 seq 5 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 500 principal 500 balance 1200 ADVERSE history  profile BBBBBB to 2
  > 2026-01-25 v9.0 seq 6 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 700 history  profile BBBBBB to 3
  > 2026-01-21 v6.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-21 v6.0 notice ADVERSE_NOTICE A 500 CNY
  > 2026-01-21 v6.1 notice REMINDER A stage 1 APP 500 CNY
  > 2026-01-23 v8.0 notice REMINDER A stage 2 SMS 500 CNY
tick 2026-02-01
  > 2026-01-31 v10.0 seq 7 report A NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 700 history M profile BBBBBB to 3
