"""Every column of the facts, from sheets written by hand."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from msgspec.structs import replace

from app.bundle.lines import (
    Instant,
    SharedAnswer,
    SharedBoundary,
    SharedCall,
    SharedEscalation,
    SharedFollowUp,
    SharedPhrase,
    SharedPromise,
    SharedReflection,
    SharedSheet,
    SharedStep,
    SharedTension,
)
from app.bundle.terms import PublicKeys
from app.insight.fact_rows import fact_rows, folded_line
from app.insight.facts import TABLES
from app.insight.playbook_items import outcomes_of, playbook_rows
from app.playbook.places import builtin_playbook
from app.team.ports import FactRows
from app.team.records import TeamAgent, TeamSheet, Trust

HOUR = 3_600_000
DAY = 24 * HOUR
MONDAY = 20_402  # 2025-11-10
AGENT, TEAM, DEVICE = UUID(int=11), UUID(int=77), UUID(int=99)
OUTCOMES = {"callside@1.0": {"solved": True, "with_manager": False}}


def agent(trust: Trust = "verified", since_day: int = 0) -> TeamAgent:
    keys = PublicKeys(seal="age1" + "q" * 58, verify="0" * 64)
    return TeamAgent(
        agent=AGENT,
        name="Ada",
        keys=keys,
        words=(),
        trust=trust,
        team=TEAM,
        tenure_from_ms=since_day * DAY,
    )


def part(record: Any, number: int, /, **fields: Any) -> Any:
    return record(id=UUID(int=number), rev=1, device=DEVICE, **fields)


def call(number: int = 1, **fields: Any) -> SharedCall:
    fields.setdefault("started", Instant(MONDAY * DAY + 9 * HOUR, 60, "Europe/Berlin"))
    made: SharedCall = part(SharedCall, number, playbook="callside@1.0", **fields)
    return made


def sheet(of: SharedCall | None, **parts: Any) -> TeamSheet:
    return TeamSheet(agent=AGENT, agent_name="Ada", sheet=SharedSheet(call=of, **parts))


def made(*sheets: TeamSheet, by: TeamAgent | None = None) -> dict[str, FactRows]:
    known = {AGENT: by if by is not None else agent()}
    return fact_rows(sheets, known, OUTCOMES)


def only(rows: FactRows) -> dict[str, Any]:
    assert all(len(column) == 1 for column in rows.values())
    return {name: column[0] for name, column in rows.items()}


def test_a_call_about_which_nothing_is_known_has_nulls_and_not_noughts() -> None:
    rows = made(sheet(call()))
    found = only(rows["calls"])
    assert list(found) == list(TABLES["calls"])
    unknown = {name for name, value in found.items() if value is None}
    tension = {"tension_first", "tension_last", "tension_peak"}
    assert unknown == tension | {"settled", "wrap_ms", "tenure_days"}
    for name in set(rows) - {"calls"}:
        assert rows[name] == dict.fromkeys(TABLES[name], ())


def test_day_and_hour_are_those_on_the_agents_wall() -> None:
    before_midnight = MONDAY * DAY - HOUR
    berlin = only(made(sheet(call(started=Instant(before_midnight, 60))))["calls"])
    assert (berlin["day"], berlin["hour"], berlin["weekday"]) == (MONDAY, 0, 0)
    assert berlin["month"] == "2025-11"
    assert berlin["started_ms"] == before_midnight
    utc = only(made(sheet(call(started=Instant(before_midnight, 0))))["calls"])
    assert (utc["day"], utc["hour"], utc["weekday"]) == (MONDAY - 1, 23, 6)
    west = only(made(sheet(call(started=Instant(MONDAY * DAY + HOUR, -480))))["calls"])
    assert (west["day"], west["hour"], west["weekday"]) == (MONDAY - 1, 17, 6)


def test_the_time_after_the_talk_is_unknown_when_the_clock_went_back() -> None:
    start = MONDAY * DAY
    ended = Instant(start + HOUR, 60)
    for closed, wrap in ((HOUR + 5_000, 5_000), (HOUR, 0), (HOUR - 1, None)):
        whole = call(ended=ended, closed=Instant(start + closed, 0))
        assert only(made(sheet(whole))["calls"])["wrap_ms"] == wrap
    assert only(made(sheet(call(closed=ended)))["calls"])["wrap_ms"] is None


def test_settled_is_as_the_playbook_of_the_call_says() -> None:
    known = {"solved": True, "with_manager": False, "": None, "of_tomorrow": None}
    for outcome, settled in known.items():
        assert only(made(sheet(call(outcome=outcome)))["calls"])["settled"] is settled
    elsewhere = replace(call(outcome="solved"), playbook="house@7")
    assert only(made(sheet(elsewhere))["calls"])["settled"] is None


def test_tension_is_read_by_the_clock_of_the_call_and_not_as_it_came() -> None:
    samples = (
        part(SharedTension, 3, level=2, elapsed_ms=90_000),
        part(SharedTension, 1, level=4, elapsed_ms=1_000),
        part(SharedTension, 2, level=5, elapsed_ms=60_000),
        part(SharedTension, 4, level=1, elapsed_ms=95_000, deleted=True),
        part(SharedTension, 5, level=0, elapsed_ms=99_000),
    )
    rows = made(sheet(call(), tension=samples))
    found = only(rows["calls"])
    assert [found[f"tension_{which}"] for which in ("first", "last", "peak")] == [4, 2, 5]
    assert rows["tension"]["position"] == (0, 1, 2)
    assert rows["tension"]["level"] == (4, 5, 2)
    assert rows["tension"]["elapsed_ms"] == (1_000, 60_000, 90_000)


def test_a_step_counts_in_its_last_state() -> None:
    marks = (
        part(SharedStep, 2, step="listen", state="open", elapsed_ms=5_000),
        part(SharedStep, 1, step="listen", state="done", elapsed_ms=5_000),
        part(SharedStep, 3, step="agree", state="later", elapsed_ms=1_000),
        part(SharedStep, 4, step="agree", state="done", elapsed_ms=9_000),
        part(SharedStep, 5, step="check", state="done", elapsed_ms=9_000, deleted=True),
    )
    rows = made(sheet(call(), steps=marks))
    states = dict(zip(rows["steps"]["step"], rows["steps"]["state"], strict=True))
    assert states == {"listen": "open", "agree": "done"}
    assert only(rows["calls"])["steps_done"] == 1


def test_a_phrase_counts_once_with_the_tension_that_stood_and_the_last_one_after() -> None:
    tension = (
        part(SharedTension, 1, level=5, elapsed_ms=10_000),
        part(SharedTension, 2, level=3, elapsed_ms=20_000),
        part(SharedTension, 3, level=2, elapsed_ms=30_000),
    )
    uses = (
        part(SharedPhrase, 9, phrase="sorry", kind="apology", elapsed_ms=25_000),
        part(SharedPhrase, 8, phrase="sorry", kind="apology", elapsed_ms=10_000, way="copied"),
        part(SharedPhrase, 7, phrase="early", kind="listening", elapsed_ms=9_999),
        part(SharedPhrase, 6, phrase="late", kind="closing", elapsed_ms=30_000),
        part(SharedPhrase, 5, phrase="", kind="empathy", elapsed_ms=31_000),
        part(SharedPhrase, 4, phrase="", kind="empathy", elapsed_ms=32_000),
        part(SharedPhrase, 3, phrase="", kind="closing", elapsed_ms=33_000),
        part(SharedPhrase, 2, phrase="gone", kind="closing", elapsed_ms=1_000, deleted=True),
    )
    rows = made(sheet(call(outcome="solved"), phrases=uses, tension=tension))["phrases"]
    names = ("phrase", "kind", "elapsed_ms", "tension_before", "tension_after", "settled")
    assert list(zip(*(rows[name] for name in names), strict=True)) == [
        ("early", "listening", 9_999, None, 2, True),
        ("sorry", "apology", 10_000, 5, 2, True),
        ("late", "closing", 30_000, 2, None, True),
        ("", "empathy", 31_000, 2, None, True),
        ("", "closing", 33_000, 2, None, True),
    ]
    assert list(rows["position"]) == [0, 1, 2, 3, 4]
    assert list(rows["opening_before"]) == [None] * 5, (
        "no tension stood when the first phrase was said"
    )
    assert list(rows["opening_after"]) == [2] * 5


def test_parts_are_counted_and_told_without_those_deleted() -> None:
    def both(record: Any, first: int, /, **fields: Any) -> tuple[Any, ...]:
        return part(record, first, **fields), part(record, first + 1, deleted=True)

    answers = (SharedAnswer(question="calm", choice="yes"), SharedAnswer(question="x", text="y"))
    rows = made(
        sheet(
            call(options_offered=("refund", "repair"), better="  Call  back\nEARLIER. "),
            boundary=both(SharedBoundary, 10, track="foul", rung="warn", elapsed_ms=7_000),
            escalations=both(SharedEscalation, 20, asked_by="customer", elapsed_ms=8_000),
            promises=both(SharedPromise, 30, made=Instant(5), due=Instant(9), state="late"),
            follow_ups=both(SharedFollowUp, 40, kind="goodwill", rule="r", made=Instant(6)),
            reflections=(part(SharedReflection, 50, answers=answers),),
        )
    )
    found = only(rows["calls"])
    counts = ("boundary_marks", "escalations", "promises", "follow_ups", "reflection_items")
    assert [found[name] for name in counts] == [1, 1, 1, 1, 2]
    assert found["options_offered"] == 2
    assert found["better"] == "call back earlier"
    assert only(rows["boundary"])["rung"] == "warn"
    assert only(rows["escalations"])["asked_by"] == "customer"
    promise, task = only(rows["promises"]), only(rows["follow_ups"])
    times = ("made_ms", "due_ms", "first_due_ms", "settled_ms")
    assert [promise[name] for name in times] == [5, 9, 9, None]
    assert [task[name] for name in ("made_ms", "due_ms", "settled_ms")] == [6, None, None]
    assert task["follow_up"] == UUID(int=40).hex


def test_a_deleted_call_has_no_facts_at_all() -> None:
    gone = part(SharedCall, 1, started=Instant(0), deleted=True)
    rows = made(sheet(gone, steps=(part(SharedStep, 2, step="listen", state="done"),)))
    assert all(column == () for those in rows.values() for column in those.values())


def test_tasks_of_no_call_stand_on_the_day_they_were_made() -> None:
    made_at = Instant(MONDAY * DAY - HOUR, 60)
    rows = made(sheet(None, promises=(part(SharedPromise, 5, made=made_at, state="kept"),)))
    promise = only(rows["promises"])
    assert (promise["call"], promise["agent"], promise["day"]) == ("", AGENT.hex, MONDAY)
    assert rows["calls"]["call"] == ()


def test_what_is_known_of_the_agent_is_told_and_nothing_else() -> None:
    found = only(made(sheet(call()), by=agent("unverified", MONDAY - 40))["calls"])
    assert (found["verified"], found["tenure_days"], found["team"]) == (False, 40, TEAM.hex)
    later = only(made(sheet(call()), by=agent(since_day=MONDAY + 1))["calls"])
    assert (later["verified"], later["tenure_days"]) == (True, None)
    stranger = only(fact_rows([sheet(call())], {}, OUTCOMES)["calls"])
    assert (stranger["verified"], stranger["tenure_days"], stranger["team"]) == (False, None, "")


def test_lines_that_say_the_same_are_counted_as_one() -> None:
    assert folded_line("Tell  the PRICE\n at once!") == folded_line("tell the price at once")
    assert folded_line("Über") == folded_line("über") == "über"
    assert len(folded_line("x" * 1_000)) == 400


def test_a_playbook_has_a_row_for_everything_that_a_call_may_name() -> None:
    playbook = builtin_playbook()
    rows = playbook_rows([playbook, playbook])
    named = list(zip(rows["kind"], rows["item"], strict=True))
    assert len(named) == len(set(named))
    assert ("step", playbook.steps[0].id) in named
    assert ("rung", "foul_language/warn") in named
    assert set(rows["playbook"]) == {"callside@1.0"}
    assert outcomes_of([playbook])["callside@1.0"]["solved"] is True
