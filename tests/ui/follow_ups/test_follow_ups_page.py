"""The list of what is due: ticked, put off, changed, written to, added to, by key and by mouse."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.moment import Moment
from app.records import FollowUp, Promise
from tests.support.pages import (
    HOSTILE,
    SCALES,
    SIZES,
    assert_fits,
    choose,
    click,
    keyboard,
    press,
    show_page,
    type_words,
)
from tests.support.place import TestPlace
from tests.support.rights import of_others
from ui.desk.follow_ups.draft_panel import DraftPanel
from ui.desk.follow_ups.due_editor import DueEditor
from ui.desk.follow_ups.due_item import View
from ui.desk.follow_ups.due_row import DueRow
from ui.desk.follow_ups.follow_ups_page import FollowUpsPage
from ui.desk.follow_ups.snooze_row import SnoozeRow
from ui.look.theme import Theme
from ui.workplace import Page

HOUR = 60 * 60 * 1000


class Bench:
    """The page over a desk that has some things due: Monday 17 November 2025, 10:00."""

    def __init__(self, qtbot: QtBot, there: TestPlace) -> None:
        self.qtbot = qtbot
        self.there = there
        self.desk = there.desk
        self.links: list[str] = []
        self.takes_links = True
        self.call = self.desk.calls.start(name="Jake", number="+4915112345678")
        self.desk.calls.set_field(self.call, "email", "jake@example.com")
        self.desk.calls.set_field(self.call, "concern", "the lost export")
        self.desk.callers.identify(self.call)
        self.desk.calls.close(self.call)
        for made in self.desk.follow_ups.due("coming"):
            self.desk.follow_ups.delete(made)
        for made in self.desk.follow_ups.due("today"):
            self.desk.follow_ups.delete(made)

    def at(self, hours: float) -> Moment:
        return self.desk.clock.now().later(ms=round(hours * HOUR))

    def promise(self, what: str, hours: float | None, **fields: Any) -> Promise:
        due = None if hours is None else self.at(hours)
        return self.desk.promises.make(what, call=self.call, due=due, **fields)

    def task(self, what: str, hours: float | None, **fields: Any) -> FollowUp:
        due = None if hours is None else self.at(hours)
        return self.desk.follow_ups.make(what, due=due, **fields)

    def kept(self, record: Promise | FollowUp) -> Promise | FollowUp:
        found = self.desk.kept.records[record.id]
        assert isinstance(found, Promise | FollowUp)
        return found

    def show(self, size: tuple[int, int] = (400, 700)) -> FollowUpsPage:
        def open_it(link: str) -> bool:
            self.links.append(link)
            return self.takes_links

        page = FollowUpsPage(self.there.place, open_link=open_it)
        return show_page(self.qtbot, self.there, page, size)


@pytest.fixture
def bench(qtbot: QtBot, there: TestPlace) -> Bench:
    return Bench(qtbot, there)


def row_of(page: FollowUpsPage, title: str) -> DueRow:
    return next(row for row in page.rows if row.words()[0] == title)


def titles(page: FollowUpsPage) -> list[str]:
    return [row.words()[0] for row in page.rows]


# -- what is shown ---------------------------------------------------------------------------------


def test_late_today_and_tomorrow_stand_under_their_headings(bench: Bench) -> None:
    bench.promise("Progress update", -17, channel="email", told="yes")
    bench.promise("Call back with the data", 1.5, channel="phone")
    bench.task("Discount card", 29, kind="goodwill", call=bench.call)
    bench.task("Read the price list", None)
    page = bench.show()
    assert page.headings == ("Late", "Today", "Tomorrow")
    assert [row.words() for row in page.rows] == [
        ("Progress update", "Jake · Promised yesterday 17:00, told them", "1 day late"),
        ("Call back with the data", "Jake · Promise", "11:30"),
        ("Discount card", "Jake · Goodwill", "15:00"),
    ]
    assert page.filter_chip(View.TODAY).text() == "Today 2"
    assert page.filter_chip(View.COMING).text() == "Coming 2"


def test_coming_ends_with_what_has_no_date(bench: Bench) -> None:
    bench.task("Read the price list", None)
    bench.task("Ask again", 24 * 8)
    bench.task("Send the form", 24)
    page = bench.show()
    click(page.filter_chip(View.COMING))
    assert page.headings == ("Tomorrow", "Tuesday, 25 November", "Some day")
    assert titles(page) == ["Send the form", "Ask again", "Read the price list"]


def test_what_was_moved_still_shows_its_first_date(bench: Bench) -> None:
    made = bench.task("Ring the depot", 2)
    bench.desk.follow_ups.snooze(made, bench.at(4))
    page = bench.show()
    assert page.rows[0].words() == (
        "Ring the depot",
        "Follow-up · first today 12:00",
        "14:00",
    )


def test_an_empty_list_says_one_sentence_and_offers_one_thing(bench: Bench) -> None:
    page = bench.show()
    assert page.empty_state.isVisible()
    assert page.empty_state.accessibleName() == "Nothing is due today."
    click(page.empty_state.action_button)
    assert keyboard() is page.add_line.field


def test_the_empty_list_of_done_leads_back_to_today(bench: Bench) -> None:
    page = bench.show()
    click(page.filter_chip(View.DONE))
    assert not page.add_line.isVisible()
    click(page.empty_state.action_button)
    assert page.view is View.TODAY


def test_rows_come_and_go_with_the_clock(bench: Bench, qtbot: QtBot) -> None:
    bench.task("Ring the depot", 1)
    page = bench.show()
    assert page.headings == ("Today",)
    bench.desk.clock.pass_minutes(61)
    with qtbot.waitSignal(page.minutes.minute_changed):
        page.minutes.look()
    assert page.headings == ("Late",)
    assert page.rows[0].words()[2] == "1 minute late"
    bench.desk.clock.pass_minutes(24 * 60)  # the machine slept
    page.minutes.look()
    assert page.rows[0].words()[2] == "1 day late"


def test_only_what_is_on_the_disk_is_listed(bench: Bench) -> None:
    page = bench.show()
    bench.desk.kept.hold_back = True
    bench.task("Ring the depot", 1)
    assert page.rows == ()
    bench.desk.kept.let_through()
    assert titles(page) == ["Ring the depot"]


# -- ticking ---------------------------------------------------------------------------------------


def test_space_ticks_it_off_and_the_next_row_takes_the_keyboard(bench: Bench) -> None:
    first, second = bench.task("Ring the depot", 1), bench.task("Send the form", 2)
    page = bench.show()
    page.rows[0].take_keyboard()
    press(Qt.Key.Key_Space)
    assert bench.kept(first).state == "done"
    assert bench.kept(second).state == "open"
    assert titles(page) == ["Send the form"]
    assert keyboard() is page.rows[0].check
    assert bench.there.seen.undos[0][0] == "Marked “Ring the depot” as done."


def test_undo_brings_a_ticked_row_back(bench: Bench) -> None:
    made = bench.task("Ring the depot", 1)
    page = bench.show()
    click(page.rows[0].check)
    assert titles(page) == []
    bench.desk.undo(bench.there.seen.undos[0][1])
    assert bench.kept(made).state == "open"
    assert titles(page) == ["Ring the depot"]
    assert not page.rows[0].check.isChecked()
    assert page.rows[0].check.isEnabled()


@pytest.mark.parametrize(("hours", "state"), [(1.0, "kept"), (-1.0, "late")])
def test_a_ticked_promise_is_kept_or_kept_late(bench: Bench, hours: float, state: str) -> None:
    made = bench.promise("Send the form", hours)
    page = bench.show()
    click(page.rows[0].check)
    assert bench.kept(made).state == state


def test_a_box_cannot_be_ticked_twice_while_the_disk_is_slow(bench: Bench) -> None:
    bench.task("Ring the depot", 1)
    page = bench.show()
    bench.desk.kept.hold_back = True
    row = page.rows[0]
    click(row.check)
    click(row.check)
    assert len(bench.there.seen.undos) == 1
    bench.desk.kept.let_through()
    assert page.rows == ()


def test_done_lists_what_was_ticked_and_a_click_takes_it_back(bench: Bench) -> None:
    made = bench.promise("Send the form", -1)
    bench.desk.promises.keep(made)
    page = bench.show()
    click(page.filter_chip(View.DONE))
    assert page.headings == ("Today",)
    assert page.rows[0].words()[2] == "kept late"
    click(page.rows[0].check)
    assert bench.kept(made).state == "open"
    assert page.rows == ()


def test_a_promise_whose_date_was_moved_is_changed_again_when_reopened(bench: Bench) -> None:
    made = bench.promise("Send the form", 1)
    bench.desk.promises.change(made, due=bench.at(3))
    moved = bench.kept(made)
    assert isinstance(moved, Promise)
    bench.desk.promises.keep(moved)
    page = bench.show()
    click(page.filter_chip(View.DONE))
    click(page.rows[0].check)
    assert bench.kept(made).state == "changed"


@pytest.mark.parametrize(
    ("words", "state"),
    [("Kept", "kept"), ("Kept, but late", "late"), ("Not needed any more", "dropped")],
)
def test_the_menu_settles_a_promise(bench: Bench, words: str, state: str) -> None:
    made = bench.promise("Send the form", 1)
    page = bench.show()
    click(page.rows[0].menu_button)
    choose(page.rows[0].menu, words)
    assert bench.kept(made).state == state
    assert len(bench.there.seen.undos) == 1


def test_the_menu_names_its_keys(bench: Bench) -> None:
    bench.promise("Send the form", 1)
    page = bench.show()
    click(page.rows[0].menu_button)
    entries = dict(
        ([*action.text().split("\t"), ""])[:2]
        for action in page.rows[0].menu.actions()
        if action.text()
    )
    assert entries["New date…"] == "S"
    assert entries["Change…"] == "E"
    assert entries["Write an e-mail…"] == "M"
    assert entries["Save for the calendar…"] == "C"
    assert entries["Delete"] == "Del"
    press(Qt.Key.Key_Escape)


# -- putting off -----------------------------------------------------------------------------------


def test_s_offers_times_and_the_first_date_stays(bench: Bench) -> None:
    made = bench.task("Ring the depot", 2)
    page = bench.show()
    page.rows[0].take_keyboard()
    press(Qt.Key.Key_S)
    drawer = page.rows[0].drawer
    assert isinstance(drawer, SnoozeRow)
    assert [chip.text() for chip in drawer.buttons] == [
        "In 1 hour, 11:00",
        "Tomorrow 09:00",
        "Another time…",
    ]
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    kept = bench.kept(made)
    assert kept.due is not None
    assert kept.due.local().isoformat() == "2025-11-18T09:00:00+01:00"
    assert kept.first_due == made.due
    assert page.headings == ("Tomorrow",)
    assert page.rows[0].words()[1] == "Follow-up · first today 12:00"
    assert keyboard() is page.rows[0].check
    bench.desk.undo(bench.there.seen.undos[0][1])
    assert bench.kept(made).due == made.due


def test_before_a_weekend_the_next_business_day_is_offered(bench: Bench) -> None:
    bench.desk.clock.pass_minutes(4 * 24 * 60)  # Friday
    made = bench.task("Ring the depot", 2)
    page = bench.show()
    page.rows[0].take_keyboard()
    press(Qt.Key.Key_S)
    drawer = page.rows[0].drawer
    assert isinstance(drawer, SnoozeRow)
    assert drawer.buttons[2].text() == "Next business day: Mon 09:00"
    click(drawer.buttons[2])
    kept = bench.kept(made)
    assert kept.due is not None
    assert kept.due.local().isoformat() == "2025-11-24T09:00:00+01:00"


def test_another_time_is_typed_as_people_say_it(bench: Bench) -> None:
    made = bench.promise("Send the form", 2)
    page = bench.show()
    page.rows[0].take_keyboard()
    press(Qt.Key.Key_S)
    drawer = page.rows[0].drawer
    assert isinstance(drawer, SnoozeRow)
    click(drawer.buttons[-1])
    assert keyboard() is drawer.when.field
    type_words("banana")
    press(Qt.Key.Key_Return)
    assert bench.kept(made).state == "open"  # not understood: nothing happens but words
    drawer.when.field.clear()
    type_words("friday 3pm")
    assert drawer.when.shown_date == "Fri 15:00"
    press(Qt.Key.Key_Return)
    kept = bench.kept(made)
    assert kept.state == "changed"
    assert kept.due is not None
    assert kept.due.local().isoformat() == "2025-11-21T15:00:00+01:00"
    assert kept.first_due == made.due


# -- changing --------------------------------------------------------------------------------------


def test_e_edits_words_date_and_channel_in_the_row(bench: Bench) -> None:
    made = bench.promise("Send the form", 2, channel="phone")
    page = bench.show()
    page.rows[0].take_keyboard()
    press(Qt.Key.Key_E)
    drawer = page.rows[0].drawer
    assert isinstance(drawer, DueEditor)
    assert keyboard() is drawer.when.field
    assert drawer.when.shown_date == "today 12:00"
    type_words("tomorrow 3pm")
    assert drawer.when.shown_date == "tomorrow 15:00"
    drawer.what.setFocus()
    press(Qt.Key.Key_End)
    type_words(" twice")
    press(Qt.Key.Key_Return)
    kept = bench.kept(made)
    assert isinstance(kept, Promise)
    assert (kept.what, kept.state, kept.channel) == ("Send the form twice", "changed", "phone")
    assert kept.due is not None
    assert kept.due.local().isoformat() == "2025-11-18T15:00:00+01:00"
    assert page.rows[0].drawer is None


def test_the_cross_of_the_chip_takes_the_date_away(bench: Bench) -> None:
    made = bench.task("Ring the depot", 2)
    page = bench.show()
    page.rows[0].take_keyboard()
    press(Qt.Key.Key_E)
    drawer = page.rows[0].drawer
    assert isinstance(drawer, DueEditor)
    (chip,) = drawer.when.findChildren(type(page.rows[0]._chip))
    chip.removed.emit()
    assert drawer.when.shown_date == ""
    press(Qt.Key.Key_Return)
    assert bench.kept(made).due is None
    assert page.rows == ()  # it is for some day now


def test_a_date_that_is_none_is_said_so_and_nothing_is_written(bench: Bench) -> None:
    made = bench.task("Ring the depot", 2)
    page = bench.show()
    page.rows[0].take_keyboard()
    press(Qt.Key.Key_E)
    drawer = page.rows[0].drawer
    assert isinstance(drawer, DueEditor)
    type_words("when it suits")
    press(Qt.Key.Key_Return)
    assert page.rows[0].drawer is drawer
    assert "not read as a date" in drawer.when.field.accessibleDescription()
    assert bench.kept(made) == made


def test_words_are_needed(bench: Bench) -> None:
    made = bench.task("Ring the depot", 2)
    page = bench.show()
    page.rows[0].take_keyboard()
    press(Qt.Key.Key_E)
    drawer = page.rows[0].drawer
    assert isinstance(drawer, DueEditor)
    drawer.what.setFocus()
    press(Qt.Key.Key_A, ctrl=True)
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Return)
    assert "Write a word or two" in drawer.what.accessibleDescription()
    assert bench.kept(made) == made


def test_escape_closes_what_is_open_and_the_keyboard_returns_to_the_row(bench: Bench) -> None:
    bench.task("Ring the depot", 2)
    page = bench.show()
    page.rows[0].take_keyboard()
    press(Qt.Key.Key_E)
    assert page.went_back()
    assert page.rows[0].drawer is None
    assert keyboard() is page.rows[0].check
    assert not page.went_back()


def test_an_open_editor_stays_while_other_things_change(bench: Bench) -> None:
    bench.task("Ring the depot", 2)
    page = bench.show()
    page.rows[0].take_keyboard()
    press(Qt.Key.Key_E)
    drawer = page.rows[0].drawer
    type_words("tomorrow")
    bench.task("Something earlier", 1)
    assert titles(page) == ["Something earlier", "Ring the depot"]
    assert page.rows[1].drawer is drawer
    assert isinstance(drawer, DueEditor)
    assert keyboard() is drawer.when.field
    assert drawer.when.field.text() == "tomorrow"


def test_delete_goes_into_the_trash_and_can_be_undone(bench: Bench) -> None:
    made = bench.task("Ring the depot", 2)
    page = bench.show()
    page.rows[0].take_keyboard()
    press(Qt.Key.Key_Delete)
    assert page.rows == ()
    assert bench.kept(made).deleted is not None
    words, undo = bench.there.seen.undos[0]
    assert words == "Deleted “Ring the depot”."
    bench.desk.undo(undo)
    assert titles(page) == ["Ring the depot"]


def test_single_letters_can_be_switched_off(bench: Bench) -> None:
    bench.task("Ring the depot", 2)
    page = bench.show()
    bench.there.place.settings.set("single_keys", value=False)
    page.rows[0].take_keyboard()
    press(Qt.Key.Key_E)
    assert page.rows[0].drawer is None


# -- going on with it ------------------------------------------------------------------------------


def test_the_phone_button_dials_the_number(bench: Bench, dialled: list[str]) -> None:
    bench.promise("Call back", 1, channel="phone")
    page = bench.show()
    button = page.rows[0].channel_button
    assert button.accessibleName() == "Dial +49 1511 2345678"
    click(button)
    assert dialled == ["tel:+4915112345678"]


def test_the_phone_button_copies_the_number_where_dialling_is_off(bench: Bench) -> None:
    bench.there.place.settings.set("dial", value=False)
    bench.promise("Call back", 1, channel="phone")
    page = bench.show()
    button = page.rows[0].channel_button
    assert button.accessibleName() == "Copy the number: +4915112345678"
    click(button)
    assert QApplication.clipboard().text() == "+4915112345678"
    assert bench.there.seen.said == ["Number copied"]


def test_without_a_number_it_says_where_to_add_one(bench: Bench) -> None:
    bench.task("Call back", 1, kind="call_back")
    page = bench.show()
    click(page.rows[0].channel_button)
    assert bench.there.seen.said == ["No number is known. Add it in the call."]


def test_enter_opens_the_call_that_it_came_from(bench: Bench) -> None:
    bench.promise("Call back", 1)
    page = bench.show()
    page.rows[0].take_keyboard()
    press(Qt.Key.Key_Return)
    assert bench.there.seen.pages == [(Page.CALL_DETAIL, bench.call)]


def test_enter_presses_a_button_that_has_the_keyboard(bench: Bench, dialled: list[str]) -> None:
    bench.promise("Call back", 1, channel="phone")
    page = bench.show()
    page.rows[0].channel_button.setFocus()
    press(Qt.Key.Key_Return)
    assert dialled == ["tel:+4915112345678"]
    assert bench.there.seen.pages == []


def test_m_shows_the_draft_which_goes_to_the_mail_program(bench: Bench) -> None:
    bench.task("Written apology", 1, kind="written_apology", call=bench.call)
    page = bench.show()
    page.rows[0].take_keyboard()
    press(Qt.Key.Key_M)
    draft = page.rows[0].drawer
    assert isinstance(draft, DraftPanel)
    assert draft.to.text() == "jake@example.com"
    assert "the lost export" in draft.body.toPlainText()
    draft.subject.setText("We are sorry")
    draft.body.setPlainText("Dear Jake,\nit is mended & tested.")
    draft.send()
    (link,) = bench.links
    assert link.startswith("mailto:jake@example.com?subject=We%20are%20sorry&body=Dear%20Jake")
    assert unquote(link).endswith("\r\nit is mended & tested.")
    assert page.rows[0].drawer is None


def test_the_draft_stays_where_no_mail_program_takes_it(bench: Bench) -> None:
    bench.takes_links = False
    bench.task("Written apology", 1, kind="written_apology", call=bench.call)
    page = bench.show()
    page.rows[0].write_mail()
    draft = page.rows[0].drawer
    assert isinstance(draft, DraftPanel)
    draft.send()
    assert page.rows[0].drawer is draft
    assert bench.there.seen.said == ["No mail program took the draft. Save it as a file instead."]


def test_a_wrong_address_is_named_at_its_field(bench: Bench) -> None:
    bench.task("Written apology", 1, kind="written_apology", call=bench.call)
    page = bench.show()
    page.rows[0].write_mail()
    draft = page.rows[0].drawer
    assert isinstance(draft, DraftPanel)
    draft.to.setText("jake at home")
    draft.send()
    assert bench.links == []
    assert keyboard() is draft.to
    assert draft.to.accessibleDescription()


def files_saved(qtbot: QtBot, bench: Bench, save: Callable[[], object], path: Path) -> None:
    save()
    (dialog,) = bench.there.window.findChildren(QFileDialog)
    assert not dialog.isModal()
    dialog.selectFile(str(path))
    dialog.accept()
    qtbot.waitUntil(path.exists)


def test_the_draft_is_saved_as_a_file(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    bench.task("Written apology", 1, kind="written_apology", call=bench.call)
    page = bench.show()
    page.rows[0].write_mail()
    draft = page.rows[0].drawer
    assert isinstance(draft, DraftPanel)
    draft.body.setPlainText("Dear Jake, it is mended.")
    path = tmp_path / "draft.eml"
    files_saved(qtbot, bench, draft.save, path)
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert message["To"] == "jake@example.com"
    assert message.get_content().strip() == "Dear Jake, it is mended."
    assert of_others(path) == 0


def test_c_saves_it_for_the_calendar(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    made = bench.task("Ring the depot", 1)
    page = bench.show()
    path = tmp_path / "depot.ics"
    page.rows[0].take_keyboard()
    files_saved(qtbot, bench, lambda: press(Qt.Key.Key_C), path)
    text = path.read_text("utf-8")
    assert "SUMMARY:Ring the depot" in text
    assert "DTSTART:20251117T100000Z" in text
    assert str(made.id) in text
    assert bench.there.seen.said == ["Saved as depot.ics"]


def test_a_place_that_cannot_be_written_is_said_so(bench: Bench, tmp_path: Path) -> None:
    bench.task("Ring the depot", 1)
    page = bench.show()
    page.rows[0].save_for_calendar()
    (dialog,) = bench.there.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "nowhere" / "depot.ics"))
    dialog.reject()
    assert len(bench.there.seen.said) == 1
    assert "cannot be written" in bench.there.seen.said[0]


# -- adding ----------------------------------------------------------------------------------------


def test_a_line_becomes_what_its_chips_say(bench: Bench) -> None:
    page = bench.show()
    page.add_line.take_keyboard()
    type_words("call back about the invoice tomorrow 3pm")
    assert [chip.text() for chip in page.add_line.chips] == [
        "tomorrow 15:00",
        "Call back",
        "Phone",
    ]
    press(Qt.Key.Key_Return)
    assert page.add_line.field.text() == ""
    assert page.headings == ("Tomorrow",)
    made = page.rows[0].item.task
    assert isinstance(made, FollowUp)
    assert (made.kind, made.channel) == ("call_back", "phone")
    assert made.due is not None
    assert made.due.local().isoformat() == "2025-11-18T15:00:00+01:00"
    bench.desk.undo(bench.there.seen.undos[0][1])
    assert page.rows == ()


def test_the_cross_of_a_chip_makes_it_text_again(bench: Bench) -> None:
    page = bench.show()
    page.add_line.take_keyboard()
    type_words("send friday menu tomorrow")
    when = page.add_line.chips[0]
    when.removed.emit()
    press(Qt.Key.Key_Return)
    assert "friday menu" in page.rows[0].item.task.what.lower()


def test_what_is_due_later_is_shown_where_it_belongs(bench: Bench) -> None:
    page = bench.show()
    page.add_line.take_keyboard()
    type_words("read the price list")
    press(Qt.Key.Key_Return)
    assert page.view is View.COMING
    assert page.headings == ("Some day",)


def test_card_numbers_never_reach_the_disk(bench: Bench) -> None:
    page = bench.show()
    page.add_line.take_keyboard()
    type_words("charge 4111 1111 1111 1111 today")
    press(Qt.Key.Key_Return)
    told = " ".join(getattr(each, "what", "") for each in bench.desk.kept.records.values())
    assert "4111 1111" not in told


# -- searching and moving --------------------------------------------------------------------------


def test_search_finds_every_word_in_all_lists(bench: Bench) -> None:
    bench.promise("Send the form", -2)
    bench.task("Send the price list", 24 * 9)
    done = bench.task("Send the invoice", 1)
    bench.desk.follow_ups.settle(done, "done")
    page = bench.show()
    page.search()
    assert keyboard() is page.search_field
    type_words("send")
    assert sorted(titles(page)) == ["Send the form", "Send the invoice", "Send the price list"]
    type_words(" jake")
    assert titles(page) == ["Send the form"]
    type_words(" x")
    assert page.rows == ()
    assert page.empty_state.isVisible()
    assert page.went_back()
    assert not page.search_field.isVisible()
    assert titles(page) == ["Send the form"]


def test_arrow_keys_go_from_row_to_row(bench: Bench) -> None:
    bench.task("One", 1)
    bench.task("Two", 2)
    page = bench.show()
    page.rows[0].take_keyboard()
    press(Qt.Key.Key_Down)
    assert keyboard() is page.rows[1].check
    press(Qt.Key.Key_Down)
    assert keyboard() is page.rows[1].check
    press(Qt.Key.Key_Up)
    assert keyboard() is page.rows[0].check


def test_tab_goes_through_a_row_and_on_to_the_next(bench: Bench) -> None:
    bench.task("One", 1)
    bench.task("Two", 2)
    page = bench.show()
    page.rows[0].take_keyboard()
    seen = []
    for _ in range(6):
        seen.append(keyboard())
        press(Qt.Key.Key_Tab)
    first, second = page.rows
    assert seen == [
        first.check,
        first.channel_button,
        first.menu_button,
        second.check,
        second.channel_button,
        second.menu_button,
    ]


def test_the_view_stays_where_it_is_when_something_changes(bench: Bench) -> None:
    for number in range(30):
        bench.task(f"Task {number}", 2 + number / 100)
    page = bench.show()
    bar = page.list.verticalScrollBar()
    bench.qtbot.waitUntil(lambda: bar.maximum() > 600)
    bar.setValue(600)
    bench.task("A late one more", -1)
    assert bar.value() == 600


def test_a_long_list_is_built_a_piece_at_a_time(bench: Bench) -> None:
    for number in range(120):
        bench.task(f"Task {number}", 2 + number / 100)
    page = bench.show()
    bench.qtbot.waitUntil(lambda: len(page.rows) == 50)
    assert page.filter_chip(View.TODAY).text() == "Today 120"
    click(page.list.more_button)
    bench.qtbot.waitUntil(lambda: len(page.rows) == 100)
    click(page.list.more_button)
    bench.qtbot.waitUntil(lambda: len(page.rows) == 120)
    assert not page.list.more_button.isVisible()


# -- the look --------------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", SIZES)
def test_everything_fits_and_can_be_reached(
    bench: Bench, theme: Theme, qtbot: QtBot, size: tuple[int, int], scale: float
) -> None:
    theme.set_text_scale(scale)
    bench.promise("Progress update: export repair", -17, channel="email", told="yes")
    bench.task("Written apology", 1, kind="written_apology", call=bench.call, urgent=True)
    bench.task("Discount card", 29, kind="goodwill", call=bench.call)
    page = bench.show(size)
    assert_fits(qtbot, page)
    page.rows[0].edit()
    page.rows[1].write_mail()
    page.rows[2].put_off()
    assert_fits(qtbot, page)
    page.search()
    assert_fits(qtbot, page)


def test_filters_scroll_with_the_list_in_a_low_window_and_keep_the_keyboard(
    bench: Bench, theme: Theme
) -> None:
    theme.set_text_scale(2.0)
    page = bench.show((320, 900))
    chip = page.filter_chip(View.COMING)
    chip.setFocus()
    assert not page.list.isAncestorOf(chip)
    bench.there.window.resize(320, 480)
    bench.qtbot.waitUntil(lambda: page.list.isAncestorOf(chip))
    assert chip.isVisible()
    assert keyboard() is chip


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_of_people_are_plain_and_break_nothing(bench: Bench, qtbot: QtBot, text: str) -> None:
    call = bench.desk.calls.start(name=text[:300])
    bench.desk.calls.close(call)
    bench.desk.promises.make(text, call=call, due=bench.at(1), channel="phone")
    page = bench.show((320, 480))
    shown = row_of(page, page.rows[0].words()[0]).words()[0]
    assert shown[:20].strip() in " ".join(text.split())
    assert len(shown) <= 240
    assert_fits(qtbot, page)
    page.rows[0].edit()
    assert_fits(qtbot, page)


def test_in_a_wide_window_what_comes_stands_beside_today(bench: Bench) -> None:
    bench.task("Ring the depot", 1)
    bench.task("Send the form", 26)
    bench.task("Ask again", 24 * 8)
    page = bench.show((900, 700))
    assert page.ahead.isVisible()
    assert page.list.headings == ("Today",)
    assert page.ahead.headings == ("Tomorrow", "Tuesday, 25 November")
    page.ahead.rows[0].take_keyboard()
    press(Qt.Key.Key_Space)
    assert [row.words()[0] for row in page.ahead.rows] == ["Ask again"]
    assert keyboard() is page.ahead.rows[0].check
    bench.there.window.resize(500, 700)
    bench.qtbot.waitUntil(lambda: not page.ahead.isVisible())
    assert titles(page) == ["Ring the depot"]
