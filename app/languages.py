"""The languages that Callside speaks: one row each, wherever a language can be chosen."""

from __future__ import annotations

from collections.abc import Iterable

SOURCE_LANGUAGE = "en"
"""The language that stands in the code."""

LANGUAGES: dict[str, str] = {"en": "English", "de": "Deutsch", "es": "Español"}
"""Code of ISO 639 → the language's name in itself, as the person who looks for it knows it."""


def spoken_language(choice: str, system: Iterable[str]) -> str:
    """The code of the language that a choice stands for; `system` names those of the system.

    Of the system's languages ("de-AT", best first) the first that Callside speaks counts, and
    English where it speaks none of them.
    """
    wanted = [choice] if choice != "system" else [tag.replace("_", "-") for tag in system]
    codes = (tag.split("-")[0].lower() for tag in wanted)
    return next((code for code in codes if code in LANGUAGES), SOURCE_LANGUAGE)
