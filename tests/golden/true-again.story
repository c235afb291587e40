# The due date of A is corrected, while B guards the step that rested on it, and put back again: the 32 days of A count as if nothing had been said, and the wait is the long one.
account 2024-01-02 kind=OPENED account=A type=R1 day=31 limit=500000 balance=300000
  > 2024-01-02 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2024-01-02
  > 2024-01-02 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history  profile BBBBBB to 3
account 2024-01-02 kind=OPENED account=B type=D1 day=31 balance=300000
  > 2024-01-02 v2.0 seq 3 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history  profile BBBBBB to 3
overdue 2024-02-05 account=A no=1 due=2024-01-04 principal=100000 at=1707000000000
  > 2024-01-31 v3.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history * profile BBBBBB to 3
  > 2024-01-31 v3.1 seq 5 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history * profile BBBBBB to 3
  > 2024-02-05 v4.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 32; dpd >= 1]
  > 2024-02-05 v4.0 notice ADVERSE_NOTICE A 100000 CNY
  > 2024-02-05 v4.1 notice REMINDER A stage 4 AGENCY 100000 CNY
  > 2024-02-05 v4.2 notice INSTALMENT_OFFER A 100000 CNY
pay 2024-02-06 account=A no=1 amount=100000
  > 2024-02-06 v5.0 seq 6 report A NORMAL 0 code 2 dpd 33 status 2 class 2 metro2 71 overdue 1 100000 principal 100000 balance 0 dofd 2024-02-03 ADVERSE history * profile 0BBBBB to 2
  > 2024-02-06 v6.0 seq 7 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile 0BBBBB to 3
overdue 2024-02-08 account=B no=1 due=2024-02-07 principal=100000
  > 2024-02-08 v7.0 notice ADVERSE_NOTICE B 100000 CNY
  > 2024-02-08 v7.1 notice REMINDER B stage 1 APP 100000 CNY
tick 2024-02-09
  > 2024-02-09 v8.0 seq 8 report B NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 100000 principal 100000 balance 0 ADVERSE history * profile 0BBBBB to 2
overdue 2024-02-05 kafka=2024-02-09 account=A no=1 due=2024-02-20 principal=100000 at=1707000000001
show
  > standing SUSPENDED
  > version 9
  > report_seq 8
  > as_of 2024-02-09
  > clock 2024-02-09
  > dpd_days 2
  > oldest_unpaid_due 2024-02-07
  > overdue_minor 100000
  > overdue_accounts 1
  > balance_minor 0
  > accounts 2
  > open_accounts 2
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 500000
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2024-02-05
  > episode_worst_dpd_days 2
  > episode_peak_minor 100000
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2024-02-10
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 5
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-02-09
  > history_24m *
  > profile_24m 0
  > history_months 1
  > last_report_on 2024-02-06
  > last_report_point 40
  > is_notice_pending no
  > notice_on 2024-02-05
  > notice_given_on 2024-02-06
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 4
  > folded_unpaid 0
  > next_transition 2024-03-01
  > lender_id lend
  > account_id B
  > product loan
  > type D1
  > is_implicit no
  > status 2
  > class 2
  > dpd_days 2
  > oldest_unpaid_due 2024-02-07
  > overdue_count 1
  > overdue_minor 100000
  > balance_minor 0
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-02-09
  > history_24m *
  > profile_24m 0
  > history_months 1
  > last_report_on 2024-02-09
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2024-02-08
  > notice_given_on 2024-02-09
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 1
  > kept_events 2
  > folded_unpaid 0
  > next_transition 2024-02-10
overdue 2024-02-05 kafka=2024-02-10 account=A no=1 due=2024-01-04 principal=100000 at=1707000000002
show
  > standing SUSPENDED
  > version 10
  > report_seq 8
  > as_of 2024-02-09
  > clock 2024-02-09
  > dpd_days 2
  > oldest_unpaid_due 2024-02-07
  > overdue_minor 100000
  > overdue_accounts 1
  > balance_minor 0
  > accounts 2
  > open_accounts 2
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 500000
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2024-02-05
  > episode_worst_dpd_days 33
  > episode_peak_minor 100000
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2024-02-10
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 5
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-02-09
  > history_24m *
  > profile_24m 0
  > history_months 1
  > last_report_on 2024-02-06
  > last_report_point 40
  > is_notice_pending no
  > notice_on 2024-02-05
  > notice_given_on 2024-02-06
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 5
  > folded_unpaid 0
  > next_transition 2024-03-01
  > lender_id lend
  > account_id B
  > product loan
  > type D1
  > is_implicit no
  > status 2
  > class 2
  > dpd_days 2
  > oldest_unpaid_due 2024-02-07
  > overdue_count 1
  > overdue_minor 100000
  > balance_minor 0
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-02-09
  > history_24m *
  > profile_24m 0
  > history_months 1
  > last_report_on 2024-02-09
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2024-02-08
  > notice_given_on 2024-02-09
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 1
  > kept_events 2
  > folded_unpaid 0
  > next_transition 2024-02-10
pay 2024-02-19 account=B no=1 amount=100000
  > 2024-02-19 v13.0 seq 9 report B NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile 0BBBBB to 3
  > 2024-02-10 v11.0 notice REMINDER B stage 2 SMS 100000 CNY
  > 2024-02-14 v12.0 notice REMINDER B stage 3 CALL 100000 CNY
tick 2024-06-01
  > 2024-02-29 v14.0 seq 10 report A NORMAL 30 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M profile 0BBBBB to 3
  > 2024-02-29 v14.1 seq 11 report B NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M profile 0BBBBB to 3
  > 2024-03-31 v15.0 seq 12 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M* profile 00BBBB to 3
  > 2024-03-31 v15.1 seq 13 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M* profile 00BBBB to 3
  > 2024-04-30 v16.0 seq 14 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M** profile 000BBB to 3
  > 2024-04-30 v16.1 seq 15 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M** profile 000BBB to 3
  > 2024-05-19 v17.0 seq 16 AGREEMENT 30 limit 250000 opened 2024-01-02
  > 2024-05-19 v17.1 seq 17 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M** profile 0000BB to 2
  > 2024-05-31 v18.0 seq 18 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M*** profile 0000BB to 3
  > 2024-05-31 v18.1 seq 19 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M*** profile 0000BB to 3
  > 2024-05-19 v17.0 line RESTORE limit 500000 -> 250000 percent 100 -> 50 drawing SHUT -> OPEN standing RECOVERING -> RECOVERING [RECOVERY_STEP B: on-time instalments 0 since 2024-02-19; 3 instalments or 3 months]
