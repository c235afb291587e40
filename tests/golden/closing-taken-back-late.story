# A closing is taken back by what makes the month late at once: that the account is not closed waits for the notice too, and then leaves first, the closing of the month after it.
policy settlement_day 28
policy notice_wait_days 5
tick 2026-02-26
pay 2026-02-05 account=A kind=SETTLEMENT amount=100 id=s
  > 2026-02-26 v1.0 seq 1 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-02-05 history C profile BBBBBB to 3
pay 2026-02-20 kafka=2026-02-27 account=A kind=CHARGEBACK no=2 reverses=x amount=500
  > 2026-02-26 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 6; dpd >= 1]
  > 2026-02-26 v2.0 notice ADVERSE_NOTICE A 500 CNY
  > 2026-02-26 v2.1 notice REMINDER A stage 2 SMS 500 CNY
tick 2026-03-06
  > 2026-03-03 v4.0 seq 2 report A CORRECT 30 month 2026-02 code 1 dpd 8 status 2 class 2 metro2 11 overdue 1 500 principal 500 balance 500 ADVERSE history 1 profile 0BBBBB to 3
  > 2026-03-03 v4.1 seq 3 report A NORMAL 30 code 1 dpd 11 status 2 class 2 metro2 11 overdue 1 500 principal 500 balance 500 ADVERSE history 1 profile BBBBBB to 3
  > 2026-02-27 v3.0 notice REMINDER A stage 3 CALL 500 CNY
