"""`callside -- LINK`, as the system runs it for whatever a web page says (C22)."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.paths import Profile
from app.phone.event import PhoneEvent
from tests.support.hook import ROOT, environment, spooled
from ui.cli.program import as_link, main
from ui.phone import hook
from ui.phone.hook_receiver import HookReceiver

LINK = "callside:call?number=%2B4930123456&name=Ann%20Example&id=7f-1"
HOSTILE = [
    [],
    [""],
    ["--help"],
    ["--"],
    ["--", LINK],
    ["--profile", "/", LINK],
    ["--profile=/", LINK],
    ["-platformpluginpath", "/tmp", LINK],
    [LINK, "-platformpluginpath", "/tmp"],
    [LINK, "-stylesheet", "/etc/passwd"],
    [LINK, "--key-file=/etc/passwd"],
    [LINK, LINK],
    [f"{LINK}&profile=/"],
    [f'{LINK}" --profile "/'],
    [f"{LINK}\n--help"],
    [f"{LINK} --help"],
    ["log", "export"],
    ["key", "rotate"],
    ["file:///etc/passwd"],
    ["callside:call?number=$(id)"],
    ["callside:call?number=1&name=%00"],
    ["callside:call?number=1&name=%E2%80%AE%0Aend"],
    ["callside:call?number=1&name=\udcff\udcfe"],
    ["callside:call?number=1&name=" + "a" * 100_000],
    ["callside:export?to=/tmp/x"],
    ["callside:///etc/passwd"],
]


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


@pytest.fixture
def heard(profile: Path, session: Path) -> Iterator[list[PhoneEvent]]:
    """What a window of the profile hears."""
    events: list[PhoneEvent] = []
    receiver = HookReceiver(Profile(folder=profile))
    receiver.heard.connect(events.append)
    receiver.begin()
    yield events
    receiver.end()


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


@pytest.mark.parametrize("words", HOSTILE, ids=lambda words: repr(words)[:40])
@pytest.mark.parametrize("way", [["open-link", "--"], ["--"]], ids=["open-link", "bare"])
def test_nothing_is_done_for_what_is_no_link(
    capsys: pytest.CaptureFixture[str],
    profile: Path,
    session: Path,
    way: list[str],
    words: list[str],
):
    with pytest.raises(SystemExit) as ended:
        main([*way, *words])
    assert ended.value.code == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "This is not a link that Callside opens" in told.err
    assert files(profile) == set()
    assert files(session) == set()


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (["--", LINK], ["open-link", "--", LINK]),
        (["--profile", "x", "--", "log"], ["--profile", "x", "open-link", "--", "log"]),
        (["--key-file=k", "--", "-h"], ["--key-file=k", "open-link", "--", "-h"]),
        (["--profile", "--", "log", "list"], ["--profile", "--", "log", "list"]),
        (["log", "search", "--", "-x"], ["log", "search", "--", "-x"]),
        (["version"], ["version"]),
        ([], []),
    ],
)
def test_what_stands_behind_two_dashes_is_never_a_command(arguments: list[str], meant: list[str]):
    assert as_link(arguments) == meant


def program(profile: Path, session: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "ui", *arguments],
        env=environment(profile, XDG_RUNTIME_DIR=str(session)),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def test_the_open_window_hears_of_it_and_the_program_ends_at_once(
    qtbot, profile: Path, session: Path, heard: list[PhoneEvent]
):
    opened = program(profile, session, "--", LINK)
    qtbot.waitUntil(lambda: len(heard) == 1, timeout=30_000)
    assert opened.communicate(timeout=30)[0] == ""
    assert opened.returncode == 0
    (event,) = heard
    assert (event.kind, event.source, event.number) == ("ring", "link", "+4930123456")
    assert (event.name, event.id, event.way) == ("Ann Example", "7f-1", "in")
    assert not event.is_verified
    # No second window was on its way, and the first one was not asked to come to the front.
    assert not (profile / "window.lock").exists()


@pytest.mark.skipif(os.name == "nt", reason="ended by a signal of Unix: see tests/windows")
def test_where_no_window_is_open_one_is_opened_that_takes_it_up_and_logs_nothing(
    qtbot, profile: Path, session: Path, capsys: pytest.CaptureFixture[str]
):
    key = ("--profile", str(profile), "--key-file", str(profile / "key"))
    opened = program(profile, session, *key, "--", LINK)
    qtbot.waitUntil((profile / "log" / "call-log.db").exists, timeout=60_000)
    qtbot.waitUntil(Path(hook.channel_file(str(profile))).exists, timeout=60_000)
    qtbot.waitUntil(lambda: spooled(profile) == [], timeout=60_000)
    opened.send_signal(signal.SIGTERM)
    assert opened.communicate(timeout=60)[0] == ""
    assert opened.returncode == 0
    # Neither the link nor the number that it named is anywhere.
    assert main([*key, "log", "list", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []
    kept = b"".join(path.read_bytes() for path in profile.rglob("*") if path.is_file())
    assert b"4930123456" not in kept


@pytest.mark.parametrize("words", [[LINK, "-platformpluginpath", "/tmp"], ["--help"], ["key"]])
def test_the_program_itself_ends_with_2_and_opens_no_window(
    profile: Path, session: Path, words: list[str]
):
    opened = program(profile, session, "--", *words)
    assert "not a link" in opened.communicate(timeout=60)[0]
    assert opened.returncode == 2
    assert files(profile) == set()


def test_a_window_that_hangs_is_left_where_it_is(qtbot, profile: Path, session: Path, heard):
    # It holds the profile, as an open window does, and nobody runs its event loop.
    from ui.single_instance import SingleInstance

    first = SingleInstance(Profile(folder=profile))
    assert first.begin()
    first.listen()
    asked: list[bool] = []
    first.raise_asked.connect(lambda: asked.append(True))
    opened = program(profile, session, "--", LINK)
    assert opened.wait(timeout=60) == 0
    assert opened.communicate()[0] == ""
    qtbot.waitUntil(lambda: len(heard) == 1, timeout=30_000)
    assert asked == []
    first.end()
