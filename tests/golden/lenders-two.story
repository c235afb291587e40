# Two lenders, two accounts, late on the same day: told in the order of lender and account, and the line by its own.
party 2024-03-01
account 2024-03-01 kind=OPENED type=R1 lender=other account=A day=31 limit=500000
  > 2024-03-01 v2.0 seq 1 AGREEMENT 10 limit 500000 opened 2024-03-01
  > 2024-03-01 v2.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
account 2024-03-01 kind=OPENED lender=lend account=B day=31 amount=300000
  > 2024-03-01 v3.0 seq 3 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2024-03-12 lender=other account=A no=1 due=2024-03-11 principal=40000 balance=100000
  > 2024-03-12 v4.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2024-03-12 v4.0 notice ADVERSE_NOTICE A 40000 CNY
  > 2024-03-12 v4.1 notice REMINDER A stage 1 APP 40000 CNY
overdue 2024-03-12 lender=lend account=B no=1 due=2024-03-11 principal=50000 balance=200000
  > 2024-03-12 v5.0 notice ADVERSE_NOTICE B 50000 CNY
  > 2024-03-12 v5.1 notice REMINDER B stage 1 APP 50000 CNY
tick 2024-06-12
  > 2024-03-13 v6.0 seq 4 report B NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 200000 ADVERSE history  profile BBBBBB to 2
  > 2024-03-13 v6.1 seq 5 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 40000 principal 40000 balance 100000 ADVERSE history  profile BBBBBB to 2
  > 2024-03-31 v10.0 seq 6 report B NORMAL 30 code 1 dpd 20 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 200000 ADVERSE history 1 profile BBBBBB to 3
  > 2024-03-31 v10.1 seq 7 report A NORMAL 30 code 1 dpd 20 status 2 class 2 metro2 11 overdue 1 40000 principal 40000 balance 100000 ADVERSE history 1 profile BBBBBB to 3
  > 2024-04-11 v12.0 seq 8 report B NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 200000 dofd 2024-04-10 ADVERSE history 1 profile 0BBBBB to 2
  > 2024-04-11 v12.1 seq 9 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 40000 principal 40000 balance 100000 dofd 2024-04-10 ADVERSE history 1 profile 0BBBBB to 2
  > 2024-04-30 v13.0 seq 10 report B NORMAL 30 code 2 dpd 50 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 200000 dofd 2024-04-10 ADVERSE history 12 profile 0BBBBB to 3
  > 2024-04-30 v13.1 seq 11 report A NORMAL 30 code 2 dpd 50 status 2 class 2 metro2 71 overdue 1 40000 principal 40000 balance 100000 dofd 2024-04-10 ADVERSE history 12 profile 0BBBBB to 3
  > 2024-05-11 v15.0 seq 12 report B NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 50000 principal 50000 balance 200000 dofd 2024-04-10 ADVERSE history 12 profile 10BBBB to 2
  > 2024-05-11 v15.1 seq 13 report A NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 40000 principal 40000 balance 100000 dofd 2024-04-10 ADVERSE history 12 profile 10BBBB to 2
  > 2024-05-31 v16.0 seq 14 report B NORMAL 30 code 3 dpd 81 status 2 class 2 metro2 78 overdue 1 50000 principal 50000 balance 200000 dofd 2024-04-10 ADVERSE history 123 profile 10BBBB to 3
  > 2024-05-31 v16.1 seq 15 report A NORMAL 30 code 3 dpd 81 status 2 class 2 metro2 78 overdue 1 40000 principal 40000 balance 100000 dofd 2024-04-10 ADVERSE history 123 profile 10BBBB to 3
  > 2024-06-09 v17.0 seq 16 AGREEMENT 30 limit 0 opened 2024-03-01
  > 2024-06-10 v18.0 seq 17 report B NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 50000 principal 50000 balance 200000 dofd 2024-04-10 ADVERSE history 123 profile 210BBB to 2
  > 2024-06-10 v18.1 seq 18 report A NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 40000 principal 40000 balance 100000 dofd 2024-04-10 ADVERSE history 123 profile 210BBB to 2
  > 2024-06-09 v17.0 line ZERO limit 500000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 B: dpd 90; dpd >= 90] [DPD_90 A: dpd 90; dpd >= 90]
  > 2024-03-14 v7.0 notice REMINDER B stage 2 SMS 50000 CNY
  > 2024-03-14 v7.1 notice REMINDER A stage 2 SMS 40000 CNY
  > 2024-03-18 v8.0 notice REMINDER B stage 3 CALL 50000 CNY
  > 2024-03-18 v8.1 notice REMINDER A stage 3 CALL 40000 CNY
  > 2024-03-26 v9.0 notice REMINDER B stage 4 AGENCY 50000 CNY
  > 2024-03-26 v9.1 notice REMINDER A stage 4 AGENCY 40000 CNY
  > 2024-04-10 v11.0 notice INSTALMENT_OFFER B 50000 CNY
  > 2024-04-10 v11.1 notice INSTALMENT_OFFER A 40000 CNY
  > 2024-05-10 v14.0 notice INSTALMENT_OFFER B 50000 CNY
  > 2024-05-10 v14.1 notice INSTALMENT_OFFER A 40000 CNY
  > 2024-06-09 v17.0 share bureau ENTRY ZEROED entry 1 bucket 3 listed 2024-06-09 token token-bureau-1
  > 2024-06-09 v17.1 share keeper ENTRY ZEROED entry 1 bucket 3 listed 2024-06-09 token token-keeper-1
  > 2024-06-10 v18.0 share bureau UPDATE ZEROED entry 1 bucket 4 listed 2024-06-09 token token-bureau-1
  > 2024-06-10 v18.1 share keeper UPDATE ZEROED entry 1 bucket 4 listed 2024-06-09 token token-keeper-1
show
  > standing ZEROED
  > version 18
  > report_seq 18
  > as_of 2024-06-10
  > clock 2024-06-10
  > dpd_days 91
  > oldest_unpaid_due 2024-03-11
  > overdue_minor 90000
  > overdue_accounts 2
  > balance_minor 300000
  > accounts 2
  > open_accounts 2
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 0
  > limit_percent 0
  > drawing SHUT
  > blacklist bureau:ZEROED keeper:ZEROED
  > episode_started_on 2024-03-12
  > episode_worst_dpd_days 91
  > episode_peak_minor 90000
  > zeroed_on 2024-06-09
  > consent_report UNSTATED
  > tokens 3
  > warning_points 0
  > next_transition 2024-07-01
  > lender_id lend
  > account_id B
  > product loan
  > type D1
  > is_implicit no
  > status 2
  > class 3
  > dpd_days 91
  > oldest_unpaid_due 2024-03-11
  > overdue_count 1
  > overdue_minor 50000
  > balance_minor 200000
  > currency CNY
  > opened_on 2024-03-01
  > settlement_day 31
  > as_of 2024-06-10
  > history_24m 123
  > profile_24m 210
  > history_months 3
  > last_report_on 2024-06-10
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2024-03-12
  > notice_given_on 2024-03-13
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 2
  > folded_unpaid 0
  > next_transition 2024-07-01
  > lender_id other
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 2
  > class 3
  > dpd_days 91
  > oldest_unpaid_due 2024-03-11
  > overdue_count 1
  > overdue_minor 40000
  > balance_minor 100000
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2024-03-01
  > settlement_day 31
  > as_of 2024-06-10
  > history_24m 123
  > profile_24m 210
  > history_months 3
  > last_report_on 2024-06-10
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2024-03-12
  > notice_given_on 2024-03-13
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 2
  > folded_unpaid 0
  > next_transition 2024-07-01
pay 2024-06-20 lender=lend account=B no=1 amount=50000
  > 2024-06-20 v19.0 seq 19 report B NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history 123 profile 210BBB to 3
tick 2024-07-02
  > 2024-06-30 v20.0 seq 20 report B NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history 123M profile 210BBB to 3
  > 2024-06-30 v20.1 seq 21 report A NORMAL 30 code 4 dpd 111 status 2 class 3 metro2 80 overdue 1 40000 principal 40000 balance 100000 dofd 2024-04-10 ADVERSE history 1234 profile 210BBB to 3
pay 2024-07-03 lender=other account=A no=1 amount=40000
  > 2024-07-03 v21.0 seq 22 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 60000 history 1234 profile 3210BB to 3
  > 2024-07-03 v21.0 share bureau REVOKE CURED entry 1 bucket 4 listed 2024-06-09 token token-bureau-1
  > 2024-07-03 v21.1 share keeper UPDATE ZEROED entry 1 bucket N SETTLED listed 2024-06-09 expires 2029-07-03 token token-keeper-1
tick 2024-08-01
  > 2024-07-31 v22.0 seq 23 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history 123M* profile 0210BB to 3
  > 2024-07-31 v22.1 seq 24 report A NORMAL 30 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 60000 history 1234M profile 3210BB to 3
show
  > standing ZEROED
  > version 22
  > report_seq 24
  > as_of 2024-08-01
  > clock 2024-08-01
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 210000
  > accounts 2
  > open_accounts 2
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 0
  > limit_percent 0
  > drawing SHUT
  > blacklist keeper:ZEROED
  > episode_started_on 2024-03-12
  > episode_worst_dpd_days 114
  > episode_peak_minor 90000
  > zeroed_on 2024-06-09
  > clean_since 2024-07-03
  > consent_report UNSTATED
  > tokens 3
  > warning_points 0
  > next_transition 2024-09-01
  > lender_id lend
  > account_id B
  > product loan
  > type D1
  > is_implicit no
  > status 1
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 150000
  > currency CNY
  > opened_on 2024-03-01
  > settlement_day 31
  > as_of 2024-06-20
  > history_24m 123M*
  > profile_24m 00210
  > history_months 5
  > last_report_on 2024-07-31
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2024-03-12
  > notice_given_on 2024-03-13
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2024-09-01
  > lender_id other
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 5
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 60000
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2024-03-01
  > settlement_day 31
  > as_of 2024-07-03
  > history_24m 1234M
  > profile_24m 03210
  > history_months 5
  > last_report_on 2024-07-31
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2024-03-12
  > notice_given_on 2024-03-13
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 1
  > folded_unpaid 1
  > next_transition 2024-09-01
# Late for the second time, reversed: the one that remains late keeps him where he is.
pay 2024-08-02 lender=other account=A kind=REVERSAL no=1 amount=40000 reverses=e7
  > 2024-08-02 v23.0 seq 25 report A CORRECT 30 month 2024-07 code 5 dpd 142 status 2 class 3 metro2 82 overdue 1 40000 principal 40000 balance 100000 dofd 2024-04-10 ADVERSE history 12345 profile 43210B to 3
  > 2024-08-02 v23.1 seq 26 report A NORMAL 0 code 5 dpd 144 status 2 class 3 metro2 82 overdue 1 40000 principal 40000 balance 100000 dofd 2024-04-10 ADVERSE history 12345 profile 43210B to 2
  > 2024-08-02 v23.0 share bureau ENTRY ZEROED entry 2 bucket 5 listed 2024-08-02 token token-bureau-1
  > 2024-08-02 v23.1 share keeper UPDATE ZEROED entry 1 bucket 5 listed 2024-06-09 token token-keeper-1
pay 2024-08-03 lender=lend account=B kind=SETTLEMENT amount=150000
  > 2024-08-03 v24.0 seq 27 report B NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2024-08-03 history 123M*C profile 00210B to 3
tick 2024-09-02
  > 2024-08-09 v25.0 seq 28 report A NORMAL 0 code 6 dpd 151 status 2 class 3 metro2 83 overdue 1 40000 principal 40000 balance 100000 dofd 2024-04-10 ADVERSE history 12345 profile 43210B to 2
  > 2024-08-31 v26.0 seq 29 report A NORMAL 30 code 6 dpd 173 status 2 class 3 metro2 83 overdue 1 40000 principal 40000 balance 100000 dofd 2024-04-10 ADVERSE history 123456 profile 43210B to 3
  > 2024-08-09 v25.0 share bureau UPDATE ZEROED entry 2 bucket 6 listed 2024-08-02 token token-bureau-1
  > 2024-08-09 v25.1 share keeper UPDATE ZEROED entry 1 bucket 6 listed 2024-06-09 token token-keeper-1
show
  > standing ZEROED
  > version 26
  > report_seq 29
  > as_of 2024-09-01
  > clock 2024-09-01
  > dpd_days 174
  > oldest_unpaid_due 2024-03-11
  > overdue_minor 40000
  > overdue_accounts 1
  > balance_minor 100000
  > accounts 2
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 0
  > limit_percent 0
  > drawing SHUT
  > blacklist bureau:ZEROED keeper:ZEROED
  > episode_started_on 2024-03-12
  > episode_worst_dpd_days 174
  > episode_peak_minor 90000
  > zeroed_on 2024-06-09
  > consent_report UNSTATED
  > tokens 3
  > warning_points 0
  > next_transition 2024-09-07
  > lender_id lend
  > account_id B
  > product loan
  > type D1
  > is_implicit no
  > status 3
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > currency CNY
  > opened_on 2024-03-01
  > closed_on 2024-08-03
  > settlement_day 31
  > as_of 2024-08-03
  > history_24m 123M*C
  > profile_24m 000210
  > history_months 6
  > last_report_on 2024-08-03
  > last_report_point 20
  > is_notice_pending no
  > notice_on 2024-03-12
  > notice_given_on 2024-03-13
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 2
  > folded_unpaid 1
  > next_transition 2029-11-03
  > lender_id other
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 2
  > class 3
  > dpd_days 174
  > oldest_unpaid_due 2024-03-11
  > overdue_count 1
  > overdue_minor 40000
  > balance_minor 100000
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2024-03-01
  > settlement_day 31
  > as_of 2024-09-01
  > history_24m 123456
  > profile_24m 543210
  > history_months 6
  > last_report_on 2024-08-31
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2024-03-12
  > notice_given_on 2024-03-13
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 2
  > folded_unpaid 1
  > next_transition 2024-09-07
