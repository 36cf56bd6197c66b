"""The blanks of a phrase that nobody has filled yet, asked in one small form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.playbook.shape import Placeholder
from ui.controls.labelled import Labelled
from ui.desk.notes.guarded_input import GuardedLine
from ui.look.tokens import SPACE_2


class BlanksForm(QWidget):
    """One field for each blank; Enter fills it, or passes over it when it is empty.

    Holds the placeholders asked for. Emits `blank_filled` with the placeholder's id and what was
    typed, and `passed` when Enter was pressed in the last field.
    """

    blank_filled = Signal(str, str)
    passed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, GuardedLine] = {}
        self._labelled: dict[str, Labelled] = {}
        self._answered: set[str] = set()
        self._passed_over = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_2)
        self.hide()

    @property
    def fields(self) -> dict[str, GuardedLine]:
        """Placeholder id → its field."""
        return dict(self._fields)

    @property
    def asks(self) -> bool:
        """Whether any field is shown."""
        return not self.isHidden()

    def start_anew(self) -> None:
        """Forget the fields: another phrase is shown."""
        self._answered.clear()
        self._passed_over = False
        self._drop(list(self._fields))

    def ask(self, placeholders: Sequence[Placeholder]) -> None:
        """Ask for these; a field that is there already stays, with what is being typed."""
        if self._passed_over:
            return
        wanted = {each.id: each for each in placeholders}
        stays = self._answered | wanted.keys()
        self._drop([name for name in self._fields if name not in stays])
        for each in wanted.values():
            if each.id not in self._fields:
                self._add(each)
        self.setVisible(bool(self._fields))

    def take_keyboard(self) -> None:
        """Go to the first field."""
        for field in self._fields.values():
            field.setFocus()
            return

    def _add(self, placeholder: Placeholder) -> None:
        hint = self.tr("such as {example}").format(example=placeholder.example)
        field = GuardedLine(placeholder.title, hint=hint if placeholder.example else "")
        field.text_settled.connect(lambda text, name=placeholder.id: self._settled(name, text))
        field.returnPressed.connect(lambda name=placeholder.id: self._go_on(name))
        labelled = Labelled(placeholder.title, field)
        self._column.addWidget(labelled)
        self._fields[placeholder.id] = field
        self._labelled[placeholder.id] = labelled

    def _drop(self, names: Sequence[str]) -> None:
        for name in names:
            self._fields.pop(name)
            labelled = self._labelled.pop(name)
            self._column.removeWidget(labelled)
            labelled.hide()
            labelled.deleteLater()
        if not self._fields:
            self.hide()

    def _settled(self, name: str, text: str) -> None:
        if text.strip():
            self._answered.add(name)
            self.blank_filled.emit(name, text)

    def _go_on(self, name: str) -> None:
        self._fields[name].flush()
        names = list(self._fields)
        following = names[names.index(name) + 1 :]
        if following:
            self._fields[following[0]].setFocus()
            return
        self._passed_over = True
        # The keyboard goes on first: a field that goes away with it would throw it anywhere.
        self.passed.emit()
        self._drop(names)
