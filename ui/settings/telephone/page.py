"""The page "Telephone": how each way to the telephone stands, and how it is set up."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.phone.event import PhoneEvent, Source
from app.phone.secrets import Secrets
from ui.controls.scroll_column import ScrollColumn
from ui.phone.receiver import ReceiverStatus
from ui.phone.telephones import Telephones
from ui.settings.setting_rows import SettingRows
from ui.settings.telephone.baresip_card import BaresipCard
from ui.settings.telephone.exchange_card import ExchangeCard
from ui.settings.telephone.hook_card import HookCard
from ui.settings.telephone.links_card import LinksCard
from ui.settings.telephone.numbers_card import NumbersCard
from ui.settings.telephone.push_card import PushCard
from ui.settings.telephone.receiver_card import ReceiverCard
from ui.settings.telephone.summary_card import SummaryCard
from ui.settings.telephone.words import SOURCES
from ui.workplace import Workplace

RENEW_MS = 100
"""A burst of events is shown ten times a second, not once for each."""


class TelephonePage(QWidget):
    """Follows the telephones of the session for as long as it is in sight.

    `secrets` gives the keyring; it is asked on a worker. Nothing here takes the keyboard.
    """

    def __init__(
        self,
        place: Workplace,
        telephones: Telephones,
        secrets: Callable[[], Secrets],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._telephones = telephones
        self._rows = SettingRows(place, self)
        self.summary = SummaryCard()
        self.hook = HookCard(place)
        self.links = LinksCard(place)
        self.push = PushCard(place, self._rows, telephones, secrets)
        self.exchange = ExchangeCard(place, self._rows, telephones, secrets)
        self.baresip = BaresipCard(place, self._rows)
        self.numbers = NumbersCard(self._rows)
        self._switched: tuple[ReceiverCard, ...] = (self.push, self.exchange, self.baresip)
        self._cards: tuple[HookCard | ReceiverCard, ...] = (self.hook, *self._switched)
        column = ScrollColumn(self.tr("Telephone"))
        for card in (self.summary, *self._cards, self.links, self.numbers):
            column.add(card)
        column.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)
        self._renewing = QTimer(self)
        self._renewing.setSingleShot(True)
        self._renewing.setInterval(RENEW_MS)
        self._renewing.timeout.connect(self._renew)
        telephones.status_changed.connect(self._changed)
        telephones.heard.connect(self._heard)
        place.bridge.setting_changed.connect(self._setting_changed)

    def show_call(self, call: UUID | None) -> None:
        """The page is about no call: show the settings in force, and where the command is."""
        self._rows.show_all()
        self.hook.look_for_command()
        self._renew()

    def row(self, key: str) -> QWidget:
        """The row of a setting."""
        return self._rows[key]

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was heard while the page was out of sight."""
        super().showEvent(event)
        self._renew()

    def show_status(self, source: Source, status: ReceiverStatus) -> None:
        """Show how a receiver stands."""
        for card in self._cards:
            if card.source == source:
                card.show_status(status)

    def _changed(self, _source: str) -> None:
        self._renew_soon()

    def _heard(self, _event: PhoneEvent) -> None:
        self._renew_soon()

    def _renew_soon(self) -> None:
        if self.isVisible() and not self._renewing.isActive():
            self._renewing.start()

    def _renew(self) -> None:
        telephones = self._telephones
        statuses = {source: telephones.status(source) for source in SOURCES}
        self.summary.show_all(statuses)
        for source, status in statuses.items():
            self.show_status(source, status)
        for card in self._cards:
            heard_ms = statuses[card.source].heard_ms
            card.show_event(telephones.last_heard(card.source), heard_ms)
        self.links.show_event(telephones.last_heard("link"), None)

    def _setting_changed(self, key: str) -> None:
        for card in self._switched:
            if key == card.source:
                card.show_switch()
        if key == "push_senders":
            self.push.show_senders()
        elif key == "baresip_port":
            self.baresip.show_port()
