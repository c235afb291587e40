# An approved review ends the fraud entry with ERROR, also when the standing still gives a reason.
party 2024-03-01
verdict 2024-03-02 case=f1
  > 2024-03-02 v2.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [FRAUD : case f1; verdict CONFIRMED]
  > 2024-03-02 v2.0 share bureau ENTRY FRAUD entry 1 bucket N SETTLED listed 2024-03-02 expires 2029-03-02 token token-bureau-1
  > 2024-03-02 v2.1 share keeper ENTRY FRAUD entry 1 bucket N SETTLED listed 2024-03-02 expires 2029-03-02 token token-keeper-1
overdue 2024-03-14 account=A no=1 due=2024-03-13 principal=700 balance=700
  > 2024-03-14 v3.0 notice ADVERSE_NOTICE A 700 CNY
  > 2024-03-14 v3.1 notice REMINDER A stage 1 APP 700 CNY
  > 2024-03-14 v3.0 share bureau UPDATE FRAUD entry 1 bucket 1 listed 2024-03-02 token token-bureau-1
  > 2024-03-14 v3.1 share keeper UPDATE FRAUD entry 1 bucket 1 listed 2024-03-02 token token-keeper-1
review 2024-03-15 approved=yes
  > 2024-03-15 v4.0 share bureau REVOKE ERROR entry 1 bucket 1 listed 2024-03-02 token token-bureau-1
  > 2024-03-15 v4.1 share keeper REVOKE ERROR entry 1 bucket 1 listed 2024-03-02 token token-keeper-1
tick 2024-03-17
  > 2024-03-16 v5.0 notice REMINDER A stage 2 SMS 700 CNY
