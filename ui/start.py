"""The composition root: the one module that knows both the windows and the store.

Importing it imports neither Qt nor the store: commands run without Qt, and the window is painted
before the store is read (goal A24).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.desk import Desk
from app.moment import Clock, Moment, SystemClock
from app.paths import Profile
from app.playbook.places import FoundPlaybook, find_playbook
from app.ports import DirectJournal, Keeper
from app.problems import Problem
from app.settings import Settings
from ui.recovery.door import BackupLine, BackupPreview, Door, OpenLog

if TYPE_CHECKING:
    from app.records import CallSheet, Change
    from db.files import LogFiles
    from db.key import KeyHolder
    from db.opening import Opening
    from db.store import Store
    from ui.desk_session import DeskSession
    from ui.reminders import Notifier


class StoreDoor:
    """The way into a profile's log: by the keyring, a key file, a passphrase or a recovery code.

    `holder` stands in for the keyring of this machine.
    """

    def __init__(
        self,
        profile: Profile,
        *,
        key_file: str | Path | None = None,
        holder: KeyHolder | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._folder = profile.log_folder
        self._key_file = None if key_file is None else Path(key_file)
        self._given = holder
        self._clock = clock
        self._answered: KeyHolder | None = None

    def is_first(self) -> bool:
        """True when there is no log yet, nor a trace of one."""
        from db.opening import is_first

        return is_first(self._folder)

    def open(self) -> OpenLog:
        """In the way that the log was closed; at the first start, make it.

        Raises `Problem`: those of `db.opening.prepare`, passphrase_needed, key_file_needed.
        """
        return self._opened(self._holder())

    def open_with_passphrase(self, passphrase: str) -> OpenLog:
        """With the passphrase that seals the key. Raises `Problem`."""
        from db.passphrase import PassphraseHolder

        self._answered = PassphraseHolder(self._files(), passphrase)
        return self._opened(self._answered)

    def make_with_passphrase(self, passphrase: str) -> OpenLog:
        """The first start where there is no keyring. Raises `Problem`."""
        return self.open_with_passphrase(passphrase)

    def open_with_code(self, code: str, passphrase: str = "") -> OpenLog:
        """With the recovery code; the key is kept again where it was. Raises `Problem`."""
        from db.passphrase import PassphraseHolder
        from db.recovery import recover_into

        files = self._files()
        holder = PassphraseHolder(files, passphrase) if passphrase else self._holder()
        recover_into(files, code, holder)
        self._answered = holder
        return self._opened(holder)

    def backups(self) -> tuple[BackupLine, ...]:
        """The backups of the log, newest first."""
        from db.backup_shelf import backups

        return tuple(BackupLine(each.path, Moment.of(each.made)) for each in backups(self._files()))

    def preview(self, backup: Path) -> BackupPreview:
        """What is in a backup; changes nothing. Raises `Problem`."""
        import tempfile

        from db.backup_shelf import preview

        with tempfile.TemporaryDirectory(prefix="callside-") as folder:
            seen = preview(backup, self._key(), Path(folder) / "preview")
        return BackupPreview(seen.calls, None if seen.newest is None else seen.newest.started)

    def open_from_backup(self, backup: Path) -> OpenLog:
        """With a backup in the log's place; what was there is set aside. Raises `Problem`."""
        from db.backup_shelf import bring_back

        bring_back(self._files(), backup, self._key())
        return self._opened(self._answered or self._holder())

    def new_recovery_code(self) -> str:
        """A new recovery code for the open log. Raises `Problem`."""
        from db.key import read_note
        from db.recovery import make_recovery

        files = self._files()
        note = read_note(files)
        if note is None:
            raise Problem("key_missing", backend="", kept_in="")
        return make_recovery(files, note.log, self._key())

    def _key(self) -> bytes:
        """The key of the log, from whoever keeps it. Raises `Problem`."""
        from db.key import read_note

        note = read_note(self._files())
        holder = self._answered or self._holder()
        key = holder.read("" if note is None else note.log)
        if key is None:
            raise Problem("key_missing", backend=holder.backend(), kept_in=holder.kind)
        return key

    def _files(self) -> LogFiles:
        from db.files import LogFiles

        return LogFiles(self._folder)

    def _holder(self) -> KeyHolder:
        """Who keeps the key, by what was named and by the note beside the log."""
        from db.key_file import KeyFileHolder
        from db.keyring_holder import KeyringHolder
        from db.opening import is_first, kept_note

        if self._key_file is not None:
            return KeyFileHolder(self._key_file, make=is_first(self._folder))
        note = kept_note(self._folder)
        if note is not None and note.kept_in == "passphrase":
            raise Problem("passphrase_needed")
        if note is not None and note.kept_in == "key_file":
            raise Problem("key_file_needed", backend=note.backend)
        return self._given or KeyringHolder()

    def _opened(self, holder: KeyHolder) -> OpenLog:
        from db.opening import prepare

        return _open_log(prepare(self._folder, holder, clock=self._clock))


def _open_log(opening: Opening) -> OpenLog:
    store = opening.store
    return OpenLog(
        log=store.log(),
        make_keeper=lambda: _LentKeeper(store.keeper()),
        backup=lambda: _back_up(store),
        close=store.close,
        read_only=store.read_only,
        recovery_code=opening.recovery_code,
    )


def _back_up(store: Store) -> Path:
    """Make a backup, and put away those that are not to be kept any longer."""
    from db.backup_shelf import thin

    made = store.backup()
    thin(store.files)
    return made


class _LentKeeper:
    """The store's writer in the hands of another thread; the store closes it, after its readers.

    The last connection to close brings the WAL into the log, and only a writing one can.
    """

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper

    def write(self, change: Change) -> None:
        self._keeper.write(change)

    def close(self) -> None:
        """Left to the store."""


def house_playbook(settings: Settings) -> FoundPlaybook:
    """The playbook that the settings name, or the built-in one, and what was wrong."""
    named = settings.text("playbook")
    return find_playbook(Path(named) if named else None)


@contextmanager
def open_desk(
    profile: Profile,
    *,
    key_file: str | Path | None = None,
    writing: bool = False,
    clock: Clock | None = None,
) -> Iterator[Desk]:
    """The desk of a profile for a command: every change is written at once, then all is closed.

    Raises `Problem` where the log does not open.
    """
    settings = Settings(profile.settings_file)
    settings.load()
    door = StoreDoor(profile, key_file=key_file, clock=clock)
    opened = door.open()
    try:
        journal = DirectJournal(opened.make_keeper()) if writing else _NoJournal()
        desk = Desk(house_playbook(settings).playbook, clock or SystemClock(), journal, settings)
        desk.attach(opened.log)
        yield desk
    finally:
        opened.close()


class _NoJournal:
    """The journal of a command that only reads."""

    def hand_in(self, change: Change, acknowledged: object) -> None:
        raise RuntimeError(f"a reading command changed something: {change.what}")


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
) -> DeskSession:
    """The agent's window with everything behind it, not shown yet and its log not open yet.

    There has to be an application. `door` stands in for the store of the profile, `notifier` for
    the notifications of this machine.
    """
    from ui.desk_session import DeskSession

    return DeskSession(
        profile,
        door or StoreDoor(profile, key_file=key_file, clock=clock),
        house_playbook,
        clock=clock or SystemClock(),
        notifier=notifier,
    )


def open_window(profile: Profile, *, key_file: str | Path | None = None) -> int:
    """Open the agent's window and stay until it is closed; returns the exit code.

    Raises `Problem`: window_open_already, profile_unusable.
    """
    from ui.application import run_window

    return run_window(profile, lambda: build_window(profile, key_file=key_file))
