"""The rules of a line: one way to be written, plain texts, nothing in what is deleted (C15)."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

import msgspec
import pytest

from app.bundle.fitting import fitted
from app.bundle.lines import (
    LONGEST_TEXT,
    PARTS,
    Instant,
    SharedAnswer,
    SharedCall,
    SharedNote,
    SharedPromise,
    SharedReflection,
    SharedSheet,
    SharedStep,
)
from app.bundle.manifest import LONGEST_LINE_BYTES, MOST_LINES
from app.bundle.payload import line_of, read_payload, write_payload
from app.problems import Problem
from tests.support.bundles import DEVICE, Ids, record_of, told_of, typical_sheet


def rule_of(*lines: bytes, **lies: object) -> str:
    """The rule that lines break, or "taken"."""
    content, manifest = told_of(lines, **{"counts": {"calls": 9}, **lies})
    with pytest.raises(Problem, match="bundle_content_refused") as refused:
        # The counts are those of another payload, so that the end is refused if nothing else is.
        list(read_payload(memoryview(content), manifest))
    rule = str(refused.value.facts["rule"])
    return "taken" if rule == "not_as_told" else rule


def sheet_with(**fields: object) -> SharedSheet:
    """A call with these fields, and with nothing else."""
    call = {"id": UUID(int=1), "rev": 1, "device": DEVICE, "started": Instant(1), **fields}
    return SharedSheet(call=SharedCall(**call))  # type: ignore[arg-type]


def note_with(text: str) -> SharedSheet:
    note = SharedNote(id=UUID(int=2), rev=1, device=DEVICE, text=text)
    return msgspec.structs.replace(sheet_with(), notes=(note,))


GOOD = (
    "",
    "plain",
    "Frau Müller",
    'says "no"',
    "back\\slash",
    "\\n is no line break",
    "\\\\",
    "\\\\\\u0007",
    "\U0001f600",
    "日本語",
    "שלום",
    "e\u0301"[:1],
    "en\u2013dash “quotes”",
)
BAD_IN_LINES = ("a\nb", "a\tb", "\u202eexe.txt", "a\u2066b", "\u2069")
BAD_ANYWHERE = {
    "u\u0308": "not_nfc",
    "\u212b": "not_nfc",
    "a\x00b": "control_character",
    "a\x1bb": "control_character",
    "a\rb": "control_character",
    "\x7f": "control_character",
    "\x85": "control_character",
    "\x9f": "control_character",
    "a\u2028b": "control_character",
    "\\\x07": "control_character",
}


@pytest.mark.parametrize("text", GOOD)
def test_what_people_write_is_taken_in_lines_and_texts(text: str) -> None:
    assert rule_of(line_of(sheet_with(name=text))) == "taken"
    assert rule_of(line_of(note_with(text))) == "taken"


@pytest.mark.parametrize("text", BAD_IN_LINES)
def test_a_line_holds_no_break_and_no_mark_that_turns_it(text: str) -> None:
    assert rule_of(line_of(note_with(text))) == "taken"
    for field in ("name", "queue", "cause", "playbook", "order"):
        assert rule_of(line_of(sheet_with(**{field: text}))) in {"control_character", "direction"}
    assert rule_of(line_of(sheet_with(options_offered=("fine", text)))) != "taken"
    assert rule_of(line_of(sheet_with(ended=Instant(2, 0, text)))) != "taken"
    step = SharedStep(id=UUID(int=3), rev=1, device=DEVICE, step=text)
    assert rule_of(line_of(msgspec.structs.replace(sheet_with(), steps=(step,)))) != "taken"


@pytest.mark.parametrize(("text", "rule"), BAD_ANYWHERE.items())
def test_no_text_holds_control_characters_or_another_normal_form(text: str, rule: str) -> None:
    assert rule_of(line_of(sheet_with(name=text))) == rule
    assert rule_of(line_of(note_with(text))) == rule
    assert rule_of(line_of(note_with("before " + text + " after"))) == rule


def test_a_text_cannot_pass_for_the_field_of_another_text() -> None:
    """The name looks like a field that may hold line breaks, as JSON inside of JSON."""
    for name in ('"text":"', 'x","text":"a\nb', '\\","text":"a\nb', '{"concern":"a\nb"}'):
        expected = "control_character" if "\n" in name else "taken"
        assert rule_of(line_of(sheet_with(name=name))) == expected
    both = msgspec.structs.replace(note_with("fine\nhere"), call=sheet_with(name="a\nb").call)
    assert rule_of(line_of(both)) == "control_character"


GOOD_LINE = line_of(typical_sheet(1))


@pytest.mark.parametrize(
    "line",
    [
        GOOD_LINE.replace(b'":"', b'": "', 1),
        GOOD_LINE.replace(b"late", b"\\u006cate", 1),
        GOOD_LINE.replace(b'"rev":1', b'"rev":1,"rev":1', 1),
        GOOD_LINE.replace(b'"rev":1', b'"rev":1,"deleted":false', 1),
        GOOD_LINE.replace(b"018bcfe5-", b"018bcfe5", 1).replace(b"-", b"", 3),
        GOOD_LINE.replace(b"018bcfe5", b"018BCFE5", 1),
        GOOD_LINE.replace(b'"cause":"late",', b"", 1).replace(b"}", b',"cause":"late"}', 1),
        b" " + GOOD_LINE,
        GOOD_LINE + b"\r",
    ],
)
def test_a_line_has_one_way_to_be_written(line: bytes) -> None:
    assert line != GOOD_LINE
    assert rule_of(line) == "not_canonical"


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        (b"", "not_json"),
        (b"{}", "without_call"),
        (b"[]", "wrong_value"),
        (b"null", "wrong_value"),
        (b"[" * 5000 + b"]" * 5000, "wrong_value"),
        (b'{"call":' * 5000, "wrong_value"),
        (b"\xff\xfe", "not_json"),
        (GOOD_LINE.replace(b"late", b"l\xffte", 1), "not_json"),
        (GOOD_LINE.replace(b"late", b"\\ud800ab", 1), "not_json"),
        (GOOD_LINE.replace(b"late", b"late\x01", 1), "not_json"),
        (GOOD_LINE[:-1], "not_json"),
        (GOOD_LINE + GOOD_LINE, "not_json"),
        (GOOD_LINE.replace(b'"rev":1', b'"rev":1,"remark":"x"', 1), "wrong_value"),
        (GOOD_LINE.replace(b'"rev":1', b'"rev":99999999999999999999', 1), "wrong_value"),
        (GOOD_LINE.replace(b'"rev":1', b'"rev":-1', 1), "wrong_value"),
        (GOOD_LINE.replace(b'"rev":1', b'"rev":1.5', 1), "wrong_value"),
        (GOOD_LINE.replace(b'"rev":1', b'"rev":true', 1), "wrong_value"),
        (GOOD_LINE.replace(b'"state":"done"', b'"state":"doing"', 1), "wrong_value"),
        (GOOD_LINE.replace(b'"level":4', b'"level":6', 1), "wrong_value"),
        (line_of(sheet_with(name="x" * 401)), "wrong_value"),
        (line_of(note_with("x" * 20_001)), "wrong_value"),
        (line_of(sheet_with(caller="not a pseudonym")), "wrong_value"),
    ],
)
def test_what_is_outside_of_the_closed_form_is_refused(line: bytes, rule: str) -> None:
    assert rule_of(line) == rule


def test_what_stood_in_a_refused_field_is_not_told() -> None:
    """C19: a problem may be logged."""
    line = line_of(sheet_with(caller="Frau Geheim"))
    content, manifest = told_of([line])
    with pytest.raises(Problem) as refused:
        list(read_payload(memoryview(content), manifest))
    assert refused.value.facts == {"rule": "wrong_value", "field": "call.caller", "line": 1}


def test_a_deleted_record_carries_nothing() -> None:
    """B09: what was taken back must not stay readable in a tombstone."""
    gone = {"id": UUID(int=9), "rev": 2, "device": DEVICE, "deleted": True}
    bare = msgspec.structs.replace(sheet_with(), notes=(SharedNote(**gone),))  # type: ignore[arg-type]
    assert rule_of(line_of(bare)) == "taken"
    full = msgspec.structs.replace(bare, notes=(SharedNote(text="still here", **gone),))  # type: ignore[arg-type]
    assert rule_of(line_of(full)) == "deleted_with_content"
    call = SharedSheet(call=SharedCall(**gone))  # type: ignore[arg-type]
    assert rule_of(line_of(call)) == "taken"
    named = SharedSheet(call=SharedCall(name="A", **gone))  # type: ignore[arg-type]
    assert rule_of(line_of(named)) == "deleted_with_content"
    assert [line_of(sheet) for sheet in fitted([full, named])] == [line_of(bare), line_of(call)]


def test_only_tasks_and_promises_stand_without_a_call() -> None:
    ids = Ids()
    promise = record_of(SharedPromise, ids, what="a")
    assert rule_of(line_of(SharedSheet(promises=(promise,)))) == "taken"  # type: ignore[arg-type]
    for kind in set(PARTS) - {"promises", "follow_ups"}:
        sheet = SharedSheet(**{kind: (record_of(PARTS[kind], ids),)})  # type: ignore[arg-type]
        assert rule_of(line_of(sheet)) == "without_call"


def test_the_caps_are_held_line_by_line() -> None:
    most = [GOOD_LINE] * 3
    assert rule_of(*most, lines=2) == "more_lines_than_told"
    assert rule_of(b"[" * (LONGEST_LINE_BYTES + 1)) == "line_too_long"
    assert rule_of(b'{"call":"' + b"x" * 3 * LONGEST_LINE_BYTES) == "line_too_long"
    long_spaces = GOOD_LINE + b" " * LONGEST_LINE_BYTES
    assert rule_of(GOOD_LINE, long_spaces) in {"not_canonical", "line_too_long"}
    assert MOST_LINES == 250_000


def test_a_payload_that_is_no_zstd_or_wants_a_huge_window_is_refused() -> None:
    import zstandard

    from tests.support.bundles import small_bundle

    manifest = small_bundle().manifest
    wide = zstandard.ZstdCompressor(
        compression_params=zstandard.ZstdCompressionParameters(
            window_log=27, enable_ldm=True, compression_level=3
        )
    ).compressobj()
    far = wide.compress(GOOD_LINE + b"\n") + wide.flush()
    for content in (b"", b"no zstd", b"\x28\xb5\x2f\xfd", far):
        with pytest.raises(Problem, match=r"not_compressed|not_as_told"):
            list(read_payload(memoryview(content), manifest))


# -- the writer ------------------------------------------------------------------------------------


def test_messy_texts_are_brought_to_the_rules_before_they_go() -> None:
    for text in (*BAD_IN_LINES, *BAD_ANYWHERE, "\ud800", "a\r\nb", "x" * 30_000, "u\x00\u0308"):
        messy = msgspec.structs.replace(note_with(text), call=sheet_with(name=text).call)
        (clean,) = fitted([messy])
        assert rule_of(line_of(clean)) == "taken", ascii(text[:20])
    (clean,) = fitted([note_with("u\u0308ben\r\nwir\x07 \u2066x\u2069")])
    assert clean.notes[0].text == "üben\nwir \u2066x\u2069"
    (clean,) = fitted([sheet_with(name="A\u202en\tna\nB")])
    assert clean.call is not None
    assert clean.call.name == "An na B"


def test_good_sheets_go_as_they_are() -> None:
    sheets = [typical_sheet(number) for number in range(5)]
    assert all(new is old for new, old in zip(fitted(sheets), sheets, strict=True))


def test_a_long_call_goes_in_several_lines_with_nothing_lost() -> None:
    ids = Ids()
    notes = tuple(record_of(SharedNote, ids, text=f"{each} " + "ü" * 9_000) for each in range(60))
    steps = tuple(record_of(SharedStep, ids, step="s") for _ in range(4_500))
    whole = msgspec.structs.replace(sheet_with(name="A"), notes=notes, steps=steps)
    parts = list(fitted([whole]))
    assert len(parts) > 4
    assert all(part.call == whole.call for part in parts)
    assert [note for part in parts for note in part.notes] == list(notes)
    assert [step for part in parts for step in part.steps] == list(steps)
    assert write_payload(parts).counts["notes"] == 60


def test_records_of_many_full_pages_are_cut_to_a_line() -> None:
    """Nobody types this; a bundle that would not open helps nobody either."""
    huge = "\U0001f600" * LONGEST_TEXT
    answers = tuple(SharedAnswer(question=f"q{each}", text=huge) for each in range(50))
    reflection = SharedReflection(id=UUID(int=4), rev=1, device=DEVICE, answers=answers)
    call = sheet_with(concern=huge, better=huge, measures=huge).call
    parts = list(fitted([SharedSheet(call=call, reflections=(reflection,))]))
    assert write_payload(parts).counts["reflections"] == 1
    (kept,) = [each for part in parts for each in part.reflections]
    assert len(kept.answers) == 50
    assert all(len(answer.text) > 500 for answer in kept.answers)


def test_names_of_fields_are_texts_everywhere_or_nowhere() -> None:
    """The reader tells them apart by their name."""
    from app.bundle.plain_text import texts_of
    from app.bundle.terms import LETTERS

    class Note(msgspec.Struct):
        name: Annotated[str, msgspec.Meta(max_length=LONGEST_TEXT)]

    with pytest.raises(ValueError, match="both a text and a line"):
        texts_of(SharedCall, Note)
    assert b"concern" in texts_of(SharedSheet).pattern
    for kind in LETTERS.values():
        texts_of(kind)
