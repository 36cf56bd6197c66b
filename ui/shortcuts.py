"""Every shortcut in one table; the window, the cheat sheet and the settings read it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.features import Switch, is_off
from app.problems import Problem
from app.settings import Settings
from ui.words import QT_TRANSLATE_NOOP


class Act(Enum):
    """What can be done by key; the value is the key's name in the settings."""

    START_CALL = "start_call"
    HOLD = "hold"
    END_CALL = "end_call"
    NEXT_CALL = "next_call"
    RING = "ring"
    CALLER = "caller"
    THIS_CALLER = "this_caller"
    NOTES = "notes"
    PALETTE = "palette"
    TICK = "tick"
    STEPS = "steps"
    LATER = "later"
    HINTS = "hints"
    SOURCE = "source"
    TENSION_1 = "tension_1"
    TENSION_2 = "tension_2"
    TENSION_3 = "tension_3"
    TENSION_4 = "tension_4"
    TENSION_5 = "tension_5"
    PHRASE_1 = "phrase_1"
    PHRASE_2 = "phrase_2"
    PHRASE_3 = "phrase_3"
    BOUNDARY = "boundary"
    MANAGER = "manager"
    PAUSE = "pause"
    EMERGENCY = "emergency"
    WRAP_UP = "wrap_up"
    CLOSE_CALL = "close_call"
    SUMMARY = "summary"
    BRIEF = "brief"
    FOLLOW_UPS = "follow_ups"
    CALLS = "calls"
    REFLECTIONS = "reflections"
    REHEARSAL = "rehearsal"
    NEXT_TURN = "next_turn"
    MINDSET = "mindset"
    SETTINGS = "settings"
    SEARCH = "search"
    PIN = "pin"
    STRIP = "strip"
    LOCK = "lock"
    UNDO = "undo"
    BACK = "back"
    SHORTCUTS = "shortcuts"
    QUIT = "quit"


class Shortcut(Struct, frozen=True):
    """One row: what it does, the group it is listed in, its title and default keys.

    `act` is a member of the window's own Enum, whose values are the keys' names in the settings.
    """

    act: Enum
    group: str
    title: str
    keys: str


# Qt translates the names of keys too, but some of its words are longer than what stands on the key
# ("Mayúsculas", "Control+Tabulador"): the catalogues' own words for them come first.
KEY_NAMES = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
)

_CALL = QT_TRANSLATE_NOOP("Shortcuts", "Call")
_SAY = QT_TRANSLATE_NOOP("Shortcuts", "Say")
_AFTER = QT_TRANSLATE_NOOP("Shortcuts", "After the call")
_GO = QT_TRANSLATE_NOOP("Shortcuts", "Go to")
_WINDOW = QT_TRANSLATE_NOOP("Shortcuts", "Window")

TABLE: tuple[Shortcut, ...] = (
    Shortcut(Act.START_CALL, _CALL, QT_TRANSLATE_NOOP("Shortcuts", "Start a call"), "Ctrl+N"),
    Shortcut(Act.HOLD, _CALL, QT_TRANSLATE_NOOP("Shortcuts", "Hold or resume"), "Ctrl+H"),
    Shortcut(Act.END_CALL, _CALL, QT_TRANSLATE_NOOP("Shortcuts", "End the call"), "Ctrl+E"),
    Shortcut(Act.NEXT_CALL, _CALL, QT_TRANSLATE_NOOP("Shortcuts", "Next open call"), "Ctrl+Tab"),
    Shortcut(Act.RING, _CALL, QT_TRANSLATE_NOOP("Shortcuts", "Look at who rings"), "Ctrl+G"),
    Shortcut(Act.CALLER, _CALL, QT_TRANSLATE_NOOP("Shortcuts", "Caller's name"), "F4"),
    Shortcut(
        Act.THIS_CALLER, _CALL, QT_TRANSLATE_NOOP("Shortcuts", "It is this caller"), "Shift+F4"
    ),
    Shortcut(Act.NOTES, _CALL, QT_TRANSLATE_NOOP("Shortcuts", "Write notes"), "F2"),
    Shortcut(Act.TICK, _CALL, QT_TRANSLATE_NOOP("Shortcuts", "Tick the step"), "F9"),
    Shortcut(Act.LATER, _CALL, QT_TRANSLATE_NOOP("Shortcuts", "Step later"), "Shift+F9"),
    Shortcut(Act.STEPS, _CALL, QT_TRANSLATE_NOOP("Shortcuts", "All steps"), "F10"),
    Shortcut(Act.HINTS, _CALL, QT_TRANSLATE_NOOP("Shortcuts", "More on the step"), "F5"),
    Shortcut(Act.SOURCE, _CALL, QT_TRANSLATE_NOOP("Shortcuts", "Where it comes from"), "Shift+F5"),
    Shortcut(Act.TENSION_1, _CALL, QT_TRANSLATE_NOOP("Shortcuts", "Tension 1"), "Alt+1"),
    Shortcut(Act.TENSION_2, _CALL, QT_TRANSLATE_NOOP("Shortcuts", "Tension 2"), "Alt+2"),
    Shortcut(Act.TENSION_3, _CALL, QT_TRANSLATE_NOOP("Shortcuts", "Tension 3"), "Alt+3"),
    Shortcut(Act.TENSION_4, _CALL, QT_TRANSLATE_NOOP("Shortcuts", "Tension 4"), "Alt+4"),
    Shortcut(Act.TENSION_5, _CALL, QT_TRANSLATE_NOOP("Shortcuts", "Tension 5"), "Alt+5"),
    Shortcut(Act.PALETTE, _SAY, QT_TRANSLATE_NOOP("Shortcuts", "Find a phrase"), "F3"),
    Shortcut(Act.PHRASE_1, _SAY, QT_TRANSLATE_NOOP("Shortcuts", "First phrase"), "Ctrl+1"),
    Shortcut(Act.PHRASE_2, _SAY, QT_TRANSLATE_NOOP("Shortcuts", "Second phrase"), "Ctrl+2"),
    Shortcut(Act.PHRASE_3, _SAY, QT_TRANSLATE_NOOP("Shortcuts", "Third phrase"), "Ctrl+3"),
    Shortcut(Act.PAUSE, _SAY, QT_TRANSLATE_NOOP("Shortcuts", "Pause and breathe"), "F6"),
    Shortcut(Act.BOUNDARY, _SAY, QT_TRANSLATE_NOOP("Shortcuts", "Boundary"), "F7"),
    Shortcut(Act.MANAGER, _SAY, QT_TRANSLATE_NOOP("Shortcuts", "Offer my manager"), "F8"),
    Shortcut(Act.EMERGENCY, _SAY, QT_TRANSLATE_NOOP("Shortcuts", "Emergency card"), "Ctrl+F7"),
    Shortcut(Act.WRAP_UP, _AFTER, QT_TRANSLATE_NOOP("Shortcuts", "Wrap up"), "F12"),
    Shortcut(Act.CLOSE_CALL, _AFTER, QT_TRANSLATE_NOOP("Shortcuts", "Close the call"), "Ctrl+W"),
    Shortcut(Act.SUMMARY, _AFTER, QT_TRANSLATE_NOOP("Shortcuts", "Copy the summary"), "Ctrl+M"),
    Shortcut(Act.BRIEF, _AFTER, QT_TRANSLATE_NOOP("Shortcuts", "Copy hand-over brief"), "Ctrl+B"),
    Shortcut(Act.FOLLOW_UPS, _GO, QT_TRANSLATE_NOOP("Shortcuts", "Follow-ups"), "Ctrl+Shift+F"),
    Shortcut(Act.CALLS, _GO, QT_TRANSLATE_NOOP("Shortcuts", "Calls"), "Ctrl+L"),
    Shortcut(Act.REFLECTIONS, _GO, QT_TRANSLATE_NOOP("Shortcuts", "Reflections"), "Ctrl+R"),
    Shortcut(Act.REHEARSAL, _GO, QT_TRANSLATE_NOOP("Shortcuts", "Rehearsal"), "Ctrl+Shift+R"),
    Shortcut(
        Act.NEXT_TURN, _GO, QT_TRANSLATE_NOOP("Shortcuts", "Next turn of a rehearsal"), "Ctrl+Space"
    ),
    Shortcut(Act.MINDSET, _GO, QT_TRANSLATE_NOOP("Shortcuts", "Mindset cards"), "Ctrl+D"),
    Shortcut(Act.SETTINGS, _GO, QT_TRANSLATE_NOOP("Shortcuts", "Settings"), "Ctrl+,"),
    Shortcut(Act.SEARCH, _GO, QT_TRANSLATE_NOOP("Shortcuts", "Search"), "Ctrl+F"),
    Shortcut(Act.PIN, _WINDOW, QT_TRANSLATE_NOOP("Shortcuts", "Keep on top"), "Ctrl+T"),
    Shortcut(Act.STRIP, _WINDOW, QT_TRANSLATE_NOOP("Shortcuts", "One-row strip"), "F11"),
    Shortcut(Act.LOCK, _WINDOW, QT_TRANSLATE_NOOP("Shortcuts", "Lock now"), "Ctrl+Shift+L"),
    Shortcut(Act.UNDO, _WINDOW, QT_TRANSLATE_NOOP("Shortcuts", "Undo the last action"), "Ctrl+U"),
    Shortcut(Act.BACK, _WINDOW, QT_TRANSLATE_NOOP("Shortcuts", "Back"), "Escape"),
    Shortcut(Act.SHORTCUTS, _WINDOW, QT_TRANSLATE_NOOP("Shortcuts", "All shortcuts"), "Ctrl+/"),
    Shortcut(Act.QUIT, _WINDOW, QT_TRANSLATE_NOOP("Shortcuts", "Quit"), "Ctrl+Q"),
)


OFF_WITH: Mapping[str, Switch] = {
    Act.SUMMARY.value: "clipboard",
    Act.BRIEF.value: "clipboard",
    Act.REFLECTIONS.value: "reflection",
    Act.REHEARSAL.value: "rehearsal",
    Act.NEXT_TURN.value: "rehearsal",
    Act.SEARCH.value: "search",
    "report": "export",
}
"""What goes off with a feature that a house switches off, by the act's value, in either window."""


def _off(settings: Settings, act: Enum) -> Problem | None:
    switch = OFF_WITH.get(act.value)
    if switch is None or not is_off(settings, switch):
        return None
    return Problem("feature_off", reason=switch)


class Shortcuts(QObject):
    """The actions of one window, with the keys that the settings give them.

    Holds the `table` that they are made from: the agent's, unless another one is given.

    What the house has switched off does nothing on its keys but say so; its action is disabled.

    Emits:
        keys_changed(): some action has other keys now.
        refused(Problem): the keys of something that is switched off were pressed.
    """

    keys_changed = Signal()
    refused = Signal(object)

    def __init__(
        self, settings: Settings, window: QWidget, table: Iterable[Shortcut] = TABLE
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self.table = tuple(table)
        self._actions: dict[Enum, QAction] = {}
        self._live: dict[Enum, QAction] = {}
        for row in self.table:
            action = QAction(self.title(row.act), window)
            action.setShortcut(QKeySequence(self.keys(row.act)))
            window.addAction(action)
            self._live[row.act] = action
            off = _off(settings, row.act)
            if off is not None:
                action.triggered.connect(lambda _checked=False, off=off: self.refused.emit(off))
                action = QAction(self.title(row.act), window)
                action.setEnabled(False)
            self._actions[row.act] = action

    def __getitem__(self, act: Enum) -> QAction:
        return self._actions[act]

    def row(self, act: Enum) -> Shortcut:
        """The row of the table."""
        return next(row for row in self.table if row.act is act)

    def title(self, act: Enum) -> str:
        """What it does, in words."""
        return QCoreApplication.translate("Shortcuts", self.row(act).title)

    def keys(self, act: Enum) -> str:
        """The keys in force, in portable spelling; empty when switched off."""
        changed = self._settings["shortcuts"]
        return str(changed.get(act.value, self.row(act).keys))

    def shown_keys(self, act: Enum) -> str:
        """The keys as this system writes them."""
        return QKeySequence(self.keys(act)).toString(QKeySequence.SequenceFormat.NativeText)

    def conflict(self, act: Enum, keys: str) -> Enum | None:
        """Another action that has these keys already."""
        wanted = QKeySequence(keys)
        if wanted.isEmpty():
            return None
        for row in self.table:
            if row.act is not act and QKeySequence(self.keys(row.act)) == wanted:
                return row.act
        return None

    def change(self, act: Enum, keys: str | None) -> None:
        """Give an action other keys, none (empty), or its default back (None)."""
        changed = dict(self._settings["shortcuts"])
        if keys is None:
            changed.pop(act.value, None)
        else:
            changed[act.value] = keys
        try:
            self._settings.set("shortcuts", changed)
        finally:
            # A setting that cannot be written is in force all the same.
            self._live[act].setShortcut(QKeySequence(self.keys(act)))
            self.keys_changed.emit()
