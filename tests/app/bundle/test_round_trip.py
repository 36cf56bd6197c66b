"""Whatever somebody typed arrives, or is cut and cleaned before it goes; nothing crashes (C17)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.bundle.envelope import open_bundle, seal_bundle
from app.bundle.fitting import fitted
from app.bundle.letter import open_letter
from app.bundle.lines import (
    PARTS,
    Instant,
    Shared,
    SharedAnswer,
    SharedCall,
    SharedReflection,
    SharedSheet,
)
from app.bundle.payload import line_of, read_payload
from app.bundle.plain_text import clean
from app.bundle.terms import LETTERS
from app.problems import Problem
from tests.support.bundles import (
    agent_keys,
    head_of,
    knows_the_agent,
    supervisor_keys,
    told_of,
    typical_sheet,
)
from tests.support.wayward import changed_bundles, changed_lines

texts = st.text(st.characters(), max_size=60) | st.sampled_from(
    ["", "a\nb", "u\u0308", "\u202eexe", '","text":"', "\\n", "\ud800", "\x00", "x" * 25_000]
)
ids = st.uuids()
instants = st.builds(
    Instant, st.integers(0, 2**43), st.integers(-1440, 1440), st.sampled_from(["", "Europe/Berlin"])
)


def records(kind: type[Shared]) -> st.SearchStrategy[Any]:
    """Records of a kind with any texts in them; a third of them deleted."""
    fields: dict[str, st.SearchStrategy[Any]] = {
        "id": ids,
        "rev": st.integers(1, 2**31),
        "device": ids,
        "deleted": st.sampled_from([False, False, True]),
    }
    for field in msgspec.structs.fields(kind):
        if field.default == "" and "Literal" not in str(field.type) and field.name != "caller":
            fields[field.name] = texts
        elif "Instant" in str(field.type):
            fields[field.name] = instants
    if kind is SharedReflection:
        answers = st.builds(SharedAnswer, question=texts, text=texts)
        fields["answers"] = st.lists(answers, max_size=3).map(tuple)
    if kind is SharedCall:
        fields["started"] = instants.filter(lambda at: at.utc_ms > 0)
        fields["caller"] = st.sampled_from(["", "0f" * 16])
    return st.builds(kind, **fields)


sheets = st.builds(
    SharedSheet,
    call=records(SharedCall),
    **{kind: st.lists(records(each), max_size=3).map(tuple) for kind, each in PARTS.items()},
)


@given(st.lists(sheets, max_size=3))
@settings(max_examples=30)
def test_any_sheets_go_and_arrive(given_sheets: list[SharedSheet]) -> None:
    sent = list(fitted(given_sheets))
    sealed = seal_bundle(head_of(), sent, agent_keys(), supervisor_keys().public())
    opened = open_bundle(sealed.content, supervisor_keys(), knows_the_agent)
    arrived = [sheet for batch in opened.batches for sheet in batch]
    assert arrived == sent
    assert names(arrived) == names(given_sheets)


def names(given_sheets: list[SharedSheet]) -> list[tuple[object, ...]]:
    """Every record by id, revision and whether it is deleted."""
    found = []
    for sheet in given_sheets:
        parts = [part for kind in PARTS for part in getattr(sheet, kind)]
        assert sheet.call is not None
        found += [(part.id, part.rev, part.deleted) for part in (sheet.call, *parts)]
    return found


AN_ID = UUID("018bcfe5-6800-7000-8000-000000000001")


@given(texts, texts)
def test_clean_texts_stay_as_they_are(name: str, concern: str) -> None:
    call = SharedCall(id=AN_ID, rev=1, device=AN_ID, started=Instant(1), name=name, concern=concern)
    once = clean(call)
    assert clean(once) == once


@given(changed_lines([line_of(typical_sheet(number)) for number in range(3)]))
@settings(max_examples=150)
def test_a_line_of_any_bytes_is_refused_or_comes_back_as_it_was(lines: list[bytes]) -> None:
    """A wayward program signs whatever it likes: what is taken in is what a true one writes."""
    content, manifest = told_of(lines, counts={"calls": 99})
    arrived: list[SharedSheet] = []
    batches = read_payload(memoryview(content), manifest)
    # At the end at the latest: the counts in the manifest are those of another payload.
    with pytest.raises(Problem, match="bundle_content_refused"):
        arrived.extend(sheet for batch in batches for sheet in batch)
    plain = b"".join(line + b"\n" for line in lines)
    assert plain.startswith(b"".join(line_of(sheet) + b"\n" for sheet in arrived))


@given(changed_bundles())
@settings(max_examples=100)
def test_a_bundle_of_any_bytes_is_refused_or_whole(content: bytes) -> None:
    try:
        opened = open_bundle(content, supervisor_keys(), knows_the_agent)
        for batch in opened.batches:
            assert batch
    except Problem:
        pass


@pytest.mark.parametrize("kind", LETTERS)
@given(content=st.binary(max_size=300))
@settings(max_examples=30)
def test_no_bytes_pass_for_a_letter(kind: Any, content: bytes) -> None:
    for each in (content, f"callside-letter/1 {kind}\n".encode() + content):
        with pytest.raises(Problem):
            open_letter(kind, each, supervisor_keys())
