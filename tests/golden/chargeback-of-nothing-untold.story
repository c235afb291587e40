# The same of a lateness that nobody was told of, since the payment that would have been late came with its reversal.
account 2026-01-01 kind=OPENED account=A day=10 amount=90000 balance=90000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
pay 2026-01-15 id=p1 account=A no=1 due=2026-02-02 amount=1000
  > 2026-01-10 v2.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history * profile BBBBBB to 3
account 2026-02-02 account=A kind=CLOSED balance=0
  > 2026-02-02 v4.0 seq 3 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-02-02 history *C profile 0BBBBB to 3
pay 2026-02-05 account=A kind=REVERSAL reverses=p1
pay 2026-03-01 account=A kind=CHARGEBACK amount=0
  > 2026-03-01 v6.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 27; dpd >= 1]
  > 2026-03-01 v6.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2026-03-01 v6.1 notice REMINDER A stage 4 AGENCY 1000 CNY
tick 2026-03-12
  > 2026-03-02 v7.0 seq 4 report A NORMAL 0 code 1 dpd 28 status 2 class 2 metro2 11 overdue 1 1000 principal 1000 balance 0 ADVERSE history *C profile 00BBBB to 2
  > 2026-03-05 v9.0 seq 5 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 1000 principal 1000 balance 0 dofd 2026-03-04 ADVERSE history *C profile 00BBBB to 2
  > 2026-03-10 v10.0 seq 6 report A NORMAL 30 code 2 dpd 36 status 2 class 2 metro2 71 overdue 1 1000 principal 1000 balance 0 dofd 2026-03-04 ADVERSE history *C2 profile 00BBBB to 3
  > 2026-03-04 v8.0 notice INSTALMENT_OFFER A 1000 CNY
show
  > standing SUSPENDED
  > version 10
  > report_seq 6
  > as_of 2026-03-11
  > clock 2026-03-11
  > dpd_days 37
  > oldest_unpaid_due 2026-02-02
  > overdue_minor 1000
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
  > episode_started_on 2026-03-01
  > episode_worst_dpd_days 37
  > episode_peak_minor 1000
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-04-03
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 2
  > class 2
  > dpd_days 37
  > oldest_unpaid_due 2026-02-02
  > overdue_count 1
  > overdue_minor 1000
  > balance_minor 0
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 10
  > as_of 2026-03-11
  > history_24m *C2
  > profile_24m 100
  > history_months 3
  > last_report_on 2026-03-10
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2026-03-01
  > notice_given_on 2026-03-02
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 5
  > folded_unpaid 0
  > next_transition 2026-04-03
