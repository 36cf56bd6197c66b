"""Finding, erasing and purging on a full log and on a team's records (C07, C08).

`python -m tests.bench.keeping [--calls N] [--team N]` measures these alone. Each removal is beside
the one thing that it cannot do without: a proved backup of the same store.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from time import perf_counter

from app.bundle.lines import SharedSheet
from app.bundle.terms import Terms
from app.moment import SystemClock
from app.numbers import same_form
from app.paths import Profile
from app.ports import CallQuery, Unwatched
from app.retention import KINDS
from app.team.keeping import Period
from app.team.team import Team
from db.backing_up import back_up_anew
from db.erasure import LogPeople
from db.retention import DAY_MS, LogRetention
from db.store import Store
from db.team.fact_file import FactFile
from tests.bench.figures import Figure
from tests.bench.store import filled_profile
from tests.support.desk import START
from tests.support.senders import Sender
from tests.support.shared_sheets import ANNA, digest_of, shared_manifest, shared_sheet
from ui.team_start import open_team

ERASURE_MS = 5_000
"""C08: at most so long at 20,000 calls."""

_A_BUNDLE = 20_000
_SAME = partial(same_form, region="US")


def keeping_figures(calls: int, team: int) -> list[Figure]:
    """Those of the agent's log, and those of a supervisor's records; 0 leaves a part out."""
    figures: list[Figure] = []
    if calls:
        with tempfile.TemporaryDirectory(prefix="callside-bench-") as name:
            print(f"filling a log with {calls} calls …", file=sys.stderr)
            with closing(filled_profile(Path(name), calls)) as store:
                figures += _of_a_log(store, calls)
    if team:
        with tempfile.TemporaryDirectory(prefix="callside-bench-") as name:
            figures += _of_a_team(Path(name), team)
    return figures


def _of_a_log(store: Store, calls: int) -> list[Figure]:
    backup = _clocked(lambda: store.backup(progress=Unwatched()))
    bundles = store.files.folder.parent / "handed-over"
    people = LogPeople(store, SystemClock(), bundles, lambda: back_up_anew(store, None))
    log = store.log()
    number = next(line.call.number for line in log.calls(CallQuery(), limit=50) if line.call.number)
    looked, erased = [], []
    with closing(people):

        def look() -> None:
            (person,) = people.found(number, _SAME)
            people.about(person)
            people.preview(person)

        looked.append(_clocked(look))
        (person,) = people.found(number, _SAME)
        erased.append(_clocked(lambda: people.erase(person, "asked")))
    kept = LogRetention(store, SystemClock(), bundles, None)
    middle = log.calls(CallQuery(), limit=1)[0].call.started.utc_ms
    days = max((SystemClock().now().utc_ms - middle) // DAY_MS + calls // 360 // 2, 1)
    before = log.count_calls(CallQuery())
    purged = _clocked(lambda: kept.run(dict.fromkeys(KINDS, int(days)), Unwatched(), "policy"))
    gone = before - log.count_calls(CallQuery())
    said = f"{calls:,} calls"
    return [
        Figure(f"everything about one caller, {said}", (looked[0],), bar=ERASURE_MS),
        Figure(
            f"erase one caller, index, backup and all, {said}",
            (erased[0],),
            "a proved backup",
            (backup,),
            bar=ERASURE_MS,
        ),
        Figure(
            f"take away what is too old: {gone:,} of {said}",
            (purged,),
            "a proved backup",
            (backup,),
        ),
    ]


def _of_a_team(folder: Path, calls: int) -> list[Figure]:
    profile = Profile(folder=folder / "profile")
    print(f"taking {calls} calls into a team …", file=sys.stderr)
    with open_team(profile, key_file=folder / "key") as team:
        terms = Terms(keep_days=0)
        anna = Sender(team.people.make_team_file("Service", "Sam", terms).keys)
        team.records.keep_agent(anna.known())
        for at, sheets in enumerate(_bundles(calls), start=1):
            manifest = shared_manifest(sheets, sequence=at)
            now_ms = SystemClock().now().utc_ms
            team.records.take_in(
                manifest, digest_of(at, ANNA), [sheets], f"{at}.callside", now_ms, Unwatched()
            )
        made_facts = _clocked(lambda: team.facts.catch_up(team.records, Unwatched()))
        backup = _clocked(lambda: team.records.back_up(SystemClock().now().utc_ms, Unwatched()))
        return _figures_of(team, calls, backup, made_facts)


def _figures_of(team: Team, calls: int, backup: float, made_facts: float) -> list[Figure]:
    assert isinstance(team.facts, FactFile)
    someone = next(each.sheet.call for each in team.records.every_sheet() if each.sheet.call)
    found = _clocked(lambda: team.keeping.found(someone.number or str(someone.id)))
    (person,) = team.keeping.found(someone.number or str(someone.id))
    erased = _clocked(lambda: team.keeping.erase(person, "asked", Unwatched()))
    began_ms = START.utc_ms + calls * 11 * 60_000 // 2
    days = (SystemClock().now().utc_ms - began_ms) // DAY_MS
    period = Period(int(days), "terms")
    purged = _clocked(
        lambda: (
            team.records.keeping().purge(period, SystemClock().now().utc_ms, Unwatched()),
            team.keeping.purge(Unwatched()),
        )
    )
    left = sum(each.calls for each in team.records.coverage())
    agent = _clocked(lambda: team.keeping.erase_agent(ANNA, "left", Unwatched()))
    said = f"a team's {calls:,} calls"
    return [
        Figure(f"find a caller among {said}", (found,)),
        Figure(f"erase a caller from {said}, figures too", (erased,), "a proved backup", (backup,)),
        Figure(
            f"take {calls - left:,} of {said} away, figures too",
            (purged,),
            "make all figures anew",
            (made_facts,),
        ),
        Figure(f"erase an agent with {left:,} calls", (agent,), "a proved backup", (backup,)),
    ]


def _bundles(calls: int) -> Iterator[list[SharedSheet]]:
    for first in range(0, calls, _A_BUNDLE):
        yield [shared_sheet(number) for number in range(first, min(first + _A_BUNDLE, calls))]


def _clocked(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return (perf_counter() - began) * 1000


def main() -> None:
    """Measure these alone."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--calls", type=int, default=20_000)
    parser.add_argument("--team", type=int, default=20_000)
    chosen = parser.parse_args()
    for part in ((chosen.calls, 0), (0, chosen.team)):
        for figure in keeping_figures(*part):
            print(figure.line(), flush=True)


if __name__ == "__main__":
    main()
