"""Draws the small pictures that the style sheet names: check marks and arrows, one set a theme.

A style sheet can only show files, so these ship ready-coloured. After a change of the tokens
``python -m ui.look.indicators`` draws them again; a test says when that is due.
"""

from pathlib import Path

from ui.look.icons import ICON_FOLDER, coloured_svg
from ui.look.style_sheet import INDICATOR_FOLDER, indicator_colour
from ui.look.tokens import TOKEN_SETS

# Picture, and the icon that it is drawn from: a tick is a check mark that stands on a surface.
INDICATORS = {
    "check": "check",
    "tick": "check",
    "minus": "minus",
    "chevron-up": "chevron-up",
    "chevron-down": "chevron-down",
}


def draw_indicators() -> dict[Path, str]:
    """Return the picture that belongs into each file."""
    return {
        INDICATOR_FOLDER / tokens.name / f"{name}.svg": coloured_svg(
            (ICON_FOLDER / f"{drawn_from}.svg").read_text(encoding="utf-8"),
            indicator_colour(tokens, name),
        )
        for tokens in TOKEN_SETS.values()
        for name, drawn_from in INDICATORS.items()
    }


def main() -> None:
    """Write every picture to its place."""
    for path, picture in draw_indicators().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    main()
