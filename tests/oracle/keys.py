"""Redis, key by key, against the changelog and the model."""

import redis

from . import dates, views


def check_redis(r, number, log, part, report):
    """Key by key: state as in the changelog, timers, watermark."""
    names = [k[2:] for k in log.values if k.startswith("b/")]
    pipe = r.pipeline(transaction=False)
    for name in names:
        pipe.hgetall("credit:state:" + name)
    found = pipe.execute()
    for name, fields in zip(names, found):
        mine = {b"borrower": log.values["b/" + name]}
        prefix = "a/%s/" % name
        b = part.borrowers.get(name)
        for a in b.ordered if b is not None else ():
            value = log.values.get(prefix + a.lender + "/" + a.account_id)
            if value is not None:
                mine[("%s:%s" % (a.lender, a.account_id)).encode()] = value
        if fields != mine:
            odd = [k.decode() for k in set(fields) | set(mine) if fields.get(k) != mine.get(k)]
            report.add("differing", "redis credit:state:%s: fields %s" % (name, ", ".join(sorted(odd)[:4])))
    scores = dict(r.zrange("credit:timers:%d" % number, 0, -1, withscores=True))
    for name in names:
        score = scores.pop(name.encode(), None)
        rec = log.open(log.values["b/" + name], name)
        due = float("inf") if rec["next_transition"] is None else float(rec["next_transition"])
        if score != due:
            report.add("differing", "redis timer of %s: %s, should be %s" % (name, score, due))
    for name in scores:
        report.add("doubled", "redis timer of %s: nobody expects it" % name.decode())
    check_watermark(r, number, log, report)


def texts(fields):
    return {k.decode(): v.decode() for k, v in fields.items()}


def check_views(r, part, report):
    """The readable hashes, compared with what the model would write."""
    borrowers = list(part.borrowers.values())
    pipe = r.pipeline(transaction=False)
    for b in borrowers:
        pipe.hgetall("credit:borrower:" + b.id)
        for a in b.ordered:
            pipe.hgetall("credit:account:%s:%s:%s" % (b.id, a.lender, a.account_id))
    found = iter(pipe.execute())
    for b in borrowers:
        view = texts(next(found))
        for d in views.different(views.borrower(b, view), view)[:3]:
            report.add("differing", "redis credit:borrower:%s: %s should be %r, is %r" % ((b.id,) + d))
        for a in b.ordered:
            view = texts(next(found))
            for d in views.different(views.account(a, view), view)[:3]:
                report.add("differing", "redis credit:account:%s:%s:%s: %s should be %r, is %r"
                           % ((b.id, a.lender, a.account_id) + d))


def check_watermark(r, number, log, report):
    mark = {k.decode(): v.decode() for k, v in r.hgetall("credit:watermark:%d" % number).items()}
    meta = log.meta
    mine = {"state": "current", "txn_seq": str(meta["txn_seq"]), "meta_offset": str(log.meta_offset),
            "borrowers": str(meta["borrowers"]), "checksum": "%016x" % (meta["checksum"] % 2 ** 64),
            "business_date": dates.iso(meta["business_date"]) if meta["business_date"] is not None else "none",
            "fingerprint": meta["fingerprint"]}
    for position in meta["positions"]:
        mine["next:" + position["topic"]] = str(position["next_offset"])
    for name, value in mine.items():
        if mark.get(name) != value:
            report.add("differing", "redis credit:watermark:%d: %s is %r, should be %r"
                       % (number, name, mark.get(name), value))


def check_strays(r, states, report):
    """No key of ours that nobody expects."""
    for key in r.scan_iter(match="credit:*", count=5000):
        text = key.decode()
        kind, _, rest = text[7:].partition(":")
        if kind in ("state", "borrower") and rest not in states:
            report.add("doubled", "redis %s: nobody expects it" % text)
        elif kind == "account" and rest.partition(":")[0] not in states:
            report.add("doubled", "redis %s: nobody expects it" % text)


def open_redis(args, conf):
    keys = conf.redis
    user = args.redis_user or keys.get("user") or None
    path = args.redis_password_file or keys.get("password_file")
    password = None
    if path:
        with open(path, encoding="utf-8") as f:
            password = f.read().strip()
    socket = args.redis_socket or ("" if args.redis_host else keys.get("socket", ""))
    if socket:
        return redis.Redis(unix_socket_path=socket, username=user, password=password)
    return redis.Redis(host=args.redis_host or keys.get("host", "127.0.0.1"),
                       port=args.redis_port if args.redis_host else int(keys.get("port", 6379)),
                       username=user, password=password)
