"""Axes of a chart in SVG: even steps for people, and places in px."""

from __future__ import annotations

import math
from dataclasses import dataclass


def steps_of(low: float, high: float, most: int = 6) -> tuple[float, ...]:
    """Even numbers (1, 2 or 5 times a power of ten) from at most `low` to at least `high`."""
    if high <= low:
        high = low + 1
    rough = (high - low) / most
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(each * power for each in (1, 2, 5, 10) if each * power >= rough * (1 - 1e-9))
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return tuple(round(at * step, 10) + 0.0 for at in range(first, last + 1))


@dataclass(frozen=True)
class Axis:
    """From `low` to `high` in values, from `start` to `end` in px."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """Where a value stands, in px; never outside of the axis."""
        inside = min(max(value, self.low), self.high)
        span = self.high - self.low or 1.0
        return self.start + (inside - self.low) / span * (self.end - self.start)


def in_lines(text: str, room: float, size: float, most: int = 2) -> tuple[str, ...]:
    """The text in at most so many lines of `room` px, the last one cut with "…" where it must.

    Widths are guessed, as no font is at hand: 0.58 of the size for a letter, 1.0 for a wide one.
    """
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        joined = f"{line} {word}" if line else word
        if _width(joined, size) <= room:
            line = joined
            continue
        if line:
            lines.append(line)
        line = word
    lines.append(line)
    cut = lines[:most]
    if len(lines) > most or any(_width(each, size) > room for each in cut):
        cut = [_cut(each, room, size, each is cut[-1] and len(lines) > most) for each in cut]
    return tuple(cut)


def _cut(line: str, room: float, size: float, goes_on: bool) -> str:
    if _width(line, size) <= room and not goes_on:
        return line
    while line and _width(f"{line}…", size) > room:
        line = line[:-1]
    return f"{line}…"


def _width(text: str, size: float) -> float:
    return sum(size * (1.0 if ord(letter) > 0x2E7F else 0.58) for letter in text)
