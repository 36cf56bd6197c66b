"""All receivers at one glance: each with its word, and one sentence over them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from app.phone.event import Source
from ui.controls.card import Card
from ui.controls.chip import Chip
from ui.controls.elastic_row import ElasticRow
from ui.controls.label import Label
from ui.phone.receiver import ReceiverStatus
from ui.settings.telephone.words import CONTEXT, SOURCES, standing_words
from ui.words import translated


class SummaryCard(Card):
    """One row for each receiver; trouble is said calmly, since calls go on by hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._sum = Label("", "heading")
        self.add(self._sum)
        self._chips: dict[Source, Chip] = {}
        for source, name in SOURCES.items():
            chip = Chip("")
            row = ElasticRow(keeps=120)
            row.add(Label(translated(CONTEXT, name)), 1)
            row.add(chip)
            self._chips[source] = chip
            self.add(row)

    @property
    def sentence(self) -> str:
        """What is said of the whole."""
        return self._sum.text()

    def word(self, source: Source) -> str:
        """The word for a receiver."""
        return self._chips[source].text()

    def show_all(self, statuses: Mapping[Source, ReceiverStatus]) -> None:
        """Show how all of them stand."""
        for source, status in statuses.items():
            words = standing_words(status.standing)
            chip = self._chips[source]
            chip.setText(words.word)
            chip.set_icon(words.icon)
            chip.set_tone(words.tone)
        standings = {status.standing for status in statuses.values()}
        if "trouble" in standings:
            said = self.tr("Something does not work yet. Calls can be begun by hand as always.")
        elif "connected" in standings:
            said = self.tr("Callside hears your phone.")
        else:
            said = self.tr("Callside waits to hear from your phone.")
        self._sum.setText(said)
