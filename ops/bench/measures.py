"""What ops/bench/run measures. Each function returns plain data for the report, or says why it could not."""

import json
import subprocess
import sys
import time

import contest
import figures
import rig
import same
import spent
import stream
from contest import Bounds, follow
from rig import ROOT, RigError

PROBE = ROOT / "ops" / "bench" / "probe.py"
BROKER_WARM_TIMES = 4
COMMITS = " Everybody commits every 100 ms; creditd every 200 ms while its backlog is long (ADR 19)."
PEERS = ("streams", "flink", "quix", "python")


def say(text):
    print(f"{time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)


class Measures:
    """One measurement: the rig, the plan (see plans in ops/bench/run), the contestants asked for."""

    def __init__(self, bench, plan, names, seed, begun):
        self.bench, self.plan, self.names, self.seed, self.begun = bench, plan, names, seed, begun
        self.word = f"bench-{int(time.time())}"
        self.runs = 0
        self.result = {"skipped": []}

    def seconds_left(self):
        return self.begun + self.plan.budget_s - time.monotonic()

    def patience(self):
        """Seconds granted to one thing that is waited for."""
        return max(1.0, min(self.plan.deadline_s, self.seconds_left()))

    # --- runs

    def open(self, name, topic, more=None):
        """A contestant with topics and a group of its own, Redis empty."""
        if self.seconds_left() < self.plan.least_s:
            raise RigError("left out, the time of this plan is over")
        self.runs += 1
        self.bench.clear_redis()
        found = contest.ALL[name](self.bench, f"{self.word}-{self.runs}-{name}", topic)
        if more is not None:
            found.more = more
        return found

    def close(self, contestant):
        contestant.stop()
        contestant.remove()

    def skip(self, what, error):
        say(f"{what}: {error}")
        self.result["skipped"].append(f"{what}: {str(error).splitlines()[0][:300]}")

    def input(self, word, records):
        topic = f"{self.word}-in-{word}"
        return topic, sum(self.bench.fill(topic, records).values())

    # --- the same outputs

    def check(self):
        """creditd first; then each peer has to decide the same."""
        topic, goal = self.input("check", stream.stream(self.seed, self.plan.check_borrowers))
        bounds = Bounds(self.patience())
        daemon = self.open("creditd", topic)
        daemon.start()
        follow(daemon, goal, bounds)
        wanted = same.outputs_of_daemon(daemon)
        self.bench.shapes = contest.Shapes(self.bench, daemon.run, goal)
        self.close(daemon)
        found = {"events": goal, "borrowers": self.plan.check_borrowers, "peers": {}}
        for name in [name for name in self.names if name in PEERS]:
            peer = self.open(name, topic)
            try:
                peer.start()
                follow(peer, goal, bounds)
                found["peers"][name] = same.require_same(peer, wanted)
                say(f"{peer.title} decides the same as creditd: {found['peers'][name]}")
            finally:
                self.close(peer)
        self.result["check"] = found

    # --- throughput

    def throughput(self):
        plan = self.plan
        topic, goal = self.input("throughput", stream.stream(self.seed + 1, plan.borrowers))
        self.stream = topic, goal
        say(f"throughput: {goal} events of {plan.borrowers} borrowers")
        rounds = {name: [] for name in self.names}
        hits = self.warm_up(topic, goal)
        self.result["throughput"] = {"events": goal, "borrowers": plan.borrowers, "rounds": rounds, "hits": hits, "commits": COMMITS,
                                     "shapes": self.bench.shapes.words()}
        for number in range(plan.rounds):
            # Each begins a round in turn, so that none always runs behind the same other.
            turn = number % len(self.names)
            for name in self.names[turn:] + self.names[:turn]:
                found = self.one_round(name, topic, goal)
                if found:
                    rounds[name].append(found)
                    say(f"round {number + 1}: {name} {found['rate']:,.0f}/s, {found['cpu_it']:.1f} us, "
                        f"{found['peak']:.0f} MB")

    def one_round(self, name, topic, goal, processes=1, beside=lambda contestant: None):
        bounds = Bounds(self.patience(), self.plan.lead, self.plan.lead_s, self.plan.span_s)
        contestant = None
        try:
            contestant = self.open(name, topic)
            contestant.start(processes)
            beside(contestant)
            found = follow(contestant, goal, bounds)
            if found is None:
                self.skip(f"a round of {name}", "all in one commit")
            return found
        except RigError as error:
            self.skip(f"a round of {name}", error)
            return None
        finally:
            if contestant:
                self.close(contestant)

    def warm_up(self, topic, goal):
        """A round that is not timed: broker and page cache get warm, records get their sizes, caches tell their hits."""
        hits = {}
        for name in [name for name in self.names if name in ("creditd", "streams")]:
            contestant = self.open(name, topic, more=("--metrics", "DEBUG") if name == "streams" else None)
            contestant.start()
            follow(contestant, goal, Bounds(self.patience()))
            if name == "creditd":
                hits[name] = contestant.cache_hits()
                self.bench.shapes = contest.Shapes(self.bench, contestant.run, goal)
                say(f"shapes: {self.bench.shapes.words()}")
            contestant.stop()
            if name == "streams":
                hits[name] = contestant.cache_hits()
            self.close(contestant)
        return hits

    def profile(self):
        """What creditd spends its time for: one round more, sampled. No speed is taken from it."""
        if not spent.is_there():
            self.skip("the profile of creditd", "perf is not installed (Debian: linux-perf)")
            return
        samples = self.bench.dir / "creditd.perf"
        samplers = []

        def sample(contestant):
            contest.wait_until(contestant, contestant.done, time.monotonic() + self.patience(), "nothing is committed")
            samplers.append(spent.start(contestant.children[0].pid, samples))  # all its threads are there by now
            self.bench.children += samplers

        found = self.one_round("creditd", *self.stream, beside=sample)
        if not found:
            return
        try:
            samplers[0].wait(self.patience())
            shares = spent.shares(spent.script_of(samples))
            if not shares:
                raise RigError("perf has no samples")
            self.result["profile"] = {"cpu_it": found["cpu_it"], "shares": shares}
        except (RigError, subprocess.SubprocessError) as error:
            self.skip("the profile of creditd", error)

    def tune(self):
        """Sizes of Kafka Streams' record cache and its linger, each tried once; the best is used from here on."""
        if "streams" not in self.names or not self.plan.tunings:
            return
        topic, goal = self.input("tune", stream.stream(self.seed + 2, self.plan.borrowers))
        bounds = Bounds(self.patience(), self.plan.lead)
        tried = []
        for more in self.plan.tunings:
            contestant = self.open("streams", topic, more)
            contestant.start()
            found = follow(contestant, goal, bounds)
            self.close(contestant)
            tried.append({"settings": " ".join(more), "rate": found["rate"], "cpu_it": found["cpu_it"],
                          "peak": found["peak"]})
            say(f"Kafka Streams with {' '.join(more)}: {found['rate']:,.0f}/s")
        best = max(range(len(tried)), key=lambda n: tried[n]["rate"])
        contest.StreamsPeer.more = self.plan.tunings[best]
        self.result["tuning"] = {"tried": tried, "best": tried[best]["settings"]}

    def processes(self):
        plan = self.plan
        topic, goal = self.input("processes", stream.stream(self.seed + 3, plan.borrowers))
        found = self.result["processes"] = {}
        for name, counts in plan.processes.items():
            if name not in self.names:
                continue
            for count in counts:
                figure = self.one_round(name, topic, goal, count)
                if figure:
                    found.setdefault(name, []).append([count, figure])
                    say(f"{count} x {name}: {figure['rate']:,.0f}/s")

    # --- latency

    def best_rate(self, name):
        rates = [figure["rate"] for figure in self.result.get("throughput", {}).get("rounds", {}).get(name, [])]
        return figures.spread(rates)["median"] if rates else None

    def warm_broker(self, name):
        """Loads the broker unmeasured: it compiles what it runs often, and the first to be measured would pay for it."""
        topic, goal = self.input("latency-warm", stream.stream(self.seed + 4, self.plan.latency_warm))
        contestant = self.open(name, topic)
        try:
            contestant.start()
            follow(contestant, goal, Bounds(self.patience()))
            for number in range(BROKER_WARM_TIMES):
                self.under_load(contestant, topic, 0.5 * self.best_rate(name), self.seed + 20 + number)
        finally:
            self.close(contestant)

    def latency(self):
        found = self.result["latency"] = {}
        loaded = [name for name in self.names if name in self.plan.latency and self.best_rate(name)]
        try:
            if loaded:
                self.warm_broker(loaded[0])
        except (RigError, subprocess.SubprocessError) as error:
            self.skip("warming up the broker", error)
        for name in loaded:
            contestant = None
            try:
                topic, goal = self.input(f"latency-{name}", stream.stream(self.seed + 4, self.plan.latency_warm))
                contestant = self.open(name, topic)
                contestant.start()
                follow(contestant, goal, Bounds(self.patience()))
                for number, share in enumerate(self.plan.shares):
                    one = self.under_load(contestant, topic, share * self.best_rate(name), self.seed + 10 + number)
                    found.setdefault(name, []).append([share, one])
                    say(f"{name} at {share:.0%}: " + self.latency_words(one))
            except (RigError, subprocess.SubprocessError) as error:
                self.skip(f"latency of {name}", error)
            finally:
                if contestant:
                    self.close(contestant)

    @staticmethod
    def latency_words(one):
        return ", ".join(f"{part} p50 {one[part]['p50']:.0f} p99 {one[part]['p99']:.0f} ms"
                         for part in ("readable", "redis") if one[part])

    def under_load(self, contestant, topic, rate, seed):
        plan, env = self.plan, self.bench.env
        events = max(stream.NEWCOMER_EVERY * 4, int(rate * plan.latency_s))
        before = contestant.done()
        words = ["--seed", seed, "--rate", rate, "--events", events, "--settle", plan.latency_s / 5,
                 "--patience", plan.patience_s]
        jobs = {"send": ["--bootstrap", env["KAFKA_BOOTSTRAP"], "--topic", topic],
                "read": ["--bootstrap", env["KAFKA_BOOTSTRAP"], "--topic", f"{contestant.run}.report-updates",
                         "--partitions", self.bench.partitions]}
        if contestant.view:
            jobs["look"] = ["--redis-socket", env["REDIS_SOCKET"], "--redis-user", env["REDIS_ADMIN_USER"],
                            "--redis-password-file", env["REDIS_ADMIN_PASSWORD_FILE"], "--view", contestant.view]
        children = {}
        for what, more in jobs.items():
            argv = [str(word) for word in (sys.executable, PROBE, what, *more, *words)]
            children[what] = subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            self.bench.children.append(children[what])
        for what, child in children.items():
            if child.stdout.readline() != "ready\n":
                raise RigError(f"the probe that should {what} did not get ready")
        start = f"{time.monotonic() + 0.2}\n"
        for child in children.values():
            child.stdin.write(start)
            child.stdin.flush()
        answers = {}
        for what, child in children.items():
            text = child.communicate(timeout=plan.latency_s * 3 + plan.patience_s + 120)[0]
            if child.returncode != 0:
                raise RigError(f"the probe that should {what} ended with status {child.returncode}")
            answers[what] = json.loads(text)
        # What it has not taken by now must not disturb the next level.
        follow(contestant, before + events, Bounds(self.patience()))
        found = {"rate": rate, "sender_late_ms": answers["send"]["late_ms"]}
        for part, what in (("readable", "read"), ("redis", "look")):
            answer = answers.get(what)
            unseen = answer["unseen"] if answer and contestant.answers_all else []
            found[part] = figures.latency(answer["latencies"], unseen) if answer else None
        return found

    # --- start, restore, catch-up

    def lifecycle(self):
        found = self.result["lifecycle"] = {}
        for name, borrowers in self.plan.lifecycle.items():
            if name not in self.names:
                continue
            contestant = None
            try:
                topic, goal = self.input(f"life-{name}", stream.newcomers(self.seed, borrowers))
                contestant = self.open(name, topic)
                found[name] = self.one_life(contestant, topic, goal, borrowers)
                say(f"{name}: start {found[name]['start_s']:.1f} s, restore of {borrowers} {found[name]['restore_s']:.1f} s, "
                    f"catch-up {found[name]['catch_up']:,.0f}/s")
            except RigError as error:
                self.skip(f"start and restore of {name}", error)
            finally:
                if contestant:
                    self.close(contestant)

    def one_life(self, contestant, topic, goal, borrowers):
        bounds = Bounds(self.patience())
        contestant.start()
        follow(contestant, goal, bounds)
        contestant.stop()
        keys = int(self.bench.redis("DBSIZE"))
        found = {"borrowers": borrowers}
        # Started with all in place: until the first new event is committed.
        goal = self.send_one(topic, borrowers)
        found["start_s"], _ = self.timed(contestant, goal, 0)
        contestant.stop()
        # Started with nothing but Kafka: until Redis has everybody again and a new event is committed.
        self.bench.clear_redis()
        contestant.forget_store()
        goal = self.send_one(topic, borrowers + 1)
        whole = None if contestant.name == "quix" else keys
        found["restore_s"], used = self.timed(contestant, goal, whole or 0)
        found["restores_redis"] = whole is not None
        found["restore_redis_cpu_s"] = used["redis"]
        found["restore_cpu_s"] = used["it"]
        contestant.stop()
        # After an outage: from the start of the process until the backlog is committed and in Redis.
        updates = stream.updates(self.seed, borrowers, self.plan.backlog)
        goal = sum(self.bench.send(topic, updates).values())
        seconds, _ = self.timed(contestant, goal, 0)
        found["backlog"], found["catch_up_s"] = self.plan.backlog, seconds
        found["catch_up"] = self.plan.backlog / seconds
        return found

    def send_one(self, topic, number):
        return sum(self.bench.send(topic, stream.newcomers(self.seed, 1, first=number)).values())

    def timed(self, contestant, goal, keys):
        """Starts it; returns seconds until `goal` events are committed and in Redis, which then has `keys`; and CPU."""
        before = contest.sample(contestant)
        begun = time.monotonic()
        contestant.start()
        follow(contestant, goal, Bounds(self.patience()))
        while keys and int(self.bench.redis("DBSIZE")) < keys:
            contestant.check_alive()
            if time.monotonic() - begun > self.patience():
                raise RigError(f"{contestant.title} has not restored Redis in time")
            time.sleep(0.1)
        seconds = time.monotonic() - begun
        after = contest.sample(contestant)
        return seconds, {part: after[part] - before[part] for part in after}

    # --- growth

    def growth(self):
        self.grow_borrowers()
        self.grow_accounts()

    def grow_borrowers(self):
        """The same processes all along: more newcomers, then updates of all so far, again and again."""
        found = self.result["borrowers"] = {}
        for name in [name for name in self.names if name in self.plan.growing]:
            contestant = None
            try:
                topic = f"{self.word}-in-grow-{name}"
                self.bench.make_input(topic)
                contestant = self.open(name, topic)
                contestant.start()
                had = 0
                sizes = [size for size in self.plan.growth if name == "creditd" or size <= self.plan.growth_most]
                for stage, borrowers in enumerate(sizes):
                    self.bench.send(topic, stream.newcomers(self.seed, borrowers - had, first=had))
                    had = borrowers
                    figure = self.stage(contestant, topic, self.plan.updates, stage=stage, borrowers=borrowers)
                    found.setdefault(name, []).append([borrowers, figure])
                    say(f"{name} with {borrowers} borrowers: {figure['rate']:,.0f}/s, {figure['rss']:.0f} MB")
            except RigError as error:
                self.skip(f"growth of {name}", error)
            finally:
                if contestant:
                    self.close(contestant)

    def stage(self, contestant, topic, count, **which):
        """Lets it take what is there, then measures so many updates (`which`: see stream.updates())."""
        goal = sum(self.bench.kafka.ends([topic], self.bench.partitions).values())
        follow(contestant, goal, Bounds(self.patience()))
        # Held while they are sent, so that the sender's work is not measured with it.
        contestant.hold()
        goal = sum(self.bench.send(topic, stream.updates(self.seed, count=count, **which)).values())
        before, begun = contest.sample(contestant), time.monotonic()
        contestant.go_on()
        follow(contestant, goal, Bounds(self.patience()))
        seconds, after = time.monotonic() - begun, contest.sample(contestant)
        figure = {"rate": count / seconds, "seconds": seconds}
        figure |= {f"cpu_{part}": (after[part] - before[part]) / count * 1e6 for part in after}
        figure["rss"], figure["peak"] = contest.memory_of(contestant)
        figure["redis_mb"] = rig.redis_word(self.bench.redis("INFO", "memory"), "used_memory") / 1e6
        return figure

    def grow_accounts(self):
        found = self.result["accounts"] = {}
        for name in [name for name in self.names if name in self.plan.growing]:
            for accounts in self.plan.accounts:
                contestant = None
                try:
                    borrowers = max(1, self.plan.accounts_in_all // accounts)
                    topic, goal = self.input(f"accounts-{accounts}-{name}",
                                             stream.newcomers(self.seed, borrowers, accounts=accounts))
                    contestant = self.open(name, topic)
                    contestant.start()
                    figure = self.stage(contestant, topic, self.plan.account_updates, borrowers=borrowers,
                                        accounts=accounts)
                    found.setdefault(name, []).append([accounts, figure])
                    say(f"{name} with {accounts} accounts each: {figure['rate']:,.0f}/s")
                except RigError as error:
                    self.skip(f"{name} with {accounts} accounts per borrower", error)
                finally:
                    if contestant:
                        self.close(contestant)
