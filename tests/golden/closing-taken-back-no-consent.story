# A closing is taken back and its month corrected; the month closes late and waits for the notice, which ends while consent is withdrawn. What waited never leaves, so the bureaus have the month as it was corrected: it is corrected again when consent comes back.
policy settlement_day 31
policy notice_wait_days 3
pay 2026-02-05 account=A kind=SETTLEMENT amount=100 id=s
  > 2026-02-05 v1.0 seq 1 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-02-05 history C profile BBBBBB to 3
pay 2026-02-10 account=A kind=REVERSAL amount=100 reverses=s
  > 2026-02-10 v2.0 seq 2 report A CORRECT 30 month 2026-02 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
  > 2026-02-10 v2.1 seq 3 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 2
overdue 2026-02-28 account=A no=1 due=2026-02-27 principal=500 balance=9000
  > 2026-02-28 v3.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-02-28 v3.0 notice ADVERSE_NOTICE A 500 CNY
  > 2026-02-28 v3.1 notice REMINDER A stage 1 APP 500 CNY
tick 2026-03-01
consent 2026-03-01 purpose=REPORT granted=no
tick 2026-03-10
  > 2026-03-02 v5.0 notice REMINDER A stage 2 SMS 500 CNY
  > 2026-03-06 v6.0 notice REMINDER A stage 3 CALL 500 CNY
consent 2026-03-10 purpose=REPORT
  > 2026-03-10 v7.0 seq 4 report A CORRECT 30 month 2026-02 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 500 principal 500 balance 9000 ADVERSE history 1 profile 0BBBBB to 3
  > 2026-03-10 v7.1 seq 5 report A NORMAL 0 code 1 dpd 11 status 2 class 2 metro2 11 overdue 1 500 principal 500 balance 9000 ADVERSE history 1 profile 0BBBBB to 2
