"""Every row of a supervisor's records that is one agent's."""

from __future__ import annotations

from uuid import UUID

from db.connection import Connection
from db.team.tables import PART_TABLES

_TABLES = ("calls", *(table.name for table in PART_TABLES))


def of_agent(conn: Connection, agent: UUID) -> dict[str, tuple[str, tuple[object, ...]]]:
    """FROM and WHERE of every kind of row that is an agent's, in an order for deleting."""
    row = conn.execute("SELECT id FROM agents WHERE uuid = ?", (agent.bytes,)).fetchone()
    key = (-1 if row is None else row[0],)
    losing = "FROM losing WHERE call_id IN (SELECT id FROM calls WHERE agent_id = ?1)"
    losing += " OR (kind = 'calls' AND record IN (SELECT uuid FROM calls WHERE agent_id = ?1))"
    for table in PART_TABLES:
        losing += (
            f" OR (kind = '{table.name}' AND record IN"  # noqa: S608
            f" (SELECT uuid FROM {table.name} WHERE agent_id = ?1 AND call_id IS NULL))"
            if table.name in ("promises", "follow_ups")
            else ""
        )
    about = (
        "CASE WHEN json_valid({column}) THEN replace(coalesce(json_extract({column}, '$.agent'),"
    )
    about += " ''), '-', '') END = ?"
    parts: dict[str, tuple[str, tuple[object, ...]]] = {
        "feedback": (
            "FROM feedback WHERE note IN (SELECT note FROM coaching WHERE agent = ?)",
            (agent.bytes,),
        ),
        "coaching": ("FROM coaching WHERE agent = ?", (agent.bytes,)),
        "losing": (losing, key),
    }
    for table_name in reversed(_TABLES):
        parts[table_name] = (f"FROM {table_name} WHERE agent_id = ?", key)
    parts["bundles"] = ("FROM bundles WHERE agent_id = ?", key)
    parts["reports"] = (f"FROM reports WHERE {about.format(column='content')}", (agent.hex,))
    parts["quarantine"] = (f"FROM quarantine WHERE {about.format(column='about')}", (agent.hex,))
    parts["agents"] = ("FROM agents WHERE id = ?", key)
    return parts


def take_away(conn: Connection, agent: UUID) -> dict[str, int]:
    """Take away everything of an agent's within the caller's transaction; how many of each kind.

    The list of what was opened keeps its lines, without their words. Rows that are gone belong to
    no change: facts see that the agent is.
    """
    forget_words(conn, agent)
    counts = {
        kind: max(conn.execute(f"DELETE {rest}", values).rowcount, 0)
        for kind, (rest, values) in of_agent(conn, agent).items()
    }
    conn.execute(
        "UPDATE access_list SET detail = '' WHERE agent = ? AND detail <> ''", (agent.bytes,)
    )
    conn.execute(
        "UPDATE devices SET uuid = randomblob(16) WHERE id NOT IN (SELECT device_id FROM bundles)"
    )
    conn.execute("DELETE FROM kept_values WHERE name = ?", (f"answer_ms/{agent.hex}",))
    return counts


def forget_words(conn: Connection, agent: UUID) -> None:
    """Take an agent's calls out of the full-text index, while they are there to be named."""
    conn.execute(
        "DELETE FROM call_words WHERE rowid IN (SELECT word_key FROM calls WHERE agent_id ="
        " (SELECT id FROM agents WHERE uuid = ?) AND word_key IS NOT NULL)",
        (agent.bytes,),
    )
