"""The built programs, as `python3 dev.py package` left them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.support.built import BUILT, Built

FLAVOURS = ("agent", "supervisor")


def _built(flavour: str, tmp_path: Path) -> Built:
    tree = Path(os.environ.get("CALLSIDE_BUILT", BUILT)) / flavour / "callside"
    if not (tree / ("callside.exe" if sys.platform == "win32" else "callside")).exists():
        pytest.fail(f"{tree} is not built: python3 dev.py package --flavour {flavour}")
    return Built(tree, tmp_path)


@pytest.fixture(params=FLAVOURS)
def built(request: pytest.FixtureRequest, tmp_path: Path) -> Built:
    """Each flavour in turn."""
    return _built(request.param, tmp_path)


@pytest.fixture
def agent(tmp_path: Path) -> Built:
    """The agent's programs, with a profile of their own."""
    return _built("agent", tmp_path / "agent")


@pytest.fixture
def supervisor(tmp_path: Path) -> Built:
    """The supervisor's programs, with a profile of their own."""
    return _built("supervisor", tmp_path / "supervisor")
