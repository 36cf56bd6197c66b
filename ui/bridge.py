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
        leaving(UUID): a call is about to be closed or discarded; what is being typed joins it.
        setting_changed(str): another value of a setting is in force; its key.
        closed(): nothing is heard any more; what hears by it is about to be let go.

    What hears by it is forgotten with it: a part of the window that is built anew is given a
    bridge of its own.
    """

    changed = Signal(object)
    leaving = Signal(object)
    setting_changed = Signal(str)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stops: tuple[Callable[[], None], ...] = (
            desk.listen(self.changed.emit),
            desk.calls.on_leaving(self.leaving.emit),
            desk.settings.listen(self.setting_changed.emit),
        )

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
        """Stop listening; a second time changes nothing."""
        stops, self._stops = self._stops, ()
        for stop in stops:
            stop()
        if stops:
            self.closed.emit()
