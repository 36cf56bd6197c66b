"""What a built tree consists of: packages by their metadata, and what components.toml adds."""

from __future__ import annotations

import fnmatch
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
TEXTS = FOLDER / "licences"
_TEXT = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
_INSIDE = re.compile(r"\.(dist-info|egg-info)/")
_SPDX = re.compile(r"[A-Za-z0-9.\-+]+( (AND|OR|WITH) [A-Za-z0-9.\-+]+)*")


@dataclass(frozen=True)
class Component:
    """A part of a tree. `texts` are its licence texts, `files` what of the tree it is.

    `inside` names the package or component that it is built into, if any.
    """

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]
    source: str = ""
    inside: str = ""
    cpe: str = ""
    read: str = ""
    is_package: bool = False
    files: frozenset[str] = field(default=frozenset(), repr=False)
    patterns: tuple[str, ...] = ()


def data() -> dict[str, Any]:
    """The hand-kept file."""
    return tomllib.loads((FOLDER / "components.toml").read_text(encoding="utf-8"))


def normal(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def packages(site: Path) -> Iterator[Component]:
    """The packages in a folder that go into trees, by name."""
    kept = data()
    tools = set(kept["tools"])
    found = {normal(each.name): each for each in distributions(path=[str(site)])}
    for name, package in sorted(found.items()):
        if name not in tools and name != "callside":
            yield Component(
                name=name,
                version=package.version,
                licence=kept["licences"].get(name) or told_licence(package),
                texts=tuple(_texts(package, kept["texts"].get(name, ()))),
                source=_source(package),
                is_package=True,
                files=frozenset(str(file).replace("\\", "/") for file in package.files or ()),
            )


def told_licence(package: Distribution) -> str:
    """The licence in a package's own metadata where it is one of SPDX; else empty."""
    told = package.metadata.get("License-Expression") or package.metadata.get("License") or ""
    return told if _SPDX.fullmatch(told) else ""


def _texts(package: Distribution, more: Iterable[str]) -> Iterator[Path]:
    for file in sorted(package.files or (), key=str):
        name = str(file).replace("\\", "/")
        if _INSIDE.search(name) and _TEXT.search(name):
            yield Path(str(file.locate()))
    yield from (TEXTS / name for name in more)


def _source(package: Distribution) -> str:
    """Where a package's source is, as the package says; its home where it says no more."""
    told = dict(
        reversed([part.strip() for part in row.split(",", 1)])
        for row in reversed(package.metadata.get_all("Project-URL") or [])
    )
    by_kind = {kind.lower(): place for place, kind in told.items()}
    for kind in ("source", "source code", "repository", "github", "code", "homepage"):
        if kind in by_kind:
            return by_kind[kind]
    return package.metadata.get("Home-page") or next(iter(by_kind.values()), "")


def hand_kept(
    flavour: str, system: str, python: str = "", python_licence: Path | None = None
) -> Iterator[Component]:
    """What no index knows of a flavour on a system; in the order of the file.

    `python` is the version of the Python that is built in, `python_licence` its licence text.
    """
    for row in data()["components"]:
        if flavour in row.get("flavours", (flavour,)) and system in row.get("systems", (system,)):
            yield _component(row, python, python_licence)


def _component(row: Mapping[str, Any], python: str, python_licence: Path | None) -> Component:
    version = row.get("version", "").replace("{python}", python)
    texts = []
    for name in row.get("texts", ()):
        if name != "{python licence}":
            texts.append((TEXTS / name).resolve())
        elif python_licence is not None:
            texts.append(python_licence)
    return Component(
        name=row["name"],
        version=version,
        licence=row["licence"],
        texts=tuple(texts),
        source=row["source"],
        inside=row.get("inside", ""),
        cpe=row.get("cpe", "").replace("{version}", version),
        read=row.get("read", ""),
        patterns=tuple(row.get("files", ())),
    )


def licences_of(expression: str) -> set[str]:
    """The single licences of an expression."""
    return {each.strip("()") for each in re.split(r" (?:AND|OR) ", expression)}


def refused(parts: Iterable[Component]) -> list[str]:
    """Parts whose licence is not allowed, or not known."""
    allowed = set(data()["allowed"])
    return [
        f"{part.name}: {part.licence or 'no licence'}"
        for part in parts
        if not part.licence or not licences_of(part.licence) <= allowed
    ]


OURS = ("callside*", "_internal/resources/*", "_internal/db/*", "LICENSE*", "policies/*", "THIRD-*")
"""What of a tree is Callside itself: its programs, its data, and what is written about it."""


def owners(tree: Path, parts: Iterable[Component]) -> dict[str, str]:
    """Whose each file of a tree is; empty where nobody's. A link is whose it leads to."""
    all_parts = list(parts)
    of_packages = {
        f"_internal/{file}": part.name
        for part in all_parts
        if part.is_package
        for file in part.files
    }
    found = {}
    for path in sorted(tree.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            continue
        name = path.relative_to(tree).as_posix()
        inside = path.resolve().relative_to(tree.resolve()).as_posix()
        found[name] = of_packages.get(inside) or _by_pattern(inside, all_parts)
    return found


def _by_pattern(name: str, parts: Iterable[Component]) -> str:
    for part in parts:
        if any(fnmatch.fnmatch(name.lower(), pattern.lower()) for pattern in part.patterns):
            return part.name
    return "callside" if any(fnmatch.fnmatch(name, pattern) for pattern in OURS) else ""
