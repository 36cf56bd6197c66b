"""What support files and the record of events can hold: nobody's words, whatever comes (C19)."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath, PureWindowsPath

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.health import Finding, found, met
from app.policy.policy import Policy, Rule
from app.policy.schema import SCHEMA
from app.problems import Problem
from app.settings import BY_KEY, Settings
from app.support.event_file import LARGEST_BYTES, EventFile, ReadEvents
from app.support.events import (
    KINDS,
    Codes,
    Event,
    EventCode,
    Place,
    kind_of,
    places_of,
    places_of_crash,
)
from app.support.placeholders import told_path
from app.support.support_file import SECTIONS, support_file, told_event
from app.support.vetting import Vetting

CODES = Codes({"disk_full", "key_missing"})
MARK = "Zqx"
"""Stands in everything that is planted, and in nothing of ours."""

PROFILE = Path("/home/zqxanna/.local/share/callside")
planted = st.text(max_size=40).map(lambda text: f"{text}{MARK}{text}")
anywhere = st.one_of(
    planted,
    planted.map(lambda text: f"/home/{text}/file.db"),
    planted.map(lambda text: f"C:\\Users\\{text}"),
    planted.map(lambda text: f"{PROFILE}/log/{text}.db"),
    planted.map(lambda text: f"disk_full, {text}"),
)
facts = st.dictionaries(
    st.sampled_from(["version", "first", "file", "zone", "keys", "reason", "backend", "place"]),
    st.one_of(anywhere, anywhere.map(Path), st.tuples(anywhere, anywhere)),
)


def told(findings: list[Finding], **more: object) -> str:
    given_ = {
        "now_ms": 1_700_000_000_000,
        "findings": findings,
        "policy": Policy({}, {}),
        "settings": Settings(),
        "events": {},
        "vetting": Vetting(PROFILE, {"disk_full", "theme"}, home=Path("/home/zqxanna")),
    }
    return support_file(**{**given_, **more}).text()  # type: ignore[arg-type]


@given(facts=facts, lines=st.lists(st.one_of(st.binary(), anywhere.map(str.encode))))
def test_nothing_that_is_planted_comes_through(facts, lines) -> None:
    findings = [
        Finding(subject="rights", state="bad", code="rights_bad", facts=facts),
        met("log", Problem("disk_full", **facts)),
    ]
    values = {key.key: Rule(_value_of(key.key), "machine_policy", str(facts)) for key in SCHEMA}
    fault = Problem("policy_broken", **facts)
    policy = Policy(values, {}, (fault,))
    read = [CODES.decode(line) for line in lines]
    events = ReadEvents(tuple(each for each in read if each), read.count(None))
    text = told(
        findings, policy=policy, settings=Settings(policy=policy), events={"window": events}
    )
    assert MARK.casefold() not in text.casefold()
    assert "rights_bad" in text
    assert text.isascii()


def _value_of(key: str) -> object:
    """A value in which somebody's name is hidden, where the setting takes any text at all."""
    kind = BY_KEY[key].kind
    hidden = {"text": f"{MARK} Ltd", "links": [{"title": MARK, "url": f"https://{MARK}"}]}
    return hidden.get(kind, BY_KEY[key].default)


@given(event=st.builds(
    Event,
    at=st.integers(0, 2**40),
    code=st.sampled_from(EventCode),
    problem=anywhere,
    kind=anywhere,
    places=st.lists(st.builds(Place, anywhere, st.integers(0, 9999))).map(tuple),
))  # fmt: skip
def test_an_event_holds_what_is_on_the_lists_and_nothing_else(event: Event) -> None:
    line = CODES.encode(event)
    assert line.count(b"\n") == 1
    assert MARK.encode() not in line
    again = CODES.decode(line)
    assert again is not None
    assert (again.code, again.at) == (event.code, event.at)
    assert MARK not in told_event(again)


@pytest.mark.parametrize("line", [
    b"", b"{}", b"[]", b"\xff\xfe", b'{"at":1,"code":"opened","words":"hello"}',
    b'{"at":1,"code":"hello"}', b'{"at":-1,"code":"opened"}', b'{"at":"now","code":"opened"}',
    b'{"at":1,"code":"opened"}\nforged', b'{"at":1e99,"code":"opened"}',
])  # fmt: skip
def test_a_line_that_is_none_of_ours_is_no_event(line: bytes) -> None:
    assert CODES.decode(line) is None


def test_a_forged_line_cannot_name_a_file_or_a_kind_of_its_own() -> None:
    forged = msgspec.json.encode(
        {
            "at": 1,
            "code": "fault",
            "kind": "AnnaMiller",
            "problem": "anna_miller",
            "places": [
                {"file": "ui/anna_miller.py", "line": 3},
                {"file": "ui/start.py", "line": 4},
            ],
        }
    )
    event = CODES.decode(forged)
    assert event is not None
    assert (event.kind, event.problem) == ("Other", "")
    assert event.places == (Place("ui/start.py", 4),)


def test_a_fault_is_told_by_its_kind_and_the_lines_of_ours() -> None:
    class AnnaMillerError(Exception):
        pass

    with pytest.raises(ValueError, match=MARK) as caught:
        told([found("rights", "ok")], now_ms=MarkedNumber())
    places = places_of(caught.value)
    assert [place.file for place in places] == ["app/support/support_file.py"]
    assert kind_of(caught.value) == "ValueError"
    assert kind_of(AnnaMillerError(MARK)) == "Other"
    assert {"KeyError", "OSError", "Problem", "OperationalError"} <= KINDS


class MarkedNumber:
    """Raises with somebody's words in its text."""

    def __floordiv__(self, other: int) -> int:
        raise ValueError(f"{MARK} is no number")


def test_what_pythons_fault_handler_wrote_becomes_places() -> None:
    written = (
        "Fatal Python error: Segmentation fault\n\nCurrent thread 0x1 (most recent call first):\n"
        f'  File "/home/{MARK}/callside/ui/controls/card.py", line 12 in paintEvent\n'
        f'  File "C:\\Users\\{MARK}\\callside\\ui\\start.py", line 40 in build_window\n'
        f'  File "/home/{MARK}/other.py", line 1 in main\n'
    )
    assert places_of_crash(written) == (Place("ui/start.py", 40), Place("ui/controls/card.py", 12))


def test_the_record_stays_small_and_its_owners(tmp_path: Path) -> None:
    file = EventFile(tmp_path / "events", "window", CODES)
    batch = [Event(at=at, code=EventCode.SAVING_FAILED, problem="disk_full") for at in range(500)]
    for _ in range(20):
        file.append(batch)
    sizes = [path.stat().st_size for path in file.path.parent.iterdir()]
    assert len(sizes) == 2
    assert sum(sizes) < 3 * LARGEST_BYTES
    read = file.read()
    assert read.strange == 0
    assert read.events[-1] == batch[-1]
    if os.name != "nt":
        assert not file.path.stat().st_mode & 0o077
        assert not file.path.parent.stat().st_mode & 0o077


def test_whether_the_last_run_came_to_its_end(tmp_path: Path) -> None:
    file = EventFile(tmp_path / "events", "window", CODES)
    assert file.ended_well()
    file.append([Event(at=1, code=EventCode.STARTED)])
    assert not file.ended_well()
    file.append([Event(at=1, code=EventCode.ENDED)])
    assert file.ended_well()


@pytest.mark.parametrize(("path", "as_told"), [
    (PROFILE / "log" / "call-log.db", "<profile>/log/call-log.db"),
    (PROFILE / "log" / "Anna.db", "<profile>/log/*"),
    (PROFILE / "log/backups/call-log-20251117T120000000000Z-v5.db",
     "<profile>/log/backups/call-log-20251117T120000000000Z-v5.db"),
    (PurePosixPath("/home/zqxanna/Documents/Miller.toml"), "<home>/*"),
    (PurePosixPath("/etc/callside/policies/managed/anna.json"), "<elsewhere>/*"),
    (PureWindowsPath("C:\\Users\\anna\\x"), "<elsewhere>/*"),
])  # fmt: skip
def test_a_path_is_told_by_where_it_is(path, as_told: str) -> None:
    assert told_path(path, PROFILE, Path("/home/zqxanna")) == as_told


def test_every_section_but_the_program_can_be_left_out() -> None:
    file = support_file(
        now_ms=1_700_000_000_000,
        findings=[found("program", "ok", version="1.2.3"), found("rights", "bad", count=2)],
        policy=Policy({}, {}),
        settings=Settings(),
        events={"window": ReadEvents((Event(at=1, code=EventCode.STARTED),))},
        vetting=Vetting(PROFILE, ()),
    )
    assert tuple(section.name for section in file.sections) == SECTIONS
    whole, little = file.text(), file.text(SECTIONS[1:])
    assert "rights bad rights_bad count=2" in whole
    assert "window 1970-01-01T00:01Z started" in whole
    assert "program ok program_ok version=1.2.3" in little
    assert little.count("left out") == len(SECTIONS) - 1
    assert "rights" not in little
