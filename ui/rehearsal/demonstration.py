"""The demonstration call, played through the real window where there is no display.

Leaves screenshots and the log that was made in `build/demo/` and prints where.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.demonstration import Reader, StoryClock
from app.languages import SOURCE_LANGUAGE
from app.moment import SystemClock
from app.paths import Profile
from app.playbook.shape import Playbook
from app.rehearsal import built_in_conversations
from app.sheet import tension_now
from ui.catalogue import speak
from ui.desk.call.call_page import CallPage
from ui.desk_session import DeskSession
from ui.look.theme import current_theme
from ui.rehearsal.hand import Hand
from ui.rehearsal.player import Ending, Player
from ui.shortcuts import Act
from ui.start import build_window
from ui.workplace import Page

FOLDER = Path("build") / "demo"
WIDE = (900, 700)
COMPACT = (380, 780)
FURIOUS = 5


def begin_session(folder: Path, clock: StoryClock) -> DeskSession:
    """The real window over a new profile in `folder`, with its log open."""
    session = build_window(
        Profile(folder=folder / "profile"), key_file=folder / "demo.key", clock=clock
    )
    session.begin()
    Hand(session.window).wait(lambda: session.open_log is not None, "the log opens")
    return session


def end_session(session: DeskSession) -> None:
    """Write what waits, close the log, and let the window go before the application ends."""
    session.end()
    session.window.close()
    session.window.deleteLater()
    session.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def play(folder: Path) -> list[Path]:
    """Play John and Jake; returns the pictures taken. The folder is emptied first."""
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    clock = StoryClock(SystemClock().now())
    session = begin_session(folder, clock)
    window = session.window
    pictures: list[Path] = []

    def picture(name: str) -> None:
        page = window.pages.built(Page.CALL)
        if isinstance(page, CallPage):
            # The story's time goes by in leaps; what shows it looks once a second of real time.
            page.tick()
        while (close := player.hand.button("Close this message")) is not None:
            player.hand.click_on(close)
        pictures.append(folder / f"{len(pictures) + 1:02d}-{name}.png")
        player.hand.picture(pictures[-1])

    player = Player(window, clock, Reader())
    window.resize(*WIDE)
    picture("follow-ups-empty")
    conversation = next(built_in_conversations())
    call = player.start()
    player.name_caller(Name="Jake Miller", Number="+1 415 555 0134")
    for turn in conversation.turns:
        player.play(turn)
        if tension_now(session.desk.sheet(call)) == FURIOUS and len(pictures) < 2:
            picture("furious")
    window.resize(*COMPACT)
    picture("compact")
    player.wrap_up(ending(session.desk.playbook))
    picture("wrap-up")
    window.resize(*WIDE)
    picture("wrap-up-wide")
    player.close()
    picture("reflection")
    player.reflect("Sum up in one sentence before I offer anything")
    player.hand.wait(session.desk.is_saved, "everything is saved")
    player.hand.press(Act.FOLLOW_UPS)
    picture("follow-ups")
    player.hand.press(Act.CALLS)
    picture("calls")
    end_session(session)
    return pictures


def ending(playbook: Playbook) -> Ending:
    """How the call of John and Jake ends, in the words of the playbook in use."""
    settled = next(each for each in playbook.outcomes if each.settled)
    return Ending(
        outcome=settled.title,
        fault="Ours",
        cause=playbook.causes[0].title,
        option=playbook.options[0].title,
        promise="Restore the data from the backup",
        by_when="tomorrow 9am",
        channel="Phone",
    )


def main() -> int:
    """Play and tell where everything lies."""
    app = QApplication.instance() or QApplication(["callside"])
    assert isinstance(app, QApplication)
    current_theme().apply(app)
    speak(app, SOURCE_LANGUAGE)
    pictures = play(FOLDER)
    print("The demonstration call was played through the real window. It left:")
    for path in pictures:
        print(f"  {path}")
    print(f"  {FOLDER / 'profile' / 'log'}  the encrypted log")
    print(f"  {FOLDER / 'demo.key'}  its key: look around with")
    print(f"  python3 dev.py run --profile {FOLDER}/profile --key-file {FOLDER}/demo.key log list")
    return 0


if __name__ == "__main__":
    sys.exit(main())
