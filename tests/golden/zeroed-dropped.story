# The account that zeroed him is closed and dropped after its time; he stays ZEROED, and another account that is late then carries the entry.
policy bureaus 0
policy keep_closed_months 1
party 2026-01-01
account 2026-01-01 kind=OPENED account=A day=10 amount=90000 balance=90000
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=90000
  > 2026-01-06 v3.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v3.0 notice ADVERSE_NOTICE A 90000 CNY
  > 2026-01-06 v3.1 notice REMINDER A stage 1 APP 90000 CNY
tick 2026-04-06
  > 2026-04-05 v9.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
  > 2026-01-08 v4.0 notice REMINDER A stage 2 SMS 90000 CNY
  > 2026-01-12 v5.0 notice REMINDER A stage 3 CALL 90000 CNY
  > 2026-01-20 v6.0 notice REMINDER A stage 4 AGENCY 90000 CNY
  > 2026-02-04 v7.0 notice INSTALMENT_OFFER A 90000 CNY
  > 2026-03-06 v8.0 notice INSTALMENT_OFFER A 90000 CNY
  > 2026-04-05 v9.0 share bureau ENTRY ZEROED entry 1 bucket 3 listed 2026-04-05 token token-bureau-1
  > 2026-04-05 v9.1 share keeper ENTRY ZEROED entry 1 bucket 3 listed 2026-04-05 token token-keeper-1
  > 2026-04-06 v10.0 share bureau UPDATE ZEROED entry 1 bucket 4 listed 2026-04-05 token token-bureau-1
  > 2026-04-06 v10.1 share keeper UPDATE ZEROED entry 1 bucket 4 listed 2026-04-05 token token-keeper-1
pay 2026-04-10 account=A kind=SETTLEMENT amount=90000
  > 2026-04-10 v11.0 share bureau REVOKE CURED entry 1 bucket 4 listed 2026-04-05 token token-bureau-1
  > 2026-04-10 v11.1 share keeper UPDATE ZEROED entry 1 bucket N SETTLED listed 2026-04-05 expires 2031-04-10 token token-keeper-1
account 2026-04-11 kind=OPENED account=B type=C1 day=10 amount=90000 balance=90000
tick 2026-07-12
tick 2026-10-12
tick 2027-01-12
tick 2027-04-12
tick 2027-07-12
tick 2027-10-12
tick 2028-01-12
tick 2028-04-12
tick 2028-07-12
tick 2028-10-12
tick 2029-01-12
tick 2029-04-12
tick 2029-07-12
tick 2029-10-12
tick 2030-01-12
tick 2030-04-12
tick 2030-07-12
tick 2030-10-12
tick 2031-01-12
tick 2031-04-12
  > 2031-04-10 v13.0 share keeper EXPIRE EXPIRED entry 1 bucket N SETTLED listed 2026-04-05 expires 2031-04-10 token token-keeper-1
overdue 2031-04-13 account=B no=1 due=2031-04-12 principal=90000
  > 2031-04-13 v14.0 notice ADVERSE_NOTICE B 90000 CNY
  > 2031-04-13 v14.1 notice REMINDER B stage 1 APP 90000 CNY
tick 2031-04-15
  > 2031-04-15 v16.0 notice REMINDER B stage 2 SMS 90000 CNY
  > 2031-04-14 v15.0 share bureau ENTRY ZEROED entry 2 bucket 1 listed 2031-04-14 token token-bureau-1
  > 2031-04-14 v15.1 share keeper ENTRY ZEROED entry 2 bucket 1 listed 2031-04-14 token token-keeper-1
show
  > standing ZEROED
  > version 16
  > report_seq 0
  > as_of 2031-04-15
  > clock 2031-04-15
  > dpd_days 3
  > oldest_unpaid_due 2031-04-12
  > overdue_minor 90000
  > overdue_accounts 1
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 0
  > drawing SHUT
  > blacklist bureau:ZEROED keeper:ZEROED
  > episode_started_on 2026-01-06
  > episode_worst_dpd_days 95
  > episode_peak_minor 90000
  > zeroed_on 2026-04-05
  > consent_report UNSTATED
  > tokens 3
  > warning_points 0
  > next_transition 2031-04-19
  > lender_id lend
  > account_id B
  > product loan
  > type C1
  > is_implicit no
  > status 2
  > class 2
  > dpd_days 3
  > oldest_unpaid_due 2031-04-12
  > overdue_count 1
  > overdue_minor 90000
  > balance_minor 0
  > currency CNY
  > opened_on 2026-04-11
  > settlement_day 10
  > as_of 2031-04-15
  > history_24m ************************
  > profile_24m 000000000000000000000000
  > history_months 60
  > is_notice_pending no
  > notice_on 2031-04-13
  > notice_given_on 2031-04-14
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 2
  > kept_events 1
  > folded_unpaid 0
  > next_transition 2031-04-19
pay 2031-04-16 account=B no=1 amount=90000
  > 2031-04-16 v17.0 share bureau REVOKE CURED entry 2 bucket 1 listed 2031-04-14 token token-bureau-1
  > 2031-04-16 v17.1 share keeper UPDATE ZEROED entry 2 bucket N SETTLED listed 2031-04-14 expires 2036-04-16 token token-keeper-1
