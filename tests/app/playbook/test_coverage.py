"""Every practice has its place in the playbook, by the guides' list and by the project's own."""

import csv
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.playbook.coverage import coverage
from app.playbook.places import builtin_playbook
from app.playbook.practices import Practice, all_practices

GUIDES = Path(__file__).parents[4] / "shared" / "practices.tsv"


def guides_list() -> list[Practice]:
    if not GUIDES.exists():
        pytest.skip(f"the guides' own list is not here: {GUIDES}")
    with GUIDES.open(encoding="utf-8", newline="") as file:
        return [
            Practice(id=row["id"], kind=row["kind"], text=row["practice"])
            for row in csv.DictReader(file, delimiter="\t")
        ]


def test_the_projects_list_names_the_same_practices_as_the_guides_list():
    assert [practice.id for practice in all_practices()] == [each.id for each in guides_list()]


def test_the_projects_list_is_in_its_own_words():
    theirs = {practice.id: practice.text for practice in guides_list()}
    same = [each.id for each in all_practices() if each.text == theirs[each.id]]
    assert not same


def test_every_practice_of_the_guides_list_has_a_place():
    found = coverage(builtin_playbook(), guides_list())
    assert found.missing == ()
    assert found.unknown == {}
    assert found.complete
    assert len(found.lines) == 212


def test_every_practice_of_the_projects_list_has_a_place():
    found = coverage(builtin_playbook(), all_practices())
    assert found.complete
    assert len(found.lines) == 212
    assert all(line.places for line in found.lines)


def test_a_place_is_told_by_its_path():
    lines = {line.practice.id: line.places for line in places_of_builtin()}
    assert lines["003-27"] == ("steps.prepare.hints[0]",)
    assert lines["004-24"] == ("boundary",)
    assert "boundary.tracks.foul_language.rungs.warn" in lines["004-27"]
    assert lines["003-30"] == ("off_phone[0]",)
    assert "fields.fault" in lines["002-16"]


def places_of_builtin():
    return coverage(builtin_playbook(), all_practices()).lines


def test_a_practice_without_a_place_is_missing():
    book = builtin_playbook()
    without = replace(
        book, avoid=tuple(avoid for avoid in book.avoid if "003-35" not in avoid.practices)
    )
    found = coverage(without, all_practices())
    assert found.missing == ("003-35",)
    assert not found.complete


def test_a_citation_of_no_practice_is_unknown():
    book = builtin_playbook()
    mistaken = replace(book, mindset=(replace(book.mindset[0], practices=("009-99",)),))
    found = coverage(mistaken, all_practices())
    assert found.unknown == {"009-99": ("mindset.breath",)}
    assert not found.complete


def test_a_playbook_of_another_house_need_not_cover_all():
    found = coverage(builtin_playbook("utility"), all_practices())
    assert found.unknown == {}
    assert found.missing


def test_only_what_cannot_be_done_on_the_phone_is_left_out_of_it():
    assert [off.practice for off in builtin_playbook().off_phone] == ["003-30", "004-12"]


def test_each_kind_of_practice_is_served_by_its_kind_of_place():
    """A style is a style and a record field is a field, not a hint that mentions it."""
    homes = {
        "style": ("styles.",),
        "cause": ("causes.",),
        "option": ("options.",),
        "reflection": ("reflection.",),
        "mindset": ("mindset.", "steps."),
        "avoid": ("avoid.", "steps.", "mindset."),
        "boundary": ("boundary", "manager", "phrases.", "styles."),
        "follow_up": ("follow_ups.",),
        "phrase": ("phrases.",),
        "reason": ("reasons.", "manager", "avoid."),
        "field": ("fields.",),
        "step": ("steps.", "groups.", "phrases.", "kinds.", "pause"),
        "scenario": ("scenarios.",),
        "in_person": ("off_phone",),
    }
    for line in places_of_builtin():
        home = homes[line.practice.kind]
        assert any(place.startswith(home) for place in line.places), line
