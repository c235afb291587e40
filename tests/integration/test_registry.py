#!/usr/bin/env python3
"""A registry that is away makes a partition wait, never fail; one that says no makes a dead letter."""

import json
import time
import urllib.request

import fastavro

import events
import harness
import wire
from harness import expect, wait_until
from test_refusals import typed

DAY = events.day("2026-03-02")
FAST = {"batch.commit_interval_ms": 30, "registry.unknown_ms": 1000}


def call(url, body=None):
    request = urllib.request.Request(url, data=body and json.dumps(body).encode())
    request.add_header("Content-Type", "application/vnd.schemaregistry.v1+json")
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=20) as answer:
        return json.load(answer)


def register(world, number):
    """A new version of OverdueEvent, with one more field; returns its id and the schema."""
    schema = json.loads(wire.INDEX["OverdueEvent"][1].read_text())
    schema["fields"].append({"name": f"note_{number}", "type": ["null", "string"], "default": None})
    answer = call(f"{world.stack['REGISTRY_URL']}/subjects/creditd.OverdueEvent/versions",
                  {"schema": json.dumps(schema)})
    return answer["id"], fastavro.parse_schema(schema, named_schemas={})


def send(world, name, schema_id, parsed):
    record = typed(events.overdue(name, DAY, DAY)["record"])
    partition = wire.partition_of(name, world.partitions)
    world.kafka.produce("loan.overdues", partition, name.encode(), wire.frame("OverdueEvent", record, schema_id, parsed))
    return partition


def away_at_the_start(world):
    """down when it starts: it waits"""
    world.kafka = wire.Kafka(world.stack["KAFKA_BOOTSTRAP"])
    world.redis = world.stack.redis()
    world.produce([events.tick(DAY)] + [events.overdue(f"early-{n}", DAY, DAY) for n in range(20)])
    world.stack.call("stop-registry")
    daemon = world.start("one", FAST)
    time.sleep(4)
    daemon.must_run()
    expect(not daemon.is_ready(), "ready without a registry")
    world.stack.call("start-registry")
    daemon.wait_ready()
    world.drain()
    daemon.stop()
    world.verify("away at the start")


def away_later(world):
    """down while it runs: known schemas go on, a new one makes its partition wait"""
    daemon = world.start("one", FAST).wait_ready()
    world.produce([events.overdue(f"known-{n}", DAY, DAY) for n in range(12)])
    world.drain()
    schema_id, parsed = register(world, 1)
    world.stack.call("kill-registry")
    waiting = send(world, "newfangled", schema_id, parsed)
    wait_until("its partition waits", lambda: daemon.events("partition_phase", partition=waiting,
                                                            to="waiting for the schema registry"), 30,
               alive=daemon.must_run)
    # Python encodes these with the id that the daemon knows already, so that no program needs the registry.
    known = call_known(world)
    names = [name for name in (f"later-{n}" for n in range(100))
             if wire.partition_of(name, world.partitions) != waiting][:8]
    for name in names:
        send(world, name, known, wire.schema("OverdueEvent"))
    wait_until("the other partitions go on", lambda: all(world.redis.exists(f"credit:state:{n}") for n in names), 30,
               alive=daemon.must_run)
    expect(not world.redis.exists("credit:state:newfangled"), "applied without its schema")
    expect(not daemon.events("partition_halted"), "a registry that is away halts nothing")
    expect(daemon.get("/healthz")[0] == 200, "an outage of the registry is no reason to be restarted")
    wait_until("not ready", lambda: daemon.get("/readyz")[0] == 503, 30)
    letters = len(world.kafka.read("creditd.dead-letters"))
    expect(letters == 0, f"{letters} dead letters for want of a registry")
    world.stack.call("start-registry")
    wait_until("the waiting record is applied", lambda: world.redis.exists("credit:state:newfangled"), 30,
               alive=daemon.must_run)
    world.drain()
    daemon.stop()
    world.verify("away later")


def call_known(world):
    """Id of our own OverdueEvent, as it stands in front of a record that creditctl sent."""
    message = next(m for m in world.kafka.read("loan.overdues") if m.key().startswith(b"known-"))
    return int.from_bytes(message.value()[1:5], "big")


def stopped_while_it_waits(world):
    """SIGTERM ends it although a partition waits"""
    daemon = world.start("one", FAST).wait_ready()
    schema_id, parsed = register(world, 2)
    world.stack.call("kill-registry")
    waiting = send(world, "impatient", schema_id, parsed)
    wait_until("its partition waits", lambda: daemon.events("partition_phase", partition=waiting,
                                                            to="waiting for the schema registry"), 30)
    daemon.stop(30)
    world.stack.call("start-registry")
    daemon = world.start("one", FAST).wait_ready()
    world.drain()
    daemon.stop()
    letters = [line["record"]["reason"] for line in world.tail("creditd.dead-letters")]
    expect(letters == [], f"dead letters: {letters}")
    expect(world.redis.exists("credit:state:impatient"), "the record was passed over")
    world.verify("stopped while it waits")


def unknown_id(world):
    """an id the registry does not know: a dead letter"""
    daemon = world.start("one", FAST).wait_ready()
    send(world, "stranger", 987654, wire.schema("OverdueEvent"))
    world.drain()
    letters = [line["record"] for line in world.tail("creditd.dead-letters")]
    expect([letter["reason"] for letter in letters] == ["UNKNOWN_SCHEMA"], f"dead letters: {letters}")
    daemon.stop()
    world.verify("an unknown id")


def our_schemas_missing(world):
    """our own schemas not registered: refused, unless registering them is wished"""
    url = world.stack["REGISTRY_URL"]
    for subject in ("creditd.Notice", "creditd.LineAction"):
        call_delete(f"{url}/subjects/{subject}")
    daemon = world.start("one", FAST)
    status = daemon.wait_end(60)
    expect(status == harness.EXIT_CONFIG, f"ended with {status}:\n{daemon.tail()}")
    expect("registry.register" in daemon.tail(), f"the message does not say what to do:\n{daemon.tail()}")
    daemon = world.start("one", FAST | {"registry.register": "true"}).wait_ready()
    world.produce([events.overdue("registered", DAY, events.plus(DAY, -3))])
    world.drain()
    daemon.stop()
    expect({"creditd.Notice", "creditd.LineAction"} <= set(call(f"{url}/subjects")), "they were not registered")
    world.verify("registered by us")


def call_delete(url):
    request = urllib.request.Request(url, method="DELETE")
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=20) as answer:
        answer.read()


if __name__ == "__main__":
    harness.main([away_at_the_start, away_later, stopped_while_it_waits, unknown_id, our_schemas_missing],
                 partitions=4, registry=True)
