# A payment of March names an instalment due in January that only it knows of. Taken back in June, when January is folded away: unpaid since then, and the date of first delinquency with it.
account 2025-12-15 kind=OPENED account=A day=31 amount=9000 balance=9000
  > 2025-12-15 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
pay 2025-12-20 account=A no=1 amount=500
pay 2026-03-15 account=A no=7 due=2026-01-05 amount=300 id=p7
  > 2025-12-31 v3.0 seq 2 report A NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 8500 history N profile BBBBBB to 3
  > 2026-01-31 v4.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 8500 history N* profile 0BBBBB to 3
  > 2026-02-28 v5.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 8500 history N** profile 00BBBB to 3
tick 2026-06-09
  > 2026-03-31 v7.0 seq 5 report A NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 8200 history N**M profile 000BBB to 3
  > 2026-04-30 v8.0 seq 6 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 8200 history N**M* profile 0000BB to 3
  > 2026-05-31 v9.0 seq 7 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 8200 history N**M** profile 00000B to 3
pay 2026-06-10 account=A kind=REVERSAL reverses=p7 amount=300
  > 2026-06-10 v10.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [DPD_90 A: dpd 156; dpd >= 90]
  > 2026-06-10 v10.0 notice ADVERSE_NOTICE A 300 CNY
  > 2026-06-10 v10.1 notice REMINDER A stage 4 AGENCY 300 CNY
  > 2026-06-10 v10.2 notice INSTALMENT_OFFER A 300 CNY
tick 2026-06-11
  > 2026-06-11 v11.0 seq 8 report A CORRECT 30 month 2026-03 code 3 dpd 85 status 2 class 2 metro2 78 overdue 1 300 principal 300 balance 8500 dofd 2026-02-04 ADVERSE history N**345 profile 432000 to 3
  > 2026-06-11 v11.1 seq 9 report A CORRECT 30 month 2026-04 code 4 dpd 115 status 2 class 3 metro2 80 overdue 1 300 principal 300 balance 8500 dofd 2026-02-04 ADVERSE history N**345 profile 432000 to 3
  > 2026-06-11 v11.2 seq 10 report A CORRECT 30 month 2026-05 code 5 dpd 146 status 2 class 3 metro2 82 overdue 1 300 principal 300 balance 8500 dofd 2026-02-04 ADVERSE history N**345 profile 432000 to 3
  > 2026-06-11 v11.3 seq 11 report A NORMAL 0 code 6 dpd 157 status 2 class 3 metro2 83 overdue 1 300 principal 300 balance 8500 dofd 2026-02-04 ADVERSE history N**345 profile 432000 to 2
