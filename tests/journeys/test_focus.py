"""No event from outside takes the keyboard or moves the caret, with the real events (A03).

Each event really happens: the disk is full for the writer, the log opens late, a second program
is started. What is seen of it is waited for before the caret is looked at.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.conversation import Conversation, Turn
from app.moment import Clock
from app.paths import Profile
from app.playbook.places import resource
from app.ports import Keeper
from app.problems import Problem
from app.records import Change
from tests.support.journey import COMPACT, ROOT, Day, day_at_the_desk
from ui.desk.follow_ups.follow_ups_page import FollowUpsPage
from ui.recovery.door import OpenLog
from ui.rehearsal.strip import RehearsalStrip
from ui.shortcuts import Act
from ui.single_instance import SingleInstance
from ui.start import StoreDoor
from ui.workplace import Page

BEFORE, AFTER = "they were very angry\nabout the", "second "
CARET = BEFORE.index("very")


class MoodyDoor(StoreDoor):
    """The real way into the log, with moods: late, shut, or a disk that is full for a while."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        super().__init__(Profile(folder=folder), key_file=folder.parent / "log.key", clock=clock)
        self.may_open = threading.Event()
        self.may_open.set()
        self.shut: Problem | None = None
        self.disk_is_full = False

    def open(self) -> OpenLog:
        """When it may be opened, and unless it is shut."""
        self.may_open.wait(30)
        if self.shut is not None:
            raise self.shut
        opened = super().open()
        make = opened.make_keeper
        return OpenLog(
            log=opened.log,
            make_keeper=lambda: MoodyKeeper(make(), self),
            backup=opened.backup,
            close=opened.close,
        )


class MoodyKeeper:
    """Keeps, unless the disk is full."""

    def __init__(self, keeper: Keeper, door: MoodyDoor) -> None:
        self._keeper = keeper
        self._door = door

    def write(self, *changes: Change) -> None:
        if self._door.disk_is_full:
            raise Problem("disk_full", folder="")
        self._keeper.write(*changes)

    def close(self) -> None:
        self._keeper.close()


@pytest.fixture(scope="module")
def desk(qapp, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    """One desk for all the events."""
    folder = tmp_path_factory.mktemp("focus") / "profile"
    with day_at_the_desk(folder, make_door=MoodyDoor) as day:
        day.session.window.resize(*COMPACT)
        yield day


@pytest.fixture
def day(desk: Day) -> Iterator[Day]:
    """The desk, put in order again after each event."""
    desk.hand.turn_to_window()
    yield desk
    door_of(desk).disk_is_full = False
    for key, value in (("theme", "system"), ("text_scale", 100), ("playbook", "")):
        desk.session.settings.set(key, value)
    for sheet in desk.desk.calls.open():
        desk.desk.calls.close(sheet.call.id)
    desk.all_saved()
    for subject in ("urgent", "writer"):
        desk.session.window.banners.take_back(subject)


def banner(day: Day, subject: str) -> Callable[[], bool]:
    return lambda: day.session.window.banners.banner(subject) is not None


def door_of(day: Day) -> MoodyDoor:
    door = day.door
    assert isinstance(door, MoodyDoor)
    return door


def saved(day: Day) -> None:
    day.all_saved()


def disk_full(day: Day) -> None:
    door_of(day).disk_is_full = True
    day.desk.tension.set(day.player.call, 4)
    day.hand.wait(banner(day, "writer"), "the banner says that the disk is full")


def disk_well_again(day: Day) -> None:
    disk_full(day)
    door_of(day).disk_is_full = False
    day.hand.wait(lambda: not banner(day, "writer")(), "the banner goes")


def reminder_due(day: Day) -> None:
    day.session.reminders.look()
    day.desk.follow_ups.make("call", due=day.clock.now().later(minutes=20), urgent=True)
    day.all_saved()
    day.clock.pass_ms(30 * 60_000)
    day.session.reminders.look()
    day.hand.wait(banner(day, "urgent"), "the banner says that something urgent is due")


def toast(day: Day) -> None:
    other = day.desk.follow_ups.make("send the papers")
    day.session.window.offer_undo(lambda: "Made", day.desk.follow_ups.undo_of(other))
    assert day.hand.reads("Made")


def time_to_refocus(day: Day) -> None:
    day.desk.tension.set(day.player.call, 5)
    day.clock.pass_ms(5 * 60_000)
    now = day.player.page.surface.now
    day.hand.wait(now.refocus_banner.isVisible, "the cue to refocus")


def second_start(day: Day) -> None:
    single = SingleInstance(Profile(folder=day.folder))
    single.raise_asked.connect(day.session.window.come_to_front)
    assert single.begin()
    single.listen()
    raised: list[bool] = []
    single.raise_asked.connect(lambda: raised.append(True))
    command = [sys.executable, "-m", "ui", "--profile", str(day.folder)]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL) as second:
        day.hand.wait(lambda: second.poll() is not None, "the second start ends")
        assert second.returncode == 0
    day.hand.wait(lambda: bool(raised), "the first window is asked to the front")
    single.end()


def dark_look(day: Day) -> None:
    day.session.settings.set("theme", "dark")
    day.hand.wait(lambda: day.session.window.place.theme.tokens.name == "dark", "the dark look")


def larger_text(day: Day) -> None:
    day.session.settings.set("text_scale", 200)


def another_playbook(day: Day) -> None:
    day.session.settings.set("playbook", str(resource("playbooks", "utility.toml")))
    assert day.desk.playbook.id == "utility"


def rehearsal_turn(day: Day) -> None:
    turns = (Turn("customer", "Hello?"), Turn("customer", "Is anybody there?"))
    stage = day.session.window.place.stage
    stage.begin(Conversation(id="x", turns=turns))
    day.desk.calls.show(day.player.call)
    stage.next()
    strip = day.session.window.findChild(RehearsalStrip)
    day.hand.wait(lambda: day.hand.reads("Is anybody there?", strip), "the turn is shown")


def follow_up_by_rule(day: Day) -> None:
    other = day.desk.calls.start()
    day.desk.calls.set_field(other, "fault", "ours")
    day.desk.calls.show(day.player.call)
    day.desk.calls.close(other)
    day.all_saved()
    assert [each.rule for each in day.desk.sheet(other).follow_ups] == ["written_apology"]


def another_call_comes(day: Day) -> None:
    """A second call is begun from outside and this one is shown again: its caret is its own."""
    day.desk.calls.start(number="+1 415 555 0134")
    day.desk.calls.show(day.player.call)


def line_from_elsewhere(day: Day) -> None:
    other = day.desk.calls.start()
    day.desk.calls.show(day.player.call)
    day.desk.notes.add_line(other, "added by somebody else")


EVENTS = (
    saved,
    disk_full,
    disk_well_again,
    reminder_due,
    toast,
    time_to_refocus,
    second_start,
    dark_look,
    larger_text,
    another_playbook,
    rehearsal_turn,
    follow_up_by_rule,
    another_call_comes,
    line_from_elsewhere,
)


def type_up_to_the_middle(day: Day) -> None:
    """Write two lines and go back into the first."""
    day.hand.press(Act.NOTES)
    for number, line in enumerate(BEFORE.split("\n")):
        if number:
            day.hand.key("Return")
        day.hand.type(line)
    day.hand.key("Ctrl+Home")
    for _ in range(CARET):
        day.hand.key("Right")


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.__name__)
def test_the_caret_stays_where_the_agent_types(day: Day, event: Callable[[Day], None]):
    day.player.start()
    type_up_to_the_middle(day)
    editor = day.player.page.surface.notes.editor
    assert QApplication.focusWidget() is editor
    event(day)
    day.hand.settle()
    assert QApplication.focusWidget() is editor
    assert (editor.textCursor().position(), editor.textCursor().anchor()) == (CARET, CARET)
    assert editor.toPlainText() == BEFORE
    day.hand.type(AFTER)
    assert editor.toPlainText() == BEFORE[:CARET] + AFTER + BEFORE[CARET:]


class LateDoor(MoodyDoor):
    """A door that waits to be let."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        super().__init__(folder, clock)
        self.may_open.clear()


class ShutDoor(LateDoor):
    """A door that takes its time, and then does not open."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        super().__init__(folder, clock)
        self.shut = Problem("keyring_locked")


def let(day: Day) -> None:
    """Let the door answer, and wait for what it says."""
    opening = day.session.opening
    door_of(day).may_open.set()
    day.hand.wait(lambda: opening.is_open or opening.problem is not None, "the door answers")
    day.hand.settle()


@pytest.mark.parametrize("make_door", [LateDoor, ShutDoor])
def test_the_answer_of_the_log_leaves_the_notes_alone(qapp, tmp_path: Path, make_door):
    with day_at_the_desk(tmp_path / "profile", make_door=make_door, wait=False) as day:
        day.hand.click("Start a call")
        type_up_to_the_middle(day)
        editor = day.player.page.surface.notes.editor
        let(day)
        assert QApplication.focusWidget() is editor
        assert editor.textCursor().position() == CARET
        day.hand.type(AFTER)
        assert editor.toPlainText() == BEFORE[:CARET] + AFTER + BEFORE[CARET:]


@pytest.mark.parametrize("make_door", [LateDoor, ShutDoor])
def test_the_answer_of_the_log_leaves_a_line_on_the_first_page_alone(
    qapp, tmp_path: Path, make_door
):
    folder = tmp_path / "profile"
    with day_at_the_desk(folder) as day:
        day.player.start()
        day.player.write("a call that is open still")
    with day_at_the_desk(folder, make_door=make_door, wait=False) as day:
        page = day.session.window.pages.built(Page.FOLLOW_UPS)
        assert isinstance(page, FollowUpsPage)
        field = page.add_line.field
        day.hand.click_on(field)
        day.hand.type("call Jake")
        let(day)
        assert QApplication.focusWidget() is field
        day.hand.type(" back")
        assert field.text() == "call Jake back"
