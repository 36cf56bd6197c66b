"""Facts that tests know: a handful written by hand, and any number made inside DuckDB.

    engine = facts_of(TINY)                       # rows by hand; what is left out has its default
    engine = many_facts(400_000)                  # seeded; in memory, about a second for 100,000
    engine = many_facts(4_000_000, file=path)     # the same on a disk, for what does not fit

Both give a `DuckEngine`, whose `rows` take any expression over `app.insight.tables.tables()`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from app.insight.facts import OF_A_CALL, TABLES
from app.insight.playbook_items import playbook_rows
from app.playbook.places import builtin_playbook
from db.engines.duck import DuckEngine, make_tables

MONDAY = 20_402  # 2025-11-10, as days since 1970-01-01
DAY_MS = 86_400_000
TEAM = "7ea0" + "0" * 28
MADE_FACTS = Path(__file__).with_name("made_facts.sql")

Row = Mapping[str, Any]

_DEFAULTS: dict[str, Any] = {"string": "", "int64": 0, "int32": 0, "boolean": False}
_UNKNOWN = frozenset(
    {"settled", "wrap_ms", "tension_first", "tension_last", "tension_peak", "tenure_days"}
    | {"tension_before", "tension_after", "opening_before", "opening_after"}
    | {"settled_ms", "due_ms", "first_due_ms"}
)
"""Columns that may be unknown, and are null unless a row says otherwise."""


def hex_id(number: int) -> str:
    """The id with this number: 32 hexadecimal digits."""
    return f"{number:032x}"


def call_row(number: int, *, agent: int = 1, day: int = MONDAY, **other: Any) -> dict[str, Any]:
    """A call at nine o'clock of a local day, in Berlin's winter; `other` are columns."""
    hour = other.get("hour", 9)
    return {
        "call": hex_id(number),
        "agent": hex_id(agent),
        "team": TEAM,
        "month": month_of(day),
        "day": day,
        "started_ms": day * DAY_MS + (hour - 1) * 3_600_000,
        "device": hex_id(agent),
        "weekday": (day + 3) % 7,
        "hour": hour,
        "origin": "phone",
        "direction": "in",
        "playbook": "callside@1.0",
        "verified": True,
        **other,
    }


def part_row(call: Row, **columns: Any) -> dict[str, Any]:
    """A row of one of the tables beside `calls`, of this call."""
    return {**{name: call[name] for name in OF_A_CALL}, **columns}


def month_of(day: int) -> str:
    """The month of a day since 1970-01-01."""
    from datetime import date, timedelta

    return (date(1970, 1, 1) + timedelta(days=day)).strftime("%Y-%m")


def facts_of(rows: Mapping[str, Iterable[Row]]) -> DuckEngine:
    """An engine in memory over rows by the names of their tables; each may be partial."""
    import duckdb

    connection = duckdb.connect(":memory:")
    make_tables(connection)
    fill(connection, rows)
    return DuckEngine(connection)


def fill(connection: Any, rows: Mapping[str, Iterable[Row]]) -> None:
    """Put rows into the tables of facts of a connection."""
    import pyarrow as pa

    for name, those in rows.items():
        columns = TABLES[name]
        given = list(those)
        strange = {column for row in given for column in row} - set(columns)
        assert not strange, f"{name} has no {strange}"
        filled = {
            column: [
                row.get(column, None if column in _UNKNOWN else _DEFAULTS[kind]) for row in given
            ]
            for column, kind in columns.items()
        }
        # A hundred times as fast as executemany.
        connection.register("filled", pa.table(filled, schema=_arrow_schema(name)))
        connection.execute(f"INSERT INTO {name} SELECT * FROM filled")  # noqa: S608 - ours
        connection.unregister("filled")


def _arrow_schema(name: str) -> Any:
    import pyarrow as pa

    types = {"string": pa.string(), "int64": pa.int64(), "int32": pa.int32(), "boolean": pa.bool_()}
    return pa.schema([(column, types[kind]) for column, kind in TABLES[name].items()])


def _tiny() -> dict[str, list[dict[str, Any]]]:
    one = call_row(1, cause="late", difficulty="angry", outcome="solved", settled=True)
    one |= {"tension_first": 4, "tension_last": 2, "tension_peak": 5, "queue": "north"}
    one |= {"steps_done": 2, "promises": 1, "caller": hex_id(901), "better": "call back earlier"}
    one |= {"wrap_ms": 60_000, "talk_ms": 300_000, "product": "router", "tenure_days": 30}
    two = call_row(2, cause="late", outcome="handed_over", settled=False, hour=14, queue="south")
    two |= {"tension_first": 3, "tension_last": 5, "tension_peak": 5, "boundary_marks": 2}
    two |= {"escalations": 1, "caller": hex_id(901), "difficulty": "abusive", "steps_done": 1}
    three = call_row(3, agent=2, day=MONDAY + 1, cause="bad_day", hour=16, queue="north")
    three |= {"steps_done": 0, "verified": False}
    four = call_row(4, agent=2, day=MONDAY + 31, cause="late", outcome="solved", settled=True)
    four |= {"tension_first": 2, "tension_last": 1, "tension_peak": 2, "follow_ups": 2}
    four |= {"caller": hex_id(902), "direction": "out", "steps_done": 1}
    return {
        "calls": [one, two, three, four],
        "steps": [
            part_row(one, step="listen", state="done", elapsed_ms=5_000),
            part_row(one, step="apologise", state="done", elapsed_ms=60_000),
            part_row(one, step="agree", state="later", elapsed_ms=90_000),
            part_row(two, step="listen", state="done", elapsed_ms=8_000),
            part_row(four, step="listen", state="done", elapsed_ms=4_000),
        ],
        "phrases": [
            part_row(one, phrase="im_listening", kind="listening", elapsed_ms=20_000)
            | {"tension_before": 5, "tension_after": 2, "settled": True}
            | {"opening_before": 5, "opening_after": 2},
            part_row(two, phrase="im_listening", kind="listening", elapsed_ms=30_000)
            | {"tension_before": 3, "tension_after": 5, "settled": False}
            | {"opening_before": 3, "opening_after": 5},
        ],
        "tension": [
            part_row(one, position=0, elapsed_ms=1_000, level=4),
            part_row(one, position=1, elapsed_ms=15_000, level=5),
            part_row(one, position=2, elapsed_ms=200_000, level=2),
            part_row(two, position=0, elapsed_ms=2_000, level=3),
            part_row(two, position=1, elapsed_ms=90_000, level=5),
            part_row(four, position=0, elapsed_ms=2_000, level=2),
            part_row(four, position=1, elapsed_ms=60_000, level=1),
        ],
        "boundary": [
            part_row(two, track="foul_language", rung="remind", position=0, elapsed_ms=50_000),
            part_row(two, track="foul_language", rung="warn", position=1, elapsed_ms=80_000),
        ],
        "escalations": [part_row(two, asked_by="customer", elapsed_ms=95_000)],
        "promises": [
            part_row(one, promise=hex_id(501), made_ms=one["started_ms"], state="kept")
            | {"due_ms": one["started_ms"] + DAY_MS, "settled_ms": one["started_ms"] + 3_600_000}
            | {"first_due_ms": one["started_ms"] + DAY_MS, "channel": "phone", "told": "yes"},
        ],
        "follow_ups": [
            part_row(four, follow_up=hex_id(601), kind="satisfaction_check", state="open")
            | {"made_ms": four["started_ms"], "due_ms": four["started_ms"] + DAY_MS},
            part_row(four, follow_up=hex_id(602), kind="goodwill", rule="after_ours", state="done")
            | {"made_ms": four["started_ms"], "due_ms": four["started_ms"] + DAY_MS}
            | {"settled_ms": four["started_ms"] + 7_200_000},
        ],
        "coverage": [
            {"agent": hex_id(agent), "team": TEAM, "month": month_of(day), "day": day}
            for agent, days in ((1, (0, 1)), (2, (1, 31)))
            for day in (MONDAY + each for each in days)
        ],
        "playbook_items": builtin_items(),
    }


def builtin_items() -> list[dict[str, Any]]:
    """What the built-in playbook has."""
    columns = playbook_rows([builtin_playbook()])
    rows = zip(*columns.values(), strict=True)
    return [dict(zip(columns, row, strict=True)) for row in rows]


TINY = _tiny()
"""Four calls of two agents, with something in every table; the third has nothing set."""


def many_facts(
    calls: int, *, agents: int = 40, days: int = 250, seed: int = 1, file: Path | None = None
) -> DuckEngine:
    """So many calls over working days from `MONDAY`, made inside DuckDB; the same for a seed.

    Tension falls in most calls and more often where the agent listened; causes have their own
    share of settled outcomes; a hundredth of calls has boundary marks; callers come back.
    """
    import duckdb

    connection = duckdb.connect(":memory:" if file is None else str(file))
    make_many(connection, calls, agents=agents, days=days, seed=seed)
    return DuckEngine(connection)


def make_many(
    connection: Any, calls: int, *, agents: int = 40, days: int = 250, seed: int = 1
) -> None:
    """The facts of `many_facts` in any connection, in the place of what is there."""
    make_tables(connection)
    fill(connection, {"playbook_items": builtin_items()})
    playbook = builtin_playbook()
    given = {
        "calls": calls,
        "agents": agents,
        "per_day": max(1, -(-calls // days)),
        "callers": max(1, calls // 3),
        "seed": seed,
        "monday": MONDAY,
        "team": TEAM,
        "causes": [each.id for each in playbook.causes],
        "steps": [each.id for each in playbook.steps],
        "phrases": [each.id for each in playbook.phrases[:40]],
        "kinds": [each.kind for each in playbook.phrases[:40]],
        "settled": [each.id for each in playbook.outcomes if each.settled],
        "unsettled": [each.id for each in playbook.outcomes if not each.settled],
        "manners": [each.id for each in playbook.styles if each.sort == "manner"],
        "difficulties": [each.id for each in playbook.styles if each.sort == "difficulty"],
        "options": [each.id for each in playbook.options],
    }
    for name, value in given.items():
        connection.execute(f"SET VARIABLE {name} = $value", {"value": value})
    connection.execute(MADE_FACTS.read_text("utf-8"))
