"""A program of tomorrow, with one migration more than today's, and programs of before."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from db import migrations
from db.kind import CALL_LOG, StoreKind

TOMORROW = "9999_tomorrow"
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

    def text(name: str, kind: StoreKind = CALL_LOG) -> str:
        return step if name == TOMORROW else today(name, kind)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(CALL_LOG, "steps", (*CALL_LOG.steps, TOMORROW))
        patch.setattr(migrations, "step_text", text)
        migrations._steps.cache_clear()
        try:
            yield
        finally:
            migrations._steps.cache_clear()


@contextmanager
def program_of(version: int, kind: StoreKind = CALL_LOG) -> Iterator[None]:
    """Let this program know the steps of an older one alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kind, "steps", kind.steps[:version])
        migrations._steps.cache_clear()
        try:
            yield
        finally:
            migrations._steps.cache_clear()
