"""One window for each profile: the second start brings the first to the front (B13, F19)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.paths import Profile
from app.problems import Problem
from tests.support.rights import of_others
from ui.single_instance import SingleInstance

ROOT = Path(__file__).resolve().parents[3]

SECOND_START = """
import sys
from PySide6.QtCore import QCoreApplication
from app.paths import Profile
from app.problems import Problem
from pathlib import Path
from ui.single_instance import SingleInstance

app = QCoreApplication(["callside"])
single = SingleInstance(Profile(folder=Path(sys.argv[1])))
try:
    print("first" if single.begin() else "second")
except Problem as problem:
    print(problem.code)
if len(sys.argv) > 2:
    sys.stdout.flush()
    import os
    os._exit(9)
"""


def second_start(profile: Path, *more: str) -> subprocess.Popen[str]:
    """Start another program on the same profile."""
    return subprocess.Popen(
        [sys.executable, "-c", SECOND_START, str(profile), *more],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ,
    )


def test_a_second_start_asks_the_first_to_come_forward_and_ends(qtbot, profile: Path):
    first = SingleInstance(Profile(folder=profile))
    assert first.begin()
    first.listen()
    asked: list[bool] = []
    first.raise_asked.connect(lambda: asked.append(True))
    program = second_start(profile)
    qtbot.waitUntil(lambda: program.poll() is not None, timeout=20_000)
    assert program.communicate()[0].strip() == "second"
    assert asked == [True]
    first.end()


def test_a_first_window_that_hangs_up_before_its_answer_was_read_has_heard(qtbot, profile: Path):
    """Windows drops what was not read when the side that answered hangs up."""
    first = SingleInstance(Profile(folder=profile))
    assert first.begin()
    server = QLocalServer()
    said: list[bytes] = []

    def hang_up() -> None:
        socket = server.nextPendingConnection()
        socket.readyRead.connect(lambda: (said.append(socket.readLine().data()), socket.abort()))

    server.newConnection.connect(hang_up)
    assert server.listen(first.channel)
    program = second_start(profile)
    qtbot.waitUntil(lambda: program.poll() is not None, timeout=20_000)
    assert program.communicate()[0].strip() == "second"
    assert said == [b"raise\n"]
    server.close()
    first.end()


def test_what_a_killed_program_left_behind_is_cleared_away(qtbot, profile: Path):
    killed = second_start(profile, "leave it all behind")
    assert killed.communicate(timeout=60)[0].strip() == "first"
    assert (profile / "window.lock").exists()
    after = SingleInstance(Profile(folder=profile))
    assert after.begin()
    after.listen()
    again = second_start(profile)
    qtbot.waitUntil(lambda: again.poll() is not None, timeout=20_000)
    assert again.communicate()[0].strip() == "second"
    after.end()


def test_a_first_window_that_does_not_answer_is_named(qtbot, profile: Path):
    first = SingleInstance(Profile(folder=profile))
    assert first.begin()
    first.listen()
    # Nobody runs the first program's event loop: it hangs.
    program = second_start(profile)
    assert program.communicate(timeout=60)[0].strip() == "window_open_already"
    first.end()


def test_two_profiles_are_two_windows(qtbot, tmp_path: Path):
    one = SingleInstance(Profile(folder=tmp_path / "one"))
    other = SingleInstance(Profile(folder=tmp_path / "other"))
    assert one.begin()
    one.listen()
    assert other.begin()
    other.listen()
    one.end()
    other.end()


def test_a_folder_that_cannot_be_made_is_named(qtbot, tmp_path: Path):
    (tmp_path / "file").write_text("in the way", "utf-8")
    with pytest.raises(Problem) as refused:
        SingleInstance(Profile(folder=tmp_path / "file" / "profile")).begin()
    assert refused.value.code == "profile_unusable"


@pytest.mark.parametrize(
    "message",
    [
        b"raise; rm -rf\n",
        b"RAISE\n",
        b"open /etc/passwd\n",
        b"--platform offscreen\n",
        b"\x00\n",
        b"raise \n",
        b"x" * 5000,
    ],
)
def test_the_channel_knows_one_word_and_drops_whoever_says_another(
    qtbot, profile: Path, message: bytes
):
    first = SingleInstance(Profile(folder=profile))
    assert first.begin()
    first.listen()
    asked: list[bool] = []
    first.raise_asked.connect(lambda: asked.append(True))
    stranger = QLocalSocket()
    stranger.connectToServer(first.channel)
    assert stranger.waitForConnected(2000)
    stranger.write(message)
    qtbot.waitUntil(
        lambda: stranger.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=5000
    )
    assert asked == []
    first.end()


@pytest.mark.skipif(os.name == "nt", reason="a named pipe stands in no folder")
def test_the_channel_is_for_the_same_person_only(qtbot, profile: Path):
    first = SingleInstance(Profile(folder=profile))
    assert first.begin()
    first.listen()
    path = Path(first.channel)
    assert path.is_socket()
    assert of_others(path) == 0
    first.end()
    QCoreApplication.processEvents()
