"""One note and what came of it: its words, the agent's words back, how far the improvement is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Signal
from PySide6.QtWidgets import QWidget

from app.moment import Moment
from app.team.coaching import CoachingThread
from ui.controls.action_row import ActionRow
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip import Chip, Tone
from ui.controls.label import Label
from ui.words import QT_TRANSLATE_NOOP

_STAGES: dict[str, tuple[str, str, Tone]] = {
    "waiting": (QT_TRANSLATE_NOOP("ThreadCard", "Waits for the agent"), "clock", "neutral"),
    "answered": (QT_TRANSLATE_NOOP("ThreadCard", "Answered"), "message-circle", "accent"),
    "practising": (QT_TRANSLATE_NOOP("ThreadCard", "Being practised"), "calendar-clock", "neutral"),
    "look_again": (QT_TRANSLATE_NOOP("ThreadCard", "Look at it again"), "history", "warn"),
    "done": (QT_TRANSLATE_NOOP("ThreadCard", "Done"), "check", "good"),
}


class ThreadCard(Card):
    """A note on a card.

    Emits:
        call_asked(UUID): the call that it is about is to be shown.
        go_on_asked(CoachingThread): another note is to go on from this one.
        file_asked(CoachingThread): its file is wanted once more.
    """

    call_asked = Signal(object)
    go_on_asked = Signal(object)
    file_asked = Signal(object)

    def __init__(self, thread: CoachingThread, parent: QWidget | None = None) -> None:
        letter = thread.letter
        super().__init__(thread.agent_name, parent=parent)
        words, icon, tone = _STAGES[thread.stage]
        self.set_trailing(Chip(QCoreApplication.translate("ThreadCard", words), icon, tone))
        self.add(Label(_day(letter.written_ms), "small"))
        for caption, text in (
            (self.tr("What went well"), letter.went_well),
            (self.tr("What to try"), letter.to_try),
            (self.tr("Question"), letter.question),
            (self.tr("Improvement"), letter.improvement),
        ):
            if text:
                self.add(Label(caption, "strong"))
                self.add(Label(text, "body"))
        if letter.review_after:
            self.add(Label(self._progress(thread), "muted"))
        for feedback in thread.feedback:
            said = {"yes": self.tr("Agreed."), "no": self.tr("Not agreed.")}.get(
                feedback.agreed, ""
            )
            helped = {"yes": self.tr("It helped."), "no": self.tr("It did not help.")}
            back = " ".join(each for each in (said, helped.get(feedback.helped, "")) if each)
            name = self.tr("{name} on {day}").format(
                name=thread.agent_name, day=_day(feedback.written_ms)
            )
            self.add(Label(name, "strong"))
            self.add(Label("\n".join(each for each in (back, feedback.answer) if each), "body"))
        self._add_ways(thread)

    def _add_ways(self, thread: CoachingThread) -> None:
        ways = ActionRow(self.tr("What to do with the note"))
        if thread.stage in ("answered", "look_again"):
            go_on = Button(self.tr("Go on from here"), "pencil", "primary")
            go_on.clicked.connect(lambda: self.go_on_asked.emit(thread))
            ways.add(go_on)
        if thread.letter.call is not None:
            call = Button(self.tr("Show the call"), "phone")
            call.clicked.connect(lambda: self.call_asked.emit(thread.letter.call))
            ways.add(call)
        file = Button(self.tr("Its file again …"), "download")
        file.clicked.connect(lambda: self.file_asked.emit(thread))
        ways.add(file)
        self.add(ways)

    def _progress(self, thread: CoachingThread) -> str:
        words = self.tr(
            "{calls} of {after} calls since. A good or a hard week alone proves little."
        )
        return words.format(calls=thread.calls_since, after=thread.letter.review_after)


def _day(ms: int) -> str:
    local = Moment(ms).local()
    day = QDate(local.year, local.month, local.day)
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)
