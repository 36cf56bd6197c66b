"""The shortcuts of the supervisor's window, in one table as those of the agent's."""

from __future__ import annotations

from enum import Enum

from ui.shortcuts import Shortcut
from ui.words import QT_TRANSLATE_NOOP


class TeamAct(Enum):
    """What can be done by key; the value is the key's name in the settings."""

    IMPORT = "import"
    IMPORTS = "imports"
    REPORT = "report"
    COACHING = "coaching"
    PATTERNS = "patterns"
    BOUNDARIES = "boundaries"
    PROMISES = "promises"
    SHARED = "shared"
    CLEAR_FILTERS = "clear_filters"
    PLAYBOOK = "playbook"
    SEARCH = "search"
    PEOPLE = "people"
    SETTINGS = "settings"
    SHORTCUTS = "shortcuts"
    LOCK = "lock"
    UNDO = "undo"
    BACK = "back"
    QUIT = "quit"


_GO = QT_TRANSLATE_NOOP("Shortcuts", "Go to")
_DO = QT_TRANSLATE_NOOP("Shortcuts", "Do")
_WINDOW = QT_TRANSLATE_NOOP("Shortcuts", "Window")

_ROWS: tuple[Shortcut, ...] = (
    Shortcut(TeamAct.IMPORT, _DO, QT_TRANSLATE_NOOP("Shortcuts", "Import files"), "Ctrl+O"),
    Shortcut(TeamAct.IMPORTS, _GO, QT_TRANSLATE_NOOP("Shortcuts", "Imports"), "Ctrl+I"),
    Shortcut(TeamAct.COACHING, _GO, QT_TRANSLATE_NOOP("Shortcuts", "Coaching"), "Ctrl+K"),
    Shortcut(TeamAct.PATTERNS, _GO, QT_TRANSLATE_NOOP("Shortcuts", "Patterns"), "Ctrl+P"),
    Shortcut(TeamAct.BOUNDARIES, _GO, QT_TRANSLATE_NOOP("Shortcuts", "Boundaries"), "Ctrl+D"),
    Shortcut(TeamAct.PROMISES, _GO, QT_TRANSLATE_NOOP("Shortcuts", "Promises"), "Ctrl+M"),
    Shortcut(TeamAct.SHARED, _GO, QT_TRANSLATE_NOOP("Shortcuts", "What agents shared"), "Ctrl+L"),
    Shortcut(
        TeamAct.CLEAR_FILTERS, _DO, QT_TRANSLATE_NOOP("Shortcuts", "Clear all filters"), "Ctrl+0"
    ),
    Shortcut(TeamAct.PLAYBOOK, _GO, QT_TRANSLATE_NOOP("Shortcuts", "Playbook"), "Ctrl+B"),
    Shortcut(TeamAct.SEARCH, _GO, QT_TRANSLATE_NOOP("Shortcuts", "Search"), "Ctrl+F"),
    Shortcut(TeamAct.PEOPLE, _GO, QT_TRANSLATE_NOOP("Shortcuts", "Team and keys"), "Ctrl+T"),
    Shortcut(TeamAct.REPORT, _GO, QT_TRANSLATE_NOOP("Shortcuts", "Report"), "Ctrl+R"),
    Shortcut(TeamAct.SETTINGS, _GO, QT_TRANSLATE_NOOP("Shortcuts", "Settings"), "Ctrl+,"),
    Shortcut(TeamAct.LOCK, _WINDOW, QT_TRANSLATE_NOOP("Shortcuts", "Lock now"), "Ctrl+Shift+L"),
    Shortcut(
        TeamAct.UNDO, _WINDOW, QT_TRANSLATE_NOOP("Shortcuts", "Undo the last action"), "Ctrl+U"
    ),
    Shortcut(TeamAct.BACK, _WINDOW, QT_TRANSLATE_NOOP("Shortcuts", "Back"), "Escape"),
    Shortcut(TeamAct.SHORTCUTS, _WINDOW, QT_TRANSLATE_NOOP("Shortcuts", "All shortcuts"), "Ctrl+/"),
    Shortcut(TeamAct.QUIT, _WINDOW, QT_TRANSLATE_NOOP("Shortcuts", "Quit"), "Ctrl+Q"),
)

TABLE = tuple(sorted(_ROWS, key=lambda row: (_DO, _GO, _WINDOW).index(row.group)))
"""By group, as they are listed."""
