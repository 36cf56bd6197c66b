"""The drawers that are open below rows of tasks, for a page that is built anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.desk.follow_ups.due_row import DueRow


def open_drawers(rows: Sequence[DueRow]) -> dict[tuple[str, ...], QWidget]:
    """Each by its task and what it is for."""
    return {
        (str(row.item.id), row.drawer_name): row.drawer for row in rows if row.drawer is not None
    }


def open_drawer(rows: Sequence[DueRow], task: str, name: str) -> QWidget | None:
    """Open a drawer again; None where the task has no row."""
    row = next((row for row in rows if str(row.item.id) == task), None)
    return row.open_drawer(name) if row is not None else None
