"""Which field shows which part of a playbook: read off the shape, so that a new part has one."""

from __future__ import annotations

import types
from collections.abc import Sequence
from typing import Any, Literal, Union, get_args, get_origin

from msgspec import Struct

from app.playbook.practices import all_practices
from app.playbook.shape import Playbook
from ui.supervisor.playbook.choice_field import ChoiceField
from ui.supervisor.playbook.count_field import CountField
from ui.supervisor.playbook.cues_field import CuesField
from ui.supervisor.playbook.flag_field import FlagField
from ui.supervisor.playbook.line_field import LineField
from ui.supervisor.playbook.lines_field import LinesField
from ui.supervisor.playbook.names_field import NamesField
from ui.supervisor.playbook.part_field import PartField
from ui.supervisor.playbook.part_words import choice_words, part_words
from ui.supervisor.playbook.text_field import TextField
from ui.supervisor.playbook.yes_no_field import YesNoField

_SHORT = {"id", "title", "version", "language", "name", "field", "at", "rehearsal"}
_LONG = {"body", "about", "advice", "reminder"}
_SECTION_OF = {
    "phrases": "phrases",
    "avoid": "avoid",
    "steps": "steps",
    "order": "steps",
    "kinds": "kinds",
    "groups": "groups",
    "causes": "causes",
    "outcomes": "outcomes",
    "options": "options",
}
_NUMBERS = {
    "level": (1, 5),
    "tension_at_least": (1, 5),
    "tension_at_most": (1, 5),
    "peak_at_least": (1, 5),
    "minutes": (1, 60),
    "silence_s": (1, 120),
    "inhale_s": (1, 30),
    "hold_s": (0, 30),
    "exhale_s": (1, 30),
    "rounds": (1, 20),
    "weight": (1, 99),
    "business_days": (0, 366),
    "business_hours": (0, 240),
}


def field_for(entry: Struct, part: str, kind: Any, playbook: Playbook) -> PartField | None:
    """The field for a part of an entry; None for one that is a table of its own."""
    caption = part_words(part)
    optional = _without_none(kind)
    if optional is not None:
        return YesNoField(caption) if optional is bool else _number(caption, part, optional=True)
    if kind is bool:
        return FlagField(caption)
    if kind is int:
        return _number(caption, part, optional=False)
    if kind is str:
        return _words(entry, part, caption, playbook)
    origin = get_origin(kind)
    if origin is Literal:
        return ChoiceField(caption, [(each, choice_words(each)) for each in get_args(kind)])
    if origin is dict:
        return CuesField(caption, [(step.id, step.title) for step in playbook.steps])
    if origin is tuple:
        return _list(part, caption, get_args(kind)[0], playbook)
    return None


def _without_none(kind: Any) -> Any:
    """The one other type of a part that may be left open; None for any other part."""
    if get_origin(kind) not in (Union, types.UnionType):
        return None
    return next(each for each in get_args(kind) if each is not type(None))


def _number(caption: str, part: str, *, optional: bool) -> CountField:
    least, most = _NUMBERS.get(part, (0, 999))
    return CountField(caption, least, most, optional=optional)


def _words(entry: Struct, part: str, caption: str, playbook: Playbook) -> PartField:
    """A field for words, or a choice where the words are an id of another list."""
    choices = _single_choices(entry, part, playbook)
    if choices is not None:
        return ChoiceField(caption, choices)
    if part in _SHORT:
        return LineField(caption)
    return TextField(caption, least=3 if part in _LONG else 1)


def _single_choices(
    entry: Struct, part: str, playbook: Playbook
) -> Sequence[tuple[str, str]] | None:
    kind = type(entry).__name__
    if (kind, part) == ("Step", "group"):
        return _titles(playbook, "groups")
    if (kind, part) == ("Phrase", "kind"):
        return _titles(playbook, "kinds")
    if (kind, part) == ("FollowUpRule", "template"):
        return [("", choice_words("")), *_titles(playbook, "templates")]
    return None


def _list(part: str, caption: str, kind: Any, playbook: Playbook) -> PartField | None:
    if isinstance(kind, type) and issubclass(kind, Struct):
        return None
    if get_origin(kind) is Literal:
        return NamesField(caption, [(each, choice_words(each)) for each in get_args(kind)])
    if part in ("manners", "difficulties"):
        sort = {"manners": "manner", "difficulties": "difficulty"}[part]
        styles = [(each.id, each.title) for each in playbook.styles if each.sort == sort]
        return NamesField(caption, styles)
    if part == "practices":
        return NamesField(
            caption, [(each.id, f"{each.id}  {each.text}") for each in all_practices()]
        )
    if part in _SECTION_OF:
        return NamesField(caption, _titles(playbook, _SECTION_OF[part]))
    return LinesField(caption)


def _titles(playbook: Playbook, section: str) -> list[tuple[str, str]]:
    return [(each.id, each.title) for each in getattr(playbook, section)]
