"""Whether the supervisor's part works: encrypted facts, patterns over them, tables for others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.insight.picture import Selection
from app.paths import Profile

if TYPE_CHECKING:
    from ui.report.writing import Form

FORMS: tuple[Form, ...] = ("xlsx", "sqlite", "html")


def facts_and_patterns(profile: Profile) -> str:
    """A team is made, its facts are opened encrypted, and every pattern asks them."""
    import numpy as np
    import pyqtgraph
    import xlsxwriter
    from duckdb import __version__ as duckdb

    from app.ports import Unwatched
    from ui.report.writing import write_report
    from ui.team_start import open_team

    with open_team(profile, key_file=profile.folder / "selftest-team.key") as team:
        team.facts.catch_up(team.records, Unwatched())
        made = team.reports.make(Selection(), (), elsewhere=False, progress=Unwatched())
        for form in FORMS:
            target = profile.folder / f"report.{form}"
            write_report(made, target, form, mark=False, facts=None)
            if not target.stat().st_size:
                raise ValueError(f"{target.name} is empty")
    content = next(profile.team_folder.rglob("facts.duckdb")).read_bytes()
    if b"CREATE" in content or b"calls" in content:
        raise ValueError("the facts are not encrypted")
    return (
        f"DuckDB {duckdb} encrypted, {len(made.pictures)} patterns; numpy {np.__version__}, "
        f"pyqtgraph {pyqtgraph.__version__}, xlsxwriter {xlsxwriter.__version__}"
    )
