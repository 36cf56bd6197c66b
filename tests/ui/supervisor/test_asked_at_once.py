"""Pages ask at the same time for what is in one encrypted file, and all of them are answered.

Each of two workers that first met the facts took itself for the one that opens them; the other one
was told that another program had them open.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.insight.picture import Selection
from app.paths import Profile
from app.ports import Progress
from app.problems import Problem
from app.team.choices import Choices
from app.team.team import Team
from ui.supervisor.team_work import start_work
from ui.team_start import TeamStoreDoor

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

AT_ONCE = 6


def test_all_who_ask_a_team_just_opened_are_answered(qtbot: QtBot, tmp_path: Path) -> None:
    door = TeamStoreDoor(Profile(folder=tmp_path / "profile"), key_file=tmp_path / "team.key")
    opened = door.open()
    answers: list[Choices] = []
    problems: list[Problem] = []
    owner = QObject()

    def ask(team: Team, _progress: Progress) -> Choices:
        return team.patterns.choices(Selection())

    try:
        for _each in range(AT_ONCE):
            start_work(opened.team, ask, answers.append, owner, problems.append)
        qtbot.waitUntil(lambda: len(answers) + len(problems) == AT_ONCE, timeout=20_000)
    finally:
        opened.close()
    assert problems == []
    assert len(answers) == AT_ONCE
