"""The wish for less motion comes over a real bus, from a portal that is made up (goal A21)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.real

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import threading
from jeepney import DBusAddress, HeaderFields, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

PORTAL = DBusAddress(
    "/org/freedesktop/portal/desktop", interface="org.freedesktop.portal.Settings"
)
bus = open_dbus_connection()
bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop", 0))


def tell(key, kind, value):
    body = ("org.gnome.desktop.interface", key, (kind, value))
    bus.send(new_signal(PORTAL, "SettingChanged", "ssv", body))


def serve():
    while True:
        message = bus.receive()
        if message.header.message_type != MessageType.method_call:
            continue
        if message.header.fields.get(HeaderFields.member) == "ReadOne":
            assert message.body == ("org.gnome.desktop.interface", "enable-animations")
            bus.send(new_method_return(message, "v", (("b", False),)))
            tell("font-name", "s", "Cantarell 11")
            tell("enable-animations", "b", True)


threading.Thread(target=serve, daemon=True).start()

from PySide6.QtCore import QCoreApplication
from ui.look.portal import DesktopSettings

app = QCoreApplication([])
settings = DesktopSettings()
told = [settings.animates]


def note(animates):
    told.append(animates)
    if animates:
        app.quit()


settings.animates_changed.connect(note)
settings.ask()
app.exec()
print("animates:", told)
"""


def test_a_desktop_that_stops_animating_is_heeded_live() -> None:
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", SCRIPT],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.strip().endswith("animates: [True, False, True]"), done.stderr
