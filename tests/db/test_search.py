"""Full-text search: every word typed finds the call, whatever is typed, and after every change."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.ports import CallQuery
from app.records import Call, FollowUp, Record, new_id
from db import search
from db.call_log import SqliteCallLog
from db.connection import connect
from db.folding import folded, match_query
from db.search import EXCERPT_CHARS, excerpt
from db.store import Store
from tests.support.desk import START
from tests.support.many_calls import END, ManyCalls
from tests.support.store import KEY, a_call, a_note, a_promise, change, open_store

NOTES = Path(__file__).parents[3] / "shared" / "data" / "notes.jsonl"

HOSTILE = (
    "'; DROP TABLE calls; --",
    '"',
    '""',
    "a OR b",
    "NEAR(a b)",
    "notes: x",
    "^start",
    "x*",
    "*",
    "(",
    "a AND",
    "-",
    "+",
    "{notes about}: x",
    "\0",
    "a\0b",
    "\ud800",
    "%_",
    "\u202e",
    "ﷺ",
    "😀",
    "a" * 100_000,
    " ".join("ab" for _ in range(2000)),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "log") as made:
        yield made


def found(log: SqliteCallLog, text: str, **asked: Any) -> list[Call]:
    return [line.call for line in log.calls(CallQuery(text=text, **asked))]


def index_is_right(store: Store) -> None:
    """FTS5 compares every word of its index with the texts; it raises when they differ."""
    conn = connect(store.files.log, KEY, "write")
    conn.execute("INSERT INTO call_words (call_words, rank) VALUES ('integrity-check', 1)")
    conn.close()


def test_words_of_notes_concern_promise_and_follow_up_find_the_call(store: Store) -> None:
    call, other = a_call(concern="Lieferung verspätet", name="Anna Müller"), a_call(concern="hat")
    task = FollowUp(id=new_id(), call=call.id, kind="email", what="invoice copy", made=START)
    promise = a_promise("voucher by Friday", call=call.id)
    store.keeper().write(change(call, other, a_note(call, "He waited on Tuesday"), promise, task))
    log = store.log()
    for text in (
        "tuesday",
        "LIEFERUNG",
        "verspatet",
        "muller",
        "voucher",
        "invoice copy",
        "he lieferung vouch",
        "Anna tues",
        "wai",
    ):
        assert found(log, text) == [call], text
    for text in ("wednesday", "tuesday hat", "uesday", "lieferun verspätet"):
        assert found(log, text) == [], text


def test_newest_calls_come_first_whenever_they_were_written(store: Store) -> None:
    calls = [a_call(started=START.later(days=day), concern="parcel") for day in (2, 0, 3, 1)]
    store.keeper().write(change(*calls))
    newest_first = sorted(calls, key=lambda call: call.started, reverse=True)
    assert found(store.log(), "parcel") == newest_first


def test_a_search_keeps_to_the_filters(store: Store) -> None:
    solved, open_one = a_call(concern="parcel", outcome="solved"), a_call(concern="parcel")
    rehearsed = a_call(concern="parcel", origin="rehearsal")
    deleted = a_call(concern="parcel", deleted=START)
    store.keeper().write(change(solved, open_one, rehearsed, deleted))
    log = store.log()
    assert set(found(log, "parcel")) == {solved, open_one}
    assert found(log, "parcel", outcome="solved") == [solved]
    assert rehearsed in found(log, "parcel", rehearsals=True)
    assert found(log, "parcel", deleted=True) == [deleted]
    assert log.count_calls(CallQuery(text="parcel")) == 2


def test_changed_and_deleted_words_are_no_longer_found(store: Store) -> None:
    keeper, log = store.keeper(), store.log()
    call = a_call(concern="apple")
    note, promise = a_note(call, "banana"), a_promise("cherry", call=call.id)
    keeper.write(change(call, note, promise))
    keeper.write(change(replace(call, concern="quince"), replace(note, text="melon")))
    assert [bool(found(log, word)) for word in ("apple", "banana", "cherry")] == [
        False,
        False,
        True,
    ]
    assert found(log, "quince melon cherry") != []
    keeper.write(change(replace(promise, deleted=START)))
    assert found(log, "cherry") == []
    keeper.write(change(promise))
    assert found(log, "cherry") != []
    other = a_call()
    keeper.write(change(other, replace(promise, call=other.id)))
    assert found(log, "cherry") == [other]
    index_is_right(store)


def test_the_index_outlives_purged_calls(store: Store) -> None:
    call, other = a_call(concern="apple"), a_call(concern="banana")
    promise = a_promise("cherry", call=call.id)
    store.keeper().write(change(call, other, a_note(call, "plum"), a_note(other, "plum"), promise))
    conn = connect(store.files.log, KEY, "write")
    conn.execute("DELETE FROM calls WHERE uuid = ?", (call.id.bytes,))
    conn.close()
    index_is_right(store)
    log = store.log()
    assert found(log, "plum") == [other]
    assert found(log, "apple") == []


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:20])
def test_any_text_is_safe_to_search_for_and_to_keep(store: Store, text: str) -> None:
    call = a_call(concern=text, name=text, number=text, account=text)
    store.keeper().write(change(call, a_note(call, text), a_promise(text, call=call.id)))
    log = store.log()
    found(log, text)
    log.search_callers(text)
    log.find_caller(number=text, account=text)
    assert log.count_calls(CallQuery()) == 1
    assert log.count_calls(CallQuery(outcome=text, cause=text, difficulty=text)) == (text == "")
    index_is_right(store)


def test_a_text_without_a_word_asks_for_nothing(store: Store) -> None:
    call = a_call()
    store.keeper().write(change(call))
    assert found(store.log(), "  \0 ") == [call]


words = st.text(st.characters(categories=("Lu", "Ll", "Nd"), max_codepoint=0x24F), min_size=1)
texts = st.lists(words, max_size=6).map(" ".join)


@st.composite
def edits(draw: st.DrawFn) -> list[Record]:
    """Calls, notes and promises that come, change and go."""
    calls = [a_call(concern=draw(texts)) for _ in range(draw(st.integers(1, 3)))]
    notes = [a_note(call, "") for call in calls]
    promises = [a_promise("", call=call.id) for call in calls]
    made: list[Record] = [*calls, *notes, *promises]
    for _ in range(draw(st.integers(0, 12))):
        place = draw(st.integers(0, len(calls) - 1))
        gone = draw(st.sampled_from((None, None, START)))
        match draw(st.sampled_from(("call", "note", "promise"))):
            case "call":
                made.append(replace(calls[place], concern=draw(texts), deleted=gone))
            case "note":
                made.append(replace(notes[place], text=draw(texts), deleted=gone))
            case _:
                of = draw(st.sampled_from(calls)).id
                made.append(replace(promises[place], what=draw(texts), call=of, deleted=gone))
    return made


@settings(max_examples=30)
@given(records=edits())
def test_the_index_is_right_after_any_edits(
    tmp_path_factory: pytest.TempPathFactory, records: list[Record]
) -> None:
    with open_store(tmp_path_factory.mktemp("edits") / "log") as store:
        for record in records:
            store.keeper().write(change(record))
        index_is_right(store)
        last = {record.id: record for record in records}
        log = store.log()
        for call in last.values():
            if not isinstance(call, Call) or call.deleted is not None:
                continue
            for word in call.concern.split():
                assert call in found(log, word)
                if len(word) > 2:
                    assert call in found(log, word[:-1])


@settings(max_examples=200)
@given(text=st.text())
def test_any_query_is_one_that_fts5_reads(text: str) -> None:
    query = match_query(text)
    assert "\0" not in query
    query.encode()
    assert (query == "") == (not text.replace("\0", " ").split())


def test_folding_takes_case_and_accents_away() -> None:
    assert folded("Müller ÉCOLE Straße ﬁn") == "muller ecole strasse fin"


def test_an_excerpt_shows_the_word_that_was_sought() -> None:
    long = "nothing much " * 40 + "then the Müller parcel came " + "and more " * 40
    piece = excerpt([long, "", ""], "muller")
    assert "Müller parcel" in piece
    assert len(piece) <= EXCERPT_CHARS + 1
    assert piece.startswith("…")
    assert excerpt(["a\n\nb   c", "promise"], "") == "a b c"
    assert excerpt(["notes", "a promised voucher"], "vouch") == "a promised voucher"
    assert excerpt(["notes"], "'; DROP") == "notes"


def test_two_thousand_notes_of_people_are_found(store: Store) -> None:
    """Any two words of each note, the second one cut short, find the call that it belongs to."""
    if not NOTES.exists():
        pytest.skip(f"the 2,000 notes are not here: {NOTES}")
    lines = [json.loads(line)["text"] for line in NOTES.read_text(encoding="utf-8").splitlines()]
    assert len(lines) == 2000
    calls = [a_call() for _ in lines]
    for start in range(0, len(lines), 500):
        pairs = list(zip(calls, lines, strict=True))[start : start + 500]
        notes = [a_note(call, line) for call, line in pairs]
        store.keeper().write(change(*(call for call, _ in pairs), *notes))
    log = store.log()
    pick = random.Random(7)
    searched = 0
    for call, line in zip(calls, lines, strict=True):
        typed = [word for word in re.findall(r"[^\W_]+", line) if len(word) > 2]
        if len(typed) < 2:
            continue
        first, second = pick.sample(typed, 2)
        query = CallQuery(text=f"{first} {second[:3]}")
        hits = log.calls(query, limit=2000)
        assert call in [hit.call for hit in hits], (first, second, line)
        searched += 1
    assert searched > 1950


def pages(log: SqliteCallLog, query: CallQuery, size: int) -> list[Call]:
    """Every call that fits, a page at a time."""
    calls: list[Call] = []
    while page := log.calls(query, limit=size, before=calls[-1] if calls else None):
        calls += [line.call for line in page]
    return calls


@pytest.mark.parametrize(
    "query",
    [
        CallQuery(text="parcel"),
        CallQuery(text="refund scr"),
        CallQuery(text="parcel", outcome="solved"),
        CallQuery(text="parcel", with_boundary=True),
        CallQuery(text="parcel", since=END.later(minutes=-900), until=END.later(minutes=-60)),
        CallQuery(text="parcel", rehearsals=True),
    ],
)
def test_a_common_word_finds_the_same_by_another_way(
    store: Store, monkeypatch: pytest.MonkeyPatch, query: CallQuery
) -> None:
    """Few hits are put in order, many are walked: here the same ones in both ways."""
    for change_ in ManyCalls(400).changes():
        store.keeper().write(change_)
    late = [a_call(started=END.later(days=-day), concern="parcel screen refund") for day in (9, 1)]
    store.keeper().write(change(*late))
    log = store.log()
    in_order = pages(log, query, 7)
    assert in_order == sorted(in_order, key=lambda call: call.started, reverse=True)
    monkeypatch.setattr(search, "FEW", 3)
    monkeypatch.setattr(search, "FIRST_STRETCH", 5)
    monkeypatch.setattr(search, "_FAR_APART", 10)
    assert pages(log, query, 7) == in_order
    assert log.count_calls(query) == len(in_order)
    assert log.count_calls(query, most=10) == min(10, len(in_order))
    assert log.count_calls(query, most=5000) == len(in_order)


def test_a_single_letter_is_a_word_and_two_are_a_beginning(store: Store) -> None:
    plan, part = a_call(concern="plan B"), a_call(concern="before", started=START.later(days=1))
    hill = a_call(concern="山田", started=START.later(days=2))
    store.keeper().write(change(plan, part, hill))
    log = store.log()
    assert found(log, "b") == [plan]
    assert found(log, "be") == [part]
    assert found(log, "山") == [hill]
    assert found(log, "plan b") == [plan]


def test_a_long_beginning_is_asked_for_as_the_words_that_begin_so(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        keeper = store.keeper()
        texts = ("Parcel late", "two parcels", "PARCELLED", "Pärcel shop", "a parc", "late parcel")
        calls = [a_call(concern=text) for text in texts]
        keeper.write(change(*calls))
        log = store.log()
        assert len(found(log, "parcel")) == 5
        assert len(found(log, "Parcels")) == 1
        assert len(found(log, "late parce")) == 2
        assert found(log, "parcelx") == []
        many = [a_call(concern=f"code{number:04d}") for number in range(100)]
        keeper.write(change(*many))
        assert len(log.calls(CallQuery(text="code"), limit=200)) == 100
        assert len(log.calls(CallQuery(text="code000"), limit=200)) == 10
