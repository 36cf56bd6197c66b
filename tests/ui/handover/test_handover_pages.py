"""Every page of handing over, in the smallest window with the largest text and in a wide one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.access import clipped, cut_sideways, nameless, too_small
from tests.support.look import applied_theme
from tests.support.tab_walk import TabWalk
from ui.rehearsal import handover_scenes, story
from ui.rehearsal.hand import Hand
from ui.rehearsal.screenshots import Look, new_profile, put_on, session_over


@pytest.mark.parametrize(
    ("look", "size"),
    [(Look("dark", 200), (320, 480)), (Look("light", 100), (900, 700))],
    ids=lambda each: getattr(each, "name", "x".join(map(str, each))),
)
def test_every_page_can_be_read_reached_and_named(
    qapp: QApplication, tmp_path: Path, look: Look, size: tuple[int, int]
) -> None:
    clock = story.fill(new_profile(tmp_path), tmp_path / "story.key")
    faults: dict[str, list[str]] = {}
    with applied_theme(qapp), session_over(tmp_path, clock) as session:
        put_on(session, look)
        session.window.resize(*size)
        for scene in handover_scenes.handover():
            scene.show(session)
            window = session.window
            Hand(window).settle()
            found = [*nameless(window), *clipped(window), *cut_sideways(window)]
            found += too_small(window)
            found += TabWalk(window).faults()
            faults[scene.name] = found
            scene.leave(session)
    assert {name: found for name, found in faults.items() if found} == {}
