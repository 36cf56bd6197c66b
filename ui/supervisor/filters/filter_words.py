"""What filters are called."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.words import QT_TRANSLATE_NOOP


class DimensionWords(NamedTuple):
    """The caption of a field, and what it says where nothing is chosen."""

    caption: str
    every: str


_WORDS: dict[str, tuple[str, str]] = {
    "team": (QT_TRANSLATE_NOOP("Filters", "Team"), QT_TRANSLATE_NOOP("Filters", "All teams")),
    "agent": (QT_TRANSLATE_NOOP("Filters", "Agent"), QT_TRANSLATE_NOOP("Filters", "All agents")),
    "cause": (QT_TRANSLATE_NOOP("Filters", "Cause"), QT_TRANSLATE_NOOP("Filters", "All causes")),
    "manner": (QT_TRANSLATE_NOOP("Filters", "Style"), QT_TRANSLATE_NOOP("Filters", "All styles")),
    "difficulty": (
        QT_TRANSLATE_NOOP("Filters", "How difficult"),
        QT_TRANSLATE_NOOP("Filters", "However difficult"),
    ),
    "queue": (QT_TRANSLATE_NOOP("Filters", "Queue"), QT_TRANSLATE_NOOP("Filters", "All queues")),
    "product": (
        QT_TRANSLATE_NOOP("Filters", "Product"),
        QT_TRANSLATE_NOOP("Filters", "All products"),
    ),
}
DIMENSIONS = tuple(_WORDS)
"""The fields of `Selection` beside the period, in the order in which they are shown."""

_PERIODS: dict[str, str] = {
    "all": QT_TRANSLATE_NOOP("Filters", "All that is here"),
    "weeks": QT_TRANSLATE_NOOP("Filters", "Last 4 weeks"),
    "quarter": QT_TRANSLATE_NOOP("Filters", "Last 3 months"),
    "year": QT_TRANSLATE_NOOP("Filters", "Last 12 months"),
    "month": QT_TRANSLATE_NOOP("Filters", "This month"),
    "last_month": QT_TRANSLATE_NOOP("Filters", "Last month"),
    "dates": QT_TRANSLATE_NOOP("Filters", "From … to …"),
}


def dimension_words(name: str) -> DimensionWords:
    """The words of a field."""
    caption, every = _WORDS[name]
    translate = QCoreApplication.translate
    return DimensionWords(translate("Filters", caption), translate("Filters", every))


def period_choices() -> list[tuple[str, str]]:
    """The periods with their words."""
    translate = QCoreApplication.translate
    return [(value, translate("Filters", words)) for value, words in _PERIODS.items()]
