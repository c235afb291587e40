#!/usr/bin/env python3
"""One of the three processes that measure latency under open-loop load; ops/bench/measures.py starts them.

  probe.py send   sends event i of the mixed stream at t0 + i / rate, whether or not the one before has come out
  probe.py read   when the outputs of newcomers are readable by a read_committed consumer
  probe.py look   when newcomers are visible in Redis, for a part of them

Each says `ready` and waits for t0 on standard input. All count from the intended time of sending, on the machine's monotonic clock: a sender that falls behind makes
latencies longer, never shorter. The result is JSON on standard output: latencies in ms of what was sent after
`settle` seconds, and of what had not come out when the patience was over, how long it had been waited for.
"""

import argparse
import json
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "peers" / "subset"))

import stream  # noqa: E402  (found by the line above)

TICK_S = 0.001
LOOK_S = 0.004
LOOKED_AT_PER_S = 150


def parse():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("send", "read", "look"))
    parser.add_argument("--bootstrap")
    parser.add_argument("--topic")
    parser.add_argument("--partitions", type=int)
    parser.add_argument("--redis-socket")
    parser.add_argument("--redis-user")
    parser.add_argument("--redis-password-file", type=pathlib.Path)
    parser.add_argument("--view", help="what a borrower's key begins with")
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--rate", type=float, required=True)
    parser.add_argument("--events", type=int, required=True)
    parser.add_argument("--settle", type=float, required=True, help="seconds of sending that are not counted")
    parser.add_argument("--patience", type=float, required=True, help="seconds after the last event")
    return parser.parse_args()


def wait_for_start(options):
    """Everything is prepared: takes t0, on the machine's monotonic clock."""
    print("ready", flush=True)
    options.start = float(sys.stdin.readline())


def intended(options, newcomer):
    """When the newcomer's event was to be sent."""
    place = newcomer * stream.NEWCOMER_EVERY + stream.NEWCOMER_EVERY - 1
    return options.start + place / options.rate


def awaited(options):
    """Numbers of the newcomers that count."""
    return [n for n in range(options.events // stream.NEWCOMER_EVERY)
            if intended(options, n) >= options.start + options.settle]


def waited_for(options, numbers):
    """How long, in ms, what has not come out was waited for until now."""
    now = time.monotonic()
    return [(now - intended(options, number)) * 1000 for number in numbers]


def send(options):
    from confluent_kafka import Producer

    events = list(stream.mixed(options.seed, options.events))
    producer = Producer({"bootstrap.servers": options.bootstrap, "partitioner": "murmur2", "linger.ms": 10, "acks": "all",
                         "queue.buffering.max.messages": 1000000})
    producer.list_topics(timeout=10)
    late_s = 0.0
    wait_for_start(options)
    time.sleep(max(0, options.start - time.monotonic()))
    sent = 0
    while sent < len(events):
        due = min(len(events), int((time.monotonic() - options.start) * options.rate) + 1)
        while sent < due:
            borrower, raw = events[sent]
            producer.produce(options.topic, raw, borrower)
            sent += 1
        late_s = max(late_s, time.monotonic() - options.start - sent / options.rate)
        producer.poll(0)
        time.sleep(TICK_S)
    if producer.flush(60):
        sys.exit("probe: not everything was delivered")
    return {"late_ms": late_s * 1000}


def read(options):
    from confluent_kafka import OFFSET_END, Consumer, TopicPartition

    consumer = Consumer({"bootstrap.servers": options.bootstrap, "group.id": "bench-latency", "log_level": 0,
                         "enable.auto.commit": False, "isolation.level": "read_committed", "fetch.wait.max.ms": 20})
    consumer.assign([TopicPartition(options.topic, p, OFFSET_END) for p in range(options.partitions)])
    consumer.consume(1, 1)  # so that it has its places before the first event
    wait_for_start(options)
    prefix = stream.identity(options.seed, 0)[0][:-8].encode()
    waiting = set(awaited(options))
    latencies = []
    end = options.start + options.events / options.rate + options.patience
    while waiting and time.monotonic() < end:
        messages = consumer.consume(500, 0.002)
        now = time.monotonic()
        for message in messages:
            key = message.key()
            if message.error() is None and key.startswith(prefix):
                number = int(key[len(prefix):])
                if number in waiting:
                    waiting.remove(number)
                    latencies.append((now - intended(options, number)) * 1000)
    consumer.close()
    return {"latencies": latencies, "unseen": waited_for(options, waiting)}


def look(options):
    import redis

    password = options.redis_password_file.read_text().strip()
    client = redis.Redis(unix_socket_path=options.redis_socket, username=options.redis_user, password=password)
    client.ping()
    wait_for_start(options)
    numbers = awaited(options)
    every = max(1, round(options.rate / stream.NEWCOMER_EVERY / LOOKED_AT_PER_S))
    upcoming = numbers[::every][::-1]
    waiting, latencies = [], []
    end = options.start + options.events / options.rate + options.patience
    while (upcoming or waiting) and time.monotonic() < end:
        now = time.monotonic()
        while upcoming and intended(options, upcoming[-1]) <= now:
            waiting.append(upcoming.pop())
        if waiting:
            pipeline = client.pipeline(transaction=False)
            for number in waiting:
                pipeline.exists(options.view + stream.identity(options.seed, number)[0])
            found = pipeline.execute()
            now = time.monotonic()
            latencies += [(now - intended(options, number)) * 1000 for number, is_there in zip(waiting, found) if is_there]
            waiting = [number for number, is_there in zip(waiting, found) if not is_there]
        time.sleep(LOOK_S)
    return {"latencies": latencies, "unseen": waited_for(options, waiting + upcoming)}


def main():
    options = parse()
    print(json.dumps({"send": send, "read": read, "look": look}[options.what](options)))


if __name__ == "__main__":
    main()
