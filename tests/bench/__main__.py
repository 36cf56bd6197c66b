"""Every figure beside its baseline, both measured in this run, as a ratio; and as JSON.

`python3 dev.py bench [--calls N] [--runs N] [--scale N …] [--patterns N …] [--imports N]
[--memory N …] [--keeping N N] [--table FILE] [--json FILE]`.
A ratio says what Callside costs over the least that
any program of its kind must pay on the same machine; single times say little.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.bench.at_work import at_work_figures
from tests.bench.built import built_figures
from tests.bench.figures import Figure
from tests.bench.hook import hook_figures
from tests.bench.imports import import_figures, memory_figures
from tests.bench.keeping import keeping_figures
from tests.bench.palette import palette_figures
from tests.bench.patterns import fact_figures, pattern_figures
from tests.bench.start import start_figures, supervisor_figures
from tests.bench.store import filled_profile, store_figures

RESULT = Path("build") / "bench.json"
BUILT_RESULT = Path("build") / "bench-built.json"
BEGIN, END = "<!-- table -->", "<!-- end of table -->"


def main() -> int:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--calls", type=int, default=20_000, help="calls in the log")
    parser.add_argument("--runs", type=int, default=9, help="runs of each program")
    parser.add_argument("--json", type=Path, default=RESULT, help="where the figures are written")
    parser.add_argument(
        "--scale", type=int, nargs="*", default=[], help="also with so many calls: 100000 1000000"
    )
    parser.add_argument(
        "--patterns", type=int, nargs="*", default=[400_000], help="calls of a team: 4000000, too"
    )
    parser.add_argument("--imports", type=int, default=20_000, help="calls of a bundle; 0: none")
    parser.add_argument(
        "--memory", type=int, nargs="*", default=[20_000, 60_000], help="calls of an import"
    )
    parser.add_argument(
        "--keeping", type=int, nargs=2, default=[20_000, 20_000], help="calls of a log, of a team"
    )
    parser.add_argument("--table", type=Path, help="write the table into this document")
    parser.add_argument(
        "--built", action="store_true", help="only the built programs, beside their environment"
    )
    chosen = parser.parse_args()
    if chosen.built:
        tell(built_figures(chosen.runs), BUILT_RESULT if chosen.json == RESULT else chosen.json)
        return 0
    figures: list[Figure] = []
    for calls in chosen.patterns:
        figures += pattern_figures(calls)
    if chosen.patterns:
        figures += fact_figures()
    if chosen.imports:
        figures += import_figures(chosen.imports, runs=3)
    for calls in chosen.memory:
        figures += memory_figures(calls)
    for calls in chosen.scale:
        figures += figures_at(calls)
    figures += keeping_figures(*chosen.keeping)
    with tempfile.TemporaryDirectory(prefix="callside-bench-") as name:
        profile = Path(name)
        print(f"filling a log with {chosen.calls} calls …", file=sys.stderr)
        store = filled_profile(profile, chosen.calls)
        figures += store_figures(store, chosen.calls)
        store.close()
        figures += palette_figures()
        figures += start_figures(profile, chosen.runs)
        figures += supervisor_figures(Path(name) / "office", chosen.runs)
        figures += hook_figures(chosen.runs)
        figures += at_work_figures(profile, chosen.calls)
    told = tell(figures, chosen.json, calls=chosen.calls)
    if chosen.table is not None:
        write_table(chosen.table, figures, told["machine"], chosen)
    return 0


def tell(figures: list[Figure], target: Path, **more: int) -> dict[str, Any]:
    """Print the figures and write them as JSON; what was written."""
    print(f"{'figure':<44} {'median':>10} {'worst':>10} {'baseline':>10} {'ratio':>7}  baseline is")
    for figure in figures:
        print(figure.line())
    told = {
        "machine": platform.platform(),
        "python": platform.python_version(),
        **more,
        "figures": [figure.plain() for figure in figures],
    }
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(told, indent=2) + "\n")
    print(f"written to {target}", file=sys.stderr)
    return told


def figures_at(calls: int) -> list[Figure]:
    """The reads of a large log, and the window over it."""
    with tempfile.TemporaryDirectory(prefix="callside-bench-") as name:
        print(f"filling a log with {calls} calls …", file=sys.stderr)
        store = filled_profile(Path(name), calls)
        figures = store_figures(store, calls)
        store.close()
        return figures + at_work_figures(Path(name), calls)


def write_table(
    path: Path, figures: list[Figure], machine: str, chosen: argparse.Namespace
) -> None:
    """Put the table between its two marks in a document."""
    head, _, rest = path.read_text("utf-8").partition(BEGIN)
    _, _, tail = rest.partition(END)
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    said = f"{chosen.calls:,} calls where nothing else is said; {chosen.runs} starts"
    rows = [
        f"{machine}, Python {platform.python_version()}, {os.cpu_count()} cores{load}; {said}.",
        "",
        "| | median | p95 | processor | baseline | ratio | at most |",
        "|---|---|---|---|---|---|---|",
        *(figure.row() for figure in figures),
    ]
    path.write_text(f"{head}{BEGIN}\n" + "\n".join(rows) + f"\n{END}{tail}", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
