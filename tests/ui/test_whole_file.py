"""A file for others is there whole or not at all, and what a killed program left goes away."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from app.problems import Problem
from ui.whole_file import PART, STRAY_AFTER_S, whole_file


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    path.write_text("former")
    with whole_file(path) as part:
        part.write_text("new")
        assert path.read_text() == "former"
    assert (path.read_text(), names(tmp_path)) == ("new", ["calls.csv"])


@pytest.mark.parametrize("fault", [Problem("stopped"), ValueError(), KeyboardInterrupt()])
def test_nothing_is_left_of_a_file_that_is_not(tmp_path: Path, fault: BaseException) -> None:
    def write() -> None:
        with whole_file(tmp_path / "calls.csv") as part:
            part.write_text("half")
            raise fault

    with pytest.raises(type(fault)):
        write()
    assert names(tmp_path) == []


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with (
        pytest.raises(Problem, match="file_unwritable"),
        whole_file(tmp_path / "none" / "calls.csv") as part,
    ):
        part.write_text("half")


def test_what_a_killed_program_left_goes_with_the_next_one(tmp_path: Path) -> None:
    """What another program is writing just now stays, and so does what is none of ours."""
    left, busy, other = (tmp_path / name for name in (f"a.csv{PART}", f"b.csv{PART}", "c.part"))
    for path in (left, busy, other):
        path.write_text("half")
    long_ago = time.time() - STRAY_AFTER_S - 60
    for path in (left, other):
        os.utime(path, (long_ago, long_ago))
    with whole_file(tmp_path / "calls.csv") as part:
        part.write_text("whole")
    assert names(tmp_path) == [f"b.csv{PART}", "c.part", "calls.csv"]
