/** One input record: an Avro record with Confluent framing, decoded by hand. One instance is used again and again. */
final class Event {
    static final int OPENED = 3, OVERDUE = 2, REPAYMENT = 1; // schema ids of schemas/avsc/index.json

    byte[] raw;
    private int at;
    int kind, valueDate, instalment, due, accountAt, accountSize;
    long balance;
    final long[] amounts = new long[4];

    private long number() {
        long value = 0;
        int shift = 0, b;
        do {
            b = raw[at++];
            value |= (long) (b & 0x7F) << shift;
            shift += 7;
        } while (b < 0);
        return value >>> 1 ^ -(value & 1);
    }

    private void skipText() {
        int size = (int) number();
        at += size;
    }

    /** The branch of [null, number]; 0 if null. */
    private long maybe() {
        return number() == 0 ? 0 : number();
    }

    private void amounts() {
        for (int n = 0; n < 4; n++) amounts[n] = number();
    }

    void decode(byte[] value) {
        raw = value;
        if (value[0] != 0) throw new IllegalArgumentException("no framed record");
        kind = (value[1] & 255) << 24 | (value[2] & 255) << 16 | (value[3] & 255) << 8 | value[4] & 255;
        at = 5;
        skipText(); // event_id
        number(); // occurred_at
        valueDate = (int) number();
        skipText(); // lender_id
        skipText(); // borrower_id: the key
        accountSize = (int) number();
        accountAt = at;
        at += accountSize;
        skipText(); // product
        switch (kind) {
            case OPENED:
                number(); // kind
                number(); // account_type
                number(); // opened_on
                maybe(); // matures_on
                number(); // settlement_day
                number(); // instalments
                number(); // amount
                maybe(); // limit
                balance = maybe();
                break;
            case OVERDUE:
                instalment = (int) number();
                due = (int) number();
                number(); // days_past_due
                amounts();
                balance = number();
                break;
            case REPAYMENT:
                number(); // kind
                instalment = (int) maybe();
                maybe(); // due_date
                number(); // amount
                amounts();
                break;
            default:
                throw new IllegalArgumentException("schema " + kind);
        }
    }
}
