"""One sentence, large, to read aloud."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.controls.chip import TONES, Tone
from ui.controls.label import Label
from ui.look.paint import paint_body
from ui.look.theme import current_theme
from ui.look.tokens import RADIUS_CARD, SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5


class SentenceBoard(QFrame):
    """A sentence on a tinted ground, with a caption over it where one is given.

    Holds the sentence and the tone (``accent`` for a phrase, ``danger`` for the ladder).
    """

    def __init__(
        self,
        sentence: str = "",
        tone: Tone = "accent",
        caption: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone: Tone = tone
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._caption = Label(caption, "small", tone="muted", parent=self)
        self._caption.setVisible(bool(caption))
        self._sentence = Label(sentence, "sentence")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(SPACE_1)
        self._column.addWidget(self._caption)
        self._column.addWidget(self._sentence)
        self.set_compact(False)
        self.setAccessibleName(sentence)

    @property
    def sentence(self) -> str:
        """The sentence shown."""
        return self._sentence.text()

    def set_compact(self, is_compact: bool) -> None:
        """Take less room, where what has to be pressed would be out of sight otherwise."""
        self._sentence.set_role("title" if is_compact else "sentence")
        side, above = (SPACE_3, SPACE_2) if is_compact else (SPACE_5, SPACE_4)
        self._column.setContentsMargins(side, above, side, above)

    def set_sentence(self, sentence: str, tone: Tone | None = None, caption: str = "") -> None:
        """Show another sentence, in another tone where one is given."""
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))
        if tone is not None:
            self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        del event
        tokens = current_theme().tokens
        tone = TONES[self._tone]
        paint_body(
            QPainter(self),
            QRectF(self.rect()),
            RADIUS_CARD,
            fill=tokens.colour(tone.ground),
            outline=tokens.colour(tone.ink) if tokens.is_contrast else None,
        )
