"""Where the program's own data lies, and which playbook is worked by.

The one place that knows the folder `resources`.
"""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from app.languages import SOURCE_LANGUAGE
from app.playbook.load import load_playbook
from app.playbook.shape import Playbook
from app.problems import Problem

BUILTIN = "callside"


class FoundPlaybook(Struct, frozen=True):
    """The playbook to work by, and what was wrong with the house's own, if anything."""

    playbook: Playbook
    problem: Problem | None = None


def resource(*parts: str) -> Path:
    """The path of a file of the program's own, as `resource("playbooks", "callside.toml")`.

    `resources` stands beside `app`: in the source tree, in an installed package and in the folder
    that PyInstaller makes, where modules keep their `__file__`.
    """
    return Path(__file__).resolve().parents[2].joinpath("resources", *parts)


def builtin_playbook(name: str = BUILTIN) -> Playbook:
    """One of the playbooks that come with the program."""
    return load_playbook(resource("playbooks", f"{name}.toml"))


def spoken_playbook(language: str) -> Playbook:
    """The built-in playbook in a language; in English where it is not told in that one.

    Ids, rules and sources are the same in each: a call goes on when the language changes.
    """
    name = BUILTIN if language == SOURCE_LANGUAGE else f"{BUILTIN}.{language}"
    is_told = resource("playbooks", f"{name}.toml").exists()
    return builtin_playbook(name if is_told else BUILTIN)


def find_playbook(path: Path | None, language: str = SOURCE_LANGUAGE) -> FoundPlaybook:
    """The house's playbook, or the built-in one where none is set or the house's has faults."""
    if path is None:
        return FoundPlaybook(spoken_playbook(language))
    try:
        return FoundPlaybook(load_playbook(path))
    except Problem as problem:
        return FoundPlaybook(spoken_playbook(language), problem)
