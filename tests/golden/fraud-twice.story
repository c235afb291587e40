# A verdict, a review, good again; a second verdict and a second review: the first case is forgotten, and its clearing does nothing.
policy bureaus 0
account 2026-01-01 kind=OPENED account=A type=R1 day=10 limit=900000 balance=0
verdict 2026-01-02 case=c1
  > 2026-01-02 v2.0 line ZERO limit 900000 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [FRAUD : case c1; verdict CONFIRMED]
review 2027-01-03 decision=r1
tick 2027-07-04
  > 2027-04-03 v4.0 line RESTORE limit 0 -> 450000 percent 0 -> 50 drawing SHUT -> OPEN standing RECOVERING -> RECOVERING [RECOVERY_STEP : on-time instalments 0 since 2027-01-03; 3 instalments or 3 months]
  > 2027-07-03 v5.0 line RESTORE limit 450000 -> 900000 percent 50 -> 100 drawing OPEN -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP : on-time instalments 0 since 2027-04-03; 3 instalments or 3 months]
verdict 2027-07-05 case=c2
  > 2027-07-05 v6.0 line ZERO limit 900000 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [FRAUD : case c2; verdict CONFIRMED]
verdict 2027-07-06 case=c1 verdict=CLEARED
review 2028-07-06 decision=r2
tick 2029-01-07
  > 2028-10-06 v9.0 line RESTORE limit 0 -> 450000 percent 0 -> 50 drawing SHUT -> OPEN standing RECOVERING -> RECOVERING [RECOVERY_STEP : on-time instalments 0 since 2028-07-06; 3 instalments or 3 months]
  > 2029-01-06 v10.0 line RESTORE limit 450000 -> 900000 percent 50 -> 100 drawing OPEN -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP : on-time instalments 0 since 2028-10-06; 3 instalments or 3 months]
