"""One rung of the boundary ladder."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.boundary import RungLine
from ui.controls.button import Button
from ui.controls.elastic_row import ElasticRow
from ui.controls.label import Label
from ui.desk.call.call_words import clock_text
from ui.look.icons import paint_icon
from ui.look.paint import mirrored, paint_body, sided
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme
from ui.look.tokens import RADIUS_CONTROL, SPACE_1, SPACE_3, SPACE_4

_CAP = 26


class RungRow(QFrame):
    """A rung with its number, its title and how it stands: said, next or ahead.

    Holds the rung. Emits `said` when the next rung's button is pressed, `words_asked` when the
    agent wants to write down what the caller said before a rung already said, and `end_asked`
    when the top rung was said and the call shall end.
    """

    said = Signal()
    words_asked = Signal()
    end_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: RungLine | None = None
        self._number = TextBlock()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._title = Label("", "strong")
        self._told = Label("", "small")
        texts = QWidget()
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._told)
        self._say = Button(self.tr("Said it"), role="danger", shortcut_hint="↵")
        self._say.clicked.connect(self.said)
        self._words = Button(self.tr("Their words"), role="link")
        self._words.clicked.connect(self.words_asked)
        self._end = Button(self.tr("End the call"), "phone-off", "danger")
        self._end.clicked.connect(self.end_asked)
        line = ElasticRow(gap=SPACE_3)
        line.add(texts, 1)
        for button in (self._say, self._words, self._end):
            line.add(button)
        self._box = QHBoxLayout(self)
        self._box.addWidget(line)
        self._set_margins()

    @property
    def line(self) -> RungLine | None:
        """The rung as it stands."""
        return self._line

    @property
    def told(self) -> str:
        """The second line."""
        return self._told.text()

    @property
    def say_button(self) -> Button:
        """Stamps the rung as said; shown on the next rung only."""
        return self._say

    @property
    def words_button(self) -> Button:
        """Leads to the caller's words; shown on rungs already said."""
        return self._words

    @property
    def end_button(self) -> Button:
        """Ends the call; shown once the rung that ends it was said."""
        return self._end

    def show_line(self, line: RungLine, *, can_say: bool, within_policy: str) -> None:
        """Show a rung as it stands; `can_say` is false while another way is right first."""
        self._line = line
        rung, mark = line.rung, line.mark
        ends = rung.kind == "end"
        self._title.setText(rung.title)
        state = {
            "said": self.tr("said"),
            "next": self.tr("next"),
            "ahead": self.tr("ahead"),
        }[line.state]
        if mark is not None:
            quote = self.tr("“{words}”").format(words=mark.quoted) if mark.quoted else ""
            told = " · ".join(part for part in (clock_text(mark.elapsed_ms), quote) if part)
            told = f"{told} · {rung.after}" if rung.after and not quote else told
        elif line.state == "next":
            told = self.tr("Say the sentence above, then press.")
        else:
            told = ""
        if ends and mark is None:
            told = f"{told} {within_policy}".strip()
        self._told.setText(told)
        self._told.setVisible(bool(told))
        self._say.setVisible(line.state == "next" and can_say)
        self._say.setAccessibleName(self.tr("Said it: {rung}").format(rung=rung.title))
        self._words.setVisible(mark is not None and not ends)
        self._words.setAccessibleName(self.tr("Their words before: {rung}").format(rung=rung.title))
        self._end.setVisible(mark is not None and ends)
        self.setAccessibleName(f"{line.place} {rung.title}, {state}")
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Leave room for a number of the size in force."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            self._set_margins()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rim, heavy where the rung is next, and the number or a check."""
        del event
        if self._line is None:
            return
        painter = QPainter(self)
        theme, tokens = current_theme(), current_theme().tokens
        state = self._line.state
        is_next = state == "next"
        rim = tokens.danger if is_next else tokens.line
        width = 2.0 if is_next else 1.0
        body = QRectF(self.rect())
        paint_body(painter, body, RADIUS_CONTROL, fill=tokens.surface, outline=rim, width=width)
        side = theme.soft_px(_CAP)
        top = SPACE_3 + 1.0
        cap = mirrored(QRectF(SPACE_4, top, side, side), self)
        paint_body(painter, cap, 6, fill=tokens.sunken)
        if state == "said":
            inset = side * 0.22
            paint_icon(painter, "check", cap.adjusted(inset, inset, -inset, -inset), tokens.good)
            return
        font = theme.font("small", theme.STRONG, tabular=True)
        self._number.set_text(str(self._line.place), font, Qt.AlignmentFlag.AlignHCenter)
        self._number.draw_centred(painter, cap, tokens.danger if is_next else tokens.muted)

    def _set_margins(self) -> None:
        lead = SPACE_4 + current_theme().soft_px(_CAP) + SPACE_4
        self._box.setContentsMargins(sided(self, lead, SPACE_3, SPACE_3, SPACE_3 + SPACE_1 // 2))
