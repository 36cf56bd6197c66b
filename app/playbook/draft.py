"""A playbook being edited: every change can be taken back, and what is wrong is always known."""

from __future__ import annotations

from typing import Any, Literal, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from app.playbook.check import contradictions
from app.playbook.difference import ItemChange, difference
from app.playbook.place_path import parts_of, value_at, with_value
from app.playbook.shape import Archive, Item, Playbook
from app.playbook.walk import places
from app.problems import Problem

MOST_STEPS_BACK = 200

ARCHIVED_SECTIONS: tuple[str, ...] = Archive.__struct_fields__

_LISTS_THAT_NAME = {
    "phrases": ("steps", "styles", "manager", "pause", "refocus", "phrase_rules"),
    "avoid": ("steps", "styles"),
    "steps": ("styles", "scenarios"),
}
"""Where an id may be left out of a list without changing what a rule means."""


class Draft:
    """One playbook as it is being edited, beside the version that it began from.

    Holds `base` and the changes made since; `undo` and `redo` go through them.
    """

    def __init__(self, base: Playbook, playbook: Playbook | None = None) -> None:
        self.base = base
        self._now = playbook or base
        self._before: list[Playbook] = []
        self._undone: list[Playbook] = []
        self._typing_at = ""

    @property
    def playbook(self) -> Playbook:
        """As it is now; it may have faults."""
        return self._now

    @property
    def is_changed(self) -> bool:
        return self._now != self.base

    def faults(self) -> tuple[str, ...]:
        """What keeps it from being handed out: a line each, its path first."""
        return tuple(contradictions(self._now))

    def changes(self) -> tuple[ItemChange, ...]:
        """What differs from the version that it began from."""
        return difference(self.base, self._now)

    # -- changes -------------------------------------------------------------------------------

    def set(self, path: str, value: object) -> None:
        """Put another value at a path; typing on in one field is one change to take back.

        Raises LookupError for a place that is not there, TypeError for another kind of value.
        """
        # The same kind of value as before: a form cannot turn a list into a text.
        former = value_at(self._now, path)
        if former is not None and value is not None and type(former) is not type(value):
            raise TypeError(f"{path}: expected {type(former).__name__}")
        goes_on = path == self._typing_at and bool(self._before)
        renewed = with_value(self._now, path, value)
        if goes_on and renewed != self._now:
            self._now = renewed
            self._undone.clear()
        else:
            self.take(renewed)
        self._typing_at = path

    def add(self, section: str, entry: Struct, at: int | None = None) -> str:
        """Put a new entry into a list, at its end by default; gives its index path."""
        entries: tuple[Struct, ...] = value_at(self._now, section)
        place = len(entries) if at is None else at
        self.take(with_value(self._now, section, (*entries[:place], entry, *entries[place:])))
        return f"{section}[{place}]"

    def move(self, section: str, index: int, by: int) -> int:
        """Move an entry up (-1) or down (+1); gives where it is then."""
        entries = list(value_at(self._now, section))
        to = max(0, min(len(entries) - 1, index + by))
        entries.insert(to, entries.pop(index))
        self.take(with_value(self._now, section, tuple(entries)))
        return to

    def named_by(self, section: str, id: str) -> tuple[str, ...]:  # noqa: A002
        """The places whose meaning hangs on an entry: paths that must be edited before it goes."""
        held = replace(self._without(section, id), archive=Archive())
        before = set(contradictions(replace(self._now, archive=Archive())))
        unknown = f'"{id}" is not known'
        return tuple(
            fault.partition(":")[0]
            for fault in contradictions(held)
            if fault not in before and unknown in fault
        )

    def archive(self, section: str, id: str) -> None:  # noqa: A002
        """Take an entry out of use; lists that only name it lose its name.

        Raises `Problem` playbook_entry_in_use with the places of rules that hang on it.
        """
        used = self.named_by(section, id)
        if used:
            raise Problem("playbook_entry_in_use", id=id, places=used)
        entry = next(each for each in getattr(self._now, section) if each.id == id)
        archived = getattr(self._now.archive, section)
        without = self._without(section, id)
        self.take(replace(without, archive=_with(without.archive, section, (*archived, entry))))

    def restore(self, section: str, id: str) -> None:  # noqa: A002
        """Bring an entry back to the end of its list."""
        archived: tuple[Item, ...] = getattr(self._now.archive, section)
        entry = next(each for each in archived if each.id == id)
        left = tuple(each for each in archived if each.id != id)
        back = replace(self._now, archive=_with(self._now.archive, section, left))
        self.take(with_value(back, section, (*getattr(back, section), entry)))

    def take(self, playbook: Playbook) -> None:
        """Go on with another state of the playbook; the present one can be come back to."""
        self._typing_at = ""
        if playbook == self._now:
            return
        self._before.append(self._now)
        del self._before[:-MOST_STEPS_BACK]
        self._undone.clear()
        self._now = playbook

    def undo(self) -> bool:
        """Take the last change back; False when there is none."""
        if not self._before:
            return False
        self._typing_at = ""
        self._undone.append(self._now)
        self._now = self._before.pop()
        return True

    def redo(self) -> bool:
        """Make the change again that was taken back; False when there is none."""
        if not self._undone:
            return False
        self._before.append(self._now)
        self._now = self._undone.pop()
        return True

    # -- within --------------------------------------------------------------------------------

    def _without(self, section: str, id: str) -> Playbook:  # noqa: A002
        """The playbook without an entry and without its name in lists that only name it."""
        entries = tuple(each for each in getattr(self._now, section) if each.id != id)
        left = with_value(self._now, section, entries)
        for holder in _LISTS_THAT_NAME.get(section, ()):
            left = _unnamed(left, holder, section, id)
        if section == "steps":
            styles = tuple(
                replace(style, cues={name: cue for name, cue in style.cues.items() if name != id})
                for style in left.styles
            )
            left = replace(left, styles=styles)
        about = f"{section}.{id}"
        reasons = tuple(
            replace(each, about=tuple(name for name in each.about if name != about))
            for each in left.reasons
        )
        return replace(left, reasons=reasons)


def _unnamed(playbook: Playbook, holder: str, section: str, id: str) -> Playbook:  # noqa: A002
    """The playbook without an id in the lists of one part."""
    held = getattr(playbook, holder)
    part = "order" if (holder, section) == ("styles", "steps") else section
    if isinstance(held, tuple):
        renewed: Any = tuple(_without_name(each, part, id) for each in held)
    else:
        renewed = _without_name(held, part, id)
    return replace(playbook, **{holder: renewed})


def _without_name(entry: Struct, part: str, id: str) -> Struct:  # noqa: A002
    names: tuple[str, ...] = getattr(entry, part)
    return replace(entry, **{part: tuple(name for name in names if name != id)})


def _with(archive: Archive, section: str, entries: tuple[Item, ...]) -> Archive:
    renewed: Archive = replace(archive, **{section: entries})
    return renewed


def new_id(playbook: Playbook, section: str, title: str) -> str:
    """An id made from a title, one that neither the list nor its archive has."""
    import re
    import unicodedata

    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:34] or "entry"
    stem = words if words[0].isalpha() else f"n_{words}"
    taken = {each.id for each in value_at(playbook, section)}
    if section in ARCHIVED_SECTIONS:
        taken |= {each.id for each in getattr(playbook.archive, section)}
    found, number = stem, 1
    while found in taken:
        number += 1
        found = f"{stem}_{number}"
    return found


def empty_entry(playbook: Playbook, section: str, title: str) -> Struct:
    """A new entry of a list with nothing but its title; what must be there is the first choice."""
    return _empty(entry_type_of(section), playbook, section, title)


def empty_within(playbook: Playbook, path: str, title: str) -> Struct:
    """A new entry of a list within an entry, such as `steps[2].hints`."""
    kind: Any = Playbook
    for part in parts_of(path):
        kind = get_args(kind)[0] if isinstance(part, int) else get_type_hints(kind)[part]
    return _empty(get_args(kind)[0], playbook, path, title)


def _empty(entry_type: type[Struct], playbook: Playbook, path: str, title: str) -> Struct:
    given: dict[str, Any] = {}
    for field in msgspec.structs.fields(entry_type):
        if field.name == "id":
            given["id"] = new_id(playbook, path, title)
        elif field.name == "title":
            given["title"] = title
        elif field.required:
            given[field.name] = _first_choice(playbook, path, field.name, field.type)
    return entry_type(**given)


def entry_type_of(section: str) -> type[Struct]:
    """The struct that the entries of a list are of."""
    kind: Any = Playbook
    for part in section.split("."):
        kind = get_type_hints(kind)[part]
    entries: type[Struct] = get_args(kind)[0]
    return entries


def _first_choice(playbook: Playbook, section: str, part: str, kind: Any) -> Any:
    known = {"group": playbook.groups, "kind": playbook.kinds if section == "phrases" else ()}
    if known.get(part):
        return known[part][0].id
    if get_origin(kind) is Literal:
        return get_args(kind)[0]
    if isinstance(kind, type) and issubclass(kind, Struct):
        return kind()
    return () if get_origin(kind) is tuple else ""


def paths_of_entries(playbook: Playbook) -> dict[str, str]:
    """Index path of every entry that has an id, by its readable path ("steps.prepare")."""
    return {place.path: place.index_path for place in places(playbook) if place.path}
