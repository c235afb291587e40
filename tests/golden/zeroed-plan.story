# ZEROED becomes PLAN by a performing plan if nothing else zeroes; completed: RECOVERING, and back by steps.
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=500000
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-02-02 account=A no=1 due=2026-02-01 principal=90000 balance=90000
  > 2026-01-31 v2.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
  > 2026-02-02 v3.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-02-02 v3.0 notice ADVERSE_NOTICE A 90000 CNY
  > 2026-02-02 v3.1 notice REMINDER A stage 1 APP 90000 CNY
tick 2026-05-03
  > 2026-02-03 v4.0 seq 4 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 90000 principal 90000 balance 90000 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-28 v8.0 seq 5 report A NORMAL 30 code 1 dpd 27 status 2 class 2 metro2 11 overdue 1 90000 principal 90000 balance 90000 ADVERSE history *1 profile 0BBBBB to 3
  > 2026-03-04 v10.0 seq 6 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 90000 principal 90000 balance 90000 dofd 2026-03-03 ADVERSE history *1 profile 00BBBB to 2
  > 2026-03-31 v11.0 seq 7 report A NORMAL 30 code 2 dpd 58 status 2 class 2 metro2 71 overdue 1 90000 principal 90000 balance 90000 dofd 2026-03-03 ADVERSE history *12 profile 00BBBB to 3
  > 2026-04-03 v13.0 seq 8 report A NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 90000 principal 90000 balance 90000 dofd 2026-03-03 ADVERSE history *12 profile 100BBB to 2
  > 2026-04-30 v14.0 seq 9 report A NORMAL 30 code 3 dpd 88 status 2 class 2 metro2 78 overdue 1 90000 principal 90000 balance 90000 dofd 2026-03-03 ADVERSE history *123 profile 100BBB to 3
  > 2026-05-02 v15.0 seq 10 AGREEMENT 30 limit 0 opened 2026-01-01
  > 2026-05-03 v16.0 seq 11 report A NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 90000 principal 90000 balance 90000 dofd 2026-03-03 ADVERSE history *123 profile 2100BB to 2
  > 2026-05-02 v15.0 line ZERO limit 500000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
  > 2026-02-04 v5.0 notice REMINDER A stage 2 SMS 90000 CNY
  > 2026-02-08 v6.0 notice REMINDER A stage 3 CALL 90000 CNY
  > 2026-02-16 v7.0 notice REMINDER A stage 4 AGENCY 90000 CNY
  > 2026-03-03 v9.0 notice INSTALMENT_OFFER A 90000 CNY
  > 2026-04-02 v12.0 notice INSTALMENT_OFFER A 90000 CNY
account 2026-05-10 kind=PLAN_AGREED account=A dates=2026-06-10,2026-07-10,2026-08-10
  > 2026-05-10 v17.0 seq 12 report A NORMAL 0 code M dpd 0 status 5 class 2 metro2 11 overdue 0 0 principal 0 balance 90000 history *123 profile 2100BB to 2
show
  > standing PLAN
  > version 17
  > report_seq 12
  > as_of 2026-05-10
  > clock 2026-05-10
  > dpd_days 0
  > oldest_unpaid_due 2026-06-10
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 90000
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 0
  > limit_percent 0
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-02-02
  > episode_worst_dpd_days 98
  > episode_peak_minor 90000
  > zeroed_on 2026-05-02
  > clean_since 2026-05-10
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-06-01
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 5
  > class 2
  > dpd_days 0
  > oldest_unpaid_due 2026-06-10
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 90000
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-05-10
  > history_24m *123
  > profile_24m 2100
  > history_months 4
  > last_report_on 2026-05-10
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2026-02-02
  > notice_given_on 2026-02-03
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 2
  > folded_unpaid 0
  > next_transition 2026-06-01
pay 2026-06-10 account=A amount=30000
  > 2026-05-31 v18.0 seq 13 report A NORMAL 30 code M dpd 0 status 5 class 2 metro2 11 overdue 0 0 principal 0 balance 90000 history *123M profile 2100BB to 3
pay 2026-07-10 account=A amount=30000
  > 2026-06-30 v20.0 seq 14 report A NORMAL 30 code N dpd 0 status 5 class 2 metro2 11 overdue 0 0 principal 0 balance 60000 history *123MN profile 02100B to 3
pay 2026-08-10 account=A amount=30000
  > 2026-07-31 v22.0 seq 15 report A NORMAL 30 code N dpd 0 status 5 class 2 metro2 11 overdue 0 0 principal 0 balance 30000 history *123MNN profile 002100 to 3
account 2026-08-11 kind=PLAN_COMPLETED account=A
show
  > standing RECOVERING
  > version 24
  > report_seq 15
  > as_of 2026-08-11
  > clock 2026-08-11
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 0
  > limit_percent 0
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-02-02
  > episode_worst_dpd_days 98
  > episode_peak_minor 90000
  > zeroed_on 2026-05-02
  > clean_since 2026-05-10
  > recovering_since 2026-08-11
  > recovering_stage 0
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-09-01
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 5
  > class 2
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-08-11
  > history_24m *123MNN
  > profile_24m 0002100
  > history_months 7
  > last_report_on 2026-07-31
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2026-02-02
  > notice_given_on 2026-02-03
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 5
  > folded_unpaid 1
  > next_transition 2026-09-01
# A verdict stands: zeroed from RECOVERING, and no plan leads out.
verdict 2026-08-20 case=f1
show
  > standing ZEROED
  > version 25
  > report_seq 15
  > as_of 2026-08-20
  > clock 2026-08-20
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 0
  > limit_percent 0
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-02-02
  > episode_worst_dpd_days 98
  > episode_peak_minor 90000
  > zeroed_on 2026-08-20
  > clean_since 2026-05-10
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-09-01
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 5
  > class 2
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-08-11
  > history_24m *123MNN
  > profile_24m 0002100
  > history_months 7
  > last_report_on 2026-07-31
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2026-02-02
  > notice_given_on 2026-02-03
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 5
  > folded_unpaid 1
  > next_transition 2026-09-01
