"""What a simulation found, and what it had to find."""

from __future__ import annotations

from dataclasses import dataclass

from app.insight.statistics.rate import wilson


@dataclass(frozen=True, kw_only=True)
class Finding:
    """`k` of `n` runs; the goal is a share of at most `at_most`, or of `at_least`."""

    goal: str
    what: str
    k: int
    n: int
    at_most: float | None = None
    at_least: float | None = None

    @property
    def holds(self) -> bool:
        """Whether the share found keeps to the goal; one without a goal is only told."""
        share = self.k / self.n
        return (self.at_most is None or share <= self.at_most) and (
            self.at_least is None or share >= self.at_least
        )

    def line(self) -> str:
        """The finding as a line of the table, with the interval of the simulation itself."""
        low, high = wilson(self.k, self.n)
        wanted = ""
        if self.at_most is not None:
            wanted = f"at most {self.at_most:.1%}"
        if self.at_least is not None:
            wanted = f"at least {self.at_least:.0%}"
        verdict = "ok" if self.holds else "MISSED"
        found = f"{self.k:>6} of {self.n:<7} {self.k / self.n:7.2%} ({low:.2%} to {high:.2%})"
        return f"{self.goal}  {self.what:<66} {found:<46} {wanted:<15} {verdict if wanted else ''}"
