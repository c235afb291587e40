"""What the Python peers share: their arguments, and what they write into Redis."""

import argparse
import pathlib

import redis

import rules

REDIS_PREFIX = "peer:borrower:"


def arguments(doc):
    """The same for every peer; ops/bench/peers/README.md."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bootstrap", required=True, help="Kafka, host:port")
    parser.add_argument("--group", required=True, help="consumer group, the same for all processes")
    parser.add_argument("--id", required=True, help="name of this process")
    for topic in ("input", "reports", "actions", "changelog"):
        parser.add_argument(f"--{topic}", required=True, help="topic")
    parser.add_argument("--redis-socket", required=True)
    parser.add_argument("--redis-user")
    parser.add_argument("--redis-password-file", type=pathlib.Path)
    parser.add_argument("--dir", required=True, help="for a store on disk, if it has one")
    parser.add_argument("--commit-ms", type=int, default=100)
    for record in ("state", "report", "action"):
        parser.add_argument(f"--{record}-bytes", type=int, default=0, help="records are padded to this size")
    return parser.parse_args()


def open_redis(options):
    password = options.redis_password_file.read_text().strip() if options.redis_password_file else None
    return redis.Redis(unix_socket_path=options.redis_socket, username=options.redis_user, password=password)


def write_borrower(pipeline, key, borrower, state):
    """One HSET: a readable view, and the state as in the changelog."""
    shown = borrower.shown()
    pipeline.execute_command("HSET", REDIS_PREFIX.encode() + key, "standing", shown["standing"],
                             "dpd_days", shown["dpd"], "overdue_minor", shown["overdue"],
                             "reports", borrower.report_seq, "state", state)


def write_positions(pipeline, options, positions):
    """Next offsets, {partition: offset}, with the borrowers: whoever reads them knows how far Redis is."""
    pipeline.hset(f"peer:positions:{options.group}", mapping=positions)


def rules_apply(borrower, event, options):
    """Applies an event; returns framed reports and actions."""
    reports, actions = [], []
    borrower.apply(event, reports, actions)
    return ([rules.encode_report(report, options.report_bytes) for report in reports],
            [rules.encode_action(action, options.action_bytes) for action in actions])
