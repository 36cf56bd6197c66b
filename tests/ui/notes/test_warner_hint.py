"""The hint below what is written: it comes as one types, disturbs nothing, leaves no trace."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.records import Note
from app.settings import WARNERS
from app.warners import MOST, Kind, Warners
from db.key_file import KeyFileHolder
from tests.support.access import clipped, cut_sideways, nameless, too_small
from tests.support.call_page import make_bench, settle
from tests.support.decrypted import holding
from tests.support.place import TestPlace
from tests.support.typing import type_into
from tests.support.window import begun, saved, session_of
from ui.controls.announce import announcements
from ui.desk.notes import warned_lines
from ui.desk.notes.notes_panel import NotesPanel
from ui.desk.notes.warner_hint import WarnerHint
from ui.desk.reflection.reflection_page import ReflectionPage
from ui.desk.wrap_up.wrap_up_panel import WrapUpPanel
from ui.workplace import Page

IBAN = "DE89 3704 0044 0532 0130 00"
IBAN_WORDS = "This looks like an IBAN. Only write it down if the case needs it."
HEALTH_WORDS = "This may be about somebody's health. Only write it down if the case needs it."


@pytest.fixture
def heard() -> Iterator[list[tuple[str, bool]]]:
    told: list[tuple[str, bool]] = []

    def hear(text: str, urgent: bool) -> None:
        told.append((text, urgent))

    announcements().announced.connect(hear)
    yield told
    announcements().announced.disconnect(hear)


@pytest.fixture
def panel(there: TestPlace, qtbot) -> NotesPanel:
    there.place.settings.set("warners", list(WARNERS))
    return shown(there, qtbot)


def shown(there: TestPlace, qtbot, size: tuple[int, int] = (380, 420)) -> NotesPanel:
    panel = NotesPanel(there.place)
    qtbot.addWidget(panel)
    panel.resize(*size)
    panel.show()
    panel.focus_notes()
    qtbot.waitUntil(panel.editor.hasFocus)
    return panel


def told(panel: NotesPanel, qtbot, words: str) -> None:
    qtbot.waitUntil(lambda: panel.hint.words == words)


def test_it_comes_while_one_writes_and_changes_nothing(there, panel, qtbot, heard):
    type_into(panel.editor, f"refund to {IBAN[:-3]}")
    panel.flush()
    assert panel.hint.words == ""
    type_into(panel.editor, f"{IBAN[-3:]} by Friday")
    caret = panel.editor.textCursor().position()
    told(panel, qtbot, IBAN_WORDS)
    assert panel.hint.isVisible()
    assert panel.editor.hasFocus()
    assert panel.editor.textCursor().position() == caret
    text = f"refund to {IBAN} by Friday"
    assert panel.editor.toPlainText() == text
    call = there.desk.calls.current
    qtbot.waitUntil(lambda: there.desk.sheet(call).note is not None)
    panel.flush()
    assert there.desk.sheet(call).note.text == text
    assert [each for each in heard if "IBAN" in each[0]] == [(IBAN_WORDS, False)]


def test_nothing_above_it_moves(panel, qtbot):
    type_into(panel.editor, f"{IBAN[:-1]}")
    before = panel.editor.mapTo(panel, panel.editor.cursorRect().topLeft())
    type_into(panel.editor, IBAN[-1])
    told(panel, qtbot, IBAN_WORDS)
    settle()
    after = panel.editor.mapTo(panel, panel.editor.cursorRect().topLeft())
    assert after.y() == before.y()
    assert panel.editor.viewport().rect().contains(panel.editor.cursorRect().center())


def test_it_goes_with_the_words_and_is_not_announced_again(panel, qtbot, heard):
    type_into(panel.editor, "she is pregnant")
    told(panel, qtbot, HEALTH_WORDS)
    for _ in "pregnant":
        QTest.keyClick(panel.editor, Qt.Key.Key_Backspace)
    told(panel, qtbot, "")
    type_into(panel.editor, "pregnant")
    told(panel, qtbot, HEALTH_WORDS)
    assert [text for text, _ in heard].count(HEALTH_WORDS) == 1


def test_what_was_found_is_never_said(panel, qtbot, heard):
    type_into(panel.editor, f"pregnant, passport C01X00T47, {IBAN}")
    told(
        panel,
        qtbot,
        "This looks like an IBAN. This looks like a number of a passport or ID card. "
        "This may be about somebody's health. Only write it down if the case needs it.",
    )
    said = [text for text, _ in heard]
    for widget in (panel.hint, *panel.hint.findChildren(QWidget)):
        access = QAccessible.queryAccessibleInterface(widget)
        for part in QAccessible.Text:
            said.append(access.text(part))
        said.append(widget.toolTip())
    assert any("IBAN" in text for text in said)
    for secret in ("pregnant", "C01X00T47", IBAN, IBAN[:7], IBAN.replace(" ", "")):
        assert not any(secret in text for text in said), secret


def test_it_is_dismissed_by_the_keyboard_which_comes_back_to_the_words(there, panel, qtbot):
    type_into(panel.editor, IBAN)
    told(panel, qtbot, IBAN_WORDS)
    caret = panel.editor.textCursor().position()
    button = panel.hint.dismiss_button
    assert button.accessibleName() or button.text() == "Not for this call"
    assert button.accessibleDescription() == IBAN_WORDS
    QTest.keyClick(panel.editor, Qt.Key.Key_Tab)
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert panel.hint.words == ""
    assert panel.editor.hasFocus()
    assert panel.editor.textCursor().position() == caret
    type_into(panel.editor, f" and {IBAN}")
    panel.flush()
    assert panel.hint.words == ""


def test_a_click_on_it_leaves_the_keyboard_in_the_words(panel, qtbot):
    type_into(panel.editor, IBAN)
    told(panel, qtbot, IBAN_WORDS)
    QTest.mouseClick(panel.hint.dismiss_button, Qt.MouseButton.LeftButton)
    assert panel.editor.hasFocus()
    assert panel.hint.words == ""


def test_another_kind_and_another_call_are_another_matter(there, panel, qtbot):
    type_into(panel.editor, IBAN)
    told(panel, qtbot, IBAN_WORDS)
    first = there.desk.calls.current
    panel.hint.dismiss()
    type_into(panel.editor, " pregnant")
    told(panel, qtbot, HEALTH_WORDS)
    second = there.desk.calls.start()
    panel.show_call(second)
    assert panel.hint.words == ""
    type_into(panel.editor, IBAN)
    told(panel, qtbot, IBAN_WORDS)
    panel.show_call(first)
    type_into(panel.editor, ".")
    told(panel, qtbot, HEALTH_WORDS)


def test_a_document_is_known_by_the_line_above(panel, qtbot):
    type_into(panel.editor, "Passport:\nC01X00T47\nok")
    qtbot.waitUntil(lambda: panel.hint.words.startswith("This looks like a number of a passport"))
    QTest.keyClick(panel.editor, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(panel.editor, Qt.Key.Key_Delete)
    told(panel, qtbot, "")


def test_notes_that_were_there_are_not_held_against_anybody(there, qtbot):
    there.place.settings.set("warners", list(WARNERS))
    call = there.desk.calls.start()
    there.desk.notes.write(call, f"{IBAN}\nok", (0, 0))
    panel = shown(there, qtbot)
    panel.show_call(call)
    type_into(panel.editor, "\nmore")
    panel.flush()
    assert panel.hint.words == ""


# -- switched off, and on ------------------------------------------------------------------------


def test_it_is_off_until_somebody_wants_it(there, qtbot):
    panel = shown(there, qtbot)
    type_into(panel.editor, f"pregnant {IBAN}")
    panel.flush()
    assert panel.hint.words == ""
    assert panel.hint.warners is None


def test_switching_it_off_takes_it_away_and_a_word_of_the_house_brings_it(there, panel, qtbot):
    type_into(panel.editor, "pregnant, in the union")
    told(panel, qtbot, HEALTH_WORDS)
    there.place.settings.set("warners", [])
    assert panel.hint.words == ""
    there.place.settings.set("warner_words", ["union"])
    told(
        panel,
        qtbot,
        "Your list of words asks for care here. Only write it down if the case needs it.",
    )
    there.place.settings.set("warner_words", [])
    assert panel.hint.words == ""
    there.place.settings.set("warners", ["health"])
    told(panel, qtbot, HEALTH_WORDS)
    there.place.settings.set("warner_words", ["-pregnant"])
    assert panel.hint.words == ""


# -- the work --------------------------------------------------------------------------------------


class CountingWarners(Warners):
    """Counts the characters that it is given."""

    examined = 0

    def kinds_in(self, text: str, at: int | None = None) -> frozenset[Kind]:
        self.examined += min(len(text), MOST)
        return super().kinds_in(text, at)


@pytest.fixture
def counting(panel: NotesPanel) -> CountingWarners:
    assert panel.hint.warners is not None
    made = CountingWarners(WARNERS)
    panel.hint._warners = made
    return made


def paste(panel: NotesPanel, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    panel.editor.insertFromMimeData(data)


def test_a_key_in_a_long_note_costs_its_line(panel, qtbot, counting):
    line = "She waited for the parcel, and it came late.\n"
    paste(panel, line * (200_000 // len(line)) + f"{IBAN}\n")
    told(panel, qtbot, IBAN_WORDS)
    before = counting.examined
    whole = len(panel.editor.note_document().text())
    assert whole > 199_000
    assert before <= 4 * whole
    type_into(panel.editor, "abc")
    panel.flush()
    assert counting.examined - before <= 3 * 2 * (len(line) + len(IBAN) + 60)
    assert panel.hint.words == IBAN_WORDS


def test_a_pasted_book_is_looked_at_in_turns(panel, qtbot, counting):
    paste(panel, "Nothing to see here, all is well.\n" * 1_000 + IBAN)
    panel.flush()
    assert 0 < counting.examined <= warned_lines.A_TURN + MOST
    told(panel, qtbot, IBAN_WORDS)


def test_a_line_without_an_end_is_looked_at_around_the_caret(panel, qtbot, counting):
    paste(panel, "and so on " * 1_000)
    panel.flush()
    before = counting.examined
    type_into(panel.editor, f" {IBAN}")
    told(panel, qtbot, IBAN_WORDS)
    assert counting.examined - before <= 3 * MOST


# -- other fields --------------------------------------------------------------------------------


def test_the_fields_beside_the_notes_have_it(there, panel, qtbot):
    panel.show_call(there.desk.calls.start())
    panel.about_button.click()
    field = panel.about.fields.field("concern")
    field.setFocus()
    type_into(field, "pregnant")
    told(panel, qtbot, HEALTH_WORDS)
    panel.hint.dismiss_button.setFocus()
    panel.hint.dismiss()
    assert field.hasFocus()


def test_the_wrap_up_and_its_promises_have_it(there, qtbot):
    there.place.settings.set("warners", list(WARNERS))
    panel = WrapUpPanel(there.place)
    qtbot.addWidget(panel)
    panel.resize(400, 700)
    panel.show()
    panel.show_call(there.desk.calls.start())
    type_into(panel.promises.what, f"refund to {IBAN}")
    qtbot.waitUntil(lambda: panel.hint.words == IBAN_WORDS)
    concern = panel.reason.field("concern")
    type_into(concern, "pregnant")
    qtbot.waitUntil(lambda: "health" in panel.hint.words)
    assert panel.hint.words.startswith("This looks like an IBAN.")


def test_the_reflection_has_it(there, qtbot):
    there.place.settings.set("warners", list(WARNERS))
    call = there.desk.calls.start()
    there.desk.calls.close(call)
    page = ReflectionPage(there.place)
    qtbot.addWidget(page)
    page.resize(400, 700)
    page.show()
    page.show_call(call)
    field = next(card.field for card in page.cards if card.choice is None)
    type_into(field, "she told me of her miscarriage")
    qtbot.waitUntil(lambda: page.hint.words == HEALTH_WORDS)


# -- how it looks ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "scale"), [((320, 480), 2.0), ((400, 700), 1.0), ((900, 700), 1.0), ((900, 700), 2.0)]
)
def test_it_fits_everywhere_and_can_be_pressed(
    qtbot, tmp_path: Path, theme, size: tuple[int, int], scale: float
) -> None:
    theme.set_text_scale(scale)
    bench = make_bench(qtbot, tmp_path, size=size)
    bench.there.place.settings.set("warners", list(WARNERS))
    surface = bench.page.surface
    surface.go_to_notes()
    type_into(surface.notes.editor, f"pregnant {IBAN}")
    hint = surface.notes.hint
    qtbot.waitUntil(lambda: "IBAN" in hint.words)
    settle()
    button = hint.dismiss_button
    assert button.isVisible()
    assert button.visibleRegion().boundingRect() == button.rect()
    assert surface.notes.editor.hasFocus()
    for faults in (clipped, cut_sideways, nameless, too_small):
        assert faults(hint) == []


def test_it_grows_and_shrinks_under_the_keyboard(panel, qtbot):
    type_into(panel.editor, IBAN)
    told(panel, qtbot, IBAN_WORDS)
    assert not panel.hint.is_short
    panel.hint.dismiss_button.setFocus()
    panel.resize(380, 180)
    settle()
    assert panel.hint.is_short
    assert panel.hint.dismiss_button.hasFocus()
    assert panel.hint.dismiss_button.accessibleName() == "Not for this call"
    assert panel.hint.words == IBAN_WORDS


# -- no trace --------------------------------------------------------------------------------------


def test_it_leaves_nothing_on_the_disk(qtbot, profile: Path) -> None:
    """What was found, shown and dismissed is in no file, also not behind the log's key."""
    with session_of(profile) as session:
        begun(qtbot, session)
        session.settings.set("warners", ["iban", "health"])
        session.window.go(Page.CALL)
        notes = session.window.pages.currentWidget().surface.notes
        type_into(notes.editor, f"in the marmalade factory {IBAN} pregnant")
        qtbot.waitUntil(lambda: "IBAN" in notes.hint.words)
        notes.hint.dismiss()
        notes.flush()
        call = session.desk.calls.current
        assert isinstance(session.desk.sheet(call).note, Note)
        session.desk.calls.close(call)
        saved(qtbot, session)
        session.settings_file.end()
    key = KeyFileHolder(profile.parent / "log.key").read("")
    assert key is not None
    assert {each.rpartition("/")[2] for each in holding(profile, key, ["marmalade"])} != set()
    found = holding(profile, key, ["iban", "warner", "hushed", "looks like", "not for this call"])
    assert {each.partition(" in ")[2] for each in found} == {"settings.json"}
    raw = b"".join(each.read_bytes() for each in profile.rglob("*") if each.is_file())
    for word in (b"pregnant", b"DE89", b"marmalade"):
        assert word not in raw


def test_the_window_asks_for_no_warner_before_it_is_wanted(qtbot, profile: Path) -> None:
    with session_of(profile) as session:
        begun(qtbot, session)
        session.window.go(Page.CALL)
        notes = session.window.pages.currentWidget().surface.notes
        assert isinstance(notes.hint, WarnerHint)
        type_into(notes.editor, f"{IBAN}")
        notes.flush()
        assert notes.hint.warners is None
