"""Inter ships, loads, and sets times in figures of one width."""

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from ui.look.fonts import FONT_FILES, FONT_FOLDER, load_fonts, make_font


def test_every_file_loads_with_its_licence_beside_it() -> None:
    assert "Inter" in load_fonts()
    assert {path.name for path in FONT_FOLDER.glob("*.otf")} == set(FONT_FILES)
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FONT_FOLDER / "OFL.txt").read_text("utf-8")
    assert sum(path.stat().st_size for path in FONT_FOLDER.iterdir()) < 2_000_000


def test_the_typeface_in_force_is_inter() -> None:
    load_fonts()
    for weight in (QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold):
        assert QFontInfo(make_font(14, weight)).family().startswith("Inter")


def test_tabular_figures_have_one_width() -> None:
    load_fonts()
    metrics = QFontMetricsF(make_font(20, tabular=True))
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1
    loose = QFontMetricsF(make_font(20))
    assert loose.horizontalAdvance("1") < loose.horizontalAdvance("0")


def test_capitals_are_shown_and_not_written() -> None:
    assert make_font(11, capitals=True).capitalization() == QFont.Capitalization.AllUppercase
