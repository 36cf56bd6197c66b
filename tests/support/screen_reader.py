"""A screen reader for tests: finds and works a program's controls over the accessibility bus.

Speaks AT-SPI 2 (the D-Bus interfaces `org.a11y.atspi.*`) as Orca does: what it finds by name and
role here is what a person who cannot see the window is told.
"""

from __future__ import annotations

import contextlib
import os
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from time import monotonic
from typing import Any

from jeepney import DBusAddress, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.low_level import HeaderFields
from jeepney.wrappers import DBusErrorResponse

from tests.support.real_programs import PATIENCE, answer, started

ROOT_PATH = "/org/a11y/atspi/accessible/root"
NULL_PATH = "/org/a11y/atspi/null"
PROPERTIES = "org.freedesktop.DBus.Properties"
ACCESSIBLE = "org.a11y.atspi.Accessible"

# Numbers of `AtspiRole` and `AtspiStateType` (at-spi2-core, atspi-constants.h).
ROLES = {
    7: "check box",
    11: "combo box",
    16: "dialog",
    20: "filler",
    23: "frame",
    26: "icon",
    27: "image",
    29: "label",
    30: "layered pane",
    31: "list",
    32: "list item",
    33: "menu",
    35: "menu item",
    37: "page tab",
    39: "panel",
    40: "password text",
    42: "progress bar",
    43: "push button",
    44: "radio button",
    48: "scroll bar",
    51: "slider",
    52: "spin button",
    55: "table",
    56: "table cell",
    61: "text",
    62: "toggle button",
    69: "window",
    73: "paragraph",
    75: "application",
    79: "entry",
    84: "heading",
    88: "link",
    98: "grouping",
    116: "static",
    129: "push button menu",
}
STATES = {
    4: "checked",
    7: "editable",
    8: "enabled",
    9: "expandable",
    10: "expanded",
    11: "focusable",
    12: "focused",
    17: "multi line",
    20: "pressed",
    23: "selected",
    24: "sensitive",
    25: "showing",
    30: "visible",
    41: "checkable",
}
INTERACTIVE = {
    "check box",
    "combo box",
    "entry",
    "link",
    "list",
    "list item",
    "menu item",
    "page tab",
    "password text",
    "push button",
    "push button menu",
    "radio button",
    "slider",
    "spin button",
    "table",
    "text",
    "toggle button",
}


@contextlib.contextmanager
def session_bus() -> Iterator[str]:
    """Start a session bus of the test's own; yield its address."""
    reading, writing = os.pipe()
    daemon = ["dbus-daemon", "--session", "--nofork", f"--print-address={writing}"]
    with started(daemon, pass_fds=(writing,)):
        os.close(writing)
        yield answer(reading)


@dataclass(frozen=True)
class Thing:
    """Something that a screen reader can come to: a control, a text, a window."""

    reader: ScreenReader
    bus: str
    path: str

    @property
    def name(self) -> str:
        """What it is called."""
        return str(self._get(ACCESSIBLE, "Name"))

    @property
    def description(self) -> str:
        """What is told beside its name."""
        return str(self._get(ACCESSIBLE, "Description"))

    @property
    def role(self) -> str:
        """What kind of thing it is."""
        number = int(self._call(ACCESSIBLE, "GetRole")[0])
        return ROLES.get(number, f"role {number}")

    @property
    def states(self) -> frozenset[str]:
        """How it stands: checked, pressed, focused, showing …"""
        low, high = self._call(ACCESSIBLE, "GetState")[0]
        bits = low | high << 32
        return frozenset(name for bit, name in STATES.items() if bits >> bit & 1)

    @property
    def children(self) -> tuple[Thing, ...]:
        """What is inside it."""
        found = self._call(ACCESSIBLE, "GetChildren")[0]
        return tuple(Thing(self.reader, bus, path) for bus, path in found if path != NULL_PATH)

    @property
    def text(self) -> str:
        """The text in it."""
        interface = "org.a11y.atspi.Text"
        return str(self._call(interface, "GetText", "ii", (0, -1))[0])

    @property
    def actions(self) -> tuple[str, ...]:
        """What can be done with it, in order."""
        interface = "org.a11y.atspi.Action"
        try:
            found = self._call(interface, "GetActions")[0]
        except DBusErrorResponse:
            return ()
        return tuple(str(each[0]) for each in found)

    def press(self) -> None:
        """Do the first thing that can be done with it, as a screen reader's press does."""
        names = self.actions
        assert names, f"nothing can be done with {self}"
        assert self._call("org.a11y.atspi.Action", "DoAction", "i", (0,))[0]

    def write(self, words: str) -> None:
        """Write words in the place of what is there."""
        interface = "org.a11y.atspi.EditableText"
        assert self._call(interface, "SetTextContents", "s", (words,))[0], f"{self} takes no text"

    def insert(self, words: str) -> None:
        """Write words at the end of what is there."""
        end = len(self.text)
        size = len(words.encode())
        interface = "org.a11y.atspi.EditableText"
        assert self._call(interface, "InsertText", "isi", (end, words, size))[0]

    def focus(self) -> None:
        """Take the keyboard there."""
        self._call("org.a11y.atspi.Component", "GrabFocus")

    def walk(self) -> Iterator[Thing]:
        """It and everything showing inside it, depth first."""
        yield self
        for child in self.children:
            if "showing" in child.states or child.role == "frame":
                yield from child.walk()

    def __str__(self) -> str:
        return f"{self.role} “{self.name}”"

    def _get(self, interface: str, name: str) -> Any:
        return self._call(PROPERTIES, "Get", "ss", (interface, name))[0][1]

    def _call(
        self, interface: str, method: str, signature: str | None = None, body: tuple[Any, ...] = ()
    ) -> tuple[Any, ...]:
        address = DBusAddress(self.path, bus_name=self.bus, interface=interface)
        return self.reader.ask(new_method_call(address, method, signature, body))


class ScreenReader:
    """Listens on the accessibility bus of a session, and works what is there by name.

    Holds what was announced so far (goal A20). Raises `AssertionError` for what is not there in
    time.
    """

    def __init__(self, session: str, patience: float = PATIENCE) -> None:
        """`session` is the address of the session's bus; `patience` in seconds for each answer."""
        self._patience = patience
        self._session = open_dbus_connection(bus=session)
        status = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface=PROPERTIES)
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            self._session.send_and_get_reply(
                new_method_call(status, "Set", "ssv", ("org.a11y.Status", name, ("b", True))),
                timeout=self._patience,
            )
        bus = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
        told = self._session.send_and_get_reply(
            new_method_call(bus, "GetAddress"), timeout=self._patience
        )
        self._bus: DBusConnection = open_dbus_connection(bus=str(told.body[0]))
        self.announced: deque[str] = deque(maxlen=200)
        registry = DBusAddress(
            "/org/a11y/atspi/registry",
            bus_name="org.a11y.atspi.Registry",
            interface="org.a11y.atspi.Registry",
        )
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self._heard = self._bus.filter(rule, queue=deque())
        self._queue = self._heard.queue
        self._heard.__enter__()
        self.ask(message_bus.AddMatch(rule))
        for event in ("object:announcement", "object:state-changed:focused"):
            self.ask(new_method_call(registry, "RegisterEvent", "s", (event,)))

    def close(self) -> None:
        """Leave both buses."""
        self._heard.__exit__(None, None, None)
        self._bus.close()
        self._session.close()

    def ask(self, message: Message) -> tuple[Any, ...]:
        """Ask something on the accessibility bus; returns the answer's body."""
        reply = self._bus.send_and_get_reply(message, timeout=self._patience)
        if reply.header.message_type == MessageType.error:
            raise DBusErrorResponse(reply)
        self._listen()
        return tuple(reply.body)

    def program(self, name: str) -> Thing:
        """The program of this name, once it is there."""
        registry = Thing(self, "org.a11y.atspi.Registry", ROOT_PATH)
        found: list[Thing] = []

        def is_there() -> bool:
            found[:] = [each for each in registry.children if each.name == name]
            return bool(found)

        self.until(is_there, f"a program called {name}")
        return found[0]

    def find(self, inside: Thing, name: str, role: str | None = None) -> Thing:
        """What is showing inside a thing under this name, once it is there.

        A name that ends in "…" is that of all that begin so.
        """
        found: list[Thing] = []
        begins = name[:-1] if name.endswith("…") else ""

        def is_there() -> bool:
            found[:] = [
                each
                for each in inside.walk()
                if (each.name == name or (begins and each.name.startswith(begins)))
                and (role is None or each.role == role)
            ]
            return bool(found)

        self.until(is_there, f"{role or 'something'} called “{name}”")
        return found[0]

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Ask again until it holds; things that go while they are asked are not there."""
        end = monotonic() + self._patience
        while True:
            with contextlib.suppress(DBusErrorResponse):
                if holds():
                    return
            assert monotonic() < end, f"not within {self._patience:.0f} s: {what}"

    def hear(self, words: str) -> None:
        """Wait until something with these words is announced."""

        def is_heard() -> bool:
            self.ask(message_bus.GetId())
            return any(words in each for each in self.announced)

        self.until(is_heard, f"announced: {words}")

    def _listen(self) -> None:
        while self._queue:
            message = self._queue.popleft()
            if message.header.fields.get(HeaderFields.member) == "Announcement":
                self.announced.append(str(message.body[3][1]))
