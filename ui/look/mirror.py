"""Where things lie in a language written from right to left.

`QStyle` knows it too, but the first mention of that class makes its eleven enumerations (9 ms of a
start), and nothing else of it is needed before the log is open.
"""

from PySide6.QtCore import QRect, Qt

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def mirrored(direction: Qt.LayoutDirection, area: QRect, place: QRect) -> QRect:
    """Return where ``place``, reckoned from left to right, lies in ``area``."""
    if direction != _RIGHT_TO_LEFT:
        return place
    return place.translated(area.left() + area.right() - place.left() - place.right(), 0)


def seen_side(direction: Qt.LayoutDirection, wanted: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Return the side at which text is seen that is aligned as ``wanted``: left is the leading."""
    if wanted & Qt.AlignmentFlag.AlignAbsolute:
        return wanted & ~Qt.AlignmentFlag.AlignAbsolute
    if direction != _RIGHT_TO_LEFT:
        return wanted or _LEFT
    if wanted == _RIGHT:
        return _LEFT
    return _RIGHT if wanted in (_LEFT, Qt.AlignmentFlag(0)) else wanted
