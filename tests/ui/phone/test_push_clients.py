"""Other people's clients are understood: curl in three forms, and a client of Zammad's push."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.support.push import Heard, listening

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CURL = shutil.which("curl")
needs_curl = pytest.mark.skipif(CURL is None, reason="curl is not installed")

ZAMMAD = """
import json, sys
from zammad_cti import CTIClient

client = CTIClient(url=sys.argv[1])
call = {"_from": "+15551230001", "to": "42", "direction": "in", "call_id": "f4ebd2be"}
print(json.dumps([
    client.new_call(**call, user=["Ann Agent", "Bo Agent"], queue="helpdesk"),
    client.answer(**call, answering_number="42", user="Ann Agent"),
    client.hangup(**call, cause="normalClearing", answering_number="42"),
]))
"""


@pytest.fixture
def heard(qtbot: QtBot) -> Iterator[Heard]:
    with listening() as there:
        yield there


def outcome(qtbot: QtBot, *command: str) -> str:
    """What a program printed that talks to this thread's receiver; it has to succeed."""
    direct = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=direct
    ) as program:
        qtbot.waitUntil(lambda: program.poll() is not None, timeout=30_000)
        printed, complained = program.communicate()
    assert program.returncode == 0, complained
    return printed


def test_a_client_of_zammads_push_tells_a_whole_call(qtbot: QtBot, heard: Heard) -> None:
    """It keeps its session's connection; we close after each answer, and it opens another."""
    printed = outcome(qtbot, sys.executable, "-c", ZAMMAD, heard.address)
    assert json.loads(printed.splitlines()[-1]) == [{}, {}, {}]
    qtbot.waitUntil(lambda: len(heard.events) == 3)
    assert [(event.kind, event.cause) for event in heard.events] == [
        ("ring", ""),
        ("answer", ""),
        ("end", "normal"),
    ]
    assert {(event.number, event.id, event.way) for event in heard.events} == {
        ("+15551230001", "f4ebd2be", "in")
    }


FIELDS = {
    "event": "newCall",
    "from": "+4930901820",
    "to": "42",
    "direction": "in",
    "callId": "7",
    "caller": "Jörg Müßig",
}


def each_as(option: str) -> list[str]:
    return [word for name, value in FIELDS.items() for word in (option, f"{name}={value}")]


@needs_curl
@pytest.mark.parametrize("form", ["form", "encoded", "json", "multipart"])
def test_curl_is_understood(qtbot: QtBot, heard: Heard, form: str) -> None:
    assert CURL is not None
    words = {
        "form": each_as("--data"),
        "encoded": each_as("--data-urlencode"),
        "json": ["--header", "Content-Type: application/json", "--data", json.dumps(FIELDS)],
        "multipart": each_as("--form"),
    }[form]
    assert outcome(qtbot, CURL, "--silent", "--show-error", "--fail", *words, heard.address) == "{}"
    qtbot.waitUntil(lambda: len(heard.events) == 1)
    (event,) = heard.events
    assert (event.number, event.name, event.id) == ("+4930901820", "Jörg Müßig", "7")


@needs_curl
def test_curl_opens_a_pop(qtbot: QtBot, heard: Heard) -> None:
    assert CURL is not None
    address = f"{heard.address}/pop?number=+15551230001&name=Ann"
    said = outcome(qtbot, CURL, "--silent", "--fail", address)
    assert "Ann" not in said
    assert said
    qtbot.waitUntil(lambda: len(heard.events) == 1)
    assert heard.events[0].number == "+15551230001"


@needs_curl
def test_curl_reads_why_it_was_refused(qtbot: QtBot, heard: Heard) -> None:
    """Also when it is refused before its body: whoever sets this up sees the reason."""
    assert CURL is not None
    large = f"event=newCall&from={'1' * 40_000}"
    small = "event=newCall&from=1"
    port = heard.receiver.port
    named = ["--resolve", f"localhost:{port}:127.0.0.1", "--data", small]
    for words, reason in (
        (["--data", large, heard.address], "too_large"),
        ([*named, heard.address.replace("127.0.0.1", "localhost")], "host"),
        (["--data", small, heard.address[:-3]], "token"),
    ):
        said = outcome(qtbot, CURL, "--silent", "--show-error", *words)
        assert json.loads(said) == {"refused": reason}
    assert heard.events == []
