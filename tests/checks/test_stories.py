"""tests/golden/README.md names a story for every row of the rules' tables; here the page is held to the stories and
to the symbols of the schemas, and the boundary stories to the table itself."""

import json
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "golden"
PAGE = (GOLDEN / "README.md").read_text()
ROW = re.compile(r"^\| (.+?) \| ([a-z0-9-]+) \| `(.+)` \|$", re.M)

# heading: (schema, enum)
SYMBOLS = {
    "RepaymentKind": ("input/RepaymentEvent", "RepaymentKind"),
    "AccountEventKind": ("input/AccountEvent", "AccountEventKind"),
    "DeadLetterReason": ("output/DeadLetter", "DeadLetterReason"),
    "Notices": ("output/Notice", "NoticeKind"),
    "Reasons": ("output/LineAction", "ReasonCode"),
    "Line actions": ("output/LineAction", "LineActionKind"),
    "Listing": ("output/BlacklistShare", "ShareReason"),
    "ReportOp": ("output/CreditReportUpdate", "ReportOp"),
}

# days past due from, to, monthly code, Metro 2 status, class of loans, of cards
BOUNDARIES = [
    (0, 0, "N", "11", 1, 1), (1, 29, "1", "11", 2, 2), (30, 30, "1", "71", 2, 2), (31, 59, "2", "71", 2, 2),
    (60, 60, "2", "78", 2, 2), (61, 89, "3", "78", 2, 2), (90, 90, "3", "80", 2, 2), (91, 119, "4", "80", 3, 3),
    (120, 120, "4", "82", 3, 3), (121, 149, "5", "82", 3, 4), (150, 150, "5", "83", 3, 4), (151, 179, "6", "83", 3, 4),
    (180, 180, "6", "84", 3, 4), (181, 270, "7", "84", 3, 5), (271, 360, "7", "84", 4, 5), (361, 361, "7", "84", 5, 5),
]


def story(name):
    return (GOLDEN / f"{name}.story").read_text()


def sections():
    """{heading: text}"""
    parts = re.split(r"^## (.+)$", PAGE, flags=re.M)
    return dict(zip(parts[1::2], parts[2::2]))


def symbols_of(schema, name):
    found = []

    def walk(node):
        if isinstance(node, dict):
            if node.get("type") == "enum" and node.get("name") == name:
                found.extend(node["symbols"])
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(json.loads((ROOT / "schemas" / "avsc" / f"{schema}.avsc").read_text()))
    assert found, f"{schema} has no enum {name}"
    return found


def test_every_row_stands_in_its_story():
    rows = ROW.findall(PAGE)
    lines = [line for line in PAGE.splitlines() if re.match(r"\| .+ \| .+ \| .+ \|", line)
             and not line.startswith(("| row |", "| --- |"))]
    assert len(rows) == len(lines) > 100, "a row that is not `| row | story | text |`"
    missing = [(row, name, text) for row, name, text in rows if text not in story(name)]
    assert not missing, missing


def test_every_symbol_has_a_row_or_a_reason():
    excused = set(re.findall(r"[A-Z][A-Z0-9_]{2,}", sections()["No story"]))
    for heading, (schema, name) in SYMBOLS.items():
        rows = " ".join(row for row, _, _ in ROW.findall(sections()[heading]))
        told = set(re.findall(r"[A-Z][A-Z0-9_]{2,}", rows))
        assert set(symbols_of(schema, name)) - told <= excused, (heading, set(symbols_of(schema, name)) - told - excused)


def test_the_boundary_stories_show_both_ends_of_every_row():
    reported = {}
    for name in ("boundary-loan", "boundary-card"):
        for days, text in re.findall(r"report d(\d{3}) NORMAL 3[01] (code .*? metro2 \d\d)", story(name)):
            reported[name, int(days)] = text
    for first, last, code, metro2, loan, card in BOUNDARIES:
        for dpd in {first, last}:
            for name, class_ in (("boundary-loan", loan), ("boundary-card", card)):
                status = 2 if dpd else 1
                want = f"code {code} dpd {dpd} status {status} class {class_} metro2 {metro2}"
                assert reported.get((name, dpd)) == want, (name, dpd, reported.get((name, dpd)))
