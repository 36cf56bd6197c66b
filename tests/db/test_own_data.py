"""Everything of the agent's is taken along in open formats, or deleted from every file (C09)."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from app.moment import Moment, SystemClock
from app.paths import Profile
from app.policy.policy import Policy, Rule
from app.ports import Unwatched
from app.problems import Problem
from app.records import Answer, Caller, PersonalPhrase, Reflection, TensionSample, new_id
from app.settings import Settings
from db import leaving
from db.keyring_holder import KeyringHolder
from db.known_keyring import KnownKeyring
from db.opening import prepare
from db.own_data import ProfileOwnData
from db.own_keys import KeyringDrawer, OwnKeyShelf
from db.secrets import KeyringSecrets
from tests.support.decrypted import holding
from tests.support.desk import START
from tests.support.keyrings import GoodKeyring, LockedKeyring
from tests.support.rights import of_others
from tests.support.store import a_call, a_note, a_promise, change
from ui.whole_file import whole_file

WORD = "zwetschge"
ACCEPTED = {f"{each.__module__}.{each.__qualname__}" for each in (GoodKeyring, LockedKeyring)}


class Machine:
    """One profile with a log full of words, its keyring, and a second folder for backups."""

    def __init__(self, folder: Path) -> None:
        self.profile = Profile(folder=folder / "profile")
        self.keyring = GoodKeyring()
        self.second = folder / "stick"
        self.second.mkdir()
        self.settings = Settings(self.profile.settings_file)
        self.settings.set("company", f"{WORD}company")
        self.settings.set("push_senders", {"switchboard": ""})
        with self.opened() as store:
            call = a_call(phase="closed", ended=START, closed=START, name=f"{WORD}name")
            answer = Answer(question="cues", text=f"{WORD}answer")
            store.keeper().write(
                change(
                    call,
                    Caller(id=new_id(), name=f"{WORD}card"),
                    a_note(call, f"{WORD}note"),
                    a_promise(f"{WORD}promise", call=call.id),
                    TensionSample(
                        id=new_id(),
                        call=call.id,
                        level=4,
                        remark=f"{WORD}remark",
                        at=START,
                        elapsed_ms=1,
                    ),
                    Reflection(id=new_id(), call=call.id, answers=(answer,), at=START),
                    PersonalPhrase(
                        id=new_id(), title=f"=HYPERLINK({WORD})", kind="empathy", body=WORD
                    ),
                )
            )
            store.copy_out(store.backup(), self.second)
            drawer = KeyringDrawer(store.name(), "agent", self.keyring, ACCEPTED)
            OwnKeyShelf(drawer).own_keys()
            self.key = store.key
        secrets = KeyringSecrets(self.profile.folder, self.keyring, ACCEPTED)
        secrets.set("ami", "s3cret")
        secrets.set("push switchboard", "t0ken")
        self.profile.handed_over.mkdir()
        (self.profile.handed_over / "1.callside").write_text(f"{WORD}bundle")
        self.profile.house_playbooks.mkdir()
        (self.profile.house_playbooks / "house.toml").write_text(WORD)
        (self.profile.folder / "playbooks").mkdir()
        self.spools = (folder / "run" / "callside-spool", self.profile.phone / "spool")
        for spool in self.spools:
            spool.mkdir(parents=True)
            (spool / "1-a.json").write_text(f'{{"name":"{WORD}rings","number":"030"}}')
        self.profile.events.mkdir()
        for name in ("window.jsonl", "window.1.jsonl", "window.crash", "commands.jsonl"):
            (self.profile.events / name).write_text(WORD)

    def opened(self):
        from contextlib import closing

        holder = KeyringHolder(self.keyring, ACCEPTED)
        return closing(prepare(self.profile.log_folder, holder).store)

    def own(self) -> ProfileOwnData:
        return ProfileOwnData(
            self.profile,
            self.settings,
            SystemClock(),
            self.opened,
            self.second,
            whole_file,
            self.spools,
        )

    def finish(self, keyring: GoodKeyring | LockedKeyring | None = None) -> leaving.Deleted:
        return leaving.finish(self.profile, KnownKeyring(keyring or self.keyring, ACCEPTED))

    def words(self) -> set[str]:
        return holding(self.profile.folder, self.key, [WORD]) | holding(
            self.second, self.key, [WORD]
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_everything_is_written_in_open_formats_with_a_schema(
    machine: Machine, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    files = machine.own().export(out, Unwatched())
    assert {path.name for path in files} == {path.name for path in out.iterdir()}
    schema = json.loads((out / "schema.json").read_text("utf-8"))
    kinds = [name for name in schema["files"] if "$ref" in schema["files"][name]]
    assert len(kinds) > 15
    for name in kinds:
        definition = schema["$defs"][schema["files"][name]["$ref"].rpartition("/")[2]]
        for line in (out / name).read_text("utf-8").splitlines():
            assert set(json.loads(line)) <= set(definition["properties"]), name
    whole = [json.loads(line) for line in (out / "calls_whole.jsonl").read_text().splitlines()]
    assert len(whole) == 1
    told = json.dumps(whole)
    for field in ("name", "note", "promise", "remark", "answer"):
        assert f"{WORD}{field}" in told, "the agent's own words are left out"
    with (out / "personal_phrases.csv").open(newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["title"].startswith("'="), "a spreadsheet reads a formula (C21)"
    assert json.loads((out / "settings.json").read_text())["company"] == f"{WORD}company"
    assert all(of_others(path) == 0 for path in files)
    with pytest.raises(Problem, match="file_exists"):
        machine.own().export(out, Unwatched())


def test_a_list_has_the_same_columns_whatever_did_not_happen_yet(
    machine: Machine, tmp_path: Path
) -> None:
    """A coaching note that was not read came first, and no table told when the others were."""
    with machine.opened() as store:
        conn = store.connected("write")
        conn.execute(
            "INSERT INTO enrolments VALUES (1, randomblob(16), 'Anna', '{}', '', 0, 'joined')"
        )
        for number, read_ms in ((1, None), (2, 5)):
            conn.execute(
                "INSERT INTO coaching_notes (enrolment, note, letter, came_ms, read_ms)"
                " VALUES (1, randomblob(16), ?, 1, ?)",
                (f'{{"number": {number}}}', read_ms),
            )
        conn.close()
    out = tmp_path / "out"
    out.mkdir()
    machine.own().export(out, Unwatched())
    with (out / "coaching_notes.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["read"] for row in rows] == ["", Moment(5).iso()]
    assert (out / "shared_answers.csv").exists()


def test_an_export_that_is_stopped_leaves_no_file(machine: Machine, tmp_path: Path) -> None:
    class Stopping(Unwatched):
        calls = 0

        def is_cancelled(self) -> bool:
            self.calls += 1
            return self.calls > 6

    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(Problem, match="stopped"):
        machine.own().export(out, Stopping())
    assert list(out.iterdir()) == []


def test_after_the_deletion_no_file_has_a_word_and_the_keyring_no_entry(machine: Machine) -> None:
    (machine.profile.folder / "mine.txt").write_text("not Callside's")
    found = machine.own().holdings()
    assert (found.calls, found.backups, found.copies, found.bundles) == (1, 1, 1, 1)
    assert found.entries == len(machine.keyring.kept) == 4
    assert found.stays == ("mine.txt",)
    assert machine.words()
    machine.own().begin_deletion()
    done = machine.finish()
    assert done.entries == 4
    assert machine.keyring.kept == {}
    assert machine.words() == set()
    assert [path.name for path in machine.profile.folder.rglob("*")] == ["mine.txt"]
    assert list(machine.second.rglob("*")) == []
    assert not machine.spools[0].exists(), "it would be read into the next log"
    with machine.opened() as store:
        assert store.key != machine.key, "it does not begin like the first time"


def test_a_team_in_the_same_profile_is_not_the_agents_to_delete(machine: Machine) -> None:
    machine.profile.team_folder.mkdir()
    (machine.profile.team_folder / "team.db").write_text("others'")
    (machine.profile.events / "supervisor.jsonl").write_text("others'")
    assert machine.own().holdings().stays == ("events", "team")
    machine.own().begin_deletion()
    machine.finish()
    assert [path.name for path in machine.profile.events.iterdir()] == ["supervisor.jsonl"]
    assert (machine.profile.team_folder / "team.db").read_text() == "others'"


def test_a_locked_keyring_keeps_no_file_from_going_and_is_asked_again(machine: Machine) -> None:
    machine.own().begin_deletion()
    with pytest.raises(Problem, match="own_delete_unfinished"):
        machine.finish(LockedKeyring())
    assert machine.words() == set()
    assert leaving.is_leaving(machine.profile)
    assert machine.finish().entries == 4
    assert machine.keyring.kept == {}
    assert not leaving.is_leaving(machine.profile)


def test_a_second_folder_out_of_reach_is_told(machine: Machine) -> None:
    away = machine.second.rename(machine.second.with_name("drawer"))
    assert machine.own().holdings().copies == -1
    machine.own().begin_deletion()
    unreached = machine.finish().unreached
    assert unreached is not None
    assert unreached.parent == machine.second
    assert list(away.rglob("*.db")), "its copies are beyond reach, not beyond a word"


def test_an_open_log_is_not_deleted_under_its_window(machine: Machine) -> None:
    with machine.opened():
        with pytest.raises(Problem, match="log_in_use"):
            machine.own().expect_unused()
        machine.own().begin_deletion()
        with pytest.raises(Problem, match="log_in_use"):
            machine.finish()
        assert machine.words()
    machine.finish()
    assert machine.words() == set()


@pytest.mark.parametrize("is_closed", [False, True])
def test_records_that_the_house_has_to_keep_are_not_deleted(
    machine: Machine, is_closed: bool
) -> None:
    """A policy that cannot be believed refuses, too: what is deleted is gone."""
    rule = Rule(False, "machine_policy", "/etc/callside", is_closed=is_closed)
    policy = Policy({"own_delete": rule}, {})
    machine.settings = Settings(machine.profile.settings_file, policy=policy)
    with pytest.raises(Problem, match="own_delete_refused") as told:
        machine.own().begin_deletion()
    assert told.value.facts["place"] == "/etc/callside"
    assert not leaving.is_leaving(machine.profile)
