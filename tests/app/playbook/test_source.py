"""Where does this come from: the practices behind a place, and the reasons."""

import pytest

from app.playbook.places import builtin_playbook
from app.playbook.practices import all_practices
from app.playbook.source import source_of, source_of_phrase, source_of_step

BOOK = builtin_playbook()


def step(name: str):
    return next(each for each in BOOK.steps if each.id == name)


def phrase(name: str):
    return next(each for each in BOOK.phrases if each.id == name)


def test_a_step_tells_its_practices_and_those_of_its_hints_with_the_guides():
    source = source_of_step(BOOK, step("prepare"))
    told = {practice.id: practice.text for practice in source.practices}
    assert "003-27" in told  # a hint's
    assert "002-03" in told  # the step's own
    assert told["003-27"] == "Smile, on the phone as well: it can be heard."
    assert source.guides == ("000", "002", "003", "004")


def test_a_step_tells_why():
    source = source_of_step(BOOK, step("apologise"))
    assert [reason.id for reason in source.reasons] == ["why_apologise"]
    assert "001-06" in {practice.id for practice in source.practices}


def test_a_phrase_tells_its_practices():
    source = source_of_phrase(BOOK, phrase("see_why_upset"))
    assert [practice.id for practice in source.practices] == ["004-21"]


def test_the_talkative_style_tells_that_its_guide_breaks_off():
    source = source_of(BOOK, "styles.talkative")
    assert "breaks off" in source.note
    assert source.guides == ("003",)


def test_a_name_that_begins_like_another_is_not_taken_for_it():
    """`steps.agree` is not `steps.agreement`, nor is `boundary` a part of `bound`."""
    with pytest.raises(KeyError):
        source_of(BOOK, "steps.agre")


def test_a_place_that_is_not_there_is_an_error():
    with pytest.raises(KeyError):
        source_of(BOOK, "steps.no_such")
    with pytest.raises(KeyError):
        source_of(BOOK, "")


def test_every_step_and_every_avoid_of_the_playbook_has_a_source():
    for section in ("steps", "avoid", "styles", "mindset", "reasons"):
        for item in getattr(BOOK, section):
            assert source_of(BOOK, f"{section}.{item.id}").practices, (section, item.id)


def test_a_place_of_the_houses_own_has_no_source_and_says_so_by_emptiness():
    house = builtin_playbook("utility")
    source = source_of(house, "phrases.noting_it")
    assert source.practices == ()
    assert source.reasons == ()


def test_the_practices_are_told_in_the_order_of_the_guides():
    known = [practice.id for practice in all_practices()]
    told = [practice.id for practice in source_of_step(BOOK, step("name_feeling")).practices]
    assert told == sorted(told, key=known.index)
