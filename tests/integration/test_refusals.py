#!/usr/bin/env python3
"""What the daemon refuses, and how it says so: it stops rather than guesses.

Refusals at the start end the process with status 78; what concerns one partition halts that partition, the
others go on.
"""

import time

import events
import harness
import wire
from harness import expect, wait_until

DAY = events.day("2026-03-02")
FAST = {"batch.commit_interval_ms": 30}


def refused(world, status, words, changes=None, args=(), config=None):
    """Starts one that must end at once, with this status and these words."""
    daemon = world.start("one", FAST | (changes or {}), args=args, config=config)
    found = daemon.wait_end(60)
    expect(found == status, f"ended with {found}, not {status}:\n{daemon.tail()}")
    for word in words:
        expect(word in daemon.tail(), f"the message lacks {word!r}:\n{daemon.tail()}")
    return daemon


def names_on(world, number):
    """Borrowers of a partition, without end."""
    n = 0
    while True:
        name = f"p{number}-{n}"
        if wire.partition_of(name, world.partitions) == number:
            yield name
        n += 1


def prepare(world):
    """a little of everything in every partition"""
    world.kafka = wire.Kafka(world.stack["KAFKA_BOOTSTRAP"])
    world.name = {number: names_on(world, number) for number in range(world.partitions)}
    daemon = world.start("one", FAST).wait_ready()
    world.produce([events.tick(DAY)] + [events.overdue(next(world.name[p]), DAY, DAY)
                                        for p in range(world.partitions) for _ in range(3)])
    world.drain()
    daemon.stop()
    world.verify("before")


def halted(world, daemon, number, words):
    """Waits until a partition halts, with these words; the others must run."""
    event = daemon.wait_event("partition_halted", partition=number)
    for word in words:
        expect(word in event["reason"], f"the reason lacks {word!r}: {event}")
    others = set(range(world.partitions)) - {number}

    def running():
        last = {event["partition"]: event["to"] for event in daemon.events("partition_phase")}
        return {p for p, phase in last.items() if phase == "running"}

    wait_until("the others run, this one does not", lambda: running() == others, 60, alive=daemon.must_run)
    wait_until("not ready", lambda: daemon.get("/readyz")[0] == 503, 10)
    expect(daemon.get("/healthz")[0] == 200, "a halted partition is no reason to be restarted")
    wait_until("the violation is counted", lambda: daemon.metric("creditd_invariant_violations_total") == 1, 10)
    return event


def others_go_on(world, number):
    """Events of the other partitions are applied and reach Redis."""
    names = [next(world.name[p]) for p in range(world.partitions) if p != number]
    world.produce([events.overdue(name, DAY, DAY) for name in names])
    redis = world.stack.redis()
    wait_until("the others' events are applied", lambda: all(redis.exists(f"credit:state:{n}") for n in names), 60)


# --- at the start


def unknown_key(world):
    """a key that does not exist: 78, with file, line and mend"""
    config = harness.Config(world, "one", {"batch.commit_intervall_ms": 30})
    line = config.path.read_text().splitlines().index("commit_intervall_ms = 30") + 1
    refused(world, harness.EXIT_CONFIG, [f"{config.path}:{line}", "commit_interval_ms"], config=config)


def wrong_value(world):
    """a value out of range: 78"""
    config = harness.Config(world, "one", {"redis.port": 123456})
    refused(world, harness.EXIT_CONFIG, [str(config.path), "port", "65535"], config=config)


def check_only(world):
    """--check validates and ends"""
    daemon = world.start("one", FAST, args=["--check"])
    expect(daemon.wait_end(30) == 0, f"--check of a good file:\n{daemon.tail()}")
    refused(world, harness.EXIT_CONFIG, ["no_such"], {"service.no_such": 1}, args=["--check"])


def partition_counts(world):
    """an input, and the journal, with another partition count"""
    world.kafka.create("odd.overdues", world.partitions + 1)
    refused(world, harness.EXIT_CONFIG, ["odd.overdues", str(world.partitions + 1), "equal"],
            {"topics.overdues": "odd.overdues"})
    world.kafka.create("odd.journal", world.partitions - 1)
    refused(world, harness.EXIT_CONFIG, ["odd.journal", "equal"], {"topics.journal": "odd.journal"})


def missing_topic(world):
    """a topic that is not there"""
    refused(world, harness.EXIT_CONFIG, ["no.such.topic"], {"topics.notices": "no.such.topic"})


def not_compacted(world):
    """a changelog that is not compacted"""
    world.kafka.create("odd.changelog", world.partitions, cleanup_policy="delete")
    refused(world, harness.EXIT_CONFIG, ["odd.changelog", "compact"], {"topics.changelog": "odd.changelog"})


def foreign_environment(world):
    """a changelog, and a Redis, of another environment"""
    before = keys_of(world)
    refused_everywhere(world, "Redis holds the keys of another cluster or environment")
    expect(keys_of(world) == before, "the other environment's keys were touched")
    world.stack.redis().flushall()
    refused_everywhere(world, "the changelog belongs to another cluster or environment")
    expect(not keys_of(world), "keys were made of another environment's changelog")
    world.stack.redis().flushall()
    world.start("one", FAST).wait_ready().stop()
    expect(keys_of(world) == before, "the rebuild made other keys")


def refused_everywhere(world, reason):
    daemon = world.start("one", FAST | {"service.environment": "elsewhere"})
    wait_until("every partition is refused", lambda: len(
        {event["partition"] for event in daemon.events("partition_halted")}) == world.partitions, 60,
        alive=daemon.must_run)
    expect(all(reason in event["reason"] for event in daemon.events("partition_halted")), daemon.tail())
    expect(not daemon.is_ready(), "ready in another environment")
    daemon.stop()


def keys_of(world):
    redis = world.stack.redis()
    return {key: redis.hgetall(key) for key in redis.scan_iter("credit:state:*")}


def secret_for_all_to_read(world):
    """a password file that others may read"""
    config = harness.Config(world, "one", {})
    file = world.dir / "open.password"
    file.write_text("secret-of-nobody\n")
    file.chmod(0o644)
    config.change({"redis.password_file": file})
    daemon = refused(world, harness.EXIT_CONFIG, [str(file)], config=config)
    expect("secret-of-nobody" not in daemon.tail(), "the message shows the secret")


# --- one partition


def wrong_partition(world):
    """a record in a partition its key does not map to"""
    daemon = world.start("one", FAST).wait_ready()
    name = next(world.name[0])
    record = events.overdue(name, DAY, DAY)["record"]
    world.kafka.produce("loan.overdues", 1, name.encode(), wire.frame("OverdueEvent", typed(record)))
    halted(world, daemon, 1, ["partitioner"])
    at_fault = daemon.wait_event("record_at_fault", partition=1)
    place = (at_fault["topic"], at_fault["offset"])
    expect(place == ("loan.overdues", world.kafka.ends("loan.overdues")[1] - 1), f"the wrong record: {at_fault}")
    others_go_on(world, 1)
    expect(not world.stack.redis().exists(f"credit:state:{name}"), "the record was applied")
    daemon.stop()
    # Who has mended the producer moves the group's offset past the record, and says so.
    end = world.kafka.ends("loan.overdues")[1]
    world.kafka.set_committed("creditd", "loan.overdues", 1, end)
    daemon = world.start("one", FAST, args=["--trust=group"]).wait_ready()
    world.drain()
    daemon.stop()


def typed(record):
    """A line's record as an Avro library wants it."""
    import datetime

    dates = {"value_date", "due_date", "business_date"}
    return {key: datetime.date.fromisoformat(value) if key in dates and value else
            datetime.datetime.fromisoformat(value.replace("Z", "+00:00")) if key == "occurred_at" else value
            for key, value in record.items()}


def torn(world):
    """group offsets set back by an admin: it halts, and --trust=changelog goes on without applying twice"""
    number = 2
    committed = world.kafka.committed("creditd", harness.INPUTS)["loan.overdues", number]
    world.kafka.set_committed("creditd", "loan.overdues", number, committed - 1)
    daemon = world.start("one", FAST)
    halted(world, daemon, number, ["--trust=changelog", "--trust=group"])
    told = daemon.events("positions_disagree")[0]
    expect((told["topic"], told["changelog"], told["group"]) == ("loan.overdues", committed, committed - 1), str(told))
    expect(daemon.metric("creditd_torn_transactions_total") == 1, "the torn transaction is not counted")
    others_go_on(world, number)
    daemon.stop()

    daemon = world.start("one", FAST, args=["--trust=group"])  # would go backward: no
    halted(world, daemon, number, ["only moves forward"])
    daemon.stop()

    daemon = world.start("one", FAST, args=["--trust=changelog"]).wait_ready()
    moved = daemon.events("trusted")[0]
    expect((moved["from"], moved["to"]) == (committed - 1, committed), f"it does not print what it skips: {moved}")
    world.produce([events.overdue(next(world.name[number]), DAY, DAY)])
    world.drain()
    daemon.stop()
    world.start("one", FAST).wait_ready().stop()  # and without the option it is settled
    world.verify("offsets set back, --trust=changelog")
    kinds = [line["record"]["kind"] for line in world.tail("creditd.audit")]
    expect("TRUST" in kinds, f"no audit record says so: {kinds}")


def tick_jump(world):
    """a tick further ahead than allowed halts; --accept-tick-jump takes it"""
    number = 3
    daemon = world.start("one", FAST).wait_ready()
    world.produce([events.tick(events.plus(DAY, 41), partition=number)])
    halted(world, daemon, number, ["max_tick_jump_days", "--accept-tick-jump"])
    others_go_on(world, number)
    daemon.stop()
    daemon = world.start("one", FAST, args=["--accept-tick-jump"]).wait_ready()
    world.drain()
    dates = world.stack.redis().hget(f"credit:watermark:{number}", "business_date")
    expect(dates == str(events.plus(DAY, 41)).encode(), f"business date {dates}")
    daemon.stop()
    world.verify("a tick jump accepted")


def changed_policy(world):
    """a policy changed for days already worked on"""
    changes = FAST | {"policy.grace_days": 3}
    daemon = world.start("one", changes)
    wait_until("every partition halts", lambda: len(daemon.events("partition_halted")) == world.partitions, 60,
               alive=daemon.must_run)
    expect(all("--accept-policy" in event["reason"] for event in daemon.events("partition_halted")), daemon.tail())
    daemon.stop()
    for accepted in (changes, FAST):  # there, and back again
        daemon = world.start("one", accepted, args=["--accept-policy"]).wait_ready()
        world.produce([events.overdue(next(world.name[p]), DAY, DAY) for p in range(world.partitions)])
        world.drain()
        daemon.stop()
    records = [line["record"] for line in world.tail("creditd.audit")]
    told = [record for record in records if record["kind"] == "POLICY_ACCEPTED"]
    expect(len(told) == 2 * world.partitions, f"not every acceptance is recorded: {records}")
    world.start("one", FAST).wait_ready().stop()


# --- two of one name


def one_name_twice(world):
    """two instances with one id: the newcomer wins, the older ends with 69 and names it"""
    older = world.start("one", FAST).wait_ready()
    newcomer = world.start("one", FAST)
    newcomer.wait_ready()
    world.produce([events.overdue(next(world.name[p]), DAY, DAY) for p in range(world.partitions)])
    status = older.wait_end(60)
    expect(status == harness.EXIT_FENCED, f"the older ended with {status}:\n{older.tail()}")
    told = older.events("replaced")
    expect(told and f"pid {newcomer.pid} " in told[0]["by"], f"the newcomer is pid {newcomer.pid}, told was {told}")
    time.sleep(1)
    newcomer.must_run()
    newcomer.wait_ready()
    world.drain()
    newcomer.stop()
    world.verify("two of one name")


def changelog_gone(world):
    """positions committed, but nothing in the changelog: never start from nothing by itself"""
    world.kafka.create("empty.changelog", world.partitions, cleanup_policy="compact")
    daemon = world.start("one", FAST | {"topics.changelog": "empty.changelog"})
    wait_until("every partition halts", lambda: len(daemon.events("partition_halted")) == world.partitions, 60,
               alive=daemon.must_run)
    expect(not daemon.is_ready(), "ready without its changelog")
    daemon.stop()


if __name__ == "__main__":
    harness.main([prepare, unknown_key, wrong_value, check_only, partition_counts, missing_topic, not_compacted,
                  secret_for_all_to_read, foreign_environment, torn, tick_jump, changed_policy, one_name_twice,
                  wrong_partition, changelog_gone], partitions=4)
