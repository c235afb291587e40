# An approved review ends the fraud entry; on the day after, with no entry open, the way back out of ZEROED begins.
party 2023-03-01
verdict 2023-03-02 case=f1
  > 2023-03-02 v2.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [FRAUD : case f1; verdict CONFIRMED]
  > 2023-03-02 v2.0 share bureau ENTRY FRAUD entry 1 bucket N SETTLED listed 2023-03-02 expires 2028-03-02 token token-bureau-1
  > 2023-03-02 v2.1 share keeper ENTRY FRAUD entry 1 bucket N SETTLED listed 2023-03-02 expires 2028-03-02 token token-keeper-1
review 2024-06-10 approved=yes
  > 2024-06-10 v3.0 share bureau REVOKE ERROR entry 1 bucket N SETTLED listed 2023-03-02 expires 2028-03-02 token token-bureau-1
  > 2024-06-10 v3.1 share keeper REVOKE ERROR entry 1 bucket N SETTLED listed 2023-03-02 expires 2028-03-02 token token-keeper-1
tick 2024-09-11
  > 2024-09-11 v4.0 line RESTORE limit 0 -> 0 percent 0 -> 50 drawing SHUT -> OPEN standing RECOVERING -> RECOVERING [RECOVERY_STEP : on-time instalments 0 since 2024-06-11; 3 instalments or 3 months]
