"""Somebody who asks everything that may be asked, and subtracts the answers from each other.

An observation is a set of calls whose number was shown. From any sums and differences of
observations follows what lies in the space that they span.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

PRIME = 2_147_483_647
"""Exact arithmetic with whole numbers that stay small."""


class Attacker:
    """Collects observations over calls (ids), each of an agent."""

    def __init__(self, agent_of: Mapping[str, str]) -> None:
        self._agent_of = agent_of
        self._place = {call: place for place, call in enumerate(sorted(agent_of))}
        self.observed: set[frozenset[str]] = set()

    def observe(self, calls: Iterable[str], shown: int) -> None:
        """Note that `shown` was said to be the number of these calls."""
        those = frozenset(calls)
        assert len(those) == shown
        if those:
            self.observed.add(those)

    def agents(self, calls: Iterable[str]) -> int:
        """How many agents these calls are of."""
        return len({self._agent_of[call] for call in calls})

    def small_differences(self, size: int) -> list[tuple[int, frozenset[str]]]:
        """What any two nested observations leave, where it is of some agents, but too few."""
        return [
            (self.agents(larger - smaller), larger - smaller)
            for larger in self.observed
            for smaller in self.observed
            if smaller < larger and self.agents(larger - smaller) < size
        ]

    def can_compute(self, targets: Sequence[frozenset[str]]) -> list[frozenset[str]]:
        """Those of the sets of calls whose number follows from the observations."""
        import numpy as np

        rows = np.zeros((len(self.observed), len(self._place)), dtype=np.int64)
        for row, calls in zip(rows, sorted(self.observed, key=sorted), strict=True):
            row[[self._place[call] for call in calls]] = 1
        basis: list[tuple[int, Any]] = []
        for row in rows:
            left = _reduced(row, basis)
            pivots = np.flatnonzero(left)
            if len(pivots):
                first = int(pivots[0])
                left = left * pow(int(left[first]), PRIME - 2, PRIME) % PRIME
                basis.append((first, left))
        found = []
        for target in targets:
            row = np.zeros(len(self._place), dtype=np.int64)
            row[[self._place[call] for call in target]] = 1
            if not _reduced(row, basis).any():
                found.append(target)
        return found


def _reduced(row: Any, basis: Iterable[tuple[int, Any]]) -> Any:
    left = row.copy()
    for pivot, other in basis:
        if left[pivot]:
            left = (left - left[pivot] * other) % PRIME
    return left
