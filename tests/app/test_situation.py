"""The facts that conditions look at, and when a condition fits."""

from typing import Any

import pytest
from msgspec.structs import replace

from app.moment import Moment
from app.playbook.shape import When
from app.records import (
    BoundaryMark,
    Call,
    CallSheet,
    Escalation,
    Promise,
    TensionSample,
    new_id,
)
from app.situation import Situation, fits, situation_of

MINUTE = 60_000
AT = Moment(1_700_000_000_000)
CALL = Call(id=new_id(), phase="active", started=AT)


def tension(*samples: tuple[int, int]) -> tuple[TensionSample, ...]:
    """Samples of (minutes, level)."""
    return tuple(
        TensionSample(id=new_id(), call=CALL.id, level=level, at=AT, elapsed_ms=minutes * MINUTE)
        for minutes, level in samples
    )


def test_an_empty_call_has_no_facts():
    assert situation_of(CallSheet(call=CALL), elapsed_ms=5) == Situation(elapsed_ms=5)


def test_the_fields_of_the_call_become_facts():
    call = replace(
        CALL,
        manner="technical",
        difficulty="angry",
        cause="late",
        fault="ours",
        outcome="solved",
        option_chosen="refund",
    )
    found = situation_of(CallSheet(call=call), elapsed_ms=MINUTE, step="apologise")
    assert found == Situation(
        manner="technical",
        difficulty="angry",
        cause="late",
        fault="ours",
        outcome="solved",
        option="refund",
        step="apologise",
        elapsed_ms=MINUTE,
    )


def test_tension_is_the_last_sample_and_the_peak_the_highest():
    sheet = CallSheet(call=CALL, tension=tension((0, 3), (2, 5), (6, 2)))
    found = situation_of(sheet, elapsed_ms=7 * MINUTE)
    assert (found.tension, found.peak) == (2, 5)


def test_a_stretch_of_high_tension_lasts_until_now_and_has_no_break():
    sheet = CallSheet(call=CALL, tension=tension((0, 4), (1, 2), (2, 4), (3, 5), (4, 4)))
    found = situation_of(sheet, elapsed_ms=9 * MINUTE)
    assert found.high_ms == (9 * MINUTE, 9 * MINUTE, 7 * MINUTE, 7 * MINUTE, 0)


def test_what_was_taken_back_does_not_count():
    taken_back = replace(tension((1, 5))[0], deleted=AT)
    mark = BoundaryMark(
        id=new_id(), call=CALL.id, track="t", rung="r", sentence="s", at=AT, elapsed_ms=0
    )
    asked = Escalation(id=new_id(), call=CALL.id, asked_by="agent", at=AT, elapsed_ms=0)
    promise = Promise(id=new_id(), call=CALL.id, what="x", made=AT)
    kept = CallSheet(call=CALL, boundary=(mark,), escalations=(asked,), promises=(promise,))
    gone = CallSheet(
        call=CALL,
        tension=(*tension((0, 2)), taken_back),
        boundary=(replace(mark, deleted=AT),),
        escalations=(replace(asked, deleted=AT),),
        promises=(replace(promise, deleted=AT), replace(promise, state="dropped")),
    )
    before = situation_of(kept, elapsed_ms=0)
    after = situation_of(gone, elapsed_ms=0)
    assert (before.boundary_used, before.escalated, before.promised) == (True, True, True)
    assert (after.boundary_used, after.escalated, after.promised) == (False, False, False)
    assert (after.tension, after.peak) == (2, 2)


HERE = Situation(
    tension=4,
    peak=5,
    high_ms=(9 * MINUTE, 9 * MINUTE, 9 * MINUTE, 4 * MINUTE, 0),
    manner="technical",
    difficulty="angry",
    fault="ours",
    step="apologise",
    cause="late",
    outcome="solved",
    option="refund",
    boundary_used=True,
    escalated=False,
    promised=True,
    elapsed_ms=10 * MINUTE,
)


@pytest.mark.parametrize(
    ("part", "fitting", "unfitting"),
    [
        ("tension_at_least", 4, 5),
        ("tension_at_most", 4, 3),
        ("peak_at_least", 5, 6),
        ("manners", ("high_level", "technical"), ("high_level",)),
        ("difficulties", ("angry",), ("rude", "abusive")),
        ("fault", ("unknown", "ours"), ("not_ours", "unknown")),
        ("steps", ("apologise",), ("prepare",)),
        ("causes", ("late",), ("unheard",)),
        ("outcomes", ("solved",), ("call_back",)),
        ("options", ("refund",), ("discount",)),
        ("boundary_used", True, False),
        ("escalated", False, True),
        ("promised", True, False),
        ("minutes_at_least", 10, 11),
    ],
)
def test_a_part_of_a_condition_fits_or_not(part: str, fitting: Any, unfitting: Any):
    assert fits(When(**{part: fitting}), HERE)
    assert not fits(When(**{part: unfitting}), HERE)


def test_minutes_of_high_tension_are_counted_at_the_level_named_beside_them():
    assert fits(When(tension_at_least=4, high_minutes_at_least=4), HERE)
    assert not fits(When(tension_at_least=4, high_minutes_at_least=5), HERE)
    assert fits(When(tension_at_least=3, high_minutes_at_least=5), HERE)


def test_every_part_must_hold():
    assert fits(When(tension_at_least=4, fault=("ours",)), HERE)
    assert not fits(When(tension_at_least=4, fault=("not_ours",)), HERE)
    assert not fits(When(tension_at_least=5, fault=("ours",)), HERE)


def test_a_condition_without_parts_always_fits():
    assert fits(When(), HERE)
    assert fits(When(), Situation())


def test_tension_that_nobody_set_is_neither_high_nor_low():
    assert not fits(When(tension_at_least=1), Situation())
    assert not fits(When(tension_at_most=5), Situation())
