"""Facts published into a real PostgreSQL: the same again changes nothing, rows by team."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import ibis
import psycopg
import pytest

from app.insight.facts import TABLES
from app.insight.tables import tables
from app.ports import Unwatched
from app.problems import Problem
from db.engines.duck import DuckEngine
from db.engines.postgres import postgres_engine
from db.publish.postgres import publish_postgres
from tests.support.facts import TEAM, TINY, facts_of
from tests.support.postgres import Postgres, programs, running_postgres

pytestmark = [
    pytest.mark.skipif(programs() is None, reason="there is no PostgreSQL on this machine"),
    pytest.mark.real,
]
SOUTH = "50" * 16


@pytest.fixture(scope="module")
def server() -> Iterator[Postgres]:
    with running_postgres() as running, pytest.MonkeyPatch.context() as patch:
        patch.setenv("PGPASSFILE", str(running.pgpass))
        yield running


@pytest.fixture
def empty(server: Postgres) -> Postgres:
    with psycopg.connect(server.url(), autocommit=True) as owner:
        owner.execute("DROP SCHEMA IF EXISTS callside CASCADE")
    return server


def of_south() -> dict[str, list[dict[str, Any]]]:
    """The same four calls, as if another team had them."""
    moved = {}
    for name, rows in TINY.items():
        own = [{**row, "team": SOUTH} if "team" in row else row for row in rows]
        keys = ("call", "promise", "follow_up", "agent")
        moved[name] = [
            {column: f"f{value[1:]}" if column in keys else value for column, value in row.items()}
            for row in own
        ]
    return moved


def publish(facts: DuckEngine, url: str, *teams: str, better: bool = True) -> tuple[int, int]:
    done = publish_postgres(
        facts.connection(), url, teams or (TEAM,), better=better, progress=Unwatched()
    )
    return done.written, done.removed


def everything(engine: Any) -> dict[str, list[tuple[object, ...]]]:
    in_order = {
        name: table.order_by([ibis.asc(each, nulls_first=True) for each in table.columns])
        for name, table in tables().items()
    }
    return {name: engine.rows(asked) for name, asked in in_order.items()}


def versions(url: str) -> set[tuple[str, str, str]]:
    """Which versions of rows stand in the tables: a row that is written again has another one."""
    found = set()
    with psycopg.connect(url) as owner:
        for name in TABLES:
            rows = owner.execute(f"SELECT ctid::text, xmin::text FROM callside.{name}")  # noqa: S608
            found |= {(name, place, by) for place, by in rows}
    return found


def test_what_was_published_is_what_the_facts_are(empty: Postgres) -> None:
    facts = facts_of(TINY)
    written, removed = publish(facts, empty.url())
    assert written > 0
    assert removed == 0
    with postgres_engine(empty.url()) as engine:
        assert everything(engine) == everything(facts)


def test_the_same_again_touches_no_row(empty: Postgres) -> None:
    publish(facts_of(TINY), empty.url())
    before = versions(empty.url())
    assert publish(facts_of(TINY), empty.url()) == (0, 0)
    assert versions(empty.url()) == before


def test_only_what_changed_is_written_and_what_went_away_goes(empty: Postgres) -> None:
    publish(facts_of(TINY), empty.url())
    before = versions(empty.url())
    one, two, three, four = TINY["calls"]
    gone = four["call"]
    left = {
        name: [row for row in rows if row.get("call") != gone] for name, rows in TINY.items()
    } | {"calls": [one, {**two, "cause": "unheard"}, three]}
    facts = facts_of(left)
    publish(facts, empty.url())
    with postgres_engine(empty.url()) as engine:
        assert everything(engine) == everything(facts)
    kept = {name for name, *_ in before & versions(empty.url())}
    assert "calls" in kept, "calls that are as they were are not written again"
    new = [row for row in versions(empty.url()) - before if row[0] == "calls"]
    assert len(new) == 1


def test_lines_of_people_stay_at_home_when_that_is_asked(empty: Postgres) -> None:
    publish(facts_of(TINY), empty.url(), better=False)
    calls = tables()["calls"]
    with postgres_engine(empty.url()) as engine:
        assert engine.rows(calls.better.max().as_table()) == [("",)]
    publish(facts_of(TINY), empty.url())
    with postgres_engine(empty.url()) as engine:
        assert engine.rows(calls.better.max().as_table()) == [("call back earlier",)]


def test_a_role_sees_and_writes_the_rows_of_its_own_team_only(empty: Postgres) -> None:
    publish(facts_of(TINY), empty.url())
    publish(facts_of(of_south()), empty.url(), SOUTH)
    for role, team in (("north", TEAM), ("south", SOUTH), ("stranger", "")):
        if not has_role(empty, role):
            empty.add_role(role)
        allow(empty, role, team)
    calls = tables()["calls"]
    teams = calls.group_by("team").agg(n=calls.count())
    expected = {"north": [(TEAM, 4)], "south": [(SOUTH, 4)], "stranger": []}
    for role, rows in expected.items():
        with postgres_engine(empty.url(role)) as engine:
            assert engine.rows(teams) == rows
            for name in set(TABLES) - {"playbook_items"}:
                seen = engine.rows(tables()[name].select("team").distinct())
                assert seen == [(team,) for team, _ in rows]
    with postgres_engine(empty.url()) as owner:
        assert sorted(owner.rows(teams)) == sorted([(TEAM, 4), (SOUTH, 4)])
    # A supervisor brings their own team up to date, and cannot write into another one.
    fewer = {**TINY, "calls": TINY["calls"][:3]}
    assert publish(facts_of(fewer), empty.url("north")) == (0, 1)
    with pytest.raises(Problem) as met:
        publish(facts_of(of_south()), empty.url("north"), SOUTH)
    assert met.value.code == "postgres_refused"
    with postgres_engine(empty.url()) as owner:
        assert sorted(owner.rows(teams)) == sorted([(TEAM, 3), (SOUTH, 4)])


def has_role(server: Postgres, role: str) -> bool:
    with psycopg.connect(server.url()) as owner:
        asked = owner.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,))
        return asked.fetchone() is not None


def allow(server: Postgres, role: str, team: str) -> None:
    """What docs/scale.md tells whoever keeps the database."""
    with psycopg.connect(server.url()) as owner:
        owner.execute(f"GRANT USAGE ON SCHEMA callside TO {role}")
        every = f"ON ALL TABLES IN SCHEMA callside TO {role}"
        owner.execute(f"GRANT SELECT {every}")
        owner.execute(f"GRANT INSERT, UPDATE, DELETE {every}")
        owner.execute(f"REVOKE INSERT, UPDATE, DELETE ON callside.team_roles FROM {role}")
        if team:
            owner.execute("INSERT INTO callside.team_roles VALUES (%s, %s)", (role, team))


def test_a_stop_or_a_fault_leaves_what_was_there(empty: Postgres) -> None:
    class StopsAtOnce(Unwatched):
        def is_cancelled(self) -> bool:
            return True

    publish(facts_of(TINY), empty.url())
    before = versions(empty.url())
    changed = facts_of({**TINY, "calls": [{**row, "cause": "x"} for row in TINY["calls"]]})
    with pytest.raises(Problem) as met:
        publish_postgres(
            changed.connection(), empty.url(), [TEAM], better=True, progress=StopsAtOnce()
        )
    assert met.value.code == "stopped"
    assert versions(empty.url()) == before


def test_tables_of_another_version_are_not_touched(empty: Postgres) -> None:
    publish(facts_of(TINY), empty.url())
    with psycopg.connect(empty.url()) as owner:
        owner.execute("UPDATE callside.about SET version = 99")
    with pytest.raises(Problem) as met:
        publish(facts_of(TINY), empty.url())
    assert met.value.code == "postgres_other_version"


def test_a_password_in_the_url_is_refused(server: Postgres) -> None:
    url = server.url().replace("@", ":secret@")
    with pytest.raises(Problem) as met:
        publish(facts_of({}), url)
    assert met.value.code == "password_in_url"
    assert "secret" not in str(met.value)


def test_nobody_there_is_told_so() -> None:
    with pytest.raises(Problem) as met:
        publish(facts_of({}), "postgresql://nobody@127.0.0.1:1/nothing")
    assert met.value.code == "postgres_unreachable"
