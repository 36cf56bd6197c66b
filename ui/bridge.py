"""The bridge from the desk's plain listeners to Qt signals."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from app.desk import Desk
from app.ports import Changed, ChangedKind


class DeskBridge(QObject):
    """Says what kind changed and who asked; panels that show that kind refresh themselves.

    Emits:
        changed(Changed): after every change of the desk, on the window's thread.
    """

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = desk.listen(self.changed.emit)

    def on(
        self,
        kinds: Iterable[ChangedKind],
        refresh: Callable[[Changed], None],
        *,
        asker: object = None,
    ) -> None:
        """Call `refresh` when one of the kinds changed, unless `asker` itself asked for it.

        A panel that writes what is typed into it names itself as the asker, so that its own
        change does not come back and move the caret (A03).
        """
        wanted = frozenset(kinds)

        def hear(changed: Changed) -> None:
            if asker is not None and changed.asker is asker:
                return
            if wanted & changed.kinds:
                refresh(changed)

        self.changed.connect(hear)

    def close(self) -> None:
        """Stop listening to the desk."""
        self._stop()
