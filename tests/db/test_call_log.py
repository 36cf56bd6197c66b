"""The reading side: lists, cards, what is due, and what is left out."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.moment import Moment
from app.ports import CallLog, CallQuery, DueGroup, EmptyLog
from app.records import (
    BoundaryMark,
    Call,
    Caller,
    FavouritePhrase,
    FollowUp,
    PersonalPhrase,
    PhraseUse,
    Promise,
    Reflection,
    TensionSample,
    new_id,
)
from db.call_log import SqliteCallLog
from db.keeper import LogKeeper
from db.store import Store
from tests.support.desk import START, FakeClock
from tests.support.many_calls import END, ManyCalls
from tests.support.store import a_call, a_note, a_promise, change, open_store

GROUPS: tuple[DueGroup, ...] = ("overdue", "today", "coming", "done")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "log") as made:
        yield made


@pytest.fixture
def keeper(store: Store) -> LogKeeper:
    return store.keeper()


@pytest.fixture
def log(store: Store) -> SqliteCallLog:
    return store.log()


def calls(log: CallLog, **asked: object) -> list[Call]:
    return [line.call for line in log.calls(CallQuery(**asked))]  # type: ignore[arg-type]


def test_it_is_a_call_log_and_an_empty_one_holds_nothing(log: SqliteCallLog) -> None:
    as_port: CallLog = log
    empty = EmptyLog()
    assert as_port.open_calls() == empty.open_calls()
    assert as_port.calls(CallQuery()) == []
    assert as_port.count_calls(CallQuery()) == 0
    assert as_port.sheet(new_id()) is None
    assert as_port.caller(new_id()) is None
    assert as_port.card(new_id(), now=START) is None
    assert as_port.note_versions(new_id()) == []
    assert as_port.boundary_marks(new_id()) == []
    assert as_port.find_caller(number="+491") is None
    assert as_port.find_caller() is None
    assert as_port.search_callers("") == []
    assert as_port.next_times(difficulty="", cause="") == []
    assert as_port.audit(new_id()) == []
    assert list(as_port.every_sheet(CallQuery())) == []
    assert calls(as_port, caller=new_id()) == []


def test_open_calls_are_whole_and_oldest_first(keeper: LogKeeper, log: SqliteCallLog) -> None:
    older = a_call(phase="held", started=START.later(minutes=-9))
    newer, closed, gone = a_call(), a_call(phase="closed"), a_call(deleted=START)
    note = a_note(newer, "waits")
    keeper.write(change(newer, closed, gone, older, note))
    sheets = log.open_calls()
    assert [sheet.call for sheet in sheets] == [older, newer]
    assert sheets[1].note == note
    assert sheets[0].note is None


def test_what_was_deleted_is_on_no_sheet(keeper: LogKeeper, log: SqliteCallLog) -> None:
    call = a_call()
    promise, kept = a_promise("gone", call=call.id), a_promise("kept", call=call.id)
    keeper.write(change(call, promise, kept))
    keeper.write(change(replace(promise, deleted=START)))
    sheet = log.sheet(call.id)
    assert sheet is not None
    assert sheet.promises == (kept,)
    keeper.write(change(replace(call, deleted=START)))
    sheet = log.sheet(call.id)
    assert sheet is not None
    assert sheet.call.deleted == START


def test_a_line_tells_peak_boundary_promises_and_a_piece_of_the_notes(
    keeper: LogKeeper, log: SqliteCallLog
) -> None:
    call = a_call()
    tension = [
        TensionSample(id=new_id(), call=call.id, level=level, at=START, elapsed_ms=0)
        for level in (2, 4, 3)
    ]
    mark = BoundaryMark(
        id=new_id(), call=call.id, track="insult", rung="warn", sentence="s", at=START, elapsed_ms=1
    )
    promises = [
        a_promise("a", call=call.id),
        a_promise("b", call=call.id, state="changed"),
        a_promise("c", call=call.id, state="kept", settled=START),
    ]
    keeper.write(change(call, *tension, mark, *promises, a_note(call, "first line\n\nsecond")))
    (line,) = log.calls(CallQuery())
    assert (line.peak, line.boundary_count, line.open_promises) == (4, 1, 2)
    assert line.excerpt == "first line second"
    keeper.write(change(replace(tension[1], deleted=START), replace(mark, deleted=START)))
    (line,) = log.calls(CallQuery())
    assert (line.peak, line.boundary_count) == (3, 0)
    assert log.boundary_marks(call.id) == []


def test_filters_narrow_the_list(keeper: LogKeeper, log: SqliteCallLog) -> None:
    caller = Caller(id=new_id(), name="Kim")
    plain = a_call(started=START)
    late = a_call(cause="late", difficulty="rude", outcome="solved", started=START.later(days=1))
    known = a_call(caller=caller.id, cause="late", started=START.later(days=2))
    mark = BoundaryMark(
        id=new_id(), call=known.id, track="t", rung="r", sentence="s", at=START, elapsed_ms=1
    )
    keeper.write(change(caller, plain, late, known, mark))
    assert calls(log) == [known, late, plain]
    assert calls(log, cause="late") == [known, late]
    assert calls(log, cause="late", difficulty="rude", outcome="solved") == [late]
    assert calls(log, caller=caller.id) == [known]
    assert calls(log, with_boundary=True) == [known]
    assert calls(log, since=late.started) == [known, late]
    assert calls(log, until=late.started) == [plain]
    assert calls(log, since=late.started, until=known.started) == [late]
    for asked in ({"cause": "late"}, {"with_boundary": True}, {"outcome": "solved"}):
        assert log.count_calls(CallQuery(**asked)) == len(calls(log, **asked))


def test_rehearsals_count_nowhere_unless_asked_for(keeper: LogKeeper, log: SqliteCallLog) -> None:
    caller = Caller(id=new_id(), name="Kim")
    call = a_call(origin="rehearsal", phase="closed", cause="late", caller=caller.id)
    use = PhraseUse(
        id=new_id(), call=call.id, phrase="p", kind="k", way="shown", at=START, elapsed_ms=0
    )
    promise = a_promise("a", call=call.id)
    follow_up = FollowUp(id=new_id(), call=call.id, kind="email", what="w", made=START)
    reflection = Reflection(id=new_id(), call=call.id, next_time="breathe", at=START)
    keeper.write(change(caller, call, use, promise, follow_up, reflection, a_note(call, "word")))
    assert calls(log) == calls(log, text="word") == calls(log, cause="late") == []
    assert log.count_calls(CallQuery()) == 0
    assert list(log.every_sheet(CallQuery())) == []
    assert log.phrase_history() == []
    assert log.next_times(difficulty="", cause="late") == []
    assert log.reflections() == []
    card = log.card(caller.id, now=START)
    assert card is not None
    assert (card.calls_total, card.earlier) == (0, ())
    for group in GROUPS:
        assert log.promises(group, now=START) == []
        assert log.follow_ups(group, now=START) == []
    assert calls(log, rehearsals=True) == [call]
    assert [sheet.call for sheet in log.every_sheet(CallQuery(rehearsals=True))] == [call]


@settings(max_examples=20)
@given(
    minutes=st.lists(st.integers(0, 3), min_size=1, max_size=12),
    limit=st.integers(1, 5),
    backwards=st.booleans(),
)
def test_pages_follow_each_other_without_gap_or_repeat(
    tmp_path_factory: pytest.TempPathFactory, minutes: list[int], limit: int, backwards: bool
) -> None:
    """Also where several calls began in the same millisecond."""
    with open_store(tmp_path_factory.mktemp("pages") / "log") as store:
        some = [a_call(started=START.later(minutes=each)) for each in minutes]
        store.keeper().write(change(*(some[::-1] if backwards else some)))
        log = store.log()
        paged: list[Call] = []
        for _ in range(len(some) + 1):
            before = paged[-1] if paged else None
            paged += [line.call for line in log.calls(CallQuery(), limit=limit, before=before)]
        assert len(paged) == len(some)
        assert {call.id for call in paged} == {call.id for call in some}
        times = [call.started for call in paged]
        assert times == sorted(times, reverse=True)


def test_a_page_goes_on_after_a_call_that_is_gone(keeper: LogKeeper, log: SqliteCallLog) -> None:
    some = [a_call(started=START.later(minutes=each)) for each in range(4)]
    keeper.write(change(*some))
    last = log.calls(CallQuery(), limit=2)[-1].call
    keeper.write(change(replace(last, deleted=START)))
    rest = log.calls(CallQuery(), limit=2, before=last)
    assert [line.call for line in rest] == [some[1], some[0]]


def test_a_card_tells_what_is_known(keeper: LogKeeper, log: SqliteCallLog) -> None:
    caller = Caller(id=new_id(), name="Kim", alert="Ask for Jo", alert_until=START.later(days=3))
    other = Caller(id=new_id(), name="Kim too")
    earlier = [
        a_call(caller=caller.id, phase="closed", started=START.later(days=-days))
        for days in (1, 3, 13, 15, 40, 90)
    ]
    live = a_call(caller=caller.id, phase="active")
    wrapping = a_call(caller=caller.id, phase="wrap_up", started=START.later(minutes=-9))
    promises = [
        a_promise("later", caller=caller.id, due=START.later(days=9)),
        a_promise("soon", call=earlier[0].id, due=START.later(days=1)),
        a_promise("moved", caller=caller.id, state="changed", due=START.later(days=2)),
        a_promise("some day", caller=caller.id),
        a_promise("done", caller=caller.id, state="kept", settled=START),
        a_promise("of another", caller=other.id),
    ]
    task = FollowUp(id=new_id(), caller=caller.id, kind="email", what="copy", made=START)
    keeper.write(change(caller, other, *earlier, live, wrapping, *promises, task))
    card = log.card(caller.id, now=START, earlier=3)
    assert card is not None
    assert card.caller == caller
    assert [line.call for line in card.earlier] == [wrapping, *earlier[:2]]
    assert (card.calls_total, card.calls_14_days) == (7, 4)
    assert [promise.what for promise in card.promises] == ["soon", "moved", "later", "some day"]
    assert card.follow_ups == (task,)


def test_callers_are_found_by_number_account_and_pieces(
    keeper: LogKeeper, log: SqliteCallLog
) -> None:
    kim = Caller(id=new_id(), name="Kim Öztürk", number="+4930123456", account="A-77")
    jo = Caller(id=new_id(), name="Jo Straßer", number="+4930999999", email="jo@example.org")
    gone = Caller(id=new_id(), name="Kim Gone", number="+4930123456", deleted=START)
    keeper.write(change(kim, jo, gone))
    assert log.find_caller(number="+4930123456") == kim
    assert log.find_caller(account="a-77") == kim
    assert log.find_caller(number="+49", account="A-77") == kim
    assert log.find_caller(number="30123456") is None
    for text in ("kim", "OZTURK", "ktürk"[1:], "kim 3012", "30 12-34 56", "a-77", "0301 234"[1:]):
        assert log.search_callers(text) == [kim], text
    assert log.search_callers("strass") == [jo]
    assert log.search_callers("example.org") == [jo]
    assert set(log.search_callers("4930")) == {kim, jo}
    assert len(log.search_callers("4930", limit=1)) == 1
    assert log.search_callers("kim strasser") == []
    keeper.write(change(replace(kim, name="Kim Neumann")))
    assert log.search_callers("ozturk") == []
    assert [found.name for found in log.search_callers("neumann")] == ["Kim Neumann"]


def test_of_several_callers_with_a_number_the_newest_counts(
    keeper: LogKeeper, log: SqliteCallLog
) -> None:
    first, second = (Caller(id=new_id(), name=name, number="+491") for name in "ab")
    keeper.write(change(first))
    keeper.write(change(second))
    assert log.find_caller(number="+491") == second


def test_today_ends_at_the_midnight_of_the_agent(keeper: LogKeeper, log: SqliteCallLog) -> None:
    zone = ZoneInfo("Europe/Berlin")

    def at(hour: int, minute: int = 0, day: int = 26) -> Moment:
        return Moment.of(datetime(2025, 10, day, hour, minute, tzinfo=zone))

    # On 26 October 2025 the clocks in Berlin go back: the day has 25 hours.
    now = at(1)
    dues = {
        "yesterday": at(23, day=25),
        "just now": now,
        "tonight": at(23, 59),
        "midnight": at(0, day=27),
        "some day": None,
        "next week": at(9, day=31),
    }
    promises = [a_promise(name, due=due) for name, due in dues.items()]
    tasks = [
        FollowUp(id=new_id(), kind="email", what=name, due=due, made=START)
        for name, due in dues.items()
    ]
    kept = a_promise("kept", state="kept", settled=START)
    late = a_promise("late", state="late", due=at(3), settled=START.later(days=1))
    keeper.write(change(*promises, *tasks, kept, late, a_promise("gone", deleted=START)))

    def whats(group: DueGroup) -> list[str]:
        found = [promise.what for promise in log.promises(group, now=now)]
        if group != "done":
            assert [task.what for task in log.follow_ups(group, now=now)] == found
        return found

    assert whats("overdue") == ["yesterday"]
    assert whats("today") == ["just now", "tonight"]
    assert whats("coming") == ["midnight", "next week", "some day"]
    assert whats("done") == ["late", "kept"]
    assert log.follow_ups("done", now=now) == []
    assert len(log.promises("coming", now=now, limit=2)) == 2


def test_a_promise_whose_date_was_changed_is_still_to_be_kept(
    keeper: LogKeeper, log: SqliteCallLog
) -> None:
    promise = a_promise("moved", state="changed", due=START.later(days=1))
    keeper.write(change(promise))
    assert log.promises("coming", now=START) == [promise]
    assert log.promises("done", now=START) == []


def test_next_time_lines_of_similar_calls_come_first(keeper: LogKeeper, log: SqliteCallLog) -> None:
    kinds = [("", ""), ("rude", "late"), ("rude", ""), ("", "late"), ("angry", "cost"), ("", "")]
    for day, (difficulty, cause) in enumerate(kinds):
        call = a_call(difficulty=difficulty, cause=cause)
        at = START.later(days=day)
        line = Reflection(id=new_id(), call=call.id, next_time=f"{difficulty}/{cause}/{day}", at=at)
        silent = Reflection(id=new_id(), call=call.id, at=at)
        keeper.write(change(call, line, silent))

    def lines(difficulty: str, cause: str, limit: int = 3) -> list[str]:
        found = log.next_times(difficulty=difficulty, cause=cause, limit=limit)
        return [each.reflection.next_time for each in found]

    assert lines("rude", "late") == ["rude/late/1", "/late/3", "rude//2"]
    assert lines("rude", "") == ["rude//2", "rude/late/1", "//5"]
    assert lines("", "") == ["//5", "angry/cost/4", "/late/3"]
    assert lines("x", "y", limit=1) == ["//5"]
    assert len(lines("rude", "late", limit=99)) == 6


def test_reflections_are_paged_by_time(keeper: LogKeeper, log: SqliteCallLog) -> None:
    made = []
    for day in range(5):
        call = a_call(difficulty=str(day))
        reflection = Reflection(id=new_id(), call=call.id, at=START.later(days=day))
        keeper.write(change(call, reflection))
        made.append(reflection)
    first = log.reflections(limit=2)
    assert [each.reflection for each in first] == [made[4], made[3]]
    assert first[0].call.difficulty == "4"
    rest = log.reflections(limit=9, before=first[-1].reflection.at)
    assert [each.reflection for each in rest] == made[2::-1]


def test_phrases_tell_their_last_use(keeper: LogKeeper, log: SqliteCallLog) -> None:
    first, second, deleted = a_call(), a_call(), a_call(deleted=START)
    used = [(first, "a", 1), (first, "a", 5), (second, "a", 3), (second, "b", 9), (deleted, "c", 1)]
    uses = [
        PhraseUse(
            id=new_id(),
            call=call.id,
            phrase=phrase,
            kind="empathy",
            way="shown",
            at=START.later(minutes=minute),
            elapsed_ms=0,
        )
        for call, phrase, minute in used
    ]
    gone = replace(uses[0], id=new_id(), deleted=START, at=START.later(days=1))
    keeper.write(change(first, second, deleted, *uses, gone))
    history = [(each.phrase, each.last) for each in log.phrase_history()]
    assert history == [("b", START.later(minutes=9)), ("a", START.later(minutes=5))]


def test_pinned_and_personal_phrases(keeper: LogKeeper, log: SqliteCallLog) -> None:
    mine = [
        PersonalPhrase(id=new_id(), title=title, kind="empathy", body="b", keywords=("k", "l"))
        for title in "xy"
    ]
    pins = [FavouritePhrase(id=new_id(), digit=digit, phrase=f"p{digit}") for digit in (3, 1, 2)]
    keeper.write(change(*mine, *pins))
    assert log.personal_phrases() == mine
    assert [pin.digit for pin in log.favourites()] == [1, 2, 3]
    again = FavouritePhrase(id=new_id(), digit=3, phrase="other")
    keeper.write(change(replace(mine[0], deleted=START), replace(pins[1], phrase=""), again))
    assert log.personal_phrases() == mine[1:]
    assert [(pin.digit, pin.phrase) for pin in log.favourites()] == [(2, "p2"), (3, "other")]


def test_the_trash_holds_a_month(tmp_path: Path) -> None:
    clock = FakeClock()
    with open_store(tmp_path / "log", clock=clock) as store:
        phrase = PersonalPhrase(
            id=new_id(), title="t", kind="k", body="b", deleted=START.later(minutes=2)
        )
        call = a_call(deleted=START.later(minutes=1))
        promise = a_promise("p", deleted=START.later(minutes=3))
        task = FollowUp(id=new_id(), kind="k", what="w", made=START, deleted=START)
        store.keeper().write(change(phrase, call, promise, task, a_call()))
        log = store.log()
        assert log.trash() == [promise, phrase, call, task]
        assert log.trash(limit=2) == [promise, phrase]
        clock.pass_minutes(30 * 24 * 60 + 1)
        assert log.trash() == [promise, phrase, call]
        clock.pass_minutes(60)
        assert log.trash() == []


def test_every_sheet_gives_all_oldest_first(store: Store) -> None:
    made = ManyCalls(450, callers=40)
    made.write(store.keeper())
    log = store.log()
    times = [sheet.call.started for sheet in log.every_sheet(CallQuery())]
    assert len(times) == log.count_calls(CallQuery())
    assert times == sorted(times)
    some = CallQuery(cause="late", text="parcel")
    narrowed = [sheet.call for sheet in log.every_sheet(some)]
    assert narrowed == [line.call for line in log.calls(some, limit=999)][::-1]
    assert all(sheet.note is not None for sheet in log.every_sheet(some))


def test_a_long_list_is_right_at_every_place(store: Store) -> None:
    """Filters, pages and searches agree with a plain look at every call."""
    made = ManyCalls(600, callers=30)
    made.write(store.keeper())
    log = store.log()
    sheets = list(log.every_sheet(CallQuery()))
    asked = itertools.product(("", "late"), ("", "rude"), ("", "solved"), (False, True), ("", "re"))
    for cause, difficulty, outcome, boundary, text in asked:
        query = CallQuery(
            cause=cause, difficulty=difficulty, outcome=outcome, with_boundary=boundary, text=text
        )
        expected = [
            sheet.call
            for sheet in reversed(sheets)
            if (not cause or sheet.call.cause == cause)
            and (not difficulty or sheet.call.difficulty == difficulty)
            and (not outcome or sheet.call.outcome == outcome)
            and (not boundary or sheet.boundary)
            and (not text or has_word(sheet.note and sheet.note.text, sheet, text))
        ]
        assert [line.call for line in log.calls(query, limit=999)] == expected
        assert log.count_calls(query) == len(expected)


def has_word(note: str | None, sheet: object, beginning: str) -> bool:
    """A word with this beginning stands somewhere in what is searched."""
    call = sheet.call  # type: ignore[attr-defined]
    agreed = [each.what for each in (*sheet.promises, *sheet.follow_ups)]  # type: ignore[attr-defined]
    words = " ".join((note or "", call.concern, call.name, *agreed)).lower().split()
    return any(word.startswith(beginning) for word in words)


def test_overdue_of_a_long_list_is_the_oldest_first(store: Store) -> None:
    made = ManyCalls(600, callers=30)
    made.write(store.keeper())
    log = store.log()
    for group in GROUPS:
        listed = log.promises(group, now=END, limit=999)
        assert all(promise.deleted is None for promise in listed)
        assert len(listed) == len({promise.id for promise in listed})
    total = sum(len(log.promises(group, now=END, limit=999)) for group in GROUPS)
    assert total == sum(len(sheet.promises) for sheet in log.every_sheet(CallQuery()))


def test_the_tasks_of_a_deleted_call_are_due_no_more_and_come_back_with_it(
    keeper: LogKeeper, log: SqliteCallLog
) -> None:
    caller = Caller(id=new_id(), name="Jake", number="+49301234567")
    call = a_call(phase="closed", caller=caller.id, number=caller.number)
    promise = a_promise("a new parcel", call=call.id, due=START.later(days=2))
    task, own = (
        FollowUp(id=new_id(), call=of, kind="other", what=what, due=START.later(days=2), made=START)
        for of, what in ((call.id, "ask the depot"), (None, "tidy the shelf"))
    )
    keeper.write(change(caller, call, promise, task, own))

    def told() -> tuple[list[Promise], list[FollowUp], int]:
        card = log.card(caller.id, now=START)
        assert card is not None
        due = (log.promises("coming", now=START), log.follow_ups("coming", now=START))
        return *due, len(card.promises) + len(card.follow_ups)

    assert told() == ([promise], [task, own], 2)
    keeper.write(change(replace(call, deleted=START)))
    assert told() == ([], [own], 0)
    keeper.write(change(call))
    assert told() == ([promise], [task, own], 2)
