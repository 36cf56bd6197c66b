"""The languages that Callside speaks: one row each, wherever a language can be chosen."""

from __future__ import annotations

SOURCE_LANGUAGE = "en"
"""The language that stands in the code."""

LANGUAGES: dict[str, str] = {"en": "English", "de": "Deutsch", "es": "Español"}
"""Code of ISO 639 → the language's name in itself, as the person who looks for it knows it."""
