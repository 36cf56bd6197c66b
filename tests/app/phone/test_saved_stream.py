"""What can be replayed, and what is said of a file that cannot."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.phone import saved_stream
from app.phone.saved_stream import replayed
from app.problems import Problem
from tests.support.ami_wire import incoming, told, wire, write_json


def frames() -> list[dict[str, str]]:
    _, phone, rang = incoming()
    return [*rang, phone.now("Up"), phone.gone(16)]


EXPECTED = ["ring in +15550100", "answer in +15550100", "end in +15550100 normal"]


def test_a_list_of_frames(tmp_path: Path) -> None:
    assert told(replayed(write_json(tmp_path / "s.json", frames()))) == EXPECTED


def test_the_plain_text_of_the_interface(tmp_path: Path) -> None:
    file = tmp_path / "s.txt"
    file.write_bytes(b"Asterisk Call Manager/9.0.0\r\n" + wire(frames())[:-2])
    assert told(replayed(file)) == EXPECTED


def test_the_telephones_to_follow_can_be_named(tmp_path: Path) -> None:
    file = write_json(tmp_path / "s.json", frames())
    assert told(replayed(file, ["1001"])) == EXPECTED
    assert told(replayed(file, ["PJSIP/1002"])) == []
    assert told(replayed(file, ["PJSIP/trunk"])) == ["ring out 5550199"]


def test_the_lines_of_baresip(tmp_path: Path) -> None:
    """With notes between them, and a name that is no UTF-8."""
    call = (
        b'"event": true, "class": "call", "direction": "incoming", "id": "a-1", '
        b'"accountaor": "sip:1001@pbx.example", "peeruri": "sip:+15550100@pbx.example", '
        b'"peerdisplayname": "Jos\xe9"'
    )
    lines = [
        b'{"t": 0.0, "_note": "the scenario begins"}',
        b'{"t": 0.1, "type": "CALL_INCOMING", ' + call + b"}",
        b'{"t": 0.2, "type": "CALL_ESTABLISHED", ' + call + b"}",
        b'{"t": 0.3, "type": "CALL_CLOSED", ' + call + b', "param": "Connection reset by peer"}',
        b'{"t": 0.4, "response": true, "ok": tr',
    ]
    file = tmp_path / "s.jsonl"
    file.write_bytes(b"\n".join(lines))
    events = list(replayed(file))
    assert told(events) == EXPECTED
    assert {(e.source, e.device, e.id) for e in events} == {("baresip", "1001@pbx.example", "a-1")}
    assert events[0].name.startswith("Jos")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "stream_unknown"),
        ("Dear colleague,\nplease find enclosed\n", "stream_unknown"),
        ("[1, 2, 3]", "stream_unknown"),
        ('[{"Event": "Hangup"', "stream_unknown"),
        ('{"a": 1}\n', "stream_unknown"),
        ("[" * 100_000, "stream_unknown"),
        ("{nothing", "stream_unknown"),
        ('{"callside_recording": 2}\n', "stream_newer"),
        ('{"callside_recording": 1}\n{"at"\n{"at": 1}\n', "stream_faulty"),
        ('{"callside_recording": 1}\n7\n', "stream_faulty"),
    ],
)
def test_what_is_no_stream_is_said_to_be_none(tmp_path: Path, text: str, code: str) -> None:
    file = tmp_path / "s"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Problem) as found:
        list(replayed(file))
    assert found.value.code == code


def test_a_recording_that_was_cut_in_its_last_line_is_read(tmp_path: Path) -> None:
    file = tmp_path / "s"
    file.write_text('{"callside_recording": 1}\n{"at": 1, "fra', encoding="utf-8")
    assert list(replayed(file)) == []


def test_a_file_that_is_not_there_and_one_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Problem) as found:
        replayed(tmp_path / "none")
    assert found.value.code == "file_unreadable"
    monkeypatch.setattr(saved_stream, "LARGEST", 10)
    file = write_json(tmp_path / "s.json", frames())
    with pytest.raises(Problem) as found:
        replayed(file)
    assert found.value.code == "stream_too_large"
