# Payments taken back on the last day on which they may be; both instalments were paid again meanwhile, so that the latenesses are over before they are learnt. Those of A and C began before the window, that of C on its eve; its days stay as they were, and they are no episodes. That of B began on its first day, and is one.
account 2024-01-02 kind=OPENED type=D1 account=A day=31 balance=60000
  > 2024-01-02 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 60000 history  profile BBBBBB to 3
account 2024-01-02 kind=OPENED type=D1 account=B day=31 balance=60000
  > 2024-01-02 v2.0 seq 2 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 60000 history  profile BBBBBB to 3
account 2024-01-02 kind=OPENED type=D1 account=C day=31 balance=60000
  > 2024-01-02 v3.0 seq 3 report C NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 60000 history  profile BBBBBB to 3
pay 2024-02-10 account=A no=1 due=2024-01-20 amount=5000 id=p1
  > 2024-01-31 v4.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 60000 history * profile BBBBBB to 3
  > 2024-01-31 v4.1 seq 5 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 60000 history * profile BBBBBB to 3
  > 2024-01-31 v4.2 seq 6 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 60000 history * profile BBBBBB to 3
pay 2024-02-10 account=B no=1 due=2024-01-31 amount=5000 id=p2
pay 2024-02-10 account=C no=1 due=2024-01-30 amount=5000 id=p3
tick 2024-05-03
  > 2024-02-29 v8.0 seq 7 report A NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 55000 history *M profile 0BBBBB to 3
  > 2024-02-29 v8.1 seq 8 report B NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 55000 history *M profile 0BBBBB to 3
  > 2024-02-29 v8.2 seq 9 report C NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 55000 history *M profile 0BBBBB to 3
  > 2024-03-31 v9.0 seq 10 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 55000 history *M* profile 00BBBB to 3
  > 2024-03-31 v9.1 seq 11 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 55000 history *M* profile 00BBBB to 3
  > 2024-03-31 v9.2 seq 12 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 55000 history *M* profile 00BBBB to 3
  > 2024-04-30 v10.0 seq 13 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 55000 history *M** profile 000BBB to 3
  > 2024-04-30 v10.1 seq 14 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 55000 history *M** profile 000BBB to 3
  > 2024-04-30 v10.2 seq 15 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 55000 history *M** profile 000BBB to 3
pay 2024-03-01 kafka=2024-05-03 account=A no=1 amount=5000
pay 2024-03-01 kafka=2024-05-03 account=B no=1 amount=5000
pay 2024-03-01 kafka=2024-05-03 account=C no=1 amount=5000
pay 2024-05-03 account=A kind=REVERSAL amount=5000 reverses=p1
  > 2024-05-03 v14.0 seq 16 report A CORRECT 30 month 2024-03 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 55000 history *2M* profile 0010BB to 3
  > 2024-05-03 v14.0 notice ADVERSE_NOTICE A 0 CNY
pay 2024-05-03 account=B kind=REVERSAL amount=5000 reverses=p2
  > 2024-05-03 v15.0 seq 17 report B CORRECT 30 month 2024-03 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 55000 history *1M* profile 0000BB to 3
  > 2024-05-03 v15.0 notice ADVERSE_NOTICE B 0 CNY
pay 2024-05-03 account=C kind=REVERSAL amount=5000 reverses=p3
  > 2024-05-03 v16.0 seq 18 report C CORRECT 30 month 2024-03 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 55000 history *1M* profile 0010BB to 3
  > 2024-05-03 v16.0 notice ADVERSE_NOTICE C 0 CNY
show
  > standing GOOD
  > version 16
  > report_seq 18
  > as_of 2024-05-03
  > clock 2024-05-03
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 165000
  > accounts 3
  > open_accounts 3
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing OPEN
  > blacklist -
  > clean_since 2024-03-01
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2024-05-04
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
  > balance_minor 55000
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-05-03
  > history_24m *2M*
  > profile_24m 0010
  > history_months 4
  > last_report_on 2024-05-03
  > last_report_point 30
  > is_notice_pending yes
  > notice_on 2024-05-03
  > is_report_held yes
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2024-05-04
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
  > balance_minor 55000
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-05-03
  > history_24m *1M*
  > profile_24m 0000
  > history_months 4
  > last_report_on 2024-05-03
  > last_report_point 30
  > is_notice_pending yes
  > notice_on 2024-05-03
  > is_report_held yes
  > open_disputes 0
  > episodes 1
  > reminder_stage 0
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2024-05-04
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
  > balance_minor 55000
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-05-03
  > history_24m *1M*
  > profile_24m 0010
  > history_months 4
  > last_report_on 2024-05-03
  > last_report_point 30
  > is_notice_pending yes
  > notice_on 2024-05-03
  > is_report_held yes
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2024-05-04
