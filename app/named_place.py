"""A file or folder as policy names it for everybody: `~/Callside`, `%LOCALAPPDATA%\\Callside`.

A few names stand for the person's own folders. They are asked of the system, and no other variable
of the environment is ever put in: a policy says the same whatever a program was started with.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from app.problems import Problem

_NAME = re.compile(r"%(\w+)%|\$\{(\w+)\}")
NAMES = ("HOME", "USERPROFILE", "USER", "USERNAME", "LOCALAPPDATA", "APPDATA")


def place_of(text: str) -> str:
    """The whole path; empty where nothing is named.

    Raises `Problem` place_wrong with the reason: name_unknown (of a folder that stands for
    none), not_absolute, goes_up (`..`), no_path.
    """
    if not text:
        return ""

    def meant(found: re.Match[str]) -> str:
        return _meant((found[1] or found[2]).upper())

    if text == "~" or text.startswith(("~/", "~\\")):
        text = _meant("HOME") + text[1:]
    try:
        path = Path(_NAME.sub(meant, text))
    except ValueError as error:
        raise Problem("place_wrong", reason="no_path") from error
    if "\0" in str(path):
        raise Problem("place_wrong", reason="no_path")
    if not path.is_absolute():
        raise Problem("place_wrong", reason="not_absolute")
    if ".." in path.parts:
        raise Problem("place_wrong", reason="goes_up")
    return str(path)


def _meant(name: str) -> str:
    if name in ("HOME", "USERPROFILE"):
        return _home()
    if name in ("USER", "USERNAME"):
        return _login()
    if name in ("LOCALAPPDATA", "APPDATA"):
        from platformdirs import user_data_path

        return str(user_data_path(roaming=name == "APPDATA"))
    raise Problem("place_wrong", reason="name_unknown")


if sys.platform == "win32":

    def _home() -> str:
        return str(Path.home())

    def _login() -> str:
        import getpass

        return _one_part(getpass.getuser())

else:

    def _home() -> str:
        import os
        import pwd

        return pwd.getpwuid(os.getuid()).pw_dir

    def _login() -> str:
        import os
        import pwd

        return _one_part(pwd.getpwuid(os.getuid()).pw_name)


def login_name() -> str:
    """The name that the person logged in by. Raises `Problem` place_wrong."""
    return _login()


def _one_part(name: str) -> str:
    """A name that leads to no other folder. Raises `Problem` place_wrong."""
    if not name or name in (".", "..") or set(name) & set('/\\:*?"<>|\0'):
        raise Problem("place_wrong", reason="name_unknown")
    return name
