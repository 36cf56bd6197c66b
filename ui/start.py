"""The composition root: the one module that knows both the windows and the store.

Importing it imports neither Qt nor the store: commands run without Qt. The window is painted before
this is imported (`ui.application`, goal A24).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.backups import BackupLine, BackupPreview, MadeBackup, SecondFolder
from app.desk import Desk
from app.moment import Clock, SystemClock
from app.paths import Profile
from app.policy.in_force import policy_in_force
from app.ports import DirectJournal, Journal, Keeper, Progress, Unwatched
from app.problems import Problem
from app.settings import Settings
from ui.house_playbook import house_playbook
from ui.lent_log import LentKeeper, NoJournal
from ui.recovery.door import Door, OpenLog
from ui.recovery.door_rules import DoorRules
from ui.time_limit import KEYRING_S, within

if TYPE_CHECKING:
    from app.bundle.identity import KeyShelf
    from app.erasure import People
    from app.handover.handover import HandoverBacking
    from app.health import Finding
    from app.own_data import OwnData
    from app.phone.secrets import Secrets
    from app.records import CallSheet
    from app.retention import Purged, Retention
    from db.files import LogFiles
    from db.key import KeyHolder
    from db.store import Store
    from db.way_back import WayBack
    from ui.desk_session import DeskSession
    from ui.first_paint import FirstPaint
    from ui.reminders import Notifier


class StoreDoor:
    """The way into a profile's log: by the keyring, a key file, a passphrase or a recovery code.

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
        self._folder = profile.log_folder
        self._rules = DoorRules(profile)
        self._key_file = None if key_file is None else Path(key_file)
        self._given = holder
        self._clock = clock or SystemClock()
        self._answered: KeyHolder | None = None
        self._ask_passphrase = ask_passphrase

    def is_first(self) -> bool:
        """True when there is no log yet, nor a trace of one."""
        from db.opening import is_first

        self._finish_leaving()
        return is_first(self._folder)

    def _back_up(self, store: Store, progress: Progress) -> MadeBackup:
        from db.backing_up import back_up

        second, most = self._rules.shelf()
        return back_up(store, second, progress, most)

    def _finish_leaving(self) -> None:
        """Bring a deletion of everything to its end, before anything else. Raises `Problem`."""
        if self._profile.leaving.exists():
            from db.leaving import finish

            finish(self._profile)

    def open(self) -> OpenLog:
        """In the way that the log was closed; at the first start, make it.

        Raises `Problem`: those of `db.opening.prepare`, passphrase_needed, key_file_needed.
        """
        return self._opened(self._holder())

    def open_with_passphrase(self, passphrase: str) -> OpenLog:
        """With the passphrase that seals the key. Raises `Problem`."""
        from db.key_place import with_passphrase

        wanted = self._rules.kept_in()
        self._answered = with_passphrase(self._files(), wanted, passphrase, self._holder)
        return self._opened(self._answered)

    make_with_passphrase = open_with_passphrase
    """The first start where there is no keyring."""

    def open_with_code(self, code: str, passphrase: str = "") -> OpenLog:
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
        """The backups of the log, here and in the second folder, and what was set aside.

        Newest first. Raises `Problem`: those of the disk of the log.
        """
        return self._way_back().lines(self._rules.second())

    def preview(self, backup: Path, progress: Progress | None = None) -> BackupPreview:
        """What is in a backup, and what it would take; changes nothing. Raises `Problem`."""
        return self._way_back().preview(backup, progress or Unwatched())

    def bring_back(self, backup: Path, progress: Progress | None = None) -> Path | None:
        """Put a backup in the log's place; gives where the former is now. Raises `Problem`."""
        self._expect_own_disk()
        return self._way_back().bring_back(backup, progress or Unwatched())

    def _way_back(self) -> WayBack:
        from db.way_back import WayBack

        return WayBack(self._files(), self._key)

    def open_from_backup(self, backup: Path, progress: Progress | None = None) -> OpenLog:
        """With a backup in the log's place; what was there is set aside. Raises `Problem`."""
        self.bring_back(backup, progress)
        return self._opened(self._answered or self._holder())

    def expect_unused(self) -> None:
        """Find out whether the log's files could be moved. Raises `Problem` log_in_use."""
        from db import hold

        with hold.alone(self._folder):
            pass

    def rotate_key(self, progress: Progress | None = None) -> str:
        """Give the log a new key; gives its new recovery code, this once. Raises `Problem`."""
        from db.rotation import rotate

        self._expect_own_disk()
        self._expect_log()
        holder = self._answered or self._holder()
        its, watch = self._rules.recipients(), progress or Unwatched()
        return rotate(self._folder, holder, recipients=its, progress=watch)

    def open_with_new_key(self, progress: Progress | None = None) -> OpenLog:
        """With a new key, which has a new recovery code. Raises `Problem`."""
        code = self.rotate_key(progress)
        return replace(self._opened(self._answered or self._holder()), recovery_code=code)

    def new_recovery_code(self) -> str:
        """A new recovery code for the open log. Raises `Problem`."""
        from db import crossing
        from db.key import read_note
        from db.recovery import make_recovery

        files = self._files()
        note = read_note(files)
        if note is None:
            raise Problem("key_missing", backend="", kept_in="")
        key = self._key()
        code = make_recovery(files, note.log, key, self._rules.recipients())
        crossing.finish(files, self._answered or self._holder(), key)
        return code

    def fits_code(self, code: str) -> bool:
        """Whether a recovery code would open the log; changes nothing. Raises `Problem`."""
        from db import recovery

        return recovery.fits(self._files(), code)

    def back_up(self, folder: Path | None, progress: Progress) -> MadeBackup:
        """Make a backup for a command; in a `folder` of its own with what opens it elsewhere.

        Raises `Problem`: log_missing, those of `open` and of `Store.backup`,
        backup_folder_missing.
        """
        from db.second_shelf import take_sealed

        if folder is not None and not folder.is_dir():
            raise Problem("backup_folder_missing", folder=folder)
        with self._store() as store:
            if folder is None:
                return self._back_up(store, progress)
            made = store.backup(folder, progress)
            take_sealed(store.files, folder)
            return MadeBackup(made)

    @contextmanager
    def people(self, *, erasing: bool = False) -> Iterator[People]:
        """The people in the log, for a command. Raises `Problem`: log_in_use where `erasing`."""
        from db.backing_up import back_up_anew
        from db.erasure import LogPeople

        if erasing:
            self.expect_unused()
        with self._store() as store:
            anew = partial(back_up_anew, store, *self._rules.shelf())
            bundles, spools = self._profile.handed_over, self._spools()
            with closing(LogPeople(store, self._clock, bundles, anew, spools)) as people:
                yield people

    @contextmanager
    def retention(self) -> Iterator[Retention]:
        """What takes away what is older than its period, for a command. Raises `Problem`."""
        with self._store() as store:
            yield self._kept(store)

    def own_data(self) -> OwnData:
        """What belongs to the agent: told, taken along, deleted."""
        from db.own_data import ProfileOwnData
        from ui.whole_file import whole_file

        profile, settings = self._profile, self._rules.settings()
        return ProfileOwnData(
            profile,
            settings,
            self._clock,
            self._store,
            self._rules.second(),
            whole_file,
            self._spools(),
        )

    def _spools(self) -> tuple[Path, ...]:
        """Where telephones leave what they have for a window that is not there."""
        from ui.phone.hook import spool_folders

        return tuple(map(Path, spool_folders(str(self._profile.folder))))

    def _kept(self, store: Store) -> Retention:
        from db.retention import LogRetention

        return LogRetention(store, self._clock, self._profile.handed_over, self._rules.second())

    def _store(self) -> closing[Store]:
        """The store of a log that is there, for a command to close. Raises `Problem`."""
        from db.opening import prepare

        self._expect_own_disk()
        self._expect_log()
        return closing(prepare(self._folder, self._answered or self._holder()).store)

    def _expect_log(self) -> None:
        """A command about the log never makes one. Raises `Problem` log_missing."""
        if not self._files().log.exists():
            raise Problem("log_missing", file=self._files().log)

    def examine(
        self, *, full: bool = False, progress: Progress | None = None
    ) -> tuple[Finding, ...]:
        """What is found on this machine; changes nothing. Raises `Problem` stopped."""
        from app import health
        from db.health import look
        from ui.support.machine import machine_findings

        profile = self._profile
        of_the_store = look(
            self._folder,
            lambda: self._answered or self._holder(),
            self._clock.now(),
            second=self._rules.second(),
            full=full,
            progress=progress or Unwatched(),
            ask=partial(within, KEYRING_S),
        )
        problem = house_playbook(self._rules.settings()).problem
        playbook = health.met("playbook", problem) if problem else health.found("playbook", "ok")
        try:
            self._expect_own_disk()
        except Problem as shared:
            of_the_store = (health.met("log", shared), *of_the_store)
        return (
            *of_the_store,
            health.rights(self._folder),
            health.window(profile),
            health.settings(profile),
            playbook,
            *machine_findings(profile, self._rules.settings(), self._clock.now()),
        )

    def second_folder(self) -> SecondFolder | None:
        """The second folder for backups, as the settings name it."""
        from db.second_shelf import is_same_disk

        folder = self._rules.second()
        if folder is None:
            return None
        is_there = folder.is_dir()
        same = is_there and is_same_disk(folder, self._folder)
        return SecondFolder(path=folder, is_there=is_there, is_same_disk=same)

    def _expect_own_disk(self) -> None:
        """Refuse another place than policy's, and a network disk unless the settings say that it
        holds. Raises `Problem`."""
        from db.disk import expect_own_disk

        self._rules.expect_place()
        self._finish_leaving()
        if not self._rules.settings().flag("shared_disk"):
            expect_own_disk(self._folder)

    def _key(self) -> bytes:
        """The key of the log, from whoever keeps it. Raises `Problem`."""
        from db.crossing import crossed
        from db.key import read_note

        files = self._files()
        note = read_note(files)
        holder = self._answered or self._holder()
        key = holder.read("" if note is None else note.log)
        if key is None:
            raise Problem("key_missing", backend=holder.backend(), kept_in=holder.kind)
        return crossed(files, key)

    def _files(self) -> LogFiles:
        from db.files import LogFiles

        return LogFiles(self._folder)

    def _holder(self) -> KeyHolder:
        """Who keeps the key, by what was named and by the note beside the log."""
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

    def _opened(self, holder: KeyHolder) -> OpenLog:
        from db.crossing import is_code_outdated
        from db.key_place import expected_place
        from db.left_aside import left_aside
        from db.opening import prepare

        self._expect_own_disk()
        moved = expected_place(
            self._files(),
            holder,
            self._rules.kept_in(),
            key_file=self._key_file or self._rules.key_file(),
            keyring=self._given,
        )
        if moved is not holder:
            self._answered, holder = None, moved
        its = self._rules.recipients()
        opening = prepare(self._folder, holder, recipients=its, clock=self._clock)
        store = opening.store
        return OpenLog(
            log=store.log(),
            make_keeper=lambda: LentKeeper(store.keeper()),
            backup=partial(self._back_up, store),
            close=store.close,
            read_only=store.read_only,
            recovery_code=opening.recovery_code,
            code_outdated=is_code_outdated(store.files),
            left_aside=left_aside(store),
            handover=self._handover(store),
            sealed=holder.kind == "passphrase",
            purge=None if store.read_only else lambda progress: self._purge(store, progress),
        )

    def _purge(self, store: Store, progress: Progress) -> Purged:
        """Take away what is older than the settings, or policy, let it be. Raises `Problem`."""
        from app.retention import asked_by, periods

        settings = self._rules.settings()
        return self._kept(store).run(periods(settings), progress, asked_by(settings))

    def _handover(self, store: Store) -> HandoverBacking:
        """What handing over stands on; the keys are read when they are first needed."""
        from app.handover.handover import HandoverBacking
        from db.outbox import FolderOutbox

        def shelf() -> KeyShelf:
            from db.own_keys import shelf_of

            return shelf_of(store, "agent")

        outbox = FolderOutbox(self._profile.handed_over, self._profile.house_playbooks)
        return HandoverBacking(store.handover, outbox, shelf)


@contextmanager
def open_desk(
    profile: Profile,
    *,
    key_file: str | Path | None = None,
    door: StoreDoor | None = None,
    writing: bool = False,
    clock: Clock | None = None,
    journal_for: Callable[[Keeper], Journal] = DirectJournal,
) -> Iterator[Desk]:
    """The desk of a profile for a command: every change is written at once, then all is closed.

    `journal_for` makes another journal than one that writes at once. Raises `Problem` where the log
    does not open.
    """
    settings = Settings(profile.settings_file, policy=policy_in_force())
    settings.load()
    door = door or StoreDoor(profile, key_file=key_file, clock=clock)
    opened = door.open()
    try:
        journal = journal_for(opened.make_keeper()) if writing else NoJournal()
        desk = Desk(house_playbook(settings).playbook, clock or SystemClock(), journal, settings)
        desk.attach(opened.log)
        desk.handover.attach(opened.handover)
        yield desk
    finally:
        opened.close()


def phone_secrets(profile: Profile) -> Secrets:
    """Where the telephone's tokens and passwords are kept; asked on a worker, it may be locked."""
    from db.secrets import KeyringSecrets

    return KeyringSecrets(profile.folder)


def write_open_copy(path: Path, sheets: Iterable[CallSheet]) -> int:
    """Write calls into a new plain SQLite file for the agent's own use; returns how many."""
    from db.open_copy import write_open_copy as write

    return write(path, sheets)


def build_window(
    profile: Profile,
    *,
    key_file: str | Path | None = None,
    door: Door | None = None,
    clock: Clock | None = None,
    notifier: Notifier | None = None,
    first: FirstPaint | None = None,
) -> DeskSession:
    """The agent's window with everything behind it, not shown yet and its log not open yet.

    There has to be an application. `door` stands in for the store of the profile, `notifier` for
    the notifications of this machine, and `first` is the window where it was painted already.
    """
    from app.playbook.read_before import PlaybooksReadBefore
    from ui.desk_session import DeskSession

    return DeskSession(
        profile,
        door or StoreDoor(profile, key_file=key_file, clock=clock),
        partial(house_playbook, read=PlaybooksReadBefore(profile.folder / "playbooks").load),
        clock=clock or SystemClock(),
        notifier=notifier,
        secrets=partial(phone_secrets, profile),
        first=first,
    )
