"""What differs between two versions of a playbook, entry by entry and part by part."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from msgspec import Struct

from app.playbook.shape import Item, Playbook

Way = Literal["added", "removed", "archived", "restored", "changed", "moved"]


class PartChange(Struct, frozen=True):
    """One part of an entry: as it was and as it is; lists as lines."""

    part: str
    before: str
    after: str


class ItemChange(Struct, frozen=True, kw_only=True):
    """One entry that differs. `section` is its list ("steps"), or the name of a single table.

    `path` is where it stands in the newer version, empty when it is not there any more.
    """

    section: str
    id: str
    title: str
    way: Way
    path: str = ""
    parts: tuple[PartChange, ...] = ()


def difference(before: Playbook, after: Playbook) -> tuple[ItemChange, ...]:
    """Every entry that differs, in the order of the file; empty when nothing does."""
    return tuple(_changes(before, after))


def _changes(before: Playbook, after: Playbook) -> Iterator[ItemChange]:
    for section in after.__struct_fields__:
        old, new = getattr(before, section), getattr(after, section)
        if section == "archive" or old == new:
            continue
        if isinstance(new, tuple):
            yield from _list_changes(section, section, old, new, before, after)
        elif section == "boundary":
            yield from _list_changes(
                "boundary.tracks", "boundary.tracks", old.tracks, new.tracks, before, after
            )
            yield from _single("boundary", old, new, skip=("tracks",))
        elif isinstance(new, Struct):
            yield from _single(section, old, new)
        else:
            change = PartChange(section, _shown(old), _shown(new))
            yield ItemChange(section="", id="", title="", way="changed", path="", parts=(change,))


def _single(
    section: str, old: Struct, new: Struct, skip: tuple[str, ...] = ()
) -> Iterator[ItemChange]:
    parts = _part_changes(old, new, skip)
    if parts:
        title = str(getattr(new, "title", ""))
        yield ItemChange(
            section=section, id="", title=title, way="changed", path=section, parts=parts
        )


def _list_changes(
    section: str,
    path: str,
    old: tuple[Any, ...],
    new: tuple[Any, ...],
    before: Playbook,
    after: Playbook,
) -> Iterator[ItemChange]:
    was = {_key(entry, index): entry for index, entry in enumerate(old)}
    now = {_key(entry, index): entry for index, entry in enumerate(new)}
    moved = _moved([key for key in was if key in now], [key for key in now if key in was])
    for index, (key, entry) in enumerate(now.items()):
        place = f"{path}[{index}]"
        if key not in was:
            way: Way = "restored" if key in _archived(before, section) else "added"
            yield _told(section, key, entry, way, place)
        elif parts := _part_changes(was[key], entry):
            yield _told(section, key, entry, "changed", place, parts)
        elif key in moved:
            yield _told(section, key, entry, "moved", place)
    for key, entry in was.items():
        if key not in now:
            gone: Way = "archived" if key in _archived(after, section) else "removed"
            yield _told(section, key, entry, gone, "")


def _told(
    section: str,
    key: str,
    entry: Any,
    way: Way,
    path: str,
    parts: tuple[PartChange, ...] = (),
) -> ItemChange:
    title = str(getattr(entry, "title", "") or getattr(entry, "because", "") or key)
    return ItemChange(section=section, id=key, title=title, way=way, path=path, parts=parts)


def _moved(was: list[str], now: list[str]) -> set[str]:
    """Those outside of the longest run that kept its order: the fewest that must have moved."""
    place = {key: index for index, key in enumerate(was)}
    # best[i]: the longest rising run that ends at i, and where it came from.
    best: list[tuple[int, int]] = []
    for index, key in enumerate(now):
        longest = max(
            ((best[j][0], j) for j in range(index) if place[now[j]] < place[key]),
            default=(0, -1),
        )
        best.append((longest[0] + 1, longest[1]))
    kept: set[str] = set()
    at = max(range(len(best)), key=lambda index: best[index][0], default=-1)
    while at >= 0:
        kept.add(now[at])
        at = best[at][1]
    return set(now) - kept


def _archived(playbook: Playbook, section: str) -> set[str]:
    entries: tuple[Item, ...] = getattr(playbook.archive, section, ())
    return {entry.id for entry in entries}


def _key(entry: Any, index: int) -> str:
    if isinstance(entry, Item):
        return entry.id
    for name in ("practice", "level"):
        if hasattr(entry, name):
            return str(getattr(entry, name))
    return str(index)


def _part_changes(old: Struct, new: Struct, skip: tuple[str, ...] = ()) -> tuple[PartChange, ...]:
    return tuple(
        PartChange(part, _shown(getattr(old, part)), _shown(getattr(new, part)))
        for part in new.__struct_fields__
        if part not in skip and getattr(old, part) != getattr(new, part)
    )


def _shown(value: object) -> str:
    """A value as lines to compare."""
    if isinstance(value, Struct):
        parts = ((name, getattr(value, name)) for name in value.__struct_fields__)
        return "\n".join(f"{name}: {_shown(part)}" for name, part in parts if part)
    if isinstance(value, tuple):
        return "\n".join(_shown(each) for each in value)
    if isinstance(value, dict):
        return "\n".join(f"{name}: {text}" for name, text in value.items())
    return "" if value is None else str(value)
