"""What of the supervisor's part is installed: patterns and charts need more than imports do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from app.build import SUPERVISOR_PACKAGES
from app.problems import Problem
from ui.desk.frame.page_stack import maker_of


def maker_that_tells(place: str) -> Callable[[Any], QWidget]:
    """Makes the page named `module:Class`; says in words which package it lacks, if any."""
    make_page = maker_of(place)

    def make(team_place: Any) -> QWidget:
        try:
            return make_page(team_place)
        except ModuleNotFoundError as missing:
            name = (missing.name or "").split(".")[0]
            if name not in SUPERVISOR_PACKAGES:
                raise
            raise Problem("supervisor_part_missing", packages=name) from missing

    return make
