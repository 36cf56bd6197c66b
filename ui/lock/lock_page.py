"""What a locked window shows: that it is locked, that nothing is lost, and one way on (C03)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.lock import Reason
from app.problems import Problem
from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.look.icons import paint_icon
from ui.look.theme import current_theme
from ui.look.tokens import (
    ACTION_HEIGHT,
    CONTROL_HEIGHT,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    SPACE_5,
    SPACE_6,
)
from ui.problem_words import words_for

_DISC, _PICTURE = 72, 32
_ROW_DISC, _ROW_PICTURE = 28, 16
_WIDEST = 380


class LockPage(QWidget):
    """A lock, a few words and a button; where a passphrase opens the store, a field for it.

    Nothing on it is about any caller. In a window that is one row it is a row, too.

    Emits:
        open_asked(str): the store is to be opened, with this passphrase or none.
        ways_asked(): the other ways to open it are wanted.
    """

    leads = True

    open_asked = Signal(str)
    ways_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Locked"))
        self._is_row = False
        self._picture = _Picture()
        self._title = Label(self.tr("Locked"), "heading")
        self._why = Label("", "muted")
        self._safe = Label("", "muted")
        self._news = Label("", "strong")
        self._problem = Label("", "body", tone="danger")
        self._field = QLineEdit()
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setAccessibleName(self.tr("Passphrase"))
        self._field.setPlaceholderText(self.tr("Passphrase"))
        self._field.returnPressed.connect(self._answer)
        self._button = Button(self.tr("Open"), "lock", "primary", height=ACTION_HEIGHT)
        self._button.clicked.connect(self._answer)
        self._ways = Button(self.tr("Other ways to open"), role="link")
        self._ways.clicked.connect(self.ways_asked)
        self._scroll = ScrollColumn(self.tr("Locked"), margin=0)
        self._card = QWidget()
        self._card.setMaximumWidth(current_theme().px(_WIDEST))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._card.setSizePolicy(policy)
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._card)
        self._line.addWidget(self._picture)
        for label in (self._title, self._why, self._safe, self._news, self._problem):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._line.addWidget(label)
        for control in (self._field, self._button, self._ways):
            self._line.addWidget(control)
        body = self._scroll.body
        beside = QHBoxLayout()
        beside.addStretch(1)
        beside.addWidget(self._card, 1000)
        beside.addStretch(1)
        body.addStretch(2)
        body.addLayout(beside)
        body.addStretch(3)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        current_theme().theme_changed.connect(self._dress)
        self.ask_passphrase(asked=False)
        self.show_problem(None)
        self.tell("")
        self._dress()

    # -- looking -----------------------------------------------------------------------------------

    @property
    def first_stop(self) -> QWidget:
        """Where the keyboard belongs."""
        return self._button if self._field.isHidden() else self._field

    @property
    def open_button(self) -> Button:
        """Opens."""
        return self._button

    @property
    def ways_button(self) -> Button:
        """Shows the other ways to open; hidden while there are none."""
        return self._ways

    @property
    def passphrase_field(self) -> QLineEdit:
        """Where a passphrase is typed; hidden where none is needed."""
        return self._field

    @property
    def text(self) -> str:
        """Everything that the page says."""
        labels = (self._title, self._why, self._safe, self._news, self._problem)
        return "\n".join(label.text() for label in labels if not label.isHidden())

    # -- what it shows -----------------------------------------------------------------------------

    def show_locked(self, reason: Reason) -> None:
        """Say why it is locked; of a former time nothing is left."""
        self._title.setText(self.tr("One moment") if reason == "restore" else self.tr("Locked"))
        self._why.setText(self._words_of(reason))
        self._safe.setText(self.tr("What you wrote is being saved …"))
        self.show_problem(None)
        self.tell("")
        self.set_busy(is_busy=False)
        self._field.clear()

    def show_safe(self, unsaved: int, problem: Problem | None) -> None:
        """The store is closed: say what is saved, and what is not."""
        if not unsaved:
            self._safe.setText(self.tr("What you wrote is saved. Nothing is lost."))
            return
        why = "" if problem is None else words_for(problem).happened
        self._safe.setText(
            self.tr(
                "Not everything is saved yet. It is kept in memory and saved when you open: do not "
                "switch this computer off. {why}"
            )
            .format(why=why)
            .strip()
        )
        self._safe.set_tone("warn")

    def tell(self, words: str) -> None:
        """Say what goes on meanwhile, without any name or number; announced where it is new."""
        if words != self._news.text():
            self._news.setText(words)
            announce(self, words)
        self._news.setVisible(bool(words) and not self._is_row)
        self._fit()

    def ask_passphrase(self, *, asked: bool) -> None:
        """Whether a passphrase is needed."""
        self._field.setVisible(asked)

    def set_busy(self, *, is_busy: bool) -> None:
        """Wait while it is being opened."""
        self._button.setEnabled(not is_busy)
        self._button.setText(self.tr("Opening …") if is_busy else self.tr("Open"))
        self._field.setReadOnly(is_busy)

    def show_problem(self, problem: Problem | None, *, more_ways: bool = False) -> None:
        """Say why it did not open, and that nothing is lost by that; or nothing any more."""
        self._ways.setVisible(more_ways)
        self._problem.setVisible(problem is not None)
        if problem is None:
            self._problem.setText("")
            self._safe.set_tone(None)
            self._fit()
            return
        words = words_for(problem)
        told = " ".join(each for each in (words.happened, words.safe, words.do) if each)
        self._problem.setText(told)
        self._field.selectAll()
        self._fit()
        announce(self, told, assertive=True)

    def show_ways(self, ways: QWidget) -> None:
        """Show the other ways to open in the place of the usual one."""
        if self._stack.indexOf(ways) < 0:
            self._stack.addWidget(ways)
        self._stack.setCurrentWidget(ways)

    def set_row(self, *, is_row: bool) -> None:
        """Be one row, as the window is, or a page."""
        self._is_row = is_row
        self._dress()

    def forget(self) -> None:
        """Leave no secret in the field."""
        self._field.clear()

    # -- Qt ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, wherever the keyboard is on the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._answer()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture out where the words need its room."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Little: it wraps, and scrolls."""
        return QSize(0, 0)

    # -- inside ------------------------------------------------------------------------------------

    def _answer(self) -> None:
        if not self._button.isEnabled():
            return
        if self._field.isHidden():
            self.open_asked.emit("")
        elif self._field.text():
            self.open_asked.emit(self._field.text())
        else:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self) -> None:
        is_row, direction = self._is_row, QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if is_row else direction.TopToBottom)
        margin, gap = (SPACE_2, SPACE_3) if is_row else (SPACE_6, SPACE_4)
        above = 0 if is_row else SPACE_4
        self._line.setContentsMargins(margin, above, margin, above)
        self._line.setSpacing(gap)
        self._picture.set_small(is_row)
        self._title.set_role("strong" if is_row else "heading")
        beside = Qt.AlignmentFlag.AlignVCenter if is_row else Qt.AlignmentFlag.AlignHCenter
        self._title.setAlignment(beside)
        self._why.setHidden(is_row)
        self._safe.setHidden(is_row)
        self._news.setHidden(is_row or not self._news.text())
        self._button.set_height(CONTROL_HEIGHT if is_row else ACTION_HEIGHT)
        theme = current_theme()
        self._field.setFixedHeight(theme.px(CONTROL_HEIGHT))
        self._card.setMaximumWidth(16_777_215 if is_row else theme.px(_WIDEST))
        side = SPACE_2 if is_row else SPACE_5
        self._scroll.body.setContentsMargins(side, 0, side, 0)
        self._fit()

    def _fit(self) -> None:
        """Let what is least needed give way where the button would be out of sight."""
        if self._is_row:
            self._picture.show()
            return
        around = 2 * SPACE_5
        width = min(self.width() - around, self._card.maximumWidth())
        for gives_way in (self._picture, self._why):
            gives_way.show()
        for gives_way in (self._picture, self._why):
            if self._line.totalHeightForWidth(width) > self.height():
                gives_way.hide()

    def _words_of(self, reason: Reason) -> str:
        return {
            "hand": self.tr("You locked this window."),
            "idle": self.tr("Nobody was here for a while."),
            "session": self.tr("The computer was locked."),
            "user_switch": self.tr("Somebody else used this computer."),
            "sleep": self.tr("The computer was asleep."),
            "restore": self.tr("The backup is being brought back."),
        }[reason]


class _Picture(QWidget):
    """A lock on a tinted disc."""

    def __init__(self) -> None:
        super().__init__()
        self._small = False
        self.set_small(small=False)

    def set_small(self, small: bool) -> None:
        """As small as one row has room for."""
        self._small = small
        side = current_theme().px(_ROW_DISC if small else _DISC)
        self.setFixedHeight(side)
        if small:
            self.setFixedWidth(side)
        else:
            self.setMinimumWidth(side)
            self.setMaximumWidth(16_777_215)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        theme = current_theme()
        disc = theme.px(_ROW_DISC if self._small else _DISC)
        side = theme.px(_ROW_PICTURE if self._small else _PICTURE)
        centre = QRectF(self.rect()).center()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft"))
        painter.drawEllipse(QRectF(centre.x() - disc / 2, centre.y() - disc / 2, disc, disc))
        box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        paint_icon(painter, "lock", box, theme.tokens.accent)
