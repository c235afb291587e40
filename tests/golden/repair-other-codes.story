# A repair forgives arrears and nothing else: what is learnt later of a rewritten month, other than lateness, is told.
policy repair rule:2026-01-01:2026-12-31:60000:2026-12-31:2026-01-01
account 2026-03-01 kind=OPENED type=D1 account=A day=31
  > 2026-03-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
account 2026-03-01 kind=OPENED type=D1 account=B day=31
  > 2026-03-01 v2.0 seq 2 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
account 2026-03-01 kind=OPENED type=D1 account=C day=31
  > 2026-03-01 v3.0 seq 3 report C NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-04-11 account=A no=1 due=2026-04-10 principal=50000 balance=200000
  > 2026-03-31 v4.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
  > 2026-03-31 v4.1 seq 5 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
  > 2026-03-31 v4.2 seq 6 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
  > 2026-04-11 v5.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-04-11 v5.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-04-11 v5.1 notice REMINDER A stage 1 APP 50000 CNY
overdue 2026-04-11 account=B no=1 due=2026-04-10 principal=50000 balance=200000
  > 2026-04-11 v6.0 notice ADVERSE_NOTICE B 50000 CNY
  > 2026-04-11 v6.1 notice REMINDER B stage 1 APP 50000 CNY
overdue 2026-04-11 account=C no=1 due=2026-04-10 principal=50000 balance=200000
  > 2026-04-11 v7.0 notice ADVERSE_NOTICE C 50000 CNY
  > 2026-04-11 v7.1 notice REMINDER C stage 1 APP 50000 CNY
pay 2026-04-15 account=A no=1 amount=50000 balance=150000
  > 2026-04-12 v8.0 seq 7 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 200000 ADVERSE history * profile 0BBBBB to 2
  > 2026-04-12 v8.1 seq 8 report B NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 200000 ADVERSE history * profile 0BBBBB to 2
  > 2026-04-12 v8.2 seq 9 report C NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 200000 ADVERSE history * profile 0BBBBB to 2
  > 2026-04-15 v10.0 seq 10 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history * profile 0BBBBB to 3
  > 2026-04-13 v9.0 notice REMINDER A stage 2 SMS 50000 CNY
  > 2026-04-13 v9.1 notice REMINDER B stage 2 SMS 50000 CNY
  > 2026-04-13 v9.2 notice REMINDER C stage 2 SMS 50000 CNY
pay 2026-04-15 account=B no=1 amount=50000 balance=150000
  > 2026-04-15 v11.0 seq 11 report B NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history * profile 0BBBBB to 3
pay 2026-04-15 account=C no=1 amount=50000 balance=150000
  > 2026-04-15 v12.0 seq 12 report C NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history * profile 0BBBBB to 3
tick 2026-05-02
  > 2026-04-30 v13.0 seq 13 report A NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history *N profile 0BBBBB to 3
  > 2026-04-30 v13.1 seq 14 report B NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history *N profile 0BBBBB to 3
  > 2026-04-30 v13.2 seq 15 report C NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history *N profile 0BBBBB to 3
  > 2026-05-01 audit HISTORY_REWRITTEN b1-13-h0: month 2026-04-30: code M, profile 0, overdue 0 became N, 0, 0; episode 2026-04-11 to 2026-04-15, worst dpd 5, peak 50000; rule rule; account lend:A
  > 2026-05-01 audit HISTORY_REWRITTEN b1-13-h1: month 2026-04-30: code M, profile 0, overdue 0 became N, 0, 0; episode 2026-04-11 to 2026-04-15, worst dpd 5, peak 50000; rule rule; account lend:B
  > 2026-05-01 audit HISTORY_REWRITTEN b1-13-h2: month 2026-04-30: code M, profile 0, overdue 0 became N, 0, 0; episode 2026-04-11 to 2026-04-15, worst dpd 5, peak 50000; rule rule; account lend:C
# The account was settled in April.
pay 2026-04-20 kafka=2026-05-03 kind=SETTLEMENT account=A amount=150000 balance=0
  > 2026-05-02 v14.0 seq 16 report A NORMAL 32 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-04-30 history *C profile 0BBBBB to 3
# The guarantor paid in April.
pay 2026-04-20 kafka=2026-05-03 kind=GUARANTOR account=B no=2 amount=1000 balance=149000
  > 2026-05-02 v15.0 seq 17 report B CORRECT 30 month 2026-04 code D dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 149000 ADVERSE history *D profile 00BBBB to 3
  > 2026-05-02 v15.0 line RESTORE limit 0 -> 0 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP A: on-time instalments 1 since 2026-04-15; 1 instalment or 1 month]
# An ordinary payment changes nothing: the month stays forgiven.
pay 2026-04-20 kafka=2026-05-03 account=C no=2 amount=1000 balance=149000
tick 2026-06-02
  > 2026-05-31 v17.0 seq 18 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 149000 history *D* profile 00BBBB to 3
  > 2026-05-31 v17.1 seq 19 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 149000 history *N* profile 00BBBB to 3
