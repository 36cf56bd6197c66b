"""Words for people in modules that must not import Qt."""

from __future__ import annotations

import sys
from collections.abc import Callable

Words = Callable[[], str]
"""Says something in the language that the window speaks by then."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802 - lupdate's name
    """The text as it stands; `lupdate` finds it by this name, the window translates it later."""
    return text


def translated(context: str, text: str) -> str:
    """The text in the language of the window; as it stands where no window was ever asked for."""
    core = sys.modules.get("PySide6.QtCore")
    return text if core is None else str(core.QCoreApplication.translate(context, text))


def counted(context: str, text: str, count: int) -> str:
    """The text with "%n" told as the number, in the form that the language has for it.

    English needs no catalogue: "%n call(s)" becomes "1 call", "2 calls".
    """
    core = sys.modules.get("PySide6.QtCore")
    told = (
        text if core is None else str(core.QCoreApplication.translate(context, text, None, count))
    )
    return told.replace("%n", str(count)).replace("(s)", "" if count == 1 else "s")
