"""The notes of the call: from the first second, saved as they are typed."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ports import Changed
from ui.controls.announce import announce
from ui.controls.card import Card
from ui.controls.chip import Chip
from ui.controls.icon_button import IconButton
from ui.desk.notes.note_editor import NoteEditor
from ui.desk.notes.note_history import NoteHistory
from ui.desk.notes.quick_rows import QuickRows
from ui.desk.notes.saved_mark import SavedMark
from ui.desk.notes.saved_watch import SavedWatch
from ui.desk.notes.warned_lines import WarnedLines
from ui.desk.notes.warner_hint import WarnerHint
from ui.desk.wrap_up.about_call import AboutCall
from ui.look.tokens import SPACE_2, TARGET
from ui.workplace import Workplace

_CHIP_MS = 8000


class NotesPanel(QWidget):
    """The notes of each open call with their own text, caret, view and undo steps.

    Typing where no call is open starts one: the first note needs nothing (A23). Emits
    `page_turned` when something else comes in place of the field, or goes.
    """

    page_turned = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._call: UUID | None = None
        self._starts = False
        self._editor = NoteEditor(
            self.tr("Notes"), self.tr("Write from the first second. ! makes a task.")
        )
        self._mark = SavedMark()
        self._removed = Chip(self.tr("Card number removed"), "shield", "warn")
        self._removed.hide()
        self._hint = WarnerHint(place)
        self._history = NoteHistory(place)
        self._history_button = IconButton("history", self.tr("Earlier notes"), side=TARGET)
        self._history_button.setCheckable(True)
        self._history_button.toggled.connect(self._turn_history)
        self._history.closed.connect(self._close_pages)
        self._about = AboutCall(place)
        self._about.closed.connect(self._close_pages)
        self._about.fields.number_removed.connect(self._tell_removed)
        self._about.fields.text_written.connect(self._hint.read)
        self._about_button = IconButton("clipboard-check", self.tr("About this call"), side=TARGET)
        self._about_button.setCheckable(True)
        self._about_button.toggled.connect(self._turn_about)
        self._stack = QStackedWidget()
        for page in (self._editor, self._about, self._history):
            self._stack.addWidget(page)
        self._card = Card(self.tr("Notes"))
        self._card.set_trailing(self._head())
        self._card.add(self._stack, 1)
        self._card.add(self._removed)
        self._card.add(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        self._rows = QuickRows(self._editor, place)
        self._lines = WarnedLines(self._editor, self._hint)
        self._watch = SavedWatch(self._mark, place.desk, lambda: self._editor.waits, self)
        self._chip_time = QTimer(self)
        self._chip_time.setSingleShot(True)
        self._chip_time.setInterval(_CHIP_MS)
        self._chip_time.timeout.connect(self._removed.hide)
        self._editor.settled.connect(self._save)
        self._editor.written.connect(self._written)
        self._editor.number_removed.connect(self._tell_removed)
        self._editor.left.connect(self._watch.tell)
        place.bridge.on(("note",), self._note_changed, asker=self)
        place.bridge.on(("calls", "phase", "log"), self._calls_changed)
        place.bridge.on(("saved", "note", "fields"), self._saved_changed)
        place.bridge.leaving.connect(self.flush)
        place.bridge.closed.connect(self._editor.let_go)
        self._show_document(None)

    @property
    def editor(self) -> NoteEditor:
        """The field."""
        return self._editor

    @property
    def rows(self) -> QuickRows:
        """The chips below quick lines."""
        return self._rows

    @property
    def history(self) -> NoteHistory:
        """Earlier states of the notes."""
        return self._history

    @property
    def shows_notes(self) -> bool:
        """Whether the field is shown, and nothing else in its place."""
        return self._stack.currentWidget() is self._editor

    @property
    def history_button(self) -> IconButton:
        """Shows earlier states in place of the field."""
        return self._history_button

    @property
    def about(self) -> AboutCall:
        """What the call is about."""
        return self._about

    @property
    def hint(self) -> WarnerHint:
        """What is perhaps better not kept."""
        return self._hint

    @property
    def about_button(self) -> IconButton:
        """Shows the fields of the call in place of the notes; there while a call is open."""
        return self._about_button

    @property
    def mark(self) -> SavedMark:
        """Whether it is saved."""
        return self._mark

    # -- what the page asks ------------------------------------------------------------------------

    def show_call(self, call: UUID | None) -> None:
        """Show the notes of another call, as they were left."""
        if self._starts and call is not None and self._call is None:
            # The call was begun by a first letter: what was typed belongs to it.
            self._place.notes.give_to(call)
        elif call == self._call:
            return
        else:
            self.flush()
        self._close_pages()
        self._show_document(call)

    def focus_notes(self) -> None:
        """Put the keyboard into the notes, where the caret was left."""
        self._close_pages()
        self._editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def insert_at_caret(self, text: str) -> None:
        """Put text in at the caret; nothing else is touched, one undo takes it out again."""
        self._editor.insert_at_caret(text)

    def selected_text(self) -> str:
        """What is selected in the notes."""
        return self._editor.textCursor().selectedText().replace("\u2029", "\n")

    def flush(self, call: UUID | None = None) -> None:
        """Save at once what was typed (of that call)."""
        if call is None or call == self._call:
            self._editor.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the words where there is little."""
        super().resizeEvent(event)
        self._hint.fit_within(event.size())

    # -- documents ---------------------------------------------------------------------------------

    def _show_document(self, call: UUID | None) -> None:
        self._call = call
        document = self._place.notes.of(call)
        self._editor.show_document(document)
        self._rows.show(document, call)
        self._hint.show_call(call)
        self._lines.show(document)
        self._history.show_call(call)
        self._about.show_call(call)
        self._about_button.setVisible(call is not None)
        self._history_button.setVisible(call is not None)
        self._show_state()

    def _written(self) -> None:
        if self._call is None and not self._editor.document().isEmpty():
            self._start_call()
        self._show_state()

    def _start_call(self) -> None:
        self._starts = True
        try:
            call = self._place.desk.calls.start(asker=self)
            self.show_call(call)
        finally:
            self._starts = False

    # -- saving ------------------------------------------------------------------------------------

    def _save(self, start: int, end: int) -> None:
        """Hand in the notes but for `start` to `end`, which may become a card number."""
        if self._call is None:
            return
        try:
            self._hand_in(self._call, start, end)
        except Exception:
            # Said by whoever catches it; the words themselves are handed in again soon.
            self._editor.hold()
            raise
        self._show_state()

    def _hand_in(self, call: UUID, start: int, end: int) -> None:
        document = self._editor.note_document()
        text, stamps = document.text(), document.stamps()
        if end > start:
            first = text.count("\n", 0, start) + 1
            gone = text.count("\n", start, end)
            stamps = (*stamps[:first], *stamps[first + gone :])
            text = text[:start] + text[end:]
        self._place.desk.notes.write(call, text, stamps, asker=self)

    def _note_changed(self, changed: Changed) -> None:
        """Somebody else changed notes: a version was restored, a line was added."""
        document = self._place.notes.known(changed.call)
        if changed.call is None or document is None:
            return
        note = self._place.desk.sheet(changed.call).note
        if note is None or (note.text, note.stamps) == (document.text(), document.stamps()):
            return
        if document is self._editor.document():
            self._editor.renew(note.text, note.stamps)
            self._rows.renew()
        else:
            document.renew(note.text, note.stamps)

    def _calls_changed(self, _changed: Changed) -> None:
        """Let the documents of closed calls go."""
        still_open = {sheet.call.id for sheet in self._place.desk.calls.open()}
        for call in self._place.notes.calls():
            if call not in still_open and call != self._call:
                self._place.notes.forget(call)

    def _saved_changed(self, changed: Changed) -> None:
        if changed.call == self._call:
            self._show_state()

    def _show_state(self) -> None:
        empty = self._editor.document().isEmpty() and not self._editor.waits
        self._watch.renew(None if empty else self._call)

    # -- around the field --------------------------------------------------------------------------

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self._mark)
        row.addWidget(self._about_button)
        row.addWidget(self._history_button)
        return head

    def _turn_history(self, on: bool) -> None:
        if on:
            self.flush()
            self._about_button.setChecked(False)
            self._history.renew()
        self._show_page()

    def _turn_about(self, on: bool) -> None:
        if on:
            self._history_button.setChecked(False)
        self._show_page()
        if on:
            self._about.fields.take_keyboard()

    def _show_page(self) -> None:
        """Show fields or history in place of the notes; the keyboard comes back to the notes."""
        page: QWidget = self._editor
        if self._about_button.isChecked():
            page = self._about
        elif self._history_button.isChecked():
            page = self._history
        had_keyboard = self._stack.isAncestorOf(QApplication.focusWidget() or self)
        self._stack.setCurrentWidget(page)
        self.page_turned.emit()
        if page is self._editor and had_keyboard:
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_pages(self) -> None:
        self._history_button.setChecked(False)
        self._about_button.setChecked(False)

    def _tell_removed(self) -> None:
        self._removed.show()
        self._chip_time.start()
        announce(self, self._removed.text())
