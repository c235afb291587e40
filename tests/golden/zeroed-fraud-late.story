# ZEROED by a verdict, let back by a review, then late for three days: the wait after ZEROED stays a long one.
verdict 2023-03-02 case=f1
  > 2023-03-02 v1.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [FRAUD : case f1; verdict CONFIRMED]
review 2024-06-10 approved=yes
overdue 2024-06-20 account=A no=1 due=2024-06-19 principal=700 balance=1400
  > 2024-06-20 v3.0 notice ADVERSE_NOTICE A 700 CNY
  > 2024-06-20 v3.1 notice REMINDER A stage 1 APP 700 CNY
pay 2024-06-22 account=A no=1 amount=700
  > 2024-06-22 v4.0 notice REMINDER A stage 2 SMS 700 CNY
pay 2024-07-19 account=A no=2 due=2024-07-19 amount=700
  > 2024-06-30 v6.0 seq 1 report A NORMAL 31 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 700 history M profile BBBBBB to 3
pay 2024-08-19 account=A no=3 due=2024-08-19 amount=700
  > 2024-07-31 v8.0 seq 2 report A NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history MN profile 0BBBBB to 3
pay 2024-09-19 account=A no=4 due=2024-09-19 amount=700
  > 2024-08-31 v10.0 seq 3 report A NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history MNN profile 00BBBB to 3
  > 2024-09-19 v11.0 line RESTORE limit 0 -> 0 percent 0 -> 50 drawing SHUT -> OPEN standing RECOVERING -> RECOVERING [RECOVERY_STEP A: on-time instalments 3 since 2024-06-22; 3 instalments or 3 months]
