# Ninety days late on an account that is written off: ZEROED, and no offer of instalments.
account 2026-01-01 kind=OPENED account=A day=31 amount=90000 balance=90000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
account 2026-01-01 kind=OPENED account=B day=31 amount=90000 balance=90000
  > 2026-01-01 v2.0 seq 2 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
overdue 2026-01-11 account=B no=1 due=2026-01-10 principal=100
  > 2026-01-11 v3.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT B: dpd 1; dpd >= 1]
  > 2026-01-11 v3.0 notice ADVERSE_NOTICE B 100 CNY
  > 2026-01-11 v3.1 notice REMINDER B stage 1 APP 100 CNY
account 2026-01-12 kind=WRITTEN_OFF account=B
  > 2026-01-12 v4.0 seq 3 report B NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 100 principal 100 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2026-01-12 v5.0 seq 4 report B NORMAL 0 code B dpd 2 status 4 class 5 metro2 97 overdue 1 100 principal 100 balance 0 dofd 2026-02-09 ADVERSE history  profile BBBBBB to 2
tick 2026-04-10
  > 2026-01-31 v6.0 seq 5 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history * profile BBBBBB to 3
  > 2026-01-31 v6.1 seq 6 report B NORMAL 30 code B dpd 21 status 4 class 5 metro2 97 overdue 1 100 principal 100 balance 0 dofd 2026-02-09 ADVERSE history B profile BBBBBB to 3
  > 2026-02-10 v7.0 seq 7 report B NORMAL 0 code B dpd 31 status 4 class 5 metro2 97 overdue 1 100 principal 100 balance 0 dofd 2026-02-09 ADVERSE history B profile LBBBBB to 2
  > 2026-02-28 v8.0 seq 8 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history ** profile 0BBBBB to 3
  > 2026-02-28 v8.1 seq 9 report B NORMAL 30 code B dpd 49 status 4 class 5 metro2 97 overdue 1 100 principal 100 balance 0 dofd 2026-02-09 ADVERSE history BB profile LBBBBB to 3
  > 2026-03-12 v9.0 seq 10 report B NORMAL 0 code B dpd 61 status 4 class 5 metro2 97 overdue 1 100 principal 100 balance 0 dofd 2026-02-09 ADVERSE history BB profile LLBBBB to 2
  > 2026-03-31 v10.0 seq 11 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history *** profile 00BBBB to 3
  > 2026-03-31 v10.1 seq 12 report B NORMAL 30 code B dpd 80 status 4 class 5 metro2 97 overdue 1 100 principal 100 balance 0 dofd 2026-02-09 ADVERSE history BBB profile LLBBBB to 3
  > 2026-04-10 v11.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 B: dpd 90; dpd >= 90]
account 2026-04-11 kind=WRITTEN_OFF account=A
  > 2026-04-11 v12.0 seq 13 report B NORMAL 0 code B dpd 91 status 4 class 5 metro2 97 overdue 1 100 principal 100 balance 0 dofd 2026-02-09 ADVERSE history BBB profile LLLBBB to 2
  > 2026-04-11 v13.0 notice ADVERSE_NOTICE A 0 CNY
overdue 2026-04-12 account=A no=1 due=2026-01-02 principal=100
  > 2026-04-12 v14.0 seq 14 report A NORMAL 0 code B dpd 0 status 4 class 5 metro2 97 overdue 0 0 principal 0 balance 90000 ADVERSE history *** profile 000BBB to 2
  > 2026-04-12 v15.0 notice ADVERSE_NOTICE A 100 CNY
