import java.nio.ByteBuffer;

/** Filling of records that are shorter than asked for: half noise, half zeros, as in ../subset/rules.py. */
final class Pad {
    private static final byte[] NOISE = noise(65536);

    private Pad() {}

    private static byte[] noise(int size) {
        byte[] out = new byte[size];
        long x = 88172645463325252L;
        for (int i = 0; i < size; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
            out[i] = i % 16 < 8 ? (byte) x : 0;
        }
        return out;
    }

    /** A buffer of `size` bytes, or of `least` if that is more, with the filling in it behind `size`. */
    static ByteBuffer take(int size, int least) {
        byte[] raw = new byte[Math.max(size, least)];
        if (raw.length > size) System.arraycopy(NOISE, size, raw, size, Math.min(raw.length, NOISE.length) - size);
        return ByteBuffer.wrap(raw);
    }
}
