# Signals out of their order: what is newest by value date stands, whichever came last.
policy debt_ratio_percent 50
account 2024-01-02 kind=OPENED type=R1 day=31 limit=500000 balance=300000
  > 2024-01-02 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2024-01-02
  > 2024-01-02 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history  profile BBBBBB to 3
income 2024-01-20 amount=100000
  > 2024-01-20 v2.0 seq 3 AGREEMENT 30 limit 400000 opened 2024-01-02
  > 2024-01-20 v2.0 line REDUCE limit 500000 -> 400000 percent 100 -> 100 drawing OPEN -> OPEN standing GOOD -> GOOD [CAP : limit 500000; income cap 400000]
income 2024-01-10 amount=900000
  > 2024-01-20 v3.0 seq 4 AGREEMENT 30 limit 500000 opened 2024-01-02
  > 2024-01-20 v3.0 line RESTORE limit 400000 -> 500000 percent 100 -> 100 drawing OPEN -> OPEN standing GOOD -> GOOD [CAP : limit 500000; no cap]
borrowed 2024-01-20 purpose=NORMAL
borrowed 2024-01-10 purpose=REPAYS_LOAN
  > 2024-01-20 v5.0 notice EARLY_WARNING [WARNING : points 30; points >= 30] [WARNING : borrowed on 2024-01-10 to repay a loan; borrowing repays a loan: 30 points]
flow 2024-01-20 pattern=NORMAL
flow 2024-01-10
lenders 2024-01-20 open=1
lenders 2024-01-10 open=9
court 2024-01-20 case=c1 listed=no
court 2024-01-10 case=c1
elsewhere 2024-01-20 code=x1 listed=no
elsewhere 2024-01-10 code=x1
enterprise 2024-01-20 linked=no
enterprise 2024-01-10
show
  > standing WATCH
  > version 15
  > report_seq 4
  > as_of 2024-01-20
  > clock 2024-01-20
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 300000
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 500000
  > limit_percent 100
  > drawing OPEN
  > blacklist -
  > clean_since 2024-01-02
  > consent_report UNSTATED
  > tokens 0
  > warning_points 30
  > next_transition 2024-02-01
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
  > balance_minor 300000
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-01-02
  > history_months 0
  > last_report_on 2024-01-02
  > last_report_point 10
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 1
  > folded_unpaid 0
  > next_transition 2024-02-01
# Ends that no late statement can precede are forgotten, and so is an old income; what still stands is kept.
court 2024-01-21 case=c2
  > 2024-01-21 v16.0 seq 5 AGREEMENT 30 limit 250000 opened 2024-01-02
  > 2024-01-21 v16.1 seq 6 report A NORMAL 0 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history  profile BBBBBB to 2
  > 2024-01-21 v16.0 line SUSPEND limit 500000 -> 250000 percent 100 -> 50 drawing OPEN -> SHUT standing WATCH -> WATCH [WARNING : points 100; points >= 70] [WARNING : borrowed on 2024-01-10 to repay a loan; borrowing repays a loan: 30 points] [WARNING : court cases 1; court cases >= 1: 70 points]
  > 2024-01-21 v16.0 notice EARLY_WARNING [WARNING : points 100; points >= 70] [WARNING : borrowed on 2024-01-10 to repay a loan; borrowing repays a loan: 30 points] [WARNING : court cases 1; court cases >= 1: 70 points]
elsewhere 2024-01-21 code=x2
enterprise 2024-01-21 token=firm2
tick 2027-06-01
  > 2024-01-31 v19.0 seq 7 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history * profile BBBBBB to 3
  > 2024-02-29 v20.0 seq 8 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ** profile 0BBBBB to 3
  > 2024-03-31 v21.0 seq 9 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history *** profile 00BBBB to 3
  > 2024-04-30 v22.0 seq 10 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history **** profile 000BBB to 3
  > 2024-05-31 v23.0 seq 11 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ***** profile 0000BB to 3
  > 2024-06-30 v24.0 seq 12 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ****** profile 00000B to 3
  > 2024-07-31 v25.0 seq 13 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ******* profile 000000 to 3
  > 2024-08-31 v26.0 seq 14 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ******** profile 000000 to 3
  > 2024-09-30 v27.0 seq 15 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ********* profile 000000 to 3
  > 2024-10-31 v28.0 seq 16 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ********** profile 000000 to 3
  > 2024-11-30 v29.0 seq 17 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history *********** profile 000000 to 3
  > 2024-12-31 v30.0 seq 18 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ************ profile 000000 to 3
  > 2025-01-31 v31.0 seq 19 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ************* profile 000000 to 3
  > 2025-02-28 v32.0 seq 20 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ************** profile 000000 to 3
  > 2025-03-31 v33.0 seq 21 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history *************** profile 000000 to 3
  > 2025-04-30 v34.0 seq 22 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history **************** profile 000000 to 3
  > 2025-05-31 v35.0 seq 23 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ***************** profile 000000 to 3
  > 2025-06-30 v36.0 seq 24 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ****************** profile 000000 to 3
  > 2025-07-31 v37.0 seq 25 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ******************* profile 000000 to 3
  > 2025-08-31 v38.0 seq 26 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ******************** profile 000000 to 3
  > 2025-09-30 v39.0 seq 27 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ********************* profile 000000 to 3
  > 2025-10-31 v40.0 seq 28 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ********************** profile 000000 to 3
  > 2025-11-30 v41.0 seq 29 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history *********************** profile 000000 to 3
  > 2025-12-31 v42.0 seq 30 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ************************ profile 000000 to 3
  > 2026-01-31 v43.0 seq 31 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ************************* profile 000000 to 3
  > 2026-02-28 v44.0 seq 32 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ************************** profile 000000 to 3
  > 2026-03-31 v45.0 seq 33 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history *************************** profile 000000 to 3
  > 2026-04-30 v46.0 seq 34 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history **************************** profile 000000 to 3
  > 2026-05-31 v47.0 seq 35 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ***************************** profile 000000 to 3
  > 2026-06-30 v48.0 seq 36 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ****************************** profile 000000 to 3
  > 2026-07-31 v49.0 seq 37 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ******************************* profile 000000 to 3
  > 2026-08-31 v50.0 seq 38 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ******************************** profile 000000 to 3
  > 2026-09-30 v51.0 seq 39 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ********************************* profile 000000 to 3
  > 2026-10-31 v52.0 seq 40 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ********************************** profile 000000 to 3
  > 2026-11-30 v53.0 seq 41 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history *********************************** profile 000000 to 3
  > 2026-12-31 v54.0 seq 42 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ************************************ profile 000000 to 3
  > 2027-01-31 v55.0 seq 43 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ************************************* profile 000000 to 3
  > 2027-02-28 v56.0 seq 44 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ************************************** profile 000000 to 3
  > 2027-03-31 v57.0 seq 45 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history *************************************** profile 000000 to 3
  > 2027-04-30 v58.0 seq 46 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history **************************************** profile 000000 to 3
  > 2027-05-31 v59.0 seq 47 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ***************************************** profile 000000 to 3
court 2027-06-01 case=c3
elsewhere 2027-06-01 code=x3
enterprise 2027-06-01 token=firm3
income 2027-06-01 amount=100000
borrowed 2027-06-01
show
  > standing WATCH
  > version 64
  > report_seq 47
  > as_of 2027-06-01
  > clock 2027-06-01
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 300000
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 250000
  > limit_percent 50
  > drawing SHUT
  > blacklist -
  > clean_since 2024-01-02
  > consent_report UNSTATED
  > tokens 0
  > warning_points 110
  > next_transition 2027-07-01
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
  > balance_minor 300000
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-01-21
  > history_24m ************************
  > profile_24m 000000000000000000000000
  > history_months 41
  > last_report_on 2027-05-31
  > last_report_point 30
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 1
  > folded_unpaid 0
  > next_transition 2027-07-01
