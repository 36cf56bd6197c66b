"""What the settings ask of the look: colours, text size, motion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.settings import Settings
    from ui.look.theme import Theme


def wear(theme: Theme, settings: Settings) -> None:
    """Show the colours, the text size and the motion that the settings ask for."""
    theme.set_choice(settings.text("theme"))
    theme.set_text_scale(settings.number("text_scale") / 100)
    theme.set_motion("none" if settings.flag("reduced_motion") else "system")
