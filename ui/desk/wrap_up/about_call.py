"""What the call is about, to fill in beside the notes while the customer still talks."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.button import Button
from ui.controls.scroll_column import ScrollColumn
from ui.desk.wrap_up.call_fields import ABOUT_FIELDS, CallFields
from ui.look.tokens import SPACE_2
from ui.workplace import Workplace


class AboutCall(QWidget):
    """Concern, cause, fear, fault and the like in place of the notes.

    Emits:
        closed(): the agent wants back to the notes.
    """

    closed = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = Button(self.tr("Back"), "chevron-left", "quiet")
        self._back.setAccessibleName(self.tr("Back to the notes"))
        self._back.clicked.connect(self.closed)
        self.fields = CallFields(place, ABOUT_FIELDS)
        # The way back scrolls too: in a low window with large type there is no room for it above.
        scroll = ScrollColumn(self.tr("About this call"), margin=0, gap=SPACE_2)
        scroll.body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        scroll.add(self.fields)
        scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    @property
    def back_button(self) -> Button:
        """Leads back to the notes."""
        return self._back

    def show_call(self, call: UUID | None) -> None:
        """Be about another call."""
        self.fields.show_call(call)
