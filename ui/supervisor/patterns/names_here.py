"""What ids are called in this window: as their playbooks have it, and what no playbook names."""

from __future__ import annotations

from collections.abc import Callable

from app.playbook.shape import Playbook
from ui.desk.follow_ups.task_words import kind_words
from ui.supervisor.figure_table import NameOf


def names_here(name_of: NameOf, playbook: Callable[[], Playbook]) -> NameOf:
    """Names with what the window knows: kinds of tasks, questions, which ladder a rung is of.

    `playbook` is the one in force in this window.
    """

    def name(kind: str, code: str) -> str:
        if kind == "follow_up_kind":
            return kind_words(code)
        if kind == "question":
            return _question(playbook(), code)
        if kind == "rung" and "/" in code:
            return _on_its_track(playbook(), code, name_of(kind, code))
        return name_of(kind, code)

    return name


def _question(playbook: Playbook, code: str) -> str:
    return next((each.title for each in playbook.reflection if each.id == code), code)


def _on_its_track(playbook: Playbook, code: str, title: str) -> str:
    """Rungs of two tracks have the same titles: the track stands before."""
    tracks = {track.id: track.title for track in playbook.boundary.tracks}
    track = tracks.get(code.split("/", maxsplit=1)[0], "")
    return f"{track}: {title}" if track else title
