"""A quiet line below what is written: this is perhaps better not kept (C06)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.controls.announce import announce
from ui.controls.chip_button import ChipButton
from ui.controls.elastic_row import ElasticRow
from ui.controls.icon_button import IconButton
from ui.controls.label import Label
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_2, SPACE_5, TARGET
from ui.workplace import Workplace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.warners import Kind, Warners

_SETTINGS = ("warners", "warner_words")

_LEFT = 130
"""Height in px at 100 % text that is left to the part above: its heading and some lines."""


class WarnerHint(QWidget):
    """Says of what kind something in the fields above it looks; it changes and stops nothing.

    Holds, of the call that is shown, the kinds found in each field as it stands; they go when the
    words go, and for the rest of the call when the agent does not want them. What was found is
    nowhere else: it is not in the words of the hint, it is not kept and not counted. Where there
    is little height (`fit_within`) it says the same in a word, with an × in place of the button.

    Emits:
        warners_changed(): something else is looked for now.
    """

    warners_changed = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._call: UUID | None = None
        self._found: dict[QWidget, frozenset[Kind]] = {}
        self._shown: tuple[Kind, ...] = ()
        self._told: set[tuple[UUID | None, Kind]] = set()
        self._field: QWidget | None = None
        self._warners: Warners | None = None
        self._is_stale = True
        self._label = Label("", "small")
        self._name = Label("", "small")
        self._room = QSize()
        self._dismiss = ChipButton(self.tr("Not for this call"))
        self._cross = IconButton("x", self.tr("Not for this call"), side=TARGET)
        row = ElasticRow(self._label, self._name, gap=SPACE_2)
        for button in (self._dismiss, self._cross):
            button.clicked.connect(lambda _on=False: self.dismiss())
            row.add(button)
        self._fit()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()
        place.bridge.setting_changed.connect(self._hear_setting)
        current_theme().theme_changed.connect(self._fit)

    @property
    def is_on(self) -> bool:
        """Whether anything is looked for; asked at each key, so it makes nothing."""
        return any(self._place.settings[key] for key in _SETTINGS)

    @property
    def warners(self) -> Warners | None:
        """What is looked for; None where nothing is, which is how Callside comes."""
        if self._is_stale:
            self._is_stale = False
            self._warners = self._made()
        return self._warners

    @property
    def words(self) -> str:
        """What is said, in full; empty where nothing is."""
        return "" if self.isHidden() else self._label.text()

    @property
    def is_short(self) -> bool:
        """Whether a word stands for all that, because there is little room."""
        return self._label.isHidden()

    @property
    def dismiss_button(self) -> ChipButton | IconButton:
        """Says that the case needs it."""
        return self._cross if self.is_short else self._dismiss

    def fit_within(self, room: QSize) -> None:
        """Take no more height than a part of this size in px, which is around it, can spare."""
        self._room = room
        self._fit()

    def show_call(self, call: UUID | None) -> None:
        """Be about another call."""
        if call != self._call:
            self._call = call
            self._found.clear()
            self._renew()

    def read(self, field: QWidget, text: str) -> None:
        """Look at what a field says now."""
        if self.warners is not None:
            self.show_kinds(field, self.warners.kinds_in(text))

    def show_kinds(self, field: QWidget, kinds: frozenset[Kind]) -> None:
        """Say that these were found in a field."""
        self._field = field
        if self._found.get(field, frozenset()) != kinds:
            self._found[field] = kinds
            self._renew()

    def dismiss(self) -> None:
        """Say no more of what is shown, for this call; the keyboard goes back to the words."""
        had_keyboard, field = self.dismiss_button.hasFocus(), self._field
        self._place.notes.hushed.update((self._call, kind) for kind in self._shown)
        if had_keyboard and field is not None and isValid(field):
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._renew()

    # -- inside ------------------------------------------------------------------------------------

    def _renew(self) -> None:
        if not self._found and not self._shown:
            return
        from app.warners import KINDS

        hushed = self._place.notes.hushed
        found: set[Kind] = set().union(*self._found.values())
        shown = tuple(k for k in KINDS if k in found and (self._call, k) not in hushed)
        if shown == self._shown:
            return
        self._shown = shown
        if not shown:
            self.hide()
            return
        words = _words_of(shown)
        self._label.setText(words)
        self._name.setText(_names_of(shown))
        self._name.setAccessibleName(words)
        self._name.setToolTip(words)
        self._fit()
        for button in (self._dismiss, self._cross):
            button.setAccessibleDescription(words)
        self.show()
        new = {(self._call, kind) for kind in shown} - self._told
        self._told |= new
        if new:
            announce(self, words)

    def _fit(self) -> None:
        width = max(1, self._room.width() - 2 * SPACE_5)
        whole = self._label.heightForWidth(width) + self._dismiss.heightForWidth(width)
        short = self._room.height() - whole < current_theme().px(_LEFT)
        had_keyboard = self.dismiss_button.hasFocus()
        self._label.setVisible(not short)
        self._dismiss.setVisible(not short)
        self._name.setVisible(short)
        self._cross.setVisible(short)
        if had_keyboard:
            self.dismiss_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hear_setting(self, key: str) -> None:
        if key in _SETTINGS:
            self._is_stale = True
            self._found.clear()
            self._renew()
            self.warners_changed.emit()

    def _made(self) -> Warners | None:
        """Imported when something is looked for, and not before."""
        if not self.is_on:
            return None
        from app.warners import Warners

        return Warners(*(self._place.settings[key] for key in _SETTINGS))


def _names_of(kinds: Iterable[Kind]) -> str:
    translate = QCoreApplication.translate
    name = {
        "iban": translate("WarnerHint", "IBAN?"),
        "passport": translate("WarnerHint", "Passport?"),
        "health": translate("WarnerHint", "Health?"),
        "word": translate("WarnerHint", "Listed word?"),
    }
    return " ".join(name[kind] for kind in kinds)


def _words_of(kinds: Iterable[Kind]) -> str:
    translate = QCoreApplication.translate
    what = {
        "iban": translate("WarnerHint", "This looks like an IBAN."),
        "passport": translate("WarnerHint", "This looks like a number of a passport or ID card."),
        "health": translate("WarnerHint", "This may be about somebody's health."),
        "word": translate("WarnerHint", "Your list of words asks for care here."),
    }
    asked = translate("WarnerHint", "Only write it down if the case needs it.")
    return " ".join((*(what[kind] for kind in kinds), asked))
