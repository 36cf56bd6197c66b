"""The emergency card: what to do here when it is about life, threats or hatred."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.desk.call.panel import CallPanel
from ui.look.tokens import SPACE_4
from ui.workplace import Page, Workplace


class EmergencyPanel(CallPanel):
    """The site's own instructions; until the site has written them, a plain reminder to do so."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._card = Card(self.tr("Emergency card"), bar="danger")
        self._body = Label("", "strong")
        self._where = Label(
            self.tr(
                "The site writes this card in its playbook file, in the part named “emergency”. "
                "The playbook is chosen in the settings."
            ),
            "muted",
        )
        self._settings = Button(self.tr("Open the settings"), "settings")
        self._settings.clicked.connect(lambda: place.go(Page.SETTINGS))
        for widget in (self._body, self._where, self._settings):
            self._card.add(widget)
        scroll = ScrollColumn(self.tr("Emergency card"), margin=SPACE_4)
        scroll.add(self._card)
        scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self.watch("playbook")

    @property
    def text(self) -> str:
        """What the card says."""
        return self._body.text()

    @property
    def settings_button(self) -> Button:
        """Leads to where the card is filled in; hidden once it is."""
        return self._settings

    def renew(self) -> None:
        """Show the card of the playbook in force."""
        card = self.place.desk.playbook.emergency
        written = card.body.strip()
        self._body.setText(written or card.reminder)
        self._where.setVisible(not written)
        self._settings.setVisible(not written)
