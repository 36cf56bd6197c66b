"""Marks words for the translation catalogue in modules that must not import Qt."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate looks for this name
    """The text as it stands; `lupdate` finds it by this name, the window translates it later."""
    return text
