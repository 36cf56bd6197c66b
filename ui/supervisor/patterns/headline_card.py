"""A card with the one figure of a pattern, at the head of a page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.insight.picture import Picture
from ui.controls.card import Card
from ui.controls.icon_button import IconButton
from ui.look.tokens import TARGET
from ui.pattern_words import headline_words, hidden_words
from ui.supervisor.figure_words import days_words
from ui.supervisor.patterns.figure import Figure


class HeadlineCard(Card):
    """What a pattern comes to, with n and interval; the arrow leads to the pattern itself.

    Holds the pattern's code.

    Emits:
        more_asked(str): the pattern is wanted.
    """

    more_asked = Signal(str)

    def __init__(self, pattern: str, parent: QWidget | None = None) -> None:
        title = headline_words(pattern)
        super().__init__(title, parent=parent)
        self.pattern = pattern
        self._figure = Figure()
        self.add(self._figure)
        self.body.addStretch(1)
        more = IconButton(
            "arrow-right", self.tr("{what}: show more").format(what=title), side=TARGET
        )
        more.clicked.connect(lambda: self.more_asked.emit(self.pattern))
        self.set_trailing(more)
        self.show_waiting()

    @property
    def figure(self) -> Figure:
        """The figure."""
        return self._figure

    def show_waiting(self) -> None:
        """Say that it is being worked out."""
        self._figure.set_parts("…", self.tr("being worked out"))

    def show_failed(self) -> None:
        """Say that there is none."""
        self._figure.set_parts("–", self.tr("could not be worked out"))

    def show_picture(self, picture: Picture) -> None:
        """Show the headline of a picture."""
        if picture.hidden or picture.headline is None:
            why, _do = hidden_words(picture.hidden) if picture.hidden else ("", "")
            self._figure.set_parts("–", why)
        else:
            self._figure.set_value(picture.headline, belongs_words(picture))


def belongs_words(picture: Picture) -> str:
    """What stands below a headline that is a plain count: how old the oldest is, of how many."""
    table = picture.table
    if table is None or not isinstance(picture.headline, int):
        return ""
    oldest = next((at for at, each in enumerate(table.columns) if each.code == "oldest"), None)
    if oldest is None:
        return ""
    ages = (row.cells[oldest] for row in table.rows)
    days = max((age for age in ages if isinstance(age, int | float)), default=None)
    if days is None:
        return ""
    return QCoreApplication.translate("Figures", "oldest {days}").format(days=days_words(days))
