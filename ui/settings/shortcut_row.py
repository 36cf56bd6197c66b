"""One shortcut of the list: what it does, its keys, and the way to change them."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QKeySequenceEdit, QSizePolicy, QVBoxLayout, QWidget

from app.problems import Problem
from ui.controls.button import Button
from ui.controls.chip_row import ChipRow
from ui.controls.elastic_row import ElasticRow
from ui.controls.key_cap import KeyCap
from ui.controls.label import Label
from ui.look.tokens import SPACE_1
from ui.problem_words import in_one_line
from ui.shortcuts import Shortcuts


class ShortcutRow(QWidget):
    """Title and keys; while it is being changed, a field that takes the keys that are pressed.

    Emits:
        changed(): the keys are others now.
    """

    changed = Signal()

    def __init__(self, shortcuts: Shortcuts, act: Enum, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self.act = act
        self._title = Label(shortcuts.title(act))
        self._cap = KeyCap("")
        self._none = Label(self.tr("no key"), "small", wraps=False)
        self._change = Button(self.tr("Change"), role="link")
        self._change.setAccessibleName(
            self.tr("Change the keys of {what}").format(what=shortcuts.title(act))
        )
        self._change.clicked.connect(self.begin)
        keys = ChipRow(self.tr("Keys"))
        for widget in (self._cap, self._none, self._change):
            keys.add_chip(widget)
        line = ElasticRow(gap=SPACE_1)
        line.add(self._title, 1)
        line.add(keys)
        self._edit = QKeySequenceEdit()
        self._edit.setAccessibleName(self.tr("New keys"))
        self._edit.setMaximumSequenceLength(1)
        self._edit.setClearButtonEnabled(True)
        self._problem = Label("", "small", tone="danger")
        self._save = Button(self.tr("Use these"), role="primary")
        self._off = Button(self.tr("No key"))
        self._reset = Button(self.tr("Usual key"))
        self._cancel = Button(self.tr("Cancel"))
        self._save.clicked.connect(self._take)
        self._off.clicked.connect(lambda: self._apply(""))
        self._reset.clicked.connect(self._take_usual)
        self._cancel.clicked.connect(self.end)
        buttons = ChipRow(self.tr("Keys"))
        for button in (self._save, self._off, self._reset, self._cancel):
            buttons.add_chip(button)
        self._editor = QWidget()
        inner = QVBoxLayout(self._editor)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE_1)
        for part in (self._edit, self._problem, buttons):
            inner.addWidget(part)
        self._editor.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_1, 0, SPACE_1)
        column.setSpacing(SPACE_1)
        column.addWidget(line)
        column.addWidget(self._editor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._edit.keySequenceChanged.connect(self._tell_conflict)
        self.renew()

    @property
    def change_button(self) -> Button:
        """Begins the change."""
        return self._change

    @property
    def save_button(self) -> Button:
        """Puts the new keys into force."""
        return self._save

    @property
    def reset_button(self) -> Button:
        """Gives the usual keys back."""
        return self._reset

    @property
    def edit(self) -> QKeySequenceEdit:
        """The field that takes keys."""
        return self._edit

    @property
    def problem(self) -> str:
        """What is wrong with the keys pressed."""
        return self._problem.text()

    @property
    def is_changing(self) -> bool:
        """Whether the keys are being changed."""
        return not self._editor.isHidden()

    def renew(self) -> None:
        """Show the keys in force."""
        keys = self._shortcuts.shown_keys(self.act)
        self._cap.setText(keys)
        self._cap.setVisible(bool(keys))
        self._none.setVisible(not keys)

    def fits(self, wanted: str) -> bool:
        """Whether title or keys hold the text looked for."""
        held = f"{self._title.text()} {self._shortcuts.shown_keys(self.act)}".casefold()
        return all(word in held for word in wanted.casefold().split())

    def begin(self) -> None:
        """Take the next keys that are pressed."""
        self._problem.setText("")
        self._problem.hide()
        self._edit.setKeySequence(QKeySequence(self._shortcuts.keys(self.act)))
        self._editor.show()
        self._change.hide()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Leave the keys as they are."""
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self._editor.isAncestorOf(focused)
        self._editor.hide()
        self._change.show()
        if had_keyboard:
            self._change.setFocus(Qt.FocusReason.OtherFocusReason)
        self.renew()

    def _tell_conflict(self) -> None:
        other = self._shortcuts.conflict(self.act, self._pressed())
        words = ""
        if other is not None:
            words = self.tr("These keys are taken by “{other}”. Press others.").format(
                other=self._shortcuts.title(other)
            )
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self._save.setEnabled(not words)

    def _pressed(self) -> str:
        return self._edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _take(self) -> None:
        self._apply(self._pressed())

    def _take_usual(self) -> None:
        usual = self._shortcuts.row(self.act).keys
        self._edit.setKeySequence(QKeySequence(usual))
        if self._shortcuts.conflict(self.act, usual) is None:
            self._apply(None)

    def _apply(self, keys: str | None) -> None:
        if keys and self._shortcuts.conflict(self.act, keys) is not None:
            self._tell_conflict()
            return
        try:
            self._shortcuts.change(self.act, keys)
        except Problem as problem:
            self._problem.setText(in_one_line(problem))
            self._problem.show()
            return
        self.end()
        self.changed.emit()
