"""The boundary ladder: the exact sentence, one rung after the other, a stamp for each."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.boundary import RungLine
from app.playbook.shape import Track
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.choice_row import ChoiceRow
from ui.controls.flow_layout import FlowLayout
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.controls.scroll_column import ScrollColumn
from ui.controls.sentence_board import SentenceBoard
from ui.desk.call.panel import CallPanel
from ui.desk.call.rung_row import RungRow
from ui.desk.notes.guarded_input import GuardedLine
from ui.desk.phrases.saying import Saying
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_2, SPACE_3, SPACE_4
from ui.switched_off import shut
from ui.workplace import Workplace

translate = QCoreApplication.translate

_YES, _NO = "yes", "no"
_LOW = 320
"""Height in px at 100 % text below which sentence and button need each other's room."""


class BoundaryPanel(CallPanel):
    """One track of the ladder at a time; exactly one rung is next.

    Holds, for each call, the track chosen, the answer to its question and the caller's words not
    stamped yet. Emits `hand_over_said` when the rung that hands over was said, `end_asked` when
    the agent ends the call after the last rung, `emergency_asked` and `sheet_asked` for the card
    and the sheet that belong to it.
    """

    hand_over_said = Signal()
    end_asked = Signal()
    emergency_asked = Signal()
    sheet_asked = Signal()

    def __init__(self, place: Workplace, saying: Saying, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._saying = saying
        self._tracks: dict[UUID, str] = {}
        self._answers: dict[tuple[UUID, str], str] = {}
        self._drafts: dict[UUID, str] = {}
        self._quoting: UUID | None = None
        self._rows: list[RungRow] = []
        self._card = Card(self.tr("Boundary"))
        self._count = Label("", "small", wraps=False)
        self._card.set_trailing(self._count)
        self._track_row = ChoiceRow(self.tr("What is it?"))
        self._track_row.choice_made.connect(self._choose_track)
        self._ask = Label("", "strong")
        self._answer_row = ChoiceRow(
            self.tr("Answer"), ((_YES, self.tr("Yes")), (_NO, self.tr("No")))
        )
        self._answer_row.choice_made.connect(self._answer)
        self._sentence = SentenceBoard(tone="danger")
        self._instead = SentenceBoard(tone="good")
        self._ladder = QVBoxLayout()
        self._ladder.setSpacing(SPACE_2)
        self._words = GuardedLine(self.tr("Their words"), hint=self.tr("What they just said"))
        self._words.textChanged.connect(self._draft)
        self._labelled = Labelled(self.tr("Their words (optional)"), self._words)
        self._keep_words = Button(self.tr("Keep these words"), "check", "link")
        self._keep_words.clicked.connect(self._keep_quote)
        self._reminder = Label("", "small")
        self._emergency = Button(self.tr("Emergency card"), "triangle-alert", "quiet")
        self._emergency.clicked.connect(self.emergency_asked)
        self._sheet = Button(self.tr("Incident sheet"), "clipboard-check", "quiet")
        self._sheet.clicked.connect(self.sheet_asked)
        shut(self._sheet, place.settings, "print")
        self._policy = SentenceBoard(tone="good")
        self._build()
        self.watch("boundary", "phase", "playbook", "caller", "fields")

    @property
    def sentence(self) -> str:
        """The sentence of the next rung; empty when there is none."""
        return "" if self._sentence.isHidden() else self._sentence.sentence

    @property
    def advice(self) -> str:
        """What to do instead of the ladder; empty when the ladder is right."""
        return "" if self._instead.isHidden() else self._instead.sentence

    @property
    def count_text(self) -> str:
        """How far up the ladder."""
        return self._count.text()

    @property
    def rows(self) -> tuple[RungRow, ...]:
        """The rungs shown."""
        return tuple(self._rows)

    @property
    def track_row(self) -> ChoiceRow:
        """The tracks."""
        return self._track_row

    @property
    def answer_row(self) -> ChoiceRow:
        """Yes and no to the question of the track."""
        return self._answer_row

    @property
    def question(self) -> str:
        """The question of the track; empty when it has none."""
        return "" if self._ask.isHidden() else self._ask.text()

    @property
    def words_field(self) -> GuardedLine:
        """The caller's words."""
        return self._words

    @property
    def emergency_button(self) -> Button:
        """Leads to the emergency card."""
        return self._emergency

    @property
    def sheet_button(self) -> Button:
        """Makes the incident sheet; shown once a rung was said."""
        return self._sheet

    @property
    def policy(self) -> str:
        """That ending the call was right; empty until it is said."""
        return "" if self._policy.isHidden() else self._policy.sentence

    def show_call(self, call: UUID | None) -> None:
        """Show the ladder of another call, with the words begun there."""
        self._quoting = None
        super().show_call(call)
        self._show_words()

    def take_keyboard(self) -> None:
        """Go to the button of the next rung, so that Enter says it."""
        self._renew_if_stale()
        button = next((r.say_button for r in self._rows if not r.say_button.isHidden()), None)
        target = button or (self._track_row.buttons or (self._words,))[0]
        target.setFocus()
        # The rows have their places only after the layouts of a panel just opened have run.
        QTimer.singleShot(0, self, self._bring_next_into_sight)

    def say_next(self) -> None:
        """Stamp the next rung as said, with the words written down."""
        line = self._next_line()
        if self.call is None or line is None or self._is_no():
            return
        track, rung = self._track(), line.rung
        undo = self.place.desk.boundary.say(
            self.call,
            track.id,
            rung.id,
            sentence=self._saying.fill(self.call, rung.sentence).text,
            quoted=self._drafts.pop(self.call, "").strip(),
            asker=self,
        )
        self._show_words()
        self.renew()
        self.take_keyboard()
        self.place.offer_undo(
            lambda: translate("BoundaryPanel", "{rung}: said and stamped").format(rung=rung.title),
            undo,
        )
        if rung.kind == "hand_over":
            self.hand_over_said.emit()

    def renew(self) -> None:
        """Show the ladder as it stands."""
        assert self.call is not None
        boundary = self.place.desk.playbook.boundary
        track = self._track()
        lines = self.place.desk.boundary.lines(self.call, track.id)
        self._card.set_title(self.tr("Boundary · {track}").format(track=track.title))
        self._track_row.set_choices([(each.id, each.title) for each in boundary.tracks])
        self._track_row.set_choice(track.id)
        self._track_row.setVisible(len(boundary.tracks) > 1)
        self._ask.setText(track.ask)
        self._ask.setVisible(bool(track.ask))
        self._answer_row.setVisible(bool(track.ask))
        self._answer_row.set_choice(self._answers.get((self.call, track.id), ""))
        self._show_sentence(track, lines)
        self._show_ladder(lines, boundary.within_policy)
        said = sum(line.state == "said" for line in lines)
        self._count.setText(self.tr("{said} of {count}").format(said=said, count=len(lines)))
        self._reminder.setText(boundary.reminder)
        ended = any(line.rung.kind == "end" and line.mark for line in lines)
        self._policy.set_sentence(boundary.within_policy)
        self._policy.setVisible(ended)
        self._sheet.setVisible(bool(self.place.desk.sheet(self.call).boundary))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter says the next rung, wherever the keyboard is in the panel.

        A line edit passes Enter on, so this is where it ends in the field of words too.
        """
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._quoting is not None:
                self._keep_quote()
            else:
                self.say_next()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say it smaller where the window is low: what is pressed after it stays in sight."""
        super().resizeEvent(event)
        is_low = event.size().height() < current_theme().px(_LOW)
        for board in (self._sentence, self._instead, self._policy):
            board.set_compact(is_low)

    # -- inside ------------------------------------------------------------------------------------

    def _bring_next_into_sight(self) -> None:
        """The sentence and the button after it; the button where there is room for one of them."""
        row = next((each for each in self._rows if not each.say_button.isHidden()), None)
        if row is not None and row.say_button.hasFocus():
            self._scroll.ensureWidgetVisible(self._sentence, 0, 0)
            self._scroll.ensureWidgetVisible(row, 0, 0)

    def _build(self) -> None:
        above: tuple[QWidget, ...] = (
            self._track_row,
            self._ask,
            self._answer_row,
            self._sentence,
            self._instead,
            self._policy,
        )
        for widget in above:
            self._card.add(widget)
        self._card.add_layout(self._ladder)
        for below in (self._labelled, self._keep_words, self._reminder):
            self._card.add(below)
        foot = FlowLayout(gap=SPACE_2)
        foot.addWidget(self._emergency)
        foot.addWidget(self._sheet)
        self._card.add_layout(foot)
        self._card.body.setSpacing(SPACE_3)
        self._keep_words.hide()
        self._policy.hide()
        self._scroll = ScrollColumn(self.tr("Boundary"), margin=SPACE_4)
        self._scroll.add(self._card)
        self._scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def _track(self) -> Track:
        desk = self.place.desk
        assert self.call is not None
        chosen = self._tracks.get(self.call, "")
        known = {each.id: each for each in desk.playbook.boundary.tracks}
        return known.get(chosen) or desk.boundary.track_of(desk.sheet(self.call))

    def _next_line(self) -> RungLine | None:
        if self.call is None:
            return None
        lines = self.place.desk.boundary.lines(self.call, self._track().id)
        return next((line for line in lines if line.state == "next"), None)

    def _is_no(self) -> bool:
        if self.call is None:
            return False
        return self._answers.get((self.call, self._track().id)) == _NO

    def _show_sentence(self, track: Track, lines: tuple[RungLine, ...]) -> None:
        following = next((line for line in lines if line.state == "next"), None)
        no = self._is_no() and bool(track.if_no)
        self._instead.set_sentence(track.if_no)
        self._instead.setVisible(no)
        self._sentence.setVisible(following is not None and not no)
        if following is not None:
            text = self._saying.fill(self.call, following.rung.sentence).text
            self._sentence.set_sentence(self.tr("“{sentence}”").format(sentence=text))

    def _show_ladder(self, lines: tuple[RungLine, ...], within_policy: str) -> None:
        if len(self._rows) != len(lines):
            for row in self._rows:
                self._ladder.removeWidget(row)
                row.hide()
                row.deleteLater()
            self._rows = [RungRow() for _ in lines]
            for row in self._rows:
                row.said.connect(self.say_next)
                row.words_asked.connect(lambda row=row: self._quote(row))
                row.end_asked.connect(self.end_asked)
                self._ladder.addWidget(row)
        for row, line in zip(self._rows, lines, strict=True):
            row.show_line(line, can_say=not self._is_no(), within_policy=within_policy)

    def _choose_track(self, track: str) -> None:
        if self.call is not None:
            self._tracks[self.call] = track
            self.renew()

    def _answer(self, answer: str) -> None:
        if self.call is not None:
            self._answers[(self.call, self._track().id)] = answer
            self.renew()

    # -- the caller's words ------------------------------------------------------------------------

    def _draft(self, text: str) -> None:
        if self.call is not None and self._quoting is None:
            self._drafts[self.call] = text

    def _quote(self, row: RungRow) -> None:
        """Write down the words that led to a rung already said."""
        if row.line is None or row.line.mark is None:
            return
        self._quoting = row.line.mark.id
        self._words.setText(row.line.mark.quoted)
        self._keep_words.show()
        self._words.setFocus()

    def _keep_quote(self) -> None:
        if self.call is not None and self._quoting is not None:
            mark, self._quoting = self._quoting, None
            words = self._words.text().strip()
            self.place.desk.boundary.quote(self.call, mark, words, asker=self)
            self._show_words()
            self.renew()
            self.take_keyboard()

    def _show_words(self) -> None:
        self._keep_words.hide()
        draft = self._drafts.get(self.call, "") if self.call is not None else ""
        self._words.setText(draft)
