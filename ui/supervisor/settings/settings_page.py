"""The settings of the supervisor's window."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.settings import TABLE
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.look.tokens import SPACE_4
from ui.settings.setting_row import SettingRow
from ui.settings.setting_rows import SettingRows
from ui.settings.words import group_of
from ui.supervisor.place import TeamPage, TeamPlace
from ui.supervisor.shortcuts import TeamAct

GROUPS = ("look", "lock")


class TeamSettingsPage(QWidget):
    """Every setting that matters in this window; a change is in force at once."""

    def __init__(self, place: TeamPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = SettingRows(place, self)
        column = ScrollColumn(self.tr("Settings"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)
        for group in GROUPS:
            card = Card(group_of(group))
            card.body.setSpacing(SPACE_4)
            for setting in TABLE:
                if setting.shown and setting.group == group:
                    card.add(self._rows.make(setting.key))
            column.add(card)
        lock = Button(
            place.shortcuts[TeamAct.LOCK].text(),
            "lock",
            shortcut_hint=place.shortcuts.shown_keys(TeamAct.LOCK),
        )
        lock.clicked.connect(place.shortcuts[TeamAct.LOCK].trigger)
        card.add(lock)
        more = Card(self.tr("More"))
        more.add(
            Label(self.tr("These are of this window alone; the agent's has its own."), "small")
        )
        pages = ChipRow(self.tr("More"))
        for words, page in (
            (self.tr("Shortcuts"), TeamPage.SHORTCUTS),
            (self.tr("Backups"), TeamPage.BACKUPS),
            (self.tr("What is kept"), TeamPage.KEPT),
            (self.tr("Managed settings"), TeamPage.MANAGED),
            (self.tr("About Callside"), TeamPage.ABOUT),
        ):
            button = Button(words)
            button.clicked.connect(partial(self._go, place, page))
            pages.add_chip(button)
        more.add(pages)
        column.add(more)
        support = Card(self.tr("Help"))
        support.add(Label(self.tr("When something is wrong with Callside."), "small"))
        make = Button(self.tr("Make a support file"))
        make.clicked.connect(lambda: place.go(TeamPage.SUPPORT))
        support.add(make)
        column.add(support)
        column.body.addStretch(1)

    @staticmethod
    def _go(place: TeamPlace, page: TeamPage, _checked: bool = False) -> None:
        place.go(page)

    def row(self, key: str) -> SettingRow:
        """The row of a setting."""
        return self._rows[key]

    def show_subject(self, subject: object) -> None:
        """Show the values in force."""
        del subject
        self._rows.show_all()
