"""Tells the pages of the supervisor's window what changed, and who changed it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple

from PySide6.QtCore import QObject, Signal

from app.settings import Settings

TeamKind = Literal["imports", "people", "terms", "coaching", "playbooks", "access", "facts"]
"""What may change: bundles and calls, agents and answers, the team file, letters, the list of
what was opened, and the facts behind the patterns."""


class TeamChanged(NamedTuple):
    """Which kinds changed, and the page or panel that changed them, if any."""

    kinds: frozenset[TeamKind]
    asker: object = None


class TeamNews:
    """The one place of a window at which every change of the team is told and heard."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[TeamChanged], object]] = []

    def listen(self, listener: Callable[[TeamChanged], object]) -> Callable[[], None]:
        """Call `listener` at each change; returns the way to stop it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, *kinds: TeamKind, asker: object = None) -> None:
        """Say that these kinds changed."""
        changed = TeamChanged(frozenset(kinds), asker)
        for listener in tuple(self._listeners):
            listener(changed)


class TeamBridge(QObject):
    """Says what kind changed; pages that show that kind refresh themselves.

    What hears by it is forgotten with it: what is built anew is given a bridge of its own.

    Emits:
        changed(TeamChanged): something of the team is another now.
        setting_changed(str): another value of a setting is in force; its key.
        closed(): nothing is heard any more; what hears by it is about to be let go.
    """

    changed = Signal(object)
    setting_changed = Signal(str)
    closed = Signal()

    def __init__(self, news: TeamNews, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._news = news
        self._stops: tuple[Callable[[], None], ...] = (
            news.listen(self.changed.emit),
            settings.listen(self.setting_changed.emit),
        )

    def tell(self, *kinds: TeamKind, asker: object = None) -> None:
        """Say that these kinds changed."""
        self._news.tell(*kinds, asker=asker)

    def on(
        self,
        kinds: Iterable[TeamKind],
        refresh: Callable[[TeamChanged], object],
        *,
        asker: object = None,
    ) -> None:
        """Call `refresh` when one of the kinds changed, unless `asker` itself changed it."""
        wanted = frozenset(kinds)

        def hear(changed: TeamChanged) -> None:
            if asker is not None and changed.asker is asker:
                return
            if wanted & changed.kinds:
                refresh(changed)

        self.changed.connect(hear)

    def close(self) -> None:
        """Hear nothing more; a second time changes nothing."""
        stops, self._stops = self._stops, ()
        for stop in stops:
            stop()
        if stops:
            self.closed.emit()
