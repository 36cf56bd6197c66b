"""Many pictures on one sheet, each with its name, to be looked over at a glance."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

COLUMNS = 6
GAP, CAPTION = 16, 28
WIDEST = 3200
GROUND, INK = "#8A949E", "#000000"


def draw_contact_sheet(pictures: Sequence[Path], target: Path) -> None:
    """Draw pictures of one size row by row into a PNG. Raises OSError where it cannot be kept."""
    images = [QImage(str(path)) for path in pictures]
    if not images:
        return
    width, height = images[0].width(), images[0].height()
    columns = min(COLUMNS, len(images))
    share = min(1.0, (WIDEST / columns - GAP) / width)
    width, height = round(width * share), round(height * share)
    rows = -(-len(images) // columns)
    sheet = QImage(
        columns * (width + GAP) + GAP,
        rows * (height + CAPTION + GAP) + GAP,
        QImage.Format.Format_RGB32,
    )
    sheet.fill(QColor(GROUND))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(QColor(INK))
    for index, (path, image) in enumerate(zip(pictures, images, strict=True)):
        row, column = divmod(index, columns)
        left = GAP + column * (width + GAP)
        top = GAP + row * (height + CAPTION + GAP)
        painter.drawText(QRect(left, top, width, CAPTION), Qt.AlignmentFlag.AlignVCenter, path.stem)
        painter.drawImage(QRect(left, top + CAPTION, width, height), image)
    painter.end()
    target.parent.mkdir(parents=True, exist_ok=True)
    if not sheet.save(str(target)):
        raise OSError(f"cannot write {target}")
