# The same account id at two lenders is two accounts; another currency counts in no total of the borrower.
party 2026-01-01
consent 2026-01-01 purpose=SHARE recipient=aaa granted=no
consent 2026-01-01 purpose=SHARE recipient=bank
consent 2026-01-01 purpose=SHARE recipient=keeper granted=no
account 2026-01-01 kind=OPENED type=R1 account=A lender=one day=10 limit=5000 balance=0
  > 2026-01-01 v5.0 seq 1 AGREEMENT 10 limit 5000 opened 2026-01-01
  > 2026-01-01 v5.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
account 2026-01-01 kind=OPENED type=R3 account=A lender=two day=10 limit=7000 balance=0
  > 2026-01-01 v6.0 seq 3 AGREEMENT 30 limit 12000 opened 2026-01-01
  > 2026-01-01 v6.1 seq 4 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
account 2026-01-01 kind=OPENED type=R1 account=B lender=two day=10 limit=9000 balance=0 currency=USD
  > 2026-01-01 v7.0 seq 5 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
account 2026-01-01 kind=OPENED type=R1 account=C lender=two day=10 balance=0
  > 2026-01-01 v8.0 seq 6 report C NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
overdue 2026-01-11 account=A lender=two no=1 due=2026-01-10 principal=20000
  > 2026-01-10 v9.0 seq 7 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile BBBBBB to 3
  > 2026-01-10 v9.1 seq 8 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile BBBBBB to 3
  > 2026-01-10 v9.2 seq 9 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile BBBBBB to 3
  > 2026-01-10 v9.3 seq 10 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile BBBBBB to 3
  > 2026-01-11 v10.0 seq 11 report A NORMAL 0 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile 0BBBBB to 2
  > 2026-01-11 v10.1 seq 12 report B NORMAL 0 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile 0BBBBB to 2
  > 2026-01-11 v10.2 seq 13 report C NORMAL 0 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile 0BBBBB to 2
  > 2026-01-11 v10.0 line SUSPEND limit 12000 -> 12000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v10.0 notice ADVERSE_NOTICE A 20000 CNY
  > 2026-01-11 v10.1 notice REMINDER A stage 1 APP 20000 CNY
overdue 2026-01-11 account=B lender=two no=1 due=2026-01-10 principal=90000 currency=USD
  > 2026-01-11 v11.0 notice ADVERSE_NOTICE B 90000 USD
  > 2026-01-11 v11.1 notice REMINDER B stage 1 APP 90000 USD
tick 2026-01-13
  > 2026-01-12 v12.0 seq 14 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 20000 principal 20000 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2026-01-12 v12.1 seq 15 report B NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 90000 principal 90000 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2026-01-13 v13.0 notice REMINDER A stage 2 SMS 20000 CNY
  > 2026-01-13 v13.1 notice REMINDER B stage 2 SMS 90000 USD
overdue 2026-01-13 account=A lender=one no=1 due=2026-01-10 principal=20000
  > 2026-01-13 v14.0 notice ADVERSE_NOTICE A 20000 CNY
  > 2026-01-13 v14.1 notice REMINDER A stage 2 SMS 20000 CNY
tick 2026-04-11
  > 2026-01-14 v15.0 seq 16 report A NORMAL 0 code 1 dpd 4 status 2 class 2 metro2 11 overdue 1 20000 principal 20000 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-10 v19.0 seq 17 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-10 v19.1 seq 18 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-10 v19.2 seq 19 report B NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 90000 principal 90000 balance 0 dofd 2026-02-09 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-10 v20.0 seq 20 report A NORMAL 30 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history *2 profile 0BBBBB to 3
  > 2026-02-10 v20.1 seq 21 report A NORMAL 30 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history *2 profile 0BBBBB to 3
  > 2026-02-10 v20.2 seq 22 report B NORMAL 30 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 90000 principal 90000 balance 0 dofd 2026-02-09 ADVERSE history *2 profile 0BBBBB to 3
  > 2026-02-10 v20.3 seq 23 report C NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ** profile 0BBBBB to 3
  > 2026-03-10 v21.0 seq 24 report A NORMAL 30 code 2 dpd 59 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history *22 profile 10BBBB to 3
  > 2026-03-10 v21.1 seq 25 report A NORMAL 30 code 2 dpd 59 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history *22 profile 10BBBB to 3
  > 2026-03-10 v21.2 seq 26 report B NORMAL 30 code 2 dpd 59 status 2 class 2 metro2 71 overdue 1 90000 principal 90000 balance 0 dofd 2026-02-09 ADVERSE history *22 profile 10BBBB to 3
  > 2026-03-10 v21.3 seq 27 report C NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *** profile 00BBBB to 3
  > 2026-03-12 v22.0 seq 28 report A NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history *22 profile 110BBB to 2
  > 2026-03-12 v22.1 seq 29 report A NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history *22 profile 110BBB to 2
  > 2026-03-12 v22.2 seq 30 report B NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 90000 principal 90000 balance 0 dofd 2026-02-09 ADVERSE history *22 profile 110BBB to 2
  > 2026-04-10 v23.0 seq 31 AGREEMENT 30 limit 0 opened 2026-01-01
  > 2026-04-10 v24.0 seq 32 report A NORMAL 30 code 3 dpd 90 status 2 class 2 metro2 80 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history *223 profile 110BBB to 3
  > 2026-04-10 v24.1 seq 33 report A NORMAL 30 code 3 dpd 90 status 2 class 2 metro2 80 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history *223 profile 110BBB to 3
  > 2026-04-10 v24.2 seq 34 report B NORMAL 30 code 3 dpd 90 status 2 class 2 metro2 80 overdue 1 90000 principal 90000 balance 0 dofd 2026-02-09 ADVERSE history *223 profile 110BBB to 3
  > 2026-04-10 v24.3 seq 35 report C NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history **** profile 000BBB to 3
  > 2026-04-11 v24.4 seq 36 report A NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history *223 profile 3110BB to 2
  > 2026-04-11 v24.5 seq 37 report A NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history *223 profile 3110BB to 2
  > 2026-04-11 v24.6 seq 38 report B NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 90000 principal 90000 balance 0 dofd 2026-02-09 ADVERSE history *223 profile 3110BB to 2
  > 2026-04-10 v23.0 line ZERO limit 12000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90] [DPD_90 A: dpd 90; dpd >= 90] [DPD_90 B: dpd 90; dpd >= 90]
  > 2026-01-17 v16.0 notice REMINDER A stage 3 CALL 20000 CNY
  > 2026-01-17 v16.1 notice REMINDER A stage 3 CALL 20000 CNY
  > 2026-01-17 v16.2 notice REMINDER B stage 3 CALL 90000 USD
  > 2026-01-25 v17.0 notice REMINDER A stage 4 AGENCY 20000 CNY
  > 2026-01-25 v17.1 notice REMINDER A stage 4 AGENCY 20000 CNY
  > 2026-01-25 v17.2 notice REMINDER B stage 4 AGENCY 90000 USD
  > 2026-02-09 v18.0 notice INSTALMENT_OFFER A 20000 CNY
  > 2026-02-09 v18.1 notice INSTALMENT_OFFER A 20000 CNY
  > 2026-02-09 v18.2 notice INSTALMENT_OFFER B 90000 USD
  > 2026-03-11 v21.0 notice INSTALMENT_OFFER A 20000 CNY
  > 2026-03-11 v21.1 notice INSTALMENT_OFFER A 20000 CNY
  > 2026-03-11 v21.2 notice INSTALMENT_OFFER B 90000 USD
  > 2026-04-10 v23.0 share bank ENTRY ZEROED entry 1 bucket 3 listed 2026-04-10 token token-bank-1
  > 2026-04-10 v23.1 share bureau ENTRY ZEROED entry 1 bucket 3 listed 2026-04-10 token token-bureau-1
  > 2026-04-10 v23.2 share keeper ENTRY ZEROED entry 1 bucket 3 listed 2026-04-10 token token-keeper-1
  > 2026-04-11 v24.0 share bank UPDATE ZEROED entry 1 bucket 4 listed 2026-04-10 token token-bank-1
  > 2026-04-11 v24.1 share bureau UPDATE ZEROED entry 1 bucket 4 listed 2026-04-10 token token-bureau-1
  > 2026-04-11 v24.2 share keeper UPDATE ZEROED entry 1 bucket 4 listed 2026-04-10 token token-keeper-1
pay 2026-04-12 account=A lender=two no=1 amount=20000
  > 2026-04-12 v25.0 seq 39 report A NORMAL 40 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *223 profile 3110BB to 3
pay 2026-04-12 account=A lender=one no=1 amount=20000
  > 2026-04-12 v26.0 seq 40 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *223 profile 3110BB to 3
pay 2026-04-12 account=B lender=two no=1 amount=90000 currency=USD
  > 2026-04-12 v27.0 seq 41 report B NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *223 profile 3110BB to 3
  > 2026-04-12 v27.0 share bank REVOKE CURED entry 1 bucket 4 listed 2026-04-10 token token-bank-1
  > 2026-04-12 v27.1 share bureau REVOKE CURED entry 1 bucket 4 listed 2026-04-10 token token-bureau-1
  > 2026-04-12 v27.2 share keeper UPDATE ZEROED entry 1 bucket N SETTLED listed 2026-04-10 expires 2031-04-12 token token-keeper-1
