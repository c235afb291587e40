# A lateness that never was does not begin the five years of a fraud entry anew.
account 2024-01-02 kind=OPENED account=A type=D1 day=31 balance=300000
  > 2024-01-02 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history  profile BBBBBB to 3
party 2024-01-02
overdue 2024-02-05 account=A no=1 due=2024-02-01 principal=100000
  > 2024-01-31 v3.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history * profile BBBBBB to 3
  > 2024-02-05 v4.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 4; dpd >= 1]
  > 2024-02-05 v4.0 notice ADVERSE_NOTICE A 100000 CNY
  > 2024-02-05 v4.1 notice REMINDER A stage 2 SMS 100000 CNY
verdict 2024-02-06 case=f1
  > 2024-02-06 v5.0 seq 3 report A NORMAL 0 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 100000 principal 100000 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2024-02-06 v6.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [FRAUD : case f1; verdict CONFIRMED]
  > 2024-02-06 v6.0 share bureau ENTRY FRAUD entry 1 bucket 1 listed 2024-02-06 token token-bureau-1
  > 2024-02-06 v6.1 share keeper ENTRY FRAUD entry 1 bucket 1 listed 2024-02-06 token token-keeper-1
pay 2024-02-10 account=A no=1 amount=100000
  > 2024-02-10 v8.0 seq 4 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile 0BBBBB to 3
  > 2024-02-08 v7.0 notice REMINDER A stage 3 CALL 100000 CNY
  > 2024-02-10 v8.0 share bureau UPDATE FRAUD entry 1 bucket N SETTLED listed 2024-02-06 expires 2029-02-10 token token-bureau-1
  > 2024-02-10 v8.1 share keeper UPDATE FRAUD entry 1 bucket N SETTLED listed 2024-02-06 expires 2029-02-10 token token-keeper-1
tick 2028-11-01
  > 2024-02-29 v9.0 seq 5 report A NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M profile 0BBBBB to 3
  > 2024-03-31 v10.0 seq 6 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M* profile 00BBBB to 3
  > 2024-04-30 v11.0 seq 7 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M** profile 000BBB to 3
  > 2024-05-31 v12.0 seq 8 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M*** profile 0000BB to 3
  > 2024-06-30 v13.0 seq 9 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M**** profile 00000B to 3
  > 2024-07-31 v14.0 seq 10 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M***** profile 000000 to 3
  > 2024-08-31 v15.0 seq 11 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M****** profile 000000 to 3
  > 2024-09-30 v16.0 seq 12 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M******* profile 000000 to 3
  > 2024-10-31 v17.0 seq 13 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M******** profile 000000 to 3
  > 2024-11-30 v18.0 seq 14 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M********* profile 000000 to 3
  > 2024-12-31 v19.0 seq 15 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M********** profile 000000 to 3
  > 2025-01-31 v20.0 seq 16 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M*********** profile 000000 to 3
  > 2025-02-28 v21.0 seq 17 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M************ profile 000000 to 3
  > 2025-03-31 v22.0 seq 18 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M************* profile 000000 to 3
  > 2025-04-30 v23.0 seq 19 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M************** profile 000000 to 3
  > 2025-05-31 v24.0 seq 20 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M*************** profile 000000 to 3
  > 2025-06-30 v25.0 seq 21 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M**************** profile 000000 to 3
  > 2025-07-31 v26.0 seq 22 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M***************** profile 000000 to 3
  > 2025-08-31 v27.0 seq 23 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M****************** profile 000000 to 3
  > 2025-09-30 v28.0 seq 24 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M******************* profile 000000 to 3
  > 2025-10-31 v29.0 seq 25 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M******************** profile 000000 to 3
  > 2025-11-30 v30.0 seq 26 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M********************* profile 000000 to 3
  > 2025-12-31 v31.0 seq 27 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M********************** profile 000000 to 3
  > 2026-01-31 v32.0 seq 28 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M*********************** profile 000000 to 3
  > 2026-02-28 v33.0 seq 29 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M************************ profile 000000 to 3
  > 2026-03-31 v34.0 seq 30 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M************************* profile 000000 to 3
  > 2026-04-30 v35.0 seq 31 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M************************** profile 000000 to 3
  > 2026-05-31 v36.0 seq 32 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M*************************** profile 000000 to 3
  > 2026-06-30 v37.0 seq 33 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M**************************** profile 000000 to 3
  > 2026-07-31 v38.0 seq 34 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M***************************** profile 000000 to 3
  > 2026-08-31 v39.0 seq 35 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M****************************** profile 000000 to 3
  > 2026-09-30 v40.0 seq 36 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M******************************* profile 000000 to 3
  > 2026-10-31 v41.0 seq 37 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M******************************** profile 000000 to 3
  > 2026-11-30 v42.0 seq 38 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M********************************* profile 000000 to 3
  > 2026-12-31 v43.0 seq 39 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M********************************** profile 000000 to 3
  > 2027-01-31 v44.0 seq 40 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M*********************************** profile 000000 to 3
  > 2027-02-28 v45.0 seq 41 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M************************************ profile 000000 to 3
  > 2027-03-31 v46.0 seq 42 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M************************************* profile 000000 to 3
  > 2027-04-30 v47.0 seq 43 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M************************************** profile 000000 to 3
  > 2027-05-31 v48.0 seq 44 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M*************************************** profile 000000 to 3
  > 2027-06-30 v49.0 seq 45 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M**************************************** profile 000000 to 3
  > 2027-07-31 v50.0 seq 46 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M***************************************** profile 000000 to 3
  > 2027-08-31 v51.0 seq 47 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M****************************************** profile 000000 to 3
  > 2027-09-30 v52.0 seq 48 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M******************************************* profile 000000 to 3
  > 2027-10-31 v53.0 seq 49 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M******************************************** profile 000000 to 3
  > 2027-11-30 v54.0 seq 50 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M********************************************* profile 000000 to 3
  > 2027-12-31 v55.0 seq 51 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M********************************************** profile 000000 to 3
  > 2028-01-31 v56.0 seq 52 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M*********************************************** profile 000000 to 3
  > 2028-02-29 v57.0 seq 53 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M************************************************ profile 000000 to 3
  > 2028-03-31 v58.0 seq 54 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M************************************************* profile 000000 to 3
  > 2028-04-30 v59.0 seq 55 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M************************************************** profile 000000 to 3
  > 2028-05-31 v60.0 seq 56 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M*************************************************** profile 000000 to 3
  > 2028-06-30 v61.0 seq 57 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M**************************************************** profile 000000 to 3
  > 2028-07-31 v62.0 seq 58 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M***************************************************** profile 000000 to 3
  > 2028-08-31 v63.0 seq 59 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M****************************************************** profile 000000 to 3
  > 2028-09-30 v64.0 seq 60 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M******************************************************* profile 000000 to 3
  > 2028-10-31 v65.0 seq 61 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M******************************************************** profile 000000 to 3
overdue 2028-11-01 account=A no=2 due=2028-10-20 principal=5000 balance=200000
  > 2028-11-01 v66.0 notice ADVERSE_NOTICE A 5000 CNY
  > 2028-11-01 v66.1 notice REMINDER A stage 3 CALL 5000 CNY
  > 2028-11-01 v66.0 share bureau UPDATE FRAUD entry 1 bucket 1 listed 2024-02-06 token token-bureau-1
  > 2028-11-01 v66.1 share keeper UPDATE FRAUD entry 1 bucket 1 listed 2024-02-06 token token-keeper-1
overdue 2028-11-01 account=A no=2 due=2028-11-20 principal=5000 balance=200000 at=1856732400000
  > 2028-11-01 v67.0 share bureau UPDATE FRAUD entry 1 bucket N SETTLED listed 2024-02-06 expires 2029-02-10 token token-bureau-1
  > 2028-11-01 v67.1 share keeper UPDATE FRAUD entry 1 bucket N SETTLED listed 2024-02-06 expires 2029-02-10 token token-keeper-1
pay 2028-11-15 account=A no=2 amount=5000
tick 2029-02-20
  > 2028-11-30 v69.0 seq 62 report A NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 195000 history *M********************************************************N profile 000000 to 3
  > 2028-12-31 v70.0 seq 63 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 195000 history *M********************************************************N* profile 000000 to 3
  > 2029-01-31 v71.0 seq 64 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 195000 history M********************************************************N** profile 000000 to 3
  > 2029-02-10 v72.0 share bureau EXPIRE EXPIRED entry 1 bucket N SETTLED listed 2024-02-06 expires 2029-02-10 token token-bureau-1
  > 2029-02-10 v72.1 share keeper EXPIRE EXPIRED entry 1 bucket N SETTLED listed 2024-02-06 expires 2029-02-10 token token-keeper-1
show
  > standing ZEROED
  > version 72
  > report_seq 64
  > as_of 2029-02-10
  > clock 2029-02-11
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 195000
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 0
  > drawing SHUT
  > blacklist -
  > episode_started_on 2024-02-05
  > episode_worst_dpd_days 12
  > episode_peak_minor 100000
  > zeroed_on 2024-02-06
  > clean_since 2024-02-10
  > consent_report UNSTATED
  > tokens 3
  > warning_points 0
  > next_transition 2029-03-01
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
  > balance_minor 195000
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2028-11-15
  > history_24m *********************N**
  > profile_24m 000000000000000000000000
  > history_months 60
  > last_report_on 2029-01-31
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2028-11-01
  > notice_given_on 2028-11-02
  > is_report_held no
  > open_disputes 0
  > episodes 2
  > reminder_stage 3
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2029-03-01
