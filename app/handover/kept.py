"""Lines as the store has them: records with the revision that the desk itself never sees."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from msgspec import Struct


class KeptRecord(Struct, frozen=True, kw_only=True, gc=False):
    """One record: only the fields of `allow_list.Kind.columns`, by their names."""

    id: UUID
    rev: int
    device: UUID
    deleted: bool
    fields: Mapping[str, Any]


class KeptLine(Struct, frozen=True, kw_only=True):
    """A call with its parts by kind, or one task of no call.

    `id` is the call's, else the task's. `weight` is the sum of all revisions: it grows with every
    change, so an unchanged one tells that nothing of the line changed.
    """

    id: UUID
    weight: int
    call: KeptRecord | None = None
    parts: Mapping[str, tuple[KeptRecord, ...]] = {}


class LineState(Struct, frozen=True, kw_only=True, gc=False):
    """How a line was when it was last handed over: digest of what was shared, and in which file."""

    weight: int
    digest: bytes
    bundle: int
