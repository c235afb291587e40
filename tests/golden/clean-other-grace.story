# Late for two days while no grace was given. The grace that the policy gives later changes no day that is over: the month stays late, and he is clean since he paid.
account 2024-01-02 kind=OPENED type=R1 account=A day=31 limit=500000 balance=300000
  > 2024-01-02 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2024-01-02
  > 2024-01-02 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history  profile BBBBBB to 3
overdue 2024-01-11 account=A no=1 due=2024-01-10 principal=1000
  > 2024-01-11 v2.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2024-01-11 v2.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2024-01-11 v2.1 notice REMINDER A stage 1 APP 1000 CNY
pay 2024-01-12 account=A no=1 amount=1000
  > 2024-01-12 v3.0 seq 3 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 1000 principal 1000 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2024-01-12 v4.0 seq 4 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
pay 2024-01-20 account=A no=2 amount=1000
  > 2024-01-20 v5.0 seq 5 report A NORMAL 0 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 2
  > 2024-01-20 v5.0 line RESTORE limit 500000 -> 500000 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP A: on-time instalments 1 since 2024-01-12; 1 instalment or 1 month]
policy since 2024-02-01
policy grace_days 5
pay 2024-02-02 account=A no=3 amount=1000
  > 2024-01-31 v6.0 seq 6 report A NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history M profile BBBBBB to 3
show
  > standing GOOD
  > version 7
  > report_seq 6
  > as_of 2024-02-02
  > clock 2024-02-02
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 500000
  > limit_percent 100
  > drawing OPEN
  > blacklist -
  > clean_since 2024-01-12
  > consent_report UNSTATED
  > tokens 0
  > warning_points 10
  > next_transition 2024-03-01
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 1
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-02-02
  > history_24m M
  > profile_24m 0
  > history_months 1
  > last_report_on 2024-01-31
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2024-01-11
  > notice_given_on 2024-01-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 1
  > kept_events 5
  > folded_unpaid 0
  > next_transition 2024-03-01
