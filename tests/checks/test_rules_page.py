#!/usr/bin/env python3
"""The table of ops/rules.md: every rule has a number, a source, a base, and tests that hold it; all that it names
exists."""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
COLUMNS = 5


def rows(text):
    """The cells of each row of the first table under '## Rules'."""
    section = text.split("\n## Rules\n", 1)[1].split("\n## ", 1)[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def tests_of(name):
    """The file a test stands in, and the names it defines; None if there is no such file."""
    for suffix in ("", ".c"):
        path = ROOT / "tests" / (name + suffix)
        if path.is_file():
            found = re.findall(r"^(?:static void|def|    def) (test_\w+)\(", path.read_text(), re.M)
            return set(found)
    return None


def wrong_reference(reference):
    """What is wrong with 'kind/file' or 'kind/file: name, name'; None if nothing is."""
    file, _, names = reference.partition(":")
    known = tests_of(file.strip())
    if known is None:
        return "no test tests/%s" % file.strip()
    if not names and not file.strip().endswith((".story", ".py")):
        return "tests/%s is named without its tests" % file.strip()
    missing = [n.strip() for n in names.split(",") if n.strip() and n.strip() not in known]
    return "tests/%s has no %s" % (file.strip(), ", ".join(missing)) if missing else None


def faults(text):
    found = []
    for at, cells in enumerate(rows(text), 1):
        if len(cells) != COLUMNS or not all(cells):
            found.append("row %d has not %d filled cells" % (at, COLUMNS))
            continue
        number, _, source, _, held_by = cells
        if number != str(at):
            found.append("row %d is numbered %s" % (at, number))
        found += ["rule %s: no state/core/%s" % (number, name.strip()) for name in source.split(",")
                  if not (ROOT / "state/core" / name.strip()).is_file()]
        found += ["rule %s: %s" % (number, wrong) for wrong in map(wrong_reference, held_by.split(";")) if wrong]
    return found


PAGE = "\n## Rules\n\n| # | rule | source | base | held by |\n| - | - | - | - | - |\n%s\n\n## Words\n"
BAD = (
    ("| 1 | r | line.c | b |  |", "filled cells"),
    ("| 1 | r | line.c | b |", "filled cells"),
    ("| 2 | r | line.c | b | golden/door.story |", "numbered 2"),
    ("| 1 | r | gone.c | b | golden/door.story |", "no state/core/gone.c"),
    ("| 1 | r | line.c | b | golden/gone.story |", "no test tests/golden/gone.story"),
    ("| 1 | r | line.c | b | unit/test_door |", "without its tests"),
    ("| 1 | r | line.c | b | unit/test_door: test_gone |", "has no test_gone"),
)


def main():
    failed = 0
    for row, expected in BAD:
        found = faults(PAGE % row)
        if len(found) != 1 or expected not in found[0]:
            print("of %r should be said: %s; was: %s" % (row, expected, found))
            failed += 1
    page = (ROOT / "ops" / "rules.md").read_text()
    found = faults(page)
    if len(rows(page)) < 29:
        found.append("the table of rules was not found whole")
    for fault in found:
        print("ops/rules.md: " + fault)
    return 1 if failed or found else 0


if __name__ == "__main__":
    sys.exit(main())
