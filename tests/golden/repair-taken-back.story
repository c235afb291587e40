# A settlement that closed the account in a month is charged back before that month is over. Its correction says what the update of that day says, M; forgiven is the month when it closes (C96).
policy repair rule:2026-01-01:2026-03-31:60000:2026-04-30:2026-01-15
account 2026-01-01 kind=OPENED type=D1 account=A day=20 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=500 balance=9000
  > 2026-01-11 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v2.0 notice ADVERSE_NOTICE A 500 CNY
  > 2026-01-11 v2.1 notice REMINDER A stage 1 APP 500 CNY
pay 2026-01-25 account=A kind=SETTLEMENT amount=500
  > 2026-01-12 v3.0 seq 2 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 500 principal 500 balance 9000 ADVERSE history  profile BBBBBB to 2
  > 2026-01-20 v6.0 seq 3 report A NORMAL 30 code 1 dpd 10 status 2 class 2 metro2 11 overdue 1 500 principal 500 balance 9000 ADVERSE history 1 profile BBBBBB to 3
  > 2026-01-25 v8.0 seq 4 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-01-25 history 1C profile 0BBBBB to 3
  > 2026-01-13 v4.0 notice REMINDER A stage 2 SMS 500 CNY
  > 2026-01-17 v5.0 notice REMINDER A stage 3 CALL 500 CNY
  > 2026-01-25 v7.0 notice REMINDER A stage 4 AGENCY 500 CNY
tick 2026-02-02
  > 2026-01-31 v9.0 seq 5 report A CORRECT 30 month 2026-01 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history NC profile 00BBBB to 3
  > 2026-01-31 audit HISTORY_REWRITTEN b1-9-h0: month 2026-01-20: code 1, profile 0, overdue 500 became N, 0, 0; episode 2026-01-11 to 2026-01-25, worst dpd 15, peak 500; rule rule; account lend:A
pay 2026-02-05 account=A kind=CHARGEBACK no=2 reverses=p0 amount=0
  > 2026-02-05 v10.0 seq 6 report A CORRECT 30 month 2026-02 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history N profile 0BBBBB to 3
  > 2026-02-05 v10.1 seq 7 report A NORMAL 0 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history N profile 0BBBBB to 2
tick 2026-02-22
  > 2026-02-20 v11.0 seq 8 report A NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history NN profile 0BBBBB to 3
  > 2026-02-21 audit HISTORY_REWRITTEN b1-11-h0: month 2026-02-20: code M, profile 0, overdue 0 became N, 0, 0; episode 2026-01-11 to 2026-01-25, worst dpd 15, peak 500; rule rule; account lend:A
