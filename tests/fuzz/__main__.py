"""Opens broken bundles for as long as it is told to (C17): `python3 dev.py fuzz [MINUTES]`.

Hypothesis changes true bundles in every way that it finds: on their way, by somebody who can seal,
and by the agent's own program gone wrong. Each one has to be refused with a reason or to come back
as it was, within two seconds and in little memory. What failed once is tried first at the next
start, from `.hypothesis`. The short form of this is in `tests/app/bundle/test_round_trip.py`.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, Verbosity, given, settings
from hypothesis.database import DirectoryBasedExampleDatabase

from app.bundle.envelope import open_bundle
from app.bundle.payload import line_of
from app.problems import Problem
from tests.support.bundle_reader import most_mib
from tests.support.bundles import knows_the_agent, supervisor_keys
from tests.support.wayward import changed_bundles

MINUTES = 60.0
SLOWEST_S = 2.0
MOST_MIB = 300
ROUND = 5_000

became: Counter[str] = Counter()
slowest_s = 0.0


@settings(
    max_examples=ROUND,
    deadline=None,
    database=DirectoryBasedExampleDatabase(Path(".hypothesis") / "bundles"),
    suppress_health_check=list(HealthCheck),
    verbosity=Verbosity.quiet,
)
@given(changed_bundles())
def a_round(content: bytes) -> None:
    """Open bundles until one of them breaks a promise."""
    global slowest_s  # noqa: PLW0603
    begun = time.monotonic()
    try:
        opened = open_bundle(content, supervisor_keys(), knows_the_agent)
        for batch in opened.batches:
            assert all(line_of(sheet) for sheet in batch)
        became["taken"] += 1
    except Problem as refused:
        became[str(refused.facts.get("rule", refused.code))] += 1
    took = time.monotonic() - begun
    slowest_s = max(slowest_s, took)
    assert took < SLOWEST_S, f"a bundle took {took:.1f} s"


def main() -> None:
    """Go through rounds until the time is over, and tell what became of all bundles."""
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else MINUTES
    end = time.monotonic() + minutes * 60
    while time.monotonic() < end:
        a_round()
        told = f"{became.total():,} bundles, slowest {slowest_s:.2f} s, {most_mib()} MiB"
        print(told, flush=True)
        if most_mib() > MOST_MIB:
            sys.exit(f"More than {MOST_MIB} MiB were needed.")
    for what, count in became.most_common():
        print(f"{count:>9,} {what}")


if __name__ == "__main__":
    main()
