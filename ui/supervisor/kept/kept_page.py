"""What is kept of the team, for how long; callers and agents are erased here (C07, C08)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ports import Progress
from app.team.keeping import LEAVE_REASONS, TeamErased, TeamPerson
from app.team.team import Team
from ui.controls.action_row import ActionRow
from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.drop_down import DropDown
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.controls.scroll_column import ScrollColumn
from ui.controls.search_field import SearchField
from ui.kept.removals_card import RemovalsCard
from ui.kept.sure_card import SureCard
from ui.kept.words import counts_words, why_words
from ui.look.tokens import SPACE_3, SPACE_4
from ui.recovery.progress_line import ProgressLine
from ui.supervisor.kept.caller_panel import CallerPanel
from ui.supervisor.kept.work_in_turn import WorkInTurn
from ui.supervisor.place import TeamPlace


class TeamKeptPage(QWidget):
    """Shows the period and what went, and erases; all that takes time runs on a worker."""

    def __init__(self, place: TeamPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._turn = WorkInTurn(place, self)
        self.removals = RemovalsCard()
        self.callers = CallerPanel(place, self._turn)
        self.callers.erase_begun.connect(self._erase_caller)
        self.agent = SureCard(
            self.tr("Erase an agent"),
            self.tr(
                "Everything that they handed over, with their name, keys and coaching notes, goes "
                "for good, from figures and backups, too. The list of who looked at what keeps its "
                "lines. Nothing from before brings them back; they can join anew."
            ),
            self.tr("Erase this agent…"),
            self.tr("Erase for good"),
            reasons=[(why, why_words(why)) for why in LEAVE_REASONS],
        )
        self._column = ScrollColumn(self.tr("What is kept"), margin=SPACE_4, gap=SPACE_3)
        for card in (
            self._period_card(),
            self.callers,
            self._agents_card(),
            self.agent,
            self.removals,
        ):
            self._column.add(card)
        self._column.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        self.agent.look_asked.connect(self._look_at_agent)
        self.agent.done_asked.connect(self._erase_agent)
        for card in (self.caller, self.agent):
            card.stop_asked.connect(self._turn.stop)
        place.bridge.on({"people", "terms", "imports"}, lambda _changed: self._renew())

    def _period_card(self) -> Card:
        card = Card(self.tr("For how long"))
        self._period = Label("", "strong")
        self._due = Label("")
        self._due.hide()
        self._line = ProgressLine()
        self._line.stop_asked.connect(self._turn.stop)
        self._look = Button(self.tr("Look what would go"), "search")
        self._look.clicked.connect(self._look_at_old)
        self._purge = Button(self.tr("Take it away now"), "trash-2")
        self._purge.clicked.connect(self._purge_old)
        card.add(self._period)
        about = self.tr(
            "What is older goes by itself, soon after the start and daily, and does not come in "
            "again with an old bundle. The terms of the team say for how long; agents agreed to "
            "them."
        )
        card.add(Label(about, "muted"))
        card.add(self._due)
        card.add(self._line)
        card.add(ActionRow(self.tr("What is too old now"), self._look, self._purge))
        return card

    def _agents_card(self) -> Card:
        card = Card(self.tr("An agent who left"))
        self._agents = DropDown(self.tr("Agent"))
        card.add(Labelled(self.tr("Agent"), self._agents))
        return card

    # -- what the window and tests see -------------------------------------------------------------

    @property
    def period(self) -> str:
        """For how long things are kept, as shown."""
        return self._period.text()

    @property
    def due(self) -> str:
        """What is said of what is too old."""
        return self._due.text()

    @property
    def person(self) -> TeamPerson | None:
        """The caller who was found."""
        return self.callers.person

    @property
    def caller(self) -> SureCard:
        """Erases them."""
        return self.callers.erase

    @property
    def told(self) -> str:
        """What came of a search or an erasure."""
        return self.callers.told

    @property
    def look_button(self) -> Button:
        """Counts what is too old."""
        return self._look

    @property
    def purge_button(self) -> Button:
        """Takes it away."""
        return self._purge

    @property
    def field(self) -> SearchField:
        """Where a caller is named."""
        return self.callers.field

    @property
    def find_button(self) -> Button:
        """Finds them."""
        return self.callers.find_button

    @property
    def found(self) -> tuple[Button, ...]:
        """Those who fit, where they are several."""
        return self.callers.found

    @property
    def agents(self) -> DropDown:
        """Whom to erase."""
        return self._agents

    @property
    def is_working(self) -> bool:
        """Whether anything is being done."""
        return self._turn.is_working

    def show_subject(self, subject: object) -> None:
        """Show how things stand."""
        del subject
        self._renew()

    def went_back(self) -> bool:
        """Ask no more; False where nothing was asked."""
        was_asked = self.caller.is_asked or self.agent.is_asked
        self.caller.calm()
        self.agent.calm()
        return was_asked

    def search(self) -> None:
        """Put the keyboard where a caller is named."""
        self.callers.field.setFocus()

    # -- how things stand --------------------------------------------------------------------------

    def _renew(self) -> None:
        team = self._place.team
        period = team.keeping.period()
        if not period.days:
            self._period.setText(self.tr("Without a limit."))
        else:
            words = {
                "policy": self.tr("%n day(s) after a call, by your organisation", "", period.days),
                "terms": self.tr("%n day(s) after a call, by the terms", "", period.days),
            }
            self._period.setText(words[period.by])
        agents = team.people.agents()
        self._agents.set_choices((each.agent.hex, each.name) for each in agents)
        self.agent.setVisible(bool(agents))
        self.removals.show_lines(team.keeping.removals(), team.clock.now())

    def _look_at_old(self) -> None:
        self._turn.begin(lambda team, _progress: team.keeping.due(), self._show_due, self._tell_due)

    def _show_due(self, counts: Mapping[str, int]) -> None:
        told = counts_words(counts)
        words = self.tr("Older than its time: {what}.").format(what=told)
        self._tell_due(words if told else self.tr("Nothing is older than its time."))

    def _purge_old(self) -> None:
        self._line.begin(self.tr("Taking away what is too old…"))
        work = self._turn.begin(
            lambda team, progress: team.keeping.purge(progress), self._purged, self._tell_due
        )
        if work is not None:
            work.progressed.connect(self._line.show_progress)

    def _purged(self, done: TeamErased) -> None:
        told = counts_words(done.counts)
        words = self.tr("Taken away: {what}.").format(what=told)
        if done.clock_jumped:
            words = self.tr(
                "The clock of this machine moved by more than a month: nothing is taken away for a "
                "week, for it might be wrong."
            )
        elif not told:
            words = self.tr("Nothing is older than its time.")
        self._tell_due(words)
        self._changed()

    def _tell_due(self, words: str) -> None:
        had_keyboard = self._line.stop_button.hasFocus()
        self._line.end()
        if had_keyboard:
            self._purge.setFocus()
        self._due.setText(words)
        self._due.setVisible(bool(words))
        announce(self, words)

    # -- an agent ----------------------------------------------------------------------------------

    def _look_at_agent(self) -> None:
        agent = self._agents.value
        if agent:
            self._turn.begin(
                lambda team, _progress: team.keeping.agent_preview(UUID(agent)),
                self._show_what,
                partial(self.agent.end, is_bad=True),
            )

    def _erase_agent(self) -> None:
        agent, why = self._agents.value, self.agent.reason
        reason = next(each for each in LEAVE_REASONS if each == why)
        self._begin_erasing(
            self.agent,
            lambda team, progress: team.keeping.erase_agent(UUID(agent), reason, progress),
        )

    # -- erasing -----------------------------------------------------------------------------------

    def _show_what(self, counts: Mapping[str, int]) -> None:
        self.agent.show_what(self.tr("Goes: {what}.").format(what=counts_words(counts)))

    def _erase_caller(self) -> None:
        erasing = self.callers.erasing()
        if erasing is not None:
            self._begin_erasing(self.caller, erasing)

    def _begin_erasing(self, card: SureCard, do: Callable[[Team, Progress], TeamErased]) -> None:
        if self._turn.is_working:
            return
        card.begin(self.tr("Erasing, and cleaning figures and backups…"))
        self._turn.begin(do, partial(self._erased, card), partial(card.end, is_bad=True))

    def _erased(self, card: SureCard, done: TeamErased) -> None:
        words = [self.tr("Erased."), self.tr("%n older backup(s) went.", "", done.backups)]
        if done.facts_wait:
            words.append(
                self.tr("Another program has the figures: they are cleaned when it has ended.")
            )
        card.end(" ".join(words))
        if card is self.caller:
            self.callers.forget(" ".join(words))
        self._changed()

    def _changed(self) -> None:
        self._place.bridge.tell("imports", "people", "facts", "coaching", "access")
        self._renew()
