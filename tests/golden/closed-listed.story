# A closed account that an open entry names is kept until that entry has ended.
policy profile us
policy keeps_on_cure 1
policy keep_closed_months 3
account 2026-01-01 kind=OPENED account=A day=10 amount=90000 balance=90000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
party 2026-01-01
overdue 2026-02-02 account=A no=1 due=2026-02-01 principal=50000 balance=90000
  > 2026-01-10 v3.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history * profile BBBBBB to 3
  > 2026-02-02 v4.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-02-02 v4.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-02-02 v4.1 notice REMINDER A stage 1 APP 50000 CNY
tick 2026-05-03
  > 2026-02-03 v5.0 seq 3 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 90000 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-10 v8.0 seq 4 report A NORMAL 30 code 1 dpd 9 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 90000 ADVERSE history *1 profile 0BBBBB to 3
  > 2026-03-03 v10.0 seq 5 report A NORMAL 0 code 1 dpd 30 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 90000 dofd 2026-03-03 ADVERSE history *1 profile 00BBBB to 2
  > 2026-03-10 v11.0 seq 6 report A NORMAL 30 code 2 dpd 37 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 90000 dofd 2026-03-03 ADVERSE history *12 profile 00BBBB to 3
  > 2026-04-02 v12.0 seq 7 report A NORMAL 0 code 2 dpd 60 status 2 class 2 metro2 78 overdue 1 50000 principal 50000 balance 90000 dofd 2026-03-03 ADVERSE history *12 profile 100BBB to 2
  > 2026-04-10 v13.0 seq 8 report A NORMAL 30 code 3 dpd 68 status 2 class 2 metro2 78 overdue 1 50000 principal 50000 balance 90000 dofd 2026-03-03 ADVERSE history *123 profile 100BBB to 3
  > 2026-05-02 v14.0 seq 9 report A NORMAL 0 code 3 dpd 90 status 2 class 2 metro2 80 overdue 1 50000 principal 50000 balance 90000 dofd 2026-03-03 ADVERSE history *123 profile 2100BB to 2
  > 2026-05-03 v15.0 seq 10 report A NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 50000 principal 50000 balance 90000 dofd 2026-03-03 ADVERSE history *123 profile 2100BB to 2
  > 2026-05-02 v14.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
  > 2026-02-04 v6.0 notice REMINDER A stage 2 SMS 50000 CNY
  > 2026-02-08 v7.0 notice REMINDER A stage 3 CALL 50000 CNY
  > 2026-02-16 v9.0 notice REMINDER A stage 4 AGENCY 50000 CNY
  > 2026-03-03 v10.0 notice INSTALMENT_OFFER A 50000 CNY
  > 2026-04-02 v12.0 notice INSTALMENT_OFFER A 50000 CNY
  > 2026-05-02 v14.0 share bureau ENTRY ZEROED entry 1 bucket 3 listed 2026-05-02 expires 2033-08-30 token token-bureau-1
  > 2026-05-02 v14.1 share keeper ENTRY ZEROED entry 1 bucket 3 listed 2026-05-02 expires 2033-08-30 token token-keeper-1
  > 2026-05-03 v15.0 share bureau UPDATE ZEROED entry 1 bucket 4 listed 2026-05-02 expires 2033-08-30 token token-bureau-1
  > 2026-05-03 v15.1 share keeper UPDATE ZEROED entry 1 bucket 4 listed 2026-05-02 expires 2033-08-30 token token-keeper-1
pay 2026-05-10 account=A kind=SETTLEMENT amount=90000
  > 2026-05-10 v16.0 seq 11 report A NORMAL 32 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-05-10 history *123C profile 2100BB to 3
  > 2026-05-10 v16.0 share bureau REVOKE CURED entry 1 bucket 4 listed 2026-05-02 expires 2033-08-30 token token-bureau-1
  > 2026-05-10 v16.1 share keeper UPDATE ZEROED entry 1 bucket N SETTLED listed 2026-05-02 expires 2033-08-30 token token-keeper-1
tick 2033-08-01
pay 2033-08-01 account=A kind=REPAYMENT amount=1
  > refused ACCOUNT_CLOSED: account_id: was closed before the value date; only REVERSAL and CHARGEBACK follow a closing
tick 2033-09-05
  > 2033-08-30 v17.0 share keeper EXPIRE EXPIRED entry 1 bucket N SETTLED listed 2026-05-02 expires 2033-08-30 token token-keeper-1
pay 2033-09-05 account=A kind=REPAYMENT amount=1
