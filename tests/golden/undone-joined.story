# Two latenesses prove never to have been, as both due dates are corrected. When the first is put back, it was after all, and went on over the second: one episode, told of when it is learnt, and an early sign once it is over.
account 2024-01-02 kind=OPENED type=R1 account=A day=31 limit=500000 balance=300000
  > 2024-01-02 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2024-01-02
  > 2024-01-02 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history  profile BBBBBB to 3
overdue 2024-01-15 account=A no=1 due=2024-01-14 principal=10000 at=1
  > 2024-01-15 v2.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2024-01-15 v2.0 notice ADVERSE_NOTICE A 10000 CNY
  > 2024-01-15 v2.1 notice REMINDER A stage 1 APP 10000 CNY
overdue 2024-01-15 account=A no=1 due=2024-01-25 principal=10000 at=2
  > 2024-01-15 v3.0 line RESTORE limit 500000 -> 500000 percent 100 -> 100 drawing SHUT -> OPEN standing SUSPENDED -> GOOD [CORRECTED A: DELINQUENT of 2024-01-15; holds no longer]
overdue 2024-01-16 account=A no=2 due=2024-01-15 principal=20000 at=3
  > 2024-01-16 v4.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2024-01-16 v4.0 notice ADVERSE_NOTICE A 20000 CNY
  > 2024-01-16 v4.1 notice REMINDER A stage 1 APP 20000 CNY
overdue 2024-01-16 account=A no=2 due=2024-01-26 principal=20000 at=4
  > 2024-01-16 v5.0 line RESTORE limit 500000 -> 500000 percent 100 -> 100 drawing SHUT -> OPEN standing SUSPENDED -> GOOD [CORRECTED A: DELINQUENT of 2024-01-16; holds no longer]
tick 2024-01-17
overdue 2024-01-15 kafka=2024-01-17 account=A no=1 due=2024-01-14 principal=10000 at=5
  > 2024-01-17 v6.0 seq 3 report A NORMAL 0 code 1 dpd 3 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2024-01-17 v6.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 3; dpd >= 1]
  > 2024-01-17 v6.0 notice REMINDER A stage 2 SMS 10000 CNY
show
  > standing SUSPENDED
  > version 6
  > report_seq 3
  > as_of 2024-01-17
  > clock 2024-01-17
  > dpd_days 3
  > oldest_unpaid_due 2024-01-14
  > overdue_minor 10000
  > overdue_accounts 1
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 500000
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2024-01-15
  > episode_worst_dpd_days 3
  > episode_peak_minor 10000
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2024-01-21
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 2
  > class 2
  > dpd_days 3
  > oldest_unpaid_due 2024-01-14
  > overdue_count 1
  > overdue_minor 10000
  > balance_minor 0
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-01-17
  > history_months 0
  > last_report_on 2024-01-17
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2024-01-16
  > notice_given_on 2024-01-17
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 2
  > kept_events 6
  > folded_unpaid 0
  > next_transition 2024-01-21
pay 2024-01-17 account=A no=1 amount=10000
  > 2024-01-17 v7.0 seq 4 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
show
  > standing RECOVERING
  > version 7
  > report_seq 4
  > as_of 2024-01-17
  > clock 2024-01-17
  > dpd_days 0
  > oldest_unpaid_due 2024-01-26
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 500000
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2024-01-15
  > episode_worst_dpd_days 3
  > episode_peak_minor 10000
  > clean_since 2024-01-17
  > recovering_since 2024-01-17
  > recovering_stage 0
  > consent_report UNSTATED
  > tokens 0
  > warning_points 10
  > next_transition 2024-01-27
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 5
  > class 1
  > dpd_days 0
  > oldest_unpaid_due 2024-01-26
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-01-17
  > history_months 0
  > last_report_on 2024-01-17
  > last_report_point 40
  > is_notice_pending no
  > notice_on 2024-01-16
  > notice_given_on 2024-01-17
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 2
  > kept_events 7
  > folded_unpaid 0
  > next_transition 2024-01-27
