"""One scripted call: how few keys it takes, that nothing gets in its way, and what lies on disk.

The effort budget is A11, the absence of modal windows A12, the planted markers C01 and C05.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.call import Calls
from tests.support.journey import WIDE, Day, command, day_at_the_desk
from tests.support.shown_windows import ShownWindows
from tests.support.window import no_modal_dialogs
from ui.desk.call.desk_view import View
from ui.rehearsal.player import Ending
from ui.shortcuts import Act
from ui.workplace import Page

CARD = "4111 1111 1111 1111"
NAME = "Zebedee Quarkington"
NUMBER = "+1 415 555 0187"
NOTE = "her marmalade parrot was delivered blue"
QUOTE = "you marmalade thieves"
PROMISE = "send a green parrot"
CONCERN = "the parrot is of the wrong colour"
NEXT_TIME = "ask for the colour before the size"
MARKERS = ("Quarkington", "5550187", "555 0187", "marmalade", "parrot", "colour", "4111")


@pytest.fixture
def day(qapp, tmp_path: Path) -> Iterator[Day]:
    with day_at_the_desk(tmp_path / "profile") as day:
        yield day


def keys_for(day: Day, act: Callable[[], object]) -> int:
    """How many keys an act takes; no click may be among them."""
    keys, clicks = day.hand.keys, day.hand.clicks
    act()
    assert day.hand.clicks == clicks
    return day.hand.keys - keys


def test_the_keys_of_a_call_are_few(day: Day):
    hand, player = day.hand, day.player
    assert keys_for(day, player.start) == 1
    call = player.call
    sheet = day.desk.sheet

    assert keys_for(day, lambda: hand.press(Act.TENSION_4)) == 1
    assert [each.level for each in sheet(call).tension] == [4]

    assert keys_for(day, lambda: hand.press(Act.TICK)) == 1
    assert len(sheet(call).steps) == 1

    assert keys_for(day, lambda: hand.press(Act.PHRASE_1)) == 1
    assert len(sheet(call).phrases) == 1

    def first_of_the_palette() -> None:
        hand.press(Act.PALETTE)
        hand.key("Return")

    assert keys_for(day, first_of_the_palette) == 2
    assert len(sheet(call).phrases) == 2

    def by_one_letter() -> None:
        hand.press(Act.PALETTE)
        hand.type("p")
        hand.key("Return")

    assert keys_for(day, by_one_letter) == 2 + 1
    assert len(sheet(call).phrases) == 3

    hand.press(Act.BOUNDARY)
    assert keys_for(day, lambda: hand.press(Act.NOTES)) == 1
    assert day.session.window.focusWidget() is player.page.surface.notes.editor

    line = "! call back tomorrow 3pm"

    def follow_up() -> None:
        hand.press(Act.NOTES)
        hand.type(line)
        hand.key("Return")

    assert keys_for(day, follow_up) == 1 + len(line) + 1
    made = (*sheet(call).promises, *sheet(call).follow_ups)
    assert [each.due.local().hour for each in made] == [15]

    def warned() -> None:
        hand.press(Act.BOUNDARY)
        hand.key("Return")

    assert keys_for(day, warned) == 2
    assert len(sheet(call).boundary) == 1


def closed(calls: Calls, call: object) -> bool:
    return all(sheet.call.id != call for sheet in calls.open())


def test_the_wrap_up_is_skipped_by_one_key_and_open_steps_ask_once(day: Day):
    calls = day.desk.calls
    first = day.player.start()
    for step in day.desk.checklist.lines(first):
        day.desk.checklist.mark(first, step.step.id, "done")
    assert keys_for(day, lambda: day.hand.press(Act.CLOSE_CALL)) == 1
    assert closed(calls, first)

    second = day.player.start()
    day.hand.press(Act.CLOSE_CALL)
    assert not closed(calls, second)
    assert day.player.page.surface.view is View.WRAP_UP
    assert keys_for(day, lambda: day.hand.press(Act.CLOSE_CALL)) == 1
    assert closed(calls, second)


def files_below(*folders: Path) -> Iterator[Path]:
    """Every file in the folders."""
    for folder in folders:
        yield from (path for path in folder.rglob("*") if path.is_file())


def found_in(path: Path) -> list[str]:
    """The markers that stand readable in a file, in any of the usual encodings."""
    content = path.read_bytes().lower()
    return [
        marker
        for marker in MARKERS
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
        if marker.lower().encode(encoding) in content
    ]


def whole_call(day: Day) -> None:
    """A call with everything that can be written in it."""
    player, desk = day.player, day.desk
    player.start()
    player.name_caller(Name=NAME, Number=NUMBER)
    player.set_tension(4)
    player.write(NOTE)
    player.write(f"paid with {CARD}, cvc 123")
    player.write("! email Friday the parrot list")
    player.say_first()
    player.tick()
    player.warn(desk.playbook.boundary.tracks[0], f"{QUOTE} {CARD}")
    player.find_and_say("sorry")
    day.hand.press(Act.PAUSE)
    day.hand.press(Act.EMERGENCY)
    day.hand.press(Act.BACK)
    player.offer_manager("agent")
    player.wrap_up(
        Ending(
            outcome=desk.playbook.outcomes[0].title,
            fault="Ours",
            cause=desk.playbook.causes[0].title,
            option=desk.playbook.options[0].title,
            promise=PROMISE,
            by_when="tomorrow 3pm",
            channel="Post",
        )
    )
    day.hand.fill("Concern", f"{CONCERN} {CARD}", player.panel(View.WRAP_UP))
    day.hand.press(Act.SUMMARY)
    player.close()
    player.reflect(NEXT_TIME)
    day.hand.press(Act.CALLS)
    day.hand.press(Act.SEARCH)
    day.hand.type("parrot")
    for act in (Act.FOLLOW_UPS, Act.REFLECTIONS, Act.MINDSET, Act.SETTINGS, Act.SHORTCUTS):
        day.hand.press(act)
    day.all_saved()


def test_no_window_gets_in_the_way_and_nothing_readable_reaches_the_disk(
    qapp, tmp_path: Path, capfd: pytest.CaptureFixture[str]
):
    folder = tmp_path / "profile"
    home = Path(os.environ["XDG_DATA_HOME"]).parent
    with day_at_the_desk(folder) as day, no_modal_dialogs() as wanted:
        assert day.session.window.size().toTuple() == WIDE
        windows = ShownWindows(day.session.window)
        whole_call(day)
        windows.end()
        assert wanted == []
        assert windows.modal == []
        assert windows.shown == []
        assert day.session.window.page is Page.SHORTCUTS
        while_open = {path.name: found_in(path) for path in files_below(tmp_path, home)}
    told = capfd.readouterr()
    after = {path.name: found_in(path) for path in files_below(tmp_path, home)}
    assert {"call-log.db", "call-log.db-wal", "settings.json"} <= set(while_open)
    assert any(name.endswith(".db") and name != "call-log.db" for name in after), "no backup"
    assert not any(while_open.values()), while_open
    assert not any(after.values()), after
    assert not [marker for marker in MARKERS if marker in told.out + told.err]
    kept = command(folder, "log", "export", "--format", "jsonl", "--with-private")
    for word in ("Quarkington", NOTE, QUOTE, PROMISE, CONCERN, NEXT_TIME):
        assert word in kept
    assert "4111" not in kept
    assert "1111 1111" not in kept
    assert "cvc 123" not in kept
