# A court list keeps him waiting for longer than three months: of the instalments paid since, one settled and due before the window counts no more; one paid ahead does.
overdue 2024-03-02 account=A no=2 due=2024-03-01 principal=4250 balance=55000
  > 2024-03-02 v1.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2024-03-02 v1.0 notice ADVERSE_NOTICE A 4250 CNY
  > 2024-03-02 v1.1 notice REMINDER A stage 1 APP 4250 CNY
pay 2024-04-14 account=A kind=SETTLEMENT amount=4250
  > 2024-03-31 v6.0 seq 1 report A NORMAL 31 code 1 dpd 30 status 2 class 2 metro2 71 overdue 1 4250 principal 4250 balance 55000 dofd 2024-03-31 ADVERSE history 1 profile BBBBBB to 3
  > 2024-04-01 v6.1 seq 2 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 4250 principal 4250 balance 55000 dofd 2024-03-31 ADVERSE history 1 profile 1BBBBB to 2
  > 2024-04-14 v7.0 seq 3 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2024-04-14 history 1C profile 1BBBBB to 3
  > 2024-03-04 v2.0 notice REMINDER A stage 2 SMS 4250 CNY
  > 2024-03-08 v3.0 notice REMINDER A stage 3 CALL 4250 CNY
  > 2024-03-16 v4.0 notice REMINDER A stage 4 AGENCY 4250 CNY
  > 2024-03-31 v5.0 notice INSTALMENT_OFFER A 4250 CNY
court 2024-04-17 case=c1
pay 2024-04-20 account=B kind=PREPAYMENT no=11 due=2024-08-01 amount=100 balance=800
pay 2024-04-29 account=B kind=PREPAYMENT no=7 due=2024-04-30 amount=100 balance=700
pay 2024-07-20 account=B no=10 due=2024-07-20 amount=100 balance=600
  > 2024-04-30 v11.0 seq 4 report B NORMAL 31 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 700 history N profile BBBBBB to 3
  > 2024-05-31 v12.0 seq 5 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 700 history N* profile 0BBBBB to 3
  > 2024-06-30 v13.0 seq 6 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 700 history N** profile 00BBBB to 3
court 2024-08-12 case=c1 listed=no
  > 2024-07-31 v15.0 seq 7 report B NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 600 history N**N profile 000BBB to 3
  > 2024-08-12 v16.0 line RESTORE limit 0 -> 0 percent 100 -> 50 drawing SHUT -> OPEN standing RECOVERING -> RECOVERING [RECOVERY_STEP A: on-time instalments 2 since 2024-04-14; 3 instalments or 3 months]
