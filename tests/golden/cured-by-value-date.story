# A payment counts from its value date, also for the times that run from a cure: it came in by the last day of the repair
# rule though it was told two days later; the entry of the recipient that keeps it expires five years after that day.
policy repair rule:2026-01-01:2026-03-31:60000:2026-03-31:2026-04-15
policy keeps_on_cure 1
account 2026-01-01 kind=OPENED type=D1 account=A day=31
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
party 2026-01-01
overdue 2026-02-11 account=A no=1 due=2026-02-10 principal=50000 balance=200000 intent=INTENTIONAL
  > 2026-01-31 v3.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
  > 2026-02-11 v4.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-02-11 v4.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-02-11 v4.1 notice REMINDER A stage 1 APP 50000 CNY
tick 2026-04-02
  > 2026-02-12 v5.0 seq 3 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 200000 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-28 v9.0 seq 4 report A NORMAL 30 code 1 dpd 18 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 200000 ADVERSE history *1 profile 0BBBBB to 3
  > 2026-03-13 v11.0 seq 5 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 200000 dofd 2026-03-12 ADVERSE history *1 profile 00BBBB to 2
  > 2026-03-31 v12.0 seq 6 report A NORMAL 30 code 2 dpd 49 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 200000 dofd 2026-03-12 ADVERSE history *12 profile 00BBBB to 3
  > 2026-02-13 v6.0 notice REMINDER A stage 2 SMS 50000 CNY
  > 2026-02-17 v7.0 notice REMINDER A stage 3 CALL 50000 CNY
  > 2026-02-25 v8.0 notice REMINDER A stage 4 AGENCY 50000 CNY
  > 2026-03-12 v10.0 notice INSTALMENT_OFFER A 50000 CNY
  > 2026-03-13 v11.0 share bureau ENTRY INTENTIONAL entry 1 bucket 2 listed 2026-03-13 token token-bureau-1
  > 2026-03-13 v11.1 share keeper ENTRY INTENTIONAL entry 1 bucket 2 listed 2026-03-13 token token-keeper-1
pay 2026-03-31 account=A no=1 amount=50000 balance=150000
  > 2026-04-02 v13.0 seq 7 report A CORRECT 30 month 2026-03 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history *1M profile 000BBB to 3
  > 2026-04-02 v13.1 seq 8 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history *1M profile 000BBB to 2
  > 2026-04-02 v13.0 share bureau REVOKE CURED entry 1 bucket 2 listed 2026-03-13 token token-bureau-1
  > 2026-04-02 v13.1 share keeper UPDATE INTENTIONAL entry 1 bucket N SETTLED listed 2026-03-13 expires 2031-03-31 token token-keeper-1
tick 2026-04-15
account 2026-05-02 kind=CLOSED account=A balance=0
  > 2026-04-30 v14.0 seq 9 report A CORRECT 30 month 2026-02 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 200000 history *NN profile 000BBB to 3
  > 2026-04-30 v14.1 seq 10 report A CORRECT 30 month 2026-03 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history *NN profile 000BBB to 3
  > 2026-04-30 v15.0 seq 11 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history *NN* profile 000BBB to 3
  > 2026-05-02 v16.0 seq 12 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-05-02 history *NN*C profile 0000BB to 3
  > 2026-04-30 audit HISTORY_REWRITTEN b1-14-h0: month 2026-02-28: code 1, profile 0, overdue 50000 became N, 0, 0; episode 2026-02-11 to 2026-03-31, worst dpd 51, peak 50000; rule rule; account lend:A
  > 2026-04-30 audit HISTORY_REWRITTEN b1-14-h1: month 2026-03-31: code M, profile 0, overdue 0 became N, 0, 0; episode 2026-02-11 to 2026-03-31, worst dpd 51, peak 50000; rule rule; account lend:A
tick 2031-03-31
  > 2031-03-31 v17.0 share keeper EXPIRE EXPIRED entry 1 bucket N SETTLED listed 2026-03-13 expires 2031-03-31 token token-keeper-1
