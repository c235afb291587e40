# A plan's ways in and out. Shut by arrears: SUSPENDED becomes PLAN once the plan performs and nothing else is late.
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=500000
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
account 2026-01-01 kind=OPENED account=B day=31 amount=90000 balance=90000
  > 2026-01-01 v2.0 seq 3 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
overdue 2026-02-11 account=A no=1 due=2026-02-10 principal=60000 balance=60000
  > 2026-01-31 v3.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
  > 2026-01-31 v3.1 seq 5 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history * profile BBBBBB to 3
  > 2026-02-11 v4.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-02-11 v4.0 notice ADVERSE_NOTICE A 60000 CNY
  > 2026-02-11 v4.1 notice REMINDER A stage 1 APP 60000 CNY
account 2026-02-20 kind=PLAN_AGREED account=A dates=2026-03-10,2026-04-10
  > 2026-02-12 v5.0 seq 6 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 60000 principal 60000 balance 60000 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-20 v8.0 seq 7 report A NORMAL 0 code N dpd 0 status 5 class 2 metro2 11 overdue 0 0 principal 0 balance 60000 history * profile 0BBBBB to 2
  > 2026-02-13 v6.0 notice REMINDER A stage 2 SMS 60000 CNY
  > 2026-02-17 v7.0 notice REMINDER A stage 3 CALL 60000 CNY
# Another account late: SUSPENDED; once that is caught up, the plan holds again.
overdue 2026-02-21 account=B no=1 due=2026-02-20 principal=10000 balance=90000
  > 2026-02-21 v9.0 notice ADVERSE_NOTICE B 10000 CNY
  > 2026-02-21 v9.1 notice REMINDER B stage 1 APP 10000 CNY
show
  > standing SUSPENDED
  > version 9
  > report_seq 7
  > as_of 2026-02-21
  > clock 2026-02-21
  > dpd_days 1
  > oldest_unpaid_due 2026-02-20
  > overdue_minor 10000
  > overdue_accounts 1
  > balance_minor 150000
  > accounts 2
  > open_accounts 2
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 500000
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-02-11
  > episode_worst_dpd_days 10
  > episode_peak_minor 60000
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-02-22
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 5
  > class 2
  > dpd_days 0
  > oldest_unpaid_due 2026-03-10
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 60000
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-02-20
  > history_24m *
  > profile_24m 0
  > history_months 1
  > last_report_on 2026-02-20
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2026-02-11
  > notice_given_on 2026-02-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 3
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2026-03-01
  > lender_id lend
  > account_id B
  > product loan
  > type D1
  > is_implicit no
  > status 2
  > class 2
  > dpd_days 1
  > oldest_unpaid_due 2026-02-20
  > overdue_count 1
  > overdue_minor 10000
  > balance_minor 90000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-02-21
  > history_24m *
  > profile_24m 0
  > history_months 1
  > last_report_on 2026-01-31
  > last_report_point 30
  > is_notice_pending yes
  > notice_on 2026-02-21
  > is_report_held yes
  > open_disputes 0
  > episodes 1
  > reminder_stage 1
  > kept_events 2
  > folded_unpaid 0
  > next_transition 2026-02-22
pay 2026-02-25 account=B no=1 amount=10000
  > 2026-02-22 v10.0 seq 8 report B NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 90000 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-25 v12.0 seq 9 report B NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 80000 history * profile 0BBBBB to 3
  > 2026-02-23 v11.0 notice REMINDER B stage 2 SMS 10000 CNY
show
  > standing PLAN
  > version 12
  > report_seq 9
  > as_of 2026-02-25
  > clock 2026-02-25
  > dpd_days 0
  > oldest_unpaid_due 2026-03-10
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 140000
  > accounts 2
  > open_accounts 2
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 500000
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-02-11
  > episode_worst_dpd_days 10
  > episode_peak_minor 60000
  > clean_since 2026-02-25
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-03-01
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 5
  > class 2
  > dpd_days 0
  > oldest_unpaid_due 2026-03-10
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 60000
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-02-20
  > history_24m *
  > profile_24m 0
  > history_months 1
  > last_report_on 2026-02-20
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2026-02-11
  > notice_given_on 2026-02-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 3
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2026-03-01
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
  > balance_minor 80000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-02-25
  > history_24m *
  > profile_24m 0
  > history_months 1
  > last_report_on 2026-02-25
  > last_report_point 40
  > is_notice_pending no
  > notice_on 2026-02-21
  > notice_given_on 2026-02-22
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 2
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2026-03-01
# Late under the plan itself, then broken by the lender: the frozen arrears are back.
tick 2026-03-15
  > 2026-02-28 v13.0 seq 10 report A NORMAL 30 code N dpd 0 status 5 class 2 metro2 11 overdue 0 0 principal 0 balance 60000 history *N profile 0BBBBB to 3
  > 2026-02-28 v13.1 seq 11 report B NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 80000 history *M profile 0BBBBB to 3
  > 2026-03-11 v14.0 seq 12 report A NORMAL 0 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 30000 principal 30000 balance 60000 ADVERSE history *N profile 00BBBB to 2
account 2026-03-16 kind=PLAN_BREACHED account=A
  > 2026-03-16 v15.0 seq 13 report A NORMAL 0 code 2 dpd 34 status 2 class 2 metro2 71 overdue 1 60000 principal 60000 balance 60000 dofd 2026-03-12 ADVERSE history *N profile 00BBBB to 2
  > 2026-03-16 v15.0 notice REMINDER A stage 4 AGENCY 60000 CNY
  > 2026-03-16 v15.1 notice INSTALMENT_OFFER A 60000 CNY
show
  > standing SUSPENDED
  > version 15
  > report_seq 13
  > as_of 2026-03-16
  > clock 2026-03-16
  > dpd_days 34
  > oldest_unpaid_due 2026-02-10
  > overdue_minor 60000
  > overdue_accounts 1
  > balance_minor 140000
  > accounts 2
  > open_accounts 2
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 500000
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-02-11
  > episode_worst_dpd_days 34
  > episode_peak_minor 60000
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-04-01
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 2
  > class 2
  > dpd_days 34
  > oldest_unpaid_due 2026-02-10
  > overdue_count 1
  > overdue_minor 60000
  > balance_minor 60000
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-03-16
  > history_24m *N
  > profile_24m 00
  > history_months 2
  > last_report_on 2026-03-16
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2026-02-11
  > notice_given_on 2026-02-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 4
  > folded_unpaid 0
  > next_transition 2026-04-01
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
  > balance_minor 80000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-02-25
  > history_24m *M
  > profile_24m 00
  > history_months 2
  > last_report_on 2026-02-28
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2026-02-21
  > notice_given_on 2026-02-22
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 2
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2026-04-01
# A new plan, completed by the account's end: RECOVERING.
account 2026-03-20 kind=PLAN_AGREED account=A dates=2026-04-10,2026-05-10
  > 2026-03-20 v16.0 seq 14 report A NORMAL 0 code N dpd 0 status 5 class 2 metro2 11 overdue 0 0 principal 0 balance 60000 history *N profile 00BBBB to 2
pay 2026-03-25 account=A kind=SETTLEMENT amount=60000
account 2026-03-26 kind=CLOSED account=A
  > 2026-03-26 v18.0 seq 15 AGREEMENT 20 limit 0 opened 2026-01-01
  > 2026-03-26 v18.1 seq 16 report A NORMAL 20 code C dpd 0 status 3 class 2 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-03-26 history *NC profile 00BBBB to 3
show
  > standing RECOVERING
  > version 18
  > report_seq 16
  > as_of 2026-03-26
  > clock 2026-03-26
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 80000
  > accounts 2
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-02-11
  > episode_worst_dpd_days 38
  > episode_peak_minor 60000
  > clean_since 2026-03-20
  > recovering_since 2026-03-25
  > recovering_stage 0
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-04-01
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 3
  > class 2
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2026-01-01
  > closed_on 2026-03-26
  > settlement_day 31
  > as_of 2026-03-26
  > history_24m *NC
  > profile_24m 000
  > history_months 3
  > last_report_on 2026-03-26
  > last_report_point 20
  > is_notice_pending no
  > notice_on 2026-02-11
  > notice_given_on 2026-02-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 7
  > folded_unpaid 0
  > next_transition 2027-03-10
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
  > balance_minor 80000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-02-25
  > history_24m *M
  > profile_24m 00
  > history_months 2
  > last_report_on 2026-02-28
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2026-02-21
  > notice_given_on 2026-02-22
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 2
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2026-04-01
