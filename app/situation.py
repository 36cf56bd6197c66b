"""The facts of a call that the conditions of a playbook look at."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from app.playbook.shape import When
from app.records import CallSheet, TensionSample

FaultSeen = Literal["ours", "not_ours", "unknown"]

_NO_STRETCH = (0, 0, 0, 0, 0)


class Situation(Struct, frozen=True, kw_only=True):
    """A call as the rules see it. Ids are the playbook's; empty and 0 mean not known.

    `high_ms` holds for each level 1 … 5 how long the tension has been there or above, in
    milliseconds up to now and without a break.
    """

    tension: int = 0
    peak: int = 0
    high_ms: tuple[int, int, int, int, int] = _NO_STRETCH
    manner: str = ""
    difficulty: str = ""
    fault: FaultSeen = "unknown"
    step: str = ""
    cause: str = ""
    outcome: str = ""
    option: str = ""
    phone: str = ""
    boundary_used: bool = False
    escalated: bool = False
    promised: bool = False
    elapsed_ms: int = 0


def situation_of(sheet: CallSheet, *, elapsed_ms: int, step: str = "") -> Situation:
    """The facts of a call, `elapsed_ms` after it began, with `step` as the one that matters now.

    What was taken back (`deleted`) does not count.
    """
    call = sheet.call
    samples = [sample for sample in sheet.tension if sample.deleted is None]
    return Situation(
        tension=samples[-1].level if samples else 0,
        peak=max((sample.level for sample in samples), default=0),
        high_ms=_high_ms(samples, elapsed_ms),
        manner=call.manner,
        difficulty=call.difficulty,
        fault=call.fault or "unknown",
        step=step,
        cause=call.cause,
        outcome=call.outcome,
        option=call.option_chosen,
        phone=call.phone_result,
        boundary_used=any(mark.deleted is None for mark in sheet.boundary),
        escalated=any(each.deleted is None for each in sheet.escalations),
        promised=any(
            promise.deleted is None and promise.state != "dropped" for promise in sheet.promises
        ),
        elapsed_ms=elapsed_ms,
    )


def fits(when: When, situation: Situation) -> bool:
    """True when every given part of the condition holds; a condition without parts always fits."""
    return (
        _levels_fit(when, situation) and _ids_fit(when, situation) and _marks_fit(when, situation)
    )


def _levels_fit(when: When, situation: Situation) -> bool:
    # Tension that nobody has set is neither high nor low.
    if when.tension_at_least is not None and situation.tension < when.tension_at_least:
        return False
    if when.tension_at_most is not None and not 0 < situation.tension <= when.tension_at_most:
        return False
    if when.peak_at_least is not None and situation.peak < when.peak_at_least:
        return False
    if when.minutes_at_least is not None and situation.elapsed_ms < when.minutes_at_least * 60_000:
        return False
    if when.high_minutes_at_least is None or when.tension_at_least is None:
        return True
    stretch = situation.high_ms[when.tension_at_least - 1]
    return stretch >= when.high_minutes_at_least * 60_000


def _ids_fit(when: When, situation: Situation) -> bool:
    wanted = (
        (when.manners, situation.manner),
        (when.difficulties, situation.difficulty),
        (when.fault, situation.fault),
        (when.steps, situation.step),
        (when.causes, situation.cause),
        (when.outcomes, situation.outcome),
        (when.options, situation.option),
        (when.phone, situation.phone),
    )
    return all(not any_of or found in any_of for any_of, found in wanted)


def _marks_fit(when: When, situation: Situation) -> bool:
    wanted = (
        (when.boundary_used, situation.boundary_used),
        (when.escalated, situation.escalated),
        (when.promised, situation.promised),
    )
    return all(want is None or want == found for want, found in wanted)


def _high_ms(samples: list[TensionSample], elapsed_ms: int) -> tuple[int, int, int, int, int]:
    one, two, three, four, five = (_stretch(samples, level, elapsed_ms) for level in range(1, 6))
    return one, two, three, four, five


def _stretch(samples: list[TensionSample], level: int, elapsed_ms: int) -> int:
    """Milliseconds since the tension last rose to the level; 0 when it is below."""
    since = elapsed_ms
    for sample in reversed(samples):
        if sample.level < level:
            break
        since = sample.elapsed_ms
    return max(0, elapsed_ms - since)
