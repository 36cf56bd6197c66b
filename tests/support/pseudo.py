"""A language that nobody speaks: shows what was never translated, and what has too little room.

Every text of the catalogue becomes ⟦Ťèxť⟧ with accents and 40 % more length, so that what stands
without brackets came past the catalogue.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import msgspec

from app.playbook.places import spoken_playbook
from app.playbook.shape import Playbook
from tests.gates import catalogue
from tests.gates.translations import PLACEHOLDER

LANGUAGE = "qps"
OPEN, CLOSE = "⟦", "⟧"
DATA_OPEN, DATA_CLOSE = "«", "»"
_ACCENTS = str.maketrans("aceinosuyACEINOSUY", "àçéîñöšûýÀÇÉÎÑÖŠÛÝ")
_LONGER = 0.4


def pseudo(text: str) -> str:
    """A text in that language; what is filled in stays."""
    parts = PLACEHOLDER.split(text)
    kept = PLACEHOLDER.findall(text)
    accented = [part.translate(_ACCENTS) for part in parts]
    whole = "".join(p + k for p, k in zip(accented, [*kept, ""], strict=True))
    return f"{OPEN}{whole}{' ~' * round(len(text) * _LONGER / 2)}{CLOSE}"


def make_catalogue(folder: Path) -> Path:
    """Write and compile the catalogue of that language into a folder; returns the folder."""
    tree = ET.parse(catalogue.catalogue_of("en"))  # noqa: S314 - our own file
    tree.getroot().set("language", "en_US")  # its plural forms
    for message in tree.iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        forms = list(translation)
        for form in forms:
            form.text = pseudo(form.text or "")
        if not forms:
            translation.text = pseudo(source)
    file = folder / f"callside_{LANGUAGE}.ts"
    tree.write(file, "utf-8")
    catalogue.compile_catalogue(file)
    return folder


def marked_playbook() -> Playbook:
    """The built-in playbook with every text in «», known by being another in other languages."""
    english, german, spanish = (
        msgspec.to_builtins(spoken_playbook(each)) for each in ("en", "de", "es")
    )
    # A word that German has from English is another one in Spanish.
    return msgspec.convert(_marked(_marked(english, german), spanish), Playbook)


def _marked(one: Any, other: Any) -> Any:
    if isinstance(one, dict) and isinstance(other, dict):
        return {key: _marked(each, other.get(key)) for key, each in one.items()}
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        others = other if len(one) == len(other) else [None] * len(one)
        return [_marked(each, its) for each, its in zip(one, others, strict=True)]
    if isinstance(one, str) and one and not one.startswith(DATA_OPEN) and one != other:
        return f"{DATA_OPEN}{one}{DATA_CLOSE}"
    return one


def unmarked(text: str) -> str:
    """What of a text stands in no brackets of either kind."""
    depth, rest = 0, []
    for letter in text:
        if letter in OPEN + DATA_OPEN:
            depth += 1
            rest.append("\n")
        elif letter in CLOSE + DATA_CLOSE:
            depth = max(0, depth - 1)
        elif not depth:
            rest.append(letter)
    return "".join(rest)


def words_of(rest: str) -> list[str]:
    """The runs of words in what stands in no brackets."""
    return [
        run.strip(" .,:;?!“”\"'()–-…·")
        for run in re.findall(r"[^\n\t|]*[^\W\d_]{2}[^\n\t|]*", rest)
    ]
