"""A recording for support has nobody's number or name in it, and replays to the same calls."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from app.phone import ami_recording
from app.phone.ami_calls import AmiCalls
from app.phone.ami_lines import Frame
from app.phone.ami_mask import AmiMask
from app.phone.ami_recording import AmiRecording
from app.phone.saved_stream import replayed
from app.problems import Problem
from tests.support.ami_wire import NOBODY, Fields, Line, heard, incoming
from tests.support.rights import of_others

MASK = AmiMask(b"k" * 16)


def stream() -> list[Fields]:
    """A call that is passed on, with what nobody else may read in many places."""
    trunk, phone, frames = incoming("PJSIP/4930123456", number="+4915112345678")
    local = Line("Local/+4915112345678@customers-acme-00000004;1", "4.1", number="anna.muster")
    phone.name = "PJSIP/4930123456-00000002"
    frames += [local.new("Ring"), phone.now("Up"), phone.connected("anna.muster", "Anna Muster")]
    frames[0].update(AccountCode="4930123456", Context="customers-acme", ChanVariable="pin=4711")
    frames += [{"Event": "UserEvent", "Status": "Anna Muster", "UserEvent": "4915112345678"}]
    frames += [{"Response": "Success", "Challenge": "84041", "Message": "Hello Anna Muster"}]
    return [*frames, trunk.gone(16), phone.gone(16)]


def recorded(path: Path, frames: list[Fields], devices: tuple[str, ...]) -> str:
    recording = AmiRecording(path, devices)
    for each in frames:
        recording.note(Frame(each.items()))
    recording.close()
    assert recording.problem is None
    return path.read_text(encoding="utf-8")


def test_no_number_and_no_name_is_in_it(tmp_path: Path) -> None:
    text = recorded(tmp_path / "r.jsonl", stream(), ("PJSIP/4930123456",))
    for private in ("15112345678", "30123456", "nna", "Muster", "acme", "4711", "84041", "Ann"):
        assert private not in text


def test_the_same_calls_come_out_of_it(tmp_path: Path) -> None:
    file = tmp_path / "r.jsonl"
    recorded(file, stream(), ("PJSIP/4930123456",))
    live = heard(AmiCalls(["PJSIP/4930123456"]), stream())
    masked = list(replayed(file))
    assert [(e.kind, e.way, e.cause, e.id) for e in masked] == [
        (e.kind, e.way, e.cause, e.id) for e in live
    ]
    assert len(live) == 4
    # The same number is the same mask, and another one another.
    assert len({e.number for e in masked}) == len({e.number for e in live}) == 2


def test_masks_keep_the_shape_and_differ_between_recordings() -> None:
    other = AmiMask(b"o" * 16)
    number = MASK.number("+4915112345678")
    assert number[0] == "+"
    assert len(number) == len("+4915112345678")
    assert number == MASK.number("+4915112345678")
    assert number != other.number("+4915112345678")
    assert MASK.number("*21*4915112345678#").startswith("*21*")


@pytest.mark.parametrize("kept", ["1001", "*8", "112", NOBODY, "s", "anonymous", ""])
def test_what_belongs_to_nobody_stays(kept: str) -> None:
    assert MASK.number(kept) == kept


@pytest.mark.skipif(sys.platform == "win32", reason="the rights of files are others there")
def test_only_its_owner_reads_it(tmp_path: Path) -> None:
    file = tmp_path / "r.jsonl"
    recorded(file, [], ())
    assert of_others(file) == 0


def test_a_file_is_never_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "r.jsonl"
    file.write_text("mine", encoding="utf-8")
    with pytest.raises(Problem) as found:
        AmiRecording(file, ())
    assert found.value.code == "file_exists"
    assert file.read_text(encoding="utf-8") == "mine"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Problem) as found:
        AmiRecording(tmp_path / "none" / "r.jsonl", ())
    assert found.value.code == "file_unwritable"


def test_it_stops_at_its_largest_size_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ami_recording, "LARGEST", 2_000)
    file = tmp_path / "r.jsonl"
    recording = AmiRecording(file, ())
    for _ in range(100):
        recording.note(Frame({"Event": "Hangup", "Uniqueid": "1.1"}.items()))
    recording.close()
    assert recording.problem is not None
    assert recording.problem.code == "recording_full"
    assert file.stat().st_size <= 2_000
    assert all(json.loads(line) for line in file.read_text(encoding="utf-8").splitlines())
