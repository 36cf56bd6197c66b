"""Pictures of every screen, drawn by the real window over two weeks of made-up work.

    python -m ui.rehearsal.screenshots [--out DIR] [--docs] [--quick] [--language CODE] [--rtl]

Leaves <theme>-<scale>/<width>x<height>/<screen>.png below DIR (build/screenshots), and one sheet
of all screens beside each folder. `--quick` draws the two looks that differ most; `--docs` renews
the pictures of the documentation instead. `--language` draws them in another language, and `--rtl`
as they stand for somebody who reads from right to left.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.backups import BackupPreview
from app.demonstration import StoryClock
from app.languages import LANGUAGES, SOURCE_LANGUAGE
from app.paths import Profile
from app.ports import Progress
from app.problems import Problem
from ui.background import LongWork
from ui.catalogue import speak
from ui.desk.call.call_page import CallPage
from ui.desk.call.desk_view import View
from ui.desk_session import DeskSession
from ui.garbage import GarbageRounds
from ui.look.theme import current_theme
from ui.recovery.door import Door, OpenLog
from ui.rehearsal import (
    handover_scenes,
    kept_scenes,
    scenes,
    story,
    supervisor_scenes,
    telephone_scenes,
)
from ui.rehearsal.contact_sheet import draw_contact_sheet
from ui.rehearsal.demonstration_team import make_demonstration_team, profile_of
from ui.rehearsal.hand import Hand
from ui.start import StoreDoor, build_window
from ui.supervisor.door import OpenTeam, TeamDoor
from ui.supervisor.patterns.picture_queue import PictureQueue
from ui.supervisor.patterns.pictures_page import PicturesPage
from ui.supervisor.session import SupervisorSession
from ui.team_start import TeamStoreDoor, build_supervisor_window
from ui.workplace import Page

FOLDER = Path("build") / "screenshots"
DOCS = Path("docs") / "pictures"
COMPACT, WIDE, STRIP = (380, 780), (900, 700), (760, 700)
SIZES = ((320, 480), COMPACT, WIDE)


class Look(NamedTuple):
    """Colours and text size."""

    theme: str
    percent: int

    @property
    def name(self) -> str:
        return f"{self.theme}-{self.percent}"


LOOKS = tuple(Look(theme, each) for theme in ("light", "dark", "contrast") for each in (100, 200))
QUICK = (Look("light", 100), Look("dark", 200))


class ShutDoor(StoreDoor):
    """A door that does not open: the pictures of the gate are about it."""

    def is_first(self) -> bool:
        return False

    def open(self) -> OpenLog:
        raise Problem("key_wrong")

    def preview(self, backup: Path, progress: Progress | None = None) -> BackupPreview:
        return kept_scenes.PREVIEW


class ShutTeamDoor(TeamStoreDoor):
    """A door to a team that does not open."""

    def is_first(self) -> bool:
        return False

    def open(self) -> OpenTeam:
        raise Problem("key_wrong")

    def preview(self, backup: Path, progress: Progress) -> BackupPreview:
        return kept_scenes.PREVIEW


class Photographer:
    """Takes a picture of each scene in each look and size, and keeps count."""

    def __init__(
        self,
        folder: Path,
        looks: Sequence[Look],
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    ) -> None:
        self._folder = folder
        self._looks = looks
        self._direction = direction
        self.taken: list[Path] = []

    def take(self, session: DeskSession | SupervisorSession, shown: Sequence[scenes.Scene]) -> None:
        """Take all pictures of a session."""
        hand = Hand(session.window)
        QApplication.setLayoutDirection(self._direction)
        for look in self._looks:
            put_on(session, look)
            for size in SIZES:
                session.window.resize(*size)
                folder = self._folder / look.name / f"{size[0]}x{size[1]}"
                for scene in shown:
                    scene.show(session)
                    path = folder / f"{scene.name}.png"
                    picture(session, hand, path)
                    scene.leave(session)
                    self.taken.append(path)

    def draw_sheets(self) -> list[Path]:
        """One sheet for each look and size."""
        sheets = []
        for folder in dict.fromkeys(path.parent for path in self.taken):
            sheet = folder.with_name(f"{folder.name}.png")
            draw_contact_sheet([p for p in self.taken if p.parent == folder], sheet)
            sheets.append(sheet)
        return sheets


def put_on(session: DeskSession | SupervisorSession, look: Look) -> None:
    """Choose colours and text size as the agent does."""
    session.settings.set("theme", look.theme)
    session.settings.set("text_scale", look.percent)


def picture(session: DeskSession | SupervisorSession, hand: Hand, path: Path) -> None:
    """Keep what the window shows when it has come to rest."""
    wait_for_rest(session, hand)
    hand.picture(path)


def wait_for_rest(session: DeskSession | SupervisorSession, hand: Hand) -> None:
    """Wait until everything is saved and said so, with no message in the way."""
    session.window.toasts.clear()
    if isinstance(session, SupervisorSession):
        window = session.window
        hand.wait(
            lambda: not any(each.is_running for each in window.findChildren(LongWork)), "rest"
        )
        window.toasts.clear()
        return
    if session.open_log is not None:
        hand.wait(lambda: session.desk.is_saved() and not session.writer.waiting, "all is saved")
    page = session.window.pages.built(Page.CALL)
    if isinstance(page, CallPage):
        hand.wait(lambda: page.surface.notes.mark.state in ("saved", "empty"), "notes at rest")


def is_at_work(session: SupervisorSession) -> bool:
    """Whether a page waits for a worker."""
    window = session.window
    if any(each.is_running for each in window.findChildren(LongWork)):
        return True
    return any(
        not each.is_idle and page.isVisible()
        for page in window.pages.findChildren(PicturesPage)
        for each in page.findChildren(PictureQueue)
    )


def pack(path: Path) -> None:
    """Keep a picture with its 256 most frequent colours: a fraction of the bytes, looks the same.

    Raises OSError where it cannot be kept.
    """
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(image.constBits()).cast("B").cast("I")
    table = [colour for colour, _count in Counter(pixels).most_common(256)]
    if not image.convertToFormat(QImage.Format.Format_Indexed8, table).save(str(path), quality=0):
        raise OSError(f"cannot write {path}")


@contextmanager
def session_over(
    folder: Path, clock: StoryClock, door: Door | None = None
) -> Iterator[DeskSession]:
    """The real window over a profile, with its log open, or shut where there is a shut door."""
    profile = Profile(folder=folder / "profile")
    key_file = folder / "story.key"
    session = build_window(profile, key_file=key_file, door=door, clock=clock)
    session.begin()
    opening = session.opening
    Hand(session.window).wait(
        lambda: opening.is_open or opening.problem is not None, "the log opens, or does not"
    )
    try:
        yield session
    finally:
        session.end()
        session.window.close()
        session.window.deleteLater()
        session.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def supervisor_over(profile: Profile, door: TeamDoor) -> Iterator[SupervisorSession]:
    """The real supervisor's window, with its team open, or shut where there is a shut door."""
    session = build_supervisor_window(profile, door=door)
    session.begin()
    opening = session.opening
    Hand(session.window).wait(
        lambda: opening.is_open or opening.problem is not None, "the team opens, or does not"
    )
    try:
        yield session
    finally:
        session.end()
        session.window.close()
        session.window.deleteLater()
        session.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def new_profile(folder: Path, language: str = SOURCE_LANGUAGE) -> Profile:
    """The profile of somebody who has named himself, and chosen a language."""
    profile = Profile(folder=folder / "profile")
    story.settle_in(profile, language)
    return profile


def take_all(photographer: Photographer, folder: Path, language: str = SOURCE_LANGUAGE) -> None:
    """Every screen, from the first day to the end of a call."""
    first, shut, day, practice = (folder / name for name in ("first", "shut", "day", "practice"))
    new_profile(first, language)
    with session_over(first, StoryClock(story.TODAY)) as session:
        photographer.take(session, scenes.first_day())
        photographer.take(session, kept_scenes.locked())
    new_profile(shut, language)
    with session_over(
        shut, StoryClock(story.TODAY), ShutDoor(Profile(folder=shut / "profile"))
    ) as session:
        photographer.take(session, scenes.gate())
        photographer.take(session, kept_scenes.going_back())
    clock = story.fill(new_profile(day, language), day / "story.key")
    with session_over(day, clock) as session:
        photographer.take(session, scenes.pages())
        photographer.take(session, kept_scenes.kept())
        photographer.take(session, telephone_scenes.telephone())
        photographer.take(session, handover_scenes.handover())
        call = story.begin_call(session, clock)
        photographer.take(session, scenes.desk())
        session.desk.calls.end(call)
        photographer.take(session, scenes.after_call())
        story.begin_second_call(session.desk, clock)
        photographer.take(session, scenes.second_call())
    new_profile(practice, language)
    practice_clock = StoryClock(story.TODAY)
    with session_over(practice, practice_clock) as session:
        story.rehearse(session, practice_clock)
        photographer.take(session, scenes.rehearsal())


def take_supervisor(photographer: Photographer, folder: Path) -> None:
    """Every screen of the supervisor's window, from the first day on."""
    first, shut, team = (folder / name for name in ("office", "locked", "team"))
    for made in (first, shut, team):
        made.mkdir()
    profile = Profile(folder=first / "profile")
    with supervisor_over(profile, TeamStoreDoor(profile, key_file=first / "team.key")) as session:
        photographer.take(session, supervisor_scenes.first_day())
    profile = Profile(folder=shut / "profile")
    with supervisor_over(profile, ShutTeamDoor(profile)) as session:
        photographer.take(session, supervisor_scenes.gate())
    door = make_demonstration_team(team)
    with supervisor_over(profile_of(team), door) as session:
        photographer.take(session, supervisor_scenes.pages())
        photographer.take(session, supervisor_scenes.kept())
        photographer.take(session, supervisor_scenes.settings())


def take_for_docs(folder: Path) -> list[Path]:
    """The pictures of the documentation."""
    taken: list[Path] = []
    clock = story.fill(new_profile(folder), folder / "story.key")
    with session_over(folder, clock) as session:
        hand = Hand(session.window)

        def take(name: str, look: Look, size: tuple[int, int], show: Show) -> None:
            put_on(session, look)
            session.window.resize(*size)
            show(session)
            taken.append(DOCS / f"{name}.png")
            picture(session, hand, taken[-1])
            pack(taken[-1])

        light, dark = Look("light", 100), Look("dark", 100)
        take("follow-ups-light", light, COMPACT, scenes.at(Page.FOLLOW_UPS))
        take("reflection-light", light, COMPACT, scenes.at(Page.REFLECTION, scenes.hard_call))
        call = story.begin_call(session, clock)
        take("desk-wide-light", light, WIDE, scenes.at_view(View.NOW))
        take("desk-compact-light", light, COMPACT, scenes.at_view(View.NOW))
        take("desk-strip-light", light, STRIP, scenes.as_strip)
        session.window.strip.turn()
        session.desk.tension.set(call, 5)
        session.desk.boundary.say(call, "foul_language", "remind", quoted="you idiots")
        take("desk-boundary-dark", dark, COMPACT, scenes.at_view(View.BOUNDARY))
    return taken


Show = Callable[[DeskSession], None]


def main(arguments: Iterable[str] | None = None) -> int:
    """Take the pictures and tell where they are."""
    parser = argparse.ArgumentParser(prog="screenshots", description="draw every screen")
    parser.add_argument("--out", type=Path, default=FOLDER, help="folder of the pictures")
    parser.add_argument("--docs", action="store_true", help="renew the pictures in docs/")
    parser.add_argument("--quick", action="store_true", help="the two looks that differ most")
    parser.add_argument("--language", default=SOURCE_LANGUAGE, choices=LANGUAGES)
    parser.add_argument("--rtl", action="store_true", help="read from right to left")
    asked = parser.parse_args(None if arguments is None else list(arguments))
    app = QApplication.instance() or QApplication(["callside"])
    assert isinstance(app, QApplication)
    # A caret that blinks would be in one picture and not in the next.
    app.setCursorFlashTime(0)
    # As in the program: collected on a worker, windows would be freed there.
    GarbageRounds(lambda: True, app).begin()
    current_theme().apply(app)
    speak(app, SOURCE_LANGUAGE)
    with tempfile.TemporaryDirectory(prefix="callside-pictures-") as made:
        if asked.docs:
            for path in take_for_docs(Path(made)):
                print(path)
            return 0
        directions = Qt.LayoutDirection
        direction = directions.RightToLeft if asked.rtl else directions.LeftToRight
        photographer = Photographer(asked.out, QUICK if asked.quick else LOOKS, direction)
        take_all(photographer, Path(made), asked.language)
        take_supervisor(photographer, Path(made))
    sheets = photographer.draw_sheets()
    print(f"{len(photographer.taken)} pictures; all of them at a glance:")
    for sheet in sheets:
        print(f"  {sheet}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
