"""The kinds of phrases as tabs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.controls.chip_button import ChipButton
from ui.controls.flow_layout import FlowLayout
from ui.controls.roving import let_tab_find_chosen
from ui.look.tokens import SPACE_1

FITS = "*fits"
ALL = "*all"
"""The two tabs that are no kind; an id of the playbook has no asterisk."""


class PhraseKinds(QWidget):
    """What fits now, everything, and each kind; where room is short the kinds unfold on demand.

    Holds the tab chosen. Tab stops at it once, arrow keys go to its neighbours. Emits
    `kind_chosen` with it when a person chooses.
    """

    kind_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Kinds of phrases"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self, gap=SPACE_1)
        self._chips: dict[str, ChipButton] = {}
        self._titles: tuple[tuple[str, str], ...] = ()
        self._value = FITS
        self._unfolded = False
        self._saves_room = True
        self._more = ChipButton(self.tr("Kinds"), "chevron-down", parent=self)
        self._more.clicked.connect(self._unfold)

    @property
    def value(self) -> str:
        """The tab chosen."""
        return self._value

    @property
    def chips(self) -> dict[str, ChipButton]:
        """Tab → chip."""
        return dict(self._chips)

    @property
    def more_button(self) -> ChipButton:
        """Unfolds the kinds."""
        return self._more

    def show_kinds(self, kinds: Sequence[tuple[str, str]]) -> None:
        """Offer these kinds, pairs of id and title."""
        if tuple(kinds) == self._titles:
            return
        self._titles = tuple(kinds)
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips.clear()
        self._flow.removeWidget(self._more)
        for tab, title in ((FITS, self.tr("Fits now")), (ALL, self.tr("All")), *kinds):
            chip = ChipButton(title, checkable=True, parent=self)
            chip.clicked.connect(lambda _checked=False, tab=tab: self._choose(tab))
            chip.installEventFilter(self)
            self._chips[tab] = chip
            self._flow.addWidget(chip)
        self._flow.addWidget(self._more)
        if self._value not in self._chips:
            self._value = FITS
        self._renew()

    def set_value(self, tab: str) -> None:
        """Show another tab as chosen, and tell nobody."""
        self._value = tab if tab in self._chips else FITS
        self._unfolded = False
        self._renew()

    def set_saves_room(self, saves: bool) -> None:
        """Fold the kinds away until they are asked for, or show all of them."""
        if saves != self._saves_room:
            self._saves_room = saves
            self._renew()

    def step(self, by: int) -> None:
        """Choose the tab so many places on."""
        tabs = list(self._chips)
        self._choose(tabs[(tabs.index(self._value) + by) % len(tabs)])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys choose the neighbour."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            ahead, back = Qt.Key.Key_Right, Qt.Key.Key_Left
            if self.isRightToLeft():
                ahead, back = back, ahead
            if event.key() in (ahead, back) and not event.modifiers():
                self.step(1 if event.key() == ahead else -1)
                self._chips[self._value].setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _choose(self, tab: str) -> None:
        self.set_value(tab)
        self.kind_chosen.emit(tab)

    def _unfold(self) -> None:
        self._unfolded = True
        self._renew()

    def _renew(self) -> None:
        for tab, chip in self._chips.items():
            chip.setChecked(tab == self._value)
            own = tab in (FITS, ALL, self._value)
            chip.setVisible(own or self._unfolded or not self._saves_room)
        let_tab_find_chosen(list(self._chips.values()))
        self._more.setVisible(self._saves_room and not self._unfolded)
        self.updateGeometry()
