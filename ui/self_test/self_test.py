"""What `callside --selftest` looks at, in order: each check says in words what it found.

Everything happens in a profile that is made for it and thrown away. A check that raises is a fault;
the next one is tried all the same, so that one line tells of one part.
"""

from __future__ import annotations

import platform
import tempfile
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from app.build import flavour, is_built
from app.paths import Profile
from app.problems import Problem
from app.version import VERSION


class Found(NamedTuple):
    """What one check found; `words` say what is wrong where it is not `ok`."""

    subject: str
    ok: bool
    words: str


Check = Callable[[Profile], str]

# The modules are imported when their turn comes: one that cannot be is a fault like any other.
_CHECKS = (
    ("Build", "ui.self_test.self_test:this_build"),
    ("Resources", "ui.self_test.bundled:resources"),
    ("Playbooks", "ui.self_test.bundled:playbooks"),
    ("Time zones", "ui.self_test.bundled:time_zones"),
    ("Numbers and holidays", "ui.self_test.bundled:numbers_and_holidays"),
    ("Encryption library", "ui.self_test.store:encryption_library"),
    ("Log", "ui.self_test.store:whole_call"),
    ("Keyring", "ui.self_test.store:keyring"),
    ("Letters", "ui.self_test.bundled:letters"),
    ("Window", "ui.self_test.window:window_library"),
    ("Screen", "ui.self_test.window:screen"),
    ("Typeface and icons", "ui.self_test.window:typeface_and_icons"),
    ("Words", "ui.self_test.window:words"),
)
_OF_THE_SUPERVISOR = (("Facts and patterns", "ui.self_test.supervisor:facts_and_patterns"),)


def self_test() -> Iterator[Found]:
    """Look at one part after the other, each told when it is done."""
    checks = _CHECKS + (_OF_THE_SUPERVISOR if flavour() == "supervisor" else ())
    with tempfile.TemporaryDirectory(prefix="callside-selftest-") as folder:
        profile = Profile(folder=Path(folder))
        for subject, place in checks:
            yield _looked_at(subject, place, profile)


def _looked_at(subject: str, place: str, profile: Profile) -> Found:
    module, name = place.split(":")
    try:
        check: Check = getattr(import_module(module), name)
        return Found(subject, True, check(profile))
    except Problem as problem:
        from ui.problem_words import words_for

        return Found(subject, False, words_for(problem).happened)
    except Exception as fault:  # noqa: BLE001 - whatever is broken in a build is what is looked for
        return Found(subject, False, f"{type(fault).__name__}: {fault}")


def this_build(_profile: Profile) -> str:
    """Which program this is."""
    how = "built program" if is_built() else "from source"
    return (
        f"Callside {VERSION}, {flavour()} flavour, {how}, Python {platform.python_version()}, "
        f"{platform.system()} {platform.machine()}"
    )
