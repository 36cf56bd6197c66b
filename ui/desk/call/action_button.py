"""A button that does what an action of the window does, and shows how it stands."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.controls.icon_button import IconButton


class ActionButton(IconButton):
    """An icon that triggers an action; enabled, checked and named as the action is.

    `icon_on` is shown while a checkable action is on, so that its state does not hang on colour.
    """

    def __init__(
        self,
        action: QAction,
        icon: str,
        *,
        icon_on: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon, action.text(), parent=parent)
        self._action = action
        self._off, self._on = icon, icon_on or icon
        self.clicked.connect(self._trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _trigger(self) -> None:
        self._action.trigger()
        self._follow()

    def _follow(self) -> None:
        action = self._action
        self.setEnabled(action.isEnabled())
        self.setCheckable(action.isCheckable())
        self.setChecked(action.isChecked())
        self.set_icon(self._on if action.isChecked() else self._off)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        own_tip = action.toolTip() if action.toolTip() != action.text() else ""
        self.setAccessibleName(action.text())
        self.setAccessibleDescription(own_tip or keys)
        self.setToolTip(own_tip or (f"{action.text()} ({keys})" if keys else action.text()))
