"""What is wrong with the words that people wrote in a catalogue."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

from app.languages import SOURCE_LANGUAGE

FORMS = 2
"""Plural forms of a text with %n: one and more, in each of our languages."""

PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d|&(?=\w)")
"""What is filled in, and the letter that is a key."""


def faults(catalogue: Path, language: str) -> list[str]:
    """A line for each text that is not translated, or not as its source asks for.

    English needs its plural forms alone.
    """
    found = []
    tree = ET.parse(catalogue)  # noqa: S314 - our own file
    for context in tree.iter("context"):
        for message in context.iter("message"):
            fault = _fault(message, language)
            if fault:
                source = message.findtext("source") or ""
                found.append(f"{context.findtext('name')}: {source!r} {fault}")
    return found


def _fault(message: ET.Element, language: str) -> str:
    source, translation = message.findtext("source") or "", message.find("translation")
    is_plural = message.get("numerus") == "yes"
    if translation is None:
        return "has no translation"
    if language == SOURCE_LANGUAGE and not is_plural:
        return ""
    if translation.get("type") is not None:
        return f"is {translation.get('type')}"
    if is_plural:
        forms = [form.text or "" for form in translation.iter("numerusform")]
        if len(forms) != FORMS:
            return f"has {len(forms)} plural forms, not {FORMS}"
    else:
        forms = [translation.text or ""]
    return next((fault for form in forms if (fault := _differs(source, form))), "")


def _differs(source: str, text: str) -> str:
    """How a translation differs where it must not; empty when it does not."""
    if not text.strip():
        return "is not translated"
    wanted, given = Counter(PLACEHOLDER.findall(source)), Counter(PLACEHOLDER.findall(text))
    if wanted != given:
        missing, added = sorted((wanted - given).elements()), sorted((given - wanted).elements())
        told = [f"lacks {' '.join(missing)}"] if missing else []
        told += [f"adds {' '.join(added)}"] if added else []
        return f"{' and '.join(told)}: {text!r}"
    if _edges(source) != _edges(text):
        return f"begins or ends with other space: {text!r}"
    return ""


def _edges(text: str) -> tuple[str, str]:
    inner = text.strip()
    before, _, after = text.partition(inner)
    return before, after
