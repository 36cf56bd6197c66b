"""Where the program's own data lies: the one place that knows the folder `resources`."""

from __future__ import annotations

from pathlib import Path


def resource(*parts: str) -> Path:
    """The path of a file of the program's own, as `resource("playbooks", "callside.toml")`.

    `resources` stands beside `app`: in the source tree, in an installed package and in the folder
    that PyInstaller makes, where modules keep their `__file__`.
    """
    return Path(__file__).resolve().parents[2].joinpath("resources", *parts)
