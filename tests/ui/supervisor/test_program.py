"""The program of the supervisor's window: its store, its code, one window for each team."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app import build
from app.paths import Profile
from app.problems import Problem
from tests.support.supervisor import supervisor_session
from ui.problem_words import words_for
from ui.single_instance import SingleInstance
from ui.supervisor import extra
from ui.supervisor.place import TeamPage
from ui.team_start import TeamStoreDoor

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[3]
HEAVY = ("duckdb", "ibis", "numpy", "pyarrow", "pyqtgraph")
"""What a start must not wait for."""


def started(profile: Path, code: str) -> str:
    """Run the window's program with some code that is called once the team is open."""
    program = f"""
import sys
from pathlib import Path
from app.paths import Profile
from ui.supervisor.application import run_supervisor_window
profile = Profile(folder=Path({str(profile)!r}))

def build(first):
    from ui.team_start import build_supervisor_window
    session = build_supervisor_window(profile, key_file=profile.folder / "team.key", first=first)
    session.team_opened.connect(lambda: opened(session))
    return session

def opened(session):
    {code}
    session.window.close()

sys.exit(run_supervisor_window(profile, build))
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_program_opens_a_new_store_and_ends_in_order(profile: Path) -> None:
    told = started(profile, "print(session.window.page.name, session.window.isVisible())")
    assert told.split() == ["IMPORTS", "True"]
    assert (profile / "team").is_dir()


def test_nothing_heavy_is_imported_until_a_page_needs_it(profile: Path) -> None:
    told = started(profile, f"print([name for name in {HEAVY!r} if name in sys.modules])")
    assert told.strip() == "[]"


def test_the_recovery_code_of_a_new_store_is_shown_until_it_is_put_away(
    qtbot: QtBot, profile: Path
) -> None:
    door = TeamStoreDoor(Profile(folder=profile), key_file=profile.parent / "team.key")
    with supervisor_session(qtbot, profile, door) as session:
        window = session.window
        banner = window.banners.banner("recovery_code")
        assert banner is not None
        banner.action_button.click()
        page = window.pages.currentWidget()
        assert len(page.code) > 20
        file = profile / "code.txt"
        page.save_to(file)
        assert page.code in file.read_text("utf-8")
        page.kept_button.click()
        assert window.page is TeamPage.IMPORTS
        assert window.banners.banner("recovery_code") is None
        window.go_back()
        assert window.page is TeamPage.IMPORTS
    door = TeamStoreDoor(Profile(folder=profile), key_file=profile.parent / "team.key")
    with supervisor_session(qtbot, profile, door) as session:
        assert session.window.banners.banner("recovery_code") is None


def test_the_agents_window_and_the_supervisors_are_open_beside_each_other(
    qtbot: QtBot, profile: Path
) -> None:
    agents, supervisors = (
        SingleInstance(Profile(folder=profile), what=what) for what in ("", "supervisor")
    )
    assert agents.begin()
    assert supervisors.begin()
    agents.listen()
    supervisors.listen()
    assert agents.channel != supervisors.channel
    agents.end()
    supervisors.end()


def test_a_second_start_brings_the_window_of_the_same_team_forward(
    qtbot: QtBot, profile: Path
) -> None:
    first = SingleInstance(Profile(folder=profile), what="supervisor")
    assert first.begin()
    first.listen()
    code = (
        "import sys\nfrom pathlib import Path\nfrom app.paths import Profile\n"
        "from ui.supervisor.application import open_supervisor_window\n"
        f"sys.exit(open_supervisor_window(Profile(folder=Path({str(profile)!r}))))"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with (
        qtbot.waitSignal(first.raise_asked, timeout=20_000),
        subprocess.Popen([sys.executable, "-c", code], env=environment) as second,
    ):
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    first.end()


def test_without_the_supervisors_part_it_says_which_package_and_shows_imports(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build, "SUPERVISOR_PACKAGES", ("no_such_package_at_all",))
    with supervisor_session(qtbot, tmp_path) as session:
        qtbot.waitUntil(
            lambda: session.window.banners.banner("supervisor_part_missing") is not None
        )
        assert "no_such_package_at_all" in session.window.banners.texts[0]
        assert session.window.page is TeamPage.IMPORTS


def test_a_page_whose_package_is_missing_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    with supervisor_session(qtbot, tmp_path) as session:
        window = session.window
        maker = extra.maker_that_tells("tests.support.lacking_page:LackingPage")
        window.pages.offer(TeamPage.SETTINGS, maker)
        window.go(TeamPage.SETTINGS)
        told = words_for(Problem("supervisor_part_missing", packages="pyqtgraph"))
        assert told.happened in window.pages.currentWidget().text
        assert told.do in window.pages.currentWidget().text
