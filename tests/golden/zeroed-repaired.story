# Three late months zero the borrower; then a repair rule rewrites the first. The step stands, for it was rightly taken.
# A payment learnt late shows that the third month was not late: the step is undone, the rewritten month does not guard it.
policy repair rule:2026-01-01:2026-02-01:60000:2026-02-28:2026-04-15
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=500000 balance=0
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
overdue 2026-01-26 account=A no=1 due=2026-01-25 principal=1000
  > 2026-01-26 v2.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-26 v2.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2026-01-26 v2.1 notice REMINDER A stage 1 APP 1000 CNY
pay 2026-02-05 account=A no=1 amount=1000
  > 2026-01-27 v3.0 seq 3 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 1000 principal 1000 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v5.0 seq 4 report A NORMAL 30 code 1 dpd 6 status 2 class 2 metro2 11 overdue 1 1000 principal 1000 balance 0 ADVERSE history 1 profile BBBBBB to 3
  > 2026-02-05 v6.0 seq 5 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history 1 profile 0BBBBB to 3
  > 2026-01-28 v4.0 notice REMINDER A stage 2 SMS 1000 CNY
  > 2026-02-01 v5.0 notice REMINDER A stage 3 CALL 1000 CNY
overdue 2026-02-26 account=A no=2 due=2026-02-25 principal=1000
  > 2026-02-26 v7.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2026-02-26 v7.1 notice REMINDER A stage 1 APP 1000 CNY
pay 2026-03-05 account=A no=2 amount=1000
  > 2026-02-27 v8.0 seq 6 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 1000 principal 1000 balance 0 ADVERSE history 1 profile 0BBBBB to 2
  > 2026-02-28 v10.0 seq 7 report A NORMAL 30 code 1 dpd 3 status 2 class 2 metro2 11 overdue 1 1000 principal 1000 balance 0 ADVERSE history 11 profile 0BBBBB to 3
  > 2026-03-05 v12.0 seq 8 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history 11 profile 00BBBB to 3
  > 2026-02-28 v9.0 notice REMINDER A stage 2 SMS 1000 CNY
  > 2026-03-04 v11.0 notice REMINDER A stage 3 CALL 1000 CNY
overdue 2026-03-26 account=A no=3 due=2026-03-25 principal=1000
  > 2026-03-26 v13.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2026-03-26 v13.1 notice REMINDER A stage 1 APP 1000 CNY
tick 2026-04-15
  > 2026-03-27 v14.0 seq 9 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 1000 principal 1000 balance 0 ADVERSE history 11 profile 00BBBB to 2
  > 2026-03-31 v16.0 seq 10 report A NORMAL 30 code 1 dpd 6 status 2 class 2 metro2 11 overdue 1 1000 principal 1000 balance 0 ADVERSE history 111 profile 00BBBB to 3
  > 2026-04-01 v16.1 seq 11 AGREEMENT 30 limit 0 opened 2026-01-01
  > 2026-04-15 v18.0 seq 12 report A CORRECT 30 month 2026-01 code N dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history N11 profile 000BBB to 3
  > 2026-04-01 v16.0 line ZERO limit 500000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [EPISODES_3_IN_24M A: episodes 3; episodes >= 3 in 24 months]
  > 2026-03-28 v15.0 notice REMINDER A stage 2 SMS 1000 CNY
  > 2026-04-01 v16.0 notice REMINDER A stage 3 CALL 1000 CNY
  > 2026-04-01 v16.1 notice INSTALMENT_OFFER A 1000 CNY
  > 2026-04-09 v17.0 notice REMINDER A stage 4 AGENCY 1000 CNY
  > 2026-04-15 audit HISTORY_REWRITTEN b1-18-h0: month 2026-01-31: code 1, profile 0, overdue 1000 became N, 0, 0; episode 2026-01-26 to 2026-02-05, worst dpd 11, peak 1000; rule rule; account lend:A
pay 2026-04-16 account=A no=4 amount=10
pay 2026-03-28 account=A no=3 amount=1000 at=1
  > 2026-04-16 v20.0 seq 13 AGREEMENT 30 limit 500000 opened 2026-01-01
  > 2026-04-16 v20.1 seq 14 report A CORRECT 30 month 2026-03 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history N1M profile 000BBB to 3
  > 2026-04-16 v20.2 seq 15 report A NORMAL 0 code N dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history N1M profile 000BBB to 2
  > 2026-04-16 v20.0 line RESTORE limit 0 -> 500000 percent 0 -> 100 drawing SHUT -> SHUT standing ZEROED -> RECOVERING [CORRECTED A: EPISODES_3_IN_24M of 2026-04-01; holds no longer]
