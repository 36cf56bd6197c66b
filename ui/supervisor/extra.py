"""What of the supervisor's part is installed: patterns and charts need more than imports do."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

from PySide6.QtWidgets import QWidget

from app.problems import Problem
from ui.desk.frame.page_stack import maker_of

PACKAGES = ("duckdb", "duckdb_extension_httpfs", "ibis", "numpy", "pyarrow", "pyqtgraph")
"""Modules of the supervisor's extra that the window needs; nothing imports them to find out."""


def missing_packages() -> tuple[str, ...]:
    """Those that are not installed."""
    return tuple(name for name in PACKAGES if find_spec(name) is None)


def maker_that_tells(place: str) -> Callable[[Any], QWidget]:
    """Makes the page named `module:Class`; says in words which package it lacks, if any."""
    make_page = maker_of(place)

    def make(team_place: Any) -> QWidget:
        try:
            return make_page(team_place)
        except ModuleNotFoundError as missing:
            name = (missing.name or "").split(".")[0]
            if name not in PACKAGES:
                raise
            raise Problem("supervisor_part_missing", packages=name) from missing

    return make
