"""The step that matters now: its cue, three phrases, and what not to say."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.checklist import StepLine, styles_of
from app.palette import PaletteEntry, entry_of
from app.phrases import Suggestion, suggest
from app.playbook.shape import Avoid, Refocus
from ui.controls.banner import Banner
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.flow_layout import FlowLayout
from ui.controls.icon_button import IconButton
from ui.controls.label import Label
from ui.controls.phrase_card import PhraseCard
from ui.desk.call.avoid_line import AvoidLine
from ui.desk.call.panel import CallPanel, empty
from ui.desk.phrases.saying import Saying
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_1, SPACE_2
from ui.shortcuts import Act
from ui.workplace import Workplace

_ROOM_FOR_ICON = 320
_ROOM_FOR_GROUP = 200


class NowCard(CallPanel):
    """One glance: the step, its cue, three phrases, one thing to avoid. The rest unfolds.

    Holds the three phrases on offer. Emits `phrase_asked` and `copy_asked` with the entry of a
    phrase and why it is offered, `source_asked` with the path of a place in the playbook, and
    `ticked` when the step was marked as done here. `palette_asked` and `steps_asked` lead to what
    a narrow window has no room for; `unfolded` comes with the part that holds the hints.
    """

    phrase_asked = Signal(object, object)
    copy_asked = Signal(object, object)
    source_asked = Signal(str)
    ticked = Signal()
    palette_asked = Signal()
    steps_asked = Signal()
    unfolded = Signal(object)

    def __init__(self, place: Workplace, saying: Saying, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._saying = saying
        self._line: StepLine | None = None
        self._offered: list[Suggestion] = []
        self._cards: list[PhraseCard] = []
        self._shown_refocus: Refocus | None = None
        self._dismissed_refocus = False
        self._group = ""
        self._card = Card(bar="accent")
        self._done = Button(self.tr("Done"), "check", "primary")
        self._done.clicked.connect(self._tick)
        self._more = IconButton("chevron-down", self.tr("More on the step"))
        self._more.setCheckable(True)
        self._more.toggled.connect(self._unfold)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_1)
        row.addWidget(self._done)
        row.addWidget(self._more)
        self._card.set_trailing(head)
        self._title = Label("", "heading")
        self._cue = Label("", "muted")
        self._refocus = Banner(tone="warn")
        self._refocus.dismissed.connect(self._dismiss_refocus)
        self._refocus.hide()
        self._phrases = QVBoxLayout()
        self._phrases.setSpacing(SPACE_2)
        self._avoid = AvoidLine()
        self._find = Button(self.tr("Find a phrase"), "search", "quiet")
        self._find.clicked.connect(self.palette_asked)
        self._all_steps = Button(self.tr("All steps"), "list-checks", "quiet")
        self._all_steps.clicked.connect(self.steps_asked)
        self._later = Button(self.tr("Later"), "clock", "quiet")
        self._later.clicked.connect(self.put_off)
        self._source = Button(self.tr("Where does this come from?"), "info", "quiet")
        self._source.clicked.connect(self._ask_source)
        self._fold = QWidget()
        self._hint_lines = QVBoxLayout()
        self._build()
        self.watch(
            "steps",
            "phase",
            "phrases",
            "tension",
            "boundary",
            "escalation",
            "caller",
            "fields",
            "playbook",
        )
        saying.filled_anew.connect(self._hear_filled)
        place.shortcuts.keys_changed.connect(self._show_keys)
        self._show_keys()

    @property
    def title(self) -> str:
        """The title of the step shown."""
        return self._title.text()

    @property
    def caption(self) -> str:
        """The line over the title."""
        return self._card.accessibleName()

    @property
    def cue(self) -> str:
        """The cue shown."""
        return self._cue.text()

    @property
    def avoid_line(self) -> AvoidLine:
        """What not to say, and what to say instead."""
        return self._avoid

    @property
    def refocus_banner(self) -> Banner:
        """The quiet cue after minutes of high tension."""
        return self._refocus

    @property
    def cards(self) -> tuple[PhraseCard, ...]:
        """The phrases shown."""
        return tuple(self._cards)

    @property
    def more_button(self) -> IconButton:
        """Unfolds the hints."""
        return self._more

    @property
    def done_button(self) -> Button:
        """Ticks the step."""
        return self._done

    @property
    def source_button(self) -> Button:
        """Asks where the step comes from."""
        return self._source

    @property
    def ways(self) -> tuple[Button, ...]:
        """The buttons that lead to what is not in sight."""
        return tuple(each for each in (self._find, self._all_steps) if not each.isHidden())

    @property
    def hints(self) -> tuple[str, ...]:
        """The hints shown; none while folded."""
        if self._fold.isHidden():
            return ()
        return tuple(label.text() for label in self._fold.findChildren(Label))

    def offered(self, number: int) -> Suggestion | None:
        """The phrase on offer with this number, 1 … 3."""
        self._renew_if_stale()
        return self._offered[number - 1] if 0 < number <= len(self._offered) else None

    def show_ways(self, *, palette: bool, steps: bool) -> None:
        """Offer the ways to what is not in sight."""
        self._find.setVisible(palette)
        self._all_steps.setVisible(steps)

    def toggle_more(self) -> None:
        """Show the hints, or fold them away."""
        self._more.toggle()

    def renew(self) -> None:
        """Show the step that matters now."""
        assert self.call is not None
        desk = self.place.desk
        line = desk.checklist.now(self.call)
        if self._line is None or line is None or line.step.id != self._line.step.id:
            self._more.setChecked(False)
        self._line = line
        talks = desk.sheet(self.call).call.phase == "active"
        self._done.set_role("primary" if talks else "link")
        self._show_step(line)
        self._offered = suggest(
            desk.playbook, desk.situation(self.call), desk.phrases.used_in(self.call)
        )
        self._show_phrases()
        self.tick()

    def tick(self) -> None:
        """Look once a second whether it is time to refocus."""
        if self.call is None:
            return
        wanted = self.place.settings.flag("refocus_cue")
        rule = self.place.desk.tension.refocus(self.call) if wanted else None
        if rule is None:
            self._dismissed_refocus = False
            self._refocus.hide()
        elif not self._dismissed_refocus and self._refocus.isHidden():
            self._refocus.show_text(rule.cue, "warn")

    def put_off(self) -> None:
        """Mark the step as one for later."""
        if self.call is not None and self._line is not None:
            self.place.desk.checklist.mark(self.call, self._line.step.id, "later")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the icon out where the caption needs the room."""
        super().resizeEvent(event)
        roomy = event.size().width() >= current_theme().px(_ROOM_FOR_ICON)
        self._done.set_icon("check" if roomy else None)
        self._show_caption()

    # -- inside ----------------------------------------------------------------------------------

    def _build(self) -> None:
        body = self._card
        for widget in (self._title, self._cue, self._refocus):
            body.add(widget)
        body.add_layout(self._phrases)
        body.add(self._avoid)
        ways = FlowLayout(gap=SPACE_1)
        ways.addWidget(self._find)
        ways.addWidget(self._all_steps)
        body.add_layout(ways)
        column = QVBoxLayout(self._fold)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        self._fold.hide()
        body.add(self._fold)
        foot = FlowLayout(gap=SPACE_1)
        for button in (self._later, self._source):
            foot.addWidget(button)
        column.addLayout(self._hint_lines)
        column.addLayout(foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)

    def _show_step(self, line: StepLine | None) -> None:
        playbook = self.place.desk.playbook
        for button in (self._done, self._more):
            button.setVisible(line is not None)
        if line is None:
            self._card.set_title(self.tr("Every step is done"))
            self._title.setText(self.tr("Nothing is left open"))
            self._cue.setText(self.tr("Wrap up whenever the call allows it."))
            self._avoid.show_avoid(None)
            self._more.setChecked(False)
            return
        group = next((g.title for g in playbook.groups if g.id == line.step.group), "")
        self._group = group
        self._show_caption()
        self._title.setText(line.step.title)
        self._cue.setText(self._cue_of(line))
        self._avoid.show_avoid(self._avoid_of(line))
        self._show_hints(line)

    def _show_caption(self) -> None:
        """Which step of how many; and of which group, where that does not break a word."""
        if self._line is None:
            return
        roomy = self.width() >= current_theme().px(_ROOM_FOR_GROUP)
        words = (
            self.tr("Now · {place} of {count} · {group}")
            if roomy
            else self.tr("Now · {place} of {count}")
        )
        count = len(self.place.desk.playbook.steps)
        self._card.set_title(words.format(place=self._line.place, count=count, group=self._group))

    def _cue_of(self, line: StepLine) -> str:
        """The cue, and whose style it is where a style changed it."""
        assert self.call is not None
        styles = styles_of(self.place.desk.playbook, self.place.desk.sheet(self.call))
        by = next((style.title for style in styles if line.step.id in style.cues), "")
        if not by:
            return line.cue
        return self.tr("{cue} ({style})").format(cue=line.cue, style=by)

    def _avoid_of(self, line: StepLine) -> Avoid | None:
        """The step's first wording to avoid; a behaviour only where there is no wording."""
        known = {avoid.id: avoid for avoid in self.place.desk.playbook.avoid}
        own = [known[each] for each in line.step.avoid if each in known]
        return next((avoid for avoid in own if avoid.spoken), own[0] if own else None)

    def _show_hints(self, line: StepLine) -> None:
        empty(self._hint_lines)
        for hint in line.step.hints:
            text = self.tr("· {hint}").format(hint=hint.text)
            self._hint_lines.addWidget(Label(text, "small", tone="text"))

    def _show_phrases(self) -> None:
        wanted = [(s, self._saying.fill(self.call, s.phrase.body).text) for s in self._offered]
        now = [(c.phrase_id, c.sentence, c.accessibleDescription()) for c in self._cards]
        then = [(s.phrase.id, text, self._because(s)) for s, text in wanted]
        if now == then:
            return
        for card in self._cards:
            self._phrases.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        for number, (suggestion, text) in enumerate(wanted, start=1):
            card = PhraseCard(
                suggestion.phrase.id, text, number=number, because=self._because(suggestion)
            )
            card.phrase_chosen.connect(self._choose)
            card.copy_asked.connect(self._copy)
            self._phrases.addWidget(card)
            self._cards.append(card)

    def _because(self, suggestion: Suggestion) -> str:
        if not suggestion.because:
            return ""
        return self.tr("because: {why}").format(why=" · ".join(suggestion.because))

    def _entry(self, phrase: str) -> tuple[PaletteEntry, tuple[str, ...]]:
        found = next(s for s in self._offered if s.phrase.id == phrase)
        return entry_of(found.phrase), found.because

    def _choose(self, phrase: str) -> None:
        self.phrase_asked.emit(*self._entry(phrase))

    def _copy(self, phrase: str) -> None:
        self.copy_asked.emit(*self._entry(phrase))

    def _tick(self) -> None:
        if self.call is not None:
            self.place.desk.checklist.tick(self.call)
            self.ticked.emit()

    def _unfold(self, unfolded: bool) -> None:
        self._more.set_icon("chevron-up" if unfolded else "chevron-down")
        self._more.set_name(self.tr("Less on the step") if unfolded else self._more_name())
        self._fold.setVisible(unfolded)
        if unfolded:
            self.unfolded.emit(self._fold)

    def _ask_source(self) -> None:
        if self._line is not None:
            self.source_asked.emit(f"steps.{self._line.step.id}")

    def _dismiss_refocus(self) -> None:
        self._dismissed_refocus = True

    def _hear_filled(self, call: object) -> None:
        if call == self.call:
            self.renew_when_seen()

    def _show_keys(self) -> None:
        keys = self.place.shortcuts.shown_keys
        self._done.setAccessibleDescription(keys(Act.TICK))
        self._done.setToolTip(keys(Act.TICK))
        self._later.setToolTip(keys(Act.LATER))
        self._find.setToolTip(keys(Act.PALETTE))
        self._all_steps.setToolTip(keys(Act.STEPS))
        self._more.set_name(self._more_name())

    def _more_name(self) -> str:
        return self.tr("More on the step ({key})").format(
            key=self.place.shortcuts.shown_keys(Act.HINTS)
        )
