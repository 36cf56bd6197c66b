"""Editing a draft: what there is, the form of the chosen entry, and how agents will see it."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.playbook.draft import Draft, empty_entry, empty_within
from app.playbook.place_path import value_at, with_value
from app.playbook.shape import Item, Playbook
from app.problems import Problem
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_4
from ui.supervisor.playbook.entry_form import EntryForm
from ui.supervisor.playbook.outline import Outline
from ui.supervisor.playbook.part_words import SECTIONS, section_words
from ui.supervisor.playbook.preview import Preview

_BESIDE = 640
"""From this width on, in px at 100 % text, the outline stands beside the form."""

_PREVIEW_BESIDE = 1000
"""From this width on, the preview stands beside the form."""

_LOOK_OVER_MS = 300

_HEAD_PARTS = frozenset({"id", "title", "version", "language", "about"})


class Editor(QWidget):
    """The outline, the form and the preview of one draft.

    Holds the draft. Emits:
        edited(): the draft is another now.
        problem_met(object): a `Problem` that the person has to know of.
    """

    edited = Signal()
    problem_met = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self._looked_over: tuple[Playbook, dict[str, str]] | None = None
        self._form: EntryForm | None = None
        self._outline = Outline()
        self._preview = Preview()
        self._title = Label("", "heading")
        self._look_over = QTimer(self)
        self._look_over.setSingleShot(True)
        self._look_over.setInterval(_LOOK_OVER_MS)
        self._look_over.timeout.connect(self._show_faults)
        # Beside the outline the entry scrolls by itself; below it, with the page.
        self._column = ScrollColumn(self.tr("The chosen entry"), margin=0, gap=SPACE_4)
        self._below = QVBoxLayout()
        self._below.setSpacing(SPACE_4)
        self._is_below = False
        self._column.add(self._title)
        self._column.add(self._preview)
        self._beside = ScrollColumn(self.tr("As agents see it"), margin=0, gap=SPACE_4)
        self._beside.body.addStretch(1)
        self._beside.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_4)
        self._row.addWidget(self._outline, 2)
        self._row.addWidget(self._column, 3)
        self._row.addWidget(self._beside, 2)
        self._row.addLayout(self._below)
        self._outline.entry_chosen.connect(self.show_entry)
        self._outline.add_asked.connect(self._add)
        self._outline.move_asked.connect(self._move)
        self._outline.archive_asked.connect(self._archive)
        self._outline.remove_asked.connect(self._remove)

    @property
    def outline(self) -> Outline:
        """What there is to edit."""
        return self._outline

    @property
    def form(self) -> EntryForm | None:
        """The form that is shown."""
        return self._form

    @property
    def preview(self) -> Preview:
        """How agents will see it."""
        return self._preview

    def set_draft(self, draft: Draft) -> None:
        """Edit another draft."""
        self._draft = draft
        self.refresh()
        self.show_entry(self._outline.path)

    def refresh(self) -> None:
        """Show the draft as it is now, after a change from elsewhere."""
        if self._draft is None:
            return
        playbook = self._draft.playbook
        self._outline.show_playbook(playbook, self._faulty())
        if self._form is None or self._form.path != self._outline.path:
            return
        if self._form.fits(playbook):
            self._form.show_values(playbook)
            self._show_around()
        else:
            self.show_entry(self._form.path)

    def show_entry(self, path: str) -> None:
        """Show the entry at an index path."""
        if self._draft is None:
            return
        self._outline.go_to(path)
        playbook = self._draft.playbook
        if self._form is not None:
            self._body.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        if path in SECTIONS and path and isinstance(value_at(playbook, path), tuple):
            # A list without entries: there is nothing to fill in yet.
            self._title.setText(self.tr("Nothing here yet. Add the first entry."))
            self._preview.hide()
            return
        skips = (
            frozenset(Playbook.__struct_fields__) - _HEAD_PARTS if not path else _WITHIN.get(path)
        )
        self._form = EntryForm(playbook, path, skips=skips or frozenset())
        self._form.part_edited.connect(self._take_part)
        self._form.entry_asked.connect(self._add_within)
        self._form.entry_refused.connect(self._remove_within)
        self._body.insertWidget(1, self._form)
        self._show_around()

    def minimumSizeHint(self) -> QSize:
        """As wide as its widest part: they stand one below the other where it is narrow."""
        parts = (self._row.itemAt(at) for at in range(self._row.count()))
        widest = max((part.minimumSize().width() for part in parts if part is not None), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side where there is room, else one below the other."""
        super().resizeEvent(event)
        width, px = event.size().width(), current_theme().px
        self._stand(below=width < px(_BESIDE))
        self._place_preview(beside=width >= px(_PREVIEW_BESIDE))

    @property
    def _body(self) -> QVBoxLayout:
        """Where the entry stands."""
        return self._below if self._is_below else self._column.body

    def _stand(self, *, below: bool) -> None:
        """Put the entry beside the outline, or below it, where the whole page scrolls."""
        if below == self._is_below:
            return
        form = (self._form,) if self._form is not None else ()
        shown = [widget for widget in (self._title, *form, self._preview) if widget is not None]
        self._is_below = below
        for widget in shown:
            if widget.parentWidget() is not self._beside.widget():
                self._body.addWidget(widget)
        self._column.setVisible(not below)
        self._row.setDirection(
            QHBoxLayout.Direction.TopToBottom if below else QHBoxLayout.Direction.LeftToRight
        )

    def _place_preview(self, *, beside: bool) -> None:
        """Beside the form, where it stays in sight while typing; else below it."""
        if beside == self._beside.isVisibleTo(self):
            return
        if beside:
            self._beside.body.insertWidget(0, self._preview)
        else:
            self._body.addWidget(self._preview)
        self._beside.setVisible(beside)
        self._show_around()

    # -- within --------------------------------------------------------------------------------

    def _show_around(self) -> None:
        """The title, the preview and what is wrong with the fields."""
        if self._draft is None or self._form is None:
            return
        path = self._form.path
        entry = value_at(self._draft.playbook, path) if path else self._draft.playbook
        title = str(getattr(entry, "title", "")) if path else ""
        self._title.setText(title or section_words(path.partition("[")[0]))
        self._preview.show_entry(self._draft.playbook, path)
        self._form.show_faults(self._faults())

    def _faults(self) -> dict[str, str]:
        """What is wrong, by index path; faults of one path one below the other."""
        assert self._draft is not None
        playbook = self._draft.playbook
        if self._looked_over is None or self._looked_over[0] is not playbook:
            found: dict[str, list[str]] = {}
            for fault in self._draft.faults():
                path, _, words = fault.partition(": ")
                found.setdefault(path, []).append(words)
            told = {path: "\n".join(words) for path, words in found.items()}
            self._looked_over = (playbook, told)
        return self._looked_over[1]

    def _faulty(self) -> frozenset[str]:
        return frozenset(self._faults())

    def _take_part(self, path: str, value: object) -> None:
        assert self._draft is not None
        self._draft.set(path, value)
        if self._form is not None:
            self._preview.show_entry(self._draft.playbook, self._form.path)
        # Looking over the whole playbook takes longer than a key may.
        self._look_over.start()
        self.edited.emit()

    def _show_faults(self) -> None:
        if self._draft is not None:
            self._outline.show_playbook(self._draft.playbook, self._faulty())
            self._show_around()

    def _changed(self, path: str) -> None:
        assert self._draft is not None
        self._outline.show_playbook(self._draft.playbook, self._faulty())
        self.show_entry(path)
        self.edited.emit()

    def _add(self, section: str) -> None:
        assert self._draft is not None
        entry = empty_entry(self._draft.playbook, section, self.tr("New entry"))
        self._changed(self._draft.add(section, entry))

    def _move(self, section: str, index: int, by: int) -> None:
        assert self._draft is not None
        self._changed(f"{section}[{self._draft.move(section, index, by)}]")

    def _archive(self, section: str, index: int) -> None:
        assert self._draft is not None
        entry: Item = value_at(self._draft.playbook, section)[index]
        try:
            self._draft.archive(section, entry.id)
        except Problem as problem:
            self.problem_met.emit(problem)
            return
        self._after_removal(section, index)

    def _remove(self, section: str, index: int) -> None:
        self._drop(section, index)
        self._after_removal(section, index)

    def _drop(self, section: str, index: int) -> None:
        assert self._draft is not None
        entries: tuple[Struct, ...] = value_at(self._draft.playbook, section)
        self._draft.take(
            with_value(self._draft.playbook, section, (*entries[:index], *entries[index + 1 :]))
        )

    def _after_removal(self, section: str, index: int) -> None:
        assert self._draft is not None
        left = len(value_at(self._draft.playbook, section))
        self._changed(f"{section}[{min(index, left - 1)}]" if left else section)

    def _add_within(self, path: str) -> None:
        assert self._draft is not None
        assert self._form is not None
        self._draft.add(path, empty_within(self._draft.playbook, path, self.tr("New entry")))
        self._changed(self._form.path)

    def _remove_within(self, path: str, index: int) -> None:
        assert self._form is not None
        self._drop(path, index)
        self._changed(self._form.path)


_WITHIN = {"boundary": frozenset({"tracks"})}
"""Parts that have a section of their own."""
