"""What is counted of a backup, for each kind of store: which rows, and how they are known."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from app.backups import TalliedKind
from db.kind import CALL_LOG, TEAM, StoreKind

# The names and conditions below are all that ever goes into a statement: never words from outside.


class Tallied(NamedTuple):
    """One kind of thing: the condition for what counts, and the columns that tell about it.

    `named` is the same in a thing and in its copy; `dated` says when it was, `revised` grows with
    every change. Where a column is missing there is nothing of the sort.
    """

    counts: str
    named: str = "uuid"
    dated: str = ""
    revised: str = ""


_KEPT = "{0}.deleted_ms IS NULL"

_OF_A_LOG: Mapping[TalliedKind, Tallied] = {
    "calls": Tallied(f"{_KEPT} AND {{0}}.origin <> 'rehearsal'", dated="started_ms", revised="rev"),
    "notes": Tallied(_KEPT, dated="at_ms", revised="rev"),
    "promises": Tallied(_KEPT, dated="made_ms", revised="rev"),
    "follow_ups": Tallied(_KEPT, dated="made_ms", revised="rev"),
    "reflections": Tallied(_KEPT, dated="at_ms", revised="rev"),
    "callers": Tallied(_KEPT, revised="rev"),
}
_OF_A_TEAM: Mapping[TalliedKind, Tallied] = {
    "calls": Tallied("{0}.deleted = 0", dated="started_ms", revised="rev"),
    "agents": Tallied("true"),
    "bundles": Tallied("true", named="digest", dated="created_ms"),
    "coaching": Tallied("true", named="note", dated="written_ms"),
}
_BY_KIND = {CALL_LOG.name: _OF_A_LOG, TEAM.name: _OF_A_TEAM}


def tallied(kind: StoreKind) -> Mapping[TalliedKind, Tallied]:
    """What is counted in a kind of store; calls come first."""
    return _BY_KIND[kind.name]
