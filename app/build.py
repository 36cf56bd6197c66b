"""What kind of Callside this is: for agents or with the supervisor's part, built or from source."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import Literal

Flavour = Literal["agent", "supervisor"]

SUPERVISOR_PACKAGES = (
    "duckdb",
    "duckdb_extension_httpfs",
    "ibis",
    "numpy",
    "pyarrow",
    "pyqtgraph",
)
"""Modules that only the supervisor's part needs; nothing imports them to find out."""


def missing_packages() -> tuple[str, ...]:
    """Those of the supervisor's part that are not installed."""
    return tuple(name for name in SUPERVISOR_PACKAGES if find_spec(name) is None)


def flavour() -> Flavour:
    """Whose programs these are."""
    return "agent" if missing_packages() else "supervisor"


def is_built() -> bool:
    """Whether this is a built program, which brings its own Python and libraries."""
    return bool(getattr(sys, "frozen", False))
