"""A pause: a sentence that buys time, silence, breath; after a hard call a minute for oneself."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.breath import Breath
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.desk.call.panel import CallPanel
from ui.desk.call.silence_timer import SilenceTimer
from ui.desk.phrases.phrase_stack import PhraseStack
from ui.desk.phrases.saying import Saying
from ui.look.tokens import SPACE_3, SPACE_4
from ui.workplace import Workplace

_FIRST_PHRASES = 3


class PausePanel(CallPanel):
    """While the call runs: hold phrases, silence, breath. In wrap-up: a minute for the agent."""

    def __init__(self, place: Workplace, saying: Saying, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._card = Card(self.tr("Pause"))
        self._cue = Label("", "heading")
        self._phrases = PhraseStack(place, saying)
        self._silence = SilenceTimer()
        self._breath = Breath(self.tr("Breathe"))
        self._breathe = Button("", "wind", "primary")
        self._breathe.clicked.connect(self._turn_breath)
        self._breath.breath_taken.connect(self._count_breaths)
        self._rounds = 0
        self._build()
        self.watch("phase", "playbook", "caller", "fields")
        self._show_breath()

    @property
    def title(self) -> str:
        """What the pause is: in the call, or after it."""
        return self._card.accessibleName()

    @property
    def cue(self) -> str:
        """What to do."""
        return self._cue.text()

    @property
    def phrases(self) -> PhraseStack:
        """What to say before a pause; hidden after the call."""
        return self._phrases

    @property
    def silence(self) -> SilenceTimer:
        """The silence; hidden after the call."""
        return self._silence

    @property
    def breath(self) -> Breath:
        """The circle to breathe with."""
        return self._breath

    @property
    def breath_button(self) -> Button:
        """Starts and stops the circle."""
        return self._breathe

    def take_keyboard(self) -> None:
        """Go to the breath: Space starts it."""
        self._breathe.setFocus()

    def renew(self) -> None:
        """Show the pause of the playbook, in the call or after it."""
        assert self.call is not None
        desk = self.place.desk
        pause = desk.playbook.pause
        after = desk.sheet(self.call).call.phase == "wrap_up"
        self._card.set_title(self.tr("A minute for you") if after else self.tr("Pause"))
        self._cue.setText(pause.after_call if after else pause.cue)
        self._phrases.show_phrases(self.call, pause.phrases[:_FIRST_PHRASES])
        self._phrases.setVisible(not after)
        self._silence.set_silence(pause.silence_s, pause.silence_cue)
        self._silence.setVisible(not after)
        rhythm = pause.breath
        self._breath.set_rhythm(rhythm.inhale_s, rhythm.hold_s, rhythm.exhale_s)
        round_s = rhythm.inhale_s + rhythm.hold_s + rhythm.exhale_s
        self._rounds = max(1, round(60 / round_s)) if after else rhythm.rounds

    # -- inside ------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._card.body.setSpacing(SPACE_3)
        for widget in (self._cue, self._phrases, self._silence, self._breath, self._breathe):
            self._card.add(widget)
        scroll = ScrollColumn(self.tr("Pause"), margin=SPACE_4)
        scroll.add(self._card)
        scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def _turn_breath(self) -> None:
        if self._breath.is_running:
            self._breath.stop()
        else:
            self._breath.start()
        self._show_breath()

    def _count_breaths(self, taken: int) -> None:
        if taken >= self._rounds:
            self._breath.stop()
            self._show_breath()

    def _show_breath(self) -> None:
        running = self._breath.is_running
        self._breathe.setText(self.tr("Enough") if running else self.tr("Breathe with the circle"))
