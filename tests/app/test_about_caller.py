"""Names of others are blacked out as whole words, in every text, and nothing else is touched."""

from __future__ import annotations

from app.about_caller import BLACKED_OUT, redacted


def test_a_name_is_blacked_out_whatever_its_case_and_spaces() -> None:
    values = {"calls": [{"note": "Ann  Smith, ANN SMITH and the annual Smithy", "talk_ms": 3}]}
    told, times = redacted(values, ["ann smith", " "])
    note = f"{BLACKED_OUT}, {BLACKED_OUT} and the annual Smithy"
    assert told == {"calls": [{"note": note, "talk_ms": 3}]}
    assert times == 2


def test_a_longer_name_is_taken_before_a_part_of_it() -> None:
    told, _ = redacted(["Ann Smith"], ["Ann", "Ann Smith"])
    assert told == [BLACKED_OUT]


def test_ids_and_names_of_fields_stay() -> None:
    told, times = redacted({"id": "abc", "name": "abc"}, ["abc", "name"])
    assert told == {"id": "abc", "name": BLACKED_OUT}
    assert times == 1


def test_a_name_with_signs_is_no_pattern() -> None:
    assert redacted(["a.c abc"], ["a.c"])[0] == [f"{BLACKED_OUT} abc"]
