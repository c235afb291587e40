# A payment is taken back while a plan performs, so that the lateness before the plan never ended. That of A was told, and goes on; that of B was over before it was learnt, was told to nobody, and begins with its notice when a part of the plan is not paid.
account 2024-01-02 kind=OPENED type=D1 account=A day=31 balance=60000
  > 2024-01-02 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 60000 history  profile BBBBBB to 3
account 2024-01-02 kind=OPENED type=D1 account=B day=31 balance=60000
  > 2024-01-02 v2.0 seq 2 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 60000 history  profile BBBBBB to 3
overdue 2024-01-11 account=A no=1 due=2024-01-10 principal=5000
  > 2024-01-11 v3.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2024-01-11 v3.0 notice ADVERSE_NOTICE A 5000 CNY
  > 2024-01-11 v3.1 notice REMINDER A stage 1 APP 5000 CNY
pay 2024-01-13 account=A no=1 amount=5000 id=p1
  > 2024-01-12 v4.0 seq 3 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 5000 principal 5000 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2024-01-13 v6.0 seq 4 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
  > 2024-01-13 v5.0 notice REMINDER A stage 2 SMS 5000 CNY
pay 2024-01-13 account=B no=1 due=2024-01-10 amount=5000 id=p2
overdue 2024-01-11 kafka=2024-01-14 account=B no=1 due=2024-01-10 principal=5000
account 2024-01-15 kind=PLAN_AGREED account=A dates=2024-02-14
account 2024-01-15 kind=PLAN_AGREED account=B dates=2024-02-14
show
  > standing RECOVERING
  > version 10
  > report_seq 4
  > as_of 2024-01-15
  > clock 2024-01-15
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 2
  > open_accounts 2
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2024-01-11
  > episode_worst_dpd_days 3
  > episode_peak_minor 5000
  > clean_since 2024-01-13
  > recovering_since 2024-01-13
  > recovering_stage 0
  > consent_report UNSTATED
  > tokens 0
  > warning_points 10
  > next_transition 2024-02-01
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
  > balance_minor 0
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-01-15
  > history_months 0
  > last_report_on 2024-01-13
  > last_report_point 40
  > is_notice_pending no
  > notice_on 2024-01-11
  > notice_given_on 2024-01-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 2
  > kept_events 4
  > folded_unpaid 0
  > next_transition 2024-02-01
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
  > balance_minor 0
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-01-15
  > history_months 0
  > last_report_on 2024-01-02
  > last_report_point 10
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 0
  > kept_events 4
  > folded_unpaid 0
  > next_transition 2024-02-01
pay 2024-01-20 account=A kind=REVERSAL amount=5000 reverses=p1
  > 2024-01-20 v11.0 seq 5 report A NORMAL 0 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 2
pay 2024-01-20 account=B kind=REVERSAL amount=5000 reverses=p2
  > 2024-01-20 v12.0 seq 6 report B NORMAL 0 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 2
show
  > standing RECOVERING
  > version 12
  > report_seq 6
  > as_of 2024-01-20
  > clock 2024-01-20
  > dpd_days 0
  > oldest_unpaid_due 2024-02-14
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 2
  > open_accounts 2
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2024-01-11
  > episode_worst_dpd_days 3
  > episode_peak_minor 5000
  > clean_since 2024-01-15
  > recovering_since 2024-01-13
  > recovering_stage 0
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2024-02-01
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 1
  > class 2
  > dpd_days 0
  > oldest_unpaid_due 2024-02-14
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-01-20
  > history_months 0
  > last_report_on 2024-01-20
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2024-01-11
  > notice_given_on 2024-01-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 2
  > kept_events 5
  > folded_unpaid 0
  > next_transition 2024-02-01
  > lender_id lend
  > account_id B
  > product loan
  > type D1
  > is_implicit no
  > status 1
  > class 2
  > dpd_days 0
  > oldest_unpaid_due 2024-02-14
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-01-20
  > history_months 0
  > last_report_on 2024-01-20
  > last_report_point 0
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 0
  > kept_events 5
  > folded_unpaid 0
  > next_transition 2024-02-01
tick 2024-02-17
  > 2024-01-31 v13.0 seq 7 report A NORMAL 30 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history N profile BBBBBB to 3
  > 2024-01-31 v13.1 seq 8 report B NORMAL 30 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history N profile BBBBBB to 3
  > 2024-02-15 v15.0 seq 9 report A NORMAL 0 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 5000 principal 5000 balance 0 ADVERSE history N profile 0BBBBB to 2
  > 2024-02-16 v16.0 seq 10 report B NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 5000 principal 5000 balance 0 ADVERSE history N profile 0BBBBB to 2
  > 2024-02-13 v14.0 line RESTORE limit 0 -> 0 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP A: on-time instalments 0 since 2024-01-13; 1 instalment or 1 month]
  > 2024-02-15 v15.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> PLAN [DELINQUENT A: dpd 1; dpd >= 1] [DELINQUENT B: dpd 1; dpd >= 1]
  > 2024-02-15 v15.0 notice ADVERSE_NOTICE B 5000 CNY
show
  > standing PLAN
  > version 16
  > report_seq 10
  > as_of 2024-02-16
  > clock 2024-02-17
  > dpd_days 3
  > oldest_unpaid_due 2024-02-14
  > overdue_minor 10000
  > overdue_accounts 2
  > balance_minor 0
  > accounts 2
  > open_accounts 2
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2024-01-11
  > episode_worst_dpd_days 3
  > episode_peak_minor 10000
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2024-02-21
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 2
  > class 2
  > dpd_days 3
  > oldest_unpaid_due 2024-02-14
  > overdue_count 1
  > overdue_minor 5000
  > balance_minor 0
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-02-17
  > history_24m N
  > profile_24m 0
  > history_months 1
  > last_report_on 2024-02-15
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2024-01-11
  > notice_given_on 2024-01-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 2
  > kept_events 5
  > folded_unpaid 0
  > next_transition 2024-02-21
  > lender_id lend
  > account_id B
  > product loan
  > type D1
  > is_implicit no
  > status 2
  > class 2
  > dpd_days 3
  > oldest_unpaid_due 2024-02-14
  > overdue_count 1
  > overdue_minor 5000
  > balance_minor 0
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-02-17
  > history_24m N
  > profile_24m 0
  > history_months 1
  > last_report_on 2024-02-16
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2024-02-15
  > notice_given_on 2024-02-16
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 0
  > kept_events 5
  > folded_unpaid 0
  > next_transition 2024-02-21
