"""The same questions on one machine and beyond: DuckDB, a lake, PostgreSQL, Spark; equal answers.

`python3 dev.py scale-test [--calls N] [--agents N] [--engines duckdb lake postgres spark]`. Exits
with 1 when one answer differs, in a row or in one value of it.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

from app.ports import Unwatched
from db.engines.duck import DuckEngine
from db.engines.lake import lake_engine
from db.engines.postgres import postgres_engine
from db.publish.parquet import publish_parquet
from db.publish.postgres import publish_postgres
from tests.scale.compared import Answer, answered, difference
from tests.scale.questions import Question, questions
from tests.support.facts import TEAM, many_facts
from tests.support.postgres import programs, running_postgres

ENGINES = ("duckdb", "lake", "postgres", "spark")
MASTER = "local-cluster[2,1,1024]"


def main() -> int:
    """Ask, compare, print."""
    parser = argparse.ArgumentParser(prog="dev.py scale-test", description=__doc__)
    parser.add_argument("--calls", type=int, default=20_000)
    parser.add_argument("--agents", type=int, default=40)
    parser.add_argument("--engines", nargs="+", choices=ENGINES, default=list(ENGINES))
    chosen = parser.parse_args()
    with ExitStack() as open_ones:
        folder = Path(
            open_ones.enter_context(tempfile.TemporaryDirectory(prefix="callside-scale-"))
        )
        began = perf_counter()
        facts = many_facts(chosen.calls, agents=chosen.agents, file=folder / "facts.duckdb")
        tell(f"{chosen.calls:,} calls made", began)
        engines: dict[str, Any] = {"duckdb": facts}
        for name in chosen.engines:
            if name != "duckdb":
                engine = OPENED[name](open_ones, facts, folder)
                if engine is not None:
                    engines[name] = engine
        return compare(engines)


def compare(engines: dict[str, Any]) -> int:
    """Ask every question of every engine; returns how the program ends."""
    print(f"\n{'question':<34}{'rows':>8}" + "".join(f"{name + ' ms':>14}" for name in engines))
    differing = 0
    for question in questions():
        answers = {name: asked_of(name, question, engine) for name, engine in engines.items()}
        first = answers["duckdb"]
        line = f"{question.name:<34}{len(first.rows):>8}"
        print(line + "".join(f"{answer.took_ms:>14.1f}" for answer in answers.values()), flush=True)
        for name, answer in answers.items():
            told = difference(first, answer)
            if told:
                differing += 1
                print(f"  {name} differs: {told}")
    told = f"{differing} answers differ" if differing else "every answer is equal, row by row"
    print(f"\n{len(engines)} engines ({', '.join(engines)}): {told}")
    return 1 if differing or len(engines) < 2 else 0


def asked_of(name: str, question: Question, engine: Any) -> Answer:
    """The second answer: the first one also pays for what is compiled once.

    Spark is asked once: each answer of its takes seconds, however little is asked.
    """
    if name != "spark":
        answered(lambda: question.asked(engine))
    return answered(lambda: question.asked(engine))


def tell(what: str, began: float) -> None:
    """Say what was done, and how long it took."""
    print(f"{what}: {perf_counter() - began:.1f} s", flush=True)


# -- engines ---------------------------------------------------------------------------------------


def _lake(open_ones: ExitStack, facts: DuckEngine, folder: Path) -> Any:
    return open_ones.enter_context(lake_engine(published_lake(facts, folder)))


def published_lake(facts: DuckEngine, folder: Path) -> Path:
    """The lake of these facts, published once."""
    lake = folder / "lake"
    if not lake.exists():
        for what in ("published as Parquet", "published again, unchanged"):
            began = perf_counter()
            publish_parquet(facts.connection(), lake, [TEAM], better=True, progress=Unwatched())
            tell(what, began)
        files = [path.stat().st_size for path in lake.rglob("*.parquet")]
        print(f"  {len(files)} files, {sum(files) / 1e6:.1f} MB")
    return lake


def _postgres(open_ones: ExitStack, facts: DuckEngine, folder: Path) -> Any:
    if programs() is None:
        print("PostgreSQL is left out: it is not installed here (Debian: postgresql).")
        return None
    server = open_ones.enter_context(running_postgres())
    os.environ["PGPASSFILE"] = str(server.pgpass)
    for what in ("published into PostgreSQL", "published again, unchanged"):
        began = perf_counter()
        publish_postgres(
            facts.connection(), server.url(), [TEAM], better=True, progress=Unwatched()
        )
        tell(what, began)
    return open_ones.enter_context(postgres_engine(server.url()))


def _spark(open_ones: ExitStack, facts: DuckEngine, folder: Path) -> Any:
    if shutil.which("java") is None:
        print("Spark is left out: there is no Java here (Debian: default-jre-headless).")
        return None
    found = importlib.util.find_spec("pyspark")
    if found is None or found.origin is None:
        print("Spark is left out: PySpark is not there; `python3 dev.py scale-test` fetches it.")
        return None
    lake = published_lake(facts, folder)
    began = perf_counter()
    engine = open_ones.enter_context(_local_cluster(lake, folder, Path(found.origin).parent))
    tell(f"Spark began, {MASTER}", began)
    return engine


@contextmanager
def _local_cluster(lake: Path, folder: Path, home: Path) -> Iterator[Any]:
    """A cluster of two workers with processes of their own, on loopback, and nothing of it left."""
    from db.engines.spark import spark_engine

    settings = {
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.log.level": "ERROR",
        "spark.sql.shuffle.partitions": "4",
        "spark.sql.warehouse.dir": str(folder / "warehouse"),
        "spark.local.dir": str(folder / "spark"),
    }
    told = " ".join(f"--conf {name}={value}" for name, value in settings.items())
    os.environ |= {
        "SPARK_HOME": str(home),
        "SPARK_LOCAL_IP": "127.0.0.1",
        "SPARK_WORKER_DIR": str(folder / "workers"),
        "PYSPARK_PYTHON": sys.executable,
        "PYSPARK_SUBMIT_ARGS": f"--master {MASTER} {told} pyspark-shell",
    }
    with spark_engine(str(lake)) as engine:
        yield engine


OPENED: dict[str, Callable[[ExitStack, DuckEngine, Path], Any]] = {
    "lake": _lake,
    "postgres": _postgres,
    "spark": _spark,
}

if __name__ == "__main__":
    sys.exit(main())
