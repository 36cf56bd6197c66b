"""One sentence to say, chosen by a digit or a click."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.controls.icon_button import IconButton
from ui.controls.key_cap import KeyCap
from ui.controls.label import Label
from ui.controls.wrapping import Wrapping
from ui.look.paint import paint_body, paint_focus_ring
from ui.look.theme import current_theme
from ui.look.tokens import RADIUS_CONTROL, SPACE_1, SPACE_2, SPACE_3


class PhraseCard(Wrapping, QPushButton):
    """A sentence with the key that chooses it, why it is offered, and a button to copy it.

    Holds the phrase's id, its sentence, the digit (0 shows none) and the reason. Emits
    ``phrase_chosen`` with the id on a click, Space or Enter, ``copy_asked`` with the id on the
    copy button or Ctrl+Enter.
    """

    phrase_chosen = Signal(str)
    copy_asked = Signal(str)

    def __init__(
        self,
        phrase_id: str,
        sentence: str,
        *,
        number: int = 0,
        because: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._phrase_id = phrase_id
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(because)
        row = QHBoxLayout(self)
        self._row = row
        row.setContentsMargins(SPACE_1, SPACE_2, SPACE_1, SPACE_2)
        row.setSpacing(SPACE_3)
        # A spacer, and not a margin: it changes sides with the reading direction.
        row.addSpacing(SPACE_3)
        if number:
            row.addWidget(KeyCap(str(number)))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        self._sentence = Label(sentence)
        texts.addWidget(self._sentence)
        if because:
            texts.addWidget(Label(because, "small", tone="faint"))
        row.addLayout(texts, 1)
        copy = IconButton("copy", self.tr("Copy: {sentence}").format(sentence=sentence))
        copy.setToolTip(self.tr("Copy"))
        copy.clicked.connect(self._tell_copy)
        row.addWidget(copy)
        for label in self.findChildren(Label) + self.findChildren(KeyCap):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._tell_chosen)

    @property
    def phrase_id(self) -> str:
        """The playbook's id of the phrase."""
        return self._phrase_id

    @property
    def sentence(self) -> str:
        """The sentence as it is to be said."""
        return self._sentence.text()

    def sizeHint(self) -> QSize:
        """What the sentence asks for."""
        hint = self._row.totalSizeHint()
        return self.hint_for(hint.width())

    def minimumSizeHint(self) -> QSize:
        """What the longest word asks for."""
        return self._row.totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        """A sentence wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in px at ``width``."""
        return self._row.totalHeightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter says it, Ctrl+Enter copies it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._tell_copy()
            else:
                self._tell_chosen()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and its rim."""
        del event
        painter = QPainter(self)
        tokens = current_theme().tokens
        body = QRectF(self.rect())
        if self.hasFocus():
            body = paint_focus_ring(painter, body, RADIUS_CONTROL + 2, tokens.focus)
        fill = tokens.surface
        if self.isDown():
            fill = tokens.accent_soft
        elif self.underMouse():
            fill = tokens.hover
        paint_body(painter, body, RADIUS_CONTROL, fill=fill, outline=tokens.outline)

    def _tell_chosen(self) -> None:
        self.phrase_chosen.emit(self._phrase_id)

    def _tell_copy(self) -> None:
        self.copy_asked.emit(self._phrase_id)
