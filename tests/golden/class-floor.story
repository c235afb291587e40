# Class 2 from the agreement of a plan until twelve months after its first due date.
account 2026-01-01 kind=OPENED account=A day=15 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=900
  > 2026-01-06 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v2.0 notice ADVERSE_NOTICE A 900 CNY
  > 2026-01-06 v2.1 notice REMINDER A stage 1 APP 900 CNY
account 2026-01-10 kind=PLAN_AGREED account=A dates=2026-02-01
  > 2026-01-07 v3.0 seq 2 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 900 principal 900 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2026-01-10 v5.0 seq 3 report A NORMAL 0 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 2
  > 2026-01-08 v4.0 notice REMINDER A stage 2 SMS 900 CNY
pay 2026-01-20 account=A amount=900
  > 2026-01-15 v6.0 seq 4 report A NORMAL 30 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history N profile BBBBBB to 3
tick 2027-02-16
  > 2026-02-15 v8.0 seq 5 report A NORMAL 30 code M dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history NM profile 0BBBBB to 3
  > 2026-03-15 v9.0 seq 6 report A NORMAL 30 code * dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history NM* profile 00BBBB to 3
  > 2026-04-15 v10.0 seq 7 report A NORMAL 30 code * dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history NM** profile 000BBB to 3
  > 2026-05-15 v11.0 seq 8 report A NORMAL 30 code * dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history NM*** profile 0000BB to 3
  > 2026-06-15 v12.0 seq 9 report A NORMAL 30 code * dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history NM**** profile 00000B to 3
  > 2026-07-15 v13.0 seq 10 report A NORMAL 30 code * dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history NM***** profile 000000 to 3
  > 2026-08-15 v14.0 seq 11 report A NORMAL 30 code * dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history NM****** profile 000000 to 3
  > 2026-09-15 v15.0 seq 12 report A NORMAL 30 code * dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history NM******* profile 000000 to 3
  > 2026-10-15 v16.0 seq 13 report A NORMAL 30 code * dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history NM******** profile 000000 to 3
  > 2026-11-15 v17.0 seq 14 report A NORMAL 30 code * dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history NM********* profile 000000 to 3
  > 2026-12-15 v18.0 seq 15 report A NORMAL 30 code * dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history NM********** profile 000000 to 3
  > 2027-01-15 v19.0 seq 16 report A NORMAL 30 code * dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history NM*********** profile 000000 to 3
  > 2027-02-01 v20.0 seq 17 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history NM*********** profile 000000 to 2
  > 2027-02-15 v21.0 seq 18 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history NM************ profile 000000 to 3
