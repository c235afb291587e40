#!/usr/bin/env python3
"""The Quix Streams peer: exactly-once, RocksDB state with its changelog, and a sink of its batches into Redis.

Quix writes sinks before its transaction commits, so that its Redis may show what was never committed; see README.md.
"""

import pathlib
import sys

from quixstreams import Application
from quixstreams.sinks import BatchingSink, SinkBatch

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "subset"))

import peer  # noqa: E402  (found by the line above)
import rules  # noqa: E402
import wire  # noqa: E402

STATE, REPORT, ACTION = range(3)


class Views(BatchingSink):
    """One HSET for each borrower of a batch, in one pipeline, as in the hand-written consumer."""

    def __init__(self, options):
        super().__init__()
        self.options = options
        self.redis = peer.open_redis(options)

    def write(self, batch: SinkBatch):
        newest = {}
        for item in batch:
            newest[item.key] = item.value
        pipeline = self.redis.pipeline(transaction=False)
        for key, (_, state) in newest.items():
            peer.write_borrower(pipeline, key, rules.decode_state(state), state)
        peer.write_positions(pipeline, self.options, {batch.partition: item.offset + 1})
        pipeline.execute()


def main():
    options = peer.arguments(__doc__)
    app = Application(
        broker_address=options.bootstrap, consumer_group=options.group, auto_offset_reset="earliest",
        processing_guarantee="exactly-once", commit_interval=options.commit_ms / 1000, state_dir=options.dir,
        auto_create_topics=True, loglevel="WARNING",
        producer_extra_config={"compression.type": "lz4", "linger.ms": 5})
    source = app.topic(options.input, key_deserializer="bytes", value_deserializer="bytes")
    outputs = {kind: app.topic(name, key_serializer="bytes", value_serializer="bytes")
               for kind, name in ((REPORT, options.reports), (ACTION, options.actions))}

    def decide(value, state):
        raw = state.get_bytes("state")
        borrower = rules.decode_state(raw) if raw else rules.Borrower()
        reports, actions = peer.rules_apply(borrower, wire.decode(value), options)
        raw = rules.encode_state(borrower, options.state_bytes)
        state.set_bytes("state", raw)
        return [(REPORT, record) for record in reports] + [(ACTION, record) for record in actions] + [(STATE, raw)]

    decided = app.dataframe(source).apply(decide, stateful=True, expand=True)
    for kind, topic in outputs.items():
        decided.filter(lambda item, kind=kind: item[0] == kind).apply(lambda item: item[1]).to_topic(topic)
    decided.filter(lambda item: item[0] == STATE).sink(Views(options))
    app.run()


if __name__ == "__main__":
    main()
