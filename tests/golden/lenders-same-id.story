# Two lenders name an account alike: each lateness, report and listing is that of its own lender.
party 2024-01-01
account 2024-01-02 kind=OPENED lender=other account=A day=31 amount=300000
  > 2024-01-02 v2.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
account 2024-01-02 kind=OPENED lender=lend account=A day=31 amount=300000
  > 2024-01-02 v3.0 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2024-01-11 lender=other account=A no=1 due=2024-01-10 principal=50000 balance=200000
  > 2024-01-11 v4.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2024-01-11 v4.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2024-01-11 v4.1 notice REMINDER A stage 1 APP 50000 CNY
tick 2024-04-12
  > 2024-01-12 v5.0 seq 3 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 200000 ADVERSE history  profile BBBBBB to 2
  > 2024-01-31 v9.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
  > 2024-01-31 v9.1 seq 5 report A NORMAL 30 code 1 dpd 21 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 200000 ADVERSE history 1 profile BBBBBB to 3
  > 2024-02-10 v11.0 seq 6 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 200000 dofd 2024-02-09 ADVERSE history 1 profile 0BBBBB to 2
  > 2024-02-29 v12.0 seq 7 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ** profile 0BBBBB to 3
  > 2024-02-29 v12.1 seq 8 report A NORMAL 30 code 2 dpd 50 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 200000 dofd 2024-02-09 ADVERSE history 12 profile 0BBBBB to 3
  > 2024-03-11 v14.0 seq 9 report A NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 50000 principal 50000 balance 200000 dofd 2024-02-09 ADVERSE history 12 profile 10BBBB to 2
  > 2024-03-31 v15.0 seq 10 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history *** profile 00BBBB to 3
  > 2024-03-31 v15.1 seq 11 report A NORMAL 30 code 3 dpd 81 status 2 class 2 metro2 78 overdue 1 50000 principal 50000 balance 200000 dofd 2024-02-09 ADVERSE history 123 profile 10BBBB to 3
  > 2024-04-10 v17.0 seq 12 report A NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 50000 principal 50000 balance 200000 dofd 2024-02-09 ADVERSE history 123 profile 210BBB to 2
  > 2024-04-09 v16.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
  > 2024-01-13 v6.0 notice REMINDER A stage 2 SMS 50000 CNY
  > 2024-01-17 v7.0 notice REMINDER A stage 3 CALL 50000 CNY
  > 2024-01-25 v8.0 notice REMINDER A stage 4 AGENCY 50000 CNY
  > 2024-02-09 v10.0 notice INSTALMENT_OFFER A 50000 CNY
  > 2024-03-10 v13.0 notice INSTALMENT_OFFER A 50000 CNY
  > 2024-04-09 v16.0 share bureau ENTRY ZEROED entry 1 bucket 3 listed 2024-04-09 token token-bureau-1
  > 2024-04-09 v16.1 share keeper ENTRY ZEROED entry 1 bucket 3 listed 2024-04-09 token token-keeper-1
  > 2024-04-10 v17.0 share bureau UPDATE ZEROED entry 1 bucket 4 listed 2024-04-09 token token-bureau-1
  > 2024-04-10 v17.1 share keeper UPDATE ZEROED entry 1 bucket 4 listed 2024-04-09 token token-keeper-1
show
  > standing ZEROED
  > version 17
  > report_seq 12
  > as_of 2024-04-10
  > clock 2024-04-10
  > dpd_days 91
  > oldest_unpaid_due 2024-01-10
  > overdue_minor 50000
  > overdue_accounts 1
  > balance_minor 200000
  > accounts 2
  > open_accounts 2
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 0
  > drawing SHUT
  > blacklist bureau:ZEROED keeper:ZEROED
  > episode_started_on 2024-01-11
  > episode_worst_dpd_days 91
  > episode_peak_minor 50000
  > zeroed_on 2024-04-09
  > consent_report UNSTATED
  > tokens 3
  > warning_points 0
  > next_transition 2024-05-01
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 1
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-01-02
  > history_24m ***
  > profile_24m 000
  > history_months 3
  > last_report_on 2024-03-31
  > last_report_point 30
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 1
  > folded_unpaid 0
  > next_transition 2024-05-01
  > lender_id other
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 2
  > class 3
  > dpd_days 91
  > oldest_unpaid_due 2024-01-10
  > overdue_count 1
  > overdue_minor 50000
  > balance_minor 200000
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-04-10
  > history_24m 123
  > profile_24m 210
  > history_months 3
  > last_report_on 2024-04-10
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2024-01-11
  > notice_given_on 2024-01-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 2
  > folded_unpaid 0
  > next_transition 2024-05-01
# The lender that did not zero him corrects a dispute: the entry stands.
dispute 2024-04-13 lender=lend account=A dispute=d1
  > 2024-04-13 v18.0 seq 13 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 DISPUTED history *** profile 000BBB to 2
resolved 2024-04-14 lender=lend account=A dispute=d1 outcome=CORRECT
  > 2024-04-14 v19.0 seq 14 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history *** profile 000BBB to 2
# The one that did is paid.
pay 2024-04-15 lender=other account=A no=1 amount=50000
  > 2024-04-15 v20.0 seq 15 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history 123 profile 210BBB to 3
  > 2024-04-15 v20.0 share bureau REVOKE CURED entry 1 bucket 4 listed 2024-04-09 token token-bureau-1
  > 2024-04-15 v20.1 share keeper UPDATE ZEROED entry 1 bucket N SETTLED listed 2024-04-09 expires 2029-04-15 token token-keeper-1
tick 2024-06-02
  > 2024-04-30 v21.0 seq 16 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history **** profile 000BBB to 3
  > 2024-04-30 v21.1 seq 17 report A NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history 123M profile 210BBB to 3
  > 2024-05-31 v22.0 seq 18 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ***** profile 0000BB to 3
  > 2024-05-31 v22.1 seq 19 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history 123M* profile 0210BB to 3
show
  > standing ZEROED
  > version 22
  > report_seq 19
  > as_of 2024-06-01
  > clock 2024-06-01
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 150000
  > accounts 2
  > open_accounts 2
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 0
  > drawing SHUT
  > blacklist keeper:ZEROED
  > episode_started_on 2024-01-11
  > episode_worst_dpd_days 96
  > episode_peak_minor 50000
  > zeroed_on 2024-04-09
  > clean_since 2024-04-15
  > consent_report UNSTATED
  > tokens 3
  > warning_points 0
  > next_transition 2024-07-01
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 1
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-01-02
  > history_24m *****
  > profile_24m 00000
  > history_months 5
  > last_report_on 2024-05-31
  > last_report_point 30
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 1
  > folded_unpaid 0
  > next_transition 2024-07-01
  > lender_id other
  > account_id A
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
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-04-15
  > history_24m 123M*
  > profile_24m 00210
  > history_months 5
  > last_report_on 2024-05-31
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2024-01-11
  > notice_given_on 2024-01-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2024-07-01
