"""Keeps a fault in a handler that Qt calls away from Qt, which does not always outlive it (F36).

PySide hands what a handler raises on to whichever Python code called Qt further out, and goes on
calling other handlers until then; in the midst of a resize or of the change of a page that ended
in a crash (PySide6 6.11.3). So faults are caught where they are raised, told, and Qt gets the
answer that its own class would have given.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from types import FunctionType
from typing import Any

Tell = Callable[[BaseException], None]

_ANSWERS: dict[str, object] = {
    "event": False,
    "eventFilter": False,
    "data": None,
    "rowCount": 0,
    "itemAt": None,
    "takeAt": None,
    "count": 0,
    "setGeometry": None,
    "paint": None,
}
"""What Qt is answered in the place of a handler that failed."""

_OF_THE_BASE = frozenset(
    {
        "sizeHint",
        "minimumSizeHint",
        "minimumSize",
        "hasHeightForWidth",
        "heightForWidth",
        "blockBoundingRect",
        "closestAcceptableSize",
    }
)
"""Those that only compute something: the base class can be asked instead."""

_MARK = "is_guarded"


_looked_through: set[str] = set()


def guard_handlers(tell: Tell) -> None:
    """Guard every handler of the window's classes that are known by now; a second time too."""
    for name, module in tuple(sys.modules.items()):
        if name.startswith("ui.") and name not in _looked_through:
            if not getattr(module.__spec__, "_initializing", False):
                _looked_through.add(name)
            for kind in tuple(vars(module).values()):
                if isinstance(kind, type) and kind.__module__ == name:
                    _guard_class(kind, tell)


def _guard_class(kind: type, tell: Tell) -> None:
    if not any(base.__module__.startswith("PySide6") for base in kind.__mro__):
        return
    for name, handler in tuple(vars(kind).items()):
        if isinstance(handler, FunctionType) and not hasattr(handler, _MARK):
            answer = _answer(kind, name)
            if answer is not None:
                setattr(kind, name, _guarded(handler, answer, tell))


def _answer(kind: type, name: str) -> Callable[..., object] | None:
    """What answers in place of a handler of this name; None for what is no handler."""
    if name.endswith("Event") and name[0].islower():
        return lambda *_arguments: None
    if name in _ANSWERS:
        return lambda *_arguments: _ANSWERS[name]
    if name in _OF_THE_BASE:
        base = next((b for b in kind.__mro__[1:] if name in vars(b)), None)
        if base is not None:
            method: Callable[..., object] = getattr(base, name)
            return method
    return None


def _guarded(handler: FunctionType, answer: Callable[..., object], tell: Tell) -> Any:
    @wraps(handler)
    def guarded(*arguments: Any) -> Any:
        try:
            return handler(*arguments)
        except Exception as fault:  # noqa: BLE001 - told, and kept away from Qt
            tell(fault)
            return answer(*arguments)

    setattr(guarded, _MARK, True)
    return guarded
