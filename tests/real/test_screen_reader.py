"""A whole call by a screen reader: found by name, pressed and written over the real bus (A15, A20).

No key and no mouse: everything is done with what the accessibility bus offers, as somebody does
who cannot see the window. What came of it is asked of the log, by another process.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.support.call_by_ear import expect_the_whole_call, work_a_whole_call
from tests.support.listener import listening, missing_programs, screen_for_listeners

MISSING = missing_programs()

pytestmark = [
    pytest.mark.real,
    pytest.mark.timeout(300),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]

ROOT = Path(__file__).parents[2]


def test_a_whole_call(tmp_path: Path) -> None:
    places = ["--profile", str(tmp_path / "profile"), "--key-file", str(tmp_path / "key")]
    command = [sys.executable, "-m", "ui", *places]
    with (
        screen_for_listeners(tmp_path) as environment,
        listening(command, environment=environment, folder=ROOT) as listener,
    ):
        listener.reader.hear("Keep your recovery code")
        assert work_a_whole_call(listener) == {}
        expect_the_whole_call(listener)
