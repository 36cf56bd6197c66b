"""Puts into a built tree what it owes others: licence, notices, and the list of its parts."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import bill
import notices
from build_tree import ROOT
from components import hand_kept, owners, packages, refused
from environment import environment, python_of, site_of

SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}


def complete(
    tree: Path,
    flavour: str,
    *,
    system: str = SYSTEMS.get(sys.platform, "linux"),
    site: Path | None = None,
    python: str = "",
    python_licence: Path | None = None,
) -> None:
    """Write LICENSE.txt, the notices and the list of parts beside the programs of a tree.

    Without the rest it is a tree that was built from the environment of this system. For another
    system, `site` is where its packages lie; `python` and `python_licence` are of its Python.
    Leaves with words where a licence is not allowed, or a file is nobody's.
    """
    site = site or site_of(environment(flavour))
    own = f"{sys.version_info.major}.{sys.version_info.minor}.{sys.version_info.micro}"
    licence = python_licence or _licence_of_python()
    parts = [*hand_kept(flavour, system, python or own, licence), *packages(site)]
    if wrong := refused(parts):
        sys.exit(f"Licences that are not allowed (packaging/components.toml): {wrong}")
    shutil.copyfile(ROOT / "LICENSE", tree / "LICENSE.txt")
    (tree / notices.NAME).write_text(notices.notices(parts), encoding="utf-8", newline="\n")
    whose = owners(tree, parts)
    if nobodys := sorted(name for name, owner in whose.items() if not owner):
        sys.exit(f"These files belong to no part (packaging/components.toml): {nobodys}")
    text = bill.bill(parts, flavour, whose, site, python_of(environment(flavour)))
    (tree / bill.NAME).write_text(text, encoding="utf-8", newline="\n")


def _licence_of_python() -> Path:
    """Where Python's own licence lies; a Debian keeps it beside its documents."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = (
        Path(sys.base_prefix, "lib", version, "LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE.txt"),
        Path("/usr/share/doc", version, "copyright"),
    )
    return next(place for place in places if place.exists())
