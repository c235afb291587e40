# Two accounts in arrears with intent: the entry names the first; a dispute resolved CORRECT on the other one ends it too.
party 2026-01-01 epoch=2
party 2026-01-01 epoch=1
policy bilateral 0
consent 2026-01-01 purpose=SHARE
account 2026-01-01 kind=OPENED account=A day=10 amount=90000 balance=90000
  > 2026-01-01 v4.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
account 2026-01-01 kind=OPENED account=B day=10 amount=90000 balance=90000
  > 2026-01-01 v5.0 seq 2 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
account 2026-01-01 kind=OPENED account=C day=10 amount=90000 balance=90000
  > 2026-01-01 v6.0 seq 3 report C NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=20000 intent=INTENTIONAL
  > 2026-01-10 v7.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history * profile BBBBBB to 3
  > 2026-01-10 v7.1 seq 5 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history * profile BBBBBB to 3
  > 2026-01-10 v7.2 seq 6 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history * profile BBBBBB to 3
  > 2026-01-11 v8.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v8.0 notice ADVERSE_NOTICE A 20000 CNY
  > 2026-01-11 v8.1 notice REMINDER A stage 1 APP 20000 CNY
overdue 2026-01-11 account=B no=1 due=2026-01-10 principal=20000 intent=INTENTIONAL
  > 2026-01-11 v9.0 notice ADVERSE_NOTICE B 20000 CNY
  > 2026-01-11 v9.1 notice REMINDER B stage 1 APP 20000 CNY
overdue 2026-01-11 account=C no=1 due=2026-01-10 principal=20000
  > 2026-01-11 v10.0 notice ADVERSE_NOTICE C 20000 CNY
  > 2026-01-11 v10.1 notice REMINDER C stage 1 APP 20000 CNY
tick 2026-02-10
  > 2026-01-12 v11.0 seq 7 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 20000 principal 20000 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2026-01-12 v11.1 seq 8 report B NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 20000 principal 20000 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2026-01-12 v11.2 seq 9 report C NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 20000 principal 20000 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-10 v16.0 seq 10 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-10 v16.1 seq 11 report B NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-10 v16.2 seq 12 report C NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history * profile 0BBBBB to 2
  > 2026-01-13 v12.0 notice REMINDER A stage 2 SMS 20000 CNY
  > 2026-01-13 v12.1 notice REMINDER B stage 2 SMS 20000 CNY
  > 2026-01-13 v12.2 notice REMINDER C stage 2 SMS 20000 CNY
  > 2026-01-17 v13.0 notice REMINDER A stage 3 CALL 20000 CNY
  > 2026-01-17 v13.1 notice REMINDER B stage 3 CALL 20000 CNY
  > 2026-01-17 v13.2 notice REMINDER C stage 3 CALL 20000 CNY
  > 2026-01-25 v14.0 notice REMINDER A stage 4 AGENCY 20000 CNY
  > 2026-01-25 v14.1 notice REMINDER B stage 4 AGENCY 20000 CNY
  > 2026-01-25 v14.2 notice REMINDER C stage 4 AGENCY 20000 CNY
  > 2026-02-09 v15.0 notice INSTALMENT_OFFER A 20000 CNY
  > 2026-02-09 v15.1 notice INSTALMENT_OFFER B 20000 CNY
  > 2026-02-09 v15.2 notice INSTALMENT_OFFER C 20000 CNY
  > 2026-02-10 v16.0 share bureau ENTRY INTENTIONAL entry 1 bucket 2 listed 2026-02-10 token token-bureau-2
  > 2026-02-10 v16.1 share keeper ENTRY INTENTIONAL entry 1 bucket 2 listed 2026-02-10 token token-keeper-2
# Another person's number: another token, told to the recipients.
party 2026-02-11 epoch=2 person=x
  > 2026-02-10 v17.0 seq 13 report A NORMAL 30 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history *2 profile 0BBBBB to 3
  > 2026-02-10 v17.1 seq 14 report B NORMAL 30 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history *2 profile 0BBBBB to 3
  > 2026-02-10 v17.2 seq 15 report C NORMAL 30 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history *2 profile 0BBBBB to 3
  > 2026-02-11 v18.0 share bureau UPDATE INTENTIONAL entry 1 bucket 2 listed 2026-02-10 token token-bureau-2x
  > 2026-02-11 v18.1 share keeper UPDATE INTENTIONAL entry 1 bucket 2 listed 2026-02-10 token token-keeper-2x
# C carries no entry: nothing ends by its dispute.
dispute 2026-02-12 account=C dispute=d1
  > 2026-02-12 v19.0 seq 16 report C NORMAL 0 code 2 dpd 33 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE DISPUTED history *2 profile 10BBBB to 2
resolved 2026-02-12 account=C dispute=d1 outcome=CORRECT
  > 2026-02-12 v20.0 seq 17 report C NORMAL 0 code 2 dpd 33 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history *2 profile 10BBBB to 2
dispute 2026-02-13 account=B dispute=d2
  > 2026-02-13 v21.0 seq 18 report B NORMAL 0 code 2 dpd 34 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE DISPUTED history *2 profile 10BBBB to 2
  > 2026-02-13 v21.0 share bureau UPDATE INTENTIONAL entry 1 bucket 2 DISPUTED listed 2026-02-10 token token-bureau-2x
  > 2026-02-13 v21.1 share keeper UPDATE INTENTIONAL entry 1 bucket 2 DISPUTED listed 2026-02-10 token token-keeper-2x
resolved 2026-02-14 account=B dispute=d2 outcome=CORRECT
  > 2026-02-14 v22.0 seq 19 report B NORMAL 0 code 2 dpd 35 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history *2 profile 10BBBB to 2
  > 2026-02-14 v22.0 share bureau REVOKE DISPUTE_CORRECT entry 1 bucket 2 DISPUTED listed 2026-02-10 token token-bureau-2x
  > 2026-02-14 v22.1 share keeper REVOKE DISPUTE_CORRECT entry 1 bucket 2 DISPUTED listed 2026-02-10 token token-keeper-2x
