"""Makes the stores that are kept of each released schema (goal B08).

    python -m tests.support.released_log      writes tests/db/released/schema-N.db for today's N
    python -m tests.support.released_log team writes tests/db/released/team-N.db

To be run once for each version of the schema, before it is released, and the file committed: later
programs are tested on it. It is encrypted with the key of the tests.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from db.connection import connect
from db.migrations import SCHEMA_VERSION
from tests.support.desk import FakeClock, make_desk
from tests.support.store import KEY, open_store

FOLDER = Path(__file__).parents[1] / "db" / "released"


def released(version: int) -> Path:
    """The log of a version of the schema."""
    return FOLDER / f"schema-{version}.db"


def released_team(version: int) -> Path:
    """The store of a team of a version of the schema."""
    return FOLDER / f"team-{version}.db"


def main() -> None:
    """Write what the word asks for."""
    if sys.argv[1:] == ["team"]:
        make_team()
    else:
        make_log()


def make_team() -> None:
    """Take a few handed-over calls in at a supervisor's, and keep the store."""
    from db.kind import TEAM
    from tests.support.shared_sheets import shared_sheet, team_agent
    from tests.support.team import take
    from tests.support.team_store import open_records

    with TemporaryDirectory() as name:
        folder = Path(name) / "team"
        with open_records(folder) as records:
            records.keep_agent(team_agent())
            take(records, [shared_sheet(each) for each in (1, 2, 3)])
        _keep(folder / "team.db", released_team(TEAM.version))


def make_log() -> None:
    """Play the scripted call at a desk, keep what it handed in, and put the log there."""
    from tests.support.scripted_call import acts  # needs Qt, which tests of released logs do not

    with TemporaryDirectory() as folder:
        clock, desk = FakeClock(), make_desk()
        for _ in acts(desk, clock):
            clock.pass_ms(1500)
        with open_store(Path(folder) / "log") as store:
            for change in desk.kept.changes:
                store.keeper().write(change)
        _keep(Path(folder) / "log" / "call-log.db", released(SCHEMA_VERSION))


def _keep(store: Path, target: Path) -> None:
    conn = connect(store, KEY, "write")
    conn.execute("VACUUM")
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    conn.close()
    target.write_bytes(store.read_bytes())
    print(target.name, target.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
