# A consent given before it was withdrawn comes after: the withdrawal stands. So with consent to share, for one recipient and for all.
policy consent_required 1
account 2024-01-02 kind=OPENED account=B type=D1 day=31 balance=50000
party 2024-01-02
verdict 2024-01-03 case=f1
  > 2024-01-03 v3.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [FRAUD : case f1; verdict CONFIRMED]
  > 2024-01-03 v3.0 share bureau ENTRY FRAUD entry 1 bucket N SETTLED listed 2024-01-03 expires 2029-01-03 token token-bureau-1
  > 2024-01-03 v3.1 share keeper ENTRY FRAUD entry 1 bucket N SETTLED listed 2024-01-03 expires 2029-01-03 token token-keeper-1
consent 2024-01-05 purpose=REPORT granted=no
consent 2024-01-03 purpose=REPORT
tick 2024-03-01
consent 2024-03-01 purpose=SHARE recipient=bank
  > 2024-03-01 v6.0 share bank ENTRY FRAUD entry 1 bucket N SETTLED listed 2024-03-01 expires 2029-03-01 token token-bank-1
consent 2024-02-20 purpose=SHARE granted=no
consent 2024-02-25 purpose=SHARE recipient=bank granted=no
consent 2024-03-03 purpose=SHARE granted=no
  > 2024-03-03 v9.0 share bank REVOKE CONSENT_WITHDRAWN entry 1 bucket N SETTLED listed 2024-03-01 expires 2029-03-01 token token-bank-1
consent 2024-03-02 purpose=SHARE recipient=bank
consent 2024-03-02 purpose=SHARE
consent 2024-03-03 purpose=SHARE recipient=bank
  > 2024-03-03 v12.0 share bank ENTRY FRAUD entry 2 bucket N SETTLED listed 2024-03-03 expires 2029-03-03 token token-bank-1
tick 2024-04-02
