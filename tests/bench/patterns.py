"""Patterns as the supervisor first sees them, over encrypted facts; and how fast facts are made.

Each pattern is shown in a program that has the facts open and nothing of them in memory: what it
reads is decrypted then. The least that any program must pay is one count of the same calls.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from time import perf_counter, process_time

from app.bundle.terms import Terms
from app.insight.picture import Selection
from app.ports import Unwatched
from app.team.known_playbooks import known_playbooks
from app.team.patterns import Patterns
from app.team.ports import TeamRecords
from db.team.fact_file import FactFile
from tests.bench.figures import Figure, Timed, timed
from tests.support.facts import make_many
from tests.support.shared_sheets import shared_sheet, team_agent
from tests.support.team import take
from tests.support.team_store import open_records

KEY = b"k" * 32
RUNS = 5
TURNS = 3
SHEETS = 4_000
AT_ONCE = 500
BARS_MS = {400_000: 500, 4_000_000: 1_000}


def pattern_figures(calls: int) -> list[Figure]:
    """Every pattern first shown, with single agents and without."""
    with tempfile.TemporaryDirectory(prefix="callside-bench-") as name:
        folder = Path(name)
        print(f"making the facts of {calls:,} calls …", file=sys.stderr)
        with closing(FactFile.at(folder, KEY, known_playbooks)) as facts:
            make_many(facts.connection(), calls)
        count = first_times(folder, _count)
        return [
            Figure(
                f"{code}{'' if terms.individual_view else ', groups'}, {calls:,} calls",
                shown.waited,
                "one count of the calls, by agent",
                count.waited,
                bar=BARS_MS.get(calls),
                worked=shown.worked,
            )
            for terms, code in _every_pattern()
            if (shown := first_times(folder, _shown(terms, code)))
        ]


def _every_pattern() -> Iterator[tuple[Terms, str]]:
    # Nothing is opened before it is asked.
    unopened = FactFile.at(Path("nowhere"), KEY, known_playbooks)
    for terms in (Terms(), Terms(individual_view=False)):
        for code in Patterns(unopened, None, terms).codes():
            yield terms, code


def _shown(terms: Terms, code: str) -> Callable[[FactFile], object]:
    return lambda facts: Patterns(facts, None, terms).show(code, Selection())


def _count(facts: FactFile) -> object:
    counted = "SELECT agent, count(*) FROM calls GROUP BY agent"
    return facts.connection().execute(counted).fetchall()


def first_times(folder: Path, work: Callable[[FactFile], object]) -> Timed:
    """So many first times, each in facts that were just opened."""
    waited, worked = [], []
    for _ in range(RUNS):
        with closing(FactFile.at(folder, KEY, known_playbooks)) as facts:
            facts.connection()
            began, used = perf_counter(), process_time()
            work(facts)
            worked.append((process_time() - used) * 1000)
            waited.append((perf_counter() - began) * 1000)
    # The first one of all also compiles the expression, as it does once in a window's life.
    return Timed(tuple(waited), tuple(worked))


def fact_figures() -> list[Figure]:
    """How long the facts of a call take when all of them are made anew from the records."""
    with tempfile.TemporaryDirectory(prefix="callside-bench-") as name:
        folder = Path(name)
        with open_records(folder / "records") as records:
            records.keep_agent(team_agent())
            sheets = [shared_sheet(number) for number in range(1, SHEETS + 1)]
            for place in range(0, SHEETS, AT_ONCE):
                take(records, sheets[place : place + AT_ONCE], sequence=place // AT_ONCE + 1)
            reading = timed(lambda: sum(1 for _ in records.every_sheet()), TURNS)
            with closing(FactFile.at(folder / "facts", KEY, known_playbooks)) as facts:
                made = timed(lambda: _made_anew(facts, records), TURNS)
    # Of single calls, and in millionths.
    each, alone, worked = (
        tuple(took / SHEETS * 1000 for took in those)
        for those in (made.waited, reading.waited, made.worked)
    )
    against = "reading the sheets alone"
    return [Figure("facts of a call made", each, against, alone, unit="µs", worked=worked)]


def _made_anew(facts: FactFile, records: TeamRecords) -> None:
    with suppress(FileNotFoundError):
        facts.close()
        facts.file.unlink()
    renewed = facts.catch_up(records, Unwatched())
    assert renewed == SHEETS


if __name__ == "__main__":
    for calls in map(int, sys.argv[1:] or ["400000"]):
        for figure in pattern_figures(calls):
            print(figure.line(), flush=True)
    for figure in fact_figures():
        print(figure.line())
