"""What to paste into which phone, so that it tells Callside of its calls; data from resources."""

import tomllib
from functools import cache

import msgspec
from msgspec import Struct

from app.playbook.places import resource

HOOK = "{hook}"
"""Stands in a line for the command, which is elsewhere on each machine."""
BARE_HOOK = "callside-hook"


class RecipeLine(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line: the name of the field in the phone's own settings, and what goes into it."""

    field: str
    line: str

    def filled(self, hook: str) -> str:
        """The line with the command in its place, in quotes where its path has a space."""
        return self.line.replace(HOOK, f'"{hook}"' if " " in hook else hook)


class Recipe(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How one phone is set up.

    `where` names the place in the phone's own words. `was_tried` is True where these lines were
    run with the real phone, False where they follow the maker's manual (`manual`). `placeholders`
    are those that the phone itself fills in. `document` is the page in docs/phone.
    """

    id: str
    phone: str
    where: str
    document: str
    was_tried: bool
    lines: tuple[RecipeLine, ...]
    manual: str = ""
    placeholders: tuple[str, ...] = ()


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    recipe: tuple[Recipe, ...]


@cache
def recipes() -> tuple[Recipe, ...]:
    """All recipes, in the order in which they are offered."""
    text = resource("phone", "recipes.toml").read_text("utf-8")
    return msgspec.convert(tomllib.loads(text), _File).recipe
