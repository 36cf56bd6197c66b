"""What comes after the first paint: modules and panels, a little at a time between two keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

# In an order in which none brings much more than itself, so that each pause is short.
MODULES = (
    "app.records",
    "app.ports",
    "app.playbook.read_before",
    "app.desk",
    "ui.start",
    "ui.background",
    "ui.problem_words",
    "ui.look.icons",
    "ui.controls.button",
    "ui.shortcuts",
    "ui.clipboard",
    "ui.controls.card",
    "ui.controls.toast_stack",
    "ui.rehearsal.stage",
    "ui.desk.frame.header",
    "ui.desk.frame.inside",
    "ui.desk.frame.frame_actions",
    "ui.desk.notes.open_notes",
    "ui.recovery.gate",
    "ui.closing",
    "ui.desk_session",
    "ui.desk.follow_ups.due_row",
    "ui.desk.follow_ups.follow_ups_page",
)


class Arrival(QObject):
    """Brings what is missing, then takes the steps: one thing for each turn of the event loop."""

    def __init__(
        self,
        steps: Sequence[Callable[[], None]],
        failed: Callable[[BaseException], None],
        parent: QObject | None = None,
        *,
        names: Sequence[str] = MODULES,
    ) -> None:
        super().__init__(parent)
        modules = (partial(import_module, name) for name in names)
        self._left: list[Callable[[], object]] = [_let_it_paint, *modules, *steps]
        self._failed = failed
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._bring_next)

    def begin(self) -> None:
        """Begin with the turn of the event loop after the next, which paints what was shown."""
        self._turn.start()

    def stop(self) -> None:
        """Bring nothing more: the program ends, and its event loop still turns until it has."""
        self._turn.stop()

    def _bring_next(self) -> None:
        try:
            self._left.pop(0)()
            if not self._left:
                self._turn.stop()
        except BaseException as fault:  # noqa: BLE001 - a slot has nobody to raise it to
            self._turn.stop()
            self._failed(fault)


def _let_it_paint() -> None:
    """Nothing: a system that has shown the window by now paints it before the next step."""
