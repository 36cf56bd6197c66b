"""What every page and panel is given, instead of a global to reach for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Names of types alone: the window is painted before what they stand for is imported.
    from uuid import UUID

    from app.desk import Desk
    from app.ledger import Undoable
    from app.paths import Profile
    from app.settings import Settings
    from ui.bridge import DeskBridge
    from ui.clipboard import Clipboard
    from ui.desk.notes.open_notes import OpenNotes
    from ui.look.theme import Theme
    from ui.rehearsal.stage import RehearsalStage
    from ui.shortcuts import Shortcuts
    from ui.words import Words


class Page(Enum):
    """The pages of the agent's window."""

    CALL = "call"
    FOLLOW_UPS = "follow_ups"
    CALLS = "calls"
    CALL_DETAIL = "call_detail"
    REFLECTION = "reflection"
    REFLECTIONS = "reflections"
    PHRASES = "phrases"
    MINDSET = "mindset"
    REHEARSAL = "rehearsal"
    SETTINGS = "settings"
    SHORTCUTS = "shortcuts"
    MANAGED = "managed"
    TRASH = "trash"
    PLAYBOOK = "playbook"
    ABOUT = "about"
    TELEPHONE = "telephone"
    SHARE = "share"
    COACHING = "coaching"
    RECENT = "recent"
    STORE = "store"
    BACKUPS = "backups"
    HEALTH = "health"
    SUPPORT = "support"
    RECOVERY_CODE = "recovery_code"
    UNSAVED = "unsaved"
    KEPT = "kept"
    ABOUT_CALLER = "about_caller"


class Go(Protocol):
    """Shows a page; `call` is the call that it is about, where it is about one."""

    def __call__(self, page: Page, call: UUID | None = None) -> None: ...


@dataclass(frozen=True, slots=True)
class Workplace:
    """The desk and what surrounds it in one window.

    `go` shows a page, `offer_undo` shows a toast with Undo for a thing just done (words already
    in words), `say` shows a short passing word ("Copied") and announces it.
    """

    desk: Desk
    bridge: DeskBridge
    settings: Settings
    theme: Theme
    shortcuts: Shortcuts
    clipboard: Clipboard
    profile: Profile
    stage: RehearsalStage
    notes: OpenNotes
    go: Go
    offer_undo: Callable[[Words, Undoable], None]
    say: Callable[[str], None]
