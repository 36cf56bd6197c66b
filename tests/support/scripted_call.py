"""One whole call by a script, through the real desk, the real writer and the real store.

What is handed in, what is acknowledged and what is told goes into a report outside the profile, in
one write each, so that it stands there whatever becomes of the program.
"""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEventLoop

from app.desk import Desk
from app.paths import Profile
from app.playbook.places import builtin_playbook
from app.ports import CallLog, CallQuery
from app.problems import Problem
from app.records import Answer, Caller, Change, PersonalPhrase, Record, new_id
from tests.support.desk import START, FakeClock, make_desk
from tests.support.marker import MARKER
from ui import background
from ui.background import LogWriter, LongWork
from ui.recovery.door import OpenLog
from ui.start import StoreDoor

TRACK = "insult_or_threat"
RETRY_SECONDS = (0.002,)
HEALS_AFTER = 3
PATIENCE_S = 30.0
PLAYBOOK = builtin_playbook()

T = TypeVar("T")


@dataclass
class Told:
    """What a report says: the changes in order, how many of them are kept, the problems."""

    changes: list[Change] = field(default_factory=list)
    kept: int = 0
    problems: list[tuple[str, str]] = field(default_factory=list)
    finished: bool = False
    _found: int = 0

    @property
    def codes(self) -> set[str]:
        """The codes of all problems."""
        return {code for _, code in self.problems}

    def add(self, what: str, fact: Any) -> None:
        """One entry more."""
        match what:
            case "handed_in":
                self.changes.append(fact)
            case "kept":
                self.kept = max(self.kept, self._found) + 1
            case "problem":
                self.problems.append(fact)
            case "found":
                # The next program shows these, and they have to stay once it has kept more.
                self._found = fact
                del self.changes[fact:]
            case "finished":
                self.finished = True


class Report:
    """Writes to a file, each entry in one write."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def tell(self, what: str, fact: object = None) -> None:
        """Write one entry."""
        os.write(self._file, pickle.dumps((what, fact)))


def read_report(path: Path) -> Told:
    """What a program told before it ended."""
    told = Told()
    with path.open("rb") as opened:
        while True:
            try:
                told.add(*pickle.load(opened))  # noqa: S301 - written by a test's own program
            except EOFError:
                return told


class ReportingWriter(LogWriter):
    """The window's writer, which tells what it is given and what it has kept."""

    def __init__(self, report: Report) -> None:
        super().__init__()
        self._report = report

    def hand_in(self, change: Change, acknowledged: Callable[[], None]) -> None:
        self._report.tell("handed_in", change)

        def kept() -> None:
            self._report.tell("kept")
            acknowledged()

        super().hand_in(change, kept)


def acts(desk: Desk, clock: FakeClock) -> Iterator[None]:
    """The call, an act at a time."""
    call = desk.calls.start(number="+1 415 555 0187", name=f"Zebedee {MARKER}")
    yield
    desk.calls.set_field(call, "concern", f"the {MARKER} is blue")
    desk.callers.identify(call)
    yield
    text = ""
    for word in ("delivered", "blue", "again", "wants", "money"):
        text += f"{word} {MARKER} " * 40
        desk.notes.write(call, text)
        clock.pass_ms(30_000)
        yield
    for _ in range(3):
        desk.checklist.tick(call)
        yield
    for level in (3, 5):
        desk.tension.set(call, level, remark=f"shouted {MARKER}")
        yield
    for phrase in desk.playbook.phrases[:2]:
        desk.phrases.use(call, phrase.id, phrase.kind, "shown")
        yield
    desk.boundary.say(call, TRACK, "warn", quoted=f"you {MARKER} thief")
    desk.boundary.offer_manager(call, "customer", reason=MARKER)
    yield
    made = desk.promises.make(f"send {MARKER}", call=call, due=clock.now().later(days=1))
    desk.promises.change(made, due=clock.now().later(days=2))
    yield
    task = desk.follow_ups.make(f"look for {MARKER}", call=call)
    desk.follow_ups.settle(task, "done")
    yield
    desk.phrases.write_own(MARKER, "listening", f"tell me of the {MARKER}")
    desk.phrases.pin(3, desk.playbook.phrases[0].id)
    yield
    desk.calls.end(call)
    desk.calls.set_field(call, "outcome", "solved")
    yield
    desk.reflections.write(call, answers=(Answer(question="cues", text=MARKER),))
    desk.reflections.write(call, next_time=f"ask for the {MARKER} first")
    yield
    desk.calls.close(call)
    yield


class ScriptedCall:
    """The script. Where something fails it does as the window does: it says so and goes on."""

    def __init__(
        self,
        profile: Path,
        key_file: Path,
        report: Report,
        *,
        heal: Path | None = None,
        dies: bool = False,
    ) -> None:
        self._report = report
        self._heal = heal
        self._dies = dies
        self._clock = FakeClock()
        self._door = StoreDoor(Profile(folder=profile), key_file=key_file, clock=self._clock)
        self.writer = ReportingWriter(report)
        self.writer.failing.connect(lambda problem: self._failed("write", problem))
        self.desk = Desk(PLAYBOOK, self._clock, self.writer)
        self._problems = 0

    def play(self) -> None:
        """The whole call, from opening the log to closing it."""
        script = acts(self.desk, self._clock)
        next(script)  # the call begins before the log is open, as in the window
        opened = self._until_done("open", self._door.open)
        self.desk.attach(opened.log)
        self.writer.open(opened.make_keeper)
        for _ in script:
            self._clock.pass_ms(1500)
            self._wait_for_the_writer()
        self._until(lambda: self.writer.waiting == 0)
        self._until_done("backup", lambda: self._back_up(opened))
        closed = self.writer.close()
        assert closed
        try:
            opened.close()
        except Problem as problem:
            self._failed("close", problem)
        self._report.tell("finished")

    # -- what goes wrong -------------------------------------------------------------------------

    def _failed(self, where: str, problem: Problem) -> None:
        self._report.tell("problem", (where, problem.code))
        self._problems += 1
        if self._dies:
            os.kill(os.getpid(), signal.SIGKILL)
        if self._heal is not None and self._problems >= HEALS_AFTER:
            self._heal.touch()

    def _until_done(self, where: str, work: Callable[[], T]) -> T:
        end = monotonic() + PATIENCE_S
        while True:
            try:
                return work()
            except Problem as problem:
                self._failed(where, problem)
                if monotonic() > end:
                    raise

    def _back_up(self, opened: OpenLog) -> None:
        """On a worker, as the window does."""
        ended: list[Problem | None] = []
        work = LongWork(opened.backup)
        work.finished.connect(lambda _: ended.append(None))
        work.failed.connect(ended.append)
        work.start()
        self._until(lambda: bool(ended))
        work.wait()
        if ended[0] is not None:
            raise ended[0]

    def _wait_for_the_writer(self) -> None:
        """Until everything is kept, or it is told why not: then the call goes on meanwhile."""
        before = self._problems
        self._until(lambda: self.writer.waiting == 0 or self._problems > before)

    @staticmethod
    def _until(done: Callable[[], bool]) -> None:
        # Whatever is waited for comes as an event; a program that gets stuck is ended from outside.
        while not done():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def play(profile: str, key_file: str, report: str, heal: str = "", *, dies: bool = False) -> None:
    """Play the call in a process of its own; it makes the file `heal` after the third failure."""
    application = QCoreApplication([])
    background.RETRY_SECONDS = RETRY_SECONDS
    call = ScriptedCall(
        Path(profile),
        Path(key_file),
        Report(Path(report)),
        heal=Path(heal) if heal else None,
        dies=dies,
    )
    call.play()
    del call, application


def play_until_it_fails(profile: str, key_file: str, report: str) -> None:
    """Play the call, and die of the first problem."""
    play(profile, key_file, report, dies=True)


def go_on(profile: str, key_file: str, report: str) -> None:
    """The next program after one that died: it tells what it finds, and keeps something more."""
    before, telling = read_report(Path(report)), Report(Path(report))
    opened = StoreDoor(Profile(folder=Path(profile)), key_file=key_file).open()
    telling.tell("found", prefix_kept(opened.log, before))
    keeper = opened.make_keeper()
    for number in range(3):
        body = f"{MARKER} {number} " * 200
        phrase = PersonalPhrase(id=new_id(), title="later", kind="listening", body=body)
        change = Change(what="own_phrase_written", at=START, records=(phrase,))
        telling.tell("handed_in", change)
        keeper.write(change)
        telling.tell("kept")
    opened.close()
    telling.tell("finished")


def rehearse() -> None:
    """Play the call at a desk over memory: everything that it needs is imported then."""
    for _ in acts(make_desk(), FakeClock()):
        pass


# -- what is on the disk afterwards --------------------------------------------------------------


def stored(log: CallLog, callers: set[UUID]) -> dict[UUID, Record]:
    """Every record of the log that a call makes, by id."""
    found: list[Record] = []
    for sheet in log.every_sheet(CallQuery()):
        found += [sheet.call, *sheet.steps, *sheet.phrases, *sheet.tension, *sheet.boundary]
        found += [*sheet.escalations, *sheet.promises, *sheet.follow_ups]
        found += [each for each in (sheet.note, sheet.reflection) if each is not None]
        found += log.note_versions(sheet.call.id)
    found += [*log.personal_phrases(), *log.favourites()]
    found += [each for each in map(log.caller, callers) if each is not None]
    return {record.id: record for record in found}


def states(changes: list[Change]) -> Iterator[dict[UUID, Record]]:
    """What the log holds after none of the changes, after the first, the first two, …"""
    held: dict[UUID, Record] = {}
    yield dict(held)
    for change in changes:
        held.update({record.id: record for record in change.records})
        yield {key: record for key, record in held.items() if record.deleted is None}


def prefix_kept(log: CallLog, told: Told) -> int:
    """How many of the changes the log holds, whole and in order; -1 when it holds anything else."""
    records = [record for change in told.changes for record in change.records]
    callers = {record.id for record in records if isinstance(record, Caller)}
    held = stored(log, callers)
    matching = [count for count, state in enumerate(states(told.changes)) if state == held]
    return max(matching, default=-1)
