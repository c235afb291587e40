# A standing verdict keeps the borrower ZEROED though all he owes is under a plan; cleared, he is under his plan.
account 2026-01-01 kind=OPENED type=R1 account=A day=10 limit=50000 balance=0 pledged=0
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 50000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=20000
  > 2026-01-10 v2.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile BBBBBB to 3
  > 2026-01-11 v3.0 line SUSPEND limit 50000 -> 50000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v3.0 notice ADVERSE_NOTICE A 20000 CNY
  > 2026-01-11 v3.1 notice REMINDER A stage 1 APP 20000 CNY
verdict 2026-01-12 case=f1
  > 2026-01-12 v4.0 seq 4 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 20000 principal 20000 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2026-01-12 v5.0 seq 5 AGREEMENT 30 limit 0 opened 2026-01-01
  > 2026-01-12 v5.0 line ZERO limit 50000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [FRAUD : case f1; verdict CONFIRMED]
account 2026-01-13 kind=PLAN_AGREED account=A dates=2026-02-13
  > 2026-01-13 v7.0 seq 6 report A NORMAL 0 code * dpd 0 status 5 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history * profile 0BBBBB to 2
  > 2026-01-13 v6.0 notice REMINDER A stage 2 SMS 20000 CNY
verdict 2026-01-14 case=f2
verdict 2026-01-15 case=f2 verdict=CLEARED
verdict 2026-01-16 case=f1 verdict=CLEARED
  > 2026-01-16 v10.0 seq 7 AGREEMENT 30 limit 50000 opened 2026-01-01
  > 2026-01-16 v10.0 line RESTORE limit 0 -> 50000 percent 0 -> 100 drawing SHUT -> SHUT standing ZEROED -> PLAN [CORRECTED : FRAUD of 2026-01-12; holds no longer]
