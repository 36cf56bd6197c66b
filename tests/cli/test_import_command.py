"""`callside import` on a real profile: a line for each file, exit codes, Ctrl+C."""

from __future__ import annotations

import json
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from app.bundle.terms import Terms
from app.paths import Profile
from tests.cli.test_commands import Ended
from tests.support.senders import Sender
from tests.support.shared_sheets import record_id, shared_sheet
from ui.cli.program import main
from ui.team_start import open_team


class Desk:
    """A supervisor's profile with Anna pinned, and her program beside it."""

    def __init__(self, folder: Path, anna: Sender) -> None:
        self.profile = Profile(folder=folder / "profile")
        self.key_file = self.profile.folder / "team.key"
        self.files = folder / "share"
        self.files.mkdir()
        self.anna = anna

    def open(self):  # type: ignore[no-untyped-def]
        return open_team(self.profile, key_file=self.key_file)

    def bundle(self, number: int, calls: int = 1) -> str:
        """The next bundle, written to the share."""
        sheets = [shared_sheet(number + more) for more in range(calls)]
        return str(self.anna.file(self.files, sheets).content)

    @property
    def base(self) -> list[str]:
        return ["--profile", str(self.profile.folder), "--key-file", str(self.key_file)]


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Sender]:
    """A profile with a team, to be copied, and an agent of it."""
    folder = tmp_path_factory.mktemp("begun") / "profile"
    with open_team(Profile(folder=folder), key_file=folder / "team.key") as team:
        anna = Sender(team.people.make_team_file("Service", "Sam", Terms(keep_days=0)).keys)
        team.records.keep_agent(anna.known())
    return folder, anna


@pytest.fixture
def desk(begun: tuple[Path, Sender], tmp_path: Path) -> Desk:
    folder, anna = begun
    shutil.copytree(folder, tmp_path / "profile")
    return Desk(tmp_path, Sender(anna.to, keys=anna.keys))


@pytest.fixture
def run(desk: Desk, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ended]:
    def command(*arguments: str) -> Ended:
        capsys.readouterr()
        try:
            code = main([*desk.base, "import", *arguments])
        except SystemExit as end:
            code = int(end.code or 0)
        told = capsys.readouterr()
        return Ended(code, told.out, told.err)

    return command


def test_files_are_taken_in_with_a_line_each(desk: Desk, run: Callable[..., Ended]) -> None:
    first, _, third = desk.bundle(1), desk.bundle(2), desk.bundle(5, calls=3)
    ended = run(first, third)
    assert ended.code == 0
    one, three, total = ended.out.splitlines()
    assert one == f"{Path(first).name}: taken in, Anna Berg, number 1, 2025-11-17, calls 1, new 13"
    assert "number 3, 2025-11-17, calls 3, new " in three
    assert three.endswith("missing before it 1")
    assert total == "2 of 2 files taken in, 4 calls."
    with desk.open() as team:
        assert team.records.sheet(record_id(5)) is not None


def test_the_same_file_again_changes_nothing_and_is_no_fault(
    desk: Desk, run: Callable[..., Ended]
) -> None:
    file = desk.bundle(1)
    run(file)
    ended = run(file)
    assert ended.code == 0
    assert "known already" in ended.out
    assert "0 of 1 files taken in" in ended.out


def test_what_is_refused_is_told_with_what_to_do_and_ends_with_one(
    desk: Desk, run: Callable[..., Ended]
) -> None:
    damaged, good = Path(desk.bundle(1)), desk.bundle(2)
    damaged.write_bytes(damaged.read_bytes()[:-1])
    ended = run(str(damaged), good)
    assert ended.code == 1
    assert f"{damaged.name}: refused" in ended.out
    assert "damaged or incomplete" in ended.out
    assert "Copy it again" in ended.out
    assert "1 of 2 files taken in" in ended.out


def test_json_has_one_object_for_each_file(desk: Desk, run: Callable[..., Ended]) -> None:
    ended = run("--json", desk.bundle(1), str(desk.files / "gone.callside"))
    assert ended.code == 1
    first, second = map(json.loads, ended.out.splitlines())
    assert (first["result"], first["calls"], first["agent_name"]) == ("new", 1, "Anna Berg")
    assert (second["result"], second["reason"]) == ("rejected", "import_file_gone")


def test_a_folder_is_taken_in_without_what_is_still_being_written(
    desk: Desk, run: Callable[..., Ended]
) -> None:
    desk.bundle(1)
    part = Path(desk.bundle(2))
    part.rename(part.with_name(f"{part.name}.part"))
    (desk.files / "letter.txt").write_text("somebody's own")
    ended = run("--folder", str(desk.files), "--settle", "0")
    assert ended.code == 0
    assert "1 of 1 files taken in" in ended.out


def test_a_folder_that_is_gone_is_told(desk: Desk, run: Callable[..., Ended]) -> None:
    ended = run("--folder", str(desk.files / "unplugged"), "--settle", "0")
    assert ended.code == 2
    assert "is not there" in ended.err
    ended = run("--folder", str(desk.files), "--settle", "0")
    assert (ended.code, ended.out) == (5, "")


def test_without_files_it_says_how_it_is_used(run: Callable[..., Ended]) -> None:
    ended = run()
    assert ended.code == 2
    assert "Name the files" in ended.err


def test_a_profile_without_a_team_gets_none(
    tmp_path: Path, desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other"
    with pytest.raises(SystemExit):
        main(["--profile", str(other), "--key-file", str(other / "k"), "import", desk.bundle(1)])
    assert "team file" in capsys.readouterr().err
    assert not (other / "team").exists()


def test_the_first_interrupt_stops_at_the_next_step_and_leaves_all_in_order(
    desk: Desk, run: Callable[..., Ended], monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.team.imports import Imports

    files = [desk.bundle(1), desk.bundle(2)]
    whole = Imports.take

    def interrupted(self, wanted, progress, hear):  # type: ignore[no-untyped-def]
        """Ctrl+C is pressed when the first file is through."""

        def pressed(report):  # type: ignore[no-untyped-def]
            hear(report)
            signal.raise_signal(signal.SIGINT)

        return whole(self, wanted, progress, pressed)

    monkeypatch.setattr(Imports, "take", interrupted)
    before = signal.getsignal(signal.SIGINT)  # ignored, where the tests run in the background
    ended = run(*files)
    assert ended.code == 130
    assert "The import was stopped" in ended.err
    with desk.open() as team:
        assert team.records.sheet(record_id(1)) is not None
        assert team.records.sheet(record_id(2)) is None
    assert signal.getsignal(signal.SIGINT) is before


def test_callers_who_share_a_name_are_listed_and_none_is_erased(
    desk: Desk, run: Callable[..., Ended], capsys: pytest.CaptureFixture[str]
) -> None:
    """With --json they were printed as lines, and erasing did not say who they are."""
    sheets = [
        shared_sheet(number, name="Ruth Lang", account=account)
        for number, account in ((1, "C-100"), (2, "C-200"))
    ]
    assert run(str(desk.anna.file(desk.files, sheets).content)).code == 0
    assert main([*desk.base, "team", "caller", "show", "Ruth Lang", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert {tuple(each["known_as"]) for each in listed} == {
        ("Ruth Lang", "C-100"),
        ("Ruth Lang", "C-200"),
    }
    assert [each["calls"] for each in listed] == [1, 1]
    with pytest.raises(SystemExit) as ended:
        main([*desk.base, "team", "caller", "erase", "Ruth Lang", "--yes"])
    told = capsys.readouterr()
    assert (ended.value.code, told.out) == (2, "")
    assert all(account in told.err for account in ("C-100", "C-200"))
