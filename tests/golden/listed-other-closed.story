# A closed account is dropped after its time although an entry is open: it names the account of the same id of another lender.
policy bureaus 0
policy keep_closed_months 1
party 2026-01-01
account 2026-01-01 kind=OPENED account=A day=31 amount=90000 balance=90000
account 2026-01-01 kind=OPENED lender=other account=A day=31 amount=90000 balance=90000
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=50000
  > 2026-01-06 v4.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v4.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-01-06 v4.1 notice REMINDER A stage 1 APP 50000 CNY
tick 2026-04-06
  > 2026-04-05 v10.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
  > 2026-01-08 v5.0 notice REMINDER A stage 2 SMS 50000 CNY
  > 2026-01-12 v6.0 notice REMINDER A stage 3 CALL 50000 CNY
  > 2026-01-20 v7.0 notice REMINDER A stage 4 AGENCY 50000 CNY
  > 2026-02-04 v8.0 notice INSTALMENT_OFFER A 50000 CNY
  > 2026-03-06 v9.0 notice INSTALMENT_OFFER A 50000 CNY
  > 2026-04-05 v10.0 share bureau ENTRY ZEROED entry 1 bucket 3 listed 2026-04-05 token token-bureau-1
  > 2026-04-05 v10.1 share keeper ENTRY ZEROED entry 1 bucket 3 listed 2026-04-05 token token-keeper-1
  > 2026-04-06 v11.0 share bureau UPDATE ZEROED entry 1 bucket 4 listed 2026-04-05 token token-bureau-1
  > 2026-04-06 v11.1 share keeper UPDATE ZEROED entry 1 bucket 4 listed 2026-04-05 token token-keeper-1
pay 2026-04-10 lender=other account=A kind=SETTLEMENT amount=90000
tick 2026-05-10
  > 2026-05-06 v13.0 share bureau UPDATE ZEROED entry 1 bucket 5 listed 2026-04-05 token token-bureau-1
  > 2026-05-06 v13.1 share keeper UPDATE ZEROED entry 1 bucket 5 listed 2026-04-05 token token-keeper-1
show
  > standing ZEROED
  > version 13
  > report_seq 0
  > as_of 2026-05-06
  > clock 2026-05-10
  > dpd_days 125
  > oldest_unpaid_due 2026-01-05
  > overdue_minor 50000
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
  > episode_worst_dpd_days 125
  > episode_peak_minor 50000
  > zeroed_on 2026-04-05
  > consent_report UNSTATED
  > tokens 3
  > warning_points 0
  > next_transition 2026-06-01
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 2
  > class 3
  > dpd_days 125
  > oldest_unpaid_due 2026-01-05
  > overdue_count 1
  > overdue_minor 50000
  > balance_minor 0
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-05-10
  > history_24m 1234
  > profile_24m 3210
  > history_months 4
  > is_notice_pending no
  > notice_on 2026-01-06
  > notice_given_on 2026-01-07
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 2
  > folded_unpaid 0
  > next_transition 2026-06-01
