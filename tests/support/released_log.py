"""Makes the log that is kept of each released schema (goal B08).

    python -m tests.support.released_log      writes tests/db/released/schema-N.db for today's N

To be run once for each version of the schema, before it is released, and the file committed: later
programs are tested on it. It is encrypted with the key of the tests.
"""

from __future__ import annotations

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


def main() -> None:
    """Play the scripted call at a desk, keep what it handed in, and put the log there."""
    from tests.support.scripted_call import acts  # needs Qt, which tests of released logs do not

    with TemporaryDirectory() as folder:
        clock, desk = FakeClock(), make_desk()
        for _ in acts(desk, clock):
            clock.pass_ms(1500)
        with open_store(Path(folder) / "log") as store:
            for change in desk.kept.changes:
                store.keeper().write(change)
        log = Path(folder) / "log" / "call-log.db"
        conn = connect(log, KEY, "write")
        conn.execute("VACUUM")
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        conn.close()
        target = released(SCHEMA_VERSION)
        target.write_bytes(log.read_bytes())
        print(target.name, target.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
