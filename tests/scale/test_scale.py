"""A short form of the scale test: every question in DuckDB, over a lake, and in four dialects."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlglot

from app.ports import Unwatched
from app.problems import Problem
from db.engines.compiled import sql_of
from db.engines.duck import DuckEngine
from db.engines.lake import lake_engine
from db.engines.source import engine_at
from db.publish.parquet import publish_parquet
from tests.scale.compared import Answer, difference
from tests.scale.expressions import EXPRESSIONS
from tests.support.facts import TEAM, many_facts


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[DuckEngine, DuckEngine]]:
    """Facts, and the lake that was published of them."""
    facts, lake = many_facts(1_200), tmp_path_factory.mktemp("scale") / "lake"
    publish_parquet(facts.connection(), lake, [TEAM], better=True, progress=Unwatched())
    with lake_engine(lake) as published:
        yield facts, published


def test_every_question_has_the_same_answer_over_the_lake(
    both: tuple[DuckEngine, DuckEngine],
) -> None:
    facts, lake = both
    for name, expression in EXPRESSIONS.items():
        rows = facts.rows(expression())
        assert rows, name
        assert difference(Answer(rows, 0), Answer(lake.rows(expression()), 0)) == "", name


@pytest.mark.parametrize(
    ("dialect", "written"),
    [("duckdb", "duckdb"), ("postgres", "postgres"), ("pyspark", "spark"), ("trino", "trino")],
)
def test_every_question_is_sound_in_every_dialect(dialect: str, written: str) -> None:
    for expression in EXPRESSIONS.values():
        (statement,) = sqlglot.parse(sql_of(expression(), dialect), read=written)
        assert statement is not None


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([(1, "a")], "1 rows and 2"),
        ([(1, "a"), (2, "c")], "row 1"),
        ([(1, "a"), (2.0, "b")], "row 1"),
        ([(1, "a"), (None, "b")], "row 1"),
        ([(2, "b"), (1, "a")], "row 0"),
    ],
)
def test_answers_that_differ_in_anything_are_told_apart(
    rows: list[tuple[object, ...]], told: str
) -> None:
    first = Answer([(1, "a"), (2, "b")], 0)
    assert difference(Answer(rows, 0), first).startswith(told)
    assert difference(first, Answer((), 0, "no such table")) == "no such table"
    assert difference(first, first) == ""
    assert difference(Answer([(0.1 + 0.2,)], 0), Answer([(0.3,)], 0)) == ""


@pytest.mark.parametrize(
    ("name", "source", "code"),
    [
        ("spark", "/nowhere", "engine_not_installed"),
        ("trino", "trino://it@127.0.0.1:8080/lake/callside", "engine_not_installed"),
        ("trino", "trino://it:hunter2@127.0.0.1:8080/lake/callside", "password_in_url"),
        ("trino", "127.0.0.1", "source_unclear"),
        ("duckdb", "/nowhere", "lake_missing"),
        ("sqlite", "", "engine_unknown"),
    ],
)
def test_an_engine_that_cannot_be_asked_says_why(name: str, source: str, code: str) -> None:
    with pytest.raises(Problem) as met, engine_at(name, source):
        pass
    assert met.value.code == code
    assert "hunter2" not in str(met.value)
