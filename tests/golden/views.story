# What is shown of a listed borrower with a dispute, of one erased, and of facts put away unpaid.
party 2026-01-01
account 2026-01-01 kind=OPENED account=A day=10 amount=100000 balance=100000
  > 2026-01-01 v2.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 100000 history  profile BBBBBB to 3
account 2026-01-01 kind=OPENED account=B day=10 amount=100000 balance=100000
  > 2026-01-01 v3.0 seq 2 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 100000 history  profile BBBBBB to 3
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=100000
  > 2026-01-10 v4.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 100000 history * profile BBBBBB to 3
  > 2026-01-10 v4.1 seq 4 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 100000 history * profile BBBBBB to 3
  > 2026-01-11 v5.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v5.0 notice ADVERSE_NOTICE A 100000 CNY
  > 2026-01-11 v5.1 notice REMINDER A stage 1 APP 100000 CNY
verdict 2026-01-12 case=f1
  > 2026-01-12 v6.0 seq 5 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 100000 principal 100000 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2026-01-12 v7.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [FRAUD : case f1; verdict CONFIRMED]
  > 2026-01-12 v7.0 share bureau ENTRY FRAUD entry 1 bucket 1 listed 2026-01-12 token token-bureau-1
  > 2026-01-12 v7.1 share keeper ENTRY FRAUD entry 1 bucket 1 listed 2026-01-12 token token-keeper-1
dispute 2026-01-13 account=B dispute=d1
  > 2026-01-13 v9.0 seq 6 report B NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 100000 DISPUTED history * profile 0BBBBB to 2
  > 2026-01-13 v8.0 notice REMINDER A stage 2 SMS 100000 CNY
dispute 2026-01-13 account=B dispute=d2
resolved 2026-01-14 account=B dispute=d2
show
  > standing ZEROED
  > version 11
  > report_seq 6
  > as_of 2026-01-14
  > clock 2026-01-14
  > dpd_days 4
  > oldest_unpaid_due 2026-01-10
  > overdue_minor 100000
  > overdue_accounts 1
  > balance_minor 100000
  > accounts 2
  > open_accounts 2
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 0
  > drawing SHUT
  > blacklist bureau:FRAUD keeper:FRAUD
  > episode_started_on 2026-01-11
  > episode_worst_dpd_days 4
  > episode_peak_minor 100000
  > zeroed_on 2026-01-12
  > consent_report UNSTATED
  > tokens 3
  > warning_points 0
  > next_transition 2026-01-17
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 2
  > class 2
  > dpd_days 4
  > oldest_unpaid_due 2026-01-10
  > overdue_count 1
  > overdue_minor 100000
  > balance_minor 0
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 10
  > as_of 2026-01-14
  > history_24m *
  > profile_24m 0
  > history_months 1
  > last_report_on 2026-01-12
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2026-01-11
  > notice_given_on 2026-01-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 2
  > kept_events 2
  > folded_unpaid 0
  > next_transition 2026-01-17
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
  > balance_minor 100000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 10
  > as_of 2026-01-01
  > history_24m *
  > profile_24m 0
  > history_months 1
  > last_report_on 2026-01-13
  > last_report_point 0
  > is_notice_pending no
  > is_report_held no
  > open_disputes 1
  > episodes 0
  > reminder_stage 0
  > kept_events 1
  > folded_unpaid 0
  > next_transition 2026-02-02
tick 2026-07-01
  > 2026-02-10 v16.0 seq 7 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 100000 principal 100000 balance 0 dofd 2026-02-09 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-10 v17.0 seq 8 report A NORMAL 30 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 100000 principal 100000 balance 0 dofd 2026-02-09 ADVERSE history *2 profile 0BBBBB to 3
  > 2026-02-10 v17.1 seq 9 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 100000 DISPUTED history ** profile 0BBBBB to 3
  > 2026-03-10 v18.0 seq 10 report A NORMAL 30 code 2 dpd 59 status 2 class 2 metro2 71 overdue 1 100000 principal 100000 balance 0 dofd 2026-02-09 ADVERSE history *22 profile 10BBBB to 3
  > 2026-03-10 v18.1 seq 11 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 100000 DISPUTED history *** profile 00BBBB to 3
  > 2026-03-12 v19.0 seq 12 report A NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 100000 principal 100000 balance 0 dofd 2026-02-09 ADVERSE history *22 profile 110BBB to 2
  > 2026-04-10 v20.0 seq 13 report A NORMAL 30 code 3 dpd 90 status 2 class 2 metro2 80 overdue 1 100000 principal 100000 balance 0 dofd 2026-02-09 ADVERSE history *223 profile 110BBB to 3
  > 2026-04-10 v20.1 seq 14 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 100000 DISPUTED history **** profile 000BBB to 3
  > 2026-04-11 v20.2 seq 15 report A NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 100000 principal 100000 balance 0 dofd 2026-02-09 ADVERSE history *223 profile 3110BB to 2
  > 2026-05-10 v22.0 seq 16 report A NORMAL 30 code 4 dpd 120 status 2 class 3 metro2 82 overdue 1 100000 principal 100000 balance 0 dofd 2026-02-09 ADVERSE history *2234 profile 3110BB to 3
  > 2026-05-10 v22.1 seq 17 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 100000 DISPUTED history ***** profile 0000BB to 3
  > 2026-05-11 v22.2 seq 18 report A NORMAL 0 code 5 dpd 121 status 2 class 3 metro2 82 overdue 1 100000 principal 100000 balance 0 dofd 2026-02-09 ADVERSE history *2234 profile 43110B to 2
  > 2026-06-10 v23.0 seq 19 report A NORMAL 0 code 6 dpd 151 status 2 class 3 metro2 83 overdue 1 100000 principal 100000 balance 0 dofd 2026-02-09 ADVERSE history *2234 profile 43110B to 2
  > 2026-06-10 v24.0 seq 20 report A NORMAL 30 code 6 dpd 151 status 2 class 3 metro2 83 overdue 1 100000 principal 100000 balance 0 dofd 2026-02-09 ADVERSE history *22346 profile 43110B to 3
  > 2026-06-10 v24.1 seq 21 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 100000 DISPUTED history ****** profile 00000B to 3
  > 2026-01-17 v12.0 notice REMINDER A stage 3 CALL 100000 CNY
  > 2026-01-25 v13.0 notice REMINDER A stage 4 AGENCY 100000 CNY
  > 2026-02-02 v14.0 notice DISPUTE_DUE B
  > 2026-02-09 v15.0 notice INSTALMENT_OFFER A 100000 CNY
  > 2026-03-11 v18.0 notice INSTALMENT_OFFER A 100000 CNY
  > 2026-05-10 v21.0 notice LEGAL_REFERRAL A 100000 CNY
  > 2026-02-10 v16.0 share bureau UPDATE FRAUD entry 1 bucket 2 listed 2026-01-12 token token-bureau-1
  > 2026-02-10 v16.1 share keeper UPDATE FRAUD entry 1 bucket 2 listed 2026-01-12 token token-keeper-1
  > 2026-03-12 v19.0 share bureau UPDATE FRAUD entry 1 bucket 3 listed 2026-01-12 token token-bureau-1
  > 2026-03-12 v19.1 share keeper UPDATE FRAUD entry 1 bucket 3 listed 2026-01-12 token token-keeper-1
  > 2026-04-11 v20.0 share bureau UPDATE FRAUD entry 1 bucket 4 listed 2026-01-12 token token-bureau-1
  > 2026-04-11 v20.1 share keeper UPDATE FRAUD entry 1 bucket 4 listed 2026-01-12 token token-keeper-1
  > 2026-05-11 v22.0 share bureau UPDATE FRAUD entry 1 bucket 5 listed 2026-01-12 token token-bureau-1
  > 2026-05-11 v22.1 share keeper UPDATE FRAUD entry 1 bucket 5 listed 2026-01-12 token token-keeper-1
  > 2026-06-10 v23.0 share bureau UPDATE FRAUD entry 1 bucket 6 listed 2026-01-12 token token-bureau-1
  > 2026-06-10 v23.1 share keeper UPDATE FRAUD entry 1 bucket 6 listed 2026-01-12 token token-keeper-1
pay 2026-07-01 account=A amount=1
show
  > standing ZEROED
  > version 25
  > report_seq 21
  > as_of 2026-07-01
  > clock 2026-07-01
  > dpd_days 172
  > oldest_unpaid_due 2026-01-10
  > overdue_minor 99999
  > overdue_accounts 1
  > balance_minor 100000
  > accounts 2
  > open_accounts 2
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 0
  > drawing SHUT
  > blacklist bureau:FRAUD keeper:FRAUD
  > episode_started_on 2026-01-11
  > episode_worst_dpd_days 172
  > episode_peak_minor 100000
  > zeroed_on 2026-01-12
  > consent_report UNSTATED
  > tokens 3
  > warning_points 0
  > next_transition 2026-07-09
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 2
  > class 3
  > dpd_days 172
  > oldest_unpaid_due 2026-01-10
  > overdue_count 1
  > overdue_minor 99999
  > balance_minor 0
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 10
  > as_of 2026-07-01
  > history_24m *22346
  > profile_24m 543110
  > history_months 6
  > last_report_on 2026-06-10
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2026-01-11
  > notice_given_on 2026-01-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 1
  > folded_unpaid 1
  > next_transition 2026-07-09
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
  > balance_minor 100000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 10
  > as_of 2026-01-01
  > history_24m ******
  > profile_24m 000000
  > history_months 6
  > last_report_on 2026-06-10
  > last_report_point 30
  > is_notice_pending no
  > is_report_held no
  > open_disputes 1
  > episodes 0
  > reminder_stage 0
  > kept_events 1
  > folded_unpaid 0
  > next_transition 2026-07-11
