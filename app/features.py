"""What a house may switch off: its control is then absent or disabled, its command refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from app.problems import Problem

if TYPE_CHECKING:
    from app.settings import Settings

Feature = Literal[
    "clipboard",
    "export",
    "own_phrases",
    "phone",
    "print",
    "reflection",
    "rehearsal",
    "search",
    "tray",
]
Switch = Feature | Literal["sharing"]
"""Sharing has a key of its own."""

FEATURES: tuple[Feature, ...] = get_args(Feature)

CARRY_AWAY: tuple[Feature, ...] = ("clipboard", "export", "print")
"""Those by which words of callers leave the log: off where a policy cannot be believed."""


def is_off(settings: Settings, feature: Switch) -> bool:
    """Whether policy has switched it off."""
    if feature == "sharing":
        return not settings.flag("sharing")
    return feature in settings["features_off"]


def expect_on(settings: Settings, feature: Switch) -> None:
    """Let what is not switched off pass. Raises `Problem` feature_off."""
    if is_off(settings, feature):
        raise Problem("feature_off", reason=feature)
