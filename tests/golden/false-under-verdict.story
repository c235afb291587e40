# A zeroing proves false while a verdict holds him: when the verdict is cleared too, both are undone.
account 2024-01-02 kind=OPENED type=R1 day=31 limit=500000 balance=300000
  > 2024-01-02 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2024-01-02
  > 2024-01-02 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history  profile BBBBBB to 3
party 2024-01-02
overdue 2024-04-05 no=1 due=2024-01-01 principal=100000 balance=300000
  > 2024-01-31 v3.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history * profile BBBBBB to 3
  > 2024-02-29 v4.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ** profile 0BBBBB to 3
  > 2024-03-31 v5.0 seq 5 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history *** profile 00BBBB to 3
  > 2024-04-05 v6.0 seq 6 AGREEMENT 30 limit 0 opened 2024-01-02
  > 2024-04-05 v6.0 line ZERO limit 500000 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [DPD_90 A: dpd 95; dpd >= 90]
  > 2024-04-05 v6.0 notice ADVERSE_NOTICE A 100000 CNY
  > 2024-04-05 v6.1 notice REMINDER A stage 4 AGENCY 100000 CNY
  > 2024-04-05 v6.2 notice INSTALMENT_OFFER A 100000 CNY
tick 2024-04-07
  > 2024-04-06 v7.0 seq 7 report A NORMAL 0 code 4 dpd 96 status 2 class 3 metro2 80 overdue 1 100000 principal 100000 balance 300000 dofd 2024-01-31 ADVERSE history *** profile 000BBB to 2
  > 2024-04-06 v7.0 share bureau ENTRY ZEROED entry 1 bucket 4 listed 2024-04-06 token token-bureau-1
  > 2024-04-06 v7.1 share keeper ENTRY ZEROED entry 1 bucket 4 listed 2024-04-06 token token-keeper-1
verdict 2024-04-07 case=f1
  > 2024-04-07 v8.0 share bureau UPDATE FRAUD entry 1 bucket 4 listed 2024-04-06 token token-bureau-1
  > 2024-04-07 v8.1 share keeper UPDATE FRAUD entry 1 bucket 4 listed 2024-04-06 token token-keeper-1
overdue 2024-04-05 kafka=2024-04-08 no=1 due=2024-04-01 principal=100000 balance=300000 at=1712358000000
  > 2024-04-07 v9.0 seq 8 report A NORMAL 0 code 1 dpd 6 status 2 class 2 metro2 11 overdue 1 100000 principal 100000 balance 300000 ADVERSE history *** profile 000BBB to 2
  > 2024-04-07 v9.0 share bureau UPDATE FRAUD entry 1 bucket 1 listed 2024-04-06 token token-bureau-1
  > 2024-04-07 v9.1 share keeper UPDATE FRAUD entry 1 bucket 1 listed 2024-04-06 token token-keeper-1
verdict 2024-04-09 case=f1 verdict=CLEARED
  > 2024-04-09 v10.0 seq 9 AGREEMENT 30 limit 500000 opened 2024-01-02
  > 2024-04-09 v10.0 line RESTORE limit 0 -> 500000 percent 0 -> 100 drawing SHUT -> SHUT standing ZEROED -> SUSPENDED [CORRECTED A: DPD_90 of 2024-04-05; holds no longer] [DELINQUENT A: dpd 8; dpd >= 1]
  > 2024-04-09 v10.0 share bureau REVOKE ERROR entry 1 bucket 1 listed 2024-04-06 token token-bureau-1
  > 2024-04-09 v10.1 share keeper REVOKE ERROR entry 1 bucket 1 listed 2024-04-06 token token-keeper-1
pay 2024-04-10 no=1 amount=100000
  > 2024-04-10 v11.0 seq 10 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 200000 history *** profile 000BBB to 3
tick 2024-12-01
  > 2024-04-30 v12.0 seq 11 report A NORMAL 30 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 200000 history ***M profile 000BBB to 3
  > 2024-05-10 v13.0 seq 12 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 200000 history ***M profile 0000BB to 2
  > 2024-05-31 v14.0 seq 13 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 200000 history ***M* profile 0000BB to 3
  > 2024-06-30 v15.0 seq 14 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 200000 history ***M** profile 00000B to 3
  > 2024-07-31 v16.0 seq 15 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 200000 history ***M*** profile 000000 to 3
  > 2024-08-31 v17.0 seq 16 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 200000 history ***M**** profile 000000 to 3
  > 2024-09-30 v18.0 seq 17 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 200000 history ***M***** profile 000000 to 3
  > 2024-10-31 v19.0 seq 18 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 200000 history ***M****** profile 000000 to 3
  > 2024-11-30 v20.0 seq 19 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 200000 history ***M******* profile 000000 to 3
  > 2024-05-10 v13.0 line RESTORE limit 500000 -> 500000 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP A: on-time instalments 0 since 2024-04-10; 1 instalment or 1 month]
show
  > standing GOOD
  > version 20
  > report_seq 19
  > as_of 2024-12-01
  > clock 2024-12-01
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 200000
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 500000
  > limit_percent 100
  > drawing OPEN
  > blacklist -
  > clean_since 2024-04-10
  > consent_report UNSTATED
  > tokens 3
  > warning_points 0
  > next_transition 2025-01-01
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 1
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 200000
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-05-10
  > history_24m ***M*******
  > profile_24m 00000000000
  > history_months 11
  > last_report_on 2024-11-30
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2024-04-05
  > notice_given_on 2024-04-06
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 4
  > folded_unpaid 0
  > next_transition 2025-01-01
