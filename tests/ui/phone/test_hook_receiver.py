"""The window's side of the hook: what it hears, drops, remembers, and how it stands (C22, C24)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import time

import pytest
from PySide6.QtNetwork import QLocalSocket

from app.paths import Profile
from app.phone.event import PhoneEvent
from tests.support.hook import HOOK, Hook, environment, spooled
from tests.support.rights import of_others
from tests.support.stall_watch import StallWatch
from tests.support.wine import UNDER_WINE
from ui.phone import channel, hook
from ui.phone.hook_receiver import HookReceiver

STANDS_STILL_MS = 10_000 if UNDER_WINE else 1000
"""No turn of the event loop may come near this, on a machine that has other things to do, too."""


class Heard:
    """A receiver on a profile of its own, and what it told."""

    def __init__(self, profile: Path) -> None:
        self.profile = profile
        self.events: list[PhoneEvent] = []
        # A pipe of Windows keeps nothing of what a client said that went before it was read.
        self.strangers: list[QLocalSocket] = []
        self.receiver = HookReceiver(Profile(folder=profile))
        self.receiver.heard.connect(self.events.append)

    @property
    def address(self) -> str:
        return Path(hook.channel_file(str(self.profile))).read_text("utf-8").strip()

    def numbers(self) -> list[str]:
        return [event.number for event in self.events]


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


@pytest.fixture
def begin(session: Path) -> Iterator[Callable[[Path], Heard]]:
    begun: list[Heard] = []

    def start(profile: Path) -> Heard:
        heard = Heard(profile)
        heard.receiver.begin()
        begun.append(heard)
        return heard

    yield start
    for heard in begun:
        heard.receiver.end()


def line(number: str, **more: object) -> bytes:
    fields = {"kind": "ring", "once": f"n{number}", "sent_ms": int(time() * 1000)}
    return json.dumps({**fields, "number": number, **more}).encode() + b"\n"


def say(heard: Heard, said: bytes) -> QLocalSocket:
    stranger = QLocalSocket()
    stranger.connectToServer(heard.address)
    assert stranger.waitForConnected(5000)
    stranger.write(said)
    stranger.flush()
    heard.strangers.append(stranger)
    return stranger


def is_gone(socket: QLocalSocket) -> bool:
    return socket.state() is QLocalSocket.LocalSocketState.UnconnectedState


def test_a_real_hook_is_heard_and_acknowledged(qtbot, profile: Path, session: Path, begin):
    heard = begin(profile)
    assert heard.receiver.status.standing == "waiting"
    asked = Hook(profile, "ring", "--id", "a@b", "--from", "+49 30 1", XDG_RUNTIME_DIR=str(session))
    qtbot.waitUntil(lambda: len(heard.events) == 1, timeout=20_000)
    asked.end()
    (event,) = heard.events
    assert (event.kind, event.source, event.number, event.id) == ("ring", "hook", "+49 30 1", "a@b")
    assert heard.receiver.status.standing == "connected"
    assert heard.receiver.status.heard_ms is not None
    assert spooled(profile) == []


def test_what_happened_with_no_window_is_told_at_the_next_start_once(
    qtbot, profile: Path, session: Path, begin
):
    yesterday = int(time() * 1000) - 20 * 3_600_000
    for number in range(45):
        hook.tell(str(profile), {"kind": "ring", "number": str(number)}, yesterday + number)
    first = begin(profile)
    qtbot.waitUntil(lambda: len(first.events) == 45, timeout=20_000)
    assert first.numbers() == [str(number) for number in range(45)]
    # The time is the sender's: whoever keeps the calls sees that nothing rings any more.
    assert first.events[0].sent_ms == yesterday
    assert spooled(profile) == []
    first.receiver.end()
    again = begin(profile)
    hook.tell(str(profile), {"kind": "ring", "number": "7"}, int(time() * 1000))
    qtbot.waitUntil(lambda: again.numbers() == ["7"], timeout=20_000)


def test_what_is_older_than_a_day_is_not_told_and_does_not_stay(
    qtbot, profile: Path, session: Path, begin
):
    now = int(time() * 1000)
    hook.tell(str(profile), {"kind": "ring", "number": "1"}, now - hook.KEPT_FOR_MS - 1000)
    (old,) = Path(hook.spool_folders(str(profile))[0]).glob("*.json")
    hook.tell(str(profile), {"kind": "ring", "number": "2"}, now)
    old.write_bytes(line("1"))
    heard = begin(profile)
    qtbot.waitUntil(lambda: heard.numbers() == ["2"], timeout=20_000)
    assert not old.exists()


def test_a_window_that_was_busy_hears_late_and_once(qtbot, profile: Path, session: Path, begin):
    heard = begin(profile)
    # Nobody runs the event loop meanwhile: the hook loses patience, and spools.
    Hook(profile, "ring", "--from", "1", XDG_RUNTIME_DIR=str(session)).end()
    assert len(spooled(profile)) == 1
    qtbot.waitUntil(lambda: bool(heard.events) and not spooled(profile), timeout=20_000)
    Hook(profile, "ring", "--from", "2", XDG_RUNTIME_DIR=str(session)).end()
    qtbot.waitUntil(lambda: len(heard.events) > 1 and not spooled(profile), timeout=20_000)
    assert heard.numbers() == ["1", "2"]
    assert heard.receiver.status.refused == 0


@pytest.mark.parametrize(
    "said",
    [
        b"raise\n",
        b"\n",
        b"\x00\n",
        b"{}\n",
        b'{"kind":"ring"}\n',
        b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        line("1", kind="delete"),
        line("1", profile="/etc"),
        line("1", source="link", kind="end"),
        line("--help", source="link"),
        b"x" * 5000,
        b"y" * 5000 + b"\n",
    ],
    # Some name the time: what each worker collects would be another one.
    ids=range(12),
)
def test_garbage_is_dropped_and_counted(qtbot, profile: Path, begin, said: bytes):
    heard = begin(profile)
    stranger = say(heard, said)
    qtbot.waitUntil(lambda: is_gone(stranger), timeout=10_000)
    qtbot.waitUntil(lambda: heard.receiver.status.refused == 1, timeout=10_000)
    assert heard.events == []
    say(heard, line("7"))
    qtbot.waitUntil(lambda: heard.numbers() == ["7"], timeout=10_000)


def test_whoever_says_nothing_keeps_nobody_out(
    qtbot, profile: Path, begin, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(channel, "SERVED_WITHIN_MS", 300)
    heard = begin(profile)
    idle = [say(heard, b'{"kind"') for _ in range(channel.MOST_CONNECTED)]
    qtbot.waitUntil(lambda: len(heard.receiver._channel._open) == len(idle), timeout=10_000)
    late = say(heard, line("7"))
    qtbot.waitUntil(lambda: heard.numbers() == ["7"], timeout=10_000)
    qtbot.waitUntil(lambda: all(map(is_gone, [*idle, late])), timeout=10_000)
    assert heard.receiver.status.refused == len(idle)


def test_the_same_event_twice_is_one(qtbot, profile: Path, begin):
    heard = begin(profile)
    for _ in range(3):
        say(heard, line("5"))
    say(heard, line("6"))
    qtbot.waitUntil(lambda: "6" in heard.numbers(), timeout=10_000)
    assert heard.numbers() == ["5", "6"]


def test_links_are_unverified_one_a_second_and_stale_ones_nothing(qtbot, profile: Path, begin):
    heard = begin(profile)
    long_ago = int(time() * 1000) - 120_000
    for number, sent_ms in (("1", long_ago), ("2", None), ("3", None), ("4", None)):
        more = {} if sent_ms is None else {"sent_ms": sent_ms}
        say(heard, line(number, source="link", **more))
    say(heard, line("9"))
    qtbot.waitUntil(lambda: "9" in heard.numbers(), timeout=10_000)
    assert heard.numbers() == ["2", "9"]
    assert [event.is_verified for event in heard.events] == [False, True]
    assert heard.receiver.status.refused == 3


def test_only_this_person_may_enter_and_read(profile: Path, session: Path, begin):
    heard = begin(profile)
    for path in (Path(heard.address), Path(hook.channel_file(str(profile)))):
        assert of_others(path) == 0
    for folder in (profile / "phone", *map(Path, hook.spool_folders(str(profile)))):
        assert of_others(folder) == 0


def test_two_profiles_have_two_channels(qtbot, tmp_path: Path, begin):
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    other.mkdir()
    first, second = begin(one), begin(other)
    assert first.address != second.address
    say(second, line("2"))
    qtbot.waitUntil(lambda: second.numbers() == ["2"], timeout=10_000)
    assert first.events == []


def test_what_a_killed_window_left_behind_is_no_obstacle(
    qtbot, profile: Path, session: Path, begin
):
    killed = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from app.paths import Profile; from ui.phone.hook_receiver import HookReceiver;"
        "app = QCoreApplication([]); receiver = HookReceiver(Profile(folder=Path(sys.argv[1])));"
        "receiver.begin(); print(receiver.status.standing, flush=True); os._exit(9)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", killed, str(profile)],
        env=environment(profile, XDG_RUNTIME_DIR=str(session)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (9, "waiting\n"), ended.stderr
    Hook(profile, "ring", "--from", "1", XDG_RUNTIME_DIR=str(session)).end()
    heard = begin(profile)
    qtbot.waitUntil(lambda: heard.numbers() == ["1"], timeout=20_000)
    say(heard, line("2"))
    qtbot.waitUntil(lambda: heard.numbers() == ["1", "2"], timeout=10_000)


def test_after_the_end_hooks_spool_and_nothing_is_left(qtbot, profile: Path, session: Path, begin):
    heard = begin(profile)
    address = Path(heard.address)
    heard.receiver.end()
    assert heard.receiver.status.standing == "off"
    assert not address.exists()
    assert not Path(hook.channel_file(str(profile))).exists()
    Hook(profile, "ring", "--from", "1", XDG_RUNTIME_DIR=str(session)).end()
    assert len(spooled(profile)) == 1
    heard.receiver.begin()
    qtbot.waitUntil(lambda: heard.numbers() == ["1"], timeout=20_000)


def test_a_profile_that_cannot_be_written_is_told_and_disturbs_nobody(tmp_path: Path, begin):
    (tmp_path / "file").write_text("in the way", "utf-8")
    heard = begin(tmp_path / "file" / "profile")
    assert heard.receiver.status.standing == "trouble"
    assert heard.receiver.status.problem is not None
    assert heard.receiver.status.problem.code == "phone_channel_shut"


BURST = """
import sys, time
sys.path.insert(0, sys.argv[1])
import hook
for number in range(int(sys.argv[3])):
    fields = {"kind": "ring", "id": f"{sys.argv[2]}-{number}", "number": "+4930123"}
    hook.tell(hook.profile_folder(), fields, time.time_ns() // 1_000_000)
"""


def burst(profile: Path, session: Path, hooks: int) -> list[subprocess.Popen[bytes]]:
    """A thousand events from four at once; or from this many real hooks, fifty at once."""
    commands = [
        [sys.executable, "-S", "-c", BURST, str(HOOK.parent), str(sender), "250"]
        for sender in range(4)
    ]
    if hooks:
        each = f'"{sys.executable}" -S "{HOOK}" ring --id {{}} --from 1'
        commands = [["sh", "-c", f"seq 1 {hooks} | xargs -P 50 -I{{}} {each}"]]
    return [
        subprocess.Popen(command, env=environment(profile, XDG_RUNTIME_DIR=str(session)))
        for command in commands
    ]


def test_of_a_burst_none_is_lost_and_the_window_goes_on(qtbot, profile: Path, session: Path, begin):
    """CALLSIDE_HOOKS=1000 starts a real hook for each event, which takes half a minute."""
    heard = begin(profile)
    hooks = int(os.environ.get("CALLSIDE_HOOKS", "0"))
    turns: list[int] = []
    heard.receiver._channel.lines_came.connect(lambda lines: turns.append(len(lines)))
    watch = StallWatch()
    watch.begin()
    senders = burst(profile, session, hooks)
    qtbot.waitUntil(lambda: len(heard.events) >= (hooks or 1000), timeout=200_000)
    assert [sender.wait(timeout=30) for sender in senders] == [0] * len(senders)
    watch.end()
    expected = {f"{sender}-{each}" for sender in range(4) for each in range(250)}
    if hooks:
        expected = {str(each + 1) for each in range(hooks)}
    assert len(heard.events) == len(expected)
    assert {event.id for event in heard.events} == expected
    assert spooled(profile) == []
    print(f"longest stall: {max((stall.ms for stall in watch.stalls), default=0):.0f} ms")
    assert [stall for stall in watch.stalls if stall.ms > STANDS_STILL_MS and stall.places] == []
    assert max(turns) <= HookReceiver.AT_ONCE
