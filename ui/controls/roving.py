"""One stop for Tab in a group of which one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton


def let_tab_find_chosen(buttons: Sequence[QAbstractButton]) -> None:
    """Have Tab stop at the chosen button, or at the first while none is; arrows do the rest.

    Qt sees to it after a person's choice, but not after the program's.
    """
    stop = next((button for button in buttons if button.isChecked()), None)
    if stop is None and buttons:
        stop = buttons[0]
    for button in buttons:
        policy = Qt.FocusPolicy.TabFocus if button is stop else Qt.FocusPolicy.NoFocus
        button.setFocusPolicy(policy)
