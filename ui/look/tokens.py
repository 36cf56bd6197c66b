"""The colours, sizes and spaces that every window is drawn with.

A token is named for what it is for, never for what it looks like. Every pair that may meet on
screen is held to WCAG 1.4.3 and 1.4.11 (goal A18) by ``ui/look/contrast.py``.
"""

from typing import NamedTuple

# The 4-px grid. Spaces do not grow with the text, so that 200 % text still fits in 320 px.
SPACE_1 = 4
SPACE_2 = 6
SPACE_3 = 8
SPACE_4 = 12
SPACE_5 = 16
SPACE_6 = 24

RADIUS_CONTROL = 8
RADIUS_CARD = 12

# Heights in px at 100 % text; they are minima, and grow with the text.
CONTROL_HEIGHT = 32
ACTION_HEIGHT = 40
TENSION_HEIGHT = 40
TARGET = 24
"""The smallest thing that can be pressed, in px (WCAG 2.5.8, goal A17)."""

FOCUS_WIDTH = 2
"""Width of the focus ring in px (goal A16)."""

ICON_SIZE = 18

LEAST_WORD = 96
"""Width in px that the words of a control ask for at least; a longer word is broken there.

The same at any text size: larger type gives a narrow window no more room. What asks for more width
than its column has gets a height for the width that it asked for, and loses its last lines.
"""

TYPE_SIZES: dict[str, int] = {
    "caption": 11,
    "small": 13,
    "body": 14,
    "strong": 15,
    "heading": 18,
    "timer": 20,
    "sentence": 22,
}
"""Type sizes in px at 100 % text."""

LINE_HEIGHT = 1.4


class Tokens(NamedTuple):
    """One full set of colours, each as ``#RRGGBB``.

    ``name`` is the set's name, ``is_dark`` says whether light text stands on dark ground, and
    ``is_contrast`` whether the set is made for people who asked for high contrast: then chips
    and cards get outlines instead of tints.
    """

    name: str
    is_dark: bool
    is_contrast: bool

    bg: str
    surface: str
    sunken: str
    hover: str
    pressed: str
    line: str
    outline: str

    text: str
    muted: str
    faint: str
    disabled: str

    accent: str
    accent_hover: str
    accent_pressed: str
    accent_soft: str
    on_accent: str

    warn: str
    warn_soft: str
    danger: str
    danger_hover: str
    danger_soft: str
    on_danger: str
    good: str
    good_soft: str

    focus: str
    selection: str
    on_selection: str
    scroll: str
    tooltip: str
    on_tooltip: str

    tension: tuple[str, str, str, str, str]

    def tension_of(self, level: int) -> str:
        """Colour of a tension ``level`` from 1 (calm) to 5 (furious)."""
        return self.tension[level - 1]

    def colour(self, token: str) -> str:
        """Colour of a token by name; ``tension_1`` … ``tension_5`` count as names too.

        Raises KeyError for a name that is not a colour.
        """
        if token.startswith("tension_"):
            return self.tension_of(int(token.removeprefix("tension_")))
        if token not in COLOUR_NAMES:
            raise KeyError(token)
        return str(getattr(self, token))


COLOUR_NAMES = frozenset(Tokens._fields) - {"name", "is_dark", "is_contrast", "tension"}

LIGHT = Tokens(
    name="light",
    is_dark=False,
    is_contrast=False,
    bg="#F6F7F8",
    surface="#FFFFFF",
    sunken="#EEF0F2",
    hover="#F2F5F6",
    pressed="#E6EAED",
    line="#DCE0E4",
    outline="#818D99",
    text="#14202B",
    muted="#52606D",
    faint="#5F6C79",
    disabled="#838D98",
    accent="#0B6E6E",
    accent_hover="#085C5C",
    accent_pressed="#064B4B",
    accent_soft="#E2F1F0",
    on_accent="#FFFFFF",
    warn="#965800",
    warn_soft="#FFF3DC",
    danger="#B3261E",
    danger_hover="#981C15",
    danger_soft="#FCEBE9",
    on_danger="#FFFFFF",
    good="#1A7545",
    good_soft="#E3F3EA",
    focus="#0B6E6E",
    selection="#CDE8E6",
    on_selection="#14202B",
    scroll="#818D99",
    tooltip="#14202B",
    on_tooltip="#FFFFFF",
    tension=("#23715F", "#57731A", "#8A6400", "#B04D0C", "#B3261E"),
)

DARK = Tokens(
    name="dark",
    is_dark=True,
    is_contrast=False,
    bg="#12171C",
    surface="#1A2128",
    sunken="#242D36",
    hover="#222B33",
    pressed="#2B3640",
    line="#2C363F",
    outline="#71808C",
    text="#E8EDF1",
    muted="#A7B4BF",
    faint="#92A0AD",
    disabled="#697783",
    accent="#5CC4BD",
    accent_hover="#7AD3CD",
    accent_pressed="#93DED9",
    accent_soft="#173634",
    on_accent="#0B1A1A",
    warn="#F0B85A",
    warn_soft="#3A2C12",
    danger="#FF8A80",
    danger_hover="#FFA69E",
    danger_soft="#3D1B1A",
    on_danger="#2B0B09",
    good="#6FCF97",
    good_soft="#173324",
    focus="#5CC4BD",
    selection="#235450",
    on_selection="#FFFFFF",
    scroll="#66747F",
    tooltip="#E8EDF1",
    on_tooltip="#12171C",
    tension=("#5CC4BD", "#A5C95B", "#E6BE4F", "#F0935A", "#FF8A80"),
)

CONTRAST_DARK = Tokens(
    name="contrast-dark",
    is_dark=True,
    is_contrast=True,
    bg="#000000",
    surface="#000000",
    sunken="#0D0D0D",
    hover="#1F1F1F",
    pressed="#333333",
    line="#B8B8B8",
    outline="#FFFFFF",
    text="#FFFFFF",
    muted="#F0F0F0",
    faint="#E0E0E0",
    disabled="#A6A6A6",
    accent="#6FE7E0",
    accent_hover="#9BF0EB",
    accent_pressed="#C4F7F4",
    accent_soft="#002B29",
    on_accent="#000000",
    warn="#FFD24A",
    warn_soft="#2B2000",
    danger="#FFA8A0",
    danger_hover="#FFC4BE",
    danger_soft="#330A07",
    on_danger="#000000",
    good="#7CF0A6",
    good_soft="#002B14",
    focus="#FFD800",
    selection="#6FE7E0",
    on_selection="#000000",
    scroll="#FFFFFF",
    tooltip="#FFFFFF",
    on_tooltip="#000000",
    tension=("#6FE7E0", "#C1EB6B", "#FFD24A", "#FFB380", "#FFA8A0"),
)

CONTRAST_LIGHT = Tokens(
    name="contrast-light",
    is_dark=False,
    is_contrast=True,
    bg="#FFFFFF",
    surface="#FFFFFF",
    sunken="#F5F5F5",
    hover="#E8E8E8",
    pressed="#D6D6D6",
    line="#4D4D4D",
    outline="#000000",
    text="#000000",
    muted="#1A1A1A",
    faint="#2B2B2B",
    disabled="#6B6B6B",
    accent="#004848",
    accent_hover="#003333",
    accent_pressed="#001F1F",
    accent_soft="#E0F5F4",
    on_accent="#FFFFFF",
    warn="#5C3500",
    warn_soft="#FFF3DC",
    danger="#850F09",
    danger_hover="#650A05",
    danger_soft="#FFEDEB",
    on_danger="#FFFFFF",
    good="#00451F",
    good_soft="#E3F7EB",
    focus="#0000C8",
    selection="#004848",
    on_selection="#FFFFFF",
    scroll="#000000",
    tooltip="#000000",
    on_tooltip="#FFFFFF",
    tension=("#004A3B", "#354A00", "#553C00", "#6B2A00", "#850F09"),
)

TOKEN_SETS: dict[str, Tokens] = {
    tokens.name: tokens for tokens in (LIGHT, DARK, CONTRAST_DARK, CONTRAST_LIGHT)
}
