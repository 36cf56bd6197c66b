"""Walking through a playbook: every table of it, with its path, its texts and its citations."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from app.playbook.shape import Archive, OffPhone, Playbook

_NOT_SHOWN = {"id", "group", "kind", "field", "template", "level", "rehearsal", "practice"}
# `reasons` of the manager are words, those of the whole playbook are tables.
_LISTS_OF_WORDS = {"fears", "reasons", "keywords"}


class Place(Struct, frozen=True):
    """One table of a playbook.

    `path` names it by ids, for reading (`steps.name_feeling.hints[2]`); `index_path` by numbers
    from 0, for finding it in the file (`steps[2].hints[2]`). Both are empty for the whole.
    """

    path: str
    index_path: str
    entry: Struct

    def practices(self) -> tuple[str, ...]:
        """The practices cited here, those of tables within left out."""
        if isinstance(self.entry, OffPhone):
            return (self.entry.practice,)
        cited: tuple[str, ...] = getattr(self.entry, "practices", ())
        return cited

    def texts(self) -> Iterator[tuple[str, str]]:
        """The words written here, each with the name of its part: ("cue", "Let them talk.")."""
        for part in self.entry.__struct_fields__:
            value = getattr(self.entry, part)
            if isinstance(value, str) and part not in _NOT_SHOWN:
                yield part, value
            elif isinstance(value, dict):
                yield from ((f"{part}.{name}", text) for name, text in value.items())
            elif part in _LISTS_OF_WORDS and all(isinstance(text, str) for text in value):
                yield from ((f"{part}[{index}]", text) for index, text in enumerate(value))


def places(playbook: Playbook) -> Iterator[Place]:
    """Every table of a playbook, itself first, in the order of the file's shape.

    The archive is left out: nothing in it is shown, said or counted.
    """
    return _places(Place("", "", playbook))


def _places(place: Place) -> Iterator[Place]:
    yield place
    for part in place.entry.__struct_fields__:
        value = getattr(place.entry, part)
        if isinstance(value, Archive):
            continue
        path, index_path = (
            f"{before}.{part}" if before else part for before in (place.path, place.index_path)
        )
        if isinstance(value, Struct):
            yield from _places(Place(path, index_path, value))
        elif isinstance(value, tuple):
            for index, entry in enumerate(value):
                if isinstance(entry, Struct):
                    name = getattr(entry, "id", "")
                    named = f"{path}.{name}" if name else f"{path}[{index}]"
                    yield from _places(Place(named, f"{index_path}[{index}]", entry))
