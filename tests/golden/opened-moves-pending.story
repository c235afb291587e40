# A SETTLEMENT closed A, and the second of B, in the month before their period ends. Then OPENED says that they are cards, which a
# settlement does not close, and moves the settlement day: the period runs again to its day. None that is not over is put before it, neither
# in front nor in the months in which B was closed.
policy settlement_day 5
pay 2026-01-10 account=B kind=SETTLEMENT amount=100
  > 2026-01-10 v1.0 seq 1 report B NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-01-10 history C profile BBBBBB to 3
pay 2026-04-07 account=B kind=CHARGEBACK no=2 reverses=p2 amount=500
  > 2026-04-07 v2.0 seq 2 report B NORMAL 0 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 500 history C profile BB0BBB to 2
pay 2026-04-08 account=B kind=SETTLEMENT amount=500
  > 2026-04-08 v4.0 seq 3 report B NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-04-08 history CC profile BB0BBB to 3
  > 2026-04-08 v3.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT B: dpd 1; dpd >= 1]
  > 2026-04-08 v3.0 notice ADVERSE_NOTICE B 500 CNY
  > 2026-04-08 v3.1 notice REMINDER B stage 1 APP 500 CNY
pay 2026-04-08 account=A kind=SETTLEMENT amount=100
  > 2026-04-08 v5.0 seq 4 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-04-08 history C profile BBBBBB to 3
account 2026-04-06 kafka=2026-04-12 kind=OPENED type=R2 account=A day=28 amount=1000
  > 2026-04-08 v6.0 seq 5 AGREEMENT 10 limit 0 opened 2026-04-08
  > 2026-04-08 v6.1 seq 6 report A CORRECT 30 month 2026-05 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
  > 2026-04-08 v6.2 seq 7 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 2
account 2026-04-06 kafka=2026-04-12 kind=OPENED type=R2 account=B day=28 amount=1000
  > 2026-04-08 v7.0 seq 8 report B CORRECT 30 month 2026-02 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *** profile 000BBB to 3
  > 2026-04-08 v7.1 seq 9 report B CORRECT 30 month 2026-05 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *** profile B000BB to 3
  > 2026-04-08 v7.2 seq 10 report B NORMAL 0 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *** profile B000BB to 2
tick 2026-06-01
  > 2026-05-05 v8.0 seq 11 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile BBBBBB to 3
  > 2026-05-05 v8.1 seq 12 report B NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ***N profile B000BB to 3
  > 2026-05-08 v9.0 line RESTORE limit 0 -> 0 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP B: on-time instalments 0 since 2026-04-08; 1 instalment or 1 month]
