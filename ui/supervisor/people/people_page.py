"""The page of the team and its keys: team file, words to compare, agents, who looked at what."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.bundle.identity import six_words
from app.bundle.terms import SUFFIX, TeamFile
from app.ports import Progress
from app.problems import Problem
from app.team.access_list import write_access
from app.team.imports import kind_of
from app.team.people import Taken
from app.team.records import AccessLine
from app.team.team import Team
from ui.controls.banner import Banner
from ui.controls.keyboard import may_take_keyboard
from ui.controls.scroll_column import ScrollColumn
from ui.desk.frame.outbox import ask_where, safe_name, write_file
from ui.look.tokens import SPACE_3, SPACE_4
from ui.problem_words import in_one_line, words_for
from ui.supervisor.people.access_card import MOST_SHOWN, AccessCard
from ui.supervisor.people.agents_card import AgentsCard
from ui.supervisor.people.team_card import TeamCard
from ui.supervisor.people.waiting_card import WaitingCard
from ui.supervisor.place import TeamPlace

MOST_LINES = 100_000
"""Lines of the list of accesses that are exported at most."""


class PeoplePage(QWidget):
    """Makes the team file, takes answers in, has words compared, and shows who may hand over.

    What needs the supervisor's own keys runs on a worker: the keyring may be asking for a password.
    """

    def __init__(self, place: TeamPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.setProperty("role", "window")
        self.setAcceptDrops(True)
        self._told = Banner()
        self._told.hide()
        self._told.dismissed.connect(self._told.hide)
        self._team = TeamCard()
        if not place.settings.flag("individual_view"):
            self._team.form.forbid_individual_view()
        self._team.team_given.connect(self._make_team)
        self._team.file_asked.connect(self._ask_where)
        self._waiting = WaitingCard()
        self._waiting.answers_asked.connect(self._choose_answers)
        self._waiting.agent_matched.connect(self._verify)
        self._waiting.agent_differed.connect(self._block)
        self._waiting.set_aside_matched.connect(self._release)
        self._waiting.set_aside_dropped.connect(self._drop)
        self._agents = AgentsCard()
        self._agents.verify_asked.connect(self._verify)
        self._agents.block_asked.connect(self._block)
        self._agents.leave_asked.connect(self._leave)
        self._agents.accesses_asked.connect(self._export_accesses)
        self._access = AccessCard()
        self._column = ScrollColumn(self.tr("Team and keys"), margin=SPACE_4, gap=SPACE_3)
        for widget in (self._told, self._waiting, self._team, self._agents, self._access):
            self._column.add(widget)
        self._column.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        self._chooser: QFileDialog | None = None
        place.bridge.on({"people", "terms", "imports"}, lambda _changed: self._renew())
        place.bridge.on({"access"}, lambda _changed: self._show_accesses())

    # -- what the window and tests see -------------------------------------------------------------

    @property
    def team(self) -> TeamCard:
        """The team file."""
        return self._team

    @property
    def waiting(self) -> WaitingCard:
        """What waits for a comparison."""
        return self._waiting

    @property
    def agents(self) -> AgentsCard:
        """Everybody."""
        return self._agents

    @property
    def access(self) -> AccessCard:
        """Who looked at what."""
        return self._access

    @property
    def told(self) -> str:
        """What came of the last thing done."""
        return self._told.text if self._told.isVisibleTo(self) else ""

    @property
    def chooser(self) -> QFileDialog | None:
        """The file chooser that was opened last."""
        return self._chooser

    def show_subject(self, subject: object) -> None:
        """Show how things stand."""
        del subject
        self._renew()
        self._column.verticalScrollBar().setValue(0)

    def went_back(self) -> bool:
        """Close the form; False when it was not open."""
        return self._team.close_form()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take answers; other files are the window's."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls()]
        if files and all(kind_of(file.name) in ("answer", "roster") for file in files):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take answers in that were dropped on the page."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.take_answers(files)

    # -- the team file -------------------------------------------------------------------------

    def _make_team(self) -> None:
        form = self._team.form
        name, supervisor, terms = form.name.text(), form.supervisor.text(), form.terms()
        former = self._place.team.records.team_file()
        playbook = "" if former is None else former.playbook
        form.set_busy(True)

        def make(team: Team, _progress: Progress) -> TeamFile:
            return team.people.make_team_file(name, supervisor, terms, playbook=playbook)

        self._place.work(make, self._made, self, self._not_made)

    def _made(self, _team: TeamFile) -> None:
        here = may_take_keyboard(self)
        self._team.form.set_busy(False)
        self._place.bridge.tell("terms", "people")
        self._tell(self.tr("The team file is made. Save it, and hand it out to your agents."))
        if here:
            self._team.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _not_made(self, problem: Problem) -> None:
        self._team.form.set_busy(False)
        self._tell_problem(problem)

    def _ask_where(self) -> None:
        team = self._place.team.records.team_file()
        if team is None:
            return
        self._chooser = ask_where(
            self,
            self.tr("Save the team file"),
            safe_name(team.name, SUFFIX["team"]),
            self.tr("Team file (*{ending})").format(ending=SUFFIX["team"]),
            self.save_team_file,
        )

    def save_team_file(self, path: Path) -> None:
        """Write the team file there, signed anew."""

        def save(team: Team, _progress: Progress) -> None:
            write_file(path, team.people.team_letter())

        self._place.work(save, lambda _none: self._saved(path), self, self._tell_problem)

    def _saved(self, path: Path) -> None:
        self._place.say(self.tr("Saved: {file}").format(file=path.name))

    # -- answers and words -----------------------------------------------------------------------

    def _choose_answers(self) -> None:
        chooser = QFileDialog(self.window(), self.tr("Take answers in"), QDir.homePath())
        chooser.setNameFilters(
            [
                self.tr("Answers and rosters (*{answer} *{roster})").format(
                    answer=SUFFIX["answer"], roster=SUFFIX["roster"]
                ),
                self.tr("All files (*)"),
            ]
        )
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.setModal(False)
        chooser.filesSelected.connect(
            lambda chosen: self.take_answers([Path(each) for each in chosen])
        )
        chooser.finished.connect(chooser.deleteLater)
        chooser.show()
        self._chooser = chooser

    def take_answers(self, files: Sequence[Path]) -> None:
        """Take answers and rosters in; what is wrong with one leaves the others alone."""

        def take(team: Team, _progress: Progress) -> list[tuple[str, Taken | Problem]]:
            return [(file.name, _taken(team, file)) for file in files]

        self._place.work(take, self._taken, self, self._tell_problem)

    def _taken(self, came: list[tuple[str, Taken | Problem]]) -> None:
        lines = [
            self.tr("{file}: {what}").format(file=file, what=self._words_of(each))
            for file, each in came
        ]
        wrong = any(isinstance(each, Problem) for _, each in came)
        self._place.bridge.tell("people")
        self._tell("\n".join(lines), is_wrong=wrong)

    def _words_of(self, each: Taken | Problem) -> str:
        if isinstance(each, Problem):
            return in_one_line(each)
        if each.kind == "roster":
            return {
                "taken": self.tr("%n agent(s) pinned", "", each.agents),
                "set_aside": self.tr("the house's six words have to be compared first"),
            }[each.result]
        name = "" if each.agent is None else each.agent.name
        words = {
            "new": self.tr("{who} joined; compare the six words"),
            "known": self.tr("{who} was here before"),
            "set_aside": self.tr("{who} has another key now; compare the six words"),
        }[each.result].format(who=name)
        if not each.same_terms:
            words = self.tr("{what} (agreed to other terms than today's)").format(what=words)
        return words

    def _verify(self, agent: UUID) -> None:
        name = self._place.team.people.verify(agent).name
        self._place.bridge.tell("people")
        self._place.say(self.tr("The words of {who} were compared.").format(who=name))

    def _block(self, agent: UUID) -> None:
        name = self._place.team.people.block(agent).name
        self._place.bridge.tell("people")
        self._tell(
            self.tr(
                "Nothing is taken from the key of {who} any more. Ask for a new answer, and tell "
                "your IT: somebody may be writing in their name."
            ).format(who=name),
            is_wrong=True,
        )

    def _leave(self, agent: UUID) -> None:
        former = self._place.team.people.agent(agent)
        self._place.team.people.leave(agent)
        self._place.bridge.tell("people")
        words = self.tr("{who} left the team; what they handed over stays.")
        self._place.offer_undo(
            partial(words.format, who=former.name), partial(self._put_back, agent, former.trust)
        )

    def _put_back(self, agent: UUID, trust: str) -> None:
        """Undo of leaving: the trust is what it was."""
        people, records = self._place.team.people, self._place.team.records
        if trust == "verified":
            people.verify(agent)
        elif trust == "quarantined":
            people.block(agent)
        else:
            from msgspec.structs import replace

            records.keep_agent(replace(people.agent(agent), trust="unverified"))
        self._place.bridge.tell("people")

    def _release(self, number: int) -> None:
        """Let it through; the bundles that waited for its key are taken in with it."""
        self._place.imports.release(number)

    def _drop(self, number: int) -> None:
        self._place.team.records.drop_quarantined(number)
        self._place.bridge.tell("people", "imports")
        self._place.say(self.tr("Dropped. Ask for it again where it should have been right."))

    # -- accesses --------------------------------------------------------------------------------

    def _export_accesses(self, agent: UUID) -> None:
        name = self._place.team.people.agent(agent).name
        self._chooser = ask_where(
            self,
            self.tr("Save the list of accesses"),
            safe_name(self.tr("Accesses {who}").format(who=name), ".csv"),
            self.tr("Table (*.csv)"),
            lambda path: self.export_accesses(agent, path),
        )

    def export_accesses(self, agent: UUID, path: Path) -> None:
        """Write what was looked at of an agent; that it was exported is a line of its own."""

        def export(team: Team, _progress: Progress) -> int:
            file = io.StringIO(newline="")
            count = write_access(team.records.access(limit=MOST_LINES), agent, file)
            write_file(path, file.getvalue().encode("utf-8-sig"))
            at_ms = team.clock.now().utc_ms
            line = AccessLine(at_ms=at_ms, what="exported", agent=agent, detail="accesses")
            team.records.note_access(line)
            return count

        self._place.work(export, lambda _count: self._exported(path), self, self._tell_problem)

    def _exported(self, path: Path) -> None:
        self._place.bridge.tell("access")
        self._saved(path)

    # -- showing ---------------------------------------------------------------------------------

    def _renew(self) -> None:
        records = self._place.team.records
        team, agents = records.team_file(), records.agents()
        words = () if team is None else six_words(team.keys)
        self._team.show_team(team, words)
        unverified = [each for each in agents if each.trust == "unverified"]
        set_aside = records.quarantine()
        self._waiting.show_waiting(unverified, set_aside)
        self._waiting.setVisible(team is not None)
        self._agents.show_agents(agents, self._place.team.clock.now())
        self._show_accesses()
        self._access.setVisible(team is not None)

    def _show_accesses(self) -> None:
        records = self._place.team.records
        names = {each.agent: each.name for each in records.agents()}
        lines = records.access(limit=MOST_SHOWN)
        self._access.show_lines(lines, names, self._place.team.clock.now())

    def _tell(self, text: str, *, is_wrong: bool = False) -> None:
        self._told.show_text(text, "warn" if is_wrong else "good")
        self._column.verticalScrollBar().setValue(0)

    def _tell_problem(self, problem: Problem) -> None:
        words = words_for(problem)
        self._tell(" ".join(part for part in words if part), is_wrong=True)


def _taken(team: Team, file: Path) -> Taken | Problem:
    """What became of one file; a problem is told beside the others."""
    try:
        return team.people.take(file, file.name)
    except Problem as problem:
        return problem
    except OSError:
        return Problem("file_unreadable", file=file.name, path=file)
