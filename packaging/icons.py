"""Draw the program's icons from its two pictures: for Linux desktops, Windows and macOS.

    python packaging/icons.py hicolor FOLDER [--supervisor]     FOLDER/48x48/apps/NAME.png, ...
    python packaging/icons.py ico FILE [--supervisor]           for Windows
    python packaging/icons.py icns FILE [--supervisor]          for macOS

Up to 24 pixels a simpler picture is drawn, whose lines fall on whole pixels. The same pictures and
the same Qt give the same bytes.
"""

from __future__ import annotations

import os
import shutil
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

PICTURES = Path(__file__).resolve().parents[1] / "resources" / "application"
AGENT, SUPERVISOR = "callside", "callside-supervisor"
DESKTOP_NAMES = {AGENT: "org.callside.Callside", SUPERVISOR: "org.callside.Callside.Supervisor"}

LARGEST_SMALL = 24
"""Pixels: up to here the simpler picture is drawn."""

HICOLOR = (16, 22, 24, 32, 36, 48, 64, 72, 96, 128, 192, 256, 512)
ICO = (16, 20, 24, 32, 40, 48, 64, 128, 256)
# The names of the kinds that Apple's `iconutil` writes, each a PNG of so many pixels.
ICNS = (
    (b"icp4", 16),
    (b"icp5", 32),
    (b"icp6", 64),
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic09", 512),
    (b"ic10", 1024),
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic13", 256),
    (b"ic14", 512),
)


def drawn(name: str, side: int) -> QImage:
    """The picture of a program at so many pixels."""
    small = "-small" if side <= LARGEST_SMALL else ""
    renderer = QSvgRenderer(str(PICTURES / f"{name}{small}.svg"))
    if not renderer.isValid():
        raise FileNotFoundError(PICTURES / f"{name}{small}.svg")
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image


def as_png(image: QImage) -> bytes:
    """The image as a PNG file."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):
        raise OSError("Qt writes no PNG here")
    return bytes(held.data())


def as_dib(image: QImage) -> bytes:
    """The image as Windows holds it in an icon: BGRA from the bottom up, then an empty mask.

    Installers and older programs read no PNG below 256 pixels.
    """
    side = image.width()
    rows = [bytes(image.constScanLine(y)[: 4 * side]) for y in reversed(range(side))]
    mask = bytes((side + 31) // 32 * 4 * side)
    header = struct.pack("<IiiHHIIiiII", 40, side, 2 * side, 1, 32, 0, 0, 0, 0, 0, 0)
    return header + b"".join(rows) + mask


def ico(name: str) -> bytes:
    """The icon of a program for Windows."""
    images = [(side, drawn(name, side)) for side in ICO]
    held = [as_png(image) if side == 256 else as_dib(image) for side, image in images]
    head = struct.pack("<HHH", 0, 1, len(held))
    place = len(head) + 16 * len(held)
    for (side, _), data in zip(images, held, strict=True):
        head += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return head + b"".join(held)


def icns(name: str) -> bytes:
    """The icon of a program for macOS."""
    parts = [(kind, as_png(drawn(name, side))) for kind, side in ICNS]
    body = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def hicolor(name: str, folder: Path) -> list[Path]:
    """Write the icons of a program as Linux desktops look for them; gives the files."""
    files = []
    for side in HICOLOR:
        file = folder / f"{side}x{side}" / "apps" / f"{DESKTOP_NAMES[name]}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(as_png(drawn(name, side)))
        files.append(file)
    scalable = folder / "scalable" / "apps" / f"{DESKTOP_NAMES[name]}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(PICTURES / f"{name}.svg", scalable)
    return [*files, scalable]


def main(arguments: list[str]) -> int:
    """Write what is asked for."""
    name = SUPERVISOR if "--supervisor" in arguments else AGENT
    words = [word for word in arguments if word != "--supervisor"]
    if len(words) != 2 or words[0] not in ("hicolor", "ico", "icns"):
        sys.stderr.write(__doc__ or "")
        return 2
    kind, target = words[0], Path(words[1])
    if kind == "hicolor":
        hicolor(name, target)
        return 0
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(ico(name) if kind == "ico" else icns(name))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
