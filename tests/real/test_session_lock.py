"""The desktop says that its session is locked, or another one in front: the window locks (C03).

The bus is real; login1, a screen saver and an idle monitor on it are made up.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.real

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import os
import sys
import threading

from jeepney import DBusAddress, HeaderFields, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

PATH = "/org/freedesktop/login1/session/_32"
SESSION = DBusAddress(PATH, interface="org.freedesktop.login1.Session")
CHANGED = DBusAddress(PATH, interface="org.freedesktop.DBus.Properties")
SAVER = DBusAddress("/org/freedesktop/ScreenSaver", interface="org.freedesktop.ScreenSaver")
bus = open_dbus_connection("SESSION")
for name in ("org.freedesktop.login1", "org.freedesktop.ScreenSaver"):
    bus.send_and_get_reply(message_bus.RequestName(name, 0))
hints = {"LockedHint": False, "Active": True}
idle = {"unit": int(sys.argv[1]), "ms": 0}
began = {"lock": sys.argv[2] == "locked"}
asked = []


def serve():
    while True:
        message = bus.receive()
        if message.header.message_type != MessageType.method_call:
            continue
        member = message.header.fields.get(HeaderFields.member)
        asked.append(member)
        if member == "GetSession":
            bus.send(new_method_return(message, "o", (PATH,)))
        elif member == "Get":
            bus.send(new_method_return(message, "v", (("b", hints[message.body[1]]),)))
        elif member == "GetActive":
            bus.send(new_method_return(message, "b", (began["lock"],)))
        elif member == "GetSessionIdleTime":
            bus.send(new_method_return(message, "u", (idle["ms"] // idle["unit"],)))


threading.Thread(target=serve, daemon=True).start()

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from ui.lock.linux_session import LinuxSession

app = QApplication([])


def until(done, what):
    patience = QDeadlineTimer(10_000)
    while not done():
        assert not patience.hasExpired(), what
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def heard(send, what):
    locks.clear()
    send()
    until(lambda: locks, what)
    print(what, locks[0])


locks, idles = [], []
session = LinuxSession()
session.locked.connect(locks.append)
session.idle_told.connect(idles.append)
session.begin(QWidget())
until(lambda: asked.count("Get") >= 2, "logind is asked how it stands")
if began["lock"]:
    until(lambda: locks, "it was locked before")
    print("before", locks[0])
    sys.exit()
heard(lambda: bus.send(new_signal(SESSION, "Lock")), "logind")
heard(lambda: bus.send(new_signal(SAVER, "ActiveChanged", "b", (True,))), "saver")


def change(name, value):
    hints[name] = value
    told = ("org.freedesktop.login1.Session", {name: ("b", value)}, [])
    bus.send(new_signal(CHANGED, "PropertiesChanged", "sa{sv}as", told))


heard(lambda: change("LockedHint", True), "hint")
hints["LockedHint"] = False
heard(lambda: change("Active", False), "active")
locks.clear()
bus.send(new_signal(SAVER, "ActiveChanged", "b", (False,)))
change("Active", True)
for now_ms, ms in ((0, 600_000), (5_000, 605_000), (60_000, 2_000)):
    idle["ms"] = ms
    before = len(idles)
    session.ask_idle(now_ms)
    until(lambda: len(idles) > before, "how long nobody was there")
print("idle", *idles)
print("no lock by what unlocks", locks == [])
"""


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """On a bus of its own, which is the system's, too."""
    bus = 'export DBUS_SYSTEM_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS"; exec "$@"'
    return subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", bus, "sh", sys.executable, "-c", SCRIPT, *arguments],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("unit", ["1", "1000"], ids=["milliseconds", "seconds"])
def test_every_way_in_which_a_desktop_says_it_is_heard(tmp_path: Path, unit: str) -> None:
    done = run(tmp_path, unit, "open")
    assert done.stdout.splitlines() == [
        "logind session",
        "saver session",
        "hint session",
        "active user_switch",
        "idle None 605000 2000",
        "no lock by what unlocks True",
    ], done.stderr


def test_a_session_that_is_locked_already_is_known_at_once(tmp_path: Path) -> None:
    done = run(tmp_path, "1", "locked")
    assert done.stdout.splitlines() == ["before session"], done.stderr


NOBODY = """
import sys
from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication, QWidget

from ui.lock.linux_session import LinuxSession

app = QApplication([])
session = LinuxSession()
idles = []
session.idle_told.connect(idles.append)
session.begin(QWidget())
patience = QDeadlineTimer(20_000)
while session.may_tell and not patience.hasExpired():
    session.ask_idle(0)
    app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
print("may tell", session.may_tell, set(idles))
"""


def test_where_nobody_answers_nothing_is_told_and_nothing_goes_wrong(tmp_path: Path) -> None:
    """On the smallest of desktops every question comes back as an error."""
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", NOBODY],
        cwd=ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(tmp_path),
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={tmp_path / 'none'}",
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout == "may tell False {None}\n"
    assert "TypeError" not in done.stderr
    assert done.returncode == 0
