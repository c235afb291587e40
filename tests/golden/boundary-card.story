# The table of section 5 for cards (R3, by days past due): class 4 from 121 and 5 from 181 days.
# Notice counts as given at once, so that nothing is held; an account is named by its days.
policy notice_wait_days 0
tick 2026-01-31
account 2026-01-31 kind=OPENED type=R3 account=d000 opened=2026-01-31 limit=50000
  > 2026-01-31 v1.0 seq 1 AGREEMENT 10 limit 50000 opened 2026-01-31
  > 2026-01-31 v1.1 seq 2 report d000 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d000 no=1 due=2026-01-31 principal=10000 balance=10000
account 2026-01-31 kind=OPENED type=R3 account=d001 opened=2026-01-30 limit=50000
  > 2026-01-31 v3.0 seq 3 AGREEMENT 30 limit 100000 opened 2026-01-31
  > 2026-01-31 v3.1 seq 4 report d001 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d001 no=1 due=2026-01-30 principal=10000 balance=10000
  > 2026-01-31 v4.0 seq 5 report d001 NORMAL 0 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 10000 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v4.0 line SUSPEND limit 100000 -> 100000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT d001: dpd 1; dpd >= 1]
  > 2026-01-31 v4.0 notice ADVERSE_NOTICE d001 10000 CNY
  > 2026-01-31 v4.1 notice REMINDER d001 stage 1 APP 10000 CNY
account 2026-01-31 kind=OPENED type=R3 account=d029 opened=2026-01-02 limit=50000
  > 2026-01-31 v5.0 seq 6 AGREEMENT 30 limit 150000 opened 2026-01-31
  > 2026-01-31 v5.1 seq 7 report d029 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d029 no=1 due=2026-01-02 principal=10000 balance=10000
  > 2026-01-31 v6.0 seq 8 report d029 NORMAL 0 code 1 dpd 29 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 10000 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v6.0 notice ADVERSE_NOTICE d029 10000 CNY
  > 2026-01-31 v6.1 notice REMINDER d029 stage 4 AGENCY 10000 CNY
account 2026-01-31 kind=OPENED type=R3 account=d030 opened=2026-01-01 limit=50000
  > 2026-01-31 v7.0 seq 9 AGREEMENT 30 limit 200000 opened 2026-01-31
  > 2026-01-31 v7.1 seq 10 report d030 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d030 no=1 due=2026-01-01 principal=10000 balance=10000
  > 2026-01-31 v8.0 seq 11 report d030 NORMAL 0 code 1 dpd 30 status 2 class 2 metro2 71 overdue 1 10000 principal 10000 balance 10000 dofd 2026-01-31 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v8.0 notice ADVERSE_NOTICE d030 10000 CNY
  > 2026-01-31 v8.1 notice REMINDER d030 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v8.2 notice INSTALMENT_OFFER d030 10000 CNY
account 2026-01-31 kind=OPENED type=R3 account=d031 opened=2025-12-31 limit=50000
  > 2026-01-31 v9.0 seq 12 AGREEMENT 30 limit 250000 opened 2026-01-31
  > 2026-01-31 v9.1 seq 13 report d031 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d031 no=1 due=2025-12-31 principal=10000 balance=10000
  > 2026-01-31 v10.0 seq 14 report d031 NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 10000 principal 10000 balance 10000 dofd 2026-01-30 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v10.0 notice ADVERSE_NOTICE d031 10000 CNY
  > 2026-01-31 v10.1 notice REMINDER d031 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v10.2 notice INSTALMENT_OFFER d031 10000 CNY
account 2026-01-31 kind=OPENED type=R3 account=d059 opened=2025-12-03 limit=50000
  > 2026-01-31 v11.0 seq 15 AGREEMENT 30 limit 300000 opened 2026-01-31
  > 2026-01-31 v11.1 seq 16 report d059 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d059 no=1 due=2025-12-03 principal=10000 balance=10000
  > 2026-01-31 v12.0 seq 17 report d059 NORMAL 0 code 2 dpd 59 status 2 class 2 metro2 71 overdue 1 10000 principal 10000 balance 10000 dofd 2026-01-02 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v12.0 notice ADVERSE_NOTICE d059 10000 CNY
  > 2026-01-31 v12.1 notice REMINDER d059 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v12.2 notice INSTALMENT_OFFER d059 10000 CNY
account 2026-01-31 kind=OPENED type=R3 account=d060 opened=2025-12-02 limit=50000
  > 2026-01-31 v13.0 seq 18 AGREEMENT 30 limit 350000 opened 2026-01-31
  > 2026-01-31 v13.1 seq 19 report d060 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d060 no=1 due=2025-12-02 principal=10000 balance=10000
  > 2026-01-31 v14.0 seq 20 report d060 NORMAL 0 code 2 dpd 60 status 2 class 2 metro2 78 overdue 1 10000 principal 10000 balance 10000 dofd 2026-01-01 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v14.0 notice ADVERSE_NOTICE d060 10000 CNY
  > 2026-01-31 v14.1 notice REMINDER d060 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v14.2 notice INSTALMENT_OFFER d060 10000 CNY
account 2026-01-31 kind=OPENED type=R3 account=d061 opened=2025-12-01 limit=50000
  > 2026-01-31 v15.0 seq 21 AGREEMENT 30 limit 400000 opened 2026-01-31
  > 2026-01-31 v15.1 seq 22 report d061 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d061 no=1 due=2025-12-01 principal=10000 balance=10000
  > 2026-01-31 v16.0 seq 23 report d061 NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 10000 principal 10000 balance 10000 dofd 2025-12-31 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v16.0 notice ADVERSE_NOTICE d061 10000 CNY
  > 2026-01-31 v16.1 notice REMINDER d061 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v16.2 notice INSTALMENT_OFFER d061 10000 CNY
account 2026-01-31 kind=OPENED type=R3 account=d089 opened=2025-11-03 limit=50000
  > 2026-01-31 v17.0 seq 24 AGREEMENT 30 limit 450000 opened 2026-01-31
  > 2026-01-31 v17.1 seq 25 report d089 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d089 no=1 due=2025-11-03 principal=10000 balance=10000
  > 2026-01-31 v18.0 seq 26 report d089 NORMAL 0 code 3 dpd 89 status 2 class 2 metro2 78 overdue 1 10000 principal 10000 balance 10000 dofd 2025-12-03 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v18.0 notice ADVERSE_NOTICE d089 10000 CNY
  > 2026-01-31 v18.1 notice REMINDER d089 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v18.2 notice INSTALMENT_OFFER d089 10000 CNY
account 2026-01-31 kind=OPENED type=R3 account=d090 opened=2025-11-02 limit=50000
  > 2026-01-31 v19.0 seq 27 AGREEMENT 30 limit 500000 opened 2026-01-31
  > 2026-01-31 v19.1 seq 28 report d090 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d090 no=1 due=2025-11-02 principal=10000 balance=10000
  > 2026-01-31 v20.0 seq 29 AGREEMENT 30 limit 0 opened 2026-01-31
  > 2026-01-31 v20.1 seq 30 report d090 NORMAL 0 code 3 dpd 90 status 2 class 2 metro2 80 overdue 1 10000 principal 10000 balance 10000 dofd 2025-12-02 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v20.0 line ZERO limit 500000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 d090: dpd 90; dpd >= 90]
  > 2026-01-31 v20.0 notice ADVERSE_NOTICE d090 10000 CNY
  > 2026-01-31 v20.1 notice REMINDER d090 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v20.2 notice INSTALMENT_OFFER d090 10000 CNY
account 2026-01-31 kind=OPENED type=R3 account=d091 opened=2025-11-01 limit=50000
  > 2026-01-31 v21.0 seq 31 AGREEMENT 30 limit 0 opened 2026-01-31
  > 2026-01-31 v21.1 seq 32 report d091 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d091 no=1 due=2025-11-01 principal=10000 balance=10000
  > 2026-01-31 v22.0 seq 33 report d091 NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 10000 principal 10000 balance 10000 dofd 2025-12-01 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v22.0 notice ADVERSE_NOTICE d091 10000 CNY
  > 2026-01-31 v22.1 notice REMINDER d091 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v22.2 notice INSTALMENT_OFFER d091 10000 CNY
account 2026-01-31 kind=OPENED type=R3 account=d119 opened=2025-10-04 limit=50000
  > 2026-01-31 v23.0 seq 34 AGREEMENT 30 limit 0 opened 2026-01-31
  > 2026-01-31 v23.1 seq 35 report d119 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d119 no=1 due=2025-10-04 principal=10000 balance=10000
  > 2026-01-31 v24.0 seq 36 report d119 NORMAL 0 code 4 dpd 119 status 2 class 3 metro2 80 overdue 1 10000 principal 10000 balance 10000 dofd 2025-11-03 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v24.0 notice ADVERSE_NOTICE d119 10000 CNY
  > 2026-01-31 v24.1 notice REMINDER d119 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v24.2 notice INSTALMENT_OFFER d119 10000 CNY
account 2026-01-31 kind=OPENED type=R3 account=d120 opened=2025-10-03 limit=50000
  > 2026-01-31 v25.0 seq 37 AGREEMENT 30 limit 0 opened 2026-01-31
  > 2026-01-31 v25.1 seq 38 report d120 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d120 no=1 due=2025-10-03 principal=10000 balance=10000
  > 2026-01-31 v26.0 seq 39 report d120 NORMAL 0 code 4 dpd 120 status 2 class 3 metro2 82 overdue 1 10000 principal 10000 balance 10000 dofd 2025-11-02 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v26.0 notice ADVERSE_NOTICE d120 10000 CNY
  > 2026-01-31 v26.1 notice REMINDER d120 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v26.2 notice INSTALMENT_OFFER d120 10000 CNY
account 2026-01-31 kind=OPENED type=R3 account=d121 opened=2025-10-02 limit=50000
  > 2026-01-31 v27.0 seq 40 AGREEMENT 30 limit 0 opened 2026-01-31
  > 2026-01-31 v27.1 seq 41 report d121 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d121 no=1 due=2025-10-02 principal=10000 balance=10000
  > 2026-01-31 v28.0 seq 42 report d121 NORMAL 0 code 5 dpd 121 status 2 class 4 metro2 82 overdue 1 10000 principal 10000 balance 10000 dofd 2025-11-01 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v28.0 notice ADVERSE_NOTICE d121 10000 CNY
  > 2026-01-31 v28.1 notice REMINDER d121 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v28.2 notice INSTALMENT_OFFER d121 10000 CNY
account 2026-01-31 kind=OPENED type=R3 account=d149 opened=2025-09-04 limit=50000
  > 2026-01-31 v29.0 seq 43 AGREEMENT 30 limit 0 opened 2026-01-31
  > 2026-01-31 v29.1 seq 44 report d149 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d149 no=1 due=2025-09-04 principal=10000 balance=10000
  > 2026-01-31 v30.0 seq 45 report d149 NORMAL 0 code 5 dpd 149 status 2 class 4 metro2 82 overdue 1 10000 principal 10000 balance 10000 dofd 2025-10-04 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v30.0 notice ADVERSE_NOTICE d149 10000 CNY
  > 2026-01-31 v30.1 notice REMINDER d149 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v30.2 notice INSTALMENT_OFFER d149 10000 CNY
account 2026-01-31 kind=OPENED type=R3 account=d150 opened=2025-09-03 limit=50000
  > 2026-01-31 v31.0 seq 46 AGREEMENT 30 limit 0 opened 2026-01-31
  > 2026-01-31 v31.1 seq 47 report d150 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d150 no=1 due=2025-09-03 principal=10000 balance=10000
  > 2026-01-31 v32.0 seq 48 report d150 NORMAL 0 code 5 dpd 150 status 2 class 4 metro2 83 overdue 1 10000 principal 10000 balance 10000 dofd 2025-10-03 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v32.0 notice ADVERSE_NOTICE d150 10000 CNY
  > 2026-01-31 v32.1 notice REMINDER d150 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v32.2 notice INSTALMENT_OFFER d150 10000 CNY
account 2026-01-31 kind=OPENED type=R3 account=d151 opened=2025-09-02 limit=50000
  > 2026-01-31 v33.0 seq 49 AGREEMENT 30 limit 0 opened 2026-01-31
  > 2026-01-31 v33.1 seq 50 report d151 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d151 no=1 due=2025-09-02 principal=10000 balance=10000
  > 2026-01-31 v34.0 seq 51 report d151 NORMAL 0 code 6 dpd 151 status 2 class 4 metro2 83 overdue 1 10000 principal 10000 balance 10000 dofd 2025-10-02 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v34.0 notice ADVERSE_NOTICE d151 10000 CNY
  > 2026-01-31 v34.1 notice REMINDER d151 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v34.2 notice INSTALMENT_OFFER d151 10000 CNY
account 2026-01-31 kind=OPENED type=R3 account=d179 opened=2025-08-05 limit=50000
  > 2026-01-31 v35.0 seq 52 AGREEMENT 30 limit 0 opened 2026-01-31
  > 2026-01-31 v35.1 seq 53 report d179 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d179 no=1 due=2025-08-05 principal=10000 balance=10000
  > 2026-01-31 v36.0 seq 54 report d179 NORMAL 0 code 6 dpd 179 status 2 class 4 metro2 83 overdue 1 10000 principal 10000 balance 10000 dofd 2025-09-04 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v36.0 notice ADVERSE_NOTICE d179 10000 CNY
  > 2026-01-31 v36.1 notice REMINDER d179 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v36.2 notice INSTALMENT_OFFER d179 10000 CNY
account 2026-01-31 kind=OPENED type=R3 account=d180 opened=2025-08-04 limit=50000
  > 2026-01-31 v37.0 seq 55 AGREEMENT 30 limit 0 opened 2026-01-31
  > 2026-01-31 v37.1 seq 56 report d180 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d180 no=1 due=2025-08-04 principal=10000 balance=10000
  > 2026-01-31 v38.0 seq 57 report d180 NORMAL 0 code 6 dpd 180 status 2 class 4 metro2 84 overdue 1 10000 principal 10000 balance 10000 dofd 2025-09-03 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v38.0 notice ADVERSE_NOTICE d180 10000 CNY
  > 2026-01-31 v38.1 notice REMINDER d180 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v38.2 notice INSTALMENT_OFFER d180 10000 CNY
account 2026-01-31 kind=OPENED type=R3 account=d181 opened=2025-08-03 limit=50000
  > 2026-01-31 v39.0 seq 58 AGREEMENT 30 limit 0 opened 2026-01-31
  > 2026-01-31 v39.1 seq 59 report d181 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d181 no=1 due=2025-08-03 principal=10000 balance=10000
  > 2026-01-31 v40.0 seq 60 report d181 NORMAL 0 code 7 dpd 181 status 2 class 5 metro2 84 overdue 1 10000 principal 10000 balance 10000 dofd 2025-09-02 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v40.0 notice ADVERSE_NOTICE d181 10000 CNY
  > 2026-01-31 v40.1 notice REMINDER d181 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v40.2 notice INSTALMENT_OFFER d181 10000 CNY
account 2026-01-31 kind=OPENED type=R3 account=d270 opened=2025-05-06 limit=50000
  > 2026-01-31 v41.0 seq 61 AGREEMENT 30 limit 0 opened 2026-01-31
  > 2026-01-31 v41.1 seq 62 report d270 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d270 no=1 due=2025-05-06 principal=10000 balance=10000
  > 2026-01-31 v42.0 seq 63 report d270 NORMAL 0 code 7 dpd 270 status 2 class 5 metro2 84 overdue 1 10000 principal 10000 balance 10000 dofd 2025-06-05 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v42.0 notice ADVERSE_NOTICE d270 10000 CNY
  > 2026-01-31 v42.1 notice REMINDER d270 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v42.2 notice INSTALMENT_OFFER d270 10000 CNY
account 2026-01-31 kind=OPENED type=R3 account=d271 opened=2025-05-05 limit=50000
  > 2026-01-31 v43.0 seq 64 AGREEMENT 30 limit 0 opened 2026-01-31
  > 2026-01-31 v43.1 seq 65 report d271 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d271 no=1 due=2025-05-05 principal=10000 balance=10000
  > 2026-01-31 v44.0 seq 66 report d271 NORMAL 0 code 7 dpd 271 status 2 class 5 metro2 84 overdue 1 10000 principal 10000 balance 10000 dofd 2025-06-04 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v44.0 notice ADVERSE_NOTICE d271 10000 CNY
  > 2026-01-31 v44.1 notice REMINDER d271 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v44.2 notice INSTALMENT_OFFER d271 10000 CNY
account 2026-01-31 kind=OPENED type=R3 account=d360 opened=2025-02-05 limit=50000
  > 2026-01-31 v45.0 seq 67 AGREEMENT 30 limit 0 opened 2026-01-31
  > 2026-01-31 v45.1 seq 68 report d360 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d360 no=1 due=2025-02-05 principal=10000 balance=10000
  > 2026-01-31 v46.0 seq 69 report d360 NORMAL 0 code 7 dpd 360 status 2 class 5 metro2 84 overdue 1 10000 principal 10000 balance 10000 dofd 2025-03-07 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v46.0 notice ADVERSE_NOTICE d360 10000 CNY
  > 2026-01-31 v46.1 notice REMINDER d360 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v46.2 notice INSTALMENT_OFFER d360 10000 CNY
account 2026-01-31 kind=OPENED type=R3 account=d361 opened=2025-02-04 limit=50000
  > 2026-01-31 v47.0 seq 70 AGREEMENT 30 limit 0 opened 2026-01-31
  > 2026-01-31 v47.1 seq 71 report d361 NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-31 account=d361 no=1 due=2025-02-04 principal=10000 balance=10000
  > 2026-01-31 v48.0 seq 72 report d361 NORMAL 0 code 7 dpd 361 status 2 class 5 metro2 84 overdue 1 10000 principal 10000 balance 10000 dofd 2025-03-06 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v48.0 notice ADVERSE_NOTICE d361 10000 CNY
  > 2026-01-31 v48.1 notice REMINDER d361 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v48.2 notice INSTALMENT_OFFER d361 10000 CNY
tick 2026-02-01
  > 2026-01-31 v49.0 seq 73 report d000 NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 10000 history N profile BBBBBB to 3
  > 2026-01-31 v49.1 seq 74 report d001 NORMAL 30 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 10000 ADVERSE history 1 profile BBBBBB to 3
  > 2026-01-31 v49.2 seq 75 report d029 NORMAL 30 code 1 dpd 29 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 10000 ADVERSE history 1 profile BBBBBB to 3
  > 2026-01-31 v49.3 seq 76 report d030 NORMAL 30 code 1 dpd 30 status 2 class 2 metro2 71 overdue 1 10000 principal 10000 balance 10000 dofd 2026-01-31 ADVERSE history 1 profile BBBBBB to 3
  > 2026-01-31 v49.4 seq 77 report d031 NORMAL 30 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 10000 principal 10000 balance 10000 dofd 2026-01-30 ADVERSE history 2 profile BBBBBB to 3
  > 2026-01-31 v49.5 seq 78 report d059 NORMAL 30 code 2 dpd 59 status 2 class 2 metro2 71 overdue 1 10000 principal 10000 balance 10000 dofd 2026-01-02 ADVERSE history 2 profile BBBBBB to 3
  > 2026-01-31 v49.6 seq 79 report d060 NORMAL 30 code 2 dpd 60 status 2 class 2 metro2 78 overdue 1 10000 principal 10000 balance 10000 dofd 2026-01-01 ADVERSE history 2 profile BBBBBB to 3
  > 2026-01-31 v49.7 seq 80 report d061 NORMAL 30 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 10000 principal 10000 balance 10000 dofd 2025-12-31 ADVERSE history 3 profile BBBBBB to 3
  > 2026-01-31 v49.8 seq 81 report d089 NORMAL 30 code 3 dpd 89 status 2 class 2 metro2 78 overdue 1 10000 principal 10000 balance 10000 dofd 2025-12-03 ADVERSE history 3 profile BBBBBB to 3
  > 2026-01-31 v49.9 seq 82 report d090 NORMAL 30 code 3 dpd 90 status 2 class 2 metro2 80 overdue 1 10000 principal 10000 balance 10000 dofd 2025-12-02 ADVERSE history 3 profile BBBBBB to 3
  > 2026-01-31 v49.10 seq 83 report d091 NORMAL 30 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 10000 principal 10000 balance 10000 dofd 2025-12-01 ADVERSE history 4 profile BBBBBB to 3
  > 2026-01-31 v49.11 seq 84 report d119 NORMAL 30 code 4 dpd 119 status 2 class 3 metro2 80 overdue 1 10000 principal 10000 balance 10000 dofd 2025-11-03 ADVERSE history 4 profile BBBBBB to 3
  > 2026-01-31 v49.12 seq 85 report d120 NORMAL 30 code 4 dpd 120 status 2 class 3 metro2 82 overdue 1 10000 principal 10000 balance 10000 dofd 2025-11-02 ADVERSE history 4 profile BBBBBB to 3
  > 2026-01-31 v49.13 seq 86 report d121 NORMAL 30 code 5 dpd 121 status 2 class 4 metro2 82 overdue 1 10000 principal 10000 balance 10000 dofd 2025-11-01 ADVERSE history 5 profile BBBBBB to 3
  > 2026-01-31 v49.14 seq 87 report d149 NORMAL 30 code 5 dpd 149 status 2 class 4 metro2 82 overdue 1 10000 principal 10000 balance 10000 dofd 2025-10-04 ADVERSE history 5 profile BBBBBB to 3
  > 2026-01-31 v49.15 seq 88 report d150 NORMAL 30 code 5 dpd 150 status 2 class 4 metro2 83 overdue 1 10000 principal 10000 balance 10000 dofd 2025-10-03 ADVERSE history 5 profile BBBBBB to 3
  > 2026-01-31 v49.16 seq 89 report d151 NORMAL 30 code 6 dpd 151 status 2 class 4 metro2 83 overdue 1 10000 principal 10000 balance 10000 dofd 2025-10-02 ADVERSE history 6 profile BBBBBB to 3
  > 2026-01-31 v49.17 seq 90 report d179 NORMAL 30 code 6 dpd 179 status 2 class 4 metro2 83 overdue 1 10000 principal 10000 balance 10000 dofd 2025-09-04 ADVERSE history 6 profile BBBBBB to 3
  > 2026-01-31 v49.18 seq 91 report d180 NORMAL 30 code 6 dpd 180 status 2 class 4 metro2 84 overdue 1 10000 principal 10000 balance 10000 dofd 2025-09-03 ADVERSE history 6 profile BBBBBB to 3
  > 2026-01-31 v49.19 seq 92 report d181 NORMAL 30 code 7 dpd 181 status 2 class 5 metro2 84 overdue 1 10000 principal 10000 balance 10000 dofd 2025-09-02 ADVERSE history 7 profile BBBBBB to 3
  > 2026-01-31 v49.20 seq 93 report d270 NORMAL 30 code 7 dpd 270 status 2 class 5 metro2 84 overdue 1 10000 principal 10000 balance 10000 dofd 2025-06-05 ADVERSE history 7 profile BBBBBB to 3
  > 2026-01-31 v49.21 seq 94 report d271 NORMAL 30 code 7 dpd 271 status 2 class 5 metro2 84 overdue 1 10000 principal 10000 balance 10000 dofd 2025-06-04 ADVERSE history 7 profile BBBBBB to 3
  > 2026-01-31 v49.22 seq 95 report d360 NORMAL 30 code 7 dpd 360 status 2 class 5 metro2 84 overdue 1 10000 principal 10000 balance 10000 dofd 2025-03-07 ADVERSE history 7 profile BBBBBB to 3
  > 2026-01-31 v49.23 seq 96 report d361 NORMAL 30 code 7 dpd 361 status 2 class 5 metro2 84 overdue 1 10000 principal 10000 balance 10000 dofd 2025-03-06 ADVERSE history 7 profile BBBBBB to 3
  > 2026-02-01 v49.24 seq 97 report d000 NORMAL 0 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 10000 ADVERSE history N profile 0BBBBB to 2
  > 2026-02-01 v49.25 seq 98 report d030 NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 10000 principal 10000 balance 10000 dofd 2026-01-31 ADVERSE history 1 profile 1BBBBB to 2
  > 2026-02-01 v49.26 seq 99 report d060 NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 10000 principal 10000 balance 10000 dofd 2026-01-01 ADVERSE history 2 profile 2BBBBB to 2
  > 2026-02-01 v49.27 seq 100 report d090 NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 10000 principal 10000 balance 10000 dofd 2025-12-02 ADVERSE history 3 profile 3BBBBB to 2
  > 2026-02-01 v49.28 seq 101 report d120 NORMAL 0 code 5 dpd 121 status 2 class 4 metro2 82 overdue 1 10000 principal 10000 balance 10000 dofd 2025-11-02 ADVERSE history 4 profile 4BBBBB to 2
  > 2026-02-01 v49.29 seq 102 report d150 NORMAL 0 code 6 dpd 151 status 2 class 4 metro2 83 overdue 1 10000 principal 10000 balance 10000 dofd 2025-10-03 ADVERSE history 5 profile 5BBBBB to 2
  > 2026-02-01 v49.30 seq 103 report d180 NORMAL 0 code 7 dpd 181 status 2 class 5 metro2 84 overdue 1 10000 principal 10000 balance 10000 dofd 2025-09-03 ADVERSE history 6 profile 6BBBBB to 2
  > 2026-02-01 v49.0 notice ADVERSE_NOTICE d000 10000 CNY
  > 2026-02-01 v49.1 notice REMINDER d000 stage 1 APP 10000 CNY
  > 2026-02-01 v49.2 notice INSTALMENT_OFFER d029 10000 CNY
  > 2026-02-01 v49.3 notice INSTALMENT_OFFER d059 10000 CNY
