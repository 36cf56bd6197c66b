"""The form of one entry: a field for each part, made from the shape of the playbook."""

from __future__ import annotations

from typing import get_args, get_origin, get_type_hints

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.playbook.place_path import value_at
from app.playbook.shape import Playbook
from ui.controls.button import Button
from ui.controls.card import Card
from ui.look.tokens import SPACE_3, SPACE_4
from ui.supervisor.playbook.field_kinds import field_for
from ui.supervisor.playbook.part_field import PartField
from ui.supervisor.playbook.part_words import part_words


class EntryForm(QWidget):
    """All fields of the table at a path, those of tables within it on cards below.

    Emits:
        part_edited(str, object): a person made another value of the part at this path.
        entry_asked(str): another entry is wanted in the list at this path.
        entry_refused(str, int): the entry at this place of the list is to go.
    """

    part_edited = Signal(str, object)
    entry_asked = Signal(str)
    entry_refused = Signal(str, int)

    def __init__(
        self,
        playbook: Playbook,
        path: str,
        *,
        skips: frozenset[str] = frozenset(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.path = path
        self._fields: dict[str, PartField] = {}
        self._entries: dict[str, int] = {}
        self._skips = skips
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        entry = value_at(playbook, path) if path else playbook
        self._add_parts(column, playbook, entry, path)
        column.addStretch(1)
        self.show_values(playbook)

    @property
    def fields(self) -> dict[str, PartField]:
        """The fields by the index path of their part."""
        return dict(self._fields)

    def fits(self, playbook: Playbook) -> bool:
        """Whether this form can show another state: its tables have as many entries still."""
        try:
            return all(len(value_at(playbook, path)) == n for path, n in self._entries.items())
        except LookupError:
            return False

    def show_values(self, playbook: Playbook) -> None:
        """Show the values of a playbook that fits."""
        for path, field in self._fields.items():
            field.show_value(value_at(playbook, path))

    def show_faults(self, faults: dict[str, str]) -> int:
        """Say at each field what is wrong with it, by index path; returns how many had words."""
        told = 0
        for path, field in self._fields.items():
            words = [text for at, text in faults.items() if at == path or at.startswith(f"{path}[")]
            words += [text for at, text in faults.items() if at.startswith(f"{path}.")]
            field.set_problem("\n".join(words))
            told += bool(words)
        return told

    # -- making --------------------------------------------------------------------------------

    def _add_parts(self, column: QVBoxLayout, playbook: Playbook, entry: Struct, path: str) -> None:
        hints = get_type_hints(type(entry))
        for part in sorted(entry.__struct_fields__, key=_rank):
            if part in self._skips and path == self.path:
                continue
            part_path = f"{path}.{part}" if path else part
            field = field_for(entry, part, hints[part], playbook)
            if field is not None:
                self._take(column, field, part_path)
                continue
            value = getattr(entry, part)
            if isinstance(value, Struct):
                card = Card(part_words(part), ground="sunken")
                self._add_parts(card.body, playbook, value, part_path)
                column.addWidget(card)
            elif get_origin(hints[part]) is tuple and issubclass(get_args(hints[part])[0], Struct):
                self._add_list(column, playbook, part, value, part_path)

    def _add_list(
        self,
        column: QVBoxLayout,
        playbook: Playbook,
        part: str,
        entries: tuple[Struct, ...],
        path: str,
    ) -> None:
        self._entries[path] = len(entries)
        for index, entry in enumerate(entries):
            title = self.tr("{part}, {number}").format(part=part_words(part), number=index + 1)
            card = Card(title, ground="sunken")
            card.body.setSpacing(SPACE_3)
            remove = Button(self.tr("Remove"), "x", "quiet")
            remove.setAccessibleName(self.tr("Remove {entry}").format(entry=title))
            remove.clicked.connect(lambda _on=False, at=index: self.entry_refused.emit(path, at))
            card.set_trailing(remove)
            self._add_parts(card.body, playbook, entry, f"{path}[{index}]")
            column.addWidget(card)
        add = Button(self.tr("Add to: {part}").format(part=part_words(part)), "plus")
        add.clicked.connect(lambda: self.entry_asked.emit(path))
        column.addWidget(add)

    def _take(self, column: QVBoxLayout, field: PartField, path: str) -> None:
        self._fields[path] = field
        field.value_edited.connect(lambda value: self.part_edited.emit(path, value))
        column.addWidget(field)


def _rank(part: str) -> int:
    """What people write comes first; what only the program reads stands at the end."""
    return {"title": 0, "practices": 2, "id": 3}.get(part, 1)
