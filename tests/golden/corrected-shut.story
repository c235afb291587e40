# A corrected month of an R1 account tells the line as it was when the month was told: open then, though it is shut today.
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=500000 balance=0
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
account 2026-01-01 kind=OPENED type=D1 account=B day=31
  > 2026-01-01 v2.0 seq 3 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-02-12 account=B no=1 due=2026-02-11 principal=1000
  > 2026-01-31 v3.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile BBBBBB to 3
  > 2026-01-31 v3.1 seq 5 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
  > 2026-02-12 v4.0 seq 6 report A NORMAL 0 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile 0BBBBB to 2
  > 2026-02-12 v4.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT B: dpd 1; dpd >= 1]
  > 2026-02-12 v4.0 notice ADVERSE_NOTICE B 1000 CNY
  > 2026-02-12 v4.1 notice REMINDER B stage 1 APP 1000 CNY
pay 2026-01-28 account=A amount=1000
  > 2026-02-12 v5.0 seq 7 report A CORRECT 30 month 2026-01 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history N profile 0BBBBB to 3
