"""How much ops/bench/run measures: the whole, the hour of --hour, and the ten minutes of --quick."""

import dataclasses


@dataclasses.dataclass
class Plan:
    budget_s: float  # for all together; what does not come to an end by then is left out,
    least_s: float  # and nothing is begun with less left
    deadline_s: float  # for any one thing; what takes longer is reported as not done
    check_borrowers: int
    rounds: int
    borrowers: int  # of the stream of throughput; a life has some 23 events
    lead: float  # share of the stream that warms up,
    lead_s: float  # but not longer than this
    span_s: float  # measured at most so long
    tunings: tuple  # settings of Kafka Streams that are tried
    processes: dict  # contestant -> counts
    latency: tuple  # contestants
    shares: tuple  # of each one's own maximum
    latency_s: float
    latency_warm: int  # borrowers taken before, to warm up
    patience_s: float
    lifecycle: dict  # contestant -> borrowers restored
    backlog: int
    growing: tuple  # contestants
    growth: tuple  # borrowers
    growth_most: int  # of a peer
    updates: int
    accounts: tuple  # per borrower
    accounts_in_all: int
    account_updates: int


def _tunings():
    return tuple(("--cache-mb", str(cache), "--linger-ms", str(linger), "--batch-kb", str(batch), "--retry-ms", str(retry))
                 for cache, linger, batch, retry in ((32, 20, 256, 100), (128, 5, 64, 100), (128, 20, 256, 100),
                                                     (128, 20, 256, 5), (128, 100, 512, 100), (256, 20, 256, 100)))


FULL = Plan(
    budget_s=6 * 3600, least_s=60,
    deadline_s=900, check_borrowers=2000, rounds=5, borrowers=40000, lead=0.4, lead_s=30, span_s=45,
    tunings=_tunings(), processes={"creditd": (1, 2, 4), "streams": (1, 2, 4)},
    latency=("creditd", "relay", "streams", "flink", "quix", "python"), shares=(0.1, 0.5, 0.8), latency_s=20, latency_warm=5000,
    patience_s=10,
    lifecycle={"creditd": 1000000, "streams": 1000000, "python": 1000000, "quix": 100000}, backlog=200000,
    growing=("creditd", "streams", "python"), growth=(10000, 100000, 1000000, 3000000), growth_most=1000000, updates=100000,
    accounts=(1, 10, 100, 1000), accounts_in_all=20000, account_updates=20000)

# Rounds, warm-up and the million borrowers of the targets as in the whole; shorter streams, no tuning of Kafka Streams,
# and no peer at a size that alone takes it a quarter of an hour.
HOUR = Plan(
    budget_s=3300, least_s=45,
    deadline_s=700, check_borrowers=500, rounds=5, borrowers=6000, lead=0.4, lead_s=12, span_s=12,
    tunings=(), processes={"creditd": (1, 2, 4)},
    latency=("creditd", "relay", "streams", "flink", "quix", "python"), shares=(0.1, 0.5, 0.8), latency_s=10, latency_warm=1500,
    patience_s=10,
    lifecycle={"creditd": 1000000, "streams": 30000, "python": 100000}, backlog=50000,
    growing=("creditd",), growth=(10000, 100000, 1000000), growth_most=1000000, updates=50000,
    accounts=(1, 10, 100, 1000), accounts_in_all=10000, account_updates=20000)

QUICK = Plan(
    budget_s=500, least_s=25,
    deadline_s=60, check_borrowers=300, rounds=2, borrowers=2500, lead=0.4, lead_s=3, span_s=5,
    tunings=(), processes={"creditd": (1, 2, 4)},
    latency=("creditd", "streams", "quix", "python"), shares=(0.1, 0.5, 0.8), latency_s=3, latency_warm=500,
    patience_s=3,
    lifecycle={"creditd": 10000, "streams": 10000, "python": 10000}, backlog=10000,
    growing=("creditd", "streams"), growth=(2000, 20000), growth_most=20000, updates=10000,
    accounts=(1, 30), accounts_in_all=3000, account_updates=10000)
