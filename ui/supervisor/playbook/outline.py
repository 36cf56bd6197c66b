"""What there is to edit: a section, its entries, and what can be done with the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from app.playbook.draft import ARCHIVED_SECTIONS
from app.playbook.place_path import value_at
from app.playbook.shape import Playbook
from ui.controls.action_row import ActionRow
from ui.controls.button import Button
from ui.controls.drop_down import DropDown
from ui.look.tokens import SPACE_2
from ui.supervisor.playbook.part_words import SECTIONS, section_words


class Outline(QWidget):
    """Sections in a list that opens, entries below it; the chosen entry is shown by its path.

    Holds the section and the index of the entry. A section that is one table has no entries.

    Emits:
        entry_chosen(str): the entry at this index path is to be shown.
        add_asked(str): another entry is wanted in this section.
        move_asked(str, int, int): section, index, and by how much.
        archive_asked(str, int): the entry is to be taken out of use.
        remove_asked(str, int): the entry of a list without an archive is to go.
    """

    entry_chosen = Signal(str)
    add_asked = Signal(str)
    move_asked = Signal(str, int, int)
    archive_asked = Signal(str, int)
    remove_asked = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = [(section or "head", section_words(section)) for section in SECTIONS]
        self._sections = DropDown(self.tr("Section of the playbook"), names)
        self._sections.value_chosen.connect(self._choose_section)
        self._entries = QListWidget()
        self._entries.setAccessibleName(self.tr("Entries of the section"))
        self._entries.setProperty("role", "nav")
        self._entries.setWordWrap(True)
        self._entries.setMinimumHeight(120)
        self._entries.currentRowChanged.connect(self._choose_row)
        self._add = Button(self.tr("Add"), "plus")
        self._up = Button(self.tr("Up"), "chevron-up")
        self._down = Button(self.tr("Down"), "chevron-down")
        self._away = Button(self.tr("Archive"), "inbox")
        self._add.clicked.connect(lambda: self.add_asked.emit(self.section))
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))
        self._away.clicked.connect(self._send_away)
        self._actions = ActionRow(
            self.tr("What to do with an entry"), self._add, self._up, self._down, self._away
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self._sections)
        column.addWidget(self._entries, 1)
        column.addWidget(self._actions)
        self._playbook: Playbook | None = None
        self._marked: frozenset[str] = frozenset()

    @property
    def section(self) -> str:
        """The section shown; empty for the head."""
        value = self._sections.value
        return "" if value == "head" else value

    @property
    def index(self) -> int:
        """Which entry is chosen; -1 for none."""
        return self._entries.currentRow()

    @property
    def path(self) -> str:
        """The index path of what is chosen."""
        if self._is_list() and self.index >= 0:
            return f"{self.section}[{self.index}]"
        return self.section

    @property
    def titles(self) -> tuple[str, ...]:
        """The entries as they are listed."""
        rows = range(self._entries.count())
        return tuple(self._entries.item(row).text() for row in rows)

    def show_playbook(self, playbook: Playbook, faulty: frozenset[str] = frozenset()) -> None:
        """List the entries of a playbook; `faulty` are the index paths to be marked."""
        self._playbook, self._marked = playbook, faulty
        self._list()

    def go_to(self, path: str) -> None:
        """Choose the section and the entry of an index path; tells nobody."""
        section, _, rest = path.partition("[")
        self._sections.set_value(section or "head")
        self._list()
        if rest:
            self._entries.blockSignals(True)
            self._entries.setCurrentRow(int(rest.partition("]")[0]))
            self._entries.blockSignals(False)
        self._allow()

    # -- within --------------------------------------------------------------------------------

    def _is_list(self) -> bool:
        if self._playbook is None or not self.section:
            return False
        return isinstance(value_at(self._playbook, self.section), tuple)

    def _list(self) -> None:
        chosen = self.index
        self._entries.blockSignals(True)
        self._entries.clear()
        if self._playbook is not None and self._is_list():
            for index, entry in enumerate(value_at(self._playbook, self.section)):
                path = f"{self.section}[{index}]"
                wrong = any(at == path or at.startswith(f"{path}.") for at in self._marked)
                words = _title(entry)
                self._entries.addItem(
                    self.tr("{title} (to mend)").format(title=words) if wrong else words
                )
            self._entries.setCurrentRow(min(max(chosen, 0), self._entries.count() - 1))
        self._entries.blockSignals(False)
        self._entries.setVisible(self._is_list())
        self._actions.setVisible(self._is_list())
        self._allow()

    def _allow(self) -> None:
        here, last = self.index, self._entries.count() - 1
        self._up.setEnabled(here > 0)
        self._down.setEnabled(0 <= here < last)
        self._away.setEnabled(here >= 0)
        archived = self.section in ARCHIVED_SECTIONS
        self._away.setText(self.tr("Archive") if archived else self.tr("Remove"))

    def _choose_section(self) -> None:
        self._entries.blockSignals(True)
        self._entries.setCurrentRow(-1)
        self._entries.blockSignals(False)
        self._list()
        self.entry_chosen.emit(self.path)

    def _choose_row(self, _row: int) -> None:
        self._allow()
        self.entry_chosen.emit(self.path)

    def _move(self, by: int) -> None:
        self.move_asked.emit(self.section, self.index, by)

    def _send_away(self) -> None:
        asked = self.archive_asked if self.section in ARCHIVED_SECTIONS else self.remove_asked
        asked.emit(self.section, self.index)


def _title(entry: object) -> str:
    for part in ("title", "because", "body", "id"):
        words = getattr(entry, part, "")
        if words:
            return str(words)
    return "…"
