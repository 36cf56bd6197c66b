"""Erasing one person: words go from every file, counts stay, no copy brings anybody back (C08)."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from app.erasure import Erased, Person
from app.moment import SystemClock
from app.numbers import same_form
from app.ports import CallQuery
from app.problems import Problem
from app.records import (
    Answer,
    BoundaryMark,
    Call,
    Caller,
    Escalation,
    FollowUp,
    NoteVersion,
    PhoneMark,
    Record,
    Reflection,
    StepMark,
    TensionSample,
    new_id,
)
from db import erased_list
from db.backup_shelf import backups, bring_back
from db.connection import connect
from db.erasure import LogPeople
from db.files import LogFiles
from db.store import Store
from tests.support.decrypted import holding
from tests.support.desk import START, FakeClock
from tests.support.planted import listed
from tests.support.store import KEY, a_call, a_note, a_promise, change, open_store

NUMBER, OTHER_NUMBER = "+493012345678", "+493087654321"
SAME = partial(same_form, region="DE")
WORD = "zwetschge"
FIELDS = listed("""
name account email product order concern better measures note version quoted sentence reason
remark answer nexttime promise followup template phonename phoneid card howto alert
""")
MARKS = {field: f"{WORD}{field}" for field in FIELDS}


def erasing_clock() -> FakeClock:
    """Later than the ids of the records, which are made by the machine's own clock."""
    clock = FakeClock()
    clock.pass_ms(max(0, SystemClock().now().utc_ms - clock.now().utc_ms) + 1000)
    return clock


def the_person() -> tuple[Caller, list[Record]]:
    """Somebody with a mark in every field that there is."""
    card = Caller(
        id=new_id(),
        name=MARKS["card"],
        number=NUMBER,
        account=MARKS["account"],
        email=MARKS["email"],
        how_to_talk=MARKS["howto"],
        alert=MARKS["alert"],
    )
    call = a_call(
        phase="closed",
        ended=START,
        closed=START,
        caller=card.id,
        number=NUMBER,
        outcome="solved",
        talk_ms=1234,
        **{name: MARKS[name] for name in ("name", "account", "email", "product", "order")},
        **{name: MARKS[name] for name in ("concern", "better", "measures")},
    )
    on = {"call": call.id, "at": START, "elapsed_ms": 5}
    answer = Answer(question="cues", choice="yes", text=MARKS["answer"])
    records: list[Record] = [
        card,
        call,
        a_note(call, f"{MARKS['note']} rang {NUMBER}"),
        NoteVersion(id=new_id(), call=call.id, text=MARKS["version"], at=START),
        BoundaryMark(
            id=new_id(),
            track="insult",
            rung="1",
            sentence=MARKS["sentence"],
            quoted=MARKS["quoted"],
            **on,
        ),
        Escalation(id=new_id(), asked_by="customer", reason=MARKS["reason"], **on),
        StepMark(id=new_id(), step="listen", state="done", **on),
        TensionSample(id=new_id(), level=4, remark=MARKS["remark"], **on),
        Reflection(
            id=new_id(), call=call.id, answers=(answer,), next_time=MARKS["nexttime"], at=START
        ),
        a_promise(MARKS["promise"], call=call.id, caller=card.id),
        FollowUp(
            id=new_id(),
            caller=card.id,
            kind="task",
            what=MARKS["followup"],
            template=MARKS["template"],
            made=START,
        ),
        PhoneMark(
            id=new_id(),
            call=call.id,
            source="hook",
            kind="ring",
            number=NUMBER,
            name=MARKS["phonename"],
            phone_call=MARKS["phoneid"],
            at=START,
        ),
        PhoneMark(id=new_id(), source="hook", kind="ring", number=NUMBER, at=START),
    ]
    return card, records


def a_neighbour() -> list[Record]:
    card = Caller(id=new_id(), name="Anna Neighbour", number=OTHER_NUMBER)
    call = a_call(phase="closed", caller=card.id, name=card.name, number=OTHER_NUMBER)
    return [card, call, a_note(call, "keeps her parcel"), a_promise("rings back", call=call.id)]


@pytest.fixture
def files(tmp_path: Path) -> LogFiles:
    """A log with the person, a neighbour and a backup."""
    with open_store(tmp_path / "log") as store:
        store.keeper().write(change(*a_neighbour()), change(*the_person()[1]))
        store.backup()
    return LogFiles(tmp_path / "log")


@contextmanager
def people_of(store: Store) -> Iterator[LogPeople]:
    def back_up() -> tuple[int, bool]:
        store.backup()
        return 0, False

    people = LogPeople(store, erasing_clock(), store.files.folder.parent / "handed-over", back_up)
    try:
        yield people
    finally:
        people.close()


def erase(files: LogFiles, who: str = NUMBER) -> Erased:
    with open_store(files.folder) as store, people_of(store) as people:
        (person,) = people.found(who, SAME)
        return people.erase(person, "asked")


def test_no_file_holds_a_word_of_somebody_erased(files: LogFiles, tmp_path: Path) -> None:
    wanted = (*MARKS.values(), NUMBER)
    before = holding(tmp_path, KEY, wanted)
    assert {each.split(" in ")[0] for each in before} == set(wanted)  # the search finds them all
    done = erase(files)
    assert done.backups == 1
    assert not done.waits
    assert holding(tmp_path, KEY, (*wanted, WORD)) == set()


def test_what_counts_stays(files: LogFiles) -> None:
    erase(files)
    with open_store(files.folder) as store:
        log = store.log()
        assert log.count_calls(CallQuery()) == 2
        gone = next(each for each in log.every_sheet(CallQuery()) if not each.call.name)
        assert (gone.call.outcome, gone.call.talk_ms, gone.call.started) == ("solved", 1234, START)
        assert [mark.state for mark in gone.steps] == ["done"]
        assert [sample.level for sample in gone.tension] == [4]
        assert [mark.rung for mark in gone.boundary] == ["1"]
        assert [promise.state for promise in gone.promises] == ["dropped"]
        assert gone.reflection is not None
        assert [answer.choice for answer in gone.reflection.answers] == ["yes"]
        assert log.search_callers(WORD) == []
        assert log.calls(CallQuery(text=MARKS["note"])) == []


def test_the_neighbour_is_as_before(files: LogFiles) -> None:
    def neighbour() -> list[object]:
        with open_store(files.folder) as store:
            found = store.log().calls(CallQuery(text="parcel"))
            return [store.log().sheet(line.call.id) for line in found]

    before = neighbour()
    assert len(before) == 1
    erase(files)
    assert neighbour() == before


def test_the_preview_says_what_goes_and_changes_nothing(files: LogFiles) -> None:
    with open_store(files.folder) as store, people_of(store) as people:
        (person,) = people.found(NUMBER, SAME)
        told = dict(people.preview(person))
        assert told == dict(people.preview(person))
        assert told["phone_events"] == 2
        assert told["promises"] == told["follow_ups"] == told["callers"] == told["calls"] == 1
        done = people.erase(person, "objected")
        assert dict(done.removal.counts) == {**told, "backups": 1, "own_bundles": 0}
        (line,) = people.removals()
        assert (line.what, line.why, line.asked_by) == ("caller_erased", "objected", "agent")
        assert line.counts == {
            **{kind: count for kind, count in told.items() if count},
            "backups": 1,
        }


def test_the_list_of_removals_only_grows(files: LogFiles) -> None:
    erase(files)
    conn = connect(files.log, KEY, "write")
    for sql in ("DELETE FROM removals", "UPDATE removals SET why = 'mistake'"):
        with pytest.raises(sqlcipher.DatabaseError, match="only grows"):
            conn.execute(sql)
    conn.close()


def by_hand(files: LogFiles, old: Path) -> None:
    shutil.copyfile(old, files.log)


def by_the_program(files: LogFiles, old: Path) -> None:
    bring_back(files, old, KEY)


@pytest.mark.parametrize("way", [by_hand, by_the_program])
def test_an_old_backup_does_not_bring_anybody_back(
    files: LogFiles, tmp_path: Path, way: Callable[[LogFiles, Path], None]
) -> None:
    """A stick that was not plugged in has a copy from before; names were written otherwise then."""
    stick = tmp_path.parent / f"{tmp_path.name}-stick.db"
    (old,) = backups(files)
    shutil.copyfile(old.path, stick)
    erase(files)
    way(files, stick)
    with open_store(files.folder) as store, people_of(store) as people:
        assert people.found(NUMBER, SAME) == []
        assert len(people.found(OTHER_NUMBER, SAME)) == 1
        assert [line.what for line in people.removals()] == ["erased_again"]
    assert holding(files.folder, KEY, (*MARKS.values(), NUMBER)) == set()


def test_who_calls_again_is_somebody_new(files: LogFiles) -> None:
    """What came after the erasure stays, also when the list is gone through once more."""
    erase(files)
    clock = erasing_clock()
    later = clock.now().later(minutes=60)
    with open_store(files.folder) as store:
        store.keeper().write(change(a_call(phase="closed", started=later, number=NUMBER)))
        old = store.backup()
    conn = connect(old, KEY, "write")
    conn.execute("DROP TRIGGER removals_stay")
    conn.execute("DELETE FROM removals")  # as though the log knew of nothing
    conn.close()
    by_hand(files, old)
    with open_store(files.folder) as store, people_of(store) as people:
        assert [len(person.calls) for person in people.found(NUMBER, SAME)] == [1]


def test_a_kill_between_the_list_and_the_log_erases_at_the_next_start(files: LogFiles) -> None:
    with open_store(files.folder) as store, people_of(store) as people:
        people._back_up = lambda: (_ for _ in ()).throw(KeyboardInterrupt)
        (person,) = people.found(NUMBER, SAME)
        with pytest.raises(KeyboardInterrupt):
            people.erase(person, "asked")
    assert len(backups(files)) == 1  # it still holds the words
    with open_store(files.folder):
        assert len(backups(files)) == 1  # a new one
    assert holding(files.folder, KEY, MARKS.values()) == set()


def test_no_line_of_the_audit_list_lets_a_number_be_guessed(files: LogFiles) -> None:
    """Its digest told two changes apart by all that was in them: a number has few digits."""
    call = a_call(number=NUMBER, phase="closed", ended=START, closed=START)
    made = change(call, call=call.id)
    with open_store(files.folder) as store:
        store.keeper().write(made, made)
    content = repr((made.what, made.at, made.records)).encode()
    digest = hashlib.blake2b(content, digest_size=16).digest()
    conn = connect(files.log, KEY, "write")
    lines = "SELECT digest FROM audit WHERE call_id = (SELECT id FROM calls WHERE uuid = ?)"
    ((kept,),) = conn.execute(lines, (call.id.bytes,)).fetchall()
    assert kept != digest, "whoever has the log could try every number"
    # As a log has it that was written before digests had a key.
    conn.execute("UPDATE audit SET digest = ? WHERE digest = ?", (digest, kept))
    conn.close()
    with open_store(files.folder) as store, people_of(store) as people:
        (person,) = people.found(NUMBER, SAME)
        people.erase(person, "asked")
        conn = store.connected("read")
        ((left,),) = conn.execute(lines, (call.id.bytes,)).fetchall()
        conn.close()
    assert left not in (digest, kept)


def test_what_a_telephone_left_for_the_window_does_not_bring_the_person_back(
    files: LogFiles, tmp_path: Path
) -> None:
    """The next window would read it as a missed call from before the erasure."""
    spool = tmp_path / "run" / "spool"
    spool.mkdir(parents=True)
    for name, number in (("theirs", "030 12345678"), ("other", OTHER_NUMBER), ("none", "")):
        (spool / f"{name}.json").write_text(json.dumps({"number": number}))
    (spool / "torn.json").write_text("{")
    with open_store(files.folder) as store:
        anew, spools = (lambda: (0, False)), (spool, tmp_path / "nowhere")
        people = LogPeople(store, erasing_clock(), tmp_path / "handed-over", anew, spools)
        with closing(people):
            (person,) = people.found(NUMBER, SAME)
            people.erase(person, "asked")
    assert sorted(path.name for path in spool.iterdir()) == ["none.json", "other.json", "torn.json"]


def test_what_a_killed_restore_left_goes_with_an_erasure(files: LogFiles) -> None:
    files.restoring.mkdir()
    shutil.copyfile(files.log, files.restoring / files.log.name)
    with open_store(files.folder) as store, people_of(store) as people:
        (person,) = people.found(NUMBER, SAME)
        people.erase(person, "asked")
    assert not files.restoring.exists()
    assert holding(files.folder, KEY, MARKS.values()) == set()


def test_a_failed_erasure_leaves_all_as_it_was(files: LogFiles) -> None:
    with open_store(files.folder) as store, people_of(store) as people:
        with pytest.raises(Problem, match="caller_unknown"):
            people.erase(Person(), "asked")
        assert not files.erased.exists()
        assert len(people.found(NUMBER, SAME)) == 1


def test_a_damaged_list_keeps_the_log_closed(files: LogFiles) -> None:
    erase(files)
    files.erased.write_bytes(b"{")
    with pytest.raises(Problem, match="erased_list_damaged"), open_store(files.folder):
        pass


def test_the_list_says_nothing_about_anybody(files: LogFiles) -> None:
    """Without the key a mark cannot even be compared with a number that is guessed."""
    erase(files)
    listed = erased_list.read(files)
    assert listed is not None
    (entry,) = listed.entries
    mark = erased_list.marker(files, listed, KEY)
    assert mark("number", NUMBER) in entry.marks
    other = erased_list.marker(files, erased_list.begun(KEY), KEY)
    assert other("number", NUMBER) not in entry.marks
    assert NUMBER.encode() not in files.erased.read_bytes()


@pytest.mark.parametrize(
    "text", ["030 12345678", "+49 30 1234 5678", MARKS["account"].upper(), MARKS["email"], "card"]
)
def test_one_search_finds_a_person(files: LogFiles, text: str) -> None:
    text = MARKS["card"] if text == "card" else text
    with open_store(files.folder) as store, people_of(store) as people:
        (person,) = people.found(text, SAME)
        assert [card.name for card in person.callers] == [MARKS["card"]]
        about = people.about(person)
        assert len(about.calls) == len(about.promises) == len(about.follow_ups) == 1
        assert [each.text for each in about.note_versions] == [MARKS["version"]]


def test_calls_of_the_same_number_that_nobody_was_linked_to_count_too(files: LogFiles) -> None:
    with open_store(files.folder) as store:
        loose = a_call(phase="closed", number="030 / 12345678", concern="loosely")
        store.keeper().write(change(loose))
    erase(files)
    with open_store(files.folder) as store:
        sheet = store.log().sheet(loose.id)
        assert sheet is not None
        assert (sheet.call.concern, sheet.call.number) == ("", "")


def test_a_house_s_shared_number_does_not_take_another_s_calls(files: LogFiles) -> None:
    with open_store(files.folder) as store:
        flatmate = Caller(id=new_id(), name="Flatmate", account="F-1")
        call: Call = a_call(phase="closed", caller=flatmate.id, number=NUMBER, concern="hers")
        store.keeper().write(change(flatmate, call))
    erase(files, MARKS["account"])
    with open_store(files.folder) as store:
        sheet = store.log().sheet(call.id)
        assert sheet is not None
        assert sheet.call.concern == "hers"


def test_a_newer_log_that_was_set_aside_is_told_before_it_goes(files: LogFiles) -> None:
    with open_store(files.folder) as store, people_of(store) as people:
        (person,) = people.found(NUMBER, SAME)
        assert "newer_logs" not in people.preview(person)
        newer = files.aside / "20261102T080000000000Z-v99-newer"
        newer.mkdir(parents=True)
        (newer / files.log.name).write_bytes(b"a log of a newer program")
        assert people.preview(person)["newer_logs"] == 1
        people.erase(person, "asked")
    assert not newer.exists()
