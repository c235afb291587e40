# Of two verdicts the first is cleared: the second still holds him, until it is cleared too.
party 2024-03-01
account 2024-03-01 kind=OPENED type=R1 day=31 limit=500000
  > 2024-03-01 v2.0 seq 1 AGREEMENT 10 limit 500000 opened 2024-03-01
  > 2024-03-01 v2.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
verdict 2024-03-02 case=f1
  > 2024-03-02 v3.0 seq 3 AGREEMENT 30 limit 0 opened 2024-03-01
  > 2024-03-02 v3.1 seq 4 report A NORMAL 0 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 2
  > 2024-03-02 v3.0 line ZERO limit 500000 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [FRAUD : case f1; verdict CONFIRMED]
  > 2024-03-02 v3.0 share bureau ENTRY FRAUD entry 1 bucket N SETTLED listed 2024-03-02 expires 2029-03-02 token token-bureau-1
  > 2024-03-02 v3.1 share keeper ENTRY FRAUD entry 1 bucket N SETTLED listed 2024-03-02 expires 2029-03-02 token token-keeper-1
verdict 2024-03-03 case=f2
verdict 2024-03-05 case=f1 verdict=CLEARED
show
  > standing ZEROED
  > version 5
  > report_seq 4
  > as_of 2024-03-05
  > clock 2024-03-05
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 0
  > limit_percent 0
  > drawing SHUT
  > blacklist bureau:FRAUD keeper:FRAUD
  > zeroed_on 2024-03-02
  > clean_since 2024-03-01
  > consent_report UNSTATED
  > tokens 3
  > warning_points 0
  > next_transition 2024-04-01
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 5
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2024-03-01
  > settlement_day 31
  > as_of 2024-03-02
  > history_months 0
  > last_report_on 2024-03-02
  > last_report_point 0
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 1
  > folded_unpaid 0
  > next_transition 2024-04-01
verdict 2024-03-06 case=f2 verdict=CLEARED
  > 2024-03-06 v6.0 seq 5 AGREEMENT 30 limit 500000 opened 2024-03-01
  > 2024-03-06 v6.1 seq 6 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 2
  > 2024-03-06 v6.0 line RESTORE limit 0 -> 500000 percent 0 -> 100 drawing SHUT -> OPEN standing ZEROED -> GOOD [CORRECTED : FRAUD of 2024-03-02; holds no longer]
  > 2024-03-06 v6.0 share bureau REVOKE ERROR entry 1 bucket N SETTLED listed 2024-03-02 expires 2029-03-02 token token-bureau-1
  > 2024-03-06 v6.1 share keeper REVOKE ERROR entry 1 bucket N SETTLED listed 2024-03-02 expires 2029-03-02 token token-keeper-1
show
  > standing GOOD
  > version 6
  > report_seq 6
  > as_of 2024-03-06
  > clock 2024-03-06
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 500000
  > limit_percent 100
  > drawing OPEN
  > blacklist -
  > clean_since 2024-03-01
  > consent_report UNSTATED
  > tokens 3
  > warning_points 0
  > next_transition 2024-03-07
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
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2024-03-01
  > settlement_day 31
  > as_of 2024-03-06
  > history_months 0
  > last_report_on 2024-03-06
  > last_report_point 0
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 1
  > folded_unpaid 0
  > next_transition 2024-04-01
# Told again, told of what is not known: nothing.
verdict 2024-03-07 case=f9 verdict=CLEARED
dispute 2024-03-08 dispute=d1
  > 2024-03-08 v8.0 seq 7 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 DISPUTED history  profile BBBBBB to 2
dispute 2024-03-09 dispute=d1
dispute 2024-03-09 dispute=d2 account=Z
  > refused UNKNOWN_ACCOUNT: account_id: is not known for this borrower and lender; send OPENED first
resolved 2024-03-10 dispute=d9 outcome=CORRECT
resolved 2024-03-10 dispute=d1 account=Z
  > refused UNKNOWN_ACCOUNT: account_id: is not known for this borrower and lender; send OPENED first
delivered 2024-03-10 account=Z
  > refused UNKNOWN_ACCOUNT: account_id: is not known for this borrower and lender; send OPENED first
resolved 2024-03-11 dispute=d1 outcome=CORRECT
  > 2024-03-11 v11.0 seq 8 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 2
resolved 2024-03-12 dispute=d1 outcome=CLEAR
show
  > standing GOOD
  > version 12
  > report_seq 8
  > as_of 2024-03-12
  > clock 2024-03-12
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 500000
  > limit_percent 100
  > drawing OPEN
  > blacklist -
  > clean_since 2024-03-01
  > consent_report UNSTATED
  > tokens 3
  > warning_points 0
  > next_transition 2024-04-01
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
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2024-03-01
  > settlement_day 31
  > as_of 2024-03-06
  > history_months 0
  > last_report_on 2024-03-11
  > last_report_point 0
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 1
  > folded_unpaid 0
  > next_transition 2024-04-01
