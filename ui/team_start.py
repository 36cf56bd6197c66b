"""The composition root of the supervisor's side: puts store, facts and team together.

Beside `ui.start` the one module that knows the store; importing it imports neither it nor Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.moment import Clock, SystemClock
from app.paths import Profile
from app.policy.in_force import policy_in_force
from app.ports import Progress, Unwatched
from app.problems import Problem
from app.settings import Settings
from app.team.team import Team
from ui.recovery.door_rules import DoorRules
from ui.supervisor.door import OpenTeam, TeamDoor
from ui.time_limit import KEYRING_S, shared_turn, within

if TYPE_CHECKING:
    from app.backups import BackupLine, BackupPreview
    from app.bundle.identity import KeyShelf
    from app.health import Finding
    from app.team.ports import FactEngine
    from db.files import LogFiles
    from db.key import KeyHolder
    from db.way_back import WayBack
    from ui.supervisor.first_paint import SupervisorFirstPaint
    from ui.supervisor.session import SupervisorSession


class TeamStoreDoor:
    """The way into a profile's team; fulfils `ui.supervisor.door.TeamDoor`.

    `holder` stands in for the keyring of this machine; `ask_passphrase` is asked, once, where a
    passphrase is needed that nobody gave yet.
    """

    def __init__(
        self,
        profile: Profile,
        *,
        key_file: str | Path | None = None,
        holder: KeyHolder | None = None,
        clock: Clock | None = None,
        ask_passphrase: Callable[[], str] | None = None,
    ) -> None:
        self._profile = profile
        self._rules = DoorRules(profile)
        self._key_file = None if key_file is None else Path(key_file)
        self._given = holder
        self._clock = clock or SystemClock()
        self._ask_passphrase = ask_passphrase
        self._answered: KeyHolder | None = None

    def is_first(self) -> bool:
        """True when there is no store of a team yet, nor a trace of one."""
        from db.kind import TEAM
        from db.opening import is_first

        return is_first(self._profile.team_folder, TEAM)

    def open(self) -> OpenTeam:
        """In the way that it was closed; at the first start, make it.

        Raises `Problem`: those of `db.opening.prepare`, passphrase_needed, key_file_needed.
        """
        return self._opened(self._holder())

    def open_with_passphrase(self, passphrase: str) -> OpenTeam:
        """With the passphrase that seals the key. Raises `Problem`."""
        from db.key_place import with_passphrase

        wanted = self._rules.kept_in()
        self._answered = with_passphrase(self._files(), wanted, passphrase, self._holder)
        return self._opened(self._answered)

    def open_with_code(self, code: str, passphrase: str = "") -> OpenTeam:
        """With the recovery code; the key is kept again where it was. Raises `Problem`."""
        from db.passphrase import PassphraseHolder
        from db.recovery import recover_into

        self._expect_own_disk()
        files = self._files()
        holder = PassphraseHolder(files, passphrase) if passphrase else self._holder()
        recover_into(files, code, holder)
        self._answered = holder
        return self._opened(holder)

    def forget(self) -> None:
        """Hold no passphrase any more: the next opening asks for it."""
        self._answered = None

    def backups(self) -> tuple[BackupLine, ...]:
        """The backups of the store, and the stores that were set aside, newest first.

        Raises `Problem`: those of the disk.
        """
        return self._way_back().lines()

    def preview(self, backup: Path, progress: Progress) -> BackupPreview:
        """What is in a backup, and what it would take; changes nothing. Raises `Problem`."""
        return self._way_back().preview(backup, progress)

    def expect_unused(self) -> None:
        """Find out whether the store's files could be moved. Raises `Problem` log_in_use."""
        from db import hold

        with hold.alone(self._profile.team_folder):
            pass

    def bring_back(self, backup: Path, progress: Progress) -> Path | None:
        """Put a backup in the store's place; gives where the former is now. Raises `Problem`.

        The facts are made again from the records at the next question.
        """
        self._expect_own_disk()
        return self._way_back().bring_back(backup, progress)

    def open_from_backup(self, backup: Path, progress: Progress) -> OpenTeam:
        """With a backup in the store's place; what was there is set aside. Raises `Problem`."""
        self.bring_back(backup, progress)
        return self._opened(self._answered or self._holder())

    def back_up(self, progress: Progress) -> Path:
        """Make a backup for a command, and prove it. Raises `Problem`."""
        from db.backup_shelf import thin
        from db.kind import TEAM
        from db.opening import prepare

        files = self._files()
        if not files.log.exists():
            raise Problem("log_missing", file=files.log)
        self._expect_own_disk()
        store = prepare(files.folder, self._holder(), clock=self._clock, kind=TEAM).store
        try:
            made = store.backup(progress=progress)
            thin(files)
            return made
        finally:
            store.close()

    def examine(
        self, *, full: bool = False, progress: Progress | None = None
    ) -> tuple[Finding, ...]:
        """What is found of the team's store; changes nothing. Raises `Problem` stopped."""
        from msgspec.structs import replace

        from app import health
        from db.health import look
        from db.kind import TEAM
        from db.team.health import look_at_team, watched_folder

        folder = self._profile.team_folder
        patient = partial(within, KEYRING_S)
        findings = [
            *look(
                folder,
                lambda: self._answered or self._holder(),
                self._clock.now(),
                kind=TEAM,
                full=full,
                progress=progress or Unwatched(),
                ask=patient,
            ),
        ]
        has_key = any(each.subject == "key" and each.state == "ok" for each in findings)
        findings += (
            *look_at_team(folder, partial(patient, self._key) if has_key else None),
            health.rights(folder),
            watched_folder(self._own_settings().text("watched_folder")),
        )
        try:
            self._expect_own_disk()
        except Problem as shared:
            findings.insert(0, health.met("log", shared))
        return tuple(replace(each, team=True) for each in findings)

    def _way_back(self) -> WayBack:
        from db.way_back import WayBack

        return WayBack(self._files(), self._key)

    def _key(self) -> bytes:
        """The key of the store, from whoever keeps it. Raises `Problem`."""
        from db.crossing import crossed
        from db.key import read_note

        files = self._files()
        note = read_note(files)
        holder = self._answered or self._holder()
        key = holder.read("" if note is None else note.log)
        if key is None:
            raise Problem("key_missing", backend=holder.backend(), kept_in=holder.kind)
        return crossed(files, key)

    def _holder(self) -> KeyHolder:
        """Who keeps the key, by what was named and by the note beside the store."""
        from db.holders import holder_for
        from db.passphrase import PassphraseHolder

        holder = holder_for(
            self._files(),
            key_file=self._key_file,
            managed_key_file=self._rules.key_file(),
            given=self._given,
            ask_passphrase=self._ask_passphrase,
        )
        if isinstance(holder, PassphraseHolder):
            self._answered = holder
        return holder

    def _own_settings(self) -> Settings:
        """Those of the supervisor's window."""
        settings = Settings(self._profile.supervisor_settings, policy=policy_in_force())
        with suppress(Problem):
            settings.load()
        return settings

    def _opened(self, holder: KeyHolder) -> OpenTeam:
        from app.team.known_playbooks import known_playbooks
        from db.key_place import expected_place
        from db.kind import TEAM
        from db.left_aside import left_aside
        from db.opening import prepare
        from db.own_keys import shelf_of
        from db.team.fact_file import FactFile
        from db.team.records import SqliteTeamRecords

        self._expect_own_disk()
        holder = expected_place(
            self._files(),
            holder,
            self._rules.kept_in(),
            key_file=self._key_file or self._rules.key_file(),
            keyring=self._given,
        )
        folder = self._profile.team_folder
        its = self._rules.recipients()
        opening = prepare(folder, holder, recipients=its, clock=self._clock, kind=TEAM)
        store, settings = opening.store, self._rules.settings()
        try:
            records = SqliteTeamRecords(store, settings.number("keep_team_days"))
        except BaseException:
            store.close()
            raise
        facts = FactFile.at(folder, store.key, known_playbooks, shared_turn())

        def close() -> None:
            try:
                facts.close()
            finally:
                try:
                    records.close()
                finally:
                    store.close()

        team = Team(
            records=records,
            facts=facts,
            engine=facts,
            clock=self._clock,
            shelf=shelf_of(store, "supervisor"),
            policy_days=settings.number("keep_team_days"),
            region=settings.text("region"),
        )
        return OpenTeam(
            team=team,
            close=close,
            recovery_code=opening.recovery_code,
            sealed=holder.kind == "passphrase",
            left_aside=left_aside(store),
        )

    def _files(self) -> LogFiles:
        from db.files import LogFiles
        from db.kind import TEAM

        return LogFiles(self._profile.team_folder, TEAM)

    def _expect_own_disk(self) -> None:
        """Refuse a network disk, unless the settings say that it holds. Raises `Problem`."""
        from db.disk import expect_own_disk

        self._rules.expect_place()
        if not self._rules.settings().flag("shared_disk"):
            expect_own_disk(self._profile.team_folder)


@contextmanager
def open_team(
    profile: Profile,
    *,
    key_file: str | Path | None = None,
    door: TeamStoreDoor | None = None,
    clock: Clock | None = None,
    tell_code: Callable[[str], None] = lambda _code: None,
) -> Iterator[Team]:
    """The team of a profile for a command, closed afterwards. Raises `Problem`.

    Where the store is made just now, `tell_code` is given its recovery code, to be shown this once.
    """
    door = door or TeamStoreDoor(profile, key_file=key_file, clock=clock)
    opened = door.open()
    try:
        if opened.recovery_code:
            tell_code(opened.recovery_code)
        yield opened.team
    finally:
        opened.close()


def open_engine(name: str, source: str) -> AbstractContextManager[FactEngine]:
    """An engine over facts that were published: `--engine` and `--source`. Raises `Problem`."""
    from db.engines.source import engine_at

    return engine_at(name, source)


def write_report_file(
    path: Path, tables: Mapping[str, tuple[Mapping[str, str], Iterable[Sequence[object]]]]
) -> None:
    """Write tables, each with its columns and rows, into a new plain SQLite file for others."""
    from db.report_file import PlainTable
    from db.report_file import write_report_file as write

    write(path, {name: PlainTable(*table) for name, table in tables.items()})


def key_file_shelf(path: Path) -> KeyShelf:
    """Keys in a file of their own, made by the first use: for IT, who signs rosters with them."""
    from db.own_keys import FileDrawer, OwnKeyShelf

    return OwnKeyShelf(FileDrawer(path))


def build_supervisor_window(
    profile: Profile,
    *,
    key_file: str | Path | None = None,
    door: TeamDoor | None = None,
    clock: Clock | None = None,
    first: SupervisorFirstPaint | None = None,
) -> SupervisorSession:
    """The supervisor's window with everything behind it, its team not open yet.

    There has to be an application. `door` stands in for the store of the profile, and `first` is
    the window where it was painted already.
    """
    from ui.supervisor.session import SupervisorSession

    door = door or TeamStoreDoor(profile, key_file=key_file, clock=clock)
    return SupervisorSession(profile, door, clock=clock or SystemClock(), first=first)


def copy_calls(
    profile: Profile,
    key_file: Path,
    copies: int,
    span_ms: int,
    report: Callable[[int], None],
) -> None:
    """Copy every call of a demonstration's log to later times. Raises `Problem`."""
    from db.demonstration import copy_calls as copy
    from db.key_file import KeyFileHolder
    from db.opening import kept_note

    note = kept_note(profile.log_folder)
    key = KeyFileHolder(key_file).read("" if note is None else note.log)
    if key is None:
        raise Problem("key_missing", backend="", kept_in="key_file")
    copy(profile.log_folder, key, copies, span_ms, report)
