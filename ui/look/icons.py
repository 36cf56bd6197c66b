"""The icon set: Lucide line icons, drawn in a token's colour at any size.

Only the icons that the program shows are shipped, in ``resources/icons`` with their licence.
"""

import re
from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid

from ui.look.theme import current_theme
from ui.look.tokens import ICON_SIZE, Tokens

ICON_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"

DIRECTED = frozenset({"arrow-right", "chevron-left", "chevron-right", "list-checks", "undo-2"})
"""Icons that show a way forward, a way back, or a line of text: mirrored where one reads so."""

_RATIOS = (1.0, 2.0)
# Between Lucide's own 2 of 24 and the weight of Inter's stems at these sizes.
_STROKE = "1.9"


@cache
def icon_names() -> frozenset[str]:
    """Names of all icons that ship."""
    return frozenset(path.stem for path in ICON_FOLDER.glob("*.svg"))


@cache
def _source(name: str) -> str:
    path = ICON_FOLDER / f"{name}.svg"
    if name not in icon_names():
        raise KeyError(f"no icon named {name!r} in {ICON_FOLDER}")
    return path.read_text(encoding="utf-8")


def coloured_svg(source: str, colour: str) -> str:
    """Return the SVG text with its stroke in ``colour``."""
    drawn = source.replace("currentColor", colour)
    return re.sub(r'stroke-width="2"', f'stroke-width="{_STROKE}"', drawn, count=1)


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(coloured_svg(_source(name), colour).encode()))


def paint_icon(painter: QPainter, name: str, where: QRectF, colour: str) -> None:
    """Draw the icon into ``where`` in ``colour`` (``#RRGGBB``); sharp at any device ratio.

    One with a direction follows the reading direction that the painter has from its widget.
    """
    drawing = _renderer(name, colour)
    if not _is_mirrored(name, painter.layoutDirection()):
        drawing.render(painter, where)
        return
    painter.save()
    painter.translate(2 * where.center().x(), 0)
    painter.scale(-1, 1)
    drawing.render(painter, where)
    painter.restore()


def _is_mirrored(name: str, direction: Qt.LayoutDirection) -> bool:
    return name in DIRECTED and direction == Qt.LayoutDirection.RightToLeft


@lru_cache(maxsize=512)
def icon_pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the icon as a pixmap of ``size`` logical px for a screen of ``ratio``."""
    drawing = _renderer(name, colour)
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@lru_cache(maxsize=256)
def _icon(name: str, token: str, tokens: Tokens, size: int, *, mirrored: bool) -> QIcon:
    def drawn(colour: str, ratio: float) -> QPixmap:
        pixmap = icon_pixmap(name, colour, size, ratio)
        return pixmap.transformed(QTransform.fromScale(-1, 1)) if mirrored else pixmap

    result = QIcon()
    for ratio in _RATIOS:
        usual = drawn(tokens.colour(token), ratio)
        result.addPixmap(usual, QIcon.Mode.Normal)
        result.addPixmap(usual, QIcon.Mode.Active)
        result.addPixmap(usual, QIcon.Mode.Selected)
        result.addPixmap(drawn(tokens.disabled, ratio), QIcon.Mode.Disabled)
    return result


def icon(
    name: str,
    colour_token: str = "text",
    size: int = ICON_SIZE,
    direction: Qt.LayoutDirection | None = None,
) -> QIcon:
    """Return the icon in a token's colour as the theme shows it now.

    It stays as it is when the theme changes: give it to ``keep_icon`` to have it follow. One with
    a direction is as `direction` has it, else as the application reads.
    Raises KeyError for a name that does not ship.
    """
    theme = current_theme()
    way = QGuiApplication.layoutDirection() if direction is None else direction
    mirrored = _is_mirrored(name, way)
    return _icon(name, colour_token, theme.tokens, theme.soft_px(size), mirrored=mirrored)


class IconKeeper(QObject):
    """Keeps the icon of a button or an action in the theme's colours.

    Holds the icon's name, its colour token and its size in px; a child of what it serves.
    """

    def __init__(self, target: QObject, name: str, colour_token: str, size: int) -> None:
        super().__init__(target)
        self._target = target
        self._name = name
        self._token = colour_token
        self._size = size
        current_theme().theme_changed.connect(self.renew)
        # Not on an action: a filter in Python sees it while it ends, and keeps a wrapper of what
        # is gone; the next action at that address would be taken for it.
        if name in DIRECTED and isinstance(target, QWidget):
            target.installEventFilter(self)
        self.renew()

    def retire(self) -> None:
        """Another keeper takes over; what it serves may be gone before this one is."""
        current_theme().theme_changed.disconnect(self.renew)
        if isinstance(self._target, QWidget):
            self._target.removeEventFilter(self)
        self.setParent(None)
        self.deleteLater()

    def renew(self) -> None:
        """Draw the icon again, in the colours and at the size in force."""
        if not isValid(self._target):
            return  # what it serves goes first when a whole window is let go
        target = self._target
        direction = target.layoutDirection() if isinstance(target, QWidget) else None
        self._target.setProperty("icon", icon(self._name, self._token, self._size, direction))
        if isinstance(self._target, QAbstractButton):
            side = current_theme().soft_px(self._size)
            self._target.setIconSize(QSize(side, side))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn around with what it serves."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.renew()
        return super().eventFilter(watched, event)


def keep_icon(
    target: QObject, name: str, colour_token: str = "text", size: int = ICON_SIZE
) -> None:
    """Give ``target`` (a button, an action) the icon, and keep it right in every theme."""
    for earlier in target.findChildren(
        IconKeeper, options=Qt.FindChildOption.FindDirectChildrenOnly
    ):
        earlier.retire()
    IconKeeper(target, name, colour_token, size)
