"""Where everything of one profile stands: the log, its keys' side files, settings, backups."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from app.policy.in_force import policy_in_force
from app.problems import Problem

ENVIRONMENT = "CALLSIDE_PROFILE"

_OWN_EVENTS, _EVENT_FILES = ("window", "commands"), ("jsonl", "1.jsonl", "crash")


@dataclass(frozen=True, kw_only=True)
class Profile:
    """The folders and files of a profile; everything stands under `folder`.

    `fault` says why no log may be opened there, and `former` where older logs of the person stand
    (`app.data_folder`).
    """

    folder: Path
    fault: Problem | None = None
    former: tuple[Path, ...] = ()

    @property
    def log_folder(self) -> Path:
        """The encrypted log and the non-secret files beside it."""
        return self.folder / "log"

    @property
    def team_folder(self) -> Path:
        """The encrypted store of a supervisor's team and the non-secret files beside it."""
        return self.folder / "team"

    @property
    def settings_file(self) -> Path:
        return self.folder / "settings.json"

    @property
    def supervisor_settings(self) -> Path:
        """The settings of the supervisor's window: each window writes the whole of its own."""
        return self.folder / "supervisor.json"

    @property
    def backups(self) -> Path:
        return self.folder / "backups"

    @property
    def handed_over(self) -> Path:
        """The agent's own copies of what was handed over; each can be opened by the agent."""
        return self.folder / "handed-over"

    @property
    def house_playbooks(self) -> Path:
        """The playbooks that the supervisor handed out."""
        return self.folder / "house-playbooks"

    @property
    def events(self) -> Path:
        """What the program wrote down of itself: codes and numbers, nobody's words."""
        return self.folder / "events"

    @property
    def phone(self) -> Path:
        """Where telephones find the window, and leave what they have while it is not there."""
        return self.folder / "phone"

    @property
    def window_lock(self) -> Path:
        """Held by the one window of this profile."""
        return self.folder / "window.lock"

    @property
    def leaving(self) -> Path:
        """There while everything of the agent's is being deleted (`db.leaving`)."""
        return self.folder / "leaving.json"

    @property
    def own_things(self) -> tuple[Path, ...]:
        """All that is the agent's: the log with its keys and backups first, then the rest."""
        return (
            self.log_folder,
            self.handed_over,
            self.backups,
            self.house_playbooks,
            self.folder / "playbooks",
            self.phone,
            self.settings_file,
            *(self.events / f"{name}.{rest}" for name in _OWN_EVENTS for rest in _EVENT_FILES),
        )

    @property
    def name(self) -> str:
        """A short name for this profile's keyring entry and window channel."""
        import hashlib

        return hashlib.sha256(str(self.folder.absolute()).encode()).hexdigest()[:16]


def profile(folder: str | Path | None = None) -> Profile:
    """The profile in `folder`, else in CALLSIDE_PROFILE, else in the user's data folder.

    Where policy names a folder, the profile stands there and nowhere else. Raises `Problem`:
    profile_unusable where the one that is named lies in a folder or home that is not there, no_home
    where none is named and the system knows no home.
    """
    named = folder or os.environ.get(ENVIRONMENT)
    try:
        chosen = Path(named).expanduser().absolute() if named else None
    except (FileNotFoundError, RuntimeError) as fault:
        raise Problem("profile_unusable", folder=named) from fault
    policy = policy_in_force()
    if chosen is not None and "data_folder" not in policy.locked:
        return Profile(folder=chosen)
    from platformdirs import user_data_path

    from app.data_folder import data_folder

    try:
        usual = user_data_path("callside", appauthor=False)
    except RuntimeError as fault:
        raise Problem("no_home") from fault
    found = data_folder(usual, chosen, policy)
    return Profile(folder=found.folder, fault=found.fault, former=found.former)
