#!/usr/bin/env python3
"""Redis flushed, edited, killed, restarted empty or with an old dump, away under load, or configured to evict.

After each fault the oracle compares Redis key by key with what the changelog says, and the changelog and all
outputs with its own recomputation.
"""

import time

import harness
from harness import expect, wait_until

SMALL_CACHE = {"cache.bytes": "1MiB", "batch.commit_interval_ms": 30}


def prepare(world):
    """a stream, applied in part"""
    world.redis = world.stack.redis()
    world.stream = world.generate(borrowers=60, months=76, seed=5)
    world.one = harness.Config(world, "one", SMALL_CACHE)
    daemon = world.start(config=world.one).wait_ready()
    world.stream.feed(500)
    world.drain()
    daemon.stop()
    world.verify("before")


def settle(world, daemon, phase, heal=None):
    """Further events, everything applied, and the verdict; `heal` is what must have been found."""
    world.stream.feed(100)
    world.drain()
    if heal:
        found = [event["found"] for event in daemon.events("heal")]
        expect(set(found) & set(heal), f"{phase}: the heals found were {found}, not {heal}\n{daemon.tail()}")
    daemon.stop()
    world.verify(phase)


def healed_as(world, phase, damage, *heal):
    """Damages Redis under a running daemon."""
    daemon = world.start(config=world.one).wait_ready()
    damage(world.redis)
    settle(world, daemon, phase, heal)


def next_borrowers(world, count=100):
    """Who the next lines are about, the first first."""
    import json

    ids = [json.loads(line)["record"].get("borrower_id") for line in
           world.stream.lines[world.stream.at : world.stream.at + count]]
    return [name for name in dict.fromkeys(ids) if name and world.redis.exists(f"credit:state:{name}")]


def flushed(world):
    """FLUSHALL while it runs"""
    healed_as(world, "FLUSHALL", lambda r: r.flushall(), "watermark_absent")


def flushed_before_the_start(world):
    """FLUSHALL while nobody runs: each partition is wiped, all of them before the first is filled again"""
    world.redis.flushall()
    daemon = world.start(config=world.one).wait_ready()
    steps = [event["event"] for event in daemon.events() if event["event"] in ("rebuild", "progress_done")]
    expect(steps == ["rebuild"] * world.partitions + ["progress_done"] * world.partitions, f"the order was {steps}")
    settle(world, daemon, "FLUSHALL before the start")


def state_deleted(world):
    """one state key deleted"""
    victim = next_borrowers(world)[0]
    expect(world.redis.delete(f"credit:state:{victim}") == 1, "there was nothing to delete")
    daemon = world.start(config=world.one).wait_ready()
    settle(world, daemon, "one key deleted", ["state_missing"])


def state_edited(world):
    """one byte of a state value changed by hand"""
    victim = next_borrowers(world)[0]
    value = bytearray(world.redis.hget(f"credit:state:{victim}", "borrower"))
    value[len(value) // 2] ^= 1
    world.redis.hset(f"credit:state:{victim}", "borrower", bytes(value))
    daemon = world.start(config=world.one).wait_ready()
    settle(world, daemon, "one key edited", ["checksum"])


def account_swapped(world):
    """an account's value replaced by another account's, sound in itself"""
    states = {name: world.redis.hgetall(f"credit:state:{name}") for name in next_borrowers(world)}
    victim, *others = [name for name, fields in states.items() if len(fields) > 1]
    field = next(name for name in states[victim] if name != b"borrower")
    value = next(v for name, v in states[others[0]].items() if name != b"borrower")
    world.redis.hset(f"credit:state:{victim}", field, value)
    daemon = world.start(config=world.one).wait_ready()
    settle(world, daemon, "an account of somebody else", ["checksum"])


def account_field_deleted(world):
    """an account that the borrower's index names is gone"""
    victim = next(n for n in next_borrowers(world) if world.redis.hlen(f"credit:state:{n}") > 1)
    field = next(f for f in world.redis.hkeys(f"credit:state:{victim}") if f != b"borrower")
    world.redis.hdel(f"credit:state:{victim}", field)
    daemon = world.start(config=world.one).wait_ready()
    settle(world, daemon, "an account deleted", ["checksum"])


def timer_removed(world):
    """a member of the timers set removed: the count no longer fits"""
    number = next(p for p in range(world.partitions) if world.redis.zcard(f"credit:timers:{p}"))
    healed_as(world, "a timer removed",
              lambda r: r.zrem(f"credit:timers:{number}", r.zrange(f"credit:timers:{number}", 0, 0)[0]),
              "borrower_count")


def timer_renamed(world):
    """a member replaced by one nobody knows: the count fits, the borrower does not"""
    import wire

    victim = next_borrowers(world)[0]
    key = f"credit:timers:{wire.partition_of(victim, world.partitions)}"
    score = world.redis.zscore(key, victim)
    world.redis.zrem(key, victim)
    world.redis.zadd(key, {"nobody": score})
    daemon = world.start(config=world.one).wait_ready()
    settle(world, daemon, "a timer renamed", ["state_missing"])


def watermark_garbled(world):
    """a watermark edited by hand"""
    healed_as(world, "a watermark edited", lambda r: r.hset("credit:watermark:1", "txn_seq", "many"),
              "watermark_foreign")


def watermark_of_the_future(world):
    """Redis ahead of the changelog: the partition stops, and only --trust=changelog rebuilds it"""
    world.redis.hincrby("credit:watermark:2", "meta_offset", 1000000)
    daemon = world.start(config=world.one)
    halted = daemon.wait_event("partition_halted")
    expect(halted["partition"] == 2 and "--trust=changelog" in halted["reason"], str(halted))
    others = set(range(world.partitions)) - {2}
    wait_until("the others run", lambda: {e["partition"] for e in daemon.events("partition_phase", to="running")}
               >= others, 60, alive=daemon.must_run)
    expect(daemon.get("/readyz")[0] == 503, "ready with a halted partition")
    daemon.stop()
    daemon = world.start(config=world.one, args=["--trust=changelog"]).wait_ready()
    settle(world, daemon, "Redis ahead of the changelog")


def killed_and_empty(world):
    """Redis killed under load, back empty"""
    daemon = world.start(config=world.one).wait_ready()
    feeder = world.stream.feed_behind(400, rate=150)
    time.sleep(1)
    world.stack.call("kill-redis")
    time.sleep(2)
    daemon.must_run()
    world.stack.call("start-redis", "--wipe")
    feeder.finish()
    settle(world, daemon, "killed and empty", ["watermark_absent"])


def killed_with_an_old_dump(world):
    """Redis saved, advanced, killed, and back with the old dump"""
    daemon = world.start(config=world.one).wait_ready()
    world.redis.save()
    before = world.redis.hget("credit:watermark:0", "meta_offset")
    feeder = world.stream.feed_behind(400, rate=150)
    wait_until("the watermark moves on", lambda: world.redis.hget("credit:watermark:0", "meta_offset") != before, 30)
    world.stack.call("kill-redis")
    world.stack.call("start-redis")
    feeder.finish()
    settle(world, daemon, "with an old dump", ["watermark_behind"])


def old_dump_between_runs(world):
    """the same while nobody runs: only the gap is replayed"""
    world.redis.save()
    daemon = world.start(config=world.one).wait_ready()
    world.stream.feed(200)
    world.drain()
    daemon.stop()
    world.stack.call("kill-redis")
    world.stack.call("start-redis")
    daemon = world.start(config=world.one).wait_ready()
    expect(not daemon.events("rebuild"), f"rebuilt from nothing:\n{daemon.tail()}")
    settle(world, daemon, "an old dump between runs")


def away_for_a_while(world):
    """Redis down under load: it waits at the first borrower it does not know, and loses nothing"""
    daemon = world.start(config=world.one).wait_ready()
    world.stack.call("stop-redis")
    feeder = world.stream.feed_behind(400, rate=200)
    wait_until("partitions wait for Redis", lambda: daemon.events("partition_phase", to="waiting for Redis"), 60,
               alive=daemon.must_run)
    expect(daemon.get("/healthz")[0] == 200, "an outage of Redis is no reason to be restarted")
    wait_until("not ready", lambda: daemon.get("/readyz")[0] == 503, 30)
    feeder.finish()
    world.stack.call("start-redis")
    settle(world, daemon, "away for a while")


def away_at_the_start(world):
    """Redis down when it starts"""
    world.stack.call("stop-redis")
    daemon = world.start(config=world.one)
    time.sleep(3)
    daemon.must_run()
    expect(not daemon.is_ready(), "ready without Redis")
    world.stack.call("start-redis")
    daemon.wait_ready()
    settle(world, daemon, "away at the start")


def connection_cut(world):
    """its connection killed again and again"""
    daemon = world.start(config=world.one).wait_ready()
    feeder = world.stream.feed_behind(300, rate=150)
    cut = 0
    while feeder.is_running():
        cut += sum(1 for client in world.redis.client_list()
                   if client["name"] == "one" and world.redis.client_kill_filter(_id=client["id"]))
        time.sleep(0.15)
    expect(cut >= 3, f"only {cut} connections were cut")
    settle(world, daemon, f"{cut} connections cut")


def one_connection_cut(world):
    """of its two connections now the one killed, now the other"""
    daemon = world.start(config=world.one).wait_ready()
    feeder = world.stream.feed_behind(300, rate=60)
    cut = 0
    while feeder.is_running():
        clients = sorted(int(client["id"]) for client in world.redis.client_list() if client["name"] == "one")
        if len(clients) == 2:
            cut += world.redis.client_kill_filter(_id=clients[cut % 2])
        time.sleep(0.1)
    expect(cut >= 2, f"only {cut} connections were cut")
    expect(not daemon.events("heal"), "a cut connection is no reason to heal")
    settle(world, daemon, f"{cut} connections cut, each alone")


def restore_forbidden(world):
    """its right to RESTORE taken while it runs: views go field by field instead of whole, and are the same"""
    def made_anew():
        """How often RESTORE ran for a rebuild of all partitions, and the keys that it made."""
        before = restored()
        keys = [f"credit:watermark:{number}" for number in range(world.partitions)]
        world.redis.delete(*keys)
        wait_until("the rebuild", lambda: all(world.redis.hget(key, "state") == b"current" for key in keys), 60,
                   alive=daemon.must_run)
        return restored() - before, world.snapshot()

    def restored():
        return world.redis.info("commandstats").get("cmdstat_restore", {"calls": 0})["calls"]

    daemon = world.start(config=world.one).wait_ready()
    world.drain()
    count, whole = made_anew()
    expect(count >= 100, f"only {count} views were restored whole")
    world.redis.execute_command("ACL", "SETUSER", "creditd", "-restore")
    try:
        count, by_fields = made_anew()
        expect(count == 0, f"RESTORE ran {count} times, although forbidden")
        expect(daemon.events("redis_refuses"), f"the refusal was not told\n{daemon.tail()}")
        expect(by_fields == whole, "field by field the views are others than whole")
    finally:
        world.redis.execute_command("ACL", "SETUSER", "creditd", "+restore")
    settle(world, daemon, "RESTORE forbidden for a while")


def delete_views(world):
    """Has borrowers in the daemon's cache, deletes their views, and lets events about them come."""
    world.stream.feed(100)
    world.drain()
    keys = list(world.redis.scan_iter("credit:borrower:*"))
    before = {key: world.redis.hlen(key) for key in keys}
    world.redis.delete(*keys)
    world.stream.feed(100)
    return before


def require_whole(world, daemon, before):
    """Some of the views are back, and none of them with only the fields that changed."""
    def torn():
        there = {key: world.redis.hlen(key) for key in before}
        return [key for key, count in there.items() if 0 < count < before[key] // 2]

    world.drain()
    wait_until("no view has only the fields that changed", lambda: not torn(), 15, alive=daemon.must_run)
    expect(any(world.redis.exists(key) for key in before), f"none of {len(before)} views came back")


def settle_views(world, daemon, what):
    daemon.stop()
    for number in range(world.partitions):  # those at rest: as anywhere, whoever deletes the watermark has them back
        world.redis.delete(f"credit:watermark:{number}")
    daemon = world.start(config=world.one).wait_ready()
    settle(world, daemon, what)


def view_deleted_without_restore(world):
    """without RESTORE, a view deleted by hand: the borrower's next step finds fields missing, his views are made anew"""
    daemon = world.start(config=world.one).wait_ready()
    world.redis.execute_command("ACL", "SETUSER", "creditd", "-restore")
    try:
        world.stream.feed(50)
        wait_until("it is refused", lambda: daemon.events("redis_refuses"), 30, alive=daemon.must_run)
        world.drain()
        before = delete_views(world)
        wait_until("it sees that fields are missing", lambda: daemon.events("view_fields_missing"), 30,
                   alive=daemon.must_run)
        require_whole(world, daemon, before)
        expect(daemon.metric("creditd_heals_total", found="view_fields_missing") >= 1, "the heal is not counted")
    finally:
        world.redis.execute_command("ACL", "SETUSER", "creditd", "+restore")
    settle_views(world, daemon, "views deleted, without RESTORE")


def view_edited(world):
    """a view edited by hand: whoever deletes the partition's watermark has it made anew"""
    import wire

    before = world.snapshot()
    victim = next_borrowers(world)[0]
    world.redis.hset(f"credit:borrower:{victim}", "standing", "SPLENDID")
    daemon = world.start(config=world.one).wait_ready()
    world.redis.delete(f"credit:watermark:{wire.partition_of(victim, world.partitions)}")
    wait_until("the rebuild", lambda: daemon.events("heal", found="watermark_absent"), 30, alive=daemon.must_run)
    world.drain()
    daemon.stop()
    expect(world.snapshot() == before, "the rebuild made other keys")


def view_deleted(world):
    """a view deleted by hand: the borrower's next change writes it anew, whole, and nobody need notice"""
    daemon = world.start(config=world.one).wait_ready()
    before = delete_views(world)
    require_whole(world, daemon, before)
    expect(not daemon.events("view_fields_missing"), "whole views were held against what was there")
    settle_views(world, daemon, "views deleted")


def rebuilt(world):
    """in the end: all keys as a rebuild makes them"""
    world.verify_rebuild("after all faults", world.one)


def evicting(world):
    """a Redis that may evict is refused"""
    world.redis.config_set("maxmemory-policy", "allkeys-lru")
    try:
        daemon = world.start(config=world.one)
        status = daemon.wait_end()
        expect(status == harness.EXIT_CONFIG, f"ended with {status}:\n{daemon.tail()}")
        expect("noeviction" in daemon.tail(), f"the message does not say what to change:\n{daemon.tail()}")
    finally:
        world.redis.config_set("maxmemory-policy", "noeviction")
    daemon = world.start(config=world.one).wait_ready()
    settle(world, daemon, "an evicting Redis refused")


if __name__ == "__main__":
    harness.main([prepare, flushed, flushed_before_the_start, state_deleted, state_edited, account_swapped,
                  account_field_deleted, timer_removed, timer_renamed, watermark_garbled, watermark_of_the_future,
                  killed_and_empty, killed_with_an_old_dump, old_dump_between_runs, away_for_a_while,
                  away_at_the_start, connection_cut, one_connection_cut, restore_forbidden,
                  view_deleted_without_restore, view_edited, view_deleted, evicting, rebuilt], partitions=4)
