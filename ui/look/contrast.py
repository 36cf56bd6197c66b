"""What colours may meet, and how far apart they have to be (WCAG 1.4.3 and 1.4.11, goal A18)."""

from collections.abc import Iterator
from dataclasses import dataclass

from ui.look.tokens import Tokens

TEXT_RATIO = 4.5
SHAPE_RATIO = 3.0

_LINEAR_BELOW = 0.04045

_GROUNDS = ("bg", "surface", "sunken", "hover", "accent_soft", "warn_soft", "danger_soft")
_TEXT_ON: dict[str, tuple[str, ...]] = {
    "text": (*_GROUNDS, "pressed", "good_soft"),
    "muted": (*_GROUNDS, "good_soft"),
    "faint": ("bg", "surface", "sunken", "hover", "accent_soft"),
    "accent": ("bg", "surface", "sunken", "hover", "accent_soft"),
    "warn": ("bg", "surface", "sunken", "hover", "warn_soft"),
    "danger": ("bg", "surface", "sunken", "hover", "danger_soft"),
    "good": ("bg", "surface", "sunken", "hover", "good_soft"),
    "on_accent": ("accent", "accent_hover", "accent_pressed"),
    "on_danger": ("danger", "danger_hover"),
    "on_selection": ("selection",),
    "on_tooltip": ("tooltip",),
}
_SHAPE_ON: dict[str, tuple[str, ...]] = {
    "outline": ("bg", "surface", "hover"),
    "focus": _GROUNDS,
    "scroll": ("bg",),
    # Inactive controls are exempt; ours stay readable all the same.
    "disabled": ("bg", "surface"),
}


@dataclass(frozen=True, slots=True)
class Pair:
    """Two tokens that meet: ``ink`` on ``ground``, and the ratio that they must reach."""

    ink: str
    ground: str
    required: float


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#RRGGBB``, from 0 (black) to 1 (white)."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        value / 12.92 if value <= _LINEAR_BELOW else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast_ratio(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 (the same) to 21 (black on white)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def pairs() -> Iterator[Pair]:
    """Every pair of tokens that the windows let meet."""
    for ink, grounds in _TEXT_ON.items():
        for ground in grounds:
            yield Pair(ink, ground, TEXT_RATIO)
    for level in range(1, 6):
        for ground in ("bg", "surface", "hover"):
            yield Pair(f"tension_{level}", ground, TEXT_RATIO)
    for ink, grounds in _SHAPE_ON.items():
        for ground in grounds:
            yield Pair(ink, ground, SHAPE_RATIO)


def shortfalls(tokens: Tokens) -> list[str]:
    """Pairs of ``tokens`` that are too close, one readable line each; empty when all is well."""
    found = []
    for pair in pairs():
        ratio = contrast_ratio(tokens.colour(pair.ink), tokens.colour(pair.ground))
        if ratio < pair.required:
            found.append(
                f"{tokens.name}: {pair.ink} on {pair.ground} is {ratio:.2f}, needs {pair.required}"
            )
    return found
