"""What an axis spans, and at which numbers it has a mark."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeAlias

from ui.supervisor.figure_words import count_words, number_words

Words: TypeAlias = Callable[[float], str]

_HUNDRED = 100
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_NARROWEST = 0.01
_NEAR_ZERO = 0.5
"""Where the least value is below this share of the greatest, an axis begins at zero."""


class Tick(NamedTuple):
    """A number on an axis, and how it reads."""

    value: float
    words: str


class Scale(NamedTuple):
    """From where to where an axis goes, with its ticks."""

    low: float
    high: float
    ticks: tuple[Tick, ...]


def point_scale(values: Iterable[float], room: float) -> Scale:
    """A scale of differences of shares around none, marked in points of a hundred."""
    scale = number_scale((*(value * _HUNDRED for value in values), 0.0), room, whole=True)
    ticks = (tick._replace(value=tick.value / _HUNDRED) for tick in scale.ticks)
    return Scale(scale.low / _HUNDRED, scale.high / _HUNDRED, tuple(ticks))


def number_scale(values: Iterable[float], room: float, *, whole: bool = False) -> Scale:
    """A scale that holds the values; `room` is how many ticks there is room for."""
    found = [value for value in values if math.isfinite(value)] or [0.0, 1.0]
    low, high = min(found), max(found)
    if 0 <= low < _NEAR_ZERO * high:
        low = 0.0
    if high - low < 1e-9:
        high = low + 1.0
    step = _step(high - low, room)
    if whole:
        step = max(1.0, math.ceil(step))
    low, high = math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step
    return Scale(low, high, _ticks(low, high, step, _number(step)))


def share_scale(values: Iterable[float], room: float, *, from_zero: bool = True) -> Scale:
    """A scale of shares, marked in hundredths without a sign (D01): the title says "in 100"."""
    found = [min(1.0, max(0.0, value)) for value in values if math.isfinite(value)] or [0.0, 1.0]
    low, high = (0.0 if from_zero else min(found)), max(found)
    if high - low < _NARROWEST:
        low, high = max(0.0, low - _NARROWEST), min(1.0, high + _NARROWEST)
    step = _step(high - low, room)
    low = max(0.0, math.floor(low / step + 1e-9) * step)
    high = min(1.0, math.ceil(high / step - 1e-9) * step)
    words = _number(step * _HUNDRED)
    return Scale(low, high, _ticks(low, high, step, lambda value: words(value * _HUNDRED)))


def _step(span: float, room: float) -> float:
    rough = span / max(1.0, room)
    power = 10.0 ** math.floor(math.log10(rough))
    return next(each for each in _STEPS if each * power >= rough * 0.999) * power


def _ticks(low: float, high: float, step: float, words: Words) -> tuple[Tick, ...]:
    count = math.floor((high - low) / step + 1e-6)
    values = (low + at * step for at in range(count + 1))
    return tuple(Tick(value, words(value)) for value in values)


def _number(step: float) -> Words:
    decimals = max(0, (1 if _is_half(step) else 0) - math.floor(math.log10(step) + 1e-9))
    if not decimals:
        return lambda value: count_words(round(value))
    return lambda value: number_words(value, decimals)


def _is_half(step: float) -> bool:
    """Whether a step is 2.5 times a power of ten, and needs one figure more."""
    return round(step / 10.0 ** math.floor(math.log10(step)), 3) == 2.5
