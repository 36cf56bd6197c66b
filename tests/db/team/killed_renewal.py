"""Renews facts and is killed in the middle of the second time: run by test_fact_file.py."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.ports import Unwatched
from app.team.known_playbooks import known_playbooks
from db.team.fact_file import FactFile
from tests.support.shared_sheets import shared_sheet
from tests.support.team import take, team_of

KILLED = 9


class KilledAtTheEnd(Unwatched):
    """The rows are in DuckDB's hands by then, and are not committed."""

    def report(self, done: int, total: int = 0) -> None:
        if done >= total:
            # Windows knows no signals: whatever is sent ends a program at once, with this code.
            os.kill(os.getpid(), KILLED)


records = team_of()
facts = FactFile.at(Path(sys.argv[1]) / "team", b"k" * 32, known_playbooks)
take(records, [shared_sheet(number) for number in range(1, 11)])
facts.catch_up(records)
take(records, [shared_sheet(number) for number in range(11, 200)], sequence=2)
facts.catch_up(records, KilledAtTheEnd())
