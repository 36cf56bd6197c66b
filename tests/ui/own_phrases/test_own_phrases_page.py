"""Phrases of one's own: written, changed, pinned, deleted, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.records import PersonalPhrase
from tests.support.pages import (
    HOSTILE,
    SCALES,
    SIZES,
    assert_fits,
    click,
    keyboard,
    press,
    show_page,
    type_words,
)
from tests.support.place import TestPlace
from ui.controls.button import Button
from ui.desk.phrases.own_phrases_page import OwnPhrasesPage
from ui.desk.phrases.phrase_form import PhraseForm
from ui.look.theme import Theme


@pytest.fixture
def page(qtbot: QtBot, there: TestPlace) -> OwnPhrasesPage:
    return show_page(qtbot, there, OwnPhrasesPage(there.place))


def kept(there: TestPlace) -> list[PersonalPhrase]:
    return there.desk.kept.personal_phrases()


def sentences(page: OwnPhrasesPage) -> list[str]:
    return [card.sentence for card in page.cards]


def save(form: PhraseForm) -> None:
    """Press Save by the keyboard."""
    button = next(b for b in form.findChildren(Button) if b.text() == "Save")
    button.setFocus()
    press(Qt.Key.Key_Space)


def test_an_empty_page_leads_to_the_first_phrase(page: OwnPhrasesPage) -> None:
    assert page.empty_state.isVisible()
    click(page.empty_state.action_button)
    assert page.form is not None
    assert keyboard() is page.form.title
    assert not page.empty_state.isVisible()
    assert page.went_back()
    assert page.empty_state.isVisible()
    assert not page.went_back()


def test_a_phrase_is_written_and_is_in_the_list_and_on_the_disk(
    page: OwnPhrasesPage, there: TestPlace
) -> None:
    page.new_button.setFocus()
    press(Qt.Key.Key_Space)
    form = page.form
    assert form is not None
    type_words("Long wait")
    form.kind.setCurrentIndex(1)
    form.body.setFocus()
    type_words("That is a long wait, ")
    customer = next(chip for chip in form.blanks if chip.text() == "customer")
    click(customer)
    assert keyboard() is form.body
    type_words(".")
    assert form.reading == "It reads: That is a long wait, Ms Okafor."
    form.keywords.setFocus()
    type_words("queue, waiting, queue")
    save(form)
    (phrase,) = kept(there)
    assert phrase.title == "Long wait"
    assert phrase.kind == there.desk.playbook.kinds[1].id
    assert phrase.body == "That is a long wait, {customer}."
    assert phrase.keywords == ("queue", "waiting")
    assert sentences(page) == ["That is a long wait, {customer}."]
    assert page.form is None
    assert keyboard() is page.new_button
    words, undo = there.seen.undos[0]
    assert words == "Added “Long wait”."
    there.desk.undo(undo)
    assert page.cards == ()
    assert page.empty_state.isVisible()


def test_title_and_sentence_are_asked_for_in_words(page: OwnPhrasesPage, there: TestPlace) -> None:
    click(page.new_button)
    form = page.form
    assert form is not None
    save(form)
    assert form.problems == (
        "Give it a title of a word or two.",
        "Write the sentence that you want to say.",
    )
    assert keyboard() is form.title
    assert kept(there) == []


def test_a_phrase_is_changed_in_its_place(page: OwnPhrasesPage, there: TestPlace) -> None:
    there.desk.phrases.write_own("Thanks", "listening", "Thank you for telling me.")
    (card,) = page.cards
    card.edit_button.setFocus()
    press(Qt.Key.Key_Space)
    form = card.form
    assert form is not None
    assert form.kind.currentData() == "listening"
    form.body.setFocus()
    press(Qt.Key.Key_A, ctrl=True)
    type_words("Good that you call.")
    save(form)
    assert sentences(page) == ["Good that you call."]
    (phrase,) = kept(there)
    assert phrase.body == "Good that you call."
    there.desk.undo(there.seen.undos[0][1])
    assert sentences(page) == ["Thank you for telling me."]


def test_escape_leaves_a_phrase_as_it_was(page: OwnPhrasesPage, there: TestPlace) -> None:
    there.desk.phrases.write_own("Thanks", "listening", "Thank you.")
    (card,) = page.cards
    click(card.edit_button)
    assert page.went_back()
    assert card.form is None
    assert keyboard() is card.edit_button
    assert sentences(page) == ["Thank you."]


def test_an_open_form_stays_while_another_phrase_changes(
    page: OwnPhrasesPage, there: TestPlace
) -> None:
    there.desk.phrases.write_own("B", "listening", "Two.")
    (card,) = page.cards
    click(card.edit_button)
    form = card.form
    there.desk.phrases.write_own("A", "listening", "One.")
    assert [each.phrase.title for each in page.cards] == ["A", "B"]
    assert page.cards[1] is card
    assert card.form is form


def test_deleting_can_be_undone(page: OwnPhrasesPage, there: TestPlace) -> None:
    there.desk.phrases.write_own("Thanks", "listening", "Thank you.")
    click(page.cards[0].delete_button)
    assert page.cards == ()
    assert kept(there) == []
    assert there.seen.undos[0][0] == "Deleted “Thanks”."
    there.desk.undo(there.seen.undos[0][1])
    assert sentences(page) == ["Thank you."]


def test_the_star_pins_to_the_next_free_key_and_off_again(
    page: OwnPhrasesPage, there: TestPlace
) -> None:
    playbook_phrase = there.desk.playbook.phrases[0]
    there.desk.phrases.pin(1, playbook_phrase.id)
    there.desk.phrases.write_own("Thanks", "listening", "Thank you.")
    click(page.cards[0].pin_button)
    assert page.favourites.titles == {1: playbook_phrase.title, 2: "Thanks"}
    assert there.desk.phrases.favourites()[2] == str(page.cards[0].phrase.id)
    click(page.cards[0].pin_button)
    assert page.favourites.titles == {1: playbook_phrase.title}
    there.desk.undo(there.seen.undos[-1][1])
    assert page.favourites.titles == {1: playbook_phrase.title, 2: "Thanks"}


def test_a_favourite_is_unpinned_in_the_overview(page: OwnPhrasesPage, there: TestPlace) -> None:
    there.desk.phrases.pin(4, there.desk.playbook.phrases[0].id)
    click(page.favourites.unpin_buttons[4])
    assert page.favourites.titles == {}
    assert there.desk.phrases.favourites() == {}
    there.desk.undo(there.seen.undos[0][1])
    assert page.favourites.titles == {4: there.desk.playbook.phrases[0].title}


def test_with_nine_favourites_it_says_what_to_do(page: OwnPhrasesPage, there: TestPlace) -> None:
    for digit, phrase in enumerate(there.desk.playbook.phrases[:9], start=1):
        there.desk.phrases.pin(digit, phrase.id)
    there.desk.phrases.write_own("Thanks", "listening", "Thank you.")
    click(page.cards[0].pin_button)
    assert there.seen.said == ["All nine keys are taken. Unpin one below first."]
    assert not page.cards[0].pin_button.isChecked()


def test_card_numbers_never_reach_the_disk(page: OwnPhrasesPage, there: TestPlace) -> None:
    click(page.new_button)
    form = page.form
    assert form is not None
    type_words("Card")
    form.body.setFocus()
    type_words("Your card 4111 1111 1111 1111 was charged.")
    save(form)
    (phrase,) = kept(there)
    assert "4111 1111" not in phrase.body


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", SIZES)
def test_everything_fits_and_can_be_reached(
    page: OwnPhrasesPage,
    there: TestPlace,
    theme: Theme,
    qtbot: QtBot,
    size: tuple[int, int],
    scale: float,
) -> None:
    theme.set_text_scale(scale)
    there.window.resize(*size)
    there.desk.phrases.write_own("Thanks", "listening", "Thank you.", keywords=("thanks",))
    there.desk.phrases.pin(1, there.desk.playbook.phrases[0].id)
    click(page.new_button)
    assert_fits(qtbot, page)
    page.went_back()
    click(page.cards[0].edit_button)
    assert_fits(qtbot, page)


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_of_people_are_plain_and_break_nothing(
    page: OwnPhrasesPage, there: TestPlace, qtbot: QtBot, text: str
) -> None:
    there.window.resize(320, 480)
    there.desk.phrases.write_own(text[:300], "listening", text, keywords=(text[:100],))
    assert sentences(page) == [text]
    assert_fits(qtbot, page)
