"""A machine that goes to sleep waits until all is saved and the window is locked (F34, C03).

The bus is real, and a login1 on it is made up: it gives out the file whose closing lets it go on.
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
import queue
import sys
import threading
from pathlib import Path

from jeepney import DBusAddress, HeaderFields, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

LOGIND = DBusAddress("/org/freedesktop/login1", interface="org.freedesktop.login1.Manager")
bus = open_dbus_connection(os.environ["DBUS_SYSTEM_BUS_ADDRESS"], enable_fds=True)
bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.login1", 0))
asked = queue.Queue()


def serve():
    while True:
        message = bus.receive()
        if message.header.message_type != MessageType.method_call:
            continue
        if message.header.fields.get(HeaderFields.member) == "Inhibit":
            mine, theirs = os.pipe()
            bus.send(new_method_return(message, "h", (theirs,)))
            os.close(theirs)
            asked.put((message.body, mine))


threading.Thread(target=serve, daemon=True).start()

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.paths import Profile
from app.sheet import note_text
from tests.support.desk import FakeClock
from tests.support.window import key_file_door, session_of
from ui.shortcuts import Act
from ui.lock.lock import LockState
from ui.sleep import Sleep
from ui.start import open_desk

app = QApplication([])
profile = Path(sys.argv[1])
clock = FakeClock()


def until(done, what):
    patience = QDeadlineTimer(10_000)
    while not done():
        assert not patience.hasExpired(), what
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


with session_of(profile, key_file_door(profile, clock), clock) as session:
    session.begin()
    until(lambda: session.opening.is_open, "the log opens")
    desk = session.desk
    desk.follow_ups.make("call back", due=clock.now().later(minutes=60))
    until(desk.is_saved, "saved")
    Sleep(session.lock, session.closing.hurry).listen()
    until(lambda: not asked.empty(), "asked to wait")
    body, file = asked.get()
    print(*body)
    found = []

    def sleep():
        bus.send(new_signal(LOGIND, "PrepareForSleep", "b", (True,)))
        assert os.read(file, 1) == b"", "the file is closed"
        with open_desk(Profile(folder=profile), key_file=profile.parent / "log.key") as there:
            found.extend(note_text(sheet) for sheet in there.log.open_calls())
        found.append("asleep")

    session.window.shortcuts[Act.START_CALL].trigger()
    field = session.window.focusWidget()
    QTest.keyClicks(field, "typed before the lid was closed")
    threading.Thread(target=sleep).start()
    until(lambda: "asleep" in found, "the machine may sleep")
    print("on the disk:", found[0])
    print("locked:", session.lock.state is LockState.SHUT)
    due = []
    session.reminders.due_counted.connect(due.append)
    clock.pass_minutes(90)
    bus.send(new_signal(LOGIND, "PrepareForSleep", "b", (False,)))
    session.lock.page.open_button.click()
    until(lambda: due and due[-1] == 1, "what became due is counted")
    until(lambda: not asked.empty(), "asked to wait again")
    print("awake")
"""


WITHOUT_A_BUS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tests.support.window import session_of
from ui.sleep import Sleep

app = QApplication([])
with session_of(Path(sys.argv[1])) as session:
    Sleep(session.lock).listen()
"""


def run(
    folder: Path, script: str, *before: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run a script with the folder of a profile."""
    (folder / "profile").mkdir()
    return subprocess.run(
        [*before, sys.executable, "-c", script, str(folder / "profile")],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_what_was_typed_is_on_the_disk_before_the_machine_sleeps(tmp_path: Path) -> None:
    bus = 'export DBUS_SYSTEM_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS"; exec "$@"'
    done = run(tmp_path, SCRIPT, "dbus-run-session", "--", "sh", "-c", bus, "sh")
    assert done.stdout.splitlines() == [
        "sleep Callside Saving what was typed delay",
        "on the disk: typed before the lid was closed",
        "locked: True",
        "awake",
    ], done.stderr


def test_without_a_system_bus_nothing_happens(tmp_path: Path) -> None:
    nowhere = f"unix:path={tmp_path / 'none'}"
    done = run(tmp_path, WITHOUT_A_BUS, DBUS_SYSTEM_BUS_ADDRESS=nowhere)
    assert (done.returncode, done.stderr) == (0, "")
