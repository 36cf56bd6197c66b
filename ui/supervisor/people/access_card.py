"""What was opened, searched and exported in this window, newest first; nothing is taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.moment import Moment
from app.team.records import AccessLine
from ui.controls.card import Card
from ui.controls.label import Label
from ui.desk.follow_ups.due_words import due_words
from ui.look.tokens import SPACE_1

MOST_SHOWN = 20
translate = QCoreApplication.translate


class AccessCard(Card):
    """The newest lines of the list that agents may ask for (C12)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Who looked at what"))
        self.add(
            Label(
                self.tr(
                    "Everything that is opened, searched and exported here is noted and cannot be "
                    "taken back. An agent who asks gets what concerns them, as a file."
                ),
                "muted",
            )
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_1)
        self.add_layout(self._list)
        self._rows: list[Label] = []

    @property
    def told(self) -> tuple[str, ...]:
        """The lines shown."""
        return tuple(row.text() for row in self._rows)

    def show_lines(
        self, lines: Sequence[AccessLine], names: Mapping[UUID, str], now: Moment
    ) -> None:
        """Show the newest lines; `names` are those of the agents."""
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [Label(self._words(line, names, now), "small") for line in lines[:MOST_SHOWN]]
        if not self._rows:
            self._rows = [Label(self.tr("Nothing was looked at yet."), "small")]
        for row in self._rows:
            self._list.addWidget(row)

    def _words(self, line: AccessLine, names: Mapping[UUID, str], now: Moment) -> str:
        what = {
            "opened_call": self.tr("opened a call"),
            "opened_agent": self.tr("opened an agent's numbers"),
            "searched": self.tr("searched"),
            "exported": self.tr("exported"),
            "published": self.tr("published facts"),
            "printed": self.tr("printed"),
            "coached": self.tr("wrote a coaching note"),
        }[line.what]
        at = Moment(line.at_ms, now.offset_min, now.zone)
        whose = names.get(line.agent, "") if line.agent is not None else self.tr("whole team")
        parts = (due_words(at.local(), now.local()), what, whose, line.detail)
        return " · ".join(part for part in parts if part)
