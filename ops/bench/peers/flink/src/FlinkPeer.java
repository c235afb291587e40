import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.core.execution.CheckpointingMode;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamUtils;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * The Flink peer: one process (MiniCluster), one slot, exactly-once by checkpoints at the commit interval and by Kafka
 * transactions. The input is keyed as Kafka has partitioned it, so that nothing is shuffled.
 */
public final class FlinkPeer {
    /** A record's key and value. */
    private static final TypeInformation<Tuple2<String, byte[]>> RECORD =
            Types.TUPLE(Types.STRING, PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO);
    private static final OutputTag<Tuple2<String, byte[]>> REPORTS = new OutputTag<>("reports", RECORD);
    private static final OutputTag<Tuple2<String, byte[]>> ACTIONS = new OutputTag<>("actions", RECORD);

    private static final class Read implements KafkaRecordDeserializationSchema<Tuple2<String, byte[]>> {
        @Override
        public void deserialize(ConsumerRecord<byte[], byte[]> record, Collector<Tuple2<String, byte[]>> out) {
            out.collect(Tuple2.of(new String(record.key(), StandardCharsets.US_ASCII), record.value()));
        }

        @Override
        public TypeInformation<Tuple2<String, byte[]>> getProducedType() {
            return RECORD;
        }
    }

    private static final class Write implements KafkaRecordSerializationSchema<Tuple2<String, byte[]>> {
        private final String topic;

        Write(String topic) {
            this.topic = topic;
        }

        @Override
        public ProducerRecord<byte[], byte[]> serialize(Tuple2<String, byte[]> record, KafkaSinkContext context,
                                                        Long timestamp) {
            return new ProducerRecord<>(topic, record.f0.getBytes(StandardCharsets.US_ASCII), record.f1);
        }
    }

    private static final class Decide
            extends KeyedProcessFunction<String, Tuple2<String, byte[]>, Tuple2<String, byte[]>>
            implements Borrower.Outputs {
        private final int stateBytes, reportBytes, actionBytes;
        private transient Event event;
        private transient ValueState<byte[]> state;
        private transient Context context;

        Decide(Options options) {
            stateBytes = options.number("state-bytes", 0);
            reportBytes = options.number("report-bytes", 0);
            actionBytes = options.number("action-bytes", 0);
        }

        @Override
        public void open(OpenContext unused) {
            event = new Event();
            state = getRuntimeContext().getState(
                    new ValueStateDescriptor<>("borrower", PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
        }

        @Override
        public void processElement(Tuple2<String, byte[]> record, Context now, Collector<Tuple2<String, byte[]>> out)
                throws Exception {
            context = now;
            event.decode(record.f1);
            byte[] raw = state.value();
            Borrower borrower = raw == null ? new Borrower() : Borrower.decode(raw);
            borrower.apply(event, this);
            byte[] encoded = borrower.encode(stateBytes);
            state.update(encoded);
            out.collect(Tuple2.of(record.f0, encoded));
        }

        @Override
        public void report(Account a, int point, int day, int dpd, long amount, int count, int code, long seq) {
            java.nio.ByteBuffer out = Pad.take(31 + a.name.length, reportBytes);
            out.put((byte) point).putInt(day).putInt(dpd).putLong(amount).putInt(count).put((byte) code).putLong(seq);
            out.put((byte) a.name.length).put(a.name);
            context.output(REPORTS, Tuple2.of(context.getCurrentKey(), out.array()));
        }

        @Override
        public void action(int action, int day) {
            byte[] value = Pad.take(5, actionBytes).put((byte) action).putInt(day).array();
            context.output(ACTIONS, Tuple2.of(context.getCurrentKey(), value));
        }
    }

    /** Of a borrower's states between two checkpoints the last, as the others' changelogs have it. */
    private static final class Newest extends AbstractStreamOperator<Tuple2<String, byte[]>>
            implements OneInputStreamOperator<Tuple2<String, byte[]>, Tuple2<String, byte[]>> {
        private transient Map<String, byte[]> states;

        @Override
        public void open() throws Exception {
            super.open();
            states = new HashMap<>();
        }

        @Override
        public void processElement(StreamRecord<Tuple2<String, byte[]>> record) {
            states.put(record.getValue().f0, record.getValue().f1);
        }

        @Override
        public void prepareSnapshotPreBarrier(long checkpoint) {
            states.forEach((key, state) -> output.collect(new StreamRecord<>(Tuple2.of(key, state))));
            states.clear();
        }
    }

    private static KafkaSink<Tuple2<String, byte[]>> sink(Options options, String topic, String word) {
        Properties p = new Properties();
        p.put("linger.ms", "20");
        p.put("batch.size", Integer.toString(256 << 10));
        p.put("compression.type", "lz4");
        p.put("buffer.memory", Long.toString(64L << 20));
        p.put("transaction.timeout.ms", "60000");
        return KafkaSink.<Tuple2<String, byte[]>>builder()
                .setBootstrapServers(options.text("bootstrap"))
                .setKafkaProducerConfig(p)
                .setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)
                .setTransactionalIdPrefix(options.text("id") + "-" + word)
                .setRecordSerializer(new Write(topic))
                .build();
    }

    private static StreamExecutionEnvironment environment(Options options) {
        Configuration c = new Configuration();
        c.set(StateBackendOptions.STATE_BACKEND, "hashmap");
        c.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
        c.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, Path.of(options.text("dir"), "checkpoints").toUri().toString());
        StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(1, c);
        env.enableCheckpointing(options.number("commit-ms", 100), CheckpointingMode.EXACTLY_ONCE);
        env.getConfig().enableObjectReuse();
        return env;
    }

    public static void main(String[] arguments) throws Exception {
        Options options = new Options(arguments);
        StreamExecutionEnvironment env = environment(options);
        KafkaSource<Tuple2<String, byte[]>> source = KafkaSource.<Tuple2<String, byte[]>>builder()
                .setBootstrapServers(options.text("bootstrap"))
                .setTopics(options.text("input"))
                .setGroupId(options.text("group"))
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setProperty("isolation.level", "read_committed")
                .setProperty("max.poll.records", "2000")
                .setProperty("max.partition.fetch.bytes", Integer.toString(4 << 20))
                .setDeserializer(new Read())
                .build();
        DataStream<Tuple2<String, byte[]>> input =
                env.fromSource(source, WatermarkStrategy.noWatermarks(), "input", RECORD);
        SingleOutputStreamOperator<Tuple2<String, byte[]>> decided =
                DataStreamUtils.reinterpretAsKeyedStream(input, record -> record.f0, Types.STRING)
                        .process(new Decide(options), RECORD).name("decide");
        decided.getSideOutput(REPORTS).sinkTo(sink(options, options.text("reports"), "reports"));
        decided.getSideOutput(ACTIONS).sinkTo(sink(options, options.text("actions"), "actions"));
        decided.transform("newest", RECORD, new Newest()).sinkTo(sink(options, options.text("changelog"), "changelog"));
        env.execute(options.text("group"));
    }
}
