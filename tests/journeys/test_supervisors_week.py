"""A week of a supervisor and an agent: two real windows, two encrypted stores, files in between."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.paths import Profile
from app.playbook.shape import Playbook
from app.records import Answer
from tests.support.desk import FakeClock
from tests.support.pages import press
from tests.support.two_desks import (
    AgentsDesk,
    SupervisorsDesk,
    agents_desk,
    drop,
    supervisors_desk,
)
from ui.cli.program import main
from ui.supervisor.call.call_page import TeamCallPage
from ui.supervisor.coaching.coaching_page import CoachingPage
from ui.supervisor.patterns.patterns_page import PatternsPage
from ui.supervisor.people.people_page import PeoplePage
from ui.supervisor.place import TeamPage
from ui.supervisor.playbook.playbook_page import PlaybookPage
from ui.team_start import open_team

KEPT = "I raised my voice, and that is mine alone."
SHARED = "Name the delay before they do."
TO_TRY = "Let them finish the first sentence."
AGREED = "I will try it."


def test_a_week_from_the_team_file_to_the_report(
    qtbot: QtBot, tmp_path: Path, playbook: Playbook
) -> None:
    clock, share = FakeClock(), tmp_path / "share"
    share.mkdir()
    cause = playbook.causes[0].id
    with (
        supervisors_desk(qtbot, tmp_path / "supervisor", clock) as supervisor,
        agents_desk(qtbot, tmp_path / "agent", share, clock) as agent,
    ):
        meet(supervisor, agent, tmp_path)
        hard = work_two_calls(agent, clock, cause)
        look_at_the_call(supervisor, agent.hand_over(), hard)
        coach(supervisor, agent, tmp_path / "note.callside-coaching")
        later = work_by_a_new_playbook(
            supervisor, agent, clock, tmp_path / "house.callside-playbook"
        )
        take_in_what_changed(supervisor, agent, clock, hard, later)
    report(tmp_path)


def meet(supervisor: SupervisorsDesk, agent: AgentsDesk, folder: Path) -> None:
    """The team file goes out, the answer comes back, the six words are the same on both sides."""
    team_file = supervisor.make_team_file(folder / "n.callside-team", "Team North", "Sam Lee")
    answer = folder / "alex.callside-answer"
    told = agent.join(team_file, answer, "Alex")
    (report,) = supervisor.take_in(answer)
    assert (report.result, report.agent_name) == ("new", "Alex")
    page = supervisor.page(TeamPage.PEOPLE)
    assert isinstance(page, PeoplePage)
    (row,) = page.waiting.rows
    assert " ".join(row.words.words) in told
    row.match_button.click()
    assert [each.trust for each in supervisor.team.records.agents()] == ["verified"]


def work_two_calls(agent: AgentsDesk, clock: FakeClock, cause: str) -> UUID:
    """Two calls, and a reflection of which one item is shared; the second call."""
    clock.pass_minutes(10)
    agent.call("Mrs Doe", cause=cause, levels=(3, 1), note="Wants the invoice again.")
    clock.pass_minutes(10)
    hard = agent.call("Mr Roe", cause=cause, levels=(5, 4, 2), note="Third parcel lost.")
    answers = (Answer(question="missed_cues", text=KEPT),)
    agent.session.desk.reflections.write(hard, answers=answers, next_time=SHARED)
    agent.saved()
    kept, shared = agent.sharing.overview.reflections.boxes
    assert not kept.isChecked()
    shared.click()
    agent.saved()
    return hard


def look_at_the_call(supervisor: SupervisorsDesk, bundle: Path, hard: UUID) -> None:
    """The bundle is dropped on the window; a pattern leads to the calls behind it."""
    (report,) = supervisor.take_in(bundle)
    assert (report.result, report.calls, report.gap, report.rejected) == ("new", 2, 0, 0)
    page = supervisor.page(TeamPage.PATTERNS, "causes")
    assert isinstance(page, PatternsPage)
    supervisor.until(lambda: page.views["causes"].picture is not None)
    chart = page.views["causes"].chart
    assert chart is not None
    chart.setFocus()
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Return)
    behind = page.behind.call_list
    supervisor.until(lambda: behind.calls.rowCount() == 2)
    press(Qt.Key.Key_Return)
    call = supervisor.window.pages.currentWidget()
    assert isinstance(call, TeamCallPage)
    assert call.sheet is not None
    assert call.sheet.sheet.call is not None
    assert call.sheet.sheet.call.id == hard, "the newest call comes first"
    assert (call.name, call.note) == ("Mr Roe", "Third parcel lost.")
    assert SHARED in call.shared.told
    assert KEPT not in call.shared.told


def coach(supervisor: SupervisorsDesk, agent: AgentsDesk, note: Path) -> None:
    """A note beside the call, read and answered on the agent's desk, taken in again."""
    call = supervisor.window.pages.currentWidget()
    assert isinstance(call, TeamCallPage)
    QTest.keyClicks(call.coaching.text("to_try"), TO_TRY)
    with supervisor.qtbot.waitSignal(call.coaching.note_written):
        call.coaching.write_file(note)
    notes = agent.notes
    notes.open_file(note)
    agent.until(lambda: bool(notes.cards) and notes.cards[0].is_open)
    (card,) = notes.cards
    agent.until(lambda: agent.session.desk.handover.unread() == 0)
    card.agreed.set_choice("yes")
    card.words.setPlainText(AGREED)
    agent.session.settings.set("handover_folder", str(agent.share))
    card.send.click()
    agent.until(lambda: bool(card.line.told))
    (answer,) = agent.share.glob("*.callside-feedback")
    (report,) = supervisor.take_in(answer)
    assert report.result == "new"
    page = supervisor.page(TeamPage.COACHING)
    assert isinstance(page, CoachingPage)
    supervisor.until(lambda: AGREED in said(page))
    assert TO_TRY in said(page)
    (thread,) = supervisor.team.coaching.threads()
    assert (thread.stage, thread.feedback[0].agreed) == ("answered", "yes")


def said(page: QWidget) -> str:
    """Every text that is shown on a page."""
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page))


def work_by_a_new_playbook(
    supervisor: SupervisorsDesk, agent: AgentsDesk, clock: FakeClock, letter: Path
) -> UUID:
    """A version is written and handed out; a call that is open keeps the one that it has."""
    page = supervisor.page(TeamPage.PLAYBOOK)
    assert isinstance(page, PlaybookPage)
    page.begin_draft()
    page.editor.show_entry("steps[0]")
    assert page.editor.form is not None
    title = page.editor.form.fields["steps[0].title"].labelled.control
    assert isinstance(title, QLineEdit)
    title.selectAll()
    QTest.keyClicks(title, "Breathe out first")
    page.bar.version_asked.emit("A calmer beginning")
    version = supervisor.team.playbooks.versions()[0]
    page.hand_out(version, letter)
    supervisor.until(letter.exists)
    desk = agent.session.desk
    before = desk.playbook.version
    open_call = desk.calls.start(name="Ms Poe")
    sharing = agent.sharing
    drop(sharing, letter)
    agent.until(lambda: desk.handover.waiting_playbook() is not None)
    assert desk.playbook.version == before
    clock.pass_minutes(5)
    desk.calls.close(open_call)
    assert desk.playbook.version == version.version
    assert desk.playbook.steps[0].title == "Breathe out first"
    agent.saved()
    return open_call


def take_in_what_changed(
    supervisor: SupervisorsDesk, agent: AgentsDesk, clock: FakeClock, hard: UUID, later: UUID
) -> None:
    """The second bundle has the new call and the note that was written on, and nothing else."""
    clock.pass_minutes(5)
    agent.session.desk.notes.add_line(hard, "Called back: it has come.")
    agent.saved()
    (report,) = supervisor.take_in(agent.hand_over())
    assert (report.result, report.sequence, report.calls, report.gap) == ("new", 2, 2, 0)
    assert (report.updated, report.rejected) == (1, 0)
    call = supervisor.page(TeamPage.CALL, hard)
    assert isinstance(call, TeamCallPage)
    assert call.note == "Third parcel lost.\nCalled back: it has come."
    newest = supervisor.team.records.sheet(later)
    assert newest is not None
    assert newest.sheet.call is not None
    assert newest.sheet.call.name == "Ms Poe"


def report(folder: Path) -> None:
    """The command writes the week down; who looked at what is on the list."""
    place = folder / "supervisor"
    chosen = ["--profile", str(place / "profile"), "--key-file", str(place / "team.key")]
    page = folder / "week.html"
    assert main([*chosen, "report", "--out", str(page), "--pattern", "causes"]) == 0
    told = page.read_text("utf-8")
    assert "Report of Team North" in told
    assert "3 calls" in told
    with open_team(Profile(folder=place / "profile"), key_file=place / "team.key") as team:
        seen = [line.what for line in team.records.access()]
    assert seen == ["exported", "opened_call", "coached", "opened_call"]
