"""Numbers in words: as the window writes them, and never a share without its n."""

from __future__ import annotations

import pytest

from app.insight.picture import Column, Interval, Selection
from app.insight.statistics.rate import rate
from tests.support.pictures import name_of
from ui.report.figures import (
    POINTS,
    SHARES,
    bounds_words,
    calls_words,
    cell_words,
    number_words,
    period_words,
    rate_words,
)


@pytest.mark.parametrize(
    ("k", "n", "words"),
    [
        (0, 0, "none yet"),
        (3, 7, "3 of 7"),
        (12, 25, "30–67 % · 12 of 25 · few calls"),
        (271, 398, "68 % · 271 of 398 · 63–72 %"),
        (1200, 4000, "30 % · 1,200 of 4,000 · 29–31 %"),
    ],
)
def test_rates(k, n, words):
    assert rate_words(rate(k, n)) == words.replace(" %", "\u00a0%").replace(" ·", "\u00a0·")


def test_the_window_and_the_report_write_rates_alike(qapp):
    from ui.supervisor import figure_table, figure_words

    for k, n, missing in (
        (0, 0, 0),
        (3, 7, 1),
        (12, 25, 4),
        (271, 398, 20),
        (300, 900, 0),
        (5, 998, 1),
    ):
        one = rate(k, n, missing)
        assert rate_words(one) == figure_words.rate_words(one)
        assert bounds_words(one) == figure_words.bounds_words(one)
    assert (POINTS, SHARES) == (figure_table.POINTS, figure_table.SHARES)


def test_unknown_calls_make_bounds():
    assert bounds_words(rate(41, 80, missing=20)) == ("of all 100 between 41 and 61\u00a0%")
    assert bounds_words(rate(3, 7, missing=20)) == ""


@pytest.mark.parametrize(
    ("column", "value", "words"),
    [
        (Column(code="x", kind="count"), 12_345, "12,345"),
        (Column(code="x", kind="number"), 1.25, "1.2"),
        (Column(code="x", kind="minutes"), 3.5, "3.5 min"),
        (Column(code="x", kind="days"), 1, "1 day"),
        (Column(code="x", kind="days"), 2.5, "2.5 days"),
        (Column(code="x", kind="day"), 20_778, "2026-11-21"),
        (Column(code="x", kind="month"), "2026-11", "2026-11"),
        (Column(code="x", kind="name", names="cause"), "late", "Late delivery"),
        (Column(code="x", kind="mark"), "", ""),
        (Column(code="x", kind="rate"), None, "–"),
    ],
)
def test_cells(column, value, words):
    assert cell_words(column, value, name_of) == words


def test_intervals_as_numbers_points_and_shares():
    told = Interval(value=0.2, low=-0.05, high=0.34, n=150)
    assert cell_words(Column(code="difference", kind="interval"), told, name_of) == (
        "+20 points · −5 to +34\u00a0· 150 calls"
    )
    share = Interval(value=0.2, low=0.05, high=0.34, n=150)
    assert cell_words(Column(code="same_mix", kind="interval"), share, name_of) == (
        "20\u00a0% · 5–34\u00a0%\u00a0· 150 calls"
    )


def test_periods_and_plurals():
    assert period_words(Selection()) == "all that is here"
    assert period_words(Selection(since=0)) == "from 1970-01-01 on"
    assert period_words(Selection(until=0)) == "until 1970-01-01"
    assert (calls_words(1), calls_words(2)) == ("1 call", "2 calls")
    assert (number_words(1234567), number_words(-0.5)) == ("1,234,567", "-0.5")
