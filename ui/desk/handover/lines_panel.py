"""What would go out now, call by call, and the button that hands it over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QVBoxLayout, QWidget

from app.settings import Settings
from ui.controls.button import Button
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.desk.handover import errands
from ui.desk.handover.errand_line import ErrandLine
from ui.desk.handover.folder_choice import ask_folder
from ui.desk.handover.lines_model import LinesModel
from ui.desk.handover.moments import when_words
from ui.desk.handover.share_words import news_words
from ui.look.theme import current_theme
from ui.settings.setting_row import lock
from ui.workplace import Workplace

if TYPE_CHECKING:
    from app.handover.hand_over import HandedOver
    from app.handover.preview import Preview, PreviewLine

_LIST_HEIGHT = 260
_LONGEST = 120


class LineList(QListView):
    """Lines one below the other. Emits ``line_chosen(PreviewLine)`` at a click or Enter."""

    line_chosen = Signal(object)

    def __init__(self, model: LinesModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = model
        self.setAccessibleName(name)
        self.setModel(model)
        self.setProperty("role", "rows")
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._choose)
        current_theme().theme_changed.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the line that is marked."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        line = self.lines.line(index)
        if line is not None:
            self.line_chosen.emit(line)

    def _fit(self) -> None:
        self.setFixedHeight(current_theme().px(_LIST_HEIGHT))


class LinesPanel(QWidget):
    """Shows a preview, and hands over exactly what it shows.

    Emits:
        left(): back to the page.
        line_chosen(PreviewLine): one line is to be seen field by field.
        handed_over(HandedOver): it was given into the folder.
    """

    left = Signal()
    line_chosen = Signal(object)
    handed_over = Signal(object)

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._settings: Settings = place.settings
        self._preview: Preview | None = None
        self._full = False
        self.copy: Path | None = None
        self._title = Label("", "heading")
        self._counts = Label("", "body")
        self._stays = Label("", "muted")
        self._hint = Label(
            self.tr("Choose a call to see exactly which of its fields go out."), "small"
        )
        self._model = LinesModel(self.line_words, self)
        self._list = LineList(self._model, self.tr("What goes out"))
        self._list.line_chosen.connect(self.line_chosen)
        self._folder = Label("", "body")
        self._choose = Button(self.tr("Choose the folder…"))
        self._choose.clicked.connect(lambda _on=False: self._ask_folder())
        self._give = Button(self.tr("Hand over"), "arrow-right", "primary")
        self._give.clicked.connect(lambda _on=False: self.hand_over())
        self._back = Button(self.tr("Back"), "chevron-left")
        self._back.clicked.connect(self.left)
        self._line = ErrandLine(place)
        self._line.ended.connect(self._show_folder)
        buttons = ChipRow(self.tr("Hand over or not"))
        buttons.set_chips((self._give, self._choose, self._back))
        column = ScrollColumn(self.tr("What goes out now"))
        for widget in (
            self._title,
            self._counts,
            self._stays,
            self._hint,
            self._list,
            self._folder,
            self._line,
            buttons,
        ):
            column.add(widget)
        column.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)

    @property
    def line(self) -> ErrandLine:
        """What is being done, and what came of it."""
        return self._line

    @property
    def list_view(self) -> LineList:
        """The lines."""
        return self._list

    @property
    def give_button(self) -> Button:
        """Hands over what is shown."""
        return self._give

    @property
    def counts(self) -> str:
        """How many lines there are of each sort."""
        return self._counts.text()

    @property
    def stays(self) -> str:
        """What stays with the agent."""
        return self._stays.text()

    def show_preview(self, preview: Preview, *, full: bool) -> None:
        """Show what would go out."""
        self._preview, self._full, self.copy = preview, full, None
        self._title.setText(self.tr("What goes out now"))
        self._model.show_lines(preview.lines)
        new, changed = preview.count("new"), preview.count("changed")
        deleted, same = preview.count("deleted"), preview.count("unchanged")
        parts = [
            words
            for count, words in (
                (new, self.tr("%n new", "", new)),
                (changed, self.tr("%n changed", "", changed)),
                (deleted, self.tr("%n deleted", "", deleted)),
                (same, self.tr("%n as before", "", same)),
            )
            if count
        ]
        counts = self.tr(", ").join(parts)
        if not preview.lines:
            counts = self.tr("Nothing changed since the last time.")
        if preview.waiting:
            waits = self.tr("%n bundle(s) of an earlier time go along.", "", preview.waiting)
            counts = self.tr("{counts} {more}").format(counts=counts, more=waits)
        self._counts.setText(counts)
        self._stays.setText(self._staying_words(preview))
        self._list.setVisible(bool(preview.lines))
        self._line.tell("")
        self._show_folder()

    def show_copy(self, preview: Preview, copy: Path) -> None:
        """Show what was in a bundle, by the agent's own copy of it."""
        self._preview, self._full, self.copy = preview, False, copy
        self._title.setText(self.tr("What was in it"))
        self._model.show_lines(preview.lines)
        calls = self.tr("%n call(s) and tasks", "", len(preview.lines))
        self._counts.setText(self.tr("{calls}, in {file}").format(calls=calls, file=copy.name))
        self._list.setVisible(bool(preview.lines))
        self._line.tell("")
        self._show_folder()

    def take_keyboard(self) -> None:
        """Begin with the list, where there is one."""
        (self._list if self._preview and self._preview.lines else self._back).setFocus()

    def line_words(self, line: PreviewLine) -> str:
        """A line in words: what is new about it, when it was, who called, about what."""
        parts = [news_words(line.news)]
        if line.started is not None and line.started.utc_ms:
            parts.append(when_words(self._place, line.started.utc_ms))
        if line.news == "deleted":
            parts.append(self.tr("only that it was deleted"))
        parts += [line.who, " ".join(line.what.split())[:_LONGEST]]
        return " · ".join(part for part in parts if part)

    def hand_over(self) -> None:
        """Give what is shown into the folder, on a worker."""
        preview, full = self._preview, self._full
        folder = self._settings.text("handover_folder")
        if preview is None:
            return
        if not folder:
            self._ask_folder()
            return
        begun = self._line.begin(
            self.tr("Handing over…"),
            lambda errand, watch: errands.hand_over(
                errand, watch, Path(folder), full=full, seen=preview.seen
            ),
            self._end,
        )
        if begun:
            self._give.setEnabled(False)

    def use_folder(self, folder: Path) -> None:
        """Hand over into this folder, now and the next times."""
        self._settings.set("handover_folder", str(folder))
        self._line.tell("")
        self._show_folder()

    # -- inside ------------------------------------------------------------------------------------

    def _end(self, done: HandedOver) -> None:
        self._place.desk.handover.renew()
        self.handed_over.emit(done)

    def _show_folder(self) -> None:
        folder = self._settings.text("handover_folder")
        self._folder.setText(
            self.tr("Into the folder {folder}").format(folder=folder)
            if folder
            else self.tr("No folder is chosen yet: a share, or a stick.")
        )
        is_copy = self.copy is not None
        for widget in (self._stays, self._hint, self._folder, self._choose, self._give):
            widget.setVisible(not is_copy)
        preview = self._preview
        self._hint.setVisible(preview is not None and bool(preview.lines))
        if self._settings.is_locked("handover_folder"):
            lock(self._choose)
        something = preview is not None and bool(preview.lines or preview.waiting)
        self._give.setEnabled(bool(folder) and something and not self._line.is_busy)

    def _staying_words(self, preview: Preview) -> str:
        staying = preview.staying
        parts = []
        if staying.open_calls:
            parts.append(self.tr("%n call(s) still open", "", staying.open_calls))
        if staying.rehearsals:
            parts.append(self.tr("%n rehearsal(s)", "", staying.rehearsals))
        if staying.answers:
            parts.append(self.tr("%n answer(s) of reflections", "", staying.answers))
        always = self.tr(
            "your remarks on tension, earlier states of notes, your own phrases, cards of callers "
            "and what the phone said"
        )
        told = self.tr("Stays with you: {what}.")
        return told.format(what=self.tr(", ").join([*parts, always]))

    def _ask_folder(self) -> None:
        ask_folder(self, self.tr("The folder to hand over into"), self.use_folder)
