"""mutants - the faults that tests/mutation/mutate puts into state/core/, one at a time.

Read from the text as clang-format leaves it, which tells a binary operator (blanks on both sides) from a pointer.
"""

import re

RELATIONS = {"<": ("<=", ">="), "<=": ("<", ">"), ">": (">=", "<="), ">=": (">", "<"), "==": ("!=",), "!=": ("==",)}
BINARY = {"&&": ("||",), "||": ("&&",), "+": ("-",), "-": ("+",), "*": ("/",), "/": ("*",), "%": ("*",), "&": ("|",),
          "|": ("&",), "<<": (">>",), ">>": ("<<",), "+=": ("-=",), "-=": ("+=",)}
BINARY.update(RELATIONS)
OPERATOR = re.compile(r"(?<= )(?:&&|\|\||[<>=!+-]=|<<|>>|[<>+*/%&|-])(?= |$)", re.M)
STEP = re.compile(r"\+\+|--")
NOT = re.compile(r"!(?=[\w(])")
NUMBER = re.compile(r"(?<![\w.])\d+(?=u?\b)")
TRUTH = re.compile(r"\b(?:true|false)\b")
NAME = re.compile(r"\b[A-Z][A-Z0-9_]+\b")
STATEMENT = re.compile(r"^(?:[\w>.\[\]()*-]+ [-+|&]?= [^;]*|\w+\([^;]*\)|continue|break|[\w>.-]+(?:\+\+|--));$")
ROW = re.compile(r"^(?:\[\w+\] = )?\{.*\},$")
# The greater or lesser of two: where they are equal it is one or the other, so that `<=` for `<` changes nothing.
PLACE = r"[\w.\[\]>-]+"
A, B, OP = r"(?P<a>%s)" % PLACE, r"(?P<b>%s)" % PLACE, r" (?P<op>[<>]=?) "
EITHER = (re.compile(r"\bif \(" + A + OP + B + r"\) (?:(?P=a) = (?P=b)|(?P=b) = (?P=a));"),
          re.compile(r"\b" + A + " != " + B + r"\s+\? (?P=a)" + OP + "(?P=b)"),
          re.compile(r"(?<![\w.>\])] )\b" + A + OP + B + r" \? (?:(?P=a) : (?P=b)|(?P=b) : (?P=a)|(?P=a) - (?P=b) : 0);"))
# What reads as code and decides nothing.
MASKED = (re.compile(r"/\*.*?\*/", re.S), re.compile(r"^#(?:include|ifndef|ifdef|endif|define \w+_H$|undef)[^\n]*$", re.M),
          re.compile(r'"(?:\\.|[^"\\\n])*"'), re.compile(r"'(?:\\.|[^'\\])+'"))


class Mutant:
    """One change of one place."""

    def __init__(self, file, text, at, old, new):
        self.file, self.at, self.old, self.new = file, at, old, new
        start = text.rfind("\n", 0, at) + 1
        end = text.find("\n", at)
        self.line = text.count("\n", 0, at) + 1
        self.shown = "%s[%s => %s]%s" % (text[start:at].lstrip(), old, new, text[at + len(old):end])

    @property
    def key(self):
        return self.file, self.shown

    def apply(self, text):
        return text[:self.at] + self.new + text[self.at + len(self.old):]

    def __str__(self):
        return "%s:%d: %s" % (self.file, self.line, self.shown)


def enum_siblings(*headers):
    """{constant: the next one of its enumeration} of all enumerations in the headers."""
    after = {}
    for header in headers:
        for body in re.findall(r"\benum \w+ \{(.*?)\}", header, re.S):
            names = [n for n in re.findall(r"^\s*([A-Z]\w+)", body, re.M) if not n.endswith(("_COUNT", "_NONE"))]
            after.update({name: names[(i + 1) % len(names)] for i, name in enumerate(names) if len(names) > 1})
    return after


def blank(match):
    return re.sub(r"[^\n]", " ", match.group())


def mask(text):
    """The text with everything that is no decision blanked out, of the same length."""
    # Comments and strings in one pass, since each may hold what looks like the other.
    one_pass = re.compile("|".join("(?:%s)" % p.pattern for p in MASKED), re.S | re.M)
    text = one_pass.sub(blank, text)
    found = list(text)
    for start in re.finditer(r"\b(?:assert|static_assert|_Static_assert)\(", text):
        depth, at = 1, start.end()
        while depth > 0:
            depth += {"(": 1, ")": -1}.get(text[at], 0)
            at += 1
        for i in range(start.start(), at):
            if found[i] != "\n":
                found[i] = " "
    return "".join(found)


def of_either(masked):
    """Places of the relations that choose the greater or lesser of two."""
    return {m.start("op") for pattern in EITHER for m in pattern.finditer(masked)}


def of_file(file, text, siblings):
    """All mutants of a file, in the order of their places."""
    masked = mask(text)
    found = []

    def add(at, old, *news):
        found.extend(Mutant(file, text, at, old, new) for new in news)

    either = of_either(masked)
    for m in OPERATOR.finditer(masked):
        news = BINARY.get(m.group(), ())
        if m.start() in either:
            news = [n for n in news if n[0] != m.group()[0]]
        add(m.start(), m.group(), *news)
    for m in STEP.finditer(masked):
        add(m.start(), m.group(), "--" if m.group() == "++" else "++")
    for m in NOT.finditer(masked):
        add(m.start(), "!", "")
    for m in NUMBER.finditer(masked):
        number = int(m.group())
        add(m.start(), m.group(), str(number + 1), *([str(number - 1)] if number > 0 else []))
    for m in TRUTH.finditer(masked):
        add(m.start(), m.group(), "false" if m.group() == "true" else "true")
    for m in NAME.finditer(masked):
        if m.group() in siblings:
            add(m.start(), m.group(), siblings[m.group()])
    at = 0
    for line, shown in zip(text.splitlines(True), masked.splitlines(True)):
        bare, whole = shown.strip(), line.strip()
        if STATEMENT.match(bare):
            add(at + line.index(whole), whole[:whole.index(";") + 1], ";")
        elif ROW.match(bare):
            add(at + line.index(whole), whole, "")
        at += len(line)
    return sorted(found, key=lambda m: (m.at, m.new))
