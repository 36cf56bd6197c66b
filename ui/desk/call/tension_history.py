"""How the tension went over the call so far."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.controls.section_heading import SectionHeading
from ui.controls.tension_curve import CurveMark, TensionCurve, TensionPoint
from ui.desk.call.panel import CallPanel
from ui.look.tokens import SPACE_1
from ui.workplace import Workplace

_SECOND_MS = 1000
_LEAST_SAMPLES = 2


class TensionHistory(CallPanel):
    """A curve from the second sample on: one point is no course yet. Warnings stand on it."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        self._heading = SectionHeading(self.tr("Tension"))
        self._curve = TensionCurve()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(self._heading)
        column.addWidget(self._curve)
        self.watch("tension", "boundary")
        self._show_curve(False)

    @property
    def curve(self) -> TensionCurve:
        """The curve; hidden while there is none."""
        return self._curve

    def renew(self) -> None:
        """Draw the samples up to now."""
        assert self.call is not None
        desk = self.place.desk
        sheet = desk.sheet(self.call)
        points = [TensionPoint(s.elapsed_ms / _SECOND_MS, s.level) for s in sheet.tension]
        titles = {
            (track.id, rung.id): rung.title
            for track in desk.playbook.boundary.tracks
            for rung in track.rungs
        }
        marks = [
            CurveMark(mark.elapsed_ms / _SECOND_MS, titles.get((mark.track, mark.rung), mark.rung))
            for mark in sheet.boundary
        ]
        self._curve.set_curve(points, desk.elapsed_ms(self.call) / _SECOND_MS, marks)
        self._show_curve(len(points) >= _LEAST_SAMPLES)

    def _show_curve(self, shown: bool) -> None:
        self._heading.setVisible(shown)
        self._curve.setVisible(shown)
