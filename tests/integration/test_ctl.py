#!/usr/bin/env python3
"""creditctl against a real Kafka, Redis and registry, without a daemon: what goes in comes out, in order."""

import json
import pathlib
import struct
import urllib.request

import confluent_kafka

import events
import harness
from harness import expect

DAY = events.day("2019-03-16")
DATA = harness.SOURCE / "tests" / "data" / "metro2-cfpb" / "m2_2k_lines_deidentified.txt.gz"


def failing(world, status, *words, says=(), **more):
    """A command that must end with that status and say these words on standard error."""
    done = world.ctl(*words, check=False, **more)
    expect(done.returncode == status, f"{words} ended with {done.returncode}, not {status}: {done.stderr}")
    for word in says:
        expect(word in done.stderr, f"{words} does not say '{word}': {done.stderr}")
    return done


def usage(world):
    """help on standard output, wrong words on standard error with status 2"""
    for command in ("show", "key", "lag", "tail", "produce", "tick", "generate", "replay-metro2"):
        text = world.ctl(command, "--help").stdout
        expect(text.startswith("usage: creditctl") and len(text.splitlines()) > 3, f"{command} --help: {text}")
        expect(command in world.ctl("--help").stdout, f"--help does not name {command}")
    failing(world, 2, "nonsense", says=["nonsense"])
    failing(world, 2, "tail", says=["no topic"])
    failing(world, 2, "tail", "--nonsense", "loan.accounts")
    failing(world, 2, "tick", "--date", "2019-02-30", says=["2019-02-30"])
    failing(world, 2, "generate", "--borrowers", 0, "--months", 1, "--seed", 1, says=["--borrowers"])
    failing(world, 2, "show", "not/an/id", says=["borrower id"])
    done = harness.run([harness.CREDITCTL, "--config", "/nonexistent", "lag"], check=False)
    expect(done.returncode == 78 and "/nonexistent" in done.stderr, f"no configuration: {done}")


def round_trip(world):
    """lines produced are tailed again: same records, right partition, key, time"""
    lines = [events.overdue("r-1", DAY, events.plus(DAY, -1)), events.repayment("r-2", DAY, number=1),
             events.party("r-3", DAY, "110101199003074514"), events.tick(DAY),
             dict(events.repayment("r-4", DAY), partition=3), dict(events.tick(DAY), partition=1)]
    world.produce(lines)
    found = world.tail(*harness.INPUTS)
    expect(len(found) == 5 + world.partitions, f"{len(found)} records instead of {5 + world.partitions}")
    for line in lines:
        same = [f for f in found if f["type"] == line["type"] and f["record"]["event_id"] == line["record"]["event_id"]]
        if line["type"] == "CalendarTick":
            expect(all(f["key"] is None for f in same), f"a tick has a key: {same}")
            continue
        expect(len(same) == 1, f"{line} was found {len(same)} times")
        record = {k: v for k, v in same[0]["record"].items() if v is not None}
        wanted = {k: v for k, v in line["record"].items() if v is not None}
        expect(record == wanted, f"{record} is not {wanted}")
        expect(same[0]["key"] == line["record"]["borrower_id"], f"key of {same[0]}")
    ticks = sorted(f["partition"] for f in found if f["type"] == "CalendarTick")
    expect(ticks == sorted([*range(world.partitions), 1]), f"ticks in partitions {ticks}")
    expect([f["partition"] for f in found if f["key"] == "r-4"] == [3], "a stated partition is not kept")
    # What tail prints, produce takes.
    again = [f for f in found if f["type"] == "OverdueEvent"]
    world.produce(again)
    expect(len(world.tail("loan.overdues")) == 2 * len(again), "a tailed line is not taken again")

    for name in ("r-1", "r-2", "r-3"):
        stated = world.ctl("key", name, check=False)
        partition = next(f["partition"] for f in found if f["key"] == name)
        expect(f"partition          {partition} of {world.partitions}" in stated.stdout, f"key {name}: {stated}")
        expect(f"credit:borrower:{name}" in stated.stdout, f"key {name} shows no view: {stated.stdout}")


def other_clients_agree(world):
    """another client reads what we wrote: framing, schema id, body, partition"""
    import fastavro
    import io
    import urllib.request

    from confluent_kafka import Consumer, TopicPartition

    consumer = Consumer({"bootstrap.servers": world.stack["KAFKA_BOOTSTRAP"], "group.id": "observer",
                         "enable.partition.eof": False})
    consumer.assign([TopicPartition("loan.repayments", p, 0) for p in range(world.partitions)])
    message = consumer.poll(30)
    expect(message is not None and message.error() is None, f"nothing to read: {message}")
    consumer.close()
    value = message.value()
    expect(value[0] == 0, "the framing's first byte is not 0")
    number = int.from_bytes(value[1:5], "big")
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(
            f"{world.stack['REGISTRY_URL']}/schemas/ids/{number}") as answer:
        schema = fastavro.parse_schema(json.loads(json.load(answer)["schema"]))
    body = io.BytesIO(value[5:])
    record = fastavro.schemaless_reader(body, schema)
    expect(body.read() == b"", "bytes are left behind the record")
    expect(record["borrower_id"].encode() == message.key(), f"{record} under key {message.key()}")


def wrong_line(world):
    """a line that does not fit is named, and nothing after it is sent"""
    good = [events.repayment(f"w-{n}", DAY) for n in range(5)]
    bad = events.repayment("w-bad", DAY)
    bad["record"]["amount"] = "much"
    text = "".join(json.dumps(line) + "\n" for line in [*good[:3], bad, *good[3:]])
    failing(world, 1, "produce", "--ordered", "-", input=text, says=["line 4", "amount"])
    found = sorted(f["key"] for f in world.tail("loan.repayments") if f["key"].startswith("w-"))
    expect(found == ["w-0", "w-1", "w-2"], f"sent: {found}")
    unknown = dict(good[3], topic="no.such.topic")
    failing(world, 5, "produce", "-", input=json.dumps(unknown) + "\n", says=["no.such.topic"])
    failing(world, 5, "tail", "--to-end", "no.such.topic", says=["no.such.topic"])
    failing(world, 5, "show", "w-0", says=["not known"])


def order(world):
    """an ordered stream lies in the log in its own order, across topics"""
    path = world.dir / "ordered.jsonl"
    world.ctl("generate", "--borrowers", 60, "--months", 3, "--seed", 11, "--out", path)
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    world.produce([json.dumps(line) for line in lines])
    at = {}
    for f in world.tail(*harness.INPUTS):
        at.setdefault((f["type"], f["record"]["event_id"], f["record"].get("account_id")), []).append(f["kafka_time"])
    previous_topic, newest = None, ""
    times = {key: iter(sorted(value)) for key, value in at.items()}
    for line in lines:
        key = (line["type"], line["record"]["event_id"], line["record"].get("account_id"))
        found = [next(times[key]) for _ in range(world.partitions if line["type"] == "CalendarTick" else 1)]
        if line["topic"] != previous_topic:
            expect(min(found) > newest, f"{key} at {found} is not after {newest}")
        newest = max(newest, max(found))
        previous_topic = line["topic"]


def pieces(world):
    """generate straight into Kafka; tail of one partition, and no more than wished"""
    world.ctl("generate", "--borrowers", 12, "--months", 1, "--seed", 99, "--produce", "--rate", 500)
    keys = {record["key"] for record in world.tail("loan.accounts")}
    expect(keys >= {f"g99-{n:07d}" for n in range(12)}, f"generated: {sorted(keys)}")
    one = [json.loads(line) for line in world.ctl(
        "tail", "loan.accounts", "--json", "--to-end", "--partition", 1).stdout.splitlines()]
    expect(one and {record["partition"] for record in one} == {1}, f"partition 1: {len(one)} records")
    two = world.ctl("tail", "loan.accounts", "--json", "--to-end", "--limit", 2).stdout.splitlines()
    expect(len(two) == 2, f"--limit 2 gives {len(two)}")


def foreign(world):
    """a record of somebody else's schema is shown as avro-c prints it"""
    schema = {"type": "record", "name": "Thing", "fields": [{"name": "word", "type": "string"},
                                                            {"name": "count", "type": ["null", "long"]}]}
    request = urllib.request.Request(
        world.stack["REGISTRY_URL"] + "/subjects/other.Thing/versions",
        json.dumps({"schema": json.dumps(schema)}).encode(), {"Content-Type": "application/json"})
    number = json.load(urllib.request.urlopen(request, timeout=20))["id"]
    value = b"\0" + struct.pack(">I", number) + b"\x06abc" + b"\x02\x54"
    producer = confluent_kafka.Producer({"bootstrap.servers": world.stack["KAFKA_BOOTSTRAP"]})
    producer.produce("credit.notices", key="f-1", value=value)
    expect(producer.flush(20) == 0, "the foreign record was not taken")
    found = world.tail("credit.notices")
    expect([(f["type"], f["record"]) for f in found] == [(None, {"word": "abc", "count": {"long": 42}})], f"{found}")


def replay_file(world):
    """the Metro 2 file becomes events that fit the schemas; the bad line is named"""
    path = world.dir / "replay.jsonl"
    done = world.ctl("replay-metro2", "--out", path, DATA)
    expect("line 2 cannot be parsed" in done.stderr, f"the bad line is not named: {done.stderr}")
    expect("1997 accounts" in done.stderr, done.stderr)
    done = world.ctl("produce", "--check", path)
    count = len(path.read_text().splitlines())
    expect(f"{count} lines fit" in done.stderr and count > 20000, done.stderr)
    failing(world, 5, "replay-metro2", world.dir / "missing", says=["missing"])
    # Nothing was reported yet: the comparison says so, and fails.
    done = failing(world, 1, "replay-metro2", "--compare", "--json", DATA)
    tally = json.loads(done.stdout)
    expect((tally["accounts"], tally["agree"], tally["not_seen"]) == (1997, 0, 1965), f"{tally}")


def lag_without_daemon(world):
    """lag counts what nobody has applied"""
    rows = [json.loads(line) for line in world.ctl("lag", "--json").stdout.splitlines()]
    expect(len(rows) == world.partitions * len({row["topic"] for row in rows}), "a row per partition and topic")
    total = sum(row["lag"] for row in rows)
    there = sum(len(world.tail(topic)) for topic in {row["topic"] for row in rows})
    expect(total == there, f"lag {total}, records {there}")
    failing(world, 75, "lag", "--wait", "--timeout", 1, says=["unread"])


def unreachable(world):
    """a broker or Redis that is away is status 3, in bounded time"""
    away = harness.Config(world, "away", {"kafka.bootstrap.servers": f"127.0.0.1:{harness.free_port()}"})
    failing(world, 3, "tail", "--to-end", "loan.accounts", config=away, says=["Kafka"])
    config = harness.Config(world, "noredis", {"redis.socket": str(pathlib.Path(world.dir) / "nothing.sock")})
    failing(world, 3, "show", "r-1", config=config, says=["Redis"])
    wrong = world.dir / "wrong-password"
    wrong.write_text("wrong\n")
    wrong.chmod(0o600)
    config = harness.Config(world, "wrongpass", {"redis.password_file": str(wrong)})
    done = failing(world, 4, "show", "r-1", config=config)
    expect("wrong\n" not in done.stderr.replace("wrong-password", ""), "the password is shown")


if __name__ == "__main__":
    harness.main([usage, round_trip, other_clients_agree, wrong_line, order, pieces, foreign, replay_file, lag_without_daemon,
                  unreachable], partitions=4, registry=True)
