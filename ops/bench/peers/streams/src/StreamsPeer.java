import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.apache.kafka.streams.state.Stores;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.CompressionType;
import org.rocksdb.LRUCache;

/** The Kafka Streams peer: exactly_once_v2, one thread, RocksDB behind the record cache, serdes by hand. */
public final class StreamsPeer {
    private static final String STORE = "borrowers";

    /** Memtables large enough that a commit interval rarely flushes; all stores share one block cache. */
    public static final class Rocks implements RocksDBConfigSetter {
        private static final LRUCache BLOCKS = new LRUCache(64L << 20);

        @Override
        public void setConfig(String store, org.rocksdb.Options options, java.util.Map<String, Object> configs) {
            BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
            table.setBlockCache(BLOCKS);
            options.setTableFormatConfig(table);
            options.setWriteBufferSize(16L << 20);
            options.setMaxWriteBufferNumber(3);
            options.setCompressionType(CompressionType.LZ4_COMPRESSION);
        }

        @Override
        public void close(String store, org.rocksdb.Options options) {}
    }

    private static final class Decide extends ContextualProcessor<byte[], byte[], byte[], byte[]>
            implements Borrower.Outputs {
        private final int stateBytes, reportBytes, actionBytes;
        private final Event event = new Event();
        private KeyValueStore<byte[], byte[]> store;
        private Record<byte[], byte[]> input;

        Decide(Options options) {
            stateBytes = options.number("state-bytes", 0);
            reportBytes = options.number("report-bytes", 0);
            actionBytes = options.number("action-bytes", 0);
        }

        @Override
        public void init(ProcessorContext<byte[], byte[]> context) {
            super.init(context);
            store = context.getStateStore(STORE);
        }

        @Override
        public void process(Record<byte[], byte[]> record) {
            input = record;
            event.decode(record.value());
            byte[] raw = store.get(record.key());
            Borrower borrower = raw == null ? new Borrower() : Borrower.decode(raw);
            borrower.apply(event, this);
            store.put(record.key(), borrower.encode(stateBytes));
        }

        @Override
        public void report(Account a, int point, int day, int dpd, long amount, int count, int code, long seq) {
            java.nio.ByteBuffer out = Pad.take(31 + a.name.length, reportBytes);
            out.put((byte) point).putInt(day).putInt(dpd).putLong(amount).putInt(count).put((byte) code).putLong(seq);
            out.put((byte) a.name.length).put(a.name);
            context().forward(input.withValue(out.array()), "reports");
        }

        @Override
        public void action(int action, int day) {
            byte[] value = Pad.take(5, actionBytes).put((byte) action).putInt(day).array();
            context().forward(input.withValue(value), "actions");
        }
    }

    private static Topology topology(Options options) {
        var bytes = Serdes.ByteArray();
        var store = Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORE), bytes, bytes)
                .withCachingEnabled().withLoggingEnabled(java.util.Map.of());
        return new Topology()
                .addSource("input", bytes.deserializer(), bytes.deserializer(), options.text("input"))
                .addProcessor("decide", () -> new Decide(options), "input")
                .addStateStore(store, "decide")
                .addSink("reports", options.text("reports"), bytes.serializer(), bytes.serializer(), "decide")
                .addSink("actions", options.text("actions"), bytes.serializer(), bytes.serializer(), "decide");
    }

    private static Properties properties(Options options) {
        Properties p = new Properties();
        p.put(StreamsConfig.APPLICATION_ID_CONFIG, options.text("group"));
        p.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, options.text("bootstrap"));
        p.put(StreamsConfig.STATE_DIR_CONFIG, options.text("dir"));
        p.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        p.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1);
        p.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, options.number("commit-ms", 100));
        p.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, (long) options.number("cache-mb", 128) << 20);
        p.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, Rocks.class);
        p.put(StreamsConfig.TOPOLOGY_OPTIMIZATION_CONFIG, StreamsConfig.OPTIMIZE);
        p.put(StreamsConfig.METRICS_RECORDING_LEVEL_CONFIG, options.text("metrics", "INFO"));
        p.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, 2000);
        p.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        // Static: a restart need not wait for the session of the process before it.
        p.put(StreamsConfig.consumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), options.text("id"));
        p.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), 2000);
        p.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), 4 << 20);
        p.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), options.number("linger-ms", 20));
        p.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), options.number("batch-kb", 256) << 10);
        p.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        // A transaction begun while the one before is being completed is refused and tried again: sooner than by default.
        p.put(StreamsConfig.producerPrefix(ProducerConfig.RETRY_BACKOFF_MS_CONFIG), options.number("retry-ms", 100));
        p.put(StreamsConfig.producerPrefix(ProducerConfig.BUFFER_MEMORY_CONFIG), 64L << 20);
        return p;
    }

    public static void main(String[] arguments) throws Exception {
        Options options = new Options(arguments);
        KafkaStreams streams = new KafkaStreams(topology(options), properties(options));
        CountDownLatch isOver = new CountDownLatch(1);
        streams.setUncaughtExceptionHandler(error -> {
            error.printStackTrace();
            isOver.countDown();
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
        streams.setStateListener((now, before) -> System.err.println("state=" + now));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            for (Metric metric : streams.metrics().values()) {
                if (metric.metricName().name().equals("hit-ratio-avg"))
                    System.err.println("hit_ratio=" + metric.metricValue());
            }
            streams.close(Duration.ofSeconds(30));
            isOver.countDown();
        }));
        streams.start();
        isOver.await();
    }
}
