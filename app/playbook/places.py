"""Where the program's own data lies, and which playbook is worked by.

The one place that knows the folder `resources`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app.languages import SOURCE_LANGUAGE
from app.problems import Problem

if TYPE_CHECKING:
    from app.playbook.shape import Playbook

ReadPlaybook = Callable[[Path], "Playbook"]

BUILTIN = "callside"


class FoundPlaybook(NamedTuple):
    """The playbook to work by, and what was wrong with the house's own, if anything."""

    playbook: Playbook
    problem: Problem | None = None


def resource(*parts: str) -> Path:
    """The path of a file of the program's own, as `resource("playbooks", "callside.toml")`.

    `resources` stands beside `app`: in the source tree, in an installed package and in the folder
    that PyInstaller makes, where modules keep their `__file__`.
    """
    return Path(__file__).resolve().parents[2].joinpath("resources", *parts)


def builtin_playbook(name: str = BUILTIN, read: ReadPlaybook | None = None) -> Playbook:
    """One of the playbooks that come with the program."""
    return (read or _read())(resource("playbooks", f"{name}.toml"))


def spoken_playbook(language: str, read: ReadPlaybook | None = None) -> Playbook:
    """The built-in playbook in a language; in English where it is not told in that one.

    Ids, rules and sources are the same in each: a call goes on when the language changes.
    """
    name = BUILTIN if language == SOURCE_LANGUAGE else f"{BUILTIN}.{language}"
    is_told = resource("playbooks", f"{name}.toml").exists()
    return builtin_playbook(name if is_told else BUILTIN, read)


def find_playbook(
    path: Path | None, language: str = SOURCE_LANGUAGE, read: ReadPlaybook | None = None
) -> FoundPlaybook:
    """The house's playbook, or the built-in one where none is set or the house's has faults.

    `read` reads in the place of `load_playbook`.
    """
    if path is None:
        return FoundPlaybook(spoken_playbook(language, read))
    try:
        return FoundPlaybook((read or _read())(path))
    except Problem as problem:
        return FoundPlaybook(spoken_playbook(language, read), problem)


def _read() -> ReadPlaybook:
    # Here: a window asks for the place of its words before it reads a playbook.
    from app.playbook.load import load_playbook

    return load_playbook
