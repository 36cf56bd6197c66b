"""A plugin for pytest: under Wine a program starts slowly, and what waits for it waits longer.

A test that passes takes no longer for it. Limits of less than a few seconds stay as they are: what
they tell is that something does not come.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from pytestqt.qtbot import QtBot

PATIENCE_MS, SHORT_MS = 180_000, 5_000


def patient(wait: Callable[..., Any]) -> Callable[..., Any]:
    """The same wait, with more patience."""

    @wraps(wait)
    def waits(bot: QtBot, *what: Any, timeout: int = PATIENCE_MS, **how: Any) -> Any:
        longer = timeout if timeout < SHORT_MS else max(timeout, PATIENCE_MS)
        return wait(bot, *what, timeout=longer, **how)

    return waits


for name in ("waitUntil", "waitSignal", "waitSignals", "waitExposed", "waitActive"):
    setattr(QtBot, name, patient(getattr(QtBot, name)))
