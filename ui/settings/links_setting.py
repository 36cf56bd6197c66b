"""The links editor: addresses of other systems, opened with a call's fields in them."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.settings import Setting
from ui.controls.button import Button
from ui.look.tokens import SPACE_3
from ui.settings.link_row import LinkRow
from ui.settings.setting_row import SettingRow


class LinksSetting(SettingRow):
    """Rows of links; a link holds as soon as its title and its address do."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        listed = QVBoxLayout()
        listed.setSpacing(SPACE_3)
        column.addLayout(listed)
        super().__init__(setting, held, captioned=True, parent=parent)
        self._rows: list[LinkRow] = []
        self._list = listed
        self._add = Button(self.tr("Add a link"), "plus")
        self._add.clicked.connect(self._add_empty)
        column.addWidget(self._add)

    @property
    def rows(self) -> tuple[LinkRow, ...]:
        """The rows, whole links and others."""
        return tuple(self._rows)

    @property
    def add_button(self) -> Button:
        """Adds a row."""
        return self._add

    @property
    def value(self) -> list[dict[str, str]]:
        """The links that hold."""
        return [link for row in self._rows if (link := row.link) is not None]

    def show_value(self, value: Any) -> None:
        """Show the links in force; rows that are being written stay."""
        if value == self.value:
            return
        for row in tuple(self._rows):
            self._drop(row)
        for link in value:
            self._append(LinkRow(str(link["title"]), str(link["url"])))

    def _add_empty(self) -> None:
        row = LinkRow()
        self._append(row)
        row.title_line.setFocus()

    def _append(self, row: LinkRow) -> None:
        row.edited.connect(self._tell)
        row.remove_asked.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._list.addWidget(row)

    def _remove(self, row: LinkRow) -> None:
        self._drop(row)
        self._add.setFocus()
        self._tell()

    def _drop(self, row: LinkRow) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _tell(self) -> None:
        self.value_chosen.emit(self.value)
