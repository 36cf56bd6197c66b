"""A figure: many measurements of a thing, and of what it is compared with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter, thread_time
from typing import Any, NamedTuple


@dataclass(frozen=True)
class Figure:
    """Measurements in milliseconds (or `unit`), beside those of the baseline.

    `bar` is how much is wanted at most: of the 95th percentile, or of the ratio where `is_ratio`.
    `worked` is the processor time of each measurement: on a machine that has other things to do,
    the difference is what it made us wait.
    """

    name: str
    values: tuple[float, ...]
    against: str = ""
    baseline: tuple[float, ...] = ()
    unit: str = "ms"
    bar: float | None = None
    is_ratio: bool = False
    worked: tuple[float, ...] = ()

    @property
    def ratio(self) -> float | None:
        """Median over median."""
        return median(self.values) / median(self.baseline) if self.baseline else None

    @property
    def p95(self) -> float:
        """What nineteen of twenty measurements are below."""
        return sorted(self.values)[int(0.95 * (len(self.values) - 1))]

    def row(self) -> str:
        """One row of the table in docs/speed.md."""
        base = f"{self.against}: {median(self.baseline):.2f}" if self.baseline else ""
        ratio = f"{self.ratio:.2f}" if self.ratio is not None else ""
        bar = "" if self.bar is None else f"{self.bar:g}{' ×' if self.is_ratio else ''}"
        name = f"{self.name} [{self.unit}]"
        worked = f"{median(self.worked):.2f}" if self.worked else ""
        figures = f"{median(self.values):.2f} | {self.p95:.2f} | {worked}"
        return f"| {name} | {figures} | {base} | {ratio} | {bar} |"

    def line(self) -> str:
        """One line of the table."""
        base = f"{median(self.baseline):.2f}" if self.baseline else "–"
        ratio = f"{self.ratio:.2f}" if self.ratio is not None else "–"
        name = f"{self.name} [{self.unit}]"
        return (
            f"{name:<44} {median(self.values):>10.2f} {self.p95:>10.2f} {base:>10} {ratio:>7}"
            f"  {self.against}"
        )

    def plain(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "name": self.name,
            "unit": self.unit,
            "median": median(self.values),
            "p95": self.p95,
            "runs": len(self.values),
            "processor_median": median(self.worked) if self.worked else None,
            "baseline": self.against,
            "baseline_median": median(self.baseline) if self.baseline else None,
            "ratio": self.ratio,
            "bar": self.bar,
            "bar_is": "ratio" if self.is_ratio else "p95",
        }


class Timed(NamedTuple):
    """Milliseconds of each run of something, and its processor time on the same thread."""

    waited: tuple[float, ...]
    worked: tuple[float, ...]


def timed(work: Callable[[], Any], times: int) -> Timed:
    """Measure each of `times` runs, after one that does not count."""
    work()
    waited, worked = [], []
    for _ in range(times):
        began, used = perf_counter(), thread_time()
        work()
        worked.append((thread_time() - used) * 1000)
        waited.append((perf_counter() - began) * 1000)
    return Timed(tuple(waited), tuple(worked))
