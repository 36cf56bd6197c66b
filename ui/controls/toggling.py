"""How a control that stays pressed hears of a toggle that was no click."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _Base
else:
    _Base = object


class Toggling(_Base):
    """Mixed into a button that may be checkable: a screen reader's toggle counts as a click.

    The accessibility bus offers Toggle before Press, and Qt answers it by changing the state
    alone: nothing is clicked, and what listens for clicks would show a thing chosen that was
    never kept (goal A15).
    """

    _by_ourselves = False

    def hear_toggles(self) -> None:
        """Begin to listen; called once, at the end of the constructor."""
        self.toggled.connect(self._toggled_from_outside)

    def setChecked(self, checked: bool) -> None:
        """Show a state; it is no one's click."""
        before, self._by_ourselves = self._by_ourselves, True
        super().setChecked(checked)
        self._by_ourselves = before

    def nextCheckState(self) -> None:
        """Go on to the next state, in a click that is told by Qt."""
        before, self._by_ourselves = self._by_ourselves, True
        super().nextCheckState()
        self._by_ourselves = before

    def _toggled_from_outside(self, checked: bool) -> None:
        if not self._by_ourselves:
            # The stubs leave out that a signal has a form for each of its arguments.
            self.clicked[bool].emit(checked)  # type: ignore[index]
