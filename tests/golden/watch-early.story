# An episode of 1 to 3 days ended less than 90 days ago: 10 points. It ends on the day it is clean.
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=500000
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=50000
  > 2026-01-11 v2.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v2.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-01-11 v2.1 notice REMINDER A stage 1 APP 50000 CNY
pay 2026-01-13 account=A no=1 amount=50000
  > 2026-01-12 v3.0 seq 3 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2026-01-13 v5.0 seq 4 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
  > 2026-01-13 v4.0 notice REMINDER A stage 2 SMS 50000 CNY
# RECOVERING: 30 points bar the way to GOOD, though the month is over, until the lenders' signal fades.
lenders 2026-01-14 open=3
tick 2026-02-14
  > 2026-01-31 v7.0 seq 5 report A NORMAL 30 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history M profile BBBBBB to 3
tick 2026-04-12
  > 2026-02-28 v8.0 seq 6 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history M* profile 0BBBBB to 3
  > 2026-03-31 v9.0 seq 7 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history M** profile 00BBBB to 3
tick 2026-04-13
  > 2026-04-13 v10.0 seq 8 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history M** profile 000BBB to 2
  > 2026-04-13 v10.0 line RESTORE limit 500000 -> 500000 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP A: on-time instalments 0 since 2026-01-13; 1 instalment or 1 month]
tick 2026-04-14
