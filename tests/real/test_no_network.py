"""No network (C23), and nothing readable on the disk (C01), seen from the system's side.

Everything runs in a network namespace without any interface and with its loopback down, under
strace: whatever is said to a socket and whatever is written to a file is seen. The windows are
worked by the journeys; the program itself is started as it is installed. With
`CALLSIDE_PROGRAM=/path/to/callside-window` the built one is, with `callside` and `callside-hook`
beside it.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

from app.paths import Profile
from tests.support.real_programs import person, virtual_screen, with_secret_service
from tests.support.traced import NO_NETWORK, Spoken, Trace, can_trace, traced
from ui.phone import hook

pytestmark = [
    pytest.mark.real,
    pytest.mark.timeout(900),
    pytest.mark.skipif(not can_trace(), reason="needs strace and unshare"),
]

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 120.0
MARK = "marmalade"
JOURNEYS = (
    "tests/journeys/test_supervisors_week.py",
    "tests/journeys/test_keyboard_day.py",
)
TYPED = ("I raised my voice, and that is mine alone.", "Third parcel lost.", "Mrs Doe")
"""What is typed in the supervisor's week; the last two are shared, and sealed."""

BUILT = os.environ.get("CALLSIDE_PROGRAM", "")
OTHERS = ("dbus-daemon[", "This plugin does not support")
"""What a session's bus and Qt without a screen say of themselves, on the same stream."""

SYSTEM_BUS = ("/run/dbus/", "/var/run/dbus/")
"""Tells when the machine goes to sleep."""

LOOPBACK_UP = ("sh", "-c", 'ip link set lo up && exec "$@"', "sh")


class Program:
    """The program's three commands, from the source or as they were built."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.folder = folder
        self.environment = environment
        self.profile = Profile(folder=folder / "profile")
        self.key_file = folder / "log.key"
        self._traces = 0

    def window(self, *more: str) -> list[str]:
        return [*self._words("callside-window"), *self._chosen(), *more]

    def command(self, *words: str) -> list[str]:
        return [*self._words("callside"), *self._chosen(), *words]

    def telephone(self, *words: str) -> None:
        """What a telephone runs; it is not the window, and is not watched."""
        if BUILT:
            command = [str(Path(BUILT).with_name("callside-hook")), *words]
        else:
            command = [sys.executable, "-S", str(ROOT / "ui" / "phone" / "hook.py"), *words]
        environment = {**self.environment, "CALLSIDE_PROFILE": str(self.profile.folder)}
        subprocess.run(command, env=environment, timeout=60, check=True)

    def run(self, *words: str) -> tuple[Trace, str]:
        """A command without a network, watched; it has to end well."""
        trace = self._trace()
        done = subprocess.run(
            [*NO_NETWORK, *traced(self.command(*words), trace)],
            env=self.environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return Trace(trace), done.stderr

    @contextlib.contextmanager
    def opened(
        self, *before: str, behind: tuple[str, ...] = (), words: tuple[str, ...] = ()
    ) -> Iterator[Trace]:
        """The window while it is open, watched, in an ordered end afterwards."""
        trace = self._trace()
        channel = Path(hook.channel_file(str(self.profile.folder)))
        channel.unlink(missing_ok=True)
        program = subprocess.Popen(
            [*NO_NETWORK, *before, *traced([*behind, *self.window(*words)], trace)],
            env=self.environment,
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        try:
            wait_until(lambda: self._is_there(words) or program.poll() is not None)
            assert program.poll() is None, program.communicate()[0]
            yield Trace(trace)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._window_of(words), signal.SIGTERM)
            try:
                said = program.communicate(timeout=PATIENCE_S)[0]
            except subprocess.TimeoutExpired:
                os.killpg(program.pid, signal.SIGKILL)
                raise
        assert [line for line in said.splitlines() if not line.startswith(OTHERS)] == []
        assert program.returncode == 0

    def _is_there(self, words: tuple[str, ...]) -> bool:
        if words:
            return bool(list(self.profile.team_folder.glob("team.db-wal")))
        return Path(hook.channel_file(str(self.profile.folder))).exists()

    def _window_of(self, words: tuple[str, ...]) -> int:
        lock = self.profile.folder / ("supervisor.lock" if words else "window.lock")
        return int(lock.read_text("utf-8", errors="replace").split("\n")[0])

    def _chosen(self) -> list[str]:
        return ["--profile", str(self.profile.folder), "--key-file", str(self.key_file)]

    def _trace(self) -> Path:
        self._traces += 1
        return self.folder.parent / f"{self.folder.name}-{self._traces}.strace"

    @staticmethod
    def _words(name: str) -> list[str]:
        return [str(Path(BUILT).with_name(name))] if BUILT else [sys.executable, "-m", "ui"]


def wait_until(condition: object) -> None:
    until = monotonic() + PATIENCE_S
    while not condition():  # type: ignore[operator]
        assert monotonic() < until, "it took too long"
        # Somebody else's process: there is no signal of it to wait for.
        subprocess.run(["sleep", "0.1"], check=True)


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    folder = tmp_path / "office"
    folder.mkdir()
    home = tmp_path / "home"
    home.mkdir()
    more = {"PYTHONDONTWRITEBYTECODE": "1", "TMPDIR": str(tmp_path)}
    environment = person(home, **more) | {"QT_QPA_PLATFORM": "offscreen"}
    # The address of a Unix socket holds 108 bytes: that of a test's folder is longer.
    with tempfile.TemporaryDirectory(prefix="cs-") as session:
        yield Program(folder, {**environment, "XDG_RUNTIME_DIR": session})


def foreign(trace: Trace, program: Program, *allowed: str) -> set[Spoken]:
    """What was said to anybody but the channels of this program and who is allowed.

    The channels stand in the session's folder. Qt makes each in a folder beside it that only this
    person can enter, and gives it its name when its rights are set.
    """
    session = program.environment["XDG_RUNTIME_DIR"]
    beside = re.compile(rf"{re.escape(session)}/\.\w{{6}}/s")
    own = f"{session}/callside-{program.profile.name}"
    return {
        each
        for each in trace.spoken()
        if not (each.address.startswith((own, *allowed)) or beside.fullmatch(each.address))
    }


def holding(folder: Path, word: str) -> list[str]:
    """The files in which a word can be read."""
    codings = [word.encode(), word.encode("utf-16-le")]
    return [
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and any(each in path.read_bytes() for each in codings)
    ]


def test_the_windows_work_a_whole_week_without_a_network(tmp_path: Path) -> None:
    """No socket of any kind is made, and no word that was typed is written anywhere."""
    if BUILT:
        pytest.skip("the journeys work the windows of the source")
    trace = tmp_path / "week.strace"
    pytest_words = ["-q", "-p", "no:randomly", "-p", "no:cacheprovider", "-p", "no:xdist"]
    done = subprocess.run(
        [
            *NO_NETWORK,
            *traced([sys.executable, "-m", "pytest", *pytest_words, *JOURNEYS], trace),
            *("--basetemp", str(tmp_path / "work")),
        ],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=800,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    seen = Trace(trace)
    assert seen.families() <= {"AF_UNIX"}
    assert seen.spoken() == set()
    for words in TYPED:
        assert seen.saying(words) == []
    # The search finds what there is: the report of the week is meant to be read.
    assert seen.saying("Team North")
    assert any(path.endswith("call-log.db-wal") for path in seen.written())


def test_a_day_of_the_program_opens_its_own_channels_and_no_other(program: Program) -> None:
    """Window, telephone, link, commands, the supervisor's window: nothing readable, no network."""
    with program.opened() as window:
        told = ("--id", "1", "--direction", "in", "--name", MARK, "--from", "+4930111111")
        program.telephone("ring", *told)
        program.telephone("answer", "--id", "1")
        program.telephone("end", "--id", "1")
        link = f"callside:call?number=%2B4930222222&name={MARK}"
        subprocess.run(
            program.command("--", link),
            env=program.environment,
            cwd=ROOT,
            timeout=60,
            check=True,
        )
        wait_until(lambda: program.profile.events.joinpath("window.jsonl").exists())
    assert window.families() == {"AF_UNIX"}
    assert foreign(window, program, *SYSTEM_BUS) == set()
    assert window.saying(MARK) == []
    traces, texts = [window], []
    share = program.folder / "share"
    share.mkdir()
    team_file, answer = program.folder / "n.callside-team", program.folder / "a.callside-answer"
    commands = (
        ("doctor", "--full"),
        ("support", "show"),
        ("backup",),
        ("restore", "--list"),
        ("follow-ups",),
        ("policy", "show"),
        ("playbook", "coverage"),
        ("retention", "show"),
        ("team", "make-file", "--name", "North", "--supervisor", "Sam", "--out", str(team_file)),
        ("team", "join", str(team_file), "--name", "Alex", "--out", str(answer)),
        ("import", str(answer)),
        ("bundle", "create", "--out", str(share)),
        ("team", "backup"),
        ("doctor", "--json"),
    )
    for words in commands:
        trace, said = program.run(*words)
        traces.append(trace)
        texts.append(said)
    with program.opened(words=("supervisor",)) as supervisor:
        traces.append(supervisor)
    for trace in traces[1:]:
        assert trace.families() <= {"AF_UNIX"}
        assert foreign(trace, program, *SYSTEM_BUS) == set()
        assert trace.saying(MARK) == []
        assert trace.saying(program.key_file.read_text().strip()) == []
    assert MARK not in "".join(texts)
    assert holding(program.folder.parent / "office", MARK) == []
    names = {path.name for path in program.profile.folder.rglob("*")}
    assert {"call-log.db", "team.db", "window.jsonl"} <= names
    # The name is there all the same, for whoever has the key.
    done = subprocess.run(
        program.command("log", "list", "--json"),
        env=program.environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert {call["name"] for call in json.loads(done.stdout)} >= {MARK}


def test_on_a_desktop_it_speaks_to_screen_bus_and_keyring_alone(
    program: Program, tmp_path: Path
) -> None:
    screen = tmp_path / "screen"
    screen.mkdir()
    with virtual_screen(screen) as display:
        program.environment.pop("QT_QPA_PLATFORM")
        program.environment |= {"DISPLAY": display}
        with program.opened(*with_secret_service(())) as window:
            pass
    assert window.families() <= {"AF_UNIX", "AF_NETLINK"}
    allowed = ("/tmp/.X11-unix/", "@/tmp/.X11-unix/", "/tmp/dbus-", *SYSTEM_BUS)
    keyring = f"{program.environment['XDG_RUNTIME_DIR']}/keyring"
    assert foreign(window, program, *allowed, keyring) == set()
    assert window.outside() == set()


RECEIVERS = {
    "push": (
        {"push": True, "push_port": 17999},
        {
            Spoken("bind", "AF_INET", "127.0.0.1:17999"),
            Spoken("bind", "AF_INET6", "::1:17999"),
        },
    ),
    "baresip": (
        {"baresip": True, "baresip_port": 17998},
        {Spoken("connect", "AF_INET", "127.0.0.1:17998")},
    ),
    "ami": (
        {
            "ami": True,
            "ami_host": "127.0.0.1",
            "ami_port": 17997,
            "ami_tls": False,
            "ami_user": "callside",
            "ami_devices": "PJSIP/1001",
        },
        {Spoken("connect", "AF_INET", "127.0.0.1:17997")},
    ),
}


@pytest.mark.parametrize("name", RECEIVERS)
@pytest.mark.skipif(not shutil.which("ip"), reason="needs ip, of iproute2")
def test_a_receiver_opens_what_it_names_and_no_more(name: str, program: Program) -> None:
    settings, expected = RECEIVERS[name]
    program.profile.folder.mkdir()
    program.profile.settings_file.write_text(json.dumps(settings), "utf-8")
    keep = program.command("phone", "secret")
    kept = " ".join(f"'{word}'" for word in keep)
    # Its password has to be in a keyring first, in the same session.
    secret = ("sh", "-c", f'printf "secret\\n" | {kept} >/dev/null; exec "$@"', "sh")
    with program.opened(*LOOPBACK_UP, *with_secret_service(secret)) as window:
        wait_until(lambda: window.outside() >= expected)
    assert window.outside() == expected
