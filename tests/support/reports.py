"""Reports of made pictures: every kind of chart, hostile names, few calls, hidden ones."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.insight.picture import Picture, Selection
from app.insight.report import Report, make_report
from tests.support import pictures

HOSTILE_TEAM = "=cmd|'/c calc'!A1 <script>alert(1)</script>\x00\x1b"


class MadePictures:
    """Stands where a team's patterns stand, over pictures that were made."""

    def __init__(self, every: Sequence[Picture]) -> None:
        self._every = {each.pattern: each for each in every}

    def codes(self) -> tuple[str, ...]:
        return tuple(self._every)

    def show(self, code: str, selection: Selection) -> Picture:
        return self._every[code]


def made_report(*every: Picture, team: str = "Team North", codes: Sequence[str] = ()) -> Report:
    """The report of these pictures; of one of each kind where none is given."""
    shown = every or tuple(build() for build in pictures.EVERY)
    return make_report(
        MadePictures(shown),
        pictures.PERIOD,
        pictures.name_of,
        codes=codes,
        team=team,
        records="ab" * 32,
    )


def bare_shares(texts: list[str]) -> list[str]:
    """Texts with a percentage and no n beside it (D01); "95 % interval" is none."""
    told = re.compile(r"\d[  ]?%")
    n = re.compile(r"\b(of|of all|n =) \d|\d calls?\b")
    return [t for t in texts if told.search(t.replace("95 % interval", "")) and not n.search(t)]
