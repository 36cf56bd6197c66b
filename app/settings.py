"""Every setting in one table; kept as JSON beside the log, and nowhere in code."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from app.bounds import Bounds, bounds_in
from app.features import FEATURES
from app.languages import LANGUAGES, spoken_language
from app.policy.policy import NO_POLICY, Policy, Rule
from app.problems import Problem
from app.replacement import take_place
from app.setting import Setting, SettingGroup, SettingKind, bounds_of, checked

__all__ = ["BY_KEY", "KEPT_IN", "TABLE", "WARNERS", "Setting", "Settings", "checked"]


def _row(group: SettingGroup, kind: SettingKind, key: str, default: Any, **more: Any) -> Setting:
    return Setting(key=key, group=group, kind=kind, default=default, **more)


def _policy_row(
    group: SettingGroup, kind: SettingKind, key: str, default: Any, **more: Any
) -> Setting:
    """What policy alone sets: what a person's file says of it is not heeded."""
    return _row(group, kind, key, default, shown=False, by_policy=True, **more)


KEPT_IN = ("keyring", "passphrase", "key_file")
"""Where the key of a log may be kept."""

WARNERS = ("iban", "passport", "health")
"""What may be hinted at while somebody writes (`app.warners`)."""

_ROWS: tuple[Setting, ...] = (
    _row("look", "choice", "theme", "system", choices=("system", "light", "dark", "contrast")),
    _row("look", "number", "text_scale", 100, least=100, most=200),
    _row("look", "flag", "reduced_motion", False),
    _row("look", "choice", "language", "system", choices=("system", *LANGUAGES)),
    _policy_row("look", "set", "languages", [], choices=tuple(LANGUAGES)),
    _row("window", "flag", "pinned_compact", True, shown=False),
    _row("window", "flag", "pinned_wide", False, shown=False),
    _row("window", "flag", "pinned_strip", True, shown=False),
    _row("window", "flag", "strip", False, shown=False),
    _row("window", "map", "places", {}, shown=False),
    _row("call", "flag", "refocus_cue", True),
    _row("call", "flag", "offer_reflection", True),
    _row("call", "number", "hard_call_tension", 4, least=1, most=5),
    # Off until somebody wants them: docs/decisions/0014-warners.md.
    _row("call", "set", "warners", [], choices=WARNERS),
    _row("call", "words", "warner_words", [], most=200),
    _row("phrases", "flag", "restore_clipboard", True),
    _row("phrases", "number", "clipboard_seconds", 10, least=5, most=120, bounds=("at_most",)),
    _row("follow_ups", "flag", "reminders", True),
    _row("follow_ups", "number", "reminder_minutes", 5, least=0, most=120),
    _row("follow_ups", "text", "holidays_country", ""),
    _row("follow_ups", "text", "holidays_subdivision", ""),
    _row("follow_ups", "text", "opens", "09:00"),
    _row("follow_ups", "text", "closes", "17:00"),
    _row("follow_ups", "text", "working_days", "mon tue wed thu fri"),
    _row("agent", "text", "agent_name", ""),
    _row("agent", "text", "agent_email", ""),
    _row("agent", "text", "agent_phone", ""),
    _row("agent", "text", "queue", ""),
    # What the system keeps is what counts: the window takes it over when it starts.
    _row("agent", "flag", "autostart", False),
    _row("site", "text", "playbook", ""),
    _row("site", "choice", "playbook_language", "interface", choices=("interface", *LANGUAGES)),
    _row("site", "text", "region", ""),
    _row("site", "text", "company", ""),
    _row("site", "text", "manager", ""),
    _row("site", "links", "links", []),
    # Which playbook of the supervisor's was taken over last, and where bundles are put.
    _row("site", "text", "house_playbook", "", shown=False),
    _row("agent", "text", "handover_folder", "", shown=False),
    _row("site", "text", "backup_folder", "", shown=False),
    _row("site", "text", "recovery_tested", "", shown=False),
    # Nobody but IT may have a log opened by another key than the person's own (B07).
    _policy_row("site", "text", "recovery_recipients", ""),
    _policy_row("site", "text", "data_folder", ""),
    _policy_row("site", "choice", "key_kept_in", "any", choices=("any", *KEPT_IN)),
    _policy_row("site", "text", "key_file", ""),
    _policy_row("site", "number", "backups_at_most", 0, least=0, most=1000, endless=True),
    _policy_row("site", "flag", "sharing", True),
    _policy_row("site", "flag", "individual_view", True),
    _policy_row("site", "text", "team_file", ""),
    _policy_row("site", "text", "team_words", ""),
    _policy_row("site", "set", "features_off", [], choices=FEATURES),
    # For those who know that their network disk keeps locks and syncs; IT may set it (B12).
    _row("site", "flag", "shared_disk", False, shown=False),
    # For how many days each kind is kept; 0 is no limit (docs/retention.md).
    *(
        _row(
            "site",
            "number",
            f"keep_{kind}_days",
            0,
            least=0,
            most=36_500,
            shown=False,
            endless=True,
            bounds=("at_least", "at_most"),
        )
        for kind in ("calls", "notes", "tension", "reflections", "follow_ups", "phrase_uses")
    ),
    # Whether agents may delete all that is theirs, and for how long a supervisor keeps what was
    # handed over at most; both for IT (docs/retention.md).
    _row("site", "flag", "own_delete", True, shown=False, by_policy=True),
    _row(
        "site",
        "number",
        "keep_team_days",
        0,
        least=0,
        most=36_500,
        shown=False,
        endless=True,
        by_policy=True,
    ),
    # 0: never by idleness alone (C03).
    _row(
        "lock",
        "number",
        "lock_minutes",
        10,
        least=0,
        most=240,
        endless=True,
        bounds=("at_most",),
    ),
    _row("lock", "flag", "hide_from_capture", True),
    _row("phone", "flag", "dial", True, shown=False),
    _row("phone", "number", "internal_digits", 5, least=0, most=8, shown=False),
    _row("keyboard", "map", "shortcuts", {}, shown=False),
    _row("keyboard", "flag", "single_keys", True),
    # The supervisor's window has a control for it on the page of imports.
    _row("site", "text", "watched_folder", "", shown=False),
    # The page of phones has a control for each of these.
    _row("phone", "flag", "push", False, shown=False),
    _row("phone", "number", "push_port", 17471, least=1024, most=65535, shown=False),
    # Each sender's name, and the agent's own numbers there; the token is in the keyring.
    _row("phone", "map", "push_senders", {}, shown=False),
    _row("phone", "flag", "baresip", False, shown=False),
    _row("phone", "number", "baresip_port", 4444, least=1, most=65535, shown=False),
    _row("phone", "flag", "ami", False, shown=False),
    _row("phone", "text", "ami_host", "", shown=False),
    _row("phone", "number", "ami_port", 5039, least=1, most=65535, shown=False),
    _row("phone", "flag", "ami_tls", True, shown=False),
    _row("phone", "text", "ami_ca_file", "", shown=False),
    _row("phone", "text", "ami_pin", "", shown=False),
    _row("phone", "text", "ami_user", "", shown=False),
    _row("phone", "text", "ami_devices", "", shown=False),
)
TABLE = tuple(each for row in _ROWS for each in (row, *bounds_of(row)))
"""Every setting, each followed by those that bound it."""

BY_KEY = {setting.key: setting for setting in TABLE}


class Settings:
    """The values in force; unknown or refused ones in the file are kept but not used.

    `refused` holds the keys of values in the file that were not allowed, so that the window can
    say so; the default is in force for them. `system_languages` are those that the person has
    chosen in the operating system ("de-AT"), best first. What `policy` locks is in force whatever
    the file says; the person's own value stays in the file for the day that the policy goes.
    """

    def __init__(
        self,
        path: Path | None = None,
        system_languages: Iterable[str] = (),
        *,
        policy: Policy = NO_POLICY,
    ) -> None:
        self._path = path
        self._policy = policy
        self._system_languages = tuple(system_languages)
        self._values: dict[str, Any] = {}
        self._unknown: dict[str, Any] = {}
        self._listeners: list[Callable[[str], None]] = []
        self._hand_in: Callable[[str], None] = self.write
        self.refused: tuple[str, ...] = ()

    def load(self) -> None:
        """Read the file, if there is one. Raises Problem settings_unreadable."""
        if self._path is None or not self._path.exists():
            return
        try:
            raw = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError) as fault:
            raise Problem("settings_unreadable", path=self._path) from fault
        if not isinstance(raw, dict):
            raise Problem("settings_unreadable", path=self._path)
        refused = []
        for key, value in raw.items():
            setting = BY_KEY.get(key)
            if setting is None:
                self._unknown[key] = value
                continue
            try:
                self._values[key] = checked(setting, value)
            except Problem:
                refused.append(key)
                self._unknown[key] = value
        self.refused = tuple(refused)

    def __getitem__(self, key: str) -> Any:
        return self.rule(key).value

    def rule(self, key: str) -> Rule:
        """The value in force, and where it comes from: of policy where it holds a number back."""
        rule = self._chosen(key)
        return self.bounds(key).held(rule) if BY_KEY[key].bounds else rule

    def bounds(self, key: str) -> Bounds:
        """How far policy lets a number go."""
        return bounds_in(self._policy.locked, key, endless=BY_KEY[key].endless)

    def _chosen(self, key: str) -> Rule:
        locked = self._policy.locked.get(key)
        if locked is not None:
            return locked
        built_in = Rule(BY_KEY[key].default, "built_in", "")
        if BY_KEY[key].by_policy:
            return built_in
        if key in self._values:
            return Rule(self._values[key], "user", "" if self._path is None else str(self._path))
        return self._policy.defaults.get(key, built_in)

    def is_locked(self, key: str) -> bool:
        """Whether policy sets the value, and nobody else can."""
        return key in self._policy.locked or BY_KEY[key].by_policy

    @property
    def policy(self) -> Policy:
        """What IT has set, as it was at the start."""
        return self._policy

    @property
    def policy_faults(self) -> tuple[Problem, ...]:
        """What is wrong with the policy."""
        return self._policy.faults

    def plain(self) -> dict[str, Any]:
        """The values in force that are not built in, and what the file has besides."""
        mine = {key: self[key] for key in BY_KEY if self.rule(key).origin != "built_in"}
        return {**self._unknown, **mine}

    def text(self, key: str) -> str:
        """A text or choice."""
        return str(self[key])

    def flag(self, key: str) -> bool:
        """A flag."""
        return bool(self[key])

    def number(self, key: str) -> int:
        """A number."""
        return int(self[key])

    def language(self) -> str:
        """The language of the window, by its code."""
        return spoken_language(
            self.text("language"), self._system_languages, tuple(self["languages"])
        )

    def playbook_language(self) -> str:
        """The language of the built-in playbook, by its code."""
        choice = self.text("playbook_language")
        if choice == "interface":
            return self.language()
        return spoken_language(choice, self._system_languages, tuple(self["languages"]))

    def offered(self, key: str) -> Setting:
        """The setting with the choices that policy leaves to the person."""
        setting = BY_KEY[key]
        languages = self["languages"]
        if key not in ("language", "playbook_language") or not languages:
            return setting
        left = (each for each in setting.choices if each in languages or each not in LANGUAGES)
        return setting._replace(choices=tuple(left))

    def set(self, key: str, value: Any) -> None:
        """Change a value, write the file, tell the listeners. Raises Problem setting_refused,
        setting_locked (by policy), setting_bounded (by policy, with its bound), settings_unwritable
        (the value is in force all the same until the program ends)."""
        setting = BY_KEY[key]
        allowed = checked(setting, value)
        if self[key] == allowed:
            return
        if self.is_locked(key):
            raise Problem("setting_locked", key=key)
        if setting.bounds:
            self._expect_within(key, allowed)
        if setting.kind == "choice" and allowed not in self.offered(key).choices:
            raise Problem("setting_locked", key=key)
        self._values[key] = allowed
        self._unknown.pop(key, None)
        try:
            self._save()
        finally:
            for listener in tuple(self._listeners):
                listener(key)

    def _expect_within(self, key: str, value: int) -> None:
        bounds = self.bounds(key)
        crossed = bounds.crossed(value)
        if crossed is not None:
            reason = "at_most" if crossed is bounds.most else "at_least"
            raise Problem("setting_bounded", key=key, reason=reason, bound=crossed.value)

    def listen(self, listener: Callable[[str], None]) -> Callable[[], None]:
        """Call `listener` with the key of each changed setting; returns the way to stop it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def write_by(self, hand_in: Callable[[str], None] | None) -> None:
        """Hand the file's new text to `hand_in` from now on, which calls `write` in its own time.

        A window does so: it never waits for the disk. None writes at once again.
        """
        self._hand_in = self.write if hand_in is None else hand_in

    def write(self, text: str) -> None:
        """Replace the file, whole or not at all. Raises Problem settings_unwritable."""
        if self._path is None:
            return
        part = self._path.with_suffix(".part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with part.open("w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            take_place(part, self._path)
        except OSError as fault:
            raise Problem("settings_unwritable", path=self._path) from fault

    def _save(self) -> None:
        text = json.dumps({**self._unknown, **self._values}, indent=2, sort_keys=True)
        self._hand_in(text + "\n")
