# Signals of a borrower without accounts: watched and shut all the same, by the lender who sent the signal; back when they fade.
lenders 2026-01-02 open=5 inquiries=11 lender=other
  > 2026-01-02 v1.0 line SUSPEND limit 0 -> 0 percent 100 -> 50 drawing OPEN -> SHUT standing GOOD -> WATCH [WARNING : points 80; points >= 70] [WARNING : lenders open 5; lenders open >= 5: 40 points] [WARNING : inquiries 11; inquiries > 10: 40 points]
  > 2026-01-02 v1.0 notice EARLY_WARNING [WARNING : points 80; points >= 70] [WARNING : lenders open 5; lenders open >= 5: 40 points] [WARNING : inquiries 11; inquiries > 10: 40 points]
tick 2026-04-01
tick 2026-04-02
  > 2026-04-02 v2.0 line RESTORE limit 0 -> 0 percent 50 -> 100 drawing SHUT -> OPEN standing WATCH -> GOOD [WARNING : points 0; points < 30]
# One dated ahead counts at once; a borrowing dated ahead counts among the four from its day on.
borrowed 2026-05-01
borrowed 2026-05-01
borrowed 2026-05-01
borrowed 2026-05-02 kafka=2026-05-01
lenders 2026-05-02 kafka=2026-05-01 open=3
tick 2026-05-02
  > 2026-05-02 v8.0 notice EARLY_WARNING [WARNING : points 35; points >= 30] [WARNING : lenders open 3; lenders open >= 3: 20 points] [WARNING : borrowings 4; borrowings >= 4 in 30 days: 15 points]
tick 2026-05-30
tick 2026-05-31
