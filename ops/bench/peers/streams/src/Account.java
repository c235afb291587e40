import java.nio.ByteBuffer;
import java.util.Arrays;

/** What is unpaid on one account, and what of it was reported. Port of Account in ../subset/rules.py. */
final class Account {
    static final int NEVER = 0x7FFFFFFF;

    final byte[] name;
    int unpaid;
    int[] numbers = new int[2], dues = new int[2];
    long[][] amounts = new long[2][];
    long balance;
    int lastCode, noticeOn, recoveredMonth;
    boolean hadArrears;

    Account(byte[] name) {
        this.name = name;
    }

    int oldest() {
        int oldest = NEVER;
        for (int i = 0; i < unpaid; i++) oldest = Math.min(oldest, dues[i]);
        return oldest;
    }

    long overdue() {
        long sum = 0;
        for (int i = 0; i < unpaid; i++)
            for (long part : amounts[i]) sum += part;
        return sum;
    }

    private int find(int number) {
        for (int i = 0; i < unpaid; i++)
            if (numbers[i] == number) return i;
        return -1;
    }

    void state(int number, int due, long[] parts) {
        int at = find(number);
        if (isZero(parts)) {
            if (at >= 0) remove(at);
            return;
        }
        if (at < 0) at = grow();
        numbers[at] = number;
        dues[at] = due;
        amounts[at] = parts;
    }

    void pay(int number, long[] parts) {
        int at = find(number);
        if (at < 0) throw new IllegalStateException("a payment of an instalment that is not in arrears");
        for (int n = 0; n < 4; n++) amounts[at][n] -= parts[n];
        balance -= parts[0];
        if (isZero(amounts[at])) remove(at);
    }

    private static boolean isZero(long[] parts) {
        return parts[0] == 0 && parts[1] == 0 && parts[2] == 0 && parts[3] == 0;
    }

    private int grow() {
        if (unpaid == numbers.length) {
            numbers = Arrays.copyOf(numbers, unpaid * 2);
            dues = Arrays.copyOf(dues, unpaid * 2);
            amounts = Arrays.copyOf(amounts, unpaid * 2);
        }
        return unpaid++;
    }

    private void remove(int at) {
        for (int i = at; i + 1 < unpaid; i++) {
            numbers[i] = numbers[i + 1];
            dues[i] = dues[i + 1];
            amounts[i] = amounts[i + 1];
        }
        unpaid--;
    }

    // --- the compact record of rules.py

    int size() {
        return 1 + name.length + 20 + unpaid * 40;
    }

    void write(ByteBuffer out) {
        out.put((byte) name.length).put(name).putLong(balance).put((byte) lastCode);
        out.put((byte) (hadArrears ? 1 : 0)).putInt(noticeOn).putInt(recoveredMonth).putShort((short) unpaid);
        for (int i = 0; i < unpaid; i++) {
            out.putInt(numbers[i]).putInt(dues[i]);
            for (long part : amounts[i]) out.putLong(part);
        }
    }

    static Account read(ByteBuffer in) {
        byte[] name = new byte[in.get()];
        in.get(name);
        Account a = new Account(name);
        a.balance = in.getLong();
        a.lastCode = in.get();
        a.hadArrears = in.get() != 0;
        a.noticeOn = in.getInt();
        a.recoveredMonth = in.getInt();
        for (int n = in.getShort(); n > 0; n--) {
            int at = a.grow();
            a.numbers[at] = in.getInt();
            a.dues[at] = in.getInt();
            a.amounts[at] = new long[] {in.getLong(), in.getLong(), in.getLong(), in.getLong()};
        }
        return a;
    }
}
