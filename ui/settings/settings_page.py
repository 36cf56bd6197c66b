"""The settings page, made from the one table of settings."""

from __future__ import annotations

from itertools import groupby
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.settings import TABLE, Setting
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.look.tokens import SPACE_4
from ui.settings.playbook_setting import PlaybookSetting
from ui.settings.setting_row import SettingRow
from ui.settings.setting_rows import SettingRows
from ui.settings.words import group_of
from ui.shortcuts import Act
from ui.switched_off import page_off
from ui.workplace import Page, Workplace


class SettingsPage(QWidget):
    """Every setting that has a control, by group; a change is in force at once.

    A value that cannot be is refused with words at its control, and nothing else changes.
    """

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._buttons: list[Button] = []
        self._rows = SettingRows(place, self)
        column = ScrollColumn(self.tr("Settings"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)
        shown = (setting for setting in TABLE if setting.shown)
        cards: dict[str, Card] = {}
        for group, settings in groupby(shown, key=lambda setting: setting.group):
            card = cards.get(group) or self._card(group)
            if group not in cards:
                cards[group] = card
                column.add(card)
            for setting in settings:
                card.add(self._row(setting))
        cards["lock"].add(self._lock_now())
        column.add(self._elsewhere())
        column.add(self._help())
        column.body.addStretch(1)

    def row(self, key: str) -> SettingRow:
        """The row of a setting."""
        return self._rows[key]

    @property
    def buttons(self) -> tuple[Button, ...]:
        """Those that lead to pages of their own."""
        return tuple(self._buttons)

    def show_call(self, call: UUID | None) -> None:
        """Show the values in force; the settings are about no call."""
        self._rows.show_all()

    @staticmethod
    def _card(group: str) -> Card:
        card = Card(group_of(group))
        card.body.setSpacing(SPACE_4)
        return card

    def _row(self, setting: Setting) -> SettingRow:
        row = self._rows.make(setting.key)
        if isinstance(row, PlaybookSetting):
            row.faults_asked.connect(lambda: self._place.go(Page.PLAYBOOK))
        return row

    def _lock_now(self) -> Button:
        action = self._place.shortcuts[Act.LOCK]
        button = Button(
            action.text(), "lock", shortcut_hint=self._place.shortcuts.shown_keys(Act.LOCK)
        )
        button.clicked.connect(action.trigger)
        return button

    def _elsewhere(self) -> Card:
        card = Card(self.tr("More"))
        card.add(Label(self.tr("What has a page of its own."), "small"))
        row = ChipRow(self.tr("More settings"))
        for words, page in (
            (self.tr("Telephone"), Page.TELEPHONE),
            (self.tr("Shortcuts"), Page.SHORTCUTS),
            (self.tr("Backups"), Page.BACKUPS),
            (self.tr("Key and recovery"), Page.RECOVERY_CODE),
            (self.tr("What I keep"), Page.KEPT),
            (self.tr("Everything about a caller"), Page.ABOUT_CALLER),
            (self.tr("Playbook"), Page.PLAYBOOK),
            (self.tr("Managed settings"), Page.MANAGED),
            (self.tr("About Callside"), Page.ABOUT),
        ):
            row.add_chip(self._leading_to(words, page))
        card.add(row)
        return card

    def _help(self) -> Card:
        card = Card(self.tr("Help"))
        card.add(Label(self.tr("When something is wrong with Callside."), "small"))
        row = ChipRow(self.tr("Help"))
        for words, page in (
            (self.tr("Health"), Page.HEALTH),
            (self.tr("Make a support file"), Page.SUPPORT),
        ):
            if page_off(self._place.settings, page) is None:
                row.add_chip(self._leading_to(words, page))
        card.add(row)
        return card

    def _leading_to(self, words: str, page: Page) -> Button:
        button = Button(words)
        button.clicked.connect(lambda: self._place.go(page))
        self._buttons.append(button)
        return button
