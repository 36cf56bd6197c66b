"""A bundle between an agent and a supervisor: sealed, signed, and refused for a reason (C14)."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path
from uuid import UUID

import msgspec
import pytest

from app.bundle.canonical import canonical
from app.bundle.envelope import BundleHead, open_bundle, open_own_bundle, seal_bundle
from app.bundle.identity import OwnKeys, key_id
from app.bundle.lines import SharedCall, SharedSheet
from app.bundle.manifest import LARGEST_FILE, Manifest
from app.bundle.payload import line_of, write_payload
from app.bundle.sealing import seal, unseal
from app.bundle.signature import sign
from app.bundle.terms import PublicKeys
from app.problems import Problem
from tests.support.bundles import (
    agent_keys,
    head_of,
    knows_the_agent,
    payload_of,
    plain_of,
    signed_by_the_agent,
    small_bundle,
    stranger_keys,
    supervisor_keys,
    told_of,
    typical_sheet,
)


def sheets_in(content: bytes | Path) -> list[SharedSheet]:
    """Everything that the supervisor finds in a bundle."""
    opened = open_bundle(content, supervisor_keys(), knows_the_agent)
    return [sheet for batch in opened.batches for sheet in batch]


def code_of(content: bytes, own: OwnKeys | None = None) -> str:
    """Why a bundle is refused, gone through to its end."""
    try:
        opened = open_bundle(content, own or supervisor_keys(), knows_the_agent)
        list(opened.batches)
    except Problem as refused:
        return refused.code
    return "taken"


def test_what_the_agent_hands_over_is_what_the_supervisor_finds() -> None:
    sheets = [typical_sheet(number) for number in range(3)]
    sealed = seal_bundle(head_of(), sheets, agent_keys(), supervisor_keys().public())
    opened = open_bundle(sealed.content, supervisor_keys(), knows_the_agent)
    assert [sheet for batch in opened.batches for sheet in batch] == sheets
    assert opened.manifest == sealed.manifest
    assert opened.digest == sealed.digest
    assert opened.signer == agent_keys().public()
    manifest = opened.manifest
    assert (manifest.counts["calls"], manifest.counts["steps"], manifest.lines) == (3, 21, 3)
    first, last = sheets[0].call, sheets[-1].call
    assert first is not None
    assert last is not None
    assert (manifest.first_ms, manifest.last_ms) == (first.started.utc_ms, last.started.utc_ms)


def test_a_bundle_is_opened_from_its_file_too(tmp_path: Path) -> None:
    file = tmp_path / "a.callside"
    file.write_bytes(small_bundle().content)
    assert len(sheets_in(file)) == 2


def test_a_bundle_with_nothing_in_it_opens() -> None:
    sealed = seal_bundle(head_of(), [], agent_keys(), supervisor_keys().public())
    assert sheets_in(sealed.content) == []
    assert (sealed.manifest.first_ms, sealed.manifest.last_ms) == (0, 0)


def test_the_agent_can_open_what_they_handed_over_and_nobody_elses() -> None:
    content = small_bundle().content
    opened = open_own_bundle(content, agent_keys())
    assert sum(len(batch) for batch in opened.batches) == 2
    with pytest.raises(Problem, match="bundle_signer_unknown"):
        open_own_bundle(content, supervisor_keys())


def test_a_bundle_for_another_supervisor_is_refused() -> None:
    """F24: sealed to somebody else, and passed on to us by somebody who could open it."""
    theirs = seal_bundle(head_of(), [], agent_keys(), stranger_keys().public())
    assert code_of(theirs.content) == "bundle_not_for_me"
    plain = bytes(unseal(io.BytesIO(theirs.content), stranger_keys(), LARGEST_FILE))
    passed_on = seal(plain, [supervisor_keys().public()])
    assert code_of(passed_on) == "bundle_not_for_me"


def test_an_unknown_signer_is_told_by_the_id_of_the_key() -> None:
    """F25: nothing of the payload was read; the words to compare follow from the id."""
    bundle = seal_bundle(head_of(), [], stranger_keys(), supervisor_keys().public())
    with pytest.raises(Problem) as refused:
        open_bundle(bundle.content, supervisor_keys(), lambda _: None)
    assert refused.value.code == "bundle_signer_unknown"
    assert refused.value.facts["sender"] == key_id(stranger_keys().public())


def test_the_agents_name_does_not_make_a_strangers_bundle_the_agents() -> None:
    """F25: the manifest names the agent, the key is another one."""
    bundle = seal_bundle(head_of(), [], stranger_keys(), supervisor_keys().public())
    assert code_of(bundle.content) == "bundle_signer_unknown"


def test_a_manifest_that_names_the_agents_key_needs_the_agents_signature() -> None:
    """Somebody may copy the id of a key from anywhere."""
    manifest = small_bundle().manifest
    told = canonical(manifest)
    forged = sign(stranger_keys(), b"callside/1", told) + len(told).to_bytes(4, "big") + told
    content = seal(forged + payload_of(small_bundle().content), [supervisor_keys().public()])
    assert code_of(content) == "bundle_unreadable"


def test_a_letters_signature_is_none_of_a_bundle() -> None:
    told = canonical(small_bundle().manifest)
    other_use = sign(agent_keys(), b"callside-letter/1 answer", told)
    plain = other_use + len(told).to_bytes(4, "big") + told + payload_of(small_bundle().content)
    assert code_of(seal(plain, [supervisor_keys().public()])) == "bundle_unreadable"


def test_another_payload_under_a_true_manifest_is_refused_before_it_is_read() -> None:
    bundle = small_bundle()
    other = write_payload([typical_sheet(7), typical_sheet(8)]).content
    for payload in (other, payload_of(bundle.content) + b"\0", payload_of(bundle.content)[:-1]):
        content = signed_by_the_agent(bundle.manifest, payload)
        with pytest.raises(Problem, match="bundle_unreadable"):
            open_bundle(content, supervisor_keys(), knows_the_agent)


def test_a_file_sealed_with_a_passphrase_is_refused_by_its_header() -> None:
    """To try it would take as long as its writer chose: work factor 2^22 is minutes."""
    content = (
        b"age-encryption.org/v1\n-> scrypt Lw29E/28zL0WdPws8Ho0Pw 22\n"
        b"jVL7fGkI8fhrp+4SmGlUQ9+pHmX7joqtQHk0szdQ8O8\n"
        b"--- EdsZQ+ZqAr2nG98B87F6ga8rhlrNHAvShUlap7khtnI\n" + bytes(100)
    )
    assert code_of(content) == "bundle_unreadable"


def test_a_header_with_a_crowd_of_recipients_is_refused_untried() -> None:
    crowd = seal(b"x" * 100, [stranger_keys().public()] * 60)
    assert code_of(crowd) == "bundle_unreadable"


def test_a_file_over_the_cap_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "large.callside"
    with file.open("wb") as out:
        out.write(small_bundle().content)
        out.truncate(LARGEST_FILE + 1)
    with pytest.raises(Problem, match=r"bundle_(too_large|unreadable)"):
        sheets_in(file)
    large = seal(bytes(LARGEST_FILE), [supervisor_keys().public()])
    assert code_of(large) == "bundle_too_large"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"format": "callside/2"}, "bundle_too_new"),
        ({"schema": 2}, "bundle_too_new"),
        ({"schema": 0}, "bundle_content_refused"),
        ({"surplus": 1}, "bundle_content_refused"),
        ({"sequence": 0}, "bundle_content_refused"),
        ({"sequence": "1"}, "bundle_content_refused"),
        ({"lines": 250_001}, "bundle_content_refused"),
        ({"plain_length": 2**31}, "bundle_content_refused"),
        ({"program": "Callside\u202e"}, "bundle_content_refused"),
        ({"program": "Callside\n1"}, "bundle_content_refused"),
        ({"previous": "AB" * 32}, "bundle_content_refused"),
        ({"counts": {"calls": 2**63}}, "bundle_content_refused"),
        ({"counts": {"calls": -1}}, "bundle_content_refused"),
        ({"counts": {str(each): 0 for each in range(21)}}, "bundle_content_refused"),
        ({"agent": "018bcfe5680070008000000000000a001"}, "bundle_content_refused"),
    ],
)
def test_a_manifest_outside_of_its_closed_form_is_refused(
    change: dict[str, object], code: str
) -> None:
    bundle = small_bundle()
    fields = {**msgspec.json.decode(canonical(bundle.manifest)), **change}
    told = msgspec.json.encode(fields, order="sorted")
    assert code_of(signed_by_the_agent(told, payload_of(bundle.content))) == code


def test_a_manifest_has_one_way_to_be_written() -> None:
    told = canonical(small_bundle().manifest)
    payload = payload_of(small_bundle().content)
    for other in (told.replace(b":", b": ", 1), told.replace(b'"full":true', b'"full":true ')):
        assert other != told
        assert code_of(signed_by_the_agent(other, payload)) == "bundle_content_refused"
    doubled = told[:-1] + b',"full":true}'
    assert code_of(signed_by_the_agent(doubled, payload)) == "bundle_content_refused"


def test_what_the_manifest_tells_of_the_payload_is_held() -> None:
    """Also by whoever signs it: a mismatch at the end undoes what was taken in before."""
    sheets = [typical_sheet(1), typical_sheet(2)]
    counts = write_payload(sheets).counts
    lines = [line_of(sheet) for sheet in sheets]
    length = len(b"".join(lines)) + len(lines)
    payload, manifest = told_of(lines, counts=counts)
    assert len(sheets_in(signed_by_the_agent(manifest, payload))) == 2
    lies: tuple[dict[str, object], ...] = (
        {"lines": 3},
        {"lines": 1},
        {"plain_length": length + 1},
        {"plain_length": length - 1},
        {"plain_sha256": "0" * 64},
        {"counts": {**counts, "steps": 99}},
        {"counts": {"calls": 2}},
    )
    for lie in lies:
        payload, manifest = told_of(lines, **{"counts": counts, **lie})
        assert code_of(signed_by_the_agent(manifest, payload)) == "bundle_content_refused"


def test_sheets_before_a_broken_line_are_given_and_the_line_is_named() -> None:
    """The caller is inside of a transaction, so that giving them first does no harm."""
    lines = [line_of(typical_sheet(number)) for number in range(300)]
    lines[250] = lines[250].replace(b'"rev":1', b'"rev":0', 1)
    payload, manifest = told_of(lines)
    opened = open_bundle(signed_by_the_agent(manifest, payload), supervisor_keys(), knows_the_agent)
    given: list[int] = []
    with pytest.raises(Problem) as refused:
        given.extend(len(batch) for batch in opened.batches)
    assert refused.value.facts == {"rule": "wrong_value", "field": "call.rev", "line": 251}
    assert 100 < sum(given) < 251


def test_a_bundle_that_is_too_large_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.bundle.payload.MOST_LINES", 2)
    with pytest.raises(Problem, match="bundle_too_large"):
        small_bundle(calls=3)


def test_keys_that_are_none_are_told_as_such() -> None:
    broken = PublicKeys(seal="age1" + "q" * 58, verify="0" * 64)
    with pytest.raises(Problem, match="keys_damaged"):
        seal_bundle(head_of(), [], agent_keys(), broken)
    with pytest.raises(Problem, match="own_keys_damaged"):
        open_own_bundle(b"", OwnKeys(seal_secret="AGE-SECRET-KEY-1X", sign_secret="00"))


def test_a_call_without_a_start_is_refused_unless_it_is_deleted() -> None:
    call = SharedCall(id=UUID(int=1), rev=1, device=UUID(int=2))
    with pytest.raises(Problem, match="without_start"):
        write_payload([SharedSheet(call=call)])
    gone = msgspec.structs.replace(call, deleted=True)
    assert write_payload([SharedSheet(call=gone)]).lines == 1


def test_the_head_names_every_field_that_the_payload_does_not_give() -> None:
    given = set(BundleHead.__struct_fields__)
    from_payload = {"lines", "counts", "plain_length", "plain_sha256", "first_ms", "last_ms"}
    rest = {"format", "schema", "sender", "recipient", "payload_length", "payload_sha256"}
    assert given | from_payload | rest == set(Manifest.__struct_fields__)
    assert not given & (from_payload | rest)


@pytest.mark.skipif(shutil.which("age") is None, reason="the age program is not installed")
def test_the_age_program_opens_a_bundle_of_ours(tmp_path: Path) -> None:
    """The envelope is age's own format, not only pyrage's."""
    content = small_bundle().content
    (tmp_path / "key").write_text(supervisor_keys().seal_secret)
    (tmp_path / "b.callside").write_bytes(content)
    opened = subprocess.run(
        ["age", "-d", "-i", tmp_path / "key", tmp_path / "b.callside"],
        capture_output=True,
        check=True,
        timeout=30,
    )
    assert opened.stdout == plain_of(content)
