"""What facts hold of playbooks: which outcomes settle a call, and the names of what is in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from app.insight.facts import columns_of

if TYPE_CHECKING:
    from app.playbook.shape import Playbook
    from app.team.ports import FactRows

Outcomes = Mapping[str, Mapping[str, bool]]
"""By the name of a playbook ("callside@1.0"): which of its outcomes count as settled."""


def playbook_name(playbook: Playbook) -> str:
    """The name under which calls say that they were handled with it."""
    return f"{playbook.id}@{playbook.version}"


def outcomes_of(playbooks: Iterable[Playbook]) -> dict[str, dict[str, bool]]:
    """What `fact_rows` must know of playbooks; of two of one name the first counts."""
    known: dict[str, dict[str, bool]] = {}
    for each in playbooks:
        outcomes = {outcome.id: outcome.settled for outcome in each.outcomes}
        known.setdefault(playbook_name(each), outcomes)
    return known


def playbook_rows(playbooks: Iterable[Playbook]) -> FactRows:
    """The rows of `playbook_items`; of two playbooks of one name the first counts."""
    rows: list[tuple[Any, ...]] = []
    named: set[str] = set()
    for playbook in playbooks:
        name = playbook_name(playbook)
        if name not in named:
            named.add(name)
            rows += [(name, *item) for item in _items(playbook)]
    return columns_of("playbook_items", rows)


def _items(playbook: Playbook) -> Iterable[tuple[str, str, int, str]]:
    lists: dict[str, Iterable[Any]] = {
        "step": playbook.steps,
        "phrase": playbook.phrases,
        "cause": playbook.causes,
        "outcome": playbook.outcomes,
        "style": playbook.styles,
        "option": playbook.options,
    }
    for kind, items in lists.items():
        for position, item in enumerate(items):
            yield kind, item.id, position, item.title
    # The ids of rungs are unique within their track only.
    rungs = [(track.id, rung) for track in playbook.boundary.tracks for rung in track.rungs]
    for position, (track, rung) in enumerate(rungs):
        yield "rung", f"{track}/{rung.id}", position, rung.title
