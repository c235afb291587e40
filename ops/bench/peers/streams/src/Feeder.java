import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Writes the changelog of the Kafka Streams peer into Redis: the last value of each borrower in what was fetched, in one
 * pipeline, whose answers are read before the next. Offsets are committed after it: at least once, last write wins.
 */
public final class Feeder {
    private static final byte[] PREFIX = "peer:borrower:".getBytes(StandardCharsets.US_ASCII);

    /** As much of Redis's protocol as is needed: commands out, answers counted and looked at for errors. */
    private static final class Redis implements AutoCloseable {
        private final SocketChannel channel;
        private final ByteBuffer in = ByteBuffer.allocate(1 << 16);
        private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        private int owed;

        Redis(String path) throws IOException {
            channel = SocketChannel.open(UnixDomainSocketAddress.of(path));
            in.flip();
        }

        void command(byte[]... words) {
            head('*', words.length);
            for (byte[] word : words) {
                head('$', word.length);
                out.writeBytes(word);
                out.write('\r');
                out.write('\n');
            }
            owed++;
        }

        private void head(char kind, int number) {
            out.write(kind);
            out.writeBytes(Integer.toString(number).getBytes(StandardCharsets.US_ASCII));
            out.write('\r');
            out.write('\n');
        }

        void flush() throws IOException {
            ByteBuffer bytes = ByteBuffer.wrap(out.toByteArray());
            while (bytes.hasRemaining()) channel.write(bytes);
            out.reset();
            for (; owed > 0; owed--) answer();
        }

        /** Answers here are one line each: a status, a number or an error. */
        private void answer() throws IOException {
            StringBuilder line = new StringBuilder();
            for (char c; (c = next()) != '\n'; ) line.append(c);
            if (line.charAt(0) == '-') throw new IOException("Redis answers " + line.toString().trim());
        }

        private char next() throws IOException {
            while (!in.hasRemaining()) {
                in.clear();
                if (channel.read(in) < 0) throw new IOException("Redis has closed the connection");
                in.flip();
            }
            return (char) in.get();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static final byte[] HSET = ascii("HSET"), STANDING = ascii("standing"), DPD = ascii("dpd_days"),
            OVERDUE = ascii("overdue_minor"), REPORTS = ascii("reports"), STATE = ascii("state");

    private static void put(Redis redis, byte[] key, byte[] state) {
        Borrower b = Borrower.decode(state);
        byte[] name = new byte[PREFIX.length + key.length];
        System.arraycopy(PREFIX, 0, name, 0, PREFIX.length);
        System.arraycopy(key, 0, name, PREFIX.length, key.length);
        redis.command(HSET, name, STANDING, ascii(Borrower.STANDINGS[b.standing]),
                DPD, ascii(Integer.toString(b.dpd())), OVERDUE, ascii(Long.toString(b.overdue())),
                REPORTS, ascii(Long.toString(b.reportSeq)), STATE, state);
    }

    private static Properties properties(Options options) {
        Properties p = new Properties();
        p.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, options.text("bootstrap"));
        p.put(ConsumerConfig.GROUP_ID_CONFIG, options.text("feeder-group"));
        p.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        p.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        p.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        p.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5000);
        p.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 1000); // the changelog appears when Streams has made it
        p.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        p.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        return p;
    }

    public static void main(String[] arguments) throws Exception {
        Options options = new Options(arguments);
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(properties(options));
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            consumer.wakeup();
            try {
                main.join(10000);
            } catch (InterruptedException ignored) {
                Thread.currentThread().interrupt();
            }
        }));
        try (Redis redis = new Redis(options.text("redis-socket"))) {
            String user = options.text("redis-user", "");
            if (!user.isEmpty()) {
                String password = Files.readString(Path.of(options.text("redis-password-file"))).trim();
                redis.command(ascii("AUTH"), ascii(user), ascii(password));
                redis.flush();
            }
            consumer.subscribe(List.of(options.text("changelog")));
            Map<java.nio.ByteBuffer, byte[]> newest = new HashMap<>();
            while (true) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200)))
                    newest.put(ByteBuffer.wrap(record.key()), record.value());
                if (newest.isEmpty()) continue;
                newest.forEach((key, state) -> put(redis, key.array(), state));
                redis.flush();
                newest.clear();
                consumer.commitAsync();
            }
        } catch (org.apache.kafka.common.errors.WakeupException stopped) {
            consumer.close();
        }
    }
}
