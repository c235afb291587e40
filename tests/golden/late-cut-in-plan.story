# Latenesses that were over run on, by facts told late, in a plan that performs. That of A proves to have begun later than was told; that of B was told to nobody. Either begins anew, with its notice, when an instalment of the plan is not paid.
account 2024-01-02 kind=OPENED type=D1 account=A day=31 balance=60000
  > 2024-01-02 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 60000 history  profile BBBBBB to 3
account 2024-01-02 kind=OPENED type=D1 account=B day=31 balance=60000
  > 2024-01-02 v2.0 seq 2 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 60000 history  profile BBBBBB to 3
overdue 2024-01-11 account=A no=1 due=2024-01-10 principal=5000 at=1
  > 2024-01-11 v3.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2024-01-11 v3.0 notice ADVERSE_NOTICE A 5000 CNY
  > 2024-01-11 v3.1 notice REMINDER A stage 1 APP 5000 CNY
pay 2024-01-13 account=A no=1 amount=5000
  > 2024-01-12 v4.0 seq 3 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 5000 principal 5000 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2024-01-13 v6.0 seq 4 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
  > 2024-01-13 v5.0 notice REMINDER A stage 2 SMS 5000 CNY
account 2024-01-14 kind=PLAN_AGREED account=A dates=2024-02-14
pay 2024-01-16 account=B no=1 due=2024-01-12 amount=5000 id=p1
tick 2024-01-20
overdue 2024-01-13 kafka=2024-01-20 account=B no=1 due=2024-01-12 principal=5000
account 2024-01-14 kafka=2024-01-20 kind=PLAN_AGREED account=B dates=2024-02-14
  > 2024-01-20 v10.0 seq 5 report B NORMAL 0 code M dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 2
overdue 2024-01-11 kafka=2024-01-20 account=A no=1 due=2024-01-12 principal=9000 at=2
  > 2024-01-20 v11.0 seq 6 report A NORMAL 0 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 2
  > 2024-01-20 v11.0 line RESTORE limit 0 -> 0 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [CORRECTED A: DELINQUENT of 2024-01-11; holds no longer]
pay 2024-01-20 account=B kind=REVERSAL amount=5000 reverses=p1
show
  > standing GOOD
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
  > drawing OPEN
  > blacklist -
  > clean_since 2024-01-14
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
tick 2024-02-16
  > 2024-01-31 v13.0 seq 7 report A NORMAL 30 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history N profile BBBBBB to 3
  > 2024-01-31 v13.1 seq 8 report B NORMAL 30 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history N profile BBBBBB to 3
  > 2024-02-16 v15.0 seq 9 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 4000 principal 4000 balance 0 ADVERSE history N profile 0BBBBB to 2
  > 2024-02-16 v15.1 seq 10 report B NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 5000 principal 5000 balance 0 ADVERSE history N profile 0BBBBB to 2
  > 2024-02-15 v14.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> PLAN [DELINQUENT A: dpd 1; dpd >= 1] [DELINQUENT B: dpd 1; dpd >= 1]
  > 2024-02-15 v14.0 notice ADVERSE_NOTICE A 4000 CNY
  > 2024-02-15 v14.1 notice ADVERSE_NOTICE B 5000 CNY
show
  > standing PLAN
  > version 15
  > report_seq 10
  > as_of 2024-02-16
  > clock 2024-02-16
  > dpd_days 2
  > oldest_unpaid_due 2024-02-14
  > overdue_minor 9000
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
  > episode_started_on 2024-01-13
  > episode_worst_dpd_days 2
  > episode_peak_minor 9000
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2024-02-17
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 2
  > class 2
  > dpd_days 2
  > oldest_unpaid_due 2024-02-14
  > overdue_count 1
  > overdue_minor 4000
  > balance_minor 0
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-02-16
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
  > episodes 2
  > reminder_stage 0
  > kept_events 5
  > folded_unpaid 0
  > next_transition 2024-02-17
  > lender_id lend
  > account_id B
  > product loan
  > type D1
  > is_implicit no
  > status 2
  > class 2
  > dpd_days 2
  > oldest_unpaid_due 2024-02-14
  > overdue_count 1
  > overdue_minor 5000
  > balance_minor 0
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-02-16
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
  > next_transition 2024-02-17
