"""Looks a window over, scene by scene, as somebody does who cannot see, hit or read everything."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget

from tests.support.access import clipped, cut_sideways, nameless, shown, squeezed, too_small
from ui.controls.labelled import Labelled
from ui.desk_session import DeskSession
from ui.rehearsal.hand import Hand
from ui.rehearsal.scenes import Scene
from ui.rehearsal.screenshots import Look, Photographer, put_on, wait_for_rest
from ui.supervisor.session import SupervisorSession

SIZES = ((320, 480), (400, 700), (900, 700))
DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
MOST_LOOKS = 25


class View(NamedTuple):
    """A way in which a scene is looked at."""

    look: Look
    size: tuple[int, int]
    direction: Qt.LayoutDirection

    def __str__(self) -> str:
        way = "rtl" if self.direction == DIRECTIONS[1] else "ltr"
        return f"{self.look.name} {self.size[0]}x{self.size[1]} {way}"


class Inspector(Photographer):
    """Looks each scene over in the views that are asked for, and keeps what it finds.

    Holds the `findings`, each with the scene and the view, and how many were `looked` over.
    """

    def __init__(self, views: Callable[[Scene], Sequence[View]], names: Sequence[str] = ()) -> None:
        self._views = views
        self._names = tuple(names)
        self.findings: list[tuple[str, str]] = []
        self.looked = 0

    def take(self, session: DeskSession | SupervisorSession, shown: Sequence[Scene]) -> None:
        """Look over all scenes of a session."""
        hand = Hand(session.window)
        wanted = [each for each in shown if not self._names or each.name.startswith(self._names)]
        plan = sorted(
            ((view, scene) for scene in wanted for view in self._views(scene)),
            key=lambda each: (each[0].look, each[0].direction.value, each[0].size),
        )
        for view, scene in plan:
            with turned(view.direction):
                put_on(session, view.look)
                session.window.resize(*view.size)
                scene.show(session)
                wait_for_rest(session, hand)
                hand.settle()
                self._note(scene, view, session.window)
                scene.leave(session)

    def by_fault(self) -> list[tuple[str, list[str]]]:
        """Each fault once, with the views that it was seen in, the most frequent first."""
        found: dict[str, list[str]] = {}
        for told, where in self.findings:
            found.setdefault(told, []).append(where)
        return sorted(found.items(), key=lambda each: -len(each[1]))

    def _note(self, scene: Scene, view: View, window: QWidget) -> None:
        self.looked += 1
        for told in lasting_faults(window):
            self.findings.append((told, f"{scene.name} {view}"))


@contextmanager
def turned(direction: Qt.LayoutDirection) -> Iterator[None]:
    """Let the application read in this direction for as long as the block lasts."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = app.layoutDirection()
    app.setLayoutDirection(direction)
    try:
        yield
    finally:
        app.setLayoutDirection(before)


def lasting_faults(window: QWidget) -> list[str]:
    """The faults that stay once the layouts, which ask each other for room, have come to rest."""
    found = faults_of(window)
    for _look in range(MOST_LOOKS):
        if not found:
            break
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        found = faults_of(window)
    return found


def faults_of(window: QWidget) -> list[str]:
    """Everything that is wrong with what a window shows now."""
    return [
        *(f"nameless: {told}" for told in nameless(window)),
        *(f"too small: {told}" for told in too_small(window)),
        *(f"clipped: {told}" for told in clipped(window)),
        *(f"cut: {told}" for told in cut_sideways(window)),
        *(f"squeezed: {told}" for told in squeezed(window)),
        *(f"scrolls sideways: {told}" for told in sideways(window)),
        *(f"hint cut: {told}" for told in cut_hints(window)),
        *(f"overlap: {told}" for told in overlapping(window)),
    ]


def sideways(window: QWidget) -> list[str]:
    """Visible areas whose content is wider than they are (WCAG 1.4.10)."""
    return [
        area.accessibleName() or type(area).__name__
        for area in shown(window)
        if isinstance(area, QScrollArea) and area.horizontalScrollBar().maximum() > 0
    ]


def cut_hints(window: QWidget) -> list[str]:
    """Empty fields whose hint does not fit and ends in dots, where no words above name them."""
    found = []
    for line in shown(window):
        if not isinstance(line, QLineEdit) or line.text() or not line.placeholderText():
            continue
        if isinstance(line.parentWidget(), Labelled):
            continue  # the hint is but an example
        margins = line.textMargins()
        room = line.width() - margins.left() - margins.right() - 12
        if line.fontMetrics().horizontalAdvance(line.placeholderText()) > room:
            found.append(f"“{line.placeholderText()}”")
    return found


def overlapping(window: QWidget) -> list[str]:
    """Pairs of visible things in one layout that lie over each other."""
    found = []
    for holder in shown(window):
        layout = holder.layout()
        if layout is None:
            continue
        beside = [
            item.widget()
            for item in (layout.itemAt(at) for at in range(layout.count()))
            if item is not None and item.widget() is not None and item.widget().isVisible()
        ]
        for at, one in enumerate(beside):
            for other in beside[at + 1 :]:
                if one.geometry().intersects(other.geometry()):
                    found.append(f"{_called(one)} and {_called(other)} in {_called(holder)}")
    return found


def _called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r}".strip()
