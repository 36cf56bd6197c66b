"""The icons of both programs, at every size that a desktop, Windows or macOS asks for."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.support.packaging_script import packaging_script
from ui.look.window_icon import window_icon

icons = packaging_script("icons")
NAMES = (icons.AGENT, icons.SUPERVISOR)
ACCENT = QColor("#0B6E6E")


def has_the_look(image: QImage) -> bool:
    """Whether it is the accent at its edge, has something white in it, and clear corners."""
    side = image.width()
    edge, corner = image.pixelColor(side // 2, side // 12), image.pixelColor(0, 0)
    step = max(1, side // 32)
    places = [(x, y) for x in range(0, side, step) for y in range(0, side, step)]
    whites = sum(image.pixelColor(x, y) == QColor("white") for x, y in places)
    return edge == ACCENT and corner.alpha() < 128 and 0.1 < whites / len(places) < 0.5


@pytest.mark.parametrize("name", NAMES)
def test_linux_has_every_size_and_the_picture_itself(tmp_path: Path, name: str):
    files = icons.hicolor(name, tmp_path)
    for file in files[:-1]:
        image = QImage(str(file))
        assert file.parts[-3] == f"{image.width()}x{image.height()}"
        assert has_the_look(image), file
    sides = {int(file.parts[-3].split("x")[0]) for file in files[:-1]}
    assert sides >= {16, 22, 24, 32, 48, 64, 128, 256, 512}
    assert files[-1].parts[-3:] == ("scalable", "apps", f"{icons.DESKTOP_NAMES[name]}.svg")


@pytest.mark.parametrize("name", NAMES)
def test_small_sizes_are_drawn_on_whole_pixels(name: str):
    shades = {QColor(icons.drawn(name, 16).pixelColor(x, 2)).name() for x in range(5, 11)}
    assert shades == {"#ffffff"}


@pytest.mark.parametrize("name", NAMES)
def test_windows_finds_each_size_in_its_icon(name: str):
    data = icons.ico(name)
    _, kind, count = struct.unpack_from("<HHH", data)
    assert (kind, count) == (1, len(icons.ICO))
    end = 6 + 16 * count
    for index, side in enumerate(icons.ICO):
        width, height, _, _, _, bits, size, place = struct.unpack_from(
            "<BBBBHHII", data, 6 + 16 * index
        )
        assert (width, height, bits, place) == (side % 256, side % 256, 32, end)
        end += size
        # As a file of its own, in which Qt reads what Windows would.
        alone = struct.pack("<HHHBBBBHHII", 0, 1, 1, width, height, 0, 0, 1, 32, size, 22)
        image = QImage.fromData(alone + data[place:end], "ICO")  # type: ignore[call-overload]
        assert image.width() == side
        assert has_the_look(image), side
    assert end == len(data)


def test_macos_finds_each_size_in_its_icon():
    data = icons.icns(icons.AGENT)
    assert data[:4] == b"icns"
    assert struct.unpack_from(">I", data, 4) == (len(data),)
    place, found = 8, []
    while place < len(data):
        kind, size = struct.unpack_from(">4sI", data, place)
        found.append((kind, QImage.fromData(data[place + 8 : place + size]).width()))
        place += size
    assert tuple(found) == icons.ICNS


def test_the_same_pictures_give_the_same_bytes():
    assert icons.ico(icons.AGENT) == icons.ico(icons.AGENT)
    assert icons.ico(icons.AGENT) != icons.ico(icons.SUPERVISOR)


@pytest.mark.parametrize("name", NAMES)
def test_the_window_has_the_same_picture(qtbot, name: str):
    icon = window_icon(name)
    for side in (16, 24, 48, 256):
        shown = icon.pixmap(side, side).toImage().convertToFormat(QImage.Format.Format_ARGB32)
        assert shown.pixelColor(side // 2, side // 3) == icons.drawn(name, side).pixelColor(
            side // 2, side // 3
        )
        assert has_the_look(shown)
