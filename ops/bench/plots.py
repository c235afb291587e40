"""The plots of a benchmark report, each as PNG and SVG."""

import io

import figures

TITLES = {"creditd": "creditd", "relay": "null relay\n(the limit)", "streams": "Kafka Streams\n+ feeder",
          "flink": "Flink\n+ feeder", "quix": "Quix Streams", "python": "Python\nconsumer"}
COLOURS = {"creditd": "#1b6ca8", "relay": "#9aa5b1", "streams": "#d1495b", "flink": "#66a182", "quix": "#8d6a9f", "python": "#edae49"}
PARTS = (("it", "#1b6ca8", "the program"), ("kafka", "#9aa5b1", "Kafka"), ("redis", "#d1495b", "Redis"))

BOUND_MS = 200  # 1.5 commit intervals and 50 ms
SETTINGS = {"svg.hashsalt": "creditd", "svg.fonttype": "path", "font.size": 9, "axes.grid": True, "grid.alpha": 0.3,
            "axes.axisbelow": True, "axes.spines.top": False, "axes.spines.right": False, "figure.dpi": 110}


def subplots(*arguments, **settings):
    """matplotlib's; it is imported here since only drawing needs it."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    plt.rcParams.update(SETTINGS)
    return plt.subplots(*arguments, **settings)


def clean(svg):
    """An SVG without blanks at the ends of lines, which matplotlib leaves and no file of this repository may have."""
    return "\n".join(line.rstrip() for line in svg.splitlines()) + "\n"


# --- what is drawn


def spreads(result, key):
    """{contestant: {median, min, max}} of one figure of throughput; only those that were measured."""
    rounds = result.get("throughput", {}).get("rounds", {})
    return {name: figures.spread([one[key] for one in found]) for name, found in rounds.items() if found}


def stacks(result):
    """{contestant: [CPU of the program, of Kafka, of Redis]}, medians."""
    parts = [spreads(result, f"cpu_{part}") for part, _, _ in PARTS]
    return {name: [part[name]["median"] for part in parts] for name in parts[0]}


def levels(found, part):
    """{contestant: [(load in percent, percentiles)]} of the loads at which the part was seen."""
    points = {name: [(share * 100, one[part]) for share, one in shares if one[part]] for name, shares in found.items()}
    return {name: some for name, some in points.items() if some}


def curve(points, key):
    """([x], [y]) of measured points, by x."""
    ordered = sorted(points, key=lambda point: point[0])
    return [x for x, _ in ordered], [one[key] for _, one in ordered]


def count(value):
    """10000 as 10 k, 3000000 as 3 M: for the ticks of an axis."""
    for unit, size in (("M", 1000000), ("k", 1000)):
        if value >= size:
            return f"{value / size:g} {unit}"
    return f"{value:g}"


# --- drawing


def log_ticks(axis, values):
    """Marks the values alone on a logarithmic axis."""
    ticks = sorted(set(values))
    axis.set_ticks(ticks, [count(value) for value in ticks])
    axis.set_ticks([], minor=True)


def flat(name):
    return TITLES[name].replace("\n", " ")


def save(folder, name, figure):
    figure.tight_layout()
    figure.savefig(folder / f"{name}.png", metadata={"Software": None})
    text = io.StringIO()
    figure.savefig(text, format="svg", metadata={"Date": None})
    (folder / f"{name}.svg").write_text(clean(text.getvalue()))
    figure.clear()
    return name


def _bars(axes, found, title, unit):
    for place, (name, one) in enumerate(found.items()):
        axes.bar(place, one["median"], color=COLOURS[name], width=0.65)
        axes.errorbar(place, one["median"], [[one["median"] - one["min"]], [one["max"] - one["median"]]],
                      color="black", capsize=4, linewidth=1)
        axes.annotate(figures.short(one["median"]), (place, one["max"]), textcoords="offset points", xytext=(0, 4),
                      ha="center")
    axes.set_xticks(range(len(found)), [TITLES[name] for name in found], fontsize=8)
    axes.set_ylabel(unit)
    axes.set_title(title)
    axes.margins(y=0.12)


def throughput(folder, result):
    figure, axes = subplots(1, 2, figsize=(10, 3.8))
    _bars(axes[0], spreads(result, "rate"), "Throughput, Redis included", "events per second")
    _bars(axes[1], spreads(result, "peak"), "Peak memory of the processes", "MB")
    return save(folder, "throughput", figure)


def cpu(folder, result):
    figure, axes = subplots(figsize=(7, 3.8))
    found = stacks(result)
    for place, values in enumerate(found.values()):
        bottom = 0
        for value, (_, colour, title) in zip(values, PARTS):
            axes.bar(place, value, bottom=bottom, color=colour, width=0.65, label=title if place == 0 else None)
            bottom += value
        axes.annotate(figures.short(bottom), (place, bottom), textcoords="offset points", xytext=(0, 4), ha="center")
    axes.set_xticks(range(len(found)), [TITLES[name] for name in found], fontsize=8)
    axes.set_ylabel("CPU microseconds per event")
    axes.set_title("CPU per event (medians)")
    axes.margins(y=0.12)
    axes.legend()
    return save(folder, "cpu", figure)


def latency(folder, result):
    figure, axes = subplots(1, 2, figsize=(10, 4), sharey=True)
    for place, (part, title) in enumerate((("readable", "until a read_committed consumer has the output"),
                                           ("redis", "until Redis shows it"))):
        for name, points in levels(result["latency"], part).items():
            for key, form, mark in (("p50", ":", "."), ("p99", "-", "o"), ("p999", "--", ".")):
                axes[place].plot(*curve(points, key), form, color=COLOURS[name], marker=mark,
                                 label=flat(name) if key == "p99" else None)
        axes[place].axhline(BOUND_MS, color="black", linewidth=0.8, alpha=0.6)
        axes[place].set_yscale("log")
        log_ticks(axes[place].yaxis, (50, 100, 200, 500, 1000, 2000, 5000, 10000))
        axes[place].set_xlabel("load, % of its own maximum")
        axes[place].set_title(f"From intended sending {title}", fontsize=9)
    axes[0].set_ylabel("ms (dotted p50, line p99, dashed p99.9)")
    axes[0].annotate(f"target for p99 at half load: {BOUND_MS} ms", (10, BOUND_MS), textcoords="offset points",
                     xytext=(0, -11), fontsize=7)
    axes[0].legend(fontsize=8)
    return save(folder, "latency", figure)


def _curves(axes, found, key, title, unit, label):
    for name, points in found.items():
        axes.plot(*curve(points, key), marker="o", color=COLOURS[name], label=flat(name))
    axes.set_xscale("log")
    log_ticks(axes.xaxis, [x for points in found.values() for x, _ in points])
    axes.set_ylim(bottom=0)
    axes.set_xlabel(label)
    axes.set_ylabel(unit)
    axes.set_title(title)


def growth(folder, result):
    figure, axes = subplots(1, 3, figsize=(12, 3.8))
    _curves(axes[0], result["borrowers"], "rate", "Updates, by borrowers", "events per second", "borrowers")
    _curves(axes[1], result["borrowers"], "rss", "Memory, by borrowers", "MB", "borrowers")
    _curves(axes[2], result["accounts"], "rate", "Updates, by accounts", "events per second", "accounts per borrower")
    axes[0].legend(fontsize=8)
    return save(folder, "growth", figure)


def processes(folder, result):
    figure, axes = subplots(figsize=(6, 3.8))
    for name, points in result["processes"].items():
        axes.plot(*curve(points, "rate"), marker="o", color=COLOURS[name], label=flat(name))
    counts = sorted({count for points in result["processes"].values() for count, _ in points})
    axes.set_xticks(counts)
    axes.set_ylim(bottom=0)
    axes.set_xlabel("processes, on the same two cores")
    axes.set_ylabel("events per second")
    axes.set_title("Several processes")
    axes.legend()
    return save(folder, "processes", figure)


def draw(folder, result):
    """Draws what was measured; returns the names of the plots."""
    drawn = []
    if spreads(result, "rate"):
        drawn += [throughput(folder, result), cpu(folder, result)]
    for key, plot in (("latency", latency), ("borrowers", growth), ("processes", processes)):
        if result.get(key):
            drawn.append(plot(folder, result))
    return drawn
