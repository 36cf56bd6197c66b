"""The strip above the desk in which a rehearsed conversation is heard turn by turn."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.icon_button import IconButton
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.controls.section_heading import SectionHeading
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_1, SPACE_2, SPACE_4
from ui.rehearsal.stage import RehearsalStage
from ui.shortcuts import Act, Shortcuts

LARGEST_SHARE = 0.3
"""How much of the window's height the strip may take; what is said scrolls beyond it."""

_ROOMY = 560
"""Width in px at 100 % text from which the buttons stand beside what is said, with their key."""

_ROOM_FOR_SPEAKER = 300
_NEXT_HEIGHT = 28


class _Said(ScrollColumn):
    """Who speaks and what is said; as high as that, or as there is room, and then it scrolls."""

    def __init__(self, name: str, who: SectionHeading, said: Label) -> None:
        super().__init__(name, margin=0, gap=SPACE_1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add(who)
        self.add(said)

    def minimumSizeHint(self) -> QSize:
        """The first line; the rest scrolls."""
        return QSize(0, current_theme().px(20))

    def needed(self, width: int) -> int:
        """Height in px at which nothing has to scroll."""
        return self.body.totalHeightForWidth(max(1, width))


class RehearsalStrip(QFrame):
    """Who speaks, what is said, and the way to the next turn; hidden without a rehearsal.

    It never takes more than `LARGEST_SHARE` of the window: the call below is what is practised.
    A new turn is shown and announced, and takes no focus: the agent goes on typing.
    """

    def __init__(
        self, stage: RehearsalStage, shortcuts: Shortcuts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stage = stage
        self._speakers = ("", "")
        self._place = ""
        self._most = 0
        self._shortcuts = shortcuts
        self.setProperty("role", "strip")
        self.setAccessibleName(self.tr("Rehearsal"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._who = SectionHeading("")
        self._said = Label("", "body")
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._column = _Said(self.tr("What is said"), self._who, self._said)
        self._back = IconButton("chevron-left", self.tr("Turn before"))
        self._back.clicked.connect(stage.back)
        self._next = Button(self.tr("Next"), "chevron-right", height=_NEXT_HEIGHT)
        self._next.setAccessibleName(self.tr("Next turn"))
        shortcuts[Act.NEXT_TURN].triggered.connect(stage.next)
        self._next.clicked.connect(stage.next)
        self._stop = IconButton("x", self.tr("Leave the rehearsal"))
        self._stop.clicked.connect(stage.stop)
        actions = self._actions = QWidget()
        row = QHBoxLayout(actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        for button in (self._back, self._next):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._stop)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
        self._box.setSpacing(SPACE_2)
        self._box.addWidget(self._column, 1)
        self._box.addWidget(actions)
        stage.turn_changed.connect(self._show_turn)
        shortcuts.keys_changed.connect(self._show_key)
        self._show_key()
        self._show_turn()

    @property
    def column(self) -> ScrollColumn:
        """What is said; it scrolls where it is long."""
        return self._column

    def set_most(self, most: int) -> None:
        """Take at most this height in px; 0 takes a share of the window again."""
        self._most = most
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as what is said, within its share of the window."""
        actions = self._actions.sizeHint()
        width = self.width() - 2 * SPACE_4
        most = self._most or round(self.window().height() * LARGEST_SHARE)
        most -= 2 * SPACE_2
        if self._is_roomy:
            said = min(most, self._column.needed(width - actions.width() - SPACE_2))
            return QSize(0, max(said, actions.height()) + 2 * SPACE_2)
        least = self._column.minimumSizeHint().height()
        said = max(least, min(self._column.needed(width), most - actions.height() - SPACE_2))
        return QSize(0, said + actions.height() + 3 * SPACE_2)

    def hasHeightForWidth(self) -> bool:
        """The share of the window decides, and not what its layout would like."""
        return False

    def minimumSizeHint(self) -> QSize:
        """Its height is what `sizeHint` says; its width is any."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps otherwise."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.LeftToRight if self._is_roomy else ways.TopToBottom)
        self._show_key()
        self._show_who()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the share of a window that grows or shrinks."""
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self.updateGeometry()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Follow another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    @property
    def _is_roomy(self) -> bool:
        return self.width() >= current_theme().px(_ROOMY)

    def _show_key(self) -> None:
        keys = self._shortcuts.shown_keys(Act.NEXT_TURN)
        self._next.set_shortcut_hint(keys if self._is_roomy else None)
        self._next.setToolTip(keys)
        self._next.setAccessibleDescription(keys)

    def _show_who(self) -> None:
        long, short = self._speakers
        speaker = long if self.width() >= current_theme().px(_ROOM_FOR_SPEAKER) else short
        self._who.setText(f"{speaker} · {self._place}")

    def _show_turn(self) -> None:
        rehearsal = self._stage.rehearsal
        turn = rehearsal.turn if rehearsal is not None else None
        if turn is not None and self.isHidden():
            self.window().installEventFilter(self)
        self.setVisible(turn is not None)
        if rehearsal is None or turn is None:
            return
        speaker = {
            "customer": self.tr("The customer says"),
            "agent": self.tr("In the script, the agent says"),
            "system": self.tr("Meanwhile"),
        }[turn.speaker]
        self._speakers = (
            speaker,
            {
                "customer": self.tr("Customer"),
                "agent": self.tr("Script"),
                "system": self.tr("Meanwhile"),
            }[turn.speaker],
        )
        self._place = self.tr("{heard} of {all}").format(
            heard=rehearsal.heard, all=len(rehearsal.conversation.turns)
        )
        self._show_who()
        self._said.setText(turn.text)
        self._back.setEnabled(rehearsal.heard > 1)
        self._next.setEnabled(not rehearsal.is_over)
        self._column.verticalScrollBar().setValue(0)
        self.updateGeometry()
        announce(self, f"{speaker}: {turn.text}")
