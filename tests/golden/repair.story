# A repair rule: arrears begun in January to March, never above 600.00, repaid by 30 April, are normal from 15 April on,
# or from the month end after they were repaid.
policy repair rule:2026-01-01:2026-03-31:60000:2026-04-30:2026-04-15
account 2025-12-01 kind=OPENED type=D1 account=A day=31
  > 2025-12-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
account 2025-12-01 kind=OPENED type=D1 account=B day=31
  > 2025-12-01 v2.0 seq 2 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=50000 balance=200000
  > 2025-12-31 v3.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
  > 2025-12-31 v3.1 seq 4 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
  > 2026-01-11 v4.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v4.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-01-11 v4.1 notice REMINDER A stage 1 APP 50000 CNY
tick 2026-03-01
  > 2026-01-12 v5.0 seq 5 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 200000 ADVERSE history * profile 0BBBBB to 2
  > 2026-01-31 v9.0 seq 6 report A NORMAL 30 code 1 dpd 21 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 200000 ADVERSE history *1 profile 0BBBBB to 3
  > 2026-01-31 v9.1 seq 7 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ** profile 0BBBBB to 3
  > 2026-02-10 v11.0 seq 8 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 200000 dofd 2026-02-09 ADVERSE history *1 profile 00BBBB to 2
  > 2026-02-28 v12.0 seq 9 report A NORMAL 30 code 2 dpd 49 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 200000 dofd 2026-02-09 ADVERSE history *12 profile 00BBBB to 3
  > 2026-02-28 v12.1 seq 10 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history *** profile 00BBBB to 3
  > 2026-01-13 v6.0 notice REMINDER A stage 2 SMS 50000 CNY
  > 2026-01-17 v7.0 notice REMINDER A stage 3 CALL 50000 CNY
  > 2026-01-25 v8.0 notice REMINDER A stage 4 AGENCY 50000 CNY
  > 2026-02-09 v10.0 notice INSTALMENT_OFFER A 50000 CNY
pay 2026-03-05 account=A no=1 amount=50000 balance=150000
  > 2026-03-05 v13.0 seq 11 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history *12 profile 100BBB to 3
# Too much: the other account's stay.
overdue 2026-03-11 account=B no=1 due=2026-03-10 principal=60001
  > 2026-03-11 v14.0 notice ADVERSE_NOTICE B 60001 CNY
  > 2026-03-11 v14.1 notice REMINDER B stage 1 APP 60001 CNY
pay 2026-04-02 account=B no=1 amount=60001
  > 2026-03-12 v15.0 seq 12 report B NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 60001 principal 60001 balance 0 ADVERSE history *** profile 000BBB to 2
  > 2026-03-31 v19.0 seq 13 report A NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history *12M profile 100BBB to 3
  > 2026-03-31 v19.1 seq 14 report B NORMAL 30 code 1 dpd 21 status 2 class 2 metro2 11 overdue 1 60001 principal 60001 balance 0 ADVERSE history ***1 profile 000BBB to 3
  > 2026-04-02 v20.0 seq 15 report B NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ***1 profile 0000BB to 3
  > 2026-03-13 v16.0 notice REMINDER B stage 2 SMS 60001 CNY
  > 2026-03-17 v17.0 notice REMINDER B stage 3 CALL 60001 CNY
  > 2026-03-25 v18.0 notice REMINDER B stage 4 AGENCY 60001 CNY
tick 2026-04-14
tick 2026-04-15
  > 2026-04-15 v21.0 seq 16 report A CORRECT 30 month 2026-01 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 200000 history *NNN profile 0000BB to 3
  > 2026-04-15 v21.1 seq 17 report A CORRECT 30 month 2026-02 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 200000 history *NNN profile 0000BB to 3
  > 2026-04-15 v21.2 seq 18 report A CORRECT 30 month 2026-03 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history *NNN profile 0000BB to 3
  > 2026-04-15 audit HISTORY_REWRITTEN b1-21-h0: month 2026-01-31: code 1, profile 0, overdue 50000 became N, 0, 0; episode 2026-01-11 to 2026-03-05, worst dpd 54, peak 50000; rule rule; account lend:A
  > 2026-04-15 audit HISTORY_REWRITTEN b1-21-h1: month 2026-02-28: code 2, profile 1, overdue 50000 became N, 0, 0; episode 2026-01-11 to 2026-03-05, worst dpd 54, peak 50000; rule rule; account lend:A
  > 2026-04-15 audit HISTORY_REWRITTEN b1-21-h2: month 2026-03-31: code M, profile 0, overdue 0 became N, 0, 0; episode 2026-01-11 to 2026-03-05, worst dpd 54, peak 50000; rule rule; account lend:A
show
  > standing RECOVERING
  > version 21
  > report_seq 18
  > as_of 2026-04-15
  > clock 2026-04-15
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 150000
  > accounts 2
  > open_accounts 2
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-01-11
  > episode_worst_dpd_days 54
  > episode_peak_minor 60001
  > clean_since 2026-04-02
  > recovering_since 2026-04-02
  > recovering_stage 0
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-05-01
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
  > balance_minor 150000
  > currency CNY
  > opened_on 2025-12-01
  > settlement_day 31
  > as_of 2026-03-05
  > history_24m *NNN
  > profile_24m 0000
  > history_months 4
  > last_report_on 2026-04-15
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2026-01-11
  > notice_given_on 2026-01-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2026-05-01
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
  > opened_on 2025-12-01
  > settlement_day 31
  > as_of 2026-04-02
  > history_24m ***1
  > profile_24m 0000
  > history_months 4
  > last_report_on 2026-04-02
  > last_report_point 40
  > is_notice_pending no
  > notice_on 2026-03-11
  > notice_given_on 2026-03-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2026-05-01
# Late news of a lateness that is not repaid yet: the month it meets is late again.
overdue 2026-03-31 kafka=2026-04-16 account=A no=2 due=2026-03-30 principal=30000 balance=150000
  > 2026-04-15 v22.0 notice ADVERSE_NOTICE A 30000 CNY
  > 2026-04-15 v22.1 notice REMINDER A stage 4 AGENCY 30000 CNY
pay 2026-04-17 account=A no=2 amount=30000 balance=120000
  > 2026-04-16 v23.0 seq 19 report A CORRECT 30 month 2026-03 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 30000 principal 30000 balance 150000 ADVERSE history *NN1 profile 0000BB to 3
  > 2026-04-16 v23.1 seq 20 report A NORMAL 0 code 1 dpd 17 status 2 class 2 metro2 11 overdue 1 30000 principal 30000 balance 150000 ADVERSE history *NN1 profile 0000BB to 2
  > 2026-04-17 v24.0 seq 21 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 120000 history *NN1 profile 0000BB to 3
# Repaid in April: from the month end on.
tick 2026-04-29
tick 2026-04-30
  > 2026-04-30 v25.0 seq 22 report A CORRECT 30 month 2026-03 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history *NNN profile 0000BB to 3
  > 2026-04-30 audit HISTORY_REWRITTEN b1-25-h0: month 2026-03-31: code 1, profile 0, overdue 30000 became N, 0, 0; episode 2026-01-11 to 2026-03-05, worst dpd 54, peak 50000; rule rule; account lend:A
tick 2026-05-02
  > 2026-04-30 v26.0 seq 23 report A NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 120000 history *NNNN profile 0000BB to 3
  > 2026-04-30 v26.1 seq 24 report B NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ***1M profile 0000BB to 3
  > 2026-05-01 audit HISTORY_REWRITTEN b1-26-h0: month 2026-04-30: code M, profile 0, overdue 0 became N, 0, 0; episode 2026-03-31 to 2026-04-17, worst dpd 18, peak 30000; rule rule; account lend:A
# The payment is taken back: the months within the window are late again.
pay 2026-05-03 kind=REVERSAL account=A reverses=e8
  > 2026-05-03 v27.0 seq 25 report A CORRECT 30 month 2026-03 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 30000 principal 30000 balance 150000 ADVERSE history *NN12 profile 10000B to 3
  > 2026-05-03 v27.1 seq 26 report A CORRECT 30 month 2026-04 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 30000 principal 30000 balance 150000 dofd 2026-04-29 ADVERSE history *NN12 profile 10000B to 3
  > 2026-05-03 v27.2 seq 27 report A NORMAL 0 code 2 dpd 34 status 2 class 2 metro2 71 overdue 1 30000 principal 30000 balance 150000 dofd 2026-04-29 ADVERSE history *NN12 profile 10000B to 2
  > 2026-05-03 v27.0 notice INSTALMENT_OFFER A 30000 CNY
