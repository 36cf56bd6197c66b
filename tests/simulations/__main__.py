"""Runs the long simulations of the statistics, or those whose name contains a word given."""

from __future__ import annotations

import sys
import time

from tests.simulations import courses, false_alarms, mixes, phrases, run_charts

EVERY = (false_alarms, run_charts, mixes, phrases, courses)
SEED = 20_260_701


def main(words: list[str]) -> int:
    """Print a line for each finding; return 1 when one misses its goal."""
    chosen = [each for each in EVERY if not words or any(word in each.__name__ for word in words)]
    missed = 0
    for each in chosen:
        began = time.monotonic()
        for finding in each.findings(SEED, 1.0):
            missed += not finding.holds
            print(finding.line(), flush=True)
        print(f"     {time.monotonic() - began:.0f} s\n", flush=True)
    return 1 if missed or not chosen else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
