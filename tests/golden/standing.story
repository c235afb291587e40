# Rows of the standing: fraud and its clearing, delinquency while recovering, three episodes in 24 months.
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=500000 pledged=3000
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
verdict 2026-01-02 case=f1
  > 2026-01-02 v2.0 seq 3 AGREEMENT 30 limit 0 opened 2026-01-01
  > 2026-01-02 v2.1 seq 4 report A NORMAL 0 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 2
  > 2026-01-02 v2.0 line ZERO limit 500000 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [FRAUD : case f1; verdict CONFIRMED]
verdict 2026-01-03 case=f1 verdict=CLEARED
  > 2026-01-03 v3.0 seq 5 AGREEMENT 30 limit 500000 opened 2026-01-01
  > 2026-01-03 v3.1 seq 6 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 2
  > 2026-01-03 v3.0 line RESTORE limit 0 -> 500000 percent 0 -> 100 drawing SHUT -> OPEN standing ZEROED -> GOOD [CORRECTED : FRAUD of 2026-01-02; holds no longer]
overdue 2026-01-21 account=A no=1 due=2026-01-20 principal=50000
  > 2026-01-21 v4.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-21 v4.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-01-21 v4.1 notice REMINDER A stage 1 APP 50000 CNY
  > 2026-01-21 v4.2 notice PLEDGE_DEDUCTION A 3000 CNY
tick 2026-02-01
  > 2026-01-22 v5.0 seq 7 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v8.0 seq 8 report A NORMAL 30 code 1 dpd 11 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 0 ADVERSE history 1 profile BBBBBB to 3
  > 2026-01-23 v6.0 notice REMINDER A stage 2 SMS 50000 CNY
  > 2026-01-27 v7.0 notice REMINDER A stage 3 CALL 50000 CNY
pay 2026-02-02 account=A no=1 amount=50000
  > 2026-02-02 v9.0 seq 9 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history 1 profile 0BBBBB to 3
# RECOVERING; late again in the wait: SUSPENDED, same episode.
overdue 2026-02-11 account=A no=2 due=2026-02-10 principal=50000
  > 2026-02-11 v10.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-02-11 v10.1 notice REMINDER A stage 1 APP 50000 CNY
  > 2026-02-11 v10.2 notice PLEDGE_DEDUCTION A 3000 CNY
tick 2026-03-01
  > 2026-02-12 v11.0 seq 10 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 0 ADVERSE history 1 profile 0BBBBB to 2
  > 2026-02-28 v15.0 seq 11 report A NORMAL 30 code 1 dpd 18 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 0 ADVERSE history 11 profile 0BBBBB to 3
  > 2026-02-13 v12.0 notice REMINDER A stage 2 SMS 50000 CNY
  > 2026-02-17 v13.0 notice REMINDER A stage 3 CALL 50000 CNY
  > 2026-02-25 v14.0 notice REMINDER A stage 4 AGENCY 50000 CNY
pay 2026-03-02 account=A no=2 amount=50000
  > 2026-03-02 v16.0 seq 12 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history 11 profile 00BBBB to 3
# One on-time instalment ends the short wait.
overdue 2026-03-03 account=A no=3 due=2026-03-10 principal=50000
pay 2026-03-10 account=A no=3 amount=50000
  > 2026-03-10 v18.0 seq 13 report A NORMAL 0 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history 11 profile 00BBBB to 2
  > 2026-03-10 v18.0 line RESTORE limit 500000 -> 500000 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP A: on-time instalments 1 since 2026-03-02; 1 instalment or 1 month]
# The third episode with a code on a settlement day.
overdue 2026-03-21 account=A no=4 due=2026-03-20 principal=50000
  > 2026-03-21 v19.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-03-21 v19.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-03-21 v19.1 notice REMINDER A stage 1 APP 50000 CNY
  > 2026-03-21 v19.2 notice PLEDGE_DEDUCTION A 3000 CNY
tick 2026-04-01
  > 2026-03-22 v20.0 seq 14 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 0 ADVERSE history 11 profile 00BBBB to 2
  > 2026-03-31 v23.0 seq 15 report A NORMAL 30 code 1 dpd 11 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 0 ADVERSE history 111 profile 00BBBB to 3
  > 2026-04-01 v23.1 seq 16 AGREEMENT 30 limit 0 opened 2026-01-01
  > 2026-04-01 v23.0 line ZERO limit 500000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [EPISODES_3_IN_24M A: episodes 3; episodes >= 3 in 24 months]
  > 2026-03-23 v21.0 notice REMINDER A stage 2 SMS 50000 CNY
  > 2026-03-27 v22.0 notice REMINDER A stage 3 CALL 50000 CNY
  > 2026-04-01 v23.0 notice INSTALMENT_OFFER A 50000 CNY
