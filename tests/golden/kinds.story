# The kinds of payment, and an extension: on time by prepayment, D paid by the guarantor, Z by an asset in lieu,
# pledged money asked for and taken, due dates moved from a day on.
policy notice_wait_days 0
account 2026-01-01 kind=OPENED account=A day=31 amount=90000 balance=90000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
account 2026-01-01 kind=OPENED account=B day=31 amount=90000 balance=90000
  > 2026-01-01 v2.0 seq 2 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
account 2026-01-01 kind=OPENED account=C day=31 amount=90000 balance=90000
  > 2026-01-01 v3.0 seq 3 report C NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
account 2026-01-01 kind=OPENED account=E day=31 amount=90000 balance=90000 pledged=7000
  > 2026-01-01 v4.0 seq 4 report E NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
pay 2026-01-05 account=A kind=PREPAYMENT amount=20000
overdue 2026-01-11 account=B no=1 due=2026-01-10 principal=10000 balance=90000
  > 2026-01-11 v6.0 seq 5 report B NORMAL 0 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 90000 ADVERSE history  profile BBBBBB to 2
  > 2026-01-11 v6.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT B: dpd 1; dpd >= 1]
  > 2026-01-11 v6.0 notice ADVERSE_NOTICE B 10000 CNY
  > 2026-01-11 v6.1 notice REMINDER B stage 1 APP 10000 CNY
pay 2026-01-20 account=B no=1 kind=GUARANTOR amount=10000
  > 2026-01-20 v9.0 seq 6 report B NORMAL 40 code D dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 80000 ADVERSE history  profile BBBBBB to 3
  > 2026-01-13 v7.0 notice REMINDER B stage 2 SMS 10000 CNY
  > 2026-01-17 v8.0 notice REMINDER B stage 3 CALL 10000 CNY
overdue 2026-01-21 account=C no=1 due=2026-01-10 principal=10000 balance=90000
  > 2026-01-21 v10.0 seq 7 report C NORMAL 0 code 1 dpd 11 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 90000 ADVERSE history  profile BBBBBB to 2
  > 2026-01-21 v10.0 notice ADVERSE_NOTICE C 10000 CNY
  > 2026-01-21 v10.1 notice REMINDER C stage 3 CALL 10000 CNY
pay 2026-01-22 account=C no=1 kind=ASSET_IN_LIEU amount=10000
  > 2026-01-22 v11.0 seq 8 report C NORMAL 40 code Z dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 80000 ADVERSE history  profile BBBBBB to 3
overdue 2026-01-23 account=E no=1 due=2026-01-22 principal=10000 balance=90000
  > 2026-01-23 v12.0 seq 9 report E NORMAL 0 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 90000 ADVERSE history  profile BBBBBB to 2
  > 2026-01-23 v12.0 notice ADVERSE_NOTICE E 10000 CNY
  > 2026-01-23 v12.1 notice REMINDER E stage 1 APP 10000 CNY
  > 2026-01-23 v12.2 notice PLEDGE_DEDUCTION E 7000 CNY
pay 2026-01-24 account=E no=1 kind=PLEDGE_DEDUCTION amount=7000
tick 2026-02-01
  > 2026-01-31 v16.0 seq 10 report A NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 70000 history N profile BBBBBB to 3
  > 2026-01-31 v16.1 seq 11 report B NORMAL 30 code D dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 80000 ADVERSE history D profile BBBBBB to 3
  > 2026-01-31 v16.2 seq 12 report C NORMAL 30 code Z dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 80000 ADVERSE history Z profile BBBBBB to 3
  > 2026-01-31 v16.3 seq 13 report E NORMAL 30 code 1 dpd 9 status 2 class 2 metro2 11 overdue 1 3000 principal 3000 balance 83000 ADVERSE history 1 profile BBBBBB to 3
  > 2026-01-25 v14.0 notice REMINDER E stage 2 SMS 3000 CNY
  > 2026-01-29 v15.0 notice REMINDER E stage 3 CALL 3000 CNY
# E is granted more time: not late from that day on, and the days before stay.
account 2026-02-05 kind=EXTENDED account=E dates=2026-03-10
  > 2026-02-05 v17.0 seq 14 report E NORMAL 0 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 83000 history 1 profile 0BBBBB to 2
tick 2026-03-01
  > 2026-02-28 v18.0 seq 15 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 70000 history N* profile 0BBBBB to 3
  > 2026-02-28 v18.1 seq 16 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 80000 history D* profile 0BBBBB to 3
  > 2026-02-28 v18.2 seq 17 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 80000 history Z* profile 0BBBBB to 3
  > 2026-02-28 v18.3 seq 18 report E NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 83000 history 1M profile 0BBBBB to 3
tick 2026-03-12
  > 2026-03-11 v20.0 seq 19 report E NORMAL 0 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 3000 principal 3000 balance 83000 ADVERSE history 1M profile 00BBBB to 2
  > 2026-03-05 v19.0 line RESTORE limit 0 -> 0 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP E: on-time instalments 0 since 2026-02-05; 1 instalment or 1 month]
  > 2026-03-11 v20.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT E: dpd 1; dpd >= 1]
  > 2026-03-11 v20.0 notice ADVERSE_NOTICE E 3000 CNY
  > 2026-03-11 v20.1 notice REMINDER E stage 1 APP 3000 CNY
  > 2026-03-11 v20.2 notice PLEDGE_DEDUCTION E 3000 CNY
show
  > standing SUSPENDED
  > version 20
  > report_seq 19
  > as_of 2026-03-11
  > clock 2026-03-11
  > dpd_days 1
  > oldest_unpaid_due 2026-03-10
  > overdue_minor 3000
  > overdue_accounts 1
  > balance_minor 313000
  > accounts 4
  > open_accounts 4
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-03-11
  > episode_worst_dpd_days 1
  > episode_peak_minor 3000
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-03-13
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
  > balance_minor 70000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-01-05
  > history_24m N*
  > profile_24m 00
  > history_months 2
  > last_report_on 2026-02-28
  > last_report_point 30
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 2
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
  > as_of 2026-01-20
  > history_24m D*
  > profile_24m 00
  > history_months 2
  > last_report_on 2026-02-28
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2026-01-11
  > notice_given_on 2026-01-11
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 3
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2026-04-01
  > lender_id lend
  > account_id C
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
  > as_of 2026-01-22
  > history_24m Z*
  > profile_24m 00
  > history_months 2
  > last_report_on 2026-02-28
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2026-01-21
  > notice_given_on 2026-01-21
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 3
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2026-04-01
  > lender_id lend
  > account_id E
  > product loan
  > type D1
  > is_implicit no
  > status 2
  > class 2
  > dpd_days 1
  > oldest_unpaid_due 2026-03-10
  > overdue_count 1
  > overdue_minor 3000
  > balance_minor 83000
  > pledged_minor 7000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-03-11
  > history_24m 1M
  > profile_24m 00
  > history_months 2
  > last_report_on 2026-03-11
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2026-03-11
  > notice_given_on 2026-03-11
  > is_report_held no
  > open_disputes 0
  > episodes 2
  > reminder_stage 1
  > kept_events 4
  > folded_unpaid 0
  > next_transition 2026-03-13
