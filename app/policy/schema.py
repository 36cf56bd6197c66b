"""The one table of what policy may set: the templates and documents of IT are made from it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from app.bounds import bound_of
from app.features import CARRY_AWAY
from app.named_place import place_of
from app.problems import Problem
from app.settings import BY_KEY, Setting, checked


class PolicyKey(NamedTuple):
    """One thing that policy may set or lock. Its kind, values and default are the setting's.

    `closed` is what holds, locked, where a managed policy cannot be believed: the strictest value.
    None leaves the setting to the person. `guards` names the key that is closed with this one: what
    a faulty value was to protect is not done without it. `is_place`: it names a file or folder, in
    which names may stand for the person's own (`app.named_place`). `check` refuses with a `Problem`
    what the kind of the setting alone would let pass.
    """

    key: str
    closed: Any = None
    guards: str = ""
    is_place: bool = False
    check: Callable[[Any], None] | None = None

    @property
    def setting(self) -> Setting:
        """The setting that it governs."""
        return BY_KEY[self.key]


def _check_words(value: str) -> None:
    """Let six words pass as keys have them: with others no file is ever believed, nor says why."""
    if value:
        from app.bundle.identity import fault_of_words

        reason = fault_of_words(value)
        if reason:
            raise Problem("setting_refused", key="team_words", reason=reason)


_ROWS: tuple[PolicyKey, ...] = (
    PolicyKey("theme"),
    PolicyKey("text_scale"),
    PolicyKey("reduced_motion"),
    PolicyKey("language"),
    PolicyKey("languages"),
    PolicyKey("refocus_cue"),
    PolicyKey("offer_reflection"),
    PolicyKey("hard_call_tension"),
    # A hint holds nothing up, so there is nothing that it closes.
    PolicyKey("warners"),
    PolicyKey("warner_words"),
    # A customer's name stays no longer on the clipboard than it must.
    PolicyKey("restore_clipboard", closed=True),
    PolicyKey("clipboard_seconds", closed=5),
    PolicyKey("reminders"),
    PolicyKey("reminder_minutes"),
    PolicyKey("holidays_country"),
    PolicyKey("holidays_subdivision"),
    PolicyKey("opens"),
    PolicyKey("closes"),
    PolicyKey("working_days"),
    PolicyKey("playbook", is_place=True),
    PolicyKey("playbook_language"),
    PolicyKey("region"),
    PolicyKey("company"),
    PolicyKey("manager"),
    # Nobody but the person opens a log whose policy cannot be believed.
    PolicyKey("recovery_recipients", closed=""),
    # A log is made nowhere else than where the house wants it: see `app.data_folder`.
    PolicyKey("data_folder", is_place=True),
    PolicyKey("key_kept_in"),
    PolicyKey("key_file", is_place=True),
    PolicyKey("backup_folder", is_place=True),
    PolicyKey("backups_at_most"),
    # What lies with a supervisor cannot be called back.
    PolicyKey("sharing", closed=False),
    PolicyKey("individual_view", closed=False),
    PolicyKey("team_file", guards="sharing", is_place=True),
    PolicyKey("team_words", guards="sharing", check=_check_words),
    PolicyKey("handover_folder", is_place=True),
    PolicyKey("watched_folder", is_place=True),
    PolicyKey("features_off", closed=list(CARRY_AWAY)),
    # A link carries a caller's name or number to another system.
    PolicyKey("links", closed=[]),
    PolicyKey("shared_disk", closed=False),
    PolicyKey("keep_calls_days"),
    PolicyKey("keep_notes_days"),
    PolicyKey("keep_tension_days"),
    PolicyKey("keep_reflections_days"),
    PolicyKey("keep_follow_ups_days"),
    PolicyKey("keep_phrase_uses_days"),
    # What is deleted is gone: never where the house may have to keep it.
    PolicyKey("own_delete", closed=False),
    PolicyKey("keep_team_days"),
    # A desk that nobody sits at shows nothing for long, and to no recording at all.
    PolicyKey("lock_minutes", closed=10),
    PolicyKey("hide_from_capture", closed=True),
    PolicyKey("single_keys"),
    PolicyKey("autostart"),
    PolicyKey("dial", closed=False),
    PolicyKey("internal_digits"),
    # Each of the three opens a socket.
    PolicyKey("push", closed=False),
    PolicyKey("push_port", guards="push"),
    PolicyKey("baresip", closed=False),
    PolicyKey("baresip_port", guards="baresip"),
    PolicyKey("ami", closed=False),
    PolicyKey("ami_host", guards="ami"),
    PolicyKey("ami_port", guards="ami"),
    PolicyKey("ami_tls", closed=True),
    PolicyKey("ami_ca_file", guards="ami"),
    PolicyKey("ami_pin", guards="ami"),
)


def _bounds_of(each: PolicyKey) -> Iterator[PolicyKey]:
    """The keys that bound a number.

    A faulty bound closes what it bounds. Where nobody knows for how long the house must keep its
    records, none is taken away by its age: what is deleted is gone.
    """
    for side in each.setting.bounds:
        keeps = side == "at_least" and each.setting.endless
        closed = each.setting.most if keeps else None
        yield PolicyKey(bound_of(each.key, side), closed=closed, guards=each.key)


SCHEMA = tuple(each for row in _ROWS for each in (row, *_bounds_of(row)))
"""Every key of policy, each followed by those that bound it."""

KEYS = {each.key: each for each in SCHEMA}


class Given(NamedTuple):
    """A value as a source gives it."""

    key: str
    value: Any
    place: str


def allowed(given: Given) -> Any:
    """The value, if it is one that policy may set.

    Raises `Problem`: policy_key_unknown, policy_value_wrong (with the reason of the check).
    """
    known = KEYS.get(given.key)
    if known is None:
        raise Problem("policy_key_unknown", place=given.place, key=given.key)
    try:
        value = checked(known.setting, given.value)
        if known.check is not None:
            known.check(value)
        return place_of(value) if known.is_place else value
    except Problem as refused:
        raise Problem(
            "policy_value_wrong",
            place=given.place,
            key=given.key,
            reason=refused.facts.get("reason"),
        ) from refused


def told_in_text(key: str, value: Any) -> Any:
    """A value as it is meant where a source knows texts, flags and numbers alone.

    A list of links is JSON there, and a list of words stands in one text, by comma or space.
    """
    kind = KEYS[key].setting.kind if key in KEYS else ""
    if not isinstance(value, str):
        return value
    if kind == "links":
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            return value  # refused by its kind, with its place
    if kind in ("set", "words"):
        return value.replace(",", " ").split()
    return value


def givens(text: str, place: str) -> tuple[Given, ...]:
    """The values of a policy file: one JSON object of keys and values.

    Raises `Problem` policy_broken with the reason: not_json, not_an_object, key_twice.
    """

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len({name for name, _ in pairs}) != len(pairs):
            raise Problem("policy_broken", place=place, reason="key_twice")
        return dict(pairs)

    try:
        said = json.loads(text, object_pairs_hook=once)
    except (ValueError, RecursionError) as fault:
        raise Problem("policy_broken", place=place, reason="not_json") from fault
    if not isinstance(said, dict):
        raise Problem("policy_broken", place=place, reason="not_an_object")
    return tuple(Given(key, value, place) for key, value in said.items())
