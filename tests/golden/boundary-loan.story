# The table of section 5 for loans, both ends of each row: accounts late by so many days on their settlement day.
# Notice counts as given at once, so that nothing is held; an account is named by its days.
policy notice_wait_days 0
tick 2026-01-31
overdue 2026-01-31 account=d000 no=1 due=2026-01-31 principal=10000 balance=10000
overdue 2026-01-31 account=d001 no=1 due=2026-01-30 principal=10000 balance=10000
  > 2026-01-31 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT d001: dpd 1; dpd >= 1]
  > 2026-01-31 v2.0 notice ADVERSE_NOTICE d001 10000 CNY
  > 2026-01-31 v2.1 notice REMINDER d001 stage 1 APP 10000 CNY
overdue 2026-01-31 account=d029 no=1 due=2026-01-02 principal=10000 balance=10000
  > 2026-01-31 v3.0 notice ADVERSE_NOTICE d029 10000 CNY
  > 2026-01-31 v3.1 notice REMINDER d029 stage 4 AGENCY 10000 CNY
overdue 2026-01-31 account=d030 no=1 due=2026-01-01 principal=10000 balance=10000
  > 2026-01-31 v4.0 notice ADVERSE_NOTICE d030 10000 CNY
  > 2026-01-31 v4.1 notice REMINDER d030 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v4.2 notice INSTALMENT_OFFER d030 10000 CNY
overdue 2026-01-31 account=d031 no=1 due=2025-12-31 principal=10000 balance=10000
  > 2026-01-31 v5.0 notice ADVERSE_NOTICE d031 10000 CNY
  > 2026-01-31 v5.1 notice REMINDER d031 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v5.2 notice INSTALMENT_OFFER d031 10000 CNY
overdue 2026-01-31 account=d059 no=1 due=2025-12-03 principal=10000 balance=10000
  > 2026-01-31 v6.0 notice ADVERSE_NOTICE d059 10000 CNY
  > 2026-01-31 v6.1 notice REMINDER d059 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v6.2 notice INSTALMENT_OFFER d059 10000 CNY
overdue 2026-01-31 account=d060 no=1 due=2025-12-02 principal=10000 balance=10000
  > 2026-01-31 v7.0 notice ADVERSE_NOTICE d060 10000 CNY
  > 2026-01-31 v7.1 notice REMINDER d060 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v7.2 notice INSTALMENT_OFFER d060 10000 CNY
overdue 2026-01-31 account=d061 no=1 due=2025-12-01 principal=10000 balance=10000
  > 2026-01-31 v8.0 notice ADVERSE_NOTICE d061 10000 CNY
  > 2026-01-31 v8.1 notice REMINDER d061 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v8.2 notice INSTALMENT_OFFER d061 10000 CNY
overdue 2026-01-31 account=d089 no=1 due=2025-11-03 principal=10000 balance=10000
  > 2026-01-31 v9.0 notice ADVERSE_NOTICE d089 10000 CNY
  > 2026-01-31 v9.1 notice REMINDER d089 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v9.2 notice INSTALMENT_OFFER d089 10000 CNY
overdue 2026-01-31 account=d090 no=1 due=2025-11-02 principal=10000 balance=10000
  > 2026-01-31 v10.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 d090: dpd 90; dpd >= 90]
  > 2026-01-31 v10.0 notice ADVERSE_NOTICE d090 10000 CNY
  > 2026-01-31 v10.1 notice REMINDER d090 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v10.2 notice INSTALMENT_OFFER d090 10000 CNY
overdue 2026-01-31 account=d091 no=1 due=2025-11-01 principal=10000 balance=10000
  > 2026-01-31 v11.0 notice ADVERSE_NOTICE d091 10000 CNY
  > 2026-01-31 v11.1 notice REMINDER d091 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v11.2 notice INSTALMENT_OFFER d091 10000 CNY
overdue 2026-01-31 account=d119 no=1 due=2025-10-04 principal=10000 balance=10000
  > 2026-01-31 v12.0 notice ADVERSE_NOTICE d119 10000 CNY
  > 2026-01-31 v12.1 notice REMINDER d119 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v12.2 notice INSTALMENT_OFFER d119 10000 CNY
overdue 2026-01-31 account=d120 no=1 due=2025-10-03 principal=10000 balance=10000
  > 2026-01-31 v13.0 notice ADVERSE_NOTICE d120 10000 CNY
  > 2026-01-31 v13.1 notice REMINDER d120 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v13.2 notice INSTALMENT_OFFER d120 10000 CNY
overdue 2026-01-31 account=d121 no=1 due=2025-10-02 principal=10000 balance=10000
  > 2026-01-31 v14.0 notice ADVERSE_NOTICE d121 10000 CNY
  > 2026-01-31 v14.1 notice REMINDER d121 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v14.2 notice INSTALMENT_OFFER d121 10000 CNY
overdue 2026-01-31 account=d149 no=1 due=2025-09-04 principal=10000 balance=10000
  > 2026-01-31 v15.0 notice ADVERSE_NOTICE d149 10000 CNY
  > 2026-01-31 v15.1 notice REMINDER d149 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v15.2 notice INSTALMENT_OFFER d149 10000 CNY
overdue 2026-01-31 account=d150 no=1 due=2025-09-03 principal=10000 balance=10000
  > 2026-01-31 v16.0 notice ADVERSE_NOTICE d150 10000 CNY
  > 2026-01-31 v16.1 notice REMINDER d150 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v16.2 notice INSTALMENT_OFFER d150 10000 CNY
overdue 2026-01-31 account=d151 no=1 due=2025-09-02 principal=10000 balance=10000
  > 2026-01-31 v17.0 notice ADVERSE_NOTICE d151 10000 CNY
  > 2026-01-31 v17.1 notice REMINDER d151 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v17.2 notice INSTALMENT_OFFER d151 10000 CNY
overdue 2026-01-31 account=d179 no=1 due=2025-08-05 principal=10000 balance=10000
  > 2026-01-31 v18.0 notice ADVERSE_NOTICE d179 10000 CNY
  > 2026-01-31 v18.1 notice REMINDER d179 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v18.2 notice INSTALMENT_OFFER d179 10000 CNY
overdue 2026-01-31 account=d180 no=1 due=2025-08-04 principal=10000 balance=10000
  > 2026-01-31 v19.0 notice ADVERSE_NOTICE d180 10000 CNY
  > 2026-01-31 v19.1 notice REMINDER d180 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v19.2 notice INSTALMENT_OFFER d180 10000 CNY
overdue 2026-01-31 account=d181 no=1 due=2025-08-03 principal=10000 balance=10000
  > 2026-01-31 v20.0 notice ADVERSE_NOTICE d181 10000 CNY
  > 2026-01-31 v20.1 notice REMINDER d181 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v20.2 notice INSTALMENT_OFFER d181 10000 CNY
overdue 2026-01-31 account=d270 no=1 due=2025-05-06 principal=10000 balance=10000
  > 2026-01-31 v21.0 notice ADVERSE_NOTICE d270 10000 CNY
  > 2026-01-31 v21.1 notice REMINDER d270 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v21.2 notice INSTALMENT_OFFER d270 10000 CNY
overdue 2026-01-31 account=d271 no=1 due=2025-05-05 principal=10000 balance=10000
  > 2026-01-31 v22.0 notice ADVERSE_NOTICE d271 10000 CNY
  > 2026-01-31 v22.1 notice REMINDER d271 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v22.2 notice INSTALMENT_OFFER d271 10000 CNY
overdue 2026-01-31 account=d360 no=1 due=2025-02-05 principal=10000 balance=10000
  > 2026-01-31 v23.0 notice ADVERSE_NOTICE d360 10000 CNY
  > 2026-01-31 v23.1 notice REMINDER d360 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v23.2 notice INSTALMENT_OFFER d360 10000 CNY
overdue 2026-01-31 account=d361 no=1 due=2025-02-04 principal=10000 balance=10000
  > 2026-01-31 v24.0 notice ADVERSE_NOTICE d361 10000 CNY
  > 2026-01-31 v24.1 notice REMINDER d361 stage 4 AGENCY 10000 CNY
  > 2026-01-31 v24.2 notice INSTALMENT_OFFER d361 10000 CNY
tick 2026-02-01
  > 2026-01-31 v25.0 seq 1 report d000 NORMAL 31 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 10000 history N profile BBBBBB to 3
  > 2026-01-31 v25.1 seq 2 report d001 NORMAL 31 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 10000 ADVERSE history 1 profile BBBBBB to 3
  > 2026-01-31 v25.2 seq 3 report d029 NORMAL 31 code 1 dpd 29 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 10000 ADVERSE history 1 profile BBBBBB to 3
  > 2026-01-31 v25.3 seq 4 report d030 NORMAL 31 code 1 dpd 30 status 2 class 2 metro2 71 overdue 1 10000 principal 10000 balance 10000 dofd 2026-01-31 ADVERSE history 1 profile BBBBBB to 3
  > 2026-01-31 v25.4 seq 5 report d031 NORMAL 31 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 10000 principal 10000 balance 10000 dofd 2026-01-30 ADVERSE history 2 profile BBBBBB to 3
  > 2026-01-31 v25.5 seq 6 report d059 NORMAL 31 code 2 dpd 59 status 2 class 2 metro2 71 overdue 1 10000 principal 10000 balance 10000 dofd 2026-01-02 ADVERSE history 2 profile BBBBBB to 3
  > 2026-01-31 v25.6 seq 7 report d060 NORMAL 31 code 2 dpd 60 status 2 class 2 metro2 78 overdue 1 10000 principal 10000 balance 10000 dofd 2026-01-01 ADVERSE history 2 profile BBBBBB to 3
  > 2026-01-31 v25.7 seq 8 report d061 NORMAL 31 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 10000 principal 10000 balance 10000 dofd 2025-12-31 ADVERSE history 3 profile BBBBBB to 3
  > 2026-01-31 v25.8 seq 9 report d089 NORMAL 31 code 3 dpd 89 status 2 class 2 metro2 78 overdue 1 10000 principal 10000 balance 10000 dofd 2025-12-03 ADVERSE history 3 profile BBBBBB to 3
  > 2026-01-31 v25.9 seq 10 report d090 NORMAL 31 code 3 dpd 90 status 2 class 2 metro2 80 overdue 1 10000 principal 10000 balance 10000 dofd 2025-12-02 ADVERSE history 3 profile BBBBBB to 3
  > 2026-01-31 v25.10 seq 11 report d091 NORMAL 31 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 10000 principal 10000 balance 10000 dofd 2025-12-01 ADVERSE history 4 profile BBBBBB to 3
  > 2026-01-31 v25.11 seq 12 report d119 NORMAL 31 code 4 dpd 119 status 2 class 3 metro2 80 overdue 1 10000 principal 10000 balance 10000 dofd 2025-11-03 ADVERSE history 4 profile BBBBBB to 3
  > 2026-01-31 v25.12 seq 13 report d120 NORMAL 31 code 4 dpd 120 status 2 class 3 metro2 82 overdue 1 10000 principal 10000 balance 10000 dofd 2025-11-02 ADVERSE history 4 profile BBBBBB to 3
  > 2026-01-31 v25.13 seq 14 report d121 NORMAL 31 code 5 dpd 121 status 2 class 3 metro2 82 overdue 1 10000 principal 10000 balance 10000 dofd 2025-11-01 ADVERSE history 5 profile BBBBBB to 3
  > 2026-01-31 v25.14 seq 15 report d149 NORMAL 31 code 5 dpd 149 status 2 class 3 metro2 82 overdue 1 10000 principal 10000 balance 10000 dofd 2025-10-04 ADVERSE history 5 profile BBBBBB to 3
  > 2026-01-31 v25.15 seq 16 report d150 NORMAL 31 code 5 dpd 150 status 2 class 3 metro2 83 overdue 1 10000 principal 10000 balance 10000 dofd 2025-10-03 ADVERSE history 5 profile BBBBBB to 3
  > 2026-01-31 v25.16 seq 17 report d151 NORMAL 31 code 6 dpd 151 status 2 class 3 metro2 83 overdue 1 10000 principal 10000 balance 10000 dofd 2025-10-02 ADVERSE history 6 profile BBBBBB to 3
  > 2026-01-31 v25.17 seq 18 report d179 NORMAL 31 code 6 dpd 179 status 2 class 3 metro2 83 overdue 1 10000 principal 10000 balance 10000 dofd 2025-09-04 ADVERSE history 6 profile BBBBBB to 3
  > 2026-01-31 v25.18 seq 19 report d180 NORMAL 31 code 6 dpd 180 status 2 class 3 metro2 84 overdue 1 10000 principal 10000 balance 10000 dofd 2025-09-03 ADVERSE history 6 profile BBBBBB to 3
  > 2026-01-31 v25.19 seq 20 report d181 NORMAL 31 code 7 dpd 181 status 2 class 3 metro2 84 overdue 1 10000 principal 10000 balance 10000 dofd 2025-09-02 ADVERSE history 7 profile BBBBBB to 3
  > 2026-01-31 v25.20 seq 21 report d270 NORMAL 31 code 7 dpd 270 status 2 class 3 metro2 84 overdue 1 10000 principal 10000 balance 10000 dofd 2025-06-05 ADVERSE history 7 profile BBBBBB to 3
  > 2026-01-31 v25.21 seq 22 report d271 NORMAL 31 code 7 dpd 271 status 2 class 4 metro2 84 overdue 1 10000 principal 10000 balance 10000 dofd 2025-06-04 ADVERSE history 7 profile BBBBBB to 3
  > 2026-01-31 v25.22 seq 23 report d360 NORMAL 31 code 7 dpd 360 status 2 class 4 metro2 84 overdue 1 10000 principal 10000 balance 10000 dofd 2025-03-07 ADVERSE history 7 profile BBBBBB to 3
  > 2026-01-31 v25.23 seq 24 report d361 NORMAL 31 code 7 dpd 361 status 2 class 5 metro2 84 overdue 1 10000 principal 10000 balance 10000 dofd 2025-03-06 ADVERSE history 7 profile BBBBBB to 3
  > 2026-02-01 v25.24 seq 25 report d000 NORMAL 0 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 10000 ADVERSE history N profile 0BBBBB to 2
  > 2026-02-01 v25.25 seq 26 report d030 NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 10000 principal 10000 balance 10000 dofd 2026-01-31 ADVERSE history 1 profile 1BBBBB to 2
  > 2026-02-01 v25.26 seq 27 report d060 NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 10000 principal 10000 balance 10000 dofd 2026-01-01 ADVERSE history 2 profile 2BBBBB to 2
  > 2026-02-01 v25.27 seq 28 report d090 NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 10000 principal 10000 balance 10000 dofd 2025-12-02 ADVERSE history 3 profile 3BBBBB to 2
  > 2026-02-01 v25.28 seq 29 report d120 NORMAL 0 code 5 dpd 121 status 2 class 3 metro2 82 overdue 1 10000 principal 10000 balance 10000 dofd 2025-11-02 ADVERSE history 4 profile 4BBBBB to 2
  > 2026-02-01 v25.29 seq 30 report d150 NORMAL 0 code 6 dpd 151 status 2 class 3 metro2 83 overdue 1 10000 principal 10000 balance 10000 dofd 2025-10-03 ADVERSE history 5 profile 5BBBBB to 2
  > 2026-02-01 v25.30 seq 31 report d180 NORMAL 0 code 7 dpd 181 status 2 class 3 metro2 84 overdue 1 10000 principal 10000 balance 10000 dofd 2025-09-03 ADVERSE history 6 profile 6BBBBB to 2
  > 2026-02-01 v25.31 seq 32 report d270 NORMAL 0 code 7 dpd 271 status 2 class 4 metro2 84 overdue 1 10000 principal 10000 balance 10000 dofd 2025-06-05 ADVERSE history 7 profile 6BBBBB to 2
  > 2026-02-01 v25.32 seq 33 report d360 NORMAL 0 code 7 dpd 361 status 2 class 5 metro2 84 overdue 1 10000 principal 10000 balance 10000 dofd 2025-03-07 ADVERSE history 7 profile 6BBBBB to 2
  > 2026-02-01 v25.0 notice ADVERSE_NOTICE d000 10000 CNY
  > 2026-02-01 v25.1 notice REMINDER d000 stage 1 APP 10000 CNY
  > 2026-02-01 v25.2 notice INSTALMENT_OFFER d029 10000 CNY
  > 2026-02-01 v25.3 notice INSTALMENT_OFFER d059 10000 CNY
