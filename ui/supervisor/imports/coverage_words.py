"""What is here and what is missing, in words: the first line of what a supervisor sees (D10)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.moment import Moment
from app.team.records import AgentCoverage
from ui.supervisor.days import day_of

translate = QCoreApplication.translate
MOST_NUMBERS = 8
"""Missing numbers that are named; of more the count is told."""


def coverage_line(coverage: Sequence[AgentCoverage], now: Moment) -> str:
    """Who handed over, up to when, which gaps there are; empty where nobody has joined."""
    here = [each for each in coverage if each.agent.trust != "left"]
    if not here:
        return ""
    handed_over = [each for each in here if each.bundles]
    parts = [
        translate("Coverage", "{some} of %n agent(s) handed over", "", len(here)).format(
            some=len(handed_over)
        )
    ]
    if handed_over:
        last = day_of(max(each.last_ms for each in handed_over), now)
        parts.append(translate("Coverage", "last bundle {day}").format(day=last))
    parts += _warnings(here)
    return f"{', '.join(parts)}."


def is_worth_a_warning(coverage: Sequence[AgentCoverage]) -> bool:
    """Whether something is missing, unverified, or told by a clock that was set."""
    here = [each for each in coverage if each.agent.trust != "left"]
    return bool(_warnings(here)) or any(not each.bundles for each in here)


def missing_words(missing: Sequence[int]) -> str:
    """The numbers of bundles that are missing; empty for none."""
    if not missing:
        return ""
    if len(missing) > MOST_NUMBERS:
        return translate("Coverage", "%n bundle(s) missing", "", len(missing))
    numbers = ", ".join(str(number) for number in missing)
    return translate("Coverage", "missing: number {numbers}").format(numbers=numbers)


def _warnings(here: Sequence[AgentCoverage]) -> list[str]:
    gaps = sum(len(each.missing) for each in here)
    unverified = sum(each.bundles > 0 and each.agent.trust != "verified" for each in here)
    clocks = sum(each.clock_steps for each in here)
    told = []
    if gaps:
        told.append(translate("Coverage", "%n bundle(s) missing", "", gaps))
    if unverified:
        told.append(translate("Coverage", "%n log(s) not verified", "", unverified))
    if clocks:
        told.append(translate("Coverage", "%n clock(s) set back", "", clocks))
    return told
