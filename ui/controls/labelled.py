"""A control under the words that name it, with its hint and what is wrong with it."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.controls.label import Label
from ui.look.tokens import SPACE_1


class Labelled(QWidget):
    """A caption over one control; the caption is also the control's accessible name.

    Holds the control. ``set_problem`` says in words what is wrong and how to mend it
    (WCAG 3.3.1, 3.3.3), and marks the control by a heavier rim, not by colour alone.
    """

    def __init__(
        self, caption: str, control: QWidget, *, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._control = control
        self._caption = Label(caption, "strong")
        self._caption.setBuddy(control)
        self._hint = Label(hint, "small")
        if not hint:
            self._hint.hide()
        self._problem = Label("", "small", tone="danger")
        self._problem.hide()
        if not control.accessibleName():
            control.setAccessibleName(caption)
        if hint and not control.accessibleDescription():
            control.setAccessibleDescription(hint)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        for widget in (self._caption, control, self._hint, self._problem):
            column.addWidget(widget)

    @property
    def control(self) -> QWidget:
        """The control below the caption."""
        return self._control

    @property
    def problem(self) -> str:
        """What is said to be wrong; empty when nothing is."""
        return self._problem.text()

    def set_problem(self, words: str) -> None:
        """Say what is wrong; an empty text takes it back."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self._control.setAccessibleDescription(words or self._hint.text())
        self._control.setProperty("problem", bool(words))
        style = self._control.style()
        style.unpolish(self._control)
        style.polish(self._control)
