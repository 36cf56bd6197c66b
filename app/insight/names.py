"""The titles of what playbooks name, and the names of agents and teams."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.insight.patterns.question import Facts, Table


class Names:
    """Looks up the name of an id; an id that nobody named stands for itself.

    `items` are rows (playbook, kind, item, position, title) of `playbook_items`. Where several
    versions of playbooks name an id, the newest one's title is taken.
    """

    def __init__(
        self,
        items: Iterable[tuple[str, str, str, int, str]] = (),
        agents: Mapping[str, str] | None = None,
        teams: Mapping[str, str] | None = None,
    ) -> None:
        self._titles: dict[tuple[str, str], str] = {}
        self._places: dict[tuple[str, str], int] = {}
        for _, kind, item, position, title in sorted(items, key=lambda each: version(each[0])):
            self._places[kind, item] = position
            if title:
                self._titles[kind, item] = title
        self._titles |= {("agent", agent): name for agent, name in (agents or {}).items() if name}
        self._titles |= {("team", team): name for team, name in (teams or {}).items() if name}

    def of(self, kind: str, item: str) -> str:
        """The name of an id; `kind` is as in `Column.names`."""
        return self._titles.get((kind, item), item)

    def place(self, kind: str, item: str) -> tuple[int, str]:
        """What puts ids into the order of the newest playbook; what is in none comes last."""
        return (self._places.get((kind, item), len(self._places)), item)

    def sort_key(self, kind: str, item: str) -> tuple[str, str]:
        """What puts names into the order of the alphabet, whichever engine answered."""
        return (self.of(kind, item).casefold(), item)


def version(playbook: str) -> tuple[tuple[int, int, str], ...]:
    """What puts the versions of playbooks ("callside@1.10") in order: numbers count as numbers."""
    name, _, number = playbook.partition("@")
    parts = number.replace("-", ".").split(".")
    return (
        *((1, int(part), "") if part.isdecimal() else (0, 0, part) for part in parts),
        (0, 0, name),
    )


def items_of(facts: Facts) -> Table:
    """What `Names` is made of."""
    items = facts["playbook_items"]
    return items.select("playbook", "kind", "item", "position", "title").distinct()
