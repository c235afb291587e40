# Intent, dispute, consent, fraud: entries, their changes and their ends.
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=500000
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
party 2026-01-01
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=50000 balance=50000 intent=INTENTIONAL
  > 2026-01-11 v3.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v3.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-01-11 v3.1 notice REMINDER A stage 1 APP 50000 CNY
tick 2026-02-10
  > 2026-01-12 v4.0 seq 3 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 50000 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v8.0 seq 4 report A NORMAL 30 code 1 dpd 21 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 50000 ADVERSE history 1 profile BBBBBB to 3
  > 2026-02-10 v10.0 seq 5 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 50000 dofd 2026-02-09 ADVERSE history 1 profile 0BBBBB to 2
  > 2026-01-13 v5.0 notice REMINDER A stage 2 SMS 50000 CNY
  > 2026-01-17 v6.0 notice REMINDER A stage 3 CALL 50000 CNY
  > 2026-01-25 v7.0 notice REMINDER A stage 4 AGENCY 50000 CNY
  > 2026-02-09 v9.0 notice INSTALMENT_OFFER A 50000 CNY
  > 2026-02-10 v10.0 share bureau ENTRY INTENTIONAL entry 1 bucket 2 listed 2026-02-10 token token-bureau-1
  > 2026-02-10 v10.1 share keeper ENTRY INTENTIONAL entry 1 bucket 2 listed 2026-02-10 token token-keeper-1
# Consent for the lender comes; a new key epoch comes.
consent 2026-02-11 purpose=SHARE recipient=bank
  > 2026-02-11 v11.0 share bank ENTRY INTENTIONAL entry 1 bucket 2 listed 2026-02-11 token token-bank-1
party 2026-02-12 epoch=2
  > 2026-02-12 v12.0 share bank UPDATE INTENTIONAL entry 1 bucket 2 listed 2026-02-11 token token-bank-2
  > 2026-02-12 v12.1 share bureau UPDATE INTENTIONAL entry 1 bucket 2 listed 2026-02-10 token token-bureau-2
  > 2026-02-12 v12.2 share keeper UPDATE INTENTIONAL entry 1 bucket 2 listed 2026-02-10 token token-keeper-2
consent 2026-02-13 purpose=SHARE recipient=bank granted=no
  > 2026-02-13 v13.0 share bank REVOKE CONSENT_WITHDRAWN entry 1 bucket 2 listed 2026-02-11 token token-bank-2
# Disputed: marked, and no new entry for the bank though consent is given again.
dispute 2026-02-14 account=A
  > 2026-02-14 v14.0 seq 6 report A NORMAL 0 code 2 dpd 35 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 50000 dofd 2026-02-09 ADVERSE DISPUTED history 1 profile 0BBBBB to 2
  > 2026-02-14 v14.0 share bureau UPDATE INTENTIONAL entry 1 bucket 2 DISPUTED listed 2026-02-10 token token-bureau-2
  > 2026-02-14 v14.1 share keeper UPDATE INTENTIONAL entry 1 bucket 2 DISPUTED listed 2026-02-10 token token-keeper-2
consent 2026-02-15 purpose=SHARE recipient=bank
tick 2026-03-07
  > 2026-02-28 v16.0 seq 7 report A NORMAL 30 code 2 dpd 49 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 50000 dofd 2026-02-09 ADVERSE DISPUTED history 12 profile 0BBBBB to 3
  > 2026-03-06 v17.0 notice DISPUTE_DUE A
resolved 2026-03-08 account=A outcome=RECORD
  > 2026-03-08 v18.0 share bank ENTRY INTENTIONAL entry 2 bucket 2 DISPUTED listed 2026-03-08 token token-bank-2
resolved 2026-03-08 account=A outcome=CLEAR
# UNINTENTIONAL after INTENTIONAL ends that reason.
overdue 2026-03-09 account=A no=1 due=2026-01-10 principal=50000 balance=50000 intent=UNINTENTIONAL
  > 2026-03-09 v20.0 notice INSTALMENT_OFFER A 50000 CNY
  > 2026-03-09 v20.0 share bank REVOKE ERROR entry 2 bucket 2 DISPUTED listed 2026-03-08 token token-bank-2
  > 2026-03-09 v20.1 share bureau REVOKE ERROR entry 1 bucket 2 DISPUTED listed 2026-02-10 token token-bureau-2
  > 2026-03-09 v20.2 share keeper REVOKE ERROR entry 1 bucket 2 DISPUTED listed 2026-02-10 token token-keeper-2
# A fraud verdict: listed whatever the arrears; settled by cure; expires five years after.
verdict 2026-03-10 case=f1
  > 2026-03-10 v21.0 seq 8 AGREEMENT 30 limit 0 opened 2026-01-01
  > 2026-03-10 v21.0 line ZERO limit 500000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [FRAUD : case f1; verdict CONFIRMED]
  > 2026-03-10 v21.0 share bank ENTRY FRAUD entry 3 bucket 2 listed 2026-03-10 token token-bank-2
  > 2026-03-10 v21.1 share bureau ENTRY FRAUD entry 2 bucket 2 listed 2026-03-10 token token-bureau-2
  > 2026-03-10 v21.2 share keeper ENTRY FRAUD entry 2 bucket 2 listed 2026-03-10 token token-keeper-2
pay 2026-03-11 account=A no=1 amount=50000 balance=0
  > 2026-03-11 v23.0 seq 9 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12 profile 10BBBB to 3
  > 2026-03-11 v22.0 notice INSTALMENT_OFFER A 50000 CNY
  > 2026-03-11 v23.0 share bank UPDATE FRAUD entry 3 bucket N SETTLED listed 2026-03-10 expires 2031-03-11 token token-bank-2
  > 2026-03-11 v23.1 share bureau UPDATE FRAUD entry 2 bucket N SETTLED listed 2026-03-10 expires 2031-03-11 token token-bureau-2
  > 2026-03-11 v23.2 share keeper UPDATE FRAUD entry 2 bucket N SETTLED listed 2026-03-10 expires 2031-03-11 token token-keeper-2
tick 2031-03-12
  > 2026-03-31 v24.0 seq 10 report A NORMAL 30 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M profile 10BBBB to 3
  > 2026-04-30 v25.0 seq 11 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M* profile 010BBB to 3
  > 2026-05-31 v26.0 seq 12 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M** profile 0010BB to 3
  > 2026-06-30 v27.0 seq 13 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M*** profile 00010B to 3
  > 2026-07-31 v28.0 seq 14 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M**** profile 000010 to 3
  > 2026-08-31 v29.0 seq 15 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M***** profile 000001 to 3
  > 2026-09-30 v30.0 seq 16 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M****** profile 000000 to 3
  > 2026-10-31 v31.0 seq 17 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M******* profile 000000 to 3
  > 2026-11-30 v32.0 seq 18 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M******** profile 000000 to 3
  > 2026-12-31 v33.0 seq 19 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M********* profile 000000 to 3
  > 2027-01-31 v34.0 seq 20 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M********** profile 000000 to 3
  > 2027-02-28 v35.0 seq 21 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M*********** profile 000000 to 3
  > 2027-03-31 v36.0 seq 22 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M************ profile 000000 to 3
  > 2027-04-30 v37.0 seq 23 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M************* profile 000000 to 3
  > 2027-05-31 v38.0 seq 24 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M************** profile 000000 to 3
  > 2027-06-30 v39.0 seq 25 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M*************** profile 000000 to 3
  > 2027-07-31 v40.0 seq 26 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M**************** profile 000000 to 3
  > 2027-08-31 v41.0 seq 27 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M***************** profile 000000 to 3
  > 2027-09-30 v42.0 seq 28 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M****************** profile 000000 to 3
  > 2027-10-31 v43.0 seq 29 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M******************* profile 000000 to 3
  > 2027-11-30 v44.0 seq 30 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M******************** profile 000000 to 3
  > 2027-12-31 v45.0 seq 31 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M********************* profile 000000 to 3
  > 2028-01-31 v46.0 seq 32 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M********************** profile 000000 to 3
  > 2028-02-29 v47.0 seq 33 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M*********************** profile 000000 to 3
  > 2028-03-31 v48.0 seq 34 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M************************ profile 000000 to 3
  > 2028-04-30 v49.0 seq 35 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M************************* profile 000000 to 3
  > 2028-05-31 v50.0 seq 36 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M************************** profile 000000 to 3
  > 2028-06-30 v51.0 seq 37 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M*************************** profile 000000 to 3
  > 2028-07-31 v52.0 seq 38 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M**************************** profile 000000 to 3
  > 2028-08-31 v53.0 seq 39 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M***************************** profile 000000 to 3
  > 2028-09-30 v54.0 seq 40 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M****************************** profile 000000 to 3
  > 2028-10-31 v55.0 seq 41 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M******************************* profile 000000 to 3
  > 2028-11-30 v56.0 seq 42 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M******************************** profile 000000 to 3
  > 2028-12-31 v57.0 seq 43 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M********************************* profile 000000 to 3
  > 2029-01-31 v58.0 seq 44 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M********************************** profile 000000 to 3
  > 2029-02-28 v59.0 seq 45 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M*********************************** profile 000000 to 3
  > 2029-03-31 v60.0 seq 46 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M************************************ profile 000000 to 3
  > 2029-04-30 v61.0 seq 47 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M************************************* profile 000000 to 3
  > 2029-05-31 v62.0 seq 48 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M************************************** profile 000000 to 3
  > 2029-06-30 v63.0 seq 49 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M*************************************** profile 000000 to 3
  > 2029-07-31 v64.0 seq 50 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M**************************************** profile 000000 to 3
  > 2029-08-31 v65.0 seq 51 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M***************************************** profile 000000 to 3
  > 2029-09-30 v66.0 seq 52 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M****************************************** profile 000000 to 3
  > 2029-10-31 v67.0 seq 53 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M******************************************* profile 000000 to 3
  > 2029-11-30 v68.0 seq 54 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M******************************************** profile 000000 to 3
  > 2029-12-31 v69.0 seq 55 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M********************************************* profile 000000 to 3
  > 2030-01-31 v70.0 seq 56 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M********************************************** profile 000000 to 3
  > 2030-02-28 v71.0 seq 57 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M*********************************************** profile 000000 to 3
  > 2030-03-31 v72.0 seq 58 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M************************************************ profile 000000 to 3
  > 2030-04-30 v73.0 seq 59 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M************************************************* profile 000000 to 3
  > 2030-05-31 v74.0 seq 60 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M************************************************** profile 000000 to 3
  > 2030-06-30 v75.0 seq 61 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M*************************************************** profile 000000 to 3
  > 2030-07-31 v76.0 seq 62 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M**************************************************** profile 000000 to 3
  > 2030-08-31 v77.0 seq 63 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M***************************************************** profile 000000 to 3
  > 2030-09-30 v78.0 seq 64 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M****************************************************** profile 000000 to 3
  > 2030-10-31 v79.0 seq 65 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M******************************************************* profile 000000 to 3
  > 2030-11-30 v80.0 seq 66 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M******************************************************** profile 000000 to 3
  > 2030-12-31 v81.0 seq 67 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 12M********************************************************* profile 000000 to 3
  > 2031-01-31 v82.0 seq 68 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history 2M********************************************************** profile 000000 to 3
  > 2031-02-28 v83.0 seq 69 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history M*********************************************************** profile 000000 to 3
  > 2031-03-11 v84.0 share bank EXPIRE EXPIRED entry 3 bucket N SETTLED listed 2026-03-10 expires 2031-03-11 token token-bank-2
  > 2031-03-11 v84.1 share bureau EXPIRE EXPIRED entry 2 bucket N SETTLED listed 2026-03-10 expires 2031-03-11 token token-bureau-2
  > 2031-03-11 v84.2 share keeper EXPIRE EXPIRED entry 2 bucket N SETTLED listed 2026-03-10 expires 2031-03-11 token token-keeper-2
