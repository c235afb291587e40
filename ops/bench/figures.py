"""Numbers of the benchmark: percentiles, medians with their spread, and how a cost grows."""

import math
import statistics


def percentile(values, percent):
    """The smallest value that at least `percent` of all do not exceed (nearest rank)."""
    if not values:
        raise ValueError("no values")
    ordered = sorted(values)
    # Rounded before it is raised: 99.9 % of 1,000 is rank 999, which binary fractions put a hair above.
    return ordered[max(0, math.ceil(round(percent / 100 * len(ordered), 6)) - 1)]


def spread(values):
    """{median, min, max} of what was measured; None of nothing."""
    values = [value for value in values if value is not None]
    if not values:
        return None
    return {"median": statistics.median(values), "min": min(values), "max": max(values), "rounds": len(values)}


def latency(latencies, unseen):
    """p50, p99, p99.9 in ms. What never came out counts with the time it was waited for: it took at least so long."""
    every = list(latencies) + list(unseen)
    if not every:
        return None
    return {"p50": percentile(every, 50), "p99": percentile(every, 99), "p999": percentile(every, 99.9),
            "samples": len(every), "missing": len(unseen)}


def line(points):
    """Least squares through (x, y): (slope, intercept)."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    mean_x, mean_y = statistics.fmean(xs), statistics.fmean(ys)
    spread_x = sum((x - mean_x) ** 2 for x in xs)
    if not spread_x:
        raise ValueError("a line needs two different x")
    slope = sum((x - mean_x) * (y - mean_y) for x, y in points) / spread_x
    return slope, mean_y - slope * mean_x


def extrapolate(points, x):
    """The value at x on the line through the last two points: what lies beyond what was measured."""
    slope, intercept = line(sorted(points)[-2:])
    return slope * x + intercept


def short(value):
    """Three digits that matter: 12,345; 123; 12.3; 1.23."""
    if value is None:
        return "-"
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def cell(found):
    """median (min - max)."""
    if found is None:
        return "-"
    if found["rounds"] == 1:
        return short(found["median"])
    return f"{short(found['median'])} ({short(found['min'])} - {short(found['max'])})"
