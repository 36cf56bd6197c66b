"""How long the connection to an exchange waits: for an answer, and before it is tried again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AmiPatience:
    """How long it waits, in milliseconds.

    `answer_ms` for an answer of the exchange, `quiet_ms` before it asks for a sign of life,
    `again_ms` before the first new attempt and `most_again_ms` before the later ones, `refused_ms`
    after a login that was refused: five a quarter of an hour is what houses lock an address for.
    `steady_ms` is how long a connection must have held for the next attempt to be quick again,
    `lost_ms` how long without one before the open calls are given up.
    """

    answer_ms: int = 10_000
    quiet_ms: int = 20_000
    again_ms: int = 1_000
    most_again_ms: int = 60_000
    refused_ms: int = 10 * 60_000
    most_refused_ms: int = 60 * 60_000
    steady_ms: int = 30_000
    lost_ms: int = 120_000

    def after_failures(self, before: int, chance: float) -> int:
        """The wait after a failure with so many before it; `chance` is 0 to 1."""
        return _grown(self.again_ms, self.most_again_ms, before, chance)

    def after_refusals(self, before: int, chance: float) -> int:
        """The wait after a refused login with so many before it."""
        return _grown(self.refused_ms, self.most_refused_ms, before, chance)


def _grown(first_ms: int, most_ms: int, before: int, chance: float) -> int:
    """Twice as long each time, a quarter more or less by chance."""
    return round(min(most_ms, first_ms << min(before, 16)) * (0.75 + chance / 2))
