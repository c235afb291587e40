"""What does not agree, by name."""

SHOWN = 20


class Report:
    """Differences by name, the first ones readable."""

    def __init__(self):
        self.counts = {"lost": 0, "doubled": 0, "differing": 0}
        self.lines = []

    def add(self, name, text):
        self.counts[name] += 1
        if len(self.lines) < SHOWN:
            self.lines.append("%s: %s" % (name, text))

    def merge(self, other):
        for name, count in other.counts.items():
            self.counts[name] += count
        self.lines += other.lines[:SHOWN - len(self.lines)]

    @property
    def is_clean(self):
        return not any(self.counts.values())
