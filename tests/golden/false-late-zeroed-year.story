# A lateness that never was does not begin the year of ZEROED anew.
account 2024-01-02 kind=OPENED account=A type=R1 day=31 limit=500000 balance=300000
  > 2024-01-02 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2024-01-02
  > 2024-01-02 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history  profile BBBBBB to 3
account 2024-01-02 kind=OPENED account=B type=D1 day=31 balance=300000
  > 2024-01-02 v2.0 seq 3 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history  profile BBBBBB to 3
overdue 2024-04-05 account=A no=1 due=2024-01-01 principal=100000
  > 2024-01-31 v3.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history * profile BBBBBB to 3
  > 2024-01-31 v3.1 seq 5 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history * profile BBBBBB to 3
  > 2024-02-29 v4.0 seq 6 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ** profile 0BBBBB to 3
  > 2024-02-29 v4.1 seq 7 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ** profile 0BBBBB to 3
  > 2024-03-31 v5.0 seq 8 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history *** profile 00BBBB to 3
  > 2024-03-31 v5.1 seq 9 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history *** profile 00BBBB to 3
  > 2024-04-05 v6.0 seq 10 AGREEMENT 30 limit 0 opened 2024-01-02
  > 2024-04-05 v6.0 line ZERO limit 500000 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [DPD_90 A: dpd 95; dpd >= 90]
  > 2024-04-05 v6.0 notice ADVERSE_NOTICE A 100000 CNY
  > 2024-04-05 v6.1 notice REMINDER A stage 4 AGENCY 100000 CNY
  > 2024-04-05 v6.2 notice INSTALMENT_OFFER A 100000 CNY
tick 2024-04-09
  > 2024-04-06 v7.0 seq 11 report A NORMAL 0 code 4 dpd 96 status 2 class 3 metro2 80 overdue 1 100000 principal 100000 balance 0 dofd 2024-01-31 ADVERSE history *** profile 000BBB to 2
pay 2024-04-10 account=A no=1 amount=100000
  > 2024-04-10 v8.0 seq 12 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *** profile 000BBB to 3
tick 2024-11-01
  > 2024-04-30 v9.0 seq 13 report A NORMAL 30 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ***M profile 000BBB to 3
  > 2024-04-30 v9.1 seq 14 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history **** profile 000BBB to 3
  > 2024-05-31 v10.0 seq 15 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ***M* profile 0000BB to 3
  > 2024-05-31 v10.1 seq 16 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ***** profile 0000BB to 3
  > 2024-06-30 v11.0 seq 17 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ***M** profile 00000B to 3
  > 2024-06-30 v11.1 seq 18 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ****** profile 00000B to 3
  > 2024-07-31 v12.0 seq 19 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ***M*** profile 000000 to 3
  > 2024-07-31 v12.1 seq 20 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ******* profile 000000 to 3
  > 2024-08-31 v13.0 seq 21 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ***M**** profile 000000 to 3
  > 2024-08-31 v13.1 seq 22 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ******** profile 000000 to 3
  > 2024-09-30 v14.0 seq 23 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ***M***** profile 000000 to 3
  > 2024-09-30 v14.1 seq 24 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ********* profile 000000 to 3
  > 2024-10-31 v15.0 seq 25 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ***M****** profile 000000 to 3
  > 2024-10-31 v15.1 seq 26 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ********** profile 000000 to 3
overdue 2024-11-01 account=B no=1 due=2024-10-20 principal=5000
  > 2024-11-01 v16.0 notice ADVERSE_NOTICE B 5000 CNY
  > 2024-11-01 v16.1 notice REMINDER B stage 3 CALL 5000 CNY
overdue 2024-11-01 account=B no=1 due=2024-11-20 principal=5000 at=1730498400000
pay 2024-11-15 account=B no=1 amount=5000
review 2025-04-01
  > 2024-11-30 v19.0 seq 27 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ***M******* profile 000000 to 3
  > 2024-11-30 v19.1 seq 28 report B NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history **********N profile 000000 to 3
  > 2024-12-31 v20.0 seq 29 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ***M******** profile 000000 to 3
  > 2024-12-31 v20.1 seq 30 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history **********N* profile 000000 to 3
  > 2025-01-31 v21.0 seq 31 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ***M********* profile 000000 to 3
  > 2025-01-31 v21.1 seq 32 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history **********N** profile 000000 to 3
  > 2025-02-28 v22.0 seq 33 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ***M********** profile 000000 to 3
  > 2025-02-28 v22.1 seq 34 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history **********N*** profile 000000 to 3
  > 2025-03-31 v23.0 seq 35 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ***M*********** profile 000000 to 3
  > 2025-03-31 v23.1 seq 36 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history **********N**** profile 000000 to 3
tick 2025-06-01
  > 2025-04-30 v25.0 seq 37 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ***M************ profile 000000 to 3
  > 2025-04-30 v25.1 seq 38 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history **********N***** profile 000000 to 3
  > 2025-05-31 v26.0 seq 39 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ***M************* profile 000000 to 3
  > 2025-05-31 v26.1 seq 40 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history **********N****** profile 000000 to 3
show
  > standing RECOVERING
  > version 26
  > report_seq 40
  > as_of 2025-06-01
  > clock 2025-06-01
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 2
  > open_accounts 2
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 0
  > limit_percent 0
  > drawing SHUT
  > blacklist -
  > episode_started_on 2024-04-05
  > episode_worst_dpd_days 100
  > episode_peak_minor 100000
  > zeroed_on 2024-04-05
  > clean_since 2024-04-10
  > recovering_since 2025-04-10
  > recovering_stage 0
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2025-07-01
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
  > as_of 2024-04-10
  > history_24m ***M*************
  > profile_24m 00000000000000000
  > history_months 17
  > last_report_on 2025-05-31
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2024-04-05
  > notice_given_on 2024-04-06
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2025-07-01
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
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-11-15
  > history_24m **********N******
  > profile_24m 00000000000000000
  > history_months 17
  > last_report_on 2025-05-31
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2024-11-01
  > notice_given_on 2024-11-02
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 3
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2025-07-01
