"""`callside phone`: a saved stream as JSON lines, the exchange's password, and errors in words."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.support.ami_wire import incoming, write_json
from tests.support.secrets import MemorySecrets
from ui.cli.program import main


class Ended(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str


Run = Callable[..., Ended]


@pytest.fixture
def run(profile: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*arguments: str) -> Ended:
        try:
            code = main(["phone", *arguments])
        except SystemExit as end:
            code = int(end.code or 0)
        told = capsys.readouterr()
        return Ended(code, told.out, told.err)

    return command


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> MemorySecrets:
    """A keyring in memory in the place of this machine's."""
    made = MemorySecrets()
    monkeypatch.setattr("ui.start.phone_secrets", lambda profile: made)
    return made


@pytest.fixture
def stream(tmp_path: Path) -> Path:
    _, phone, frames = incoming()
    frames[-1]["Timestamp"] = "1760000000.5"
    return write_json(tmp_path / "stream.json", [*frames, phone.now("Up"), phone.gone(16)])


def test_a_stream_is_printed_as_one_json_object_an_event(run: Run, stream: Path) -> None:
    ended = run("replay", str(stream))
    assert (ended.code, ended.err) == (0, "")
    lines = [json.loads(line) for line in ended.out.splitlines()]
    assert [line["kind"] for line in lines] == ["ring", "answer", "end"]
    assert lines[0] == {
        "kind": "ring",
        "number": "+15550100",
        "name": "Ann Example",
        "id": "2.2",
        "device": "PJSIP/1001",
        "cause": "",
        "way": "in",
        "source": "ami",
        "sent_ms": 1_760_000_000_500,
    }
    assert lines[2]["cause"] == "normal"


def test_the_telephones_to_follow_are_named(run: Run, stream: Path) -> None:
    assert run("replay", str(stream), "--device", "PJSIP/1002").out == ""
    both = run("replay", str(stream), "--device", "1001", "--device", "PJSIP/trunk").out
    assert len(both.splitlines()) == 4


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("Dear colleague", "This is no saved stream of a telephone"),
        ('{"callside_recording": 9}', "A newer Callside has recorded this stream"),
    ],
)
def test_what_is_no_stream_is_told_in_words(
    run: Run, tmp_path: Path, content: str, words: str
) -> None:
    file = tmp_path / "file"
    file.write_text(content, encoding="utf-8")
    ended = run("replay", str(file))
    assert (ended.code, ended.out) == (2, "")
    assert words in ended.err


def test_a_line_that_cannot_be_read_is_named(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text('{"callside_recording": 1}\n{"at"\n{"at": 2}\n', encoding="utf-8")
    ended = run("replay", str(file))
    assert ended.code == 1
    assert "Line 2 of the stream cannot be read" in ended.err


def test_a_file_that_is_not_there(run: Run, tmp_path: Path) -> None:
    ended = run("replay", str(tmp_path / "none"))
    assert ended.code == 2
    assert "The file cannot be read" in ended.err


def test_the_password_comes_from_standard_input_and_goes_to_the_keyring_alone(
    run: Run, keyring: MemorySecrets, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("s3cret word\n"))
    ended = run("secret")
    assert ended == (0, "", "")
    assert keyring.kept == {"ami": "s3cret word"}
    assert not any(b"s3cret" in f.read_bytes() for f in profile.rglob("*") if f.is_file())
    run("secret", "--forget")
    assert keyring.kept == {}


def test_no_password_is_wrong_use(
    run: Run, keyring: MemorySecrets, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert run("secret").code == 2
    assert keyring.kept == {}


def test_what_is_missing_to_listen_is_told(run: Run, keyring: MemorySecrets, profile: Path) -> None:
    ended = run("listen")
    assert ended.code == 2
    assert "host, user, devices" in ended.err
    _settings(profile, ami_pin="AB:CD")
    assert "is not a SHA-256" in run("listen").err
    _settings(profile)
    ended = run("listen")
    assert ended.code == 2
    assert "callside phone secret" in ended.err


def test_a_recording_never_overwrites(
    run: Run, keyring: MemorySecrets, profile: Path, tmp_path: Path
) -> None:
    keyring.set("ami", "s3cret")
    _settings(profile)
    file = tmp_path / "kept"
    file.write_text("mine", encoding="utf-8")
    ended = run("listen", "--record", str(file))
    assert ended.code == 2
    assert "There is a file of that name already" in ended.err
    assert file.read_text(encoding="utf-8") == "mine"


def _settings(profile: Path, **more: str) -> None:
    given = {"ami_host": "127.0.0.1", "ami_user": "callside", "ami_devices": "PJSIP/1001", **more}
    (profile / "settings.json").write_text(json.dumps(given), encoding="utf-8")
