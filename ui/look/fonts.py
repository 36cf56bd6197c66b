"""The typeface: Inter as shipped, and what stands in for scripts that it does not cover."""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FONT_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "fonts"
FONT_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")

FAMILIES = ("Inter", "Segoe UI", "DejaVu Sans", "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC")
"""Families in the order in which a character is looked for."""


def load_fonts() -> tuple[str, ...]:
    """Make the shipped files known to Qt, once, and return the families that they brought.

    A file that cannot be read costs the typeface, not the program: the families after Inter
    take its place.
    """
    families = [family for name in FONT_FILES for family in load_font(name)]
    return tuple(dict.fromkeys(families))


@cache
def load_font(name: str = FONT_FILES[0]) -> tuple[str, ...]:
    """Make one of the files known to Qt, once: the first is all that a first paint needs."""
    handle = QFontDatabase.addApplicationFont(str(FONT_FOLDER / name))
    return () if handle == -1 else tuple(QFontDatabase.applicationFontFamilies(handle))


def make_font(
    pixels: int,
    weight: QFont.Weight = QFont.Weight.Normal,
    *,
    tabular: bool = False,
    capitals: bool = False,
) -> QFont:
    """Return the typeface at ``pixels``.

    ``tabular`` gives every figure the same width, so that a running time does not tremble.
    ``capitals`` shows capitals and opens them a little; the text itself stays as it is, for
    screen readers and the clipboard.
    """
    font = QFont(list(FAMILIES))
    font.setPixelSize(max(1, pixels))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    if capitals:
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 105)
    return font
