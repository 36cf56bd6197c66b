"""A program of tomorrow: one more migration than today's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from db import migrations

GOOD = """
CREATE TABLE tomorrow (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;
INSERT INTO tomorrow (words) SELECT concern FROM calls;
ALTER TABLE calls ADD COLUMN mood TEXT NOT NULL DEFAULT '';
"""
FAILING = GOOD + "INSERT INTO tomorrow (id, words) VALUES (1, NULL);\n"  # noqa: S608
STRAY = GOOD + "INSERT INTO tension_remarks (of, remark) VALUES (987654, 'of nothing');\n"  # noqa: S608


@contextmanager
def program_with(step: str) -> Iterator[None]:
    """Let this program know one step more."""
    today = migrations.step_text

    def text(name: str) -> str:
        return step if name == "0002_tomorrow" else today(name)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrations, "STEPS", (*migrations.STEPS, "0002_tomorrow"))
        patch.setattr(migrations, "step_text", text)
        tomorrow = migrations.SCHEMA_VERSION + 1
        for module in ("migrations", "gate", "store"):
            patch.setattr(f"db.{module}.SCHEMA_VERSION", tomorrow)
        migrations._steps.cache_clear()
        try:
            yield
        finally:
            migrations._steps.cache_clear()
