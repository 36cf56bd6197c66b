"""What settings and policy say of the way into a store, read anew each time it is asked."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from app.paths import Profile
from app.policy.in_force import policy_in_force
from app.policy.recipients import recovery_recipients
from app.problems import Problem
from app.settings import Settings


class DoorRules:
    """Where a store may stand, who may keep its key and open it, and how many backups stay."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile

    def settings(self) -> Settings:
        """The settings as they are now: the window may have changed them."""
        settings = Settings(self._profile.settings_file, policy=policy_in_force())
        with suppress(Problem):
            settings.load()
        return settings

    def expect_place(self) -> None:
        """Let a profile pass that stands where policy wants it. Raises `Problem`: its fault."""
        if self._profile.fault is not None:
            raise self._profile.fault

    def recipients(self) -> tuple[str, ...]:
        """Whom the key of a new recovery file is sealed to as well."""
        return recovery_recipients(policy_in_force())

    def kept_in(self) -> str:
        """Where the key has to be kept: `any`, or one place."""
        return self.settings().text("key_kept_in")

    def key_file(self) -> Path | None:
        """The key file that policy names."""
        named = self.settings().text("key_file")
        return Path(named) if named else None

    def second(self) -> Path | None:
        """The second folder for backups."""
        return self.shelf()[0]

    def shelf(self) -> tuple[Path | None, int]:
        """The second folder for backups, and how many policy lets stay in each; 0 says nothing."""
        settings = self.settings()
        named = settings.text("backup_folder")
        second = Path(named).expanduser() if named else None
        return second, settings.number("backups_at_most")
