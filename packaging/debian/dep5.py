"""debian/copyright of a tree, in the machine-readable form (DEP-5), from the notices in the tree.

What of the tree is whose, and under which licence, is read from THIRD-PARTY-NOTICES.txt, which
stands in the package: it has every text as its makers wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

NOTICES = "THIRD-PARTY-NOTICES.txt"
PLACE = "/usr/lib/callside"

_HEAD = f"""\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Callside
Upstream-Contact: The Callside developers <callside@callside.example>
Comment: The package brings its own Python, Qt and libraries. Each of them is named below with its
 licence; the texts as their makers wrote them, and where the sources are, stand in
 {PLACE}/{NOTICES}, and a list for programs in
 {PLACE}/callside.cdx.json. Qt and the other libraries under the LGPL are files of their own
 in {PLACE}/_internal, and may be replaced by changed ones.
"""

# What Debian has on every system (policy 12.5).
_COMMON = {
    "Apache-2.0": "Apache-2.0",
    "CC0-1.0": "CC0-1.0",
    "GPL-2.0-or-later": "GPL-2",
    "GPL-3.0-only": "GPL-3",
    "LGPL-2.1-or-later": "LGPL-2.1",
    "LGPL-3.0-only": "LGPL-3",
    "MPL-2.0": "MPL-2.0",
}
# SPDX's names where DEP-5 has others.
_NAMES = {"MIT": "Expat", "GPL-2.0-or-later": "GPL-2+", "GPL-3.0-only": "GPL-3"} | {
    "LGPL-2.1-or-later": "LGPL-2.1+",
    "LGPL-3.0-only": "LGPL-3",
}
_COPYRIGHT = re.compile(r"^\W*(?:copyright|\(c\)|©)\W.*\d{4}.*$", re.IGNORECASE)
_NO_HOLDER = re.compile(
    r"this copyright|copyright-|copyright on |<year>|\[yyyy\]|foundation, inc\. <|"
    r"copyright (notice|holder|owner|licen|law|statement|interest|disclaimer|and |or |\[)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Part:
    """A part of the tree as the notices tell it."""

    title: str
    licence: str
    source: str
    inside: str
    text: str

    @property
    def named(self) -> str:
        """What it is called, and where it is from."""
        return ", ".join(filter(None, (self.title, self.source)))

    @property
    def holders(self) -> tuple[str, ...]:
        """Who says to have the copyright, in the texts of the part."""
        found: dict[str, None] = {}
        for line in self.text.splitlines():
            if _COPYRIGHT.match(line) and not _NO_HOLDER.search(line):
                words = re.sub(r"(?i)^(?:[^\w©(]*(?:copyright\b|\(c\)|©))+[^\w<]*", "", line)
                words = re.sub(r"(?i)[.,]?\s*all rights reserved.*$", "", words).strip(" .*/")
                if words:
                    found.setdefault(" ".join(words.split()))
        return tuple(found)


def parts(notices: str) -> Iterator[Part]:
    """The parts that the notices tell of, in their order."""
    for chunk in notices.split("\n=== ")[1:]:
        head, _, text = chunk.partition("\n\n")
        title, *rows = head.splitlines()
        told = dict(row.split(": ", 1) for row in rows)
        yield Part(
            title=title.strip(),
            licence=told["Licence"],
            source=told.get("Source", ""),
            inside=told.get("Built into", ""),
            text=text.strip(),
        )


def copyright_of(tree: Path, licence: str) -> str:
    """debian/copyright of a built tree; `licence` is the text of our own."""
    found = list(parts((tree / NOTICES).read_text(encoding="utf-8")))
    lines = [_HEAD, "Files: *\nCopyright: 2026 The Callside developers\nLicense: Expat\n"]
    by_place: dict[tuple[str, ...], list[Part]] = {}
    for part in found:
        by_place.setdefault(places_of(part, tree), []).append(part)
    lines += [_paragraph(places, those) for places, those in by_place.items()]
    names = sorted({each for part in found for each in single(part.licence)} | {"MIT"})
    for name in names:
        lines.append(f"License: {short(name)}\n{_indented(_text_of(name, found, licence))}\n")
    return "\n".join(lines)


def _paragraph(places: tuple[str, ...], those: list[Part]) -> str:
    """What the same files are: of each part its holders, its licence and where it is from."""
    holders: dict[str, None] = {}
    licences: dict[str, None] = {}
    for part in those:
        for holder in part.holders or (f"the makers of {part.title}, see {NOTICES}",):
            holders.setdefault(holder)
        licences.setdefault(expression(part.licence))
    # A choice ends with a comma, by which DEP-5 sets "or" apart from the "and" behind it.
    told = (
        ", and ".join(licences)
        if any(" or " in each for each in licences)
        else " and ".join(licences)
    )
    return "\n".join(
        [
            "Files: " + "\n ".join(places),
            "Copyright: " + "\n ".join(holders),
            f"License: {told}",
            "Comment: "
            + "\n ".join(", ".join(filter(None, (part.title, part.source))) for part in those),
            "",
        ]
    )


def places_of(part: Part, tree: Path) -> tuple[str, ...]:
    """What of the package the part is: its own folder or files, or those that it is built into."""
    name = (part.inside or part.title.split(" ")[0]).lower()
    words = {name, name.replace("-", "_"), name.removeprefix("python-").replace("-", "_")}
    words.add(_FOLDERS.get(name, name))
    below = tree / "_internal"
    own = [
        path
        for path in sorted(below.iterdir())
        if re.split(r"[-.]", path.name.lower())[0] in words and path.suffix != ".dist-info"
    ]
    inside = PLACE.lstrip("/")
    if not own:
        # Modules in the archive of the programs.
        return (f"{inside}/callside",)
    return tuple(f"{inside}/_internal/{path.name}{'/*' if path.is_dir() else ''}" for path in own)


_FOLDERS = {
    "pyside6-essentials": "pyside6",
    "phonenumberslite": "phonenumbers",
    "python-stdnum": "stdnum",
    "python": "python3",
    "duckdb-extension-httpfs": "duckdb_extension_httpfs",
    "pywin32-ctypes": "win32ctypes",
    "ibis-framework": "ibis",
}


def single(expression: str) -> list[str]:
    """The licences of an SPDX expression."""
    return [each.strip("() ") for each in re.split(r" (?:AND|OR) ", expression)]


def short(name: str) -> str:
    """A licence as DEP-5 names it: one word, with its exception behind it."""
    name, _, exception = name.partition(" WITH ")
    name = _NAMES.get(name, name).removeprefix("LicenseRef-")
    return f"{name} with {exception.removesuffix('-exception')} exception" if exception else name


def expression(told: str) -> str:
    """An SPDX expression as DEP-5 writes it."""
    parts_of_it = re.split(r" (AND|OR) ", told)
    return " ".join(
        part.lower() if part in ("AND", "OR") else short(part.strip("() ")) for part in parts_of_it
    )


def _text_of(name: str, found: list[Part], own: str) -> str:
    common = _COMMON.get(name.partition(" WITH ")[0])
    if name == "MIT":
        return own
    if common:
        return f"On Debian systems the whole text is in /usr/share/common-licenses/{common}."
    for part in found:
        if part.licence == name and part.text and not part.text.startswith("The text "):
            return part.text
    return f"The text stands in {PLACE}/{NOTICES}, with each part that has it."


def _indented(text: str) -> str:
    return "\n".join(f" {line.rstrip()}" if line.strip() else " ." for line in text.splitlines())
