"""What is private is in no bundle: not a byte of a marker planted in any private field (C10)."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import FieldInfo, fields, replace

from app import records
from app.bundle.canonical import canonical
from app.bundle.payload import line_of
from app.bundle.terms import Terms
from app.handover.allow_list import HEAD, KINDS, PRIVATE, Kind
from app.records import Answer, Call, Caller, Record, Reflection, new_id
from tests.db.strategies import records_of
from tests.support.desk import START
from tests.support.handover import Agent, an_agent
from tests.support.store import a_call, change

MARKER = "pr1vate"
LISTED = {kind.record: kind for kind in KINDS}


def every_record() -> list[type[Record]]:
    """Every kind of record that the program knows."""
    found = (each for each in vars(records).values() if isinstance(each, type))
    return [each for each in found if issubclass(each, Record) and each is not Record]


@pytest.mark.parametrize("record", every_record(), ids=lambda each: each.__name__)
def test_every_field_travels_or_stays(record: type[Record]) -> None:
    """A new field, or a new record, has to be put into one of the lists before this passes."""
    if record in PRIVATE:
        assert record not in LISTED
        return
    kind = LISTED[record]
    placed = (*kind.travels, *kind.looked_at, *kind.stays)
    assert len(placed) == len(set(placed))
    assert set(placed) | HEAD == {field.name for field in fields(record)}


@pytest.mark.parametrize("kind", KINDS, ids=lambda each: each.name)
def test_what_travels_has_a_place_in_the_line(kind: Kind) -> None:
    assert set(kind.travels) <= {field.name for field in fields(kind.shared)}


def test_an_answer_has_nothing_but_what_is_known() -> None:
    assert {field.name for field in fields(Answer)} == {"question", "choice", "text", "shared"}


def planted(field: FieldInfo, number: Iterator[int]) -> Any:
    """A value with a marker for a private field, None where it can hold no text."""
    if field.type is str:
        return f"{MARKER}{next(number)}"
    if field.type == tuple[str, ...]:
        return (f"{MARKER}{next(number)}",)
    return None


def with_markers(record: Record, number: Iterator[int], *, whole: bool = False) -> Record:
    """The record with a marker in each private field; with `whole` in every field of text."""
    kind = LISTED.get(type(record))
    private = set(kind.stays) if kind is not None and not whole else None
    marked = {
        field.name: value
        for field in fields(record)
        if (private is None or field.name in private)
        and (value := planted(field, number)) is not None
    }
    return replace(record, **marked)


def told(agent: Agent) -> bytes:
    """Everything that lies in the folder, decrypted and decompressed."""
    found = []
    for path in agent.files():
        opened = agent.opened(path)
        found.append(canonical(opened.manifest))
        found += [line_of(sheet) for batch in opened.batches for sheet in batch]
        found.append(path.name.encode())
    return b"\n".join(found)


@st.composite
def parts_of(draw: st.DrawFn, call: UUID) -> list[Record]:
    """Parts of every kind with any content, of this call."""
    found: list[Record] = []
    for kind in KINDS[1:]:
        if kind.record is not Reflection:
            fixed: dict[str, Any] = {"call": call, "deleted": None}
            if any(field.name == "caller" for field in fields(kind.record)):
                fixed["caller"] = None
            found.append(draw(records_of(kind.record, **fixed)))
    return found


terms = st.builds(
    Terms,
    callers=st.sampled_from(("named", "pseudonym")),
    notes=st.booleans(),
    quotes=st.booleans(),
)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), terms=terms, full=st.booleans())
def test_no_bundle_has_a_marker(
    data: st.DataObject, terms: Terms, full: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    number = itertools.count()
    caller = with_markers(Caller(id=new_id()), number)
    call = replace(a_call(phase="closed", closed=START), caller=caller.id)
    beside = data.draw(parts_of(call.id))
    remark = f"{MARKER}{next(number)}"
    parts = [
        replace(each, remark=remark) if isinstance(each, records.TensionSample) else each
        for each in (with_markers(each, number) for each in beside)
    ]
    reflection = Reflection(
        id=new_id(),
        call=call.id,
        answers=(
            Answer(question=f"{MARKER}q", text=f"{MARKER}a", choice="yes"),
            Answer(question="open", text="for all to read", shared=True),
        ),
        next_time=f"{MARKER}n",
        at=START,
    )
    with an_agent(tmp_path_factory.mktemp("agent"), terms=terms) as agent:
        keeper = agent.store.keeper()
        keeper.write(change(caller), change(with_markers(call, number), *parts, reflection))
        for record in PRIVATE:
            fixed = {"call": call.id} if "call" in record.__struct_fields__ else {}
            drawn = data.draw(records_of(record, **fixed))
            keeper.write(change(with_markers(drawn, number, whole=True)))
        for phase, origin in (("active", "hand"), ("wrap_up", "phone"), ("closed", "rehearsal")):
            other = with_markers(a_call(), number, whole=True)
            keeper.write(change(replace(other, phase=phase, origin=origin)))
        agent.give(full=full)
        bundle = told(agent)
        assert b"for all to read" in bundle
        assert MARKER.encode() not in bundle
        assert caller.id.bytes.hex().encode() not in bundle
        assert str(caller.id).encode() not in bundle


def test_a_deleted_call_is_its_id_and_nothing_else(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        call = with_markers(a_call(phase="closed"), itertools.count())
        agent.store.keeper().write(change(call))
        agent.give()
        marked = replace(call, deleted=START, concern=MARKER, name=MARKER, queue=MARKER)
        agent.store.keeper().write(change(marked))
        (made,) = agent.give().made
        (sheet,) = agent.sheets(agent.folder / made.file)
        assert MARKER.encode() not in line_of(sheet)
        assert line_of(sheet).count(b":") == 5  # call, id, rev, device, deleted


def test_a_phrase_of_ones_own_travels_as_its_kind_alone(tmp_path: Path) -> None:
    own = new_id()
    with an_agent(tmp_path) as agent:
        call = a_call(phase="closed")
        uses = [
            records.PhraseUse(
                id=new_id(), call=call.id, phrase=phrase, kind="empathy", way="shown", at=START,
                elapsed_ms=5,
            )
            for phrase in (str(own), "empathy-1")
        ]  # fmt: skip
        agent.store.keeper().write(change(call, *uses))
        agent.give()
        (sheet,) = agent.sheets(agent.files()[0])
        assert [(use.phrase, use.kind) for use in sheet.phrases] == [
            ("", "empathy"),
            ("empathy-1", "empathy"),
        ]
        assert str(own).encode() not in told(agent)


def test_a_card_number_that_came_past_the_desk_is_masked_on_the_way(tmp_path: Path) -> None:
    with an_agent(tmp_path) as agent:
        call: Call = a_call(phase="closed", concern="paid with 4111 1111 1111 1111 today")
        agent.store.keeper().write(change(call))
        agent.give()
        (sheet,) = agent.sheets(agent.files()[0])
        assert sheet.call.concern == "paid with [card …1111] today"
