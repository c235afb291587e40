# The third lateness within 24 months of an account that is older: he is zeroed, and stays so while facts change that say nothing of it. Then the due date of the second is corrected: it never was, and he is not zeroed any more.
policy bureaus 0
account 2022-01-05 kind=OPENED type=D1 account=A day=31 balance=60000
overdue 2023-12-30 account=A no=1 due=2023-12-29 principal=1000
  > 2023-12-30 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2023-12-30 v2.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2023-12-30 v2.1 notice REMINDER A stage 1 APP 1000 CNY
pay 2024-01-05 account=A no=1 amount=1000
  > 2024-01-01 v3.0 notice REMINDER A stage 2 SMS 1000 CNY
  > 2024-01-05 v4.0 notice REMINDER A stage 3 CALL 1000 CNY
overdue 2024-01-30 account=A no=2 due=2024-01-29 principal=1000 at=1
  > 2024-01-30 v6.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2024-01-30 v6.1 notice REMINDER A stage 1 APP 1000 CNY
pay 2024-02-05 account=A no=2 amount=1000
  > 2024-02-01 v7.0 notice REMINDER A stage 2 SMS 1000 CNY
  > 2024-02-05 v8.0 notice REMINDER A stage 3 CALL 1000 CNY
overdue 2024-02-28 account=A no=3 due=2024-02-27 principal=1000
  > 2024-02-28 v10.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2024-02-28 v10.1 notice REMINDER A stage 1 APP 1000 CNY
pay 2024-03-05 account=A no=3 amount=1000
  > 2024-03-01 v11.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [EPISODES_3_IN_24M A: episodes 3; episodes >= 3 in 24 months]
  > 2024-03-01 v11.0 notice REMINDER A stage 2 SMS 1000 CNY
  > 2024-03-01 v11.1 notice INSTALMENT_OFFER A 1000 CNY
  > 2024-03-05 v12.0 notice REMINDER A stage 3 CALL 1000 CNY
tick 2024-03-07
overdue 2024-01-30 kafka=2024-03-07 account=A no=2 due=2024-02-20 principal=1000 at=2
  > 2024-03-07 v14.0 line RESTORE limit 0 -> 0 percent 0 -> 100 drawing SHUT -> SHUT standing ZEROED -> RECOVERING [CORRECTED A: EPISODES_3_IN_24M of 2024-03-01; holds no longer]
show
  > standing RECOVERING
  > version 14
  > report_seq 0
  > as_of 2024-03-07
  > clock 2024-03-07
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2023-12-30
  > episode_worst_dpd_days 7
  > episode_peak_minor 1000
  > clean_since 2024-03-05
  > recovering_since 2024-03-07
  > recovering_stage 0
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2024-04-01
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
  > opened_on 2022-01-05
  > settlement_day 31
  > as_of 2024-03-07
  > history_24m *********************1M1
  > profile_24m 000000000000000000000000
  > history_months 26
  > is_notice_pending no
  > notice_on 2024-02-28
  > notice_given_on 2024-02-29
  > is_report_held no
  > open_disputes 0
  > episodes 3
  > reminder_stage 3
  > kept_events 7
  > folded_unpaid 0
  > next_transition 2024-04-01
