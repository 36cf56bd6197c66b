"""A supervisor's first week: through the real window, the real store, and an agent's real desk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.demonstration import Actor, StoryClock, story_start
from app.handover.hand_over import hand_over
from app.handover.joining import join, read_invitation
from app.moment import SystemClock
from app.paths import Profile
from app.ports import Unwatched
from app.rehearsal import built_in_conversations
from tests.support.supervisor import supervisor_session
from ui.start import open_desk
from ui.supervisor.place import TeamPage
from ui.team_start import TeamStoreDoor

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


CALLS = 6
PATIENCE_MS = 30_000


class AgentsDesk:
    """An agent who works a few days, joins by a file, and hands over into a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._profile = Profile(folder=folder / "ada")
        self._profile.folder.mkdir()
        clock = StoryClock(story_start(SystemClock().now(), 3))
        with self._desk(writing=True, clock=clock) as desk:
            Actor(desk, clock, 5).act_days(
                tuple(built_in_conversations()), calls=CALLS, days=3, report=lambda _done: None
            )

    def join(self, team_file: Path) -> tuple[Path, tuple[str, ...]]:
        """Join; the answer as a file, and the six words that the agent's own program shows."""
        with self._desk() as desk:
            joined = desk.handover.on_errand(
                lambda errand: join(errand, read_invitation(errand, team_file), "Ada Brook")
            )
        assert joined.answer is not None
        answer = self._folder / joined.file
        answer.write_bytes(joined.answer)
        return answer, joined.words

    def hand_over(self) -> list[Path]:
        """Everything, as files."""
        target = self._folder / "handed-over"
        target.mkdir(exist_ok=True)
        with self._desk() as desk:
            desk.handover.renew()
            desk.handover.on_errand(
                lambda errand: hand_over(errand, target, Unwatched(), full=True)
            )
        return sorted(target.iterdir())

    def _desk(self, **more: object):
        return open_desk(self._profile, key_file=self._profile.folder / "ada.key", **more)


def test_from_the_team_file_to_a_call_that_was_looked_at(qtbot: QtBot, tmp_path: Path) -> None:
    ada = AgentsDesk(tmp_path)
    profile = Profile(folder=tmp_path / "supervisor")
    profile.folder.mkdir()
    door = TeamStoreDoor(profile, key_file=tmp_path / "team.key")

    def until(is_so: Callable[[], object]) -> None:
        qtbot.waitUntil(lambda: bool(is_so()), timeout=PATIENCE_MS)

    with supervisor_session(qtbot, profile.folder, door) as session:
        window, records = session.window, session.open_team.team.records

        window.resize(1180, 800)

        # The first day: the team file, the agent's answer, and six words read out by telephone.
        window.pages.currentWidget().empty_state.action_button.click()
        assert window.page is TeamPage.PEOPLE
        people = window.pages.currentWidget()
        people.team.form.name.setText("Team North")
        people.team.form.supervisor.setText("Sam Winter")
        people.team.form.make_button.click()
        until(people.team.save_button.isVisible)
        assert window.inside.header.title == "Team North"
        team_file = tmp_path / "north.callside-team"
        people.save_team_file(team_file)
        until(team_file.exists)
        answer, words_of_ada = ada.join(team_file)
        people.take_answers([answer])
        until(lambda: people.waiting.rows)
        (row,) = people.waiting.rows
        assert row.words.words == tuple(words_of_ada)
        row.match_button.click()

        # The first bundles: dropped on the window, told file by file.
        window.import_files(ada.hand_over())
        until(lambda: records.imports() and not window.imports.is_running)
        imports = window.pages.currentWidget()
        assert all(report.result == "new" for report in records.imports())
        assert imports.rows[0].told.startswith("Ada Brook")
        assert "verified" in imports.coverage.told[0]
        assert sum(each.calls for each in records.coverage()) == CALLS

        # The same again changes nothing.
        before = records.fingerprint()
        window.import_files(ada.hand_over())
        until(lambda: len(records.imports()) > 1 and not window.imports.is_running)
        assert records.fingerprint() == before

        # One call, found by its words and looked at whole.
        call = next(each.sheet.call for each in records.every_sheet() if each.sheet.call.concern)
        window.go(TeamPage.SEARCH, " ".join(call.concern.split()[:3]))
        search = window.pages.currentWidget()
        until(lambda: call.id in [each.call for each in search.found.calls.calls])
        search.found.call_chosen.emit(call.id)
        assert window.page is TeamPage.CALL
        assert window.pages.currentWidget().sheet.sheet.call.id == call.id

        # Ada asks who looked at what.
        accesses = tmp_path / "ada.csv"
        window.go(TeamPage.PEOPLE)
        people.export_accesses(records.agents()[0].agent, accesses)
        until(accesses.exists)
        assert call.id.hex in accesses.read_text("utf-8-sig")
