"""The built programs where a machine is not as one would wish: each works, or says why not."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from tests.support.built import PATH, PATIENCE, Built
from tests.support.listener import Listener, missing_programs, screen_for_listeners
from tests.support.screen_reader import ScreenReader

pytestmark = [
    pytest.mark.package,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="a shell and the streams of Linux"),
]

OF_NO_SCREEN = "This plugin does not support"
"""What Qt says of its screen in memory."""

LISTENS = 'until [ -s "$1" ]; do sleep 0.1; done'
CLOSED = 'exec "$@" >&- 2>&- <&-'


@contextmanager
def open_window(built: Built, *before: str, **more: str) -> Iterator[subprocess.Popen[str]]:
    """The window until the end of the block, when it is asked to end and has to end well."""
    channel = built.profile / "phone" / "channel"
    channel.unlink(missing_ok=True)
    with subprocess.Popen(
        [*before, *built.window],
        env={**built.environment, **more},
        cwd=built.home,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as window:
        try:
            patient = ["timeout", f"{PATIENCE:.0f}", "sh", "-c", LISTENS, "sh", str(channel)]
            subprocess.run(patient, check=True)
            yield window
            window.terminate()
            said, _ = window.communicate(timeout=PATIENCE)
        finally:
            window.kill()
    lines = [line for line in said.splitlines() if not line.startswith(OF_NO_SCREEN)]
    assert (window.returncode, lines) == (0, [])


def test_a_folder_of_any_name_and_a_session_that_names_no_language(
    agent: Built, tmp_path: Path
) -> None:
    """Once a space in the way to the program took away the window's look."""
    tree = tmp_path / "Über uns (neu) ☎" / "call side"
    shutil.copytree(agent.tree, tree, symlinks=True, copy_function=os.link)
    moved = Built(tree, tmp_path / "Frau Müller")
    with open_window(moved, "env", "-u", "LANG"):
        pass
    with open_window(moved, LANG="C", LC_ALL="C"):
        pass
    assert json.loads(moved.says("log", "list", "--json")) == []


def test_streams_that_are_closed(agent: Built) -> None:
    with open_window(agent, "sh", "-c", CLOSED, "sh"):
        pass
    for words in (["version"], ["log", "list"], ["doctor", "--json"]):
        closed = agent.start(["sh", "-c", CLOSED, "sh", *agent.command, *words])
        assert closed.code == 0, words
    full = agent.start(["sh", "-c", '"$@" >/dev/full', "sh", *agent.command, "--help"])
    assert full.code == 4
    assert full.err.startswith("What was asked for could not be printed")


def test_links_on_the_path_from_a_folder_that_is_gone(agent: Built, tmp_path: Path) -> None:
    links = tmp_path / "bin"
    links.mkdir()
    for name in ("callside", "callside-window", "callside-hook"):
        (links / name).symlink_to(agent.tree / name)
    gone = 'mkdir gone && cd gone && rmdir ../gone && exec "$@"'
    around = {"PATH": f"{links}:{PATH}"}
    for words in (["version"], [*agent.command[1:], "log", "list", "--json"]):
        ended = agent.start(["sh", "-c", gone, "sh", "callside", *words], **around)
        assert (ended.code, ended.err) == (0, ""), words
    with open_window(agent, "sh", "-c", gone, "sh"):
        rung = ["callside-hook", "ring", "--profile", str(agent.profile), "--from", "+4930123"]
        assert agent.start(["sh", "-c", gone, "sh", *rung], **around) == (0, "", "")


def test_no_screen_and_no_home(agent: Built) -> None:
    unseen = agent.start(agent.window, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="xcb")
    assert unseen.code == 3
    assert unseen.err.startswith("There is no screen here that a window can be shown on.\n")
    stranger = ["setpriv", "--reuid", "54321", "--regid", "54321", "--clear-groups"]
    command = [*stranger, "env", "-u", "HOME", str(agent.tree / "callside")]
    # Only root can be somebody else, who may be kept out of the folder where the tree lies.
    if os.geteuid() == 0 and agent.start([*command, "version"]).code == 0:
        homeless = agent.start([*command, "log", "list"])
        assert homeless.code == 3
        assert homeless.err.startswith("There is no home folder here to keep a profile in.\n")


def test_started_twice_the_first_goes_on(agent: Built) -> None:
    with open_window(agent) as first:
        assert agent.start(agent.window) == (0, "", "")
        assert first.poll() is None


@pytest.mark.skipif(bool(missing_programs()), reason="needs a screen and a session's bus")
def test_killed_while_somebody_writes_it_comes_back_with_the_words(
    agent: Built, tmp_path: Path
) -> None:
    with screen_for_listeners(tmp_path) as screen:
        around = {**screen, "PATH": PATH, "LANG": "C.UTF-8", "HOME": str(agent.home)}
        around.pop("PYTHONPATH", None)
        printed = tmp_path / "printed"
        reader = ScreenReader(around["DBUS_SESSION_BUS_ADDRESS"])
        for number, words in enumerate(("Parcel is two", "Parcel is two weeks late")):
            with (
                printed.open("ab") as output,
                subprocess.Popen(
                    agent.window, env=around, cwd=agent.home, stdout=output, stderr=output
                ) as program,
            ):
                listener = Listener(
                    reader, reader.program("callside"), agent.command, around, agent.home
                )
                try:
                    if number == 0:
                        listener.press("Start a call")
                    # It is back on the page of the call where it was killed before.
                    listener.write("Notes", words)
                    reader.until(partial(_has_note, agent, words), f"“{words}” in the log")
                    listener.write("Notes", f"{words}, and")
                finally:
                    program.kill()
            assert _note(agent).startswith(words)
        reader.close()
    assert printed.read_text("utf-8") == ""


def _has_note(built: Built, words: str) -> bool:
    return _note(built) == words


def _note(built: Built) -> str:
    """The note of the one call, as a command reads it; empty as long as there is none."""
    calls = json.loads(built.says("log", "list", "--json"))
    if not calls:
        return ""
    (call,) = calls
    note = json.loads(built.says("log", "show", call["id"], "--json"))["note"]
    return str(note["text"]) if note else ""
