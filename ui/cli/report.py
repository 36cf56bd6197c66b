"""`callside report`: the team's patterns as a file for others, written into the list of access."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.insight.picture import Selection
from ui.cli.opened_team import opened_team
from ui.cli.program import Chosen
from ui.cli.progress import Watched
from ui.cli.switched_off import expect_switched_on
from ui.pattern_words import title_of
from ui.report.writing import Form, expect_free, form_of, write_report

if TYPE_CHECKING:
    from app.team.team import Team

_EPOCH = date(1970, 1, 1).toordinal()
_FORMS = ("html", "pdf", "csv", "xlsx", "sqlite")
_ENGINES = ("duckdb", "postgres", "spark", "trino")


def _day(_ctx: click.Context, _param: click.Parameter, value: datetime | None) -> int | None:
    return None if value is None else value.date().toordinal() - _EPOCH


@click.command()
@click.option(
    "--from", "since", type=click.DateTime(["%Y-%m-%d"]), callback=_day, help="First day."
)
@click.option("--to", "until", type=click.DateTime(["%Y-%m-%d"]), callback=_day, help="Last day.")
@click.option(
    "--out",
    "target",
    metavar="FILE|DIR",
    type=click.Path(path_type=Path),
    help="Write here; its ending says the format (.html .pdf .xlsx .sqlite), a folder is for CSV.",
)
@click.option("--format", "form", type=click.Choice(_FORMS), help="Whatever the name ends in.")
@click.option("--pattern", "patterns", multiple=True, metavar="CODE", help="Only this; repeat it.")
@click.option("--list", "only_lists", is_flag=True, help="List the patterns' codes; write nothing.")
@click.option("--team", default="", help="Only calls of this team (its id).")
@click.option("--agent", default="", help="Only calls of this agent (the id).")
@click.option("--cause", default="", help="Only calls with this cause (its id).")
@click.option("--manner", default="", help="Only callers of this manner (its id).")
@click.option("--difficulty", default="", help="Only callers of this difficulty (its id).")
@click.option("--queue", default="", help="Only calls from this queue.")
@click.option("--product", default="", help="Only calls about this product.")
@click.option("--engine", type=click.Choice(_ENGINES), help="Ask published facts; with --source.")
@click.option("--source", metavar="DIR|URL", help="Where they were published.")
@click.option(
    "--facts", "with_facts", is_flag=True, help="The facts of single calls, too (SQLite)."
)
@click.option("--excel", "mark", is_flag=True, help="Begin CSV files with the mark for Excel.")
@click.option("--force", is_flag=True, help="Replace what is there.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def report(
    chosen: Chosen,
    /,
    target: Path | None,
    form: Form | None,
    patterns: tuple[str, ...],
    only_lists: bool,
    engine: str | None,
    source: str | None,
    with_facts: bool,
    mark: bool,
    force: bool,
    as_json: bool,
    **asked: int | str | None,
) -> None:
    """Write a report of the team's patterns; the same calls and filters give the same bytes.

    The file is not encrypted, and that it was written is on the list that agents can ask for.
    """
    selection = Selection(**asked)  # type: ignore[arg-type]
    if (engine is None) != (source is None):
        raise click.UsageError("--engine and --source go together.")
    if (selection.since or 0) > (selection.until if selection.until is not None else sys.maxsize):
        raise click.UsageError("--from is after --to.")
    if only_lists:
        with opened_team(chosen) as team:
            _list(team, as_json=as_json)
        return
    expect_switched_on("export")
    if target is None:
        raise click.UsageError("Name a file or a folder with --out.")
    written_as = form or form_of(target)
    if with_facts and written_as != "sqlite":
        raise click.UsageError("--facts goes into SQLite alone.")
    expect_free(target, replace=force)
    with opened_team(chosen) as team, _asked_at(team, engine, source) as asking:
        reports = asking.reports
        watched = Watched("patterns")
        try:
            made = reports.make(selection, patterns, elsewhere=engine is not None, progress=watched)
        finally:
            watched.close()
        facts = reports.facts(selection) if with_facts else None
        reports.note_export(made, written_as, target.name)
        files = write_report(made, target.absolute(), written_as, mark=mark, facts=facts)
    if as_json:
        told = {"files": files, "figures": made.figures, "records": made.records}
        told["patterns"] = {picture.pattern: picture.hidden for picture in made.pictures}
        print(json.dumps(told, indent=2))
    else:
        print(f"{len(made.pictures)} patterns written to {target}", file=sys.stderr)


def _list(team: Team, *, as_json: bool) -> None:
    codes = team.patterns.codes()
    if as_json:
        print(json.dumps(codes, indent=2))
        return
    for code in codes:
        print(f"{code:<28} {title_of(code)}")


@contextmanager
def _asked_at(team: Team, engine: str | None, source: str | None) -> Iterator[Team]:
    """The team, its patterns asked of its own facts as they are now, or of published ones."""
    if engine is None or source is None:
        watched = Watched("facts")
        try:
            team.facts.catch_up(team.records, watched)
        finally:
            watched.close()
        yield team
        return
    from ui.team_start import open_engine

    with open_engine(engine, source) as elsewhere:
        yield replace(team, engine=elsewhere)
