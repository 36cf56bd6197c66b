"""The rehearsal: chosen from a list, heard turn by turn above the desk, no focus taken."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from app.conversation import Conversation, Turn
from tests.support.access import clipped, cut_sideways
from tests.support.call_page import settle
from tests.support.place import TestPlace, make_workplace
from tests.support.window import begun, session_of
from ui.controls.label import Label
from ui.rehearsal.page import ConversationCard, RehearsalPage
from ui.rehearsal.strip import RehearsalStrip
from ui.workplace import Page


@pytest.fixture
def made(qtbot, tmp_path: Path) -> TestPlace:
    return make_workplace(qtbot, tmp_path)


def texts(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisible()]


def cards(page: RehearsalPage) -> list[ConversationCard]:
    return [card for card in page.findChildren(ConversationCard) if card.isVisible()]


@pytest.fixture
def page(qtbot, made: TestPlace) -> RehearsalPage:
    page = RehearsalPage(made.place)
    qtbot.addWidget(page)
    page.resize(400, 700)
    page.show()
    page.shown()
    return page


def test_beginning_one_opens_the_desk_with_a_marked_call(qtbot, made, page):
    first = cards(page)[0]
    qtbot.mouseClick(first.begin, Qt.MouseButton.LeftButton)
    (asked, call) = made.seen.pages[-1]
    assert asked is Page.CALL
    assert made.desk.kept.sheet(call).call.origin == "rehearsal"


def test_the_strip_plays_the_turns_and_takes_no_focus(qtbot, made, page):
    window = made.window
    layout = QVBoxLayout(window)
    strip = RehearsalStrip(made.place.stage, made.place.shortcuts)
    field = QLineEdit()
    layout.addWidget(strip)
    layout.addWidget(field)
    window.show()
    qtbot.waitExposed(window)
    assert not strip.isVisible()
    field.setFocus()
    conversation = made.place.stage.built_in()[0]
    made.place.stage.begin(conversation)
    assert strip.isVisible()
    assert conversation.turns[0].text in texts(strip)
    qtbot.keyClicks(field, "typed while ")
    made.place.stage.next()
    qtbot.keyClicks(field, "they speak")
    assert conversation.turns[1].text in texts(strip)
    assert field.text() == "typed while they speak"
    assert window.focusWidget() is field


def test_closing_the_call_ends_the_rehearsal(made):
    stage = made.place.stage
    rehearsal = stage.begin(stage.built_in()[0])
    made.desk.calls.close(rehearsal.call)
    assert stage.rehearsal is None


def test_a_file_of_conversations_can_be_opened_and_searched(qtbot, page, tmp_path: Path):
    path = tmp_path / "ours.jsonl"
    lines = [
        {"id": str(n), "title": f"Case {n}", "turns": [{"speaker": "customer", "text": word}]}
        for n, word in enumerate(["parcel", "invoice", "router"])
    ]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    page.open_file(path)
    everything = ["Case 0", "Case 1", "Case 2"]
    qtbot.waitUntil(lambda: [c.conversation.title for c in cards(page)] == everything)
    page._search.setText("invoice")
    qtbot.waitUntil(lambda: [c.conversation.title for c in cards(page)] == ["Case 1"])


def test_a_faulty_file_is_named_and_the_list_stays(page, tmp_path: Path):
    before = [card.conversation.id for card in cards(page)]
    path = tmp_path / "bad.jsonl"
    path.write_text("{half\n")
    page.open_file(path)
    assert any("bad.jsonl" in text for text in texts(page))
    assert [card.conversation.id for card in cards(page)] == before


@pytest.mark.parametrize("size", [(320, 480), (380, 780), (900, 700)])
@pytest.mark.parametrize("percent", [100, 200])
def test_the_strip_leaves_the_window_to_the_call(qtbot, profile: Path, size, percent):
    """It used to take half of a small window, and cut itself, the bar and the actions."""
    with session_of(profile) as session:
        session.settings.set("text_scale", percent)
        begun(qtbot, session)
        window = session.window
        stage = window.place.stage
        long = max(stage.built_in(), key=lambda each: max(len(turn.text) for turn in each.turns))
        stage.begin(long)
        window.go_to_call()
        window.resize(*size)
        strip = window.findChild(RehearsalStrip)
        page = window.pages.built(Page.CALL)
        for _turn in long.turns:
            settle()
            assert (window.width(), window.height()) == size
            assert strip.height() <= 0.3 * size[1] + 1
            for cut in (strip, page.bar, page.footer):
                assert clipped(cut) == []
                assert cut_sideways(cut) == []
                assert window.rect().contains(
                    cut.rect().translated(cut.mapTo(window, cut.rect().topLeft()))
                )
            assert page.footer.height() >= page.footer.heightForWidth(page.footer.width())
            assert strip.column.viewport().height() >= 20 * percent / 100
            stage.next()


def test_a_long_turn_can_be_scrolled_by_key(qtbot, made):
    window = made.window
    layout = QVBoxLayout(window)
    strip = RehearsalStrip(made.place.stage, made.place.shortcuts)
    layout.addWidget(strip)
    layout.addStretch(1)
    window.resize(320, 300)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    turn = Turn(speaker="customer", text="I have told this story five times. " * 12)
    made.place.stage.begin(Conversation(id="long", title="Long", turns=(turn, turn)))
    settle()
    bar = strip.column.verticalScrollBar()
    assert bar.maximum() > 0
    strip.column.setFocus()
    qtbot.keyClick(strip.column, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    made.place.stage.next()
    assert bar.value() == 0
