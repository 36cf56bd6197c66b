"""The kinds of encrypted stores: one agent's call log, and a supervisor's records of a team.

Everything that guards a store (start gate, key note, keyring, recovery code, migrations, backups)
is the same for both. What differs is told here.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(eq=False)
class StoreKind:
    """What a store is called, and which steps make it.

    `name` begins the names of its files; `application_id` tells its file from all others; `steps`
    are its migrations, in the folder `steps` of `package`, beside its `schema.sql`; `kept` says how
    many backups stay: the newest, then one for each day and one for each week before those.
    """

    name: str
    application_id: int
    package: str
    steps: tuple[str, ...]
    kept: tuple[int, int, int]

    @property
    def version(self) -> int:
        """The version of the schema that this program makes."""
        return len(self.steps)


CALL_LOG = StoreKind(
    name="call-log",
    application_id=0x43414C4C,  # "CALL"
    package="db",
    steps=(
        "0001_call_log",
        "0002_phone",
        "0003_handover",
        "0004_device_of_bundles",
        "0005_removals",
        "0006_who_removed",
    ),
    kept=(12, 10, 9),
)
TEAM = StoreKind(
    name="team",
    application_id=0x5445414D,  # "TEAM"
    package="db.team",
    steps=("0001_team", "0002_removals"),
    # Whole teams are large, and what was handed over since can be imported once more.
    kept=(3, 4, 4),
)
