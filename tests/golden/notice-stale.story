# The delivery of the notice of an episode long over comes late: it gives not that of the episode which runs.
policy notice_wait_days 10
account 2024-01-02 kind=OPENED account=B type=D1 day=31 balance=50000
  > 2024-01-02 v1.0 seq 1 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 50000 history  profile BBBBBB to 3
overdue 2024-01-12 account=B no=1 due=2024-01-11 principal=5000
  > 2024-01-12 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT B: dpd 1; dpd >= 1]
  > 2024-01-12 v2.0 notice ADVERSE_NOTICE B 5000 CNY
  > 2024-01-12 v2.1 notice REMINDER B stage 1 APP 5000 CNY
pay 2024-01-15 account=B no=1 amount=5000
  > 2024-01-14 v3.0 notice REMINDER B stage 2 SMS 5000 CNY
tick 2024-03-12
  > 2024-01-31 v5.0 seq 2 report B NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history M profile BBBBBB to 3
  > 2024-02-29 v7.0 seq 3 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history M* profile 0BBBBB to 3
  > 2024-02-15 v6.0 line RESTORE limit 0 -> 0 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP B: on-time instalments 0 since 2024-01-15; 1 instalment or 1 month]
overdue 2024-03-12 account=B no=3 due=2024-03-11 principal=5000
  > 2024-03-12 v8.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT B: dpd 1; dpd >= 1]
  > 2024-03-12 v8.0 notice ADVERSE_NOTICE B 5000 CNY
  > 2024-03-12 v8.1 notice REMINDER B stage 1 APP 5000 CNY
delivered 2024-01-14 kafka=2024-03-12 account=B
tick 2024-03-14
  > 2024-03-14 v10.0 notice REMINDER B stage 2 SMS 5000 CNY
delivered 2024-03-13 account=B
  > 2024-03-14 v11.0 seq 4 report B NORMAL 0 code 1 dpd 3 status 2 class 2 metro2 11 overdue 1 5000 principal 5000 balance 0 ADVERSE history M* profile 00BBBB to 2
tick 2024-03-20
  > 2024-03-18 v12.0 notice REMINDER B stage 3 CALL 5000 CNY
