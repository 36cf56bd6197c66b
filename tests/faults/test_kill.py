"""kill -9 at any moment: what was acknowledged is there, whole, and in order (B03)."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest

from db.connection import connect
from tests.support.store import KEY, open_store

KILLS = 20

WRITER = """
import sys
from pathlib import Path
from msgspec.structs import replace
from app.records import NoteVersion, StepMark, TensionSample, new_id
from db.store import Store
from tests.support.desk import START
from tests.support.store import KEY, a_call, a_note, a_promise, change

store = Store.open(Path(sys.argv[1]), KEY)
keeper = store.keeper()
print("ready", flush=True)
while True:
    call = a_call()
    note = a_note(call, "")
    keeper.write(change(call, note, what="call_started"))
    print(f"started {call.id}", flush=True)
    for second in range(5):
        note = replace(note, text=f"{note.text} word{second} " + "x" * 2000)
        group = (
            StepMark(id=new_id(), call=call.id, step="listen", state="done", at=START,
                     elapsed_ms=second),
            TensionSample(id=new_id(), call=call.id, level=3, remark="r", at=START,
                          elapsed_ms=second),
            NoteVersion(id=new_id(), call=call.id, text=note.text, at=START),
            a_promise(f"promise {second}", call=call.id),
            note,
        )
        keeper.write(change(*group, what="grouped", call=call.id))
        print(f"kept {call.id} {second}", flush=True)
"""


def run_until_killed(folder: Path, lines: int, more: int) -> list[str]:
    """Let the writer acknowledge some lines, kill it soon after, and give what it said."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
        env=os.environ,
    ) as writer:
        assert writer.stdout is not None
        said = [writer.stdout.readline() for _ in range(lines + 1)]
        # Some work of our own puts the kill at another point within the next write each time.
        for _ in range(more):
            hash(str(more))
        writer.send_signal(signal.SIGKILL)
        said += writer.stdout.readlines()
    assert said[0] == "ready\n"
    return [line.strip() for line in said[1:] if line.endswith("\n")]


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9 on Windows")
@pytest.mark.timeout(300)
def test_nothing_acknowledged_is_lost_and_no_group_is_torn(tmp_path: Path) -> None:
    folder = tmp_path / "log"
    with open_store(folder):
        pass
    pick = random.Random()
    acknowledged: dict[UUID, int] = {}
    for _ in range(KILLS):
        for line in run_until_killed(folder, pick.randint(0, 15), pick.randint(0, 60_000)):
            what, call, *second = line.split()
            acknowledged[UUID(call)] = int(second[0]) if what == "kept" else -1
        with open_store(folder) as store:
            sheets = {sheet.call.id: sheet for sheet in store.log().open_calls()}
            for call_id, last in acknowledged.items():
                sheet = sheets[call_id]
                groups = len(sheet.steps)
                assert groups >= last + 1, "an acknowledged change is lost"
                assert [mark.elapsed_ms for mark in sheet.steps] == list(range(groups))
                assert len(sheet.tension) == len(sheet.promises) == groups, "a group is torn"
                assert sheet.note is not None
                assert sheet.note.text.count("word") == groups, "a group is torn"
                assert len(store.log().note_versions(call_id)) == groups
    conn = connect(folder / "call-log.db", KEY, "write")
    assert conn.execute("PRAGMA cipher_integrity_check").fetchall() == []
    assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    conn.execute("INSERT INTO call_words (call_words, rank) VALUES ('integrity-check', 1)")
    conn.close()
    assert len(acknowledged) >= KILLS
