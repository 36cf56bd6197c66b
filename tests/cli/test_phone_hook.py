"""`callside-hook` as a telephone starts it: silent, quick, 0, and no event is lost (C22, C24)."""

from __future__ import annotations

import json
import os
import socket
import stat
import subprocess
import sys
import threading
import tomllib
from importlib import import_module
from pathlib import Path
from time import time

import pytest

from app.paths import profile as profile_in
from app.phone import event as contract
from app.phone.hook_line import read_line
from tests.support.hook import HOOK, ROOT, Hook, environment, has_ended, run, spooled
from ui.phone import hook

resource = pytest.importorskip("resource", reason="sockets, pipes and limits of Unix")


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A session's own folder, as systemd makes it, for this process too."""
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


@pytest.fixture
def no_session(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    if Path(f"/run/user/{os.getuid()}").exists():
        pytest.skip("this machine has a session's folder")


class Window:
    """Listens where a window would; `lines` is what it heard. It answers, or not."""

    def __init__(self, profile: Path, *, answers: bool = True, accepts: bool = True) -> None:
        self.lines: list[bytes] = []
        self._heard: list[socket.socket] = []
        self._answers = answers
        self._server = socket.socket(socket.AF_UNIX)
        address = str(profile / "s")
        self._server.bind(address)
        self._server.listen(128 if accepts else 0)
        file = Path(hook.channel_file(str(profile)))
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"{address}\n", "utf-8")
        if accepts:
            threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                heard, _ = self._server.accept()
            except OSError:
                return
            self._heard.append(heard)
            self.lines.append(heard.recv(hook.LONGEST_LINE))
            if self._answers:
                heard.sendall(hook.DONE)

    def close(self) -> None:
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        for heard in self._heard:
            heard.close()


def test_its_limits_are_those_of_the_window():
    assert hook.LONGEST["number"] == contract.LONGEST_NUMBER
    assert hook.LONGEST["name"] == contract.LONGEST_NAME
    assert hook.LONGEST["id"] == contract.LONGEST_ID
    assert set(hook.KINDS) == {"ring", "answer", "hold", "resume", "end"}


def test_it_is_installed_beside_the_program():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    module, _, function = project["scripts"]["callside-hook"].partition(":")
    assert getattr(import_module(module), function) is hook.run


@pytest.mark.parametrize(
    "variables",
    [
        {},
        {"CALLSIDE_PROFILE": "~/calls"},
        {"CALLSIDE_PROFILE": "here/below"},
        {"CALLSIDE_PROFILE": "/var/tmp//calls/./a/"},
        {"CALLSIDE_PROFILE": ""},
        {"XDG_DATA_HOME": "/var/tmp/data"},
        {"XDG_DATA_HOME": "/var/tmp/data/"},
        {"XDG_DATA_HOME": ""},
        {"XDG_DATA_HOME": "  "},
        {"XDG_DATA_HOME": "not/absolute"},
        {"HOME": "/var/tmp/ann"},
    ],
)
def test_it_finds_the_profile_that_the_window_has(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]
):
    monkeypatch.delenv("CALLSIDE_PROFILE", raising=False)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    found = hook.profile_folder()
    assert Path(found) == profile_in().folder
    assert hook._name(found) == profile_in().name


@pytest.mark.parametrize(
    ("arguments", "fields"),
    [
        (["ring", "--from", "+4930123"], {"kind": "ring", "number": "+4930123"}),
        (["ring", "--from", "03", "12 3", "--help"], {"kind": "ring", "number": "03 12 3 --help"}),
        (["ring", "--from", "--from", "--id", "x"], {"kind": "ring", "number": "--from --id x"}),
        (["ring", "--from=+49", "30"], {"kind": "ring", "number": "+49 30"}),
        (["ring", "--from"], {"kind": "ring"}),
        (["ring", "--from", ""], {"kind": "ring"}),
        (["ring", "--id", "--from", "1"], {"kind": "ring", "number": "1"}),
        (["ring", "--id", "", "--from", "1"], {"kind": "ring", "number": "1"}),
        (["ring", "--id=a=b", "--from", "1"], {"kind": "ring", "id": "a=b", "number": "1"}),
        (["ring", "--name", "end", "--from", "1"], {"kind": "ring", "name": "end", "number": "1"}),
        (["ring", "--name", "Ann", "end"], {"kind": "ring", "name": "Ann"}),
        (["--direction", "out", "end"], {"kind": "end", "way": "out"}),
        (["end", "--cause", "busy"], {"kind": "end", "cause": "busy"}),
        (["hold", "--device", "101", "--id", "7"], {"kind": "hold", "device": "101", "id": "7"}),
        (["sing", "--from", "1"], {"number": "1"}),
        (["--help"], {}),
        ([], {}),
    ],
)  # fmt: skip
def test_what_the_arguments_say(arguments: list[str], fields: dict[str, str]):
    assert hook.said(arguments) == fields


ANN = '"Ann \\"A\\" Example" <sip:+15551230001@pbx.example.com>;tag=1'
AGENT = "<sip:agent@127.0.0.1>;tag=2"


@pytest.mark.parametrize(
    ("trigger", "status", "is_from_ann", "fields"),
    [
        ("in_call", "", True, {"kind": "ring", "way": "in"}),
        ("in_call_answered", "200", True, {"kind": "answer", "way": "in"}),
        ("in_call_failed", "487", True, {"kind": "end", "way": "in", "cause": "cancelled"}),
        ("in_call_failed", "486", True, {"kind": "end", "way": "in", "cause": "declined"}),
        ("out_call", "", False, {"kind": "ring", "way": "out"}),
        ("out_call_answered", "200", False, {"kind": "answer", "way": "out"}),
        ("out_call_failed", "486", False, {"kind": "end", "way": "out", "cause": "busy"}),
        ("out_call_failed", "500", False, {"kind": "end", "way": "out", "cause": "failed"}),
        ("local_release", "", False, {"kind": "end"}),
        ("remote_release", "", True, {"kind": "end"}),
    ],
)
def test_twinkle_says_it_in_the_environment(
    monkeypatch: pytest.MonkeyPatch,
    trigger: str,
    status: str,
    is_from_ann: bool,
    fields: dict[str, str],
):
    ours, theirs = ("TO", "FROM") if is_from_ann else ("FROM", "TO")
    for name, value in {
        "TWINKLE_TRIGGER": trigger,
        "SIPSTATUS_CODE": status,
        "SIP_CALL_ID": "1-4786@127.0.0.1",
        f"SIP_{theirs}_USER": "+15551230001",
        f"SIP_{theirs}": ANN,
        f"SIP_{ours}_USER": "agent",
        f"SIP_{ours}": AGENT,
    }.items():
        monkeypatch.setenv(name, value)
    party = {"id": "1-4786@127.0.0.1", "number": "+15551230001", "name": 'Ann "A" Example'}
    assert hook.said([]) == {**party, **fields}
    assert hook.said(["--name", "Bo", "--from", "7"]) == {
        **party, **fields, "name": "Bo", "number": "7",
    }  # fmt: skip


def test_the_window_has_it_and_nothing_is_left_behind(profile: Path, session: Path):
    window = Window(profile)
    before = int(time() * 1000)
    run(profile, "ring", "--id", "a@b", "--from", "+4930123", XDG_RUNTIME_DIR=str(session))
    window.close()
    read = read_line(window.lines[0])
    assert (read.kind, read.id, read.number) == ("ring", "a@b", "+4930123")
    assert before <= read.sent_ms <= time() * 1000
    assert spooled(profile) == []


def test_with_no_window_it_waits_in_the_sessions_folder_for_this_person_only(
    profile: Path, session: Path
):
    run(profile, "ring", "--from", "+4930123", XDG_RUNTIME_DIR=str(session))
    (waiting,) = spooled(profile)
    assert (waiting["kind"], waiting["number"]) == ("ring", "+4930123")
    (file,) = session.rglob("*.json")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    # Not on a disk: nothing at all stands in the profile.
    assert list(profile.iterdir()) == []


def test_without_such_a_folder_it_waits_in_the_profile(tmp_path: Path, no_session: None):
    profile = tmp_path / "not" / "there" / "yet"
    run(profile, "end", "--id", "7")
    (file,) = (profile / "phone" / "spool").glob("*.json")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    for folder in (file.parent, file.parent.parent, profile):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_sessions_folder_that_others_may_enter_is_not_used(profile: Path, session: Path):
    session.chmod(0o755)
    run(profile, "ring", "--from", "1", XDG_RUNTIME_DIR=str(session))
    assert list(session.rglob("*.json")) == []


@pytest.mark.parametrize("accepts", [True, False])
def test_a_window_that_hangs_keeps_nobody_waiting(profile: Path, session: Path, accepts: bool):
    window = Window(profile, answers=False, accepts=accepts)
    asked = Hook(profile, "ring", "--from", "+4930123", XDG_RUNTIME_DIR=str(session))
    asked.let_go()
    # It waits for the window by itself, and has nothing to spool yet.
    assert spooled(profile) == []
    asked.end()
    window.close()
    (waiting,) = spooled(profile)
    # The line that the window may still read, and the one in the spool, are known as one event.
    assert [json.loads(line)["once"] for line in window.lines] in ([], [waiting["once"]])


def test_a_disk_that_hangs_keeps_nobody_waiting(profile: Path, session: Path):
    file = Path(hook.channel_file(str(profile)))
    file.parent.mkdir()
    os.mkfifo(file)  # whoever opens it to read waits for somebody who writes
    asked = Hook(profile, "ring", "--from", "+4930123", XDG_RUNTIME_DIR=str(session))
    asked.let_go()
    assert spooled(profile) == []
    file.write_bytes(b"")
    asked.end()
    assert [each["number"] for each in spooled(profile)] == ["+4930123"]


@pytest.mark.parametrize("without_fork", [False, True])
def test_a_hook_ends_where_its_disk_hangs_for_good(
    profile: Path, session: Path, without_fork: bool
):
    file = Path(hook.channel_file(str(profile)))
    file.parent.mkdir()
    os.mkfifo(file)
    before = "import os; del os.fork; " if without_fork else "import time; slept = time.sleep; "
    shorter = "" if without_fork else "time.sleep = lambda s: slept(s / 20); "
    code = f"import sys; sys.path.insert(0, {str(HOOK.parent)!r}); {before}{shorter}"
    lives, held = os.pipe()
    ended = subprocess.run(
        [sys.executable, "-S", "-c", f"{code}import hook; hook.run()", "ring", "--from", "1"],
        env=environment(profile, XDG_RUNTIME_DIR=str(session)),
        capture_output=True,
        check=False,
        timeout=30,
        pass_fds=(held,),
    )
    os.close(held)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"", b"")
    assert has_ended(lives)
    os.close(lives)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--help"],
        ["--version", "--", "-c", "print(1)"],
        ["sing", "--from", "1"],
        ["ring", "--profile", "/proc/none", "--from", "1"],
        ["ring", "--profile", "x" * 3000, "--from", "1"],
        ["ring", "--profile", "~nobody-at-all/x", "--from", "1"],
        ["ring", "--from", "%CallerNumber%"],
        ["ring", "--from", "'; DROP TABLE calls; --"],
    ],
)
def test_it_is_silent_and_0_whatever_it_is_told(profile: Path, session: Path, arguments: list[str]):
    run(profile, *arguments, XDG_RUNTIME_DIR=str(session))


def test_bytes_that_are_no_text_and_texts_without_end_arrive_as_lines(profile: Path, session: Path):
    more = {"XDG_RUNTIME_DIR": str(session)}
    run(profile, "ring", "--name", b"M\xfcller", "--from", b"\xff\xfe", **more)
    run(profile, "ring", "--name", "\U0001f600" * 5000, "--from", "9" * 99_999, **more)
    run(profile, "ring", "--name", "\U0001f600" * 900, "--id", "\x01" * 900, "--from", "7", **more)
    run(profile, "ring", "--from", "+49\n30\t12", **more)
    first, second, loud, third = (read_line(json.dumps(each).encode()) for each in spooled(profile))
    assert first.event().name == "Müller"
    assert second.event().number == "9" * contract.LONGEST_NUMBER
    assert second.name.startswith("\U0001f600")
    assert loud.number == "7"
    assert third.number == "+49 30 12"
    for file in session.rglob("*.json"):
        assert file.stat().st_size <= hook.LONGEST_LINE


def test_with_nowhere_to_print_it_still_works(profile: Path, session: Path):
    lives, held = os.pipe()
    ended = subprocess.run(
        ["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh", sys.executable, str(HOOK), "ring", "--from=1"],
        env=environment(profile, XDG_RUNTIME_DIR=str(session)),
        check=False,
        timeout=30,
        pass_fds=(held,),
    )
    os.close(held)
    assert ended.returncode == 0
    assert has_ended(lives)
    os.close(lives)
    assert len(spooled(profile)) == 1


def test_a_full_disk_is_no_reason_to_fail(profile: Path, session: Path):
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    asked = None
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        asked = Hook(profile, "ring", "--from", "1", XDG_RUNTIME_DIR=str(session))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    asked.end()
    assert [file for file in session.rglob("*") if file.is_file()] == []


def test_what_waited_too_long_and_the_oldest_of_too_many_go(
    profile: Path, session: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(hook, "MOST_KEPT", 50)
    now = int(time() * 1000)
    run(profile, "ring", "--from", "1", XDG_RUNTIME_DIR=str(session))
    (spool,) = (file.parent for file in session.rglob("*.json"))
    old = now - hook.KEPT_FOR_MS - 60_000
    for name in (f"{old:013d}-a.json", f".{old:013d}-b"):
        (spool / name).write_bytes(b"{}")
    for number in range(hook.MOST_KEPT + 5):
        (spool / f"{now - 1000 + number % 7:013d}-{number:04d}.json").write_bytes(b"{}")
    hook.tell(str(profile), {"kind": "ring", "number": "2"}, now + 60_000)
    names = sorted(file.name for file in spool.iterdir())
    assert len(names) == hook.MOST_KEPT
    assert not [name for name in names if str(old) in name]
    assert json.loads((spool / names[-1]).read_bytes())["number"] == "2"


def test_of_a_hundred_at_once_none_is_lost(profile: Path, session: Path):
    hooks = [
        Hook(profile, "ring", "--id", str(number), "--from", "1", XDG_RUNTIME_DIR=str(session))
        for number in range(100)
    ]
    for each in hooks:
        each.end()
    assert {each["id"] for each in spooled(profile)} == {str(number) for number in range(100)}


def test_it_imports_nothing_that_takes_time():
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import hook; hook.said(['ring']);"
        "hook.tell('/proc/none', {'kind': 'ring'}, 1);"
        "print([m for m in sys.modules if m.partition('.')[0] in"
        " {'ui', 'app', 'logging', 'threading', 'subprocess', 'argparse', 'email', 'typing'}])"
    )
    ended = subprocess.run(
        [sys.executable, "-S", "-c", code, str(HOOK.parent)],
        stdout=subprocess.PIPE,
        check=True,
    )
    assert ended.stdout.strip() == b"[]"
