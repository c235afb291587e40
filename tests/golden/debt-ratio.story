# Debts against income: only balances known count, and in the base currency; an income is forgotten after 36 months.
policy debt_ratio_percent 50
policy signal_days 2000
account 2024-01-02 kind=OPENED account=A day=31 amount=900000 balance=900000
  > 2024-01-02 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history  profile BBBBBB to 3
account 2024-01-02 kind=OPENED account=B day=31 amount=900000 currency=USD balance=9000000
  > 2024-01-02 v2.0 seq 2 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history  profile BBBBBB to 3
account 2024-01-02 kind=OPENED account=C day=31 amount=900000
  > 2024-01-02 v3.0 seq 3 report C NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
income 2024-01-20 amount=1000
income 2024-01-21 amount=0
income 2024-01-22 amount=0
income 2024-01-23 amount=0
  > 2024-01-23 v7.0 notice EARLY_WARNING [WARNING : points 35; points >= 30] [WARNING : income 0, mean of 3 before 333; income down >= 30 %: 15 points] [WARNING : balance 900000; balance > 0: 20 points]
income 2024-01-24 amount=0
income 2024-01-25 amount=900000000000000000
  > refused OVERFLOW: monthly_amount: has more than 15 digits; send minor units of one instalment
show
  > standing GOOD
  > version 8
  > report_seq 3
  > as_of 2024-01-24
  > clock 2024-01-24
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 900000
  > accounts 3
  > open_accounts 3
  > other_currency_accounts 1
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing OPEN
  > blacklist -
  > clean_since 2024-01-02
  > consent_report UNSTATED
  > tokens 0
  > warning_points 20
  > next_transition 2024-02-01
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
  > balance_minor 900000
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
  > balance_minor 9000000
  > currency USD
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
tick 2027-02-20
  > 2024-01-31 v9.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history * profile BBBBBB to 3
  > 2024-01-31 v9.1 seq 5 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history * profile BBBBBB to 3
  > 2024-01-31 v9.2 seq 6 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
  > 2024-02-29 v10.0 seq 7 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ** profile 0BBBBB to 3
  > 2024-02-29 v10.1 seq 8 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ** profile 0BBBBB to 3
  > 2024-02-29 v10.2 seq 9 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ** profile 0BBBBB to 3
  > 2024-03-31 v11.0 seq 10 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history *** profile 00BBBB to 3
  > 2024-03-31 v11.1 seq 11 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history *** profile 00BBBB to 3
  > 2024-03-31 v11.2 seq 12 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history *** profile 00BBBB to 3
  > 2024-04-30 v12.0 seq 13 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history **** profile 000BBB to 3
  > 2024-04-30 v12.1 seq 14 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history **** profile 000BBB to 3
  > 2024-04-30 v12.2 seq 15 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history **** profile 000BBB to 3
  > 2024-05-31 v13.0 seq 16 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ***** profile 0000BB to 3
  > 2024-05-31 v13.1 seq 17 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ***** profile 0000BB to 3
  > 2024-05-31 v13.2 seq 18 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ***** profile 0000BB to 3
  > 2024-06-30 v14.0 seq 19 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ****** profile 00000B to 3
  > 2024-06-30 v14.1 seq 20 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ****** profile 00000B to 3
  > 2024-06-30 v14.2 seq 21 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ****** profile 00000B to 3
  > 2024-07-31 v15.0 seq 22 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ******* profile 000000 to 3
  > 2024-07-31 v15.1 seq 23 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ******* profile 000000 to 3
  > 2024-07-31 v15.2 seq 24 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ******* profile 000000 to 3
  > 2024-08-31 v16.0 seq 25 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ******** profile 000000 to 3
  > 2024-08-31 v16.1 seq 26 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ******** profile 000000 to 3
  > 2024-08-31 v16.2 seq 27 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ******** profile 000000 to 3
  > 2024-09-30 v17.0 seq 28 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ********* profile 000000 to 3
  > 2024-09-30 v17.1 seq 29 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ********* profile 000000 to 3
  > 2024-09-30 v17.2 seq 30 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ********* profile 000000 to 3
  > 2024-10-31 v18.0 seq 31 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ********** profile 000000 to 3
  > 2024-10-31 v18.1 seq 32 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ********** profile 000000 to 3
  > 2024-10-31 v18.2 seq 33 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ********** profile 000000 to 3
  > 2024-11-30 v19.0 seq 34 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history *********** profile 000000 to 3
  > 2024-11-30 v19.1 seq 35 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history *********** profile 000000 to 3
  > 2024-11-30 v19.2 seq 36 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history *********** profile 000000 to 3
  > 2024-12-31 v20.0 seq 37 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ************ profile 000000 to 3
  > 2024-12-31 v20.1 seq 38 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ************ profile 000000 to 3
  > 2024-12-31 v20.2 seq 39 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ************ profile 000000 to 3
  > 2025-01-31 v21.0 seq 40 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ************* profile 000000 to 3
  > 2025-01-31 v21.1 seq 41 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ************* profile 000000 to 3
  > 2025-01-31 v21.2 seq 42 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ************* profile 000000 to 3
  > 2025-02-28 v22.0 seq 43 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ************** profile 000000 to 3
  > 2025-02-28 v22.1 seq 44 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ************** profile 000000 to 3
  > 2025-02-28 v22.2 seq 45 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ************** profile 000000 to 3
  > 2025-03-31 v23.0 seq 46 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history *************** profile 000000 to 3
  > 2025-03-31 v23.1 seq 47 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history *************** profile 000000 to 3
  > 2025-03-31 v23.2 seq 48 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history *************** profile 000000 to 3
  > 2025-04-30 v24.0 seq 49 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history **************** profile 000000 to 3
  > 2025-04-30 v24.1 seq 50 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history **************** profile 000000 to 3
  > 2025-04-30 v24.2 seq 51 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history **************** profile 000000 to 3
  > 2025-05-31 v25.0 seq 52 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ***************** profile 000000 to 3
  > 2025-05-31 v25.1 seq 53 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ***************** profile 000000 to 3
  > 2025-05-31 v25.2 seq 54 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ***************** profile 000000 to 3
  > 2025-06-30 v26.0 seq 55 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ****************** profile 000000 to 3
  > 2025-06-30 v26.1 seq 56 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ****************** profile 000000 to 3
  > 2025-06-30 v26.2 seq 57 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ****************** profile 000000 to 3
  > 2025-07-31 v27.0 seq 58 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ******************* profile 000000 to 3
  > 2025-07-31 v27.1 seq 59 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ******************* profile 000000 to 3
  > 2025-07-31 v27.2 seq 60 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ******************* profile 000000 to 3
  > 2025-08-31 v28.0 seq 61 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ******************** profile 000000 to 3
  > 2025-08-31 v28.1 seq 62 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ******************** profile 000000 to 3
  > 2025-08-31 v28.2 seq 63 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ******************** profile 000000 to 3
  > 2025-09-30 v29.0 seq 64 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ********************* profile 000000 to 3
  > 2025-09-30 v29.1 seq 65 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ********************* profile 000000 to 3
  > 2025-09-30 v29.2 seq 66 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ********************* profile 000000 to 3
  > 2025-10-31 v30.0 seq 67 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ********************** profile 000000 to 3
  > 2025-10-31 v30.1 seq 68 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ********************** profile 000000 to 3
  > 2025-10-31 v30.2 seq 69 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ********************** profile 000000 to 3
  > 2025-11-30 v31.0 seq 70 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history *********************** profile 000000 to 3
  > 2025-11-30 v31.1 seq 71 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history *********************** profile 000000 to 3
  > 2025-11-30 v31.2 seq 72 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history *********************** profile 000000 to 3
  > 2025-12-31 v32.0 seq 73 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ************************ profile 000000 to 3
  > 2025-12-31 v32.1 seq 74 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ************************ profile 000000 to 3
  > 2025-12-31 v32.2 seq 75 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ************************ profile 000000 to 3
  > 2026-01-31 v33.0 seq 76 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ************************* profile 000000 to 3
  > 2026-01-31 v33.1 seq 77 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ************************* profile 000000 to 3
  > 2026-01-31 v33.2 seq 78 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ************************* profile 000000 to 3
  > 2026-02-28 v34.0 seq 79 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ************************** profile 000000 to 3
  > 2026-02-28 v34.1 seq 80 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ************************** profile 000000 to 3
  > 2026-02-28 v34.2 seq 81 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ************************** profile 000000 to 3
  > 2026-03-31 v35.0 seq 82 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history *************************** profile 000000 to 3
  > 2026-03-31 v35.1 seq 83 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history *************************** profile 000000 to 3
  > 2026-03-31 v35.2 seq 84 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history *************************** profile 000000 to 3
  > 2026-04-30 v36.0 seq 85 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history **************************** profile 000000 to 3
  > 2026-04-30 v36.1 seq 86 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history **************************** profile 000000 to 3
  > 2026-04-30 v36.2 seq 87 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history **************************** profile 000000 to 3
  > 2026-05-31 v37.0 seq 88 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ***************************** profile 000000 to 3
  > 2026-05-31 v37.1 seq 89 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ***************************** profile 000000 to 3
  > 2026-05-31 v37.2 seq 90 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ***************************** profile 000000 to 3
  > 2026-06-30 v38.0 seq 91 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ****************************** profile 000000 to 3
  > 2026-06-30 v38.1 seq 92 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ****************************** profile 000000 to 3
  > 2026-06-30 v38.2 seq 93 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ****************************** profile 000000 to 3
  > 2026-07-31 v39.0 seq 94 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ******************************* profile 000000 to 3
  > 2026-07-31 v39.1 seq 95 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ******************************* profile 000000 to 3
  > 2026-07-31 v39.2 seq 96 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ******************************* profile 000000 to 3
  > 2026-08-31 v40.0 seq 97 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ******************************** profile 000000 to 3
  > 2026-08-31 v40.1 seq 98 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ******************************** profile 000000 to 3
  > 2026-08-31 v40.2 seq 99 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ******************************** profile 000000 to 3
  > 2026-09-30 v41.0 seq 100 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ********************************* profile 000000 to 3
  > 2026-09-30 v41.1 seq 101 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ********************************* profile 000000 to 3
  > 2026-09-30 v41.2 seq 102 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ********************************* profile 000000 to 3
  > 2026-10-31 v42.0 seq 103 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ********************************** profile 000000 to 3
  > 2026-10-31 v42.1 seq 104 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ********************************** profile 000000 to 3
  > 2026-10-31 v42.2 seq 105 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ********************************** profile 000000 to 3
  > 2026-11-30 v43.0 seq 106 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history *********************************** profile 000000 to 3
  > 2026-11-30 v43.1 seq 107 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history *********************************** profile 000000 to 3
  > 2026-11-30 v43.2 seq 108 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history *********************************** profile 000000 to 3
  > 2026-12-31 v44.0 seq 109 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ************************************ profile 000000 to 3
  > 2026-12-31 v44.1 seq 110 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ************************************ profile 000000 to 3
  > 2026-12-31 v44.2 seq 111 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ************************************ profile 000000 to 3
  > 2027-01-31 v45.0 seq 112 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history ************************************* profile 000000 to 3
  > 2027-01-31 v45.1 seq 113 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000000 history ************************************* profile 000000 to 3
  > 2027-01-31 v45.2 seq 114 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ************************************* profile 000000 to 3
show
  > standing GOOD
  > version 45
  > report_seq 114
  > as_of 2027-02-01
  > clock 2027-02-01
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 900000
  > accounts 3
  > open_accounts 3
  > other_currency_accounts 1
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing OPEN
  > blacklist -
  > clean_since 2024-01-02
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2027-03-01
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
  > balance_minor 900000
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-01-02
  > history_24m ************************
  > profile_24m 000000000000000000000000
  > history_months 37
  > last_report_on 2027-01-31
  > last_report_point 30
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 1
  > folded_unpaid 0
  > next_transition 2027-03-01
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
  > balance_minor 9000000
  > currency USD
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-01-02
  > history_24m ************************
  > profile_24m 000000000000000000000000
  > history_months 37
  > last_report_on 2027-01-31
  > last_report_point 30
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 1
  > folded_unpaid 0
  > next_transition 2027-03-01
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
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-01-02
  > history_24m ************************
  > profile_24m 000000000000000000000000
  > history_months 37
  > last_report_on 2027-01-31
  > last_report_point 30
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 1
  > folded_unpaid 0
  > next_transition 2027-03-01
