# A payment learnt late splits the lateness that runs: what runs on keeps what was told in it, and is told no second time. Its reversal joins the two again. A lateness of B, over before it is learnt, is an episode too, told to nobody.
account 2026-01-01 kind=OPENED type=D1 account=A day=31
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=50000 balance=500000
  > 2026-01-11 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v2.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-01-11 v2.1 notice REMINDER A stage 1 APP 50000 CNY
overdue 2026-01-18 account=A no=2 due=2026-01-17 principal=90000
  > 2026-01-12 v3.0 seq 2 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 500000 ADVERSE history  profile BBBBBB to 2
  > 2026-01-13 v4.0 notice REMINDER A stage 2 SMS 50000 CNY
  > 2026-01-17 v5.0 notice REMINDER A stage 3 CALL 50000 CNY
tick 2026-02-12
  > 2026-01-31 v8.0 seq 3 report A NORMAL 30 code 1 dpd 21 status 2 class 2 metro2 11 overdue 2 140000 principal 140000 balance 0 ADVERSE history 1 profile BBBBBB to 3
  > 2026-02-10 v10.0 seq 4 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 2 140000 principal 140000 balance 0 dofd 2026-02-09 ADVERSE history 1 profile 0BBBBB to 2
  > 2026-01-25 v7.0 notice REMINDER A stage 4 AGENCY 140000 CNY
  > 2026-02-09 v9.0 notice INSTALMENT_OFFER A 140000 CNY
pay 2026-01-15 kafka=2026-02-12 account=A no=1 amount=50000 id=p1
  > 2026-02-12 v11.0 seq 5 report A CORRECT 30 month 2026-01 code 1 dpd 14 status 2 class 2 metro2 11 overdue 1 90000 principal 90000 balance 0 history 1 profile 0BBBBB to 3
  > 2026-02-12 v11.1 seq 6 report A NORMAL 0 code 1 dpd 26 status 2 class 2 metro2 11 overdue 1 90000 principal 90000 balance 0 ADVERSE history 1 profile 0BBBBB to 2
show
  > standing SUSPENDED
  > version 11
  > report_seq 6
  > as_of 2026-02-12
  > clock 2026-02-12
  > dpd_days 26
  > oldest_unpaid_due 2026-01-17
  > overdue_minor 90000
  > overdue_accounts 1
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-01-11
  > episode_worst_dpd_days 33
  > episode_peak_minor 140000
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-02-16
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 2
  > class 2
  > dpd_days 26
  > oldest_unpaid_due 2026-01-17
  > overdue_count 1
  > overdue_minor 90000
  > balance_minor 0
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-02-12
  > history_24m 1
  > profile_24m 0
  > history_months 1
  > last_report_on 2026-02-12
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2026-01-11
  > notice_given_on 2026-01-12
  > is_report_held no
  > open_disputes 0
  > episodes 2
  > reminder_stage 4
  > kept_events 4
  > folded_unpaid 0
  > next_transition 2026-02-16
pay 2026-02-13 account=A kind=REVERSAL amount=50000 reverses=p1
  > 2026-02-13 v12.0 seq 7 report A CORRECT 30 month 2026-01 code 1 dpd 21 status 2 class 2 metro2 11 overdue 2 140000 principal 140000 balance 0 ADVERSE history 1 profile 0BBBBB to 3
  > 2026-02-13 v12.1 seq 8 report A NORMAL 0 code 2 dpd 34 status 2 class 2 metro2 71 overdue 2 140000 principal 140000 balance 0 dofd 2026-02-09 ADVERSE history 1 profile 0BBBBB to 2
show
  > standing SUSPENDED
  > version 12
  > report_seq 8
  > as_of 2026-02-13
  > clock 2026-02-13
  > dpd_days 34
  > oldest_unpaid_due 2026-01-10
  > overdue_minor 140000
  > overdue_accounts 1
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-01-11
  > episode_worst_dpd_days 34
  > episode_peak_minor 140000
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-02-16
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 2
  > class 2
  > dpd_days 34
  > oldest_unpaid_due 2026-01-10
  > overdue_count 2
  > overdue_minor 140000
  > balance_minor 0
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-02-13
  > history_24m 1
  > profile_24m 0
  > history_months 1
  > last_report_on 2026-02-13
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2026-01-11
  > notice_given_on 2026-01-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 5
  > folded_unpaid 0
  > next_transition 2026-02-16
pay 2026-02-10 kafka=2026-02-14 account=B no=1 amount=7000 due=2026-01-20
overdue 2026-02-03 kafka=2026-02-14 account=B no=1 due=2026-01-20 principal=7000
show
  > standing SUSPENDED
  > version 14
  > report_seq 8
  > as_of 2026-02-13
  > clock 2026-02-13
  > dpd_days 34
  > oldest_unpaid_due 2026-01-10
  > overdue_minor 140000
  > overdue_accounts 1
  > balance_minor 0
  > accounts 2
  > open_accounts 2
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-01-11
  > episode_worst_dpd_days 34
  > episode_peak_minor 140000
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-02-16
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 2
  > class 2
  > dpd_days 34
  > oldest_unpaid_due 2026-01-10
  > overdue_count 2
  > overdue_minor 140000
  > balance_minor 0
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-02-13
  > history_24m 1
  > profile_24m 0
  > history_months 1
  > last_report_on 2026-02-13
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2026-01-11
  > notice_given_on 2026-01-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 5
  > folded_unpaid 0
  > next_transition 2026-02-16
  > lender_id lend
  > account_id B
  > product loan
  > type D1
  > is_implicit yes
  > status 1
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > currency CNY
  > opened_on 2026-02-03
  > settlement_day 0
  > as_of 2026-02-13
  > history_months 0
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 0
  > kept_events 2
  > folded_unpaid 0
  > next_transition 2026-03-01
