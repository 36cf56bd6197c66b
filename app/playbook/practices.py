"""The practices that the guides prescribe, each with its id and in the project's own words."""

from __future__ import annotations

import tomllib
from functools import cache

import msgspec
from msgspec import Struct

from app.languages import LANGUAGES, SOURCE_LANGUAGE
from app.playbook.places import resource


class Practice(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing that a guide prescribes.

    `id` begins with the guide's number ("003-35"); `kind` is the sort of place that it asks for,
    such as "step listen" or "mind"; `text` tells it in the project's words.
    """

    id: str
    kind: str
    text: str

    @property
    def guide(self) -> str:
        """The number of the guide, such as "003"."""
        return self.id.partition("-")[0]


class _Practices(Struct, frozen=True, forbid_unknown_fields=True):
    practices: tuple[Practice, ...]


@cache
def all_practices(language: str = SOURCE_LANGUAGE) -> tuple[Practice, ...]:
    """Every practice, by guide and in its order; in English where a language does not tell them."""
    told = resource(f"practices.{language}.toml")
    known = LANGUAGES.keys() - {SOURCE_LANGUAGE}
    file = told if language in known and told.exists() else resource("practices.toml")
    return msgspec.convert(tomllib.loads(file.read_text("utf-8")), _Practices).practices
