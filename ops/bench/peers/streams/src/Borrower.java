import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;

/** One borrower and the rules of the common subset. Port of Borrower in ../subset/rules.py. */
final class Borrower {
    static final int GOOD = 0, SUSPENDED = 1, ZEROED = 2, RECOVERING = 3;
    static final String[] STANDINGS = {"GOOD", "SUSPENDED", "ZEROED", "RECOVERING"};
    static final int SUSPEND = 0, ZERO = 1, RESTORE = 2;
    private static final int[] THRESHOLDS = {1, 31, 61, 91, 121, 151, 181};
    private static final int ZERO_DPD = 90, NOTICE_WAIT_DAYS = 1;

    /** Where outputs go. */
    interface Outputs {
        void report(Account a, int point, int day, int dpd, long amount, int count, int code, long seq);

        void action(int action, int day);
    }

    int clock, standing, worst, recoveringSince, nextDay;
    long reportSeq;
    Account[] accounts = new Account[1];
    int count;

    // --- dates

    private static int monthOf(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getYear() * 12 + date.getMonthValue() - 1;
    }

    private static int addMonth(int day) {
        return (int) LocalDate.ofEpochDay(day).plusMonths(1).toEpochDay();
    }

    private static int monthEnd(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return day - date.getDayOfMonth() + date.lengthOfMonth();
    }

    static int codeOf(int dpd) {
        int code = 0;
        while (code < 7 && dpd >= THRESHOLDS[code]) code++;
        return code;
    }

    // --- rules

    private void report(Account a, int point, int day, int dpd, Outputs out) {
        long amount = dpd > 0 ? a.overdue() : 0;
        a.lastCode = codeOf(dpd);
        a.hadArrears = amount > 0;
        out.report(a, point, day, dpd, amount, dpd > 0 ? a.unpaid : 0, a.lastCode, ++reportSeq);
    }

    private void step(int day, boolean closes, Outputs out) {
        int most = 0;
        for (int i = 0; closes && i < count; i++)
            report(accounts[i], 30, day - 1, Math.max(0, day - 1 - accounts[i].oldest()), out);
        for (int i = 0; i < count; i++) {
            Account a = accounts[i];
            int dpd = Math.max(0, day - a.oldest());
            if (dpd > 0) {
                most = Math.max(most, dpd);
                if (a.noticeOn == 0) a.noticeOn = day + NOTICE_WAIT_DAYS;
                if (codeOf(dpd) != a.lastCode && day >= a.noticeOn) report(a, 0, day, dpd, out);
                continue;
            }
            a.noticeOn = 0;
            if (a.lastCode == 0) continue;
            int month = monthOf(day);
            boolean isRecovery = a.hadArrears && day != monthEnd(day) && a.recoveredMonth != month;
            if (isRecovery) a.recoveredMonth = month;
            report(a, isRecovery ? 40 : 0, day, 0, out);
        }
        judge(day, most, out);
        clock = day;
        plan(day);
    }

    private void judge(int day, int dpd, Outputs out) {
        worst = Math.max(worst, dpd);
        if (standing != ZEROED && dpd >= ZERO_DPD) {
            standing = ZEROED;
            out.action(ZERO, day);
        }
        if ((standing == GOOD || standing == RECOVERING) && dpd > 0) {
            if (standing == GOOD) out.action(SUSPEND, day); // the line is shut while recovering
            standing = SUSPENDED;
        }
        if (standing == SUSPENDED && dpd == 0) {
            standing = RECOVERING;
            recoveringSince = day;
        }
        if (standing == RECOVERING && worst <= 30 && day >= addMonth(recoveringSince)) {
            standing = GOOD;
            worst = 0;
            out.action(RESTORE, day);
        }
    }

    private void plan(int day) {
        int soonest = monthEnd(day) + 1;
        if (standing == RECOVERING && worst <= 30) soonest = Math.min(soonest, addMonth(recoveringSince));
        for (int i = 0; i < count; i++) {
            Account a = accounts[i];
            if (a.unpaid == 0) continue;
            if (a.noticeOn > day) soonest = Math.min(soonest, a.noticeOn);
            int oldest = a.oldest();
            int dpd = day - oldest;
            for (int threshold : THRESHOLDS) {
                if (dpd >= threshold) continue;
                soonest = Math.min(soonest, oldest + threshold);
                break;
            }
            if (dpd < ZERO_DPD) soonest = Math.min(soonest, oldest + ZERO_DPD);
        }
        nextDay = soonest;
    }

    private void advance(int day, Outputs out) {
        while (nextDay <= day) {
            int opened = nextDay;
            step(opened, opened - 1 == monthEnd(opened - 1), out);
        }
        for (int i = 0; i < count; i++) worst = Math.max(worst, day - accounts[i].oldest());
    }

    void apply(Event e, Outputs out) {
        if (clock != 0) advance(e.valueDate, out);
        Account a = find(e);
        switch (e.kind) {
            case Event.OPENED:
                a = add(Arrays.copyOfRange(e.raw, e.accountAt, e.accountAt + e.accountSize));
                a.balance = e.balance;
                report(a, 10, e.valueDate, 0, out);
                break;
            case Event.OVERDUE:
                a.state(e.instalment, e.due, e.amounts.clone());
                a.balance = e.balance;
                break;
            default:
                a.pay(e.instalment, e.amounts);
        }
        step(e.valueDate, false, out);
    }

    private Account find(Event e) {
        for (int i = 0; i < count; i++) {
            byte[] name = accounts[i].name;
            if (Arrays.equals(name, 0, name.length, e.raw, e.accountAt, e.accountAt + e.accountSize))
                return accounts[i];
        }
        return null;
    }

    /** Accounts are kept in the order of their names. */
    private Account add(byte[] name) {
        if (count == accounts.length) accounts = Arrays.copyOf(accounts, count * 2);
        int at = count++;
        while (at > 0 && Arrays.compareUnsigned(accounts[at - 1].name, name) > 0) {
            accounts[at] = accounts[at - 1];
            at--;
        }
        return accounts[at] = new Account(name);
    }

    // --- the compact record, and what is shown of it

    int dpd() {
        int most = 0;
        for (int i = 0; i < count; i++) most = Math.max(most, clock - accounts[i].oldest());
        return most;
    }

    long overdue() {
        long sum = 0;
        for (int i = 0; i < count; i++) sum += accounts[i].overdue();
        return sum;
    }

    byte[] encode(int least) {
        int size = 27;
        for (int i = 0; i < count; i++) size += accounts[i].size();
        ByteBuffer out = Pad.take(size, least);
        out.put((byte) standing).putInt(clock).putInt(worst).putInt(recoveringSince);
        out.putLong(reportSeq).putInt(nextDay).putShort((short) count);
        for (int i = 0; i < count; i++) accounts[i].write(out);
        return out.array();
    }

    static Borrower decode(byte[] raw) {
        ByteBuffer in = ByteBuffer.wrap(raw);
        Borrower b = new Borrower();
        b.standing = in.get();
        b.clock = in.getInt();
        b.worst = in.getInt();
        b.recoveringSince = in.getInt();
        b.reportSeq = in.getLong();
        b.nextDay = in.getInt();
        b.count = in.getShort();
        b.accounts = new Account[Math.max(1, b.count)];
        for (int i = 0; i < b.count; i++) b.accounts[i] = Account.read(in);
        return b;
    }
}
