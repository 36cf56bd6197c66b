"""Editing a playbook: every change shows, can be taken back, and never hides what is wrong."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.playbook.difference import difference
from app.playbook.draft import ARCHIVED_SECTIONS, Draft, empty_entry, new_id
from app.playbook.load import playbook_from, tables_from
from app.playbook.place_path import parts_of, value_at, with_value
from app.playbook.places import builtin_playbook, resource
from app.playbook.shape import Phrase
from app.playbook.walk import places
from app.playbook.write import playbook_text
from app.problems import Problem

HOUSES = sorted(path.stem for path in resource("playbooks").glob("*.toml"))
PLAYBOOK = builtin_playbook()
PATHS = [
    f"{place.index_path}.{name}" if place.index_path else name
    for place in places(PLAYBOOK)
    for name, _text in place.texts()
]


@pytest.mark.parametrize("house", HOUSES)
def test_a_playbook_that_is_written_reads_as_it_was(house: str) -> None:
    playbook = builtin_playbook(house)
    assert playbook_from(tables_from(playbook_text(playbook).encode())) == playbook


@given(st.sampled_from(PATHS), st.text(max_size=30))
@settings(max_examples=60, deadline=None)
def test_any_text_can_be_changed_at_its_path_and_reads_as_it_was_written(
    path: str, text: str
) -> None:
    renewed = with_value(PLAYBOOK, path, text)
    assert value_at(renewed, path) == text
    assert with_value(renewed, path, value_at(PLAYBOOK, path)) == PLAYBOOK
    assert tables_from(playbook_text(renewed).encode())
    assert bool(difference(PLAYBOOK, renewed)) == (renewed != PLAYBOOK)


def test_what_is_no_path_is_told_as_such() -> None:
    for path in ("steps[", "steps..cue", "[x]", "-"):
        with pytest.raises(ValueError, match="no path"):
            parts_of(path)
    with pytest.raises(LookupError):
        value_at(PLAYBOOK, "steps[99].cue")
    with pytest.raises(LookupError):
        value_at(PLAYBOOK, "steps[0].cuee")


def test_every_change_can_be_taken_back_and_made_again() -> None:
    draft = Draft(PLAYBOOK)
    draft.set("steps[0].cue", "Breathe.")
    draft.move("causes", 0, 2)
    place = draft.add("phrases", empty_entry(draft.playbook, "phrases", "All yours"))
    draft.set(f"{place}.body", "I am all yours.")
    assert [(each.way, each.id) for each in draft.changes()] == [
        ("changed", "prepare"),
        ("added", "all_yours"),
        ("moved", PLAYBOOK.causes[0].id),
    ]
    done = draft.playbook
    while draft.undo():
        pass
    assert draft.playbook == PLAYBOOK
    assert not draft.is_changed
    while draft.redo():
        pass
    assert draft.playbook == done
    draft.undo()
    draft.set("version", "2.0")
    assert not draft.redo(), "a new change begins another way"


def test_a_fault_is_told_with_the_path_of_its_field() -> None:
    draft = Draft(PLAYBOOK)
    draft.set("steps[2].cue", "x" * 61)
    draft.set("phrases[0].body", "Hello {custmer}")
    assert draft.faults() == (
        "steps[2].cue: 61 characters, at most 60",
        "phrases[0].body: placeholder {custmer} is not declared; did you mean customer?",
    )


def test_a_form_cannot_turn_a_list_into_a_text() -> None:
    with pytest.raises(TypeError):
        Draft(PLAYBOOK).set("steps[0].phrases", "glad_you_called")


def test_a_phrase_is_archived_and_comes_back() -> None:
    draft = Draft(PLAYBOOK)
    phrase = PLAYBOOK.phrases[-1]
    draft.archive("phrases", phrase.id)
    assert phrase not in draft.playbook.phrases
    assert draft.playbook.archive.phrases == (phrase,)
    assert phrase.id not in {name for step in draft.playbook.steps for name in step.phrases}
    assert "archived" in {each.way for each in draft.changes() if each.id == phrase.id}
    read = playbook_from(tables_from(playbook_text(_sound(draft)).encode()))
    assert read.archive.phrases == (phrase,)
    draft.restore("phrases", phrase.id)
    assert draft.playbook.phrases[-1] == phrase
    assert draft.playbook.archive.phrases == ()


def _sound(draft: Draft) -> object:
    assert [fault for fault in draft.faults() if "phrases: 2" not in fault] == []
    short = [step.id for step in draft.playbook.steps if len(step.phrases) < 3]
    return replace(
        draft.playbook,
        steps=tuple(
            replace(step, phrases=(*step.phrases, *_others(draft, step.phrases)))
            if step.id in short
            else step
            for step in draft.playbook.steps
        ),
    )


def _others(draft: Draft, named: tuple[str, ...]) -> tuple[str, ...]:
    free = (phrase.id for phrase in draft.playbook.phrases if phrase.id not in named)
    return tuple(name for name, _ in zip(free, range(3 - len(named)), strict=False))


def test_what_a_rule_hangs_on_is_not_archived() -> None:
    draft = Draft(PLAYBOOK)
    outcome = PLAYBOOK.follow_ups[0].when.outcomes[0]
    with pytest.raises(Problem) as caught:
        draft.archive("outcomes", outcome)
    assert caught.value.code == "playbook_entry_in_use"
    assert "follow_ups[0].when.outcomes[0]" in caught.value.facts["places"]
    assert not draft.is_changed


def test_an_archived_id_is_not_given_again() -> None:
    draft = Draft(PLAYBOOK)
    phrase = PLAYBOOK.phrases[-1]
    draft.archive("phrases", phrase.id)
    assert new_id(draft.playbook, "phrases", phrase.id) != phrase.id
    draft.add("phrases", phrase)
    assert any(fault.startswith("archive.phrases[0].id") for fault in draft.faults())


def test_every_list_that_has_an_archive_can_be_archived_from() -> None:
    for section in ARCHIVED_SECTIONS:
        draft = Draft(PLAYBOOK)
        entry = empty_entry(PLAYBOOK, section, "Made for this test")
        draft.add(section, entry)
        draft.archive(section, entry.id)
        assert getattr(draft.playbook.archive, section) == (entry,)
        assert getattr(draft.playbook, section) == getattr(PLAYBOOK, section)


def test_the_fewest_entries_are_told_as_moved() -> None:
    first, *rest = PLAYBOOK.causes
    moved = difference(PLAYBOOK, replace(PLAYBOOK, causes=(*rest, first)))
    assert [(each.way, each.id) for each in moved] == [("moved", first.id)]


def test_an_added_phrase_is_told_as_added_even_where_its_words_are_old() -> None:
    twin = replace(PLAYBOOK.phrases[0], id="twin")
    assert isinstance(twin, Phrase)
    changes = difference(PLAYBOOK, replace(PLAYBOOK, phrases=(twin, *PLAYBOOK.phrases)))
    assert [(each.way, each.id, each.path) for each in changes] == [("added", "twin", "phrases[0]")]
