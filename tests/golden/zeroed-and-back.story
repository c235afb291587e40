# Ninety days late: zeroed, listed; paid; a year later an approved review; three months; half; whole.
policy keeps_on_cure 0
account 2026-01-05 kind=OPENED type=R1 day=0 limit=1000000
  > 2026-01-05 v1.0 seq 1 AGREEMENT 10 limit 1000000 opened 2026-01-05
  > 2026-01-05 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
party 2026-01-05
consent 2026-01-05 purpose=SHARE
overdue 2026-02-02 no=1 due=2026-02-01 principal=100000 balance=100000
  > 2026-01-31 v4.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
  > 2026-02-02 v5.0 line SUSPEND limit 1000000 -> 1000000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-02-02 v5.0 notice ADVERSE_NOTICE A 100000 CNY
  > 2026-02-02 v5.1 notice REMINDER A stage 1 APP 100000 CNY
tick 2026-05-01
  > 2026-02-03 v6.0 seq 4 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 100000 principal 100000 balance 100000 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-28 v10.0 seq 5 report A NORMAL 30 code 1 dpd 27 status 2 class 2 metro2 11 overdue 1 100000 principal 100000 balance 100000 ADVERSE history *1 profile 0BBBBB to 3
  > 2026-03-04 v12.0 seq 6 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 100000 principal 100000 balance 100000 dofd 2026-03-03 ADVERSE history *1 profile 00BBBB to 2
  > 2026-03-31 v13.0 seq 7 report A NORMAL 30 code 2 dpd 58 status 2 class 2 metro2 71 overdue 1 100000 principal 100000 balance 100000 dofd 2026-03-03 ADVERSE history *12 profile 00BBBB to 3
  > 2026-04-03 v15.0 seq 8 report A NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 100000 principal 100000 balance 100000 dofd 2026-03-03 ADVERSE history *12 profile 100BBB to 2
  > 2026-04-30 v16.0 seq 9 report A NORMAL 30 code 3 dpd 88 status 2 class 2 metro2 78 overdue 1 100000 principal 100000 balance 100000 dofd 2026-03-03 ADVERSE history *123 profile 100BBB to 3
  > 2026-02-04 v7.0 notice REMINDER A stage 2 SMS 100000 CNY
  > 2026-02-08 v8.0 notice REMINDER A stage 3 CALL 100000 CNY
  > 2026-02-16 v9.0 notice REMINDER A stage 4 AGENCY 100000 CNY
  > 2026-03-03 v11.0 notice INSTALMENT_OFFER A 100000 CNY
  > 2026-04-02 v14.0 notice INSTALMENT_OFFER A 100000 CNY
tick 2026-05-02
  > 2026-05-02 v17.0 seq 10 AGREEMENT 30 limit 0 opened 2026-01-05
  > 2026-05-02 v17.0 line ZERO limit 1000000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
  > 2026-05-02 v17.0 share bank ENTRY ZEROED entry 1 bucket 3 listed 2026-05-02 token token-bank-1
  > 2026-05-02 v17.1 share bureau ENTRY ZEROED entry 1 bucket 3 listed 2026-05-02 token token-bureau-1
  > 2026-05-02 v17.2 share keeper ENTRY ZEROED entry 1 bucket 3 listed 2026-05-02 token token-keeper-1
tick 2026-05-03
  > 2026-05-03 v18.0 seq 11 report A NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 100000 principal 100000 balance 100000 dofd 2026-03-03 ADVERSE history *123 profile 2100BB to 2
  > 2026-05-03 v18.0 share bank UPDATE ZEROED entry 1 bucket 4 listed 2026-05-02 token token-bank-1
  > 2026-05-03 v18.1 share bureau UPDATE ZEROED entry 1 bucket 4 listed 2026-05-02 token token-bureau-1
  > 2026-05-03 v18.2 share keeper UPDATE ZEROED entry 1 bucket 4 listed 2026-05-02 token token-keeper-1
pay 2026-06-10 no=1 principal=100000 balance=0
  > 2026-05-31 v19.0 seq 12 report A NORMAL 30 code 4 dpd 119 status 2 class 3 metro2 80 overdue 1 100000 principal 100000 balance 100000 dofd 2026-03-03 ADVERSE history *1234 profile 2100BB to 3
  > 2026-06-02 v20.0 seq 13 report A NORMAL 0 code 5 dpd 121 status 2 class 3 metro2 82 overdue 1 100000 principal 100000 balance 100000 dofd 2026-03-03 ADVERSE history *1234 profile 32100B to 2
  > 2026-06-10 v21.0 seq 14 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1234 profile 32100B to 3
  > 2026-06-01 v19.0 notice LEGAL_REFERRAL A 100000 CNY
  > 2026-06-02 v20.0 share bank UPDATE ZEROED entry 1 bucket 5 listed 2026-05-02 token token-bank-1
  > 2026-06-02 v20.1 share bureau UPDATE ZEROED entry 1 bucket 5 listed 2026-05-02 token token-bureau-1
  > 2026-06-02 v20.2 share keeper UPDATE ZEROED entry 1 bucket 5 listed 2026-05-02 token token-keeper-1
  > 2026-06-10 v21.0 share bank REVOKE CURED entry 1 bucket 5 listed 2026-05-02 token token-bank-1
  > 2026-06-10 v21.1 share bureau REVOKE CURED entry 1 bucket 5 listed 2026-05-02 token token-bureau-1
  > 2026-06-10 v21.2 share keeper REVOKE CURED entry 1 bucket 5 listed 2026-05-02 token token-keeper-1
tick 2027-06-01
  > 2026-06-30 v22.0 seq 15 report A NORMAL 30 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1234M profile 32100B to 3
  > 2026-07-31 v23.0 seq 16 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1234M* profile 032100 to 3
  > 2026-08-31 v24.0 seq 17 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1234M** profile 003210 to 3
  > 2026-09-30 v25.0 seq 18 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1234M*** profile 000321 to 3
  > 2026-10-31 v26.0 seq 19 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1234M**** profile 000032 to 3
  > 2026-11-30 v27.0 seq 20 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1234M***** profile 000003 to 3
  > 2026-12-31 v28.0 seq 21 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1234M****** profile 000000 to 3
  > 2027-01-31 v29.0 seq 22 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1234M******* profile 000000 to 3
  > 2027-02-28 v30.0 seq 23 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1234M******** profile 000000 to 3
  > 2027-03-31 v31.0 seq 24 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1234M********* profile 000000 to 3
  > 2027-04-30 v32.0 seq 25 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1234M********** profile 000000 to 3
  > 2027-05-31 v33.0 seq 26 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1234M*********** profile 000000 to 3
review 2027-06-05
tick 2027-06-11
tick 2027-09-11
  > 2027-06-30 v35.0 seq 27 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1234M************ profile 000000 to 3
  > 2027-07-31 v36.0 seq 28 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1234M************* profile 000000 to 3
  > 2027-08-31 v37.0 seq 29 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1234M************** profile 000000 to 3
  > 2027-09-10 v38.0 seq 30 AGREEMENT 30 limit 500000 opened 2026-01-05
  > 2027-09-10 v38.1 seq 31 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1234M************** profile 000000 to 2
  > 2027-09-10 v38.0 line RESTORE limit 0 -> 500000 percent 0 -> 50 drawing SHUT -> OPEN standing RECOVERING -> RECOVERING [RECOVERY_STEP A: on-time instalments 0 since 2027-06-10; 3 instalments or 3 months]
tick 2027-12-11
  > 2027-09-30 v39.0 seq 32 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1234M*************** profile 000000 to 3
  > 2027-10-31 v40.0 seq 33 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1234M**************** profile 000000 to 3
  > 2027-11-30 v41.0 seq 34 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1234M***************** profile 000000 to 3
  > 2027-12-10 v42.0 seq 35 AGREEMENT 30 limit 1000000 opened 2026-01-05
  > 2027-12-10 v42.0 line RESTORE limit 500000 -> 1000000 percent 50 -> 100 drawing OPEN -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP A: on-time instalments 0 since 2027-09-10; 3 instalments or 3 months]
show
  > standing GOOD
  > version 42
  > report_seq 35
  > as_of 2027-12-10
  > clock 2027-12-10
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 1000000
  > limit_minor 1000000
  > limit_percent 100
  > drawing OPEN
  > blacklist -
  > zeroed_on 2026-05-02
  > clean_since 2026-06-10
  > consent_report UNSTATED
  > tokens 3
  > warning_points 0
  > next_transition 2028-01-01
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
  > contract_limit_minor 1000000
  > currency CNY
  > opened_on 2026-01-05
  > settlement_day 0
  > as_of 2027-09-10
  > history_24m *1234M*****************
  > profile_24m 00000000000000000032100
  > history_months 23
  > last_report_on 2027-11-30
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2026-02-02
  > notice_given_on 2026-02-03
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 1
  > folded_unpaid 1
  > next_transition 2028-01-01
