"""Numbers are told with all that one needs to judge them, in the words of the country."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from app.insight.picture import Column, Interval, Rate, Selection
from tests.support import pictures
from ui.supervisor.figure_table import FigureTable, cell_words
from ui.supervisor.figure_words import (
    bounds_words,
    interval_words,
    month_words,
    period_words,
    rate_words,
)


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def plain(words: str) -> str:
    return words.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("rate", "words"),
    [
        (pictures.rate(271, 398), "68 % · 271 of 398 · 63–72 %"),
        (pictures.rate(18, 25), "52–86 % · 18 of 25 · few calls"),
        (pictures.rate(3, 7), "3 of 7"),
        (pictures.rate(0, 0), "none yet"),
        (pictures.rate(20, 40, missing=8), "50 % · 20 of 40 · 35–65 % · 8 unknown"),
    ],
)
def test_a_rate_is_told_by_how_much_it_rests_on(rate: Rate, words: str) -> None:
    assert plain(rate_words(rate)) == words


def test_what_is_not_known_gives_bounds() -> None:
    rate = pictures.rate(20, 40, missing=8)
    assert plain(bounds_words(rate)) == "of all 48 between 42 and 58 %"
    assert bounds_words(pictures.rate(20, 40)) == ""
    assert bounds_words(pictures.rate(3, 7, missing=2)) == "", "too few for any share"


def test_differences_are_points_and_have_a_sign() -> None:
    told = interval_words(Interval(value=-0.051, low=-0.102, high=0.004, n=400), "points")
    assert plain(told).startswith("−5 points · −10 to 0 · 400 call")
    told = interval_words(Interval(value=0.6, low=0.55, high=0.65, n=300), "share")
    assert plain(told).startswith("60 % · 55–65 % · 300 ")


def test_days_months_and_thousands_follow_the_country(german: None) -> None:
    assert month_words("2026-11") == "Nov. 2026"
    big = pictures.rate(1_500, 12_000)
    assert plain(rate_words(big)) == "12 % · 1.500 of 12.000 · 12–13 %"


def test_a_period_names_its_year_once_where_it_is_one() -> None:
    assert period_words(Selection(since=20_697, until=20_778)) == "1 Sep – 21 Nov 2026"
    assert period_words(Selection(since=20_452, until=20_460)) == "30 Dec 2025 – 7 Jan 2026"
    assert period_words(Selection(since=20_697)) == "From 1 Sep 2026 on"
    assert period_words(Selection()) == "All that is here"


def test_nothing_known_is_a_dash() -> None:
    assert cell_words(Column(code="settled", kind="rate"), None, pictures.name_of) == "–"


def test_a_row_is_one_sentence_with_its_bounds() -> None:
    figures = FigureTable(pictures.de_escalation(), pictures.name_of)
    words = plain(figures.row_words(1))
    assert words.startswith("Ben Okafor. Tension fell by the end: 62 % · 21 of 34 · ")
    assert words.endswith("1 unknown (of all 35 between 60 and 63 %)")
