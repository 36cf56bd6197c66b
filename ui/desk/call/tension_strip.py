"""How tense the caller is now: the scale, in reach at any moment."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.sheet import tension_now
from ui.controls.tension_scale import TensionScale
from ui.desk.call.panel import CallPanel
from ui.look.tokens import SPACE_2, SPACE_4
from ui.workplace import Workplace


class TensionStrip(CallPanel):
    """The tension scale with the playbook's words; a choice is a new sample of the call."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scale = TensionScale(self.tr("Tension"))
        self._scale.level_chosen.connect(self.set_level)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
        column.addWidget(self._scale)
        self._name_levels()
        self.watch("tension", "playbook")

    @property
    def scale(self) -> TensionScale:
        """The control."""
        return self._scale

    def set_low(self, low: bool) -> None:
        """Take less of a low window."""
        self._scale.set_low(low)

    def set_level(self, level: int) -> None:
        """Note the tension as it is now, 1 … 5; the same level again is a new sample too."""
        if self.call is None:
            return
        self.place.desk.tension.set(self.call, level, asker=self)
        self._scale.set_level(level)

    def renew(self) -> None:
        """Show the level set last."""
        assert self.call is not None
        self._name_levels()
        self._scale.set_level(tension_now(self.place.desk.sheet(self.call)))

    def _name_levels(self) -> None:
        words = sorted(self.place.desk.playbook.tension, key=lambda each: each.level)
        self._scale.set_words([each.title for each in words])
