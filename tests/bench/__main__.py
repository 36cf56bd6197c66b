"""Every figure beside its baseline, both measured in this run, as a ratio; and as JSON.

`python3 dev.py bench [--calls N] [--runs N] [--json FILE]`. A ratio says what Callside costs over
the least that any program of its kind must pay on the same machine; single times say little.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import tempfile
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.palette import palette_figures
from tests.bench.start import start_figures
from tests.bench.store import filled_profile, store_figures

RESULT = Path("build") / "bench.json"


def main() -> int:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--calls", type=int, default=20_000, help="calls in the log")
    parser.add_argument("--runs", type=int, default=9, help="runs of each program")
    parser.add_argument("--json", type=Path, default=RESULT, help="where the figures are written")
    chosen = parser.parse_args()
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="callside-bench-") as name:
        profile = Path(name)
        print(f"filling a log with {chosen.calls} calls …", file=sys.stderr)
        store = filled_profile(profile, chosen.calls)
        figures += store_figures(store, chosen.calls)
        store.close()
        figures += palette_figures()
        figures += start_figures(profile, chosen.runs)
    print(f"{'figure':<44} {'median':>10} {'worst':>10} {'baseline':>10} {'ratio':>7}  baseline is")
    for figure in figures:
        print(figure.line())
    chosen.json.parent.mkdir(parents=True, exist_ok=True)
    told = {
        "machine": platform.platform(),
        "python": platform.python_version(),
        "calls": chosen.calls,
        "figures": [figure.plain() for figure in figures],
    }
    chosen.json.write_text(json.dumps(told, indent=2) + "\n")
    print(f"written to {chosen.json}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
