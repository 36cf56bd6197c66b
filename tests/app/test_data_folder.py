"""Where the log stands: policy's folder, the person's own, and no log is lost between them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.data_folder import SIGNPOST, data_folder
from app.named_place import place_of
from app.policy.policy import NO_POLICY, Policy
from app.policy.resolver import Layer, resolve
from app.policy.schema import Given
from app.problems import Problem
from ui.phone.hook import _managed


def naming(folder: Path | str) -> Policy:
    return resolve([Layer("machine_policy", "x", (Given("data_folder", str(folder), "x"),))])


def with_log(folder: Path) -> Path:
    (folder / "log").mkdir(parents=True)
    (folder / "log" / "call-log.db").write_bytes(b"x")
    return folder


def test_the_folder_of_policy_is_the_profile_and_the_hook_finds_it(tmp_path: Path) -> None:
    own, wanted = tmp_path / "own", tmp_path / "wanted"
    assert data_folder(own, None, naming(wanted)) == (wanted, None, ())
    assert (own / SIGNPOST).read_text("utf-8") == f"{wanted}\n"
    assert _managed(str(own)) == str(wanted)


def test_the_log_from_before_is_told_and_left_where_it_is(tmp_path: Path) -> None:
    own, wanted = with_log(tmp_path / "own"), tmp_path / "wanted"
    found = data_folder(own, None, naming(wanted))
    assert found.former == (own,)
    assert (own / "log" / "call-log.db").read_bytes() == b"x"


def test_a_change_of_the_policy_tells_of_the_log_in_the_folder_before(tmp_path: Path) -> None:
    own, first, second = tmp_path / "own", tmp_path / "first", tmp_path / "second"
    data_folder(own, None, naming(first))
    with_log(first)
    assert data_folder(own, None, naming(second)) == (second, None, (first,))
    # It goes on being told, and going back is going back.
    assert data_folder(own, None, naming(second)).former == (first,)
    assert data_folder(own, None, naming(first)) == (first, None, ())


def test_when_the_policy_goes_the_log_of_its_folder_is_told(tmp_path: Path) -> None:
    own, wanted = tmp_path / "own", tmp_path / "wanted"
    data_folder(own, None, naming(wanted))
    with_log(wanted)
    assert data_folder(own, None, NO_POLICY) == (own, None, (wanted,))
    assert _managed(str(own)) == str(own)


def test_another_profile_than_policys_is_refused(tmp_path: Path) -> None:
    own, wanted = tmp_path / "own", tmp_path / "wanted"
    found = data_folder(own, tmp_path / "mine", naming(wanted))
    assert found.fault is not None
    assert (found.fault.code, found.fault.facts["folder"]) == ("profile_managed", wanted)
    assert data_folder(own, wanted, naming(wanted)).fault is None


def test_without_a_policy_a_profile_is_where_it_was_named(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    assert data_folder(tmp_path / "own", mine, NO_POLICY) == (mine, None, ())
    assert not (tmp_path / "own").exists()


@pytest.mark.parametrize("named", ["relative/folder", "%NONSENSE%/x", "/srv/../etc", 7])
def test_a_folder_that_cannot_be_begins_no_other_log(tmp_path: Path, named: object) -> None:
    policy = resolve([Layer("machine_policy", "x", (Given("data_folder", named, "x"),))])
    found = data_folder(tmp_path / "own", None, policy)
    assert found.fault is not None
    assert found.fault.code == "policy_value_wrong"


def test_where_policy_cannot_be_read_no_second_log_is_begun(tmp_path: Path) -> None:
    own, wanted = tmp_path / "own", tmp_path / "wanted"
    unread = Problem("policy_unreadable", place="x", reason="EIO")
    closed = resolve([Layer("machine_policy", "x", faults=(unread,))])
    assert data_folder(own, None, closed).fault is None
    data_folder(own, None, naming(wanted))
    found = data_folder(own, None, closed)
    assert found.fault is not None
    assert (found.fault.code, found.fault.facts["folder"]) == ("data_folder_unknown", wanted)


def test_a_folder_that_cannot_be_written_still_gives_a_profile(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    wanted = tmp_path / "wanted"
    assert data_folder(tmp_path / "file" / "own", None, naming(wanted)).folder == wanted


@pytest.mark.skipif(os.name == "nt", reason="the names of Windows stand for folders of Windows")
def test_names_stand_for_the_persons_own_folders_and_for_nothing_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import pwd

    me = pwd.getpwuid(os.getuid())
    for name in ("HOME", "USER", "USERNAME", "LOGNAME", "EVIL"):
        monkeypatch.setenv(name, "/elsewhere")
    assert place_of("") == ""
    assert place_of("~/Callside") == f"{me.pw_dir}/Callside"
    assert place_of("${HOME}/c") == place_of("%UserProfile%/c") == f"{me.pw_dir}/c"
    assert place_of("/srv/callside/%USERNAME%") == f"/srv/callside/{me.pw_name}"
    for wrong, reason in (
        ("${EVIL}/x", "name_unknown"),
        ("%PATH%", "name_unknown"),
        ("~other/x", "not_absolute"),
        ("x/y", "not_absolute"),
        ("/srv/../etc", "goes_up"),
        ("/srv/\0", "no_path"),
    ):
        with pytest.raises(Problem) as refused:
            place_of(wrong)
        assert refused.value.facts["reason"] == reason
