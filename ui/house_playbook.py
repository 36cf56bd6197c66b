"""The playbook that the settings name."""

from __future__ import annotations

from pathlib import Path

from app.playbook.places import FoundPlaybook, ReadPlaybook, find_playbook
from app.settings import Settings


def house_playbook(settings: Settings, read: ReadPlaybook | None = None) -> FoundPlaybook:
    """The playbook that the settings name, or the built-in one, and what was wrong."""
    named = settings.text("playbook")
    return find_playbook(Path(named) if named else None, settings.playbook_language(), read)
