"""The languages that Callside speaks: one row each, wherever a language can be chosen."""

from __future__ import annotations

from collections.abc import Collection, Iterable

SOURCE_LANGUAGE = "en"
"""The language that stands in the code."""

LANGUAGES: dict[str, str] = {"en": "English", "de": "Deutsch", "es": "Español"}
"""Code of ISO 639 → the language's name in itself, as the person who looks for it knows it."""


def spoken_language(choice: str, system: Iterable[str], allowed: Collection[str] = ()) -> str:
    """The code of the language that a choice stands for; `system` names those of the system.

    Of the system's languages ("de-AT", best first) the first that Callside speaks counts, and
    English where it speaks none of them. Where a house allows only some, `allowed` names them: a
    choice of another one counts as the system's, and the first allowed stands for English.
    """
    open_to = tuple(code for code in LANGUAGES if not allowed or code in allowed)
    wanted = [] if choice == "system" else [choice]
    if choice == "system" or allowed:
        wanted += [tag.replace("_", "-").split("-")[0].lower() for tag in system]
    otherwise = SOURCE_LANGUAGE if SOURCE_LANGUAGE in open_to else open_to[0]
    return next((code for code in wanted if code in open_to), otherwise)
