"""The list of calls: found, narrowed, opened, logged by hand, exported."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QDateTime, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.records import Call
from tests.support.desk import TestDesk
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
from tests.support.rights import of_others
from ui.controls.announce import announcements
from ui.controls.label import Label
from ui.desk.calls.calls_page import CallsPage
from ui.look.theme import Theme
from ui.workplace import Page


def a_call(desk: TestDesk, name: str, note: str = "", **fields: object) -> UUID:
    """A closed call; each begins two minutes after the one before."""
    desk.clock.pass_minutes(1)
    call = desk.calls.start(name=name)
    for field, value in fields.items():
        desk.calls.set_field(call, field, value)
    desk.notes.write(call, note)
    desk.clock.pass_minutes(1)
    desk.calls.close(call)
    return call


@pytest.fixture
def page(qtbot: QtBot, there: TestPlace) -> CallsPage:
    """Three calls; the last one is the newest."""
    desk = there.desk
    first, second = desk.playbook.outcomes[:2]
    a_call(desk, "Jake", "export drops every second row", outcome=first.id)
    call = desk.calls.start(name="Ms Okafor")
    desk.tension.set(call, 4)
    track = desk.playbook.boundary.tracks[0]
    desk.boundary.say(call, track.id, track.rungs[0].id)
    desk.calls.set_field(call, "outcome", second.id)
    desk.notes.write(call, "late parcel")
    desk.calls.close(call)
    a_call(desk, "Åsa Lind", "late invoice", cause=desk.playbook.causes[0].id)
    made = CallsPage(there.place)
    return show_page(qtbot, there, made)


def names(page: CallsPage) -> list[str]:
    return [line.call.name for line in page.list.calls.lines]


def settled(qtbot: QtBot, page: CallsPage, *wanted: str) -> None:
    """Wait until the typed search was asked."""
    qtbot.waitUntil(lambda: names(page) == list(wanted))


def test_the_newest_call_comes_first(page: CallsPage) -> None:
    assert names(page) == ["Åsa Lind", "Ms Okafor", "Jake"]
    assert page.count_words == "3 calls"


def test_a_row_tells_who_when_how_it_ended_and_what_stood_out(
    page: CallsPage, there: TestPlace
) -> None:
    index = page.list.calls.index(1, 0)
    told = page.list.calls.data(index, Qt.ItemDataRole.AccessibleTextRole)
    outcome = there.desk.playbook.outcomes[1].title
    assert told == (f"Ms Okafor. today 10:02. {outcome}. 4 Angry. 1 boundary sentence. late parcel")


def test_every_word_typed_has_to_be_found(page: CallsPage, qtbot: QtBot) -> None:
    told: list[str] = []
    announcements().announced.connect(lambda text, _urgent: told.append(text))
    page.search()
    type_words("late")
    settled(qtbot, page, "Åsa Lind", "Ms Okafor")
    type_words(" par")
    settled(qtbot, page, "Ms Okafor")
    assert told[-1] == "1 call"
    type_words(" zebra")
    settled(qtbot, page)
    assert page.empty_state.isVisible()
    assert not page.list.isVisible()
    click(page.empty_state.action_button)
    settled(qtbot, page, "Åsa Lind", "Ms Okafor", "Jake")


def test_return_in_the_search_goes_to_the_first_call_found(page: CallsPage, qtbot: QtBot) -> None:
    page.search()
    type_words("export")
    press(Qt.Key.Key_Return)
    assert names(page) == ["Jake"]
    assert keyboard() is page.list
    assert page.list.currentIndex().row() == 0


def test_enter_opens_the_call_that_is_marked(page: CallsPage, there: TestPlace) -> None:
    page.list.setFocus()
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    wanted = page.list.calls.lines[1].call.id
    assert there.seen.pages == [(Page.CALL_DETAIL, wanted)]


def test_a_click_opens_a_call(page: CallsPage, there: TestPlace) -> None:
    where = page.list.visualRect(page.list.calls.index(2, 0)).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert there.seen.pages == [(Page.CALL_DETAIL, page.list.calls.lines[2].call.id)]


def test_a_call_that_is_still_open_is_shown_as_it_is_worked_on(
    page: CallsPage, there: TestPlace
) -> None:
    call = there.desk.calls.start(name="Now")
    page.list.setFocus()
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Return)
    assert there.seen.pages == [(Page.CALL, call)]


def test_a_new_call_appears_and_the_mark_stays(page: CallsPage, there: TestPlace) -> None:
    page.list.setFocus()
    press(Qt.Key.Key_Home)
    marked = page.list.marked
    a_call(there.desk, "Later")
    assert names(page)[0] == "Later"
    assert page.list.marked == marked
    assert page.list.currentIndex().row() == 1


# -- filters


def test_filters_narrow_the_list_and_stand_as_chips(
    page: CallsPage, there: TestPlace, qtbot: QtBot
) -> None:
    click(page.filter_chip)
    assert page.filters.isVisible()
    page.filters.outcome.setFocus()
    press(Qt.Key.Key_Down)  # the first outcome
    assert names(page) == ["Jake"]
    click(page.filters.boundary)
    assert names(page) == []
    assert page.filter_chip.text() == "Filters 2"
    title = there.desk.playbook.outcomes[0].title
    assert [chip.text() for chip in page.active_filters] == [title, "Boundary set"]
    page.active_filters[0].removed.emit()
    assert names(page) == ["Ms Okafor"]
    page.active_filters[0].removed.emit()
    assert names(page) == ["Åsa Lind", "Ms Okafor", "Jake"]
    assert page.filter_chip.text() == "Filters"


def test_filters_stay_in_force_when_they_are_closed(page: CallsPage) -> None:
    click(page.filter_chip)
    page.filters.cause.setFocus()
    press(Qt.Key.Key_Down)
    assert page.went_back()
    assert not page.filters.isVisible()
    assert names(page) == ["Åsa Lind"]
    assert keyboard() is page.filter_chip


def test_a_period_counts_days_by_the_clock_on_the_wall(page: CallsPage, there: TestPlace) -> None:
    there.desk.clock.pass_minutes(2 * 24 * 60)
    a_call(there.desk, "Wednesday")
    click(page.filter_chip)
    page.filters.period.buttons[0].setFocus()
    press(Qt.Key.Key_Space)
    assert names(page) == ["Wednesday"]
    click(page.filters.period.buttons[1])
    assert names(page) == ["Wednesday", "Åsa Lind", "Ms Okafor", "Jake"]
    assert [chip.text() for chip in page.active_filters] == ["Last 7 days"]


def test_rehearsals_are_listed_when_asked_for(page: CallsPage, there: TestPlace) -> None:
    call = there.desk.calls.start(name="John", origin="rehearsal")
    there.desk.calls.close(call)
    assert "John" not in names(page)
    click(page.filter_chip)
    click(page.filters.rehearsals)
    assert names(page)[0] == "John"


def test_a_caller_is_found_by_some_letters(page: CallsPage, there: TestPlace, qtbot: QtBot) -> None:
    desk = there.desk
    call = a_call(desk, "Ms Okafor", "again", account="20417")
    desk.callers.identify(call)
    click(page.filter_chip)
    page.filters.caller_field.setFocus()
    type_words("okaf")
    qtbot.waitUntil(lambda: len(page.filters.callers_found) == 1)
    click(page.filters.callers_found[0])
    assert [line.call.id for line in page.list.calls.lines] == [call]
    assert [chip.text() for chip in page.active_filters] == ["Ms Okafor"]


def test_nobody_found_is_said_so(page: CallsPage, qtbot: QtBot) -> None:
    click(page.filter_chip)
    page.filters.caller_field.setFocus()
    type_words("nobody")
    told = "Nobody of that name, number or account."
    qtbot.waitUntil(lambda: any(w.text() == told for w in labels(page)))


def labels(page: CallsPage) -> list[Label]:
    return [label for label in page.findChildren(Label) if label.isVisible()]


# -- a past call


def test_a_past_call_is_logged_and_opens_in_wrap_up(page: CallsPage, there: TestPlace) -> None:
    click(page.past_chip)
    form = page.past_form
    assert form.isVisible()
    assert keyboard() is form.when
    assert form.minutes.value() == 10
    form.when.setDateTime(QDateTime(2025, 11, 14, 16, 30, 0))
    form.minutes.setFocus()
    press(Qt.Key.Key_A, ctrl=True)
    type_words("25")
    form.name.setFocus()
    type_words("Mr Past")
    form.note.setFocus()
    type_words("agreed on a refund")
    press(Qt.Key.Key_Return)
    type_words("by Friday")
    save = next(b for b in form.findChildren(type(page.empty_state.action_button)))
    save.setFocus()
    press(Qt.Key.Key_Space)
    ((shown, call),) = there.seen.pages
    assert shown is Page.CALL
    assert call is not None
    sheet = there.desk.kept.sheet(call)
    assert sheet is not None
    assert (sheet.call.origin, sheet.call.phase) == ("past", "wrap_up")
    assert sheet.call.name == "Mr Past"
    assert sheet.call.talk_ms == 25 * 60_000
    assert sheet.call.started.local().isoformat() == "2025-11-14T16:30:00+01:00"
    assert sheet.note is not None
    assert sheet.note.text == "agreed on a refund\nby Friday"
    assert not form.isVisible()


def test_a_call_of_the_future_is_refused_in_words(page: CallsPage, there: TestPlace) -> None:
    click(page.past_chip)
    form = page.past_form
    form.when.setDateTime(QDateTime(2025, 11, 18, 9, 0, 0))
    form.log()
    assert "lies ahead" in form.when.accessibleDescription()
    assert there.seen.pages == []


# -- export


def export_to(page: CallsPage, qtbot: QtBot, path: Path) -> None:
    panel = page.export_panel
    click(panel.go_button)
    (dialog,) = page.window().findChildren(QFileDialog)
    assert not dialog.isModal()
    dialog.selectFile(str(path))
    with qtbot.waitSignal(panel.finished, timeout=10_000):
        dialog.accept()


def test_a_name_that_is_taken_gets_a_number_and_nothing_is_asked(
    page: CallsPage, there: TestPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    """Qt would ask whether to replace it, and let nobody write notes before the answer."""
    click(page.export_chip)
    path = tmp_path / "calls.csv"
    path.write_text("former")
    asked: list[str] = []

    def dismiss() -> None:
        question = QApplication.activeModalWidget()
        if question is not None:
            asked.append(type(question).__name__)
            question.close()

    watch = QTimer()
    watch.timeout.connect(dismiss)
    watch.start(20)
    export_to(page, qtbot, path)
    export_to(page, qtbot, path)
    assert asked == []
    assert path.read_text() == "former"
    assert page.export_panel.state == "Exported 3 calls to calls (3).csv."
    names = sorted(each.name for each in tmp_path.glob("calls*"))
    assert names == ["calls (2).csv", "calls (3).csv", "calls.csv"]


def test_what_is_listed_goes_into_a_table(
    page: CallsPage, there: TestPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    a_call(there.desk, "=cmd()", "late again")
    page.search()
    type_words("late")
    settled(qtbot, page, "=cmd()", "Åsa Lind", "Ms Okafor")
    click(page.export_chip)
    path = tmp_path / "calls.csv"
    export_to(page, qtbot, path)
    assert page.export_panel.state == "Exported 3 calls to calls.csv."
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["name"] for row in rows] == ["Ms Okafor", "Åsa Lind", "'=cmd()"]
    assert of_others(path) == 0
    assert not path.with_name("calls.csv.part").exists()


def test_reflections_go_along_only_when_asked_for(
    page: CallsPage, there: TestPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    call = page.list.calls.lines[0].call.id
    there.desk.reflections.write(call, next_time="ask first")
    click(page.export_chip)
    assert not page.export_panel.private.isVisible()
    click(page.export_panel.form.buttons[1])
    path = tmp_path / "calls.jsonl"
    export_to(page, qtbot, path)
    assert "ask first" not in path.read_text("utf-8")
    click(page.export_panel.private)
    path = tmp_path / "with-reflections.jsonl"
    export_to(page, qtbot, path)
    sheets = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert len(sheets) == 3
    assert sheets[-1]["reflection"]["next_time"] == "ask first"


def test_rehearsals_never_go_out(
    page: CallsPage, there: TestPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    there.desk.calls.close(there.desk.calls.start(name="John", origin="rehearsal"))
    click(page.filter_chip)
    click(page.filters.rehearsals)
    click(page.export_chip)
    path = tmp_path / "calls.csv"
    export_to(page, qtbot, path)
    assert "John" not in path.read_text("utf-8")


def test_a_place_that_cannot_be_written_is_said_so(
    page: CallsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    click(page.export_chip)
    panel = page.export_panel
    panel.export_to(tmp_path / "nowhere" / "calls.csv")
    qtbot.waitUntil(lambda: not panel.is_running)
    assert "cannot be written" in panel.state
    assert panel.go_button.isEnabled()


# -- the look


def test_beside_the_list_of_a_wide_window_stands_the_call(qtbot: QtBot, there: TestPlace) -> None:
    first = a_call(there.desk, "Jake", "export broken")
    second = a_call(there.desk, "Ms Okafor", "late parcel")
    page = show_page(qtbot, there, CallsPage(there.place), (1000, 700))
    assert page.detail.isVisible()
    assert page.detail.call == second
    page.list.setFocus()
    press(Qt.Key.Key_Down)
    assert page.detail.call == first
    assert page.detail.name == "Jake"
    assert keyboard() is page.list
    there.window.resize(500, 700)
    qtbot.waitUntil(lambda: not page.detail.isVisible())


def test_enter_goes_into_the_call_beside_the_list_and_back_leads_out(
    qtbot: QtBot, there: TestPlace
) -> None:
    call = a_call(there.desk, "Jake", "export broken")
    there.desk.promises.make("send the export", call=call)
    page = show_page(qtbot, there, CallsPage(there.place), (1000, 700))
    page.list.setFocus()
    press(Qt.Key.Key_Return)
    assert keyboard() is page.detail.add_button
    assert there.seen.pages == []
    (row,) = page.detail.tasks.rows
    row.edit()
    assert page.went_back()
    assert row.drawer is None, "what is open in the call is closed first"
    assert page.went_back()
    assert keyboard() is page.list
    assert not page.went_back()


def test_an_empty_log_says_so_and_starts_a_call(qtbot: QtBot, there: TestPlace) -> None:
    page = show_page(qtbot, there, CallsPage(there.place))
    assert page.empty_state.accessibleName() == (
        "No calls yet: the calls you handle are listed here."
    )
    click(page.empty_state.action_button)
    call = there.desk.calls.current
    assert call is not None
    assert there.seen.pages == [(Page.CALL, call)]


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", SIZES)
def test_everything_fits_and_can_be_reached(
    page: CallsPage,
    there: TestPlace,
    theme: Theme,
    qtbot: QtBot,
    size: tuple[int, int],
    scale: float,
) -> None:
    theme.set_text_scale(scale)
    there.window.resize(*size)
    assert_fits(qtbot, page)
    for chip in (page.filter_chip, page.past_chip, page.export_chip):
        click(chip)
        assert_fits(qtbot, page)
        page.went_back()


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_of_people_are_plain_and_break_nothing(
    qtbot: QtBot, there: TestPlace, text: str
) -> None:
    a_call(there.desk, text[:500], text)
    page = show_page(qtbot, there, CallsPage(there.place), (320, 480))
    index = page.list.calls.index(0, 0)
    rect = page.list.visualRect(index)
    assert 0 < rect.width() <= page.list.viewport().width()
    assert rect.height() < 900
    told = page.list.calls.data(index)
    assert " ".join(text.split())[:20].strip() in told
    assert_fits(qtbot, page)


def test_a_thousand_calls_are_not_read_at_once(qtbot: QtBot, there: TestPlace) -> None:
    records = {}
    for number in range(200):
        call = Call(
            id=a_call_id(number),
            phase="closed",
            started=there.desk.clock.now().later(minutes=-number),
            name=f"Caller {number}",
        )
        records[call.id] = call
    there.desk.kept.records.update(records)
    page = show_page(qtbot, there, CallsPage(there.place))
    assert len(page.list.calls.lines) < 200
    bar = page.list.verticalScrollBar()

    def at_the_end() -> bool:
        bar.setValue(bar.maximum())
        return len(page.list.calls.lines) == 200

    qtbot.waitUntil(at_the_end)


def a_call_id(number: int) -> UUID:
    return UUID(int=(7 << 76) | number)
