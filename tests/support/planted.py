"""A word of its own in every field of an agent's log that a person can write in.

Every column of text of the log stands here, as one that stays with the agent, one that travels
where the terms let it, one that travels always, or one that no person writes in. A column that is
added to the schema has to be put into one of the lists before the tests of privacy pass (C10).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from uuid import UUID

from app import records
from app.records import Answer, new_id
from db.connection import Connection, connect, transaction
from db.key_file import KeyFileHolder
from db.kind import TEAM
from db.opening import kept_note
from db.store import Store
from tests.support.desk import START
from tests.support.house import Machine
from tests.support.store import a_call, change


def listed(columns: str) -> tuple[str, ...]:
    """Columns that are written down with spaces between them."""
    return tuple(columns.split())


STAYS = listed("""
audit.records callers.name callers.number callers.account callers.email callers.manner
callers.difficulty callers.how_to_talk callers.alert callers.alert_author callers.sought
favourite_phrases.phrase note_versions.text personal_phrases.title personal_phrases.body
personal_phrases.keywords phone_events.phone_call phone_events.number phone_events.name
phrase_uses.because follow_ups.template tension_remarks.remark reflections.next_time
reflection_answers.text
""")

BY_TERMS = listed("""
calls.name calls.number calls.account calls.email notes.text boundary_marks.quoted
""")

TRAVELS = listed("""
calls.product calls.order calls.concern calls.better calls.measures calls.queue
boundary_marks.sentence escalations.reason promises.what follow_ups.what
""")

NOT_WRITTEN = listed("""
audit.what boundary_marks.track boundary_marks.rung bundles.counts bundles.file bundles.folder
calls.phase calls.origin calls.direction calls.manner calls.difficulty calls.cause calls.fear
calls.fault calls.options_offered calls.option_chosen calls.outcome calls.contact_given
calls.playbook calls.phone_result coaching_notes.letter coaching_notes.feedback
enrolments.name enrolments.team_file enrolments.terms enrolments.state escalations.asked_by
follow_ups.kind follow_ups.channel follow_ups.rule follow_ups.state house_playbooks.playbook
house_playbooks.version imports.sender imports.agent meta.name meta.value note_versions.stamps
notes.stamps personal_phrases.kind phone_events.source phone_events.kind phone_events.direction
phone_events.cause phrase_uses.phrase phrase_uses.kind phrase_uses.way promises.channel
promises.told promises.state removals.what removals.why removals.counts
removals.asked_by removals.rules
reflection_answers.question reflection_answers.choice
shared_answers.question step_marks.step step_marks.state zones.name
""")
"""Closed words, ids of the playbook, what the supervisor wrote, and the store's own."""

_LISTS = ("audit.records", "personal_phrases.keywords", "phrase_uses.because")
"""Columns that hold a list as JSON."""

PRIVATE_WORD, WITHHELD_WORD, SHARED_WORD = "privately", "withheld", "sharedly"


@dataclass
class Planted:
    """The words by their columns; `call` is the call that they are on."""

    call: UUID
    private: dict[str, str] = field(default_factory=dict)
    by_terms: dict[str, str] = field(default_factory=dict)
    shared: dict[str, str] = field(default_factory=dict)


def text_columns(conn: Connection) -> set[str]:
    """Every column of text of a log, as table.column; the search's own tables left out."""
    tables = [
        row[0]
        for row in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if not row[0].startswith(("call_words", "sqlite_", "_sqlite"))
    ]
    return {
        f"{table}.{column}"
        for table in tables
        for _, column, kind, *_ in conn.execute(f'PRAGMA table_info("{table}")')
        if kind in ("TEXT", "ANY")
    }


def plant(machine: Machine, who: str) -> Planted:
    """Write a closed call with everything on it into the log, and a word into every field."""
    call = a_call(phase="closed", closed=START, ended=START, name="x", concern="x")
    key = _key_of(machine)
    store = Store.open(machine.profile.log_folder, key)
    try:
        store.keeper().write(change(call, *_parts_of(call.id), audited=True))
    finally:
        store.close()
    planted = Planted(call.id)
    conn = connect(machine.profile.log_folder / "call-log.db", key, "write")
    try:
        with transaction(conn):
            _plant_columns(conn, planted, who)
    finally:
        conn.close()
    return planted


def _plant_columns(conn: Connection, planted: Planted, who: str) -> None:
    kinds = (
        (STAYS, PRIVATE_WORD, planted.private),
        (BY_TERMS, WITHHELD_WORD, planted.by_terms),
        (TRAVELS, SHARED_WORD, planted.shared),
    )
    for columns, word, found in kinds:
        for place in columns:
            table, column = place.split(".")
            found[place] = f"{word}{who}{table.replace('_', '')}{column.replace('_', '')}"
            text = json.dumps([found[place]]) if place in _LISTS else found[place]
            changed = conn.execute(f'UPDATE {table} SET "{column}" = ?', (text,)).rowcount  # noqa: S608
            assert changed, f"nothing has {place}: no word could be planted"
    planted.shared["answer"] = f"{SHARED_WORD}{who}answer"
    sql = "UPDATE reflection_answers SET text = ? WHERE shared = 1"
    assert conn.execute(sql, (planted.shared["answer"],)).rowcount == 1


def _parts_of(call: UUID) -> list[records.Record]:
    """One record of every kind that hangs on a call or stands beside it."""
    at, caller = START, records.Caller(id=new_id(), name="x")
    held = {"call": call, "at": at, "elapsed_ms": 1_000}
    return [
        caller,
        records.StepMark(id=new_id(), step="prepare", state="done", **held),
        records.TensionSample(id=new_id(), level=4, remark="x", **held),
        records.TensionSample(id=new_id(), level=2, **held),
        records.BoundaryMark(id=new_id(), track="insult", rung="1", sentence="x", **held),
        records.Escalation(id=new_id(), asked_by="customer", reason="x", **held),
        records.PhraseUse(id=new_id(), phrase="p", kind="empathy", way="shown", **held),
        records.Note(id=new_id(), call=call, text="x", at=at),
        records.NoteVersion(id=new_id(), call=call, text="x", at=at),
        records.Promise(id=new_id(), call=call, caller=caller.id, what="x", made=at),
        records.FollowUp(id=new_id(), call=call, kind="task", what="x", made=at),
        records.PhoneMark(id=new_id(), call=call, source="hook", kind="ring", at=at),
        records.PersonalPhrase(id=new_id(), title="x", kind="empathy", body="x"),
        records.FavouritePhrase(id=new_id(), digit=1, phrase="x"),
        records.Reflection(
            id=new_id(),
            call=call,
            answers=(
                Answer(question="missed_cues", text="x"),
                Answer(question="more_empathy", text="x", shared=True),
            ),
            next_time="x",
            at=at,
        ),
    ]


def _key_of(machine: Machine) -> bytes:
    note = kept_note(machine.profile.log_folder)
    key = KeyFileHolder(machine.key_file).read("" if note is None else note.log)
    assert key is not None
    return key


def team_key_of(machine: Machine) -> bytes:
    """The key of a supervisor's store."""
    note = kept_note(machine.profile.team_folder, TEAM)
    key = KeyFileHolder(machine.key_file).read("" if note is None else note.log)
    assert key is not None
    return key
