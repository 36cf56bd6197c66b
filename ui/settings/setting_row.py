"""A setting on the settings page: its control, its words, and what is wrong with its value."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.bounds import Bounds
from app.settings import Setting
from ui.controls.label import Label
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_1, SPACE_2, SPACE_3
from ui.settings.words import hint_of, label_of

_BOX = 20


def managed_words() -> str:
    """What is said of what policy sets, wherever its control stands."""
    return QCoreApplication.translate("SettingRow", "Managed by your organisation")


def lock(*controls: QWidget) -> None:
    """Disable the controls of what policy sets, and say so."""
    for control in controls:
        control.setEnabled(False)
        control.setToolTip(managed_words())
        control.setAccessibleDescription(managed_words())


class SettingRow(QWidget):
    """Base of the rows; each kind of setting has its own.

    Holds the setting. Subclasses make the control and implement `show_value`.

    Emits:
        value_chosen(object): the agent chose or typed another value.
    """

    value_chosen = Signal(object)

    def __init__(
        self, setting: Setting, control: QWidget, *, captioned: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setting = setting
        self._control = control
        label, hint = label_of(setting.key), self.hint(setting)
        control.setAccessibleName(label)
        control.setAccessibleDescription(hint)
        self._hint_text = hint
        self._problem = Label("", "small", tone="danger")
        self._problem.hide()
        self._managed = Label(managed_words(), "small")
        self._managed.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        if captioned:
            caption = Label(label, "strong")
            caption.setBuddy(control)
            column.addWidget(caption)
        column.addWidget(control)
        if hint:
            below = QHBoxLayout()
            below.addSpacing(0 if captioned else self._indent())
            below.addWidget(Label(hint, "small"), 1)
            column.addLayout(below)
        column.addWidget(self._managed)
        column.addWidget(self._problem)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @staticmethod
    def hint(setting: Setting) -> str:
        """What is said below the control; nothing where that is empty."""
        return hint_of(setting.key)

    @staticmethod
    def _indent() -> int:
        """Where the words beside a box begin."""
        return SPACE_2 + current_theme().soft_px(_BOX) + SPACE_3

    @property
    def control(self) -> QWidget:
        """The control."""
        return self._control

    @property
    def problem(self) -> str:
        """What is said to be wrong; empty when nothing is."""
        return self._problem.text()

    @property
    def managed(self) -> str:
        """What is said of a setting that policy locks or bounds; empty where it does neither."""
        return self._managed.text() if self._managed.isVisibleTo(self) else ""

    def set_managed(self, managed: bool) -> None:
        """Show that policy sets the value: it can be read and not changed."""
        self._managed.setText(managed_words())
        self._managed.setVisible(managed)
        self._control.setEnabled(not managed)
        told = (self._managed.text(), self._hint_text) if managed else (self._hint_text,)
        self.describe(" ".join(filter(None, told)))

    def set_bounds(self, bounds: Bounds) -> None:
        """Show how far policy lets the value go; the person chooses within that."""
        told = []
        if bounds.least is not None:
            told.append(
                self.tr("Your organisation asks for at least {bound}.").format(
                    bound=bounds.least.value
                )
            )
        if bounds.most is not None:
            told.append(
                self.tr("Your organisation allows at most {bound}.").format(bound=bounds.most.value)
            )
        self._managed.setText(" ".join(told))
        self._managed.setVisible(bool(told))
        self.describe(" ".join(filter(None, (*told, self._hint_text))))

    def describe(self, words: str) -> None:
        """Have the words read out with what takes the keyboard."""
        self._control.setAccessibleDescription(words)

    def show_value(self, value: Any) -> None:
        """Show the value in force."""
        raise NotImplementedError

    def set_problem(self, words: str) -> None:
        """Say what is wrong with the value; an empty text takes it back."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        told = self.managed if self._control.isEnabled() else ""
        usual = " ".join(filter(None, (told, self._hint_text)))
        self.describe(words or usual)
        self._control.setProperty("problem", bool(words))
        style = self._control.style()
        style.unpolish(self._control)
        style.polish(self._control)
