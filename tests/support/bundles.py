"""Sheets, keys and bundles for tests: what an agent of a team hands over."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from functools import cache
from uuid import UUID

import msgspec

from app.bundle.canonical import canonical
from app.bundle.envelope import BundleHead, SealedBundle, seal_bundle
from app.bundle.identity import OwnKeys, new_keys
from app.bundle.lines import (
    Instant,
    Shared,
    SharedCall,
    SharedFollowUp,
    SharedNote,
    SharedPhrase,
    SharedPromise,
    SharedSheet,
    SharedStep,
    SharedTension,
)
from app.bundle.manifest import LARGEST_FILE, Manifest
from app.bundle.sealing import seal, unseal
from app.bundle.signature import sign
from app.bundle.terms import PublicKeys

DEVICE = UUID("018bcfe5-6800-7000-8000-00000000d001")
AGENT = UUID("018bcfe5-6800-7000-8000-00000000a001")
FIRST_CALL_MS = 1_700_000_000_000
_MS_A_CALL = 600_000


@cache
def agent_keys() -> OwnKeys:
    """The agent's own; one pair for all tests, for nobody changes it."""
    return new_keys()


@cache
def supervisor_keys() -> OwnKeys:
    """The supervisor's own."""
    return new_keys()


@cache
def stranger_keys() -> OwnKeys:
    """Somebody's whom nobody knows."""
    return new_keys()


class Ids:
    """Ids that count up, each kind of use from a start of its own."""

    def __init__(self, start: int = 1) -> None:
        self._next = start << 32

    def new(self) -> UUID:
        self._next += 1
        return UUID(int=0x018BCFE5_6800_7000_8000_000000000000 + self._next)


def record_of(type_: type[Shared], ids: Ids, /, **fields: object) -> Shared:
    """A record of the first revision."""
    return type_(id=ids.new(), rev=1, device=DEVICE, **fields)


def typical_sheet(number: int, ids: Ids | None = None) -> SharedSheet:
    """A call with some twenty parts, as a working day has them; German, with line breaks."""
    ids = ids or Ids(number + 1)
    begun = FIRST_CALL_MS + number * _MS_A_CALL

    def after(ms: int) -> Instant:
        return Instant(begun + ms, 60, "Europe/Berlin")

    made: dict[str, object] = {
        "call": record_of(
            SharedCall,
            ids,
            started=after(0),
            ended=after(300_000),
            closed=after(360_000),
            name="Frau Müller",
            number=f"+4930{number:08}",
            concern="Der Router geht nicht,\nseit gestern Abend.",
            cause="late",
            outcome="solved",
            playbook="callside 1",
        ),
        "steps": tuple(
            record_of(SharedStep, ids, step=f"step-{each}", state="done", elapsed_ms=each * 9_000)
            for each in range(7)
        ),
        "phrases": tuple(
            record_of(SharedPhrase, ids, phrase=f"empathy-{each}", kind="empathy")
            for each in range(5)
        ),
        "tension": tuple(
            record_of(SharedTension, ids, level=4 - each, elapsed_ms=each * 60_000)
            for each in range(4)
        ),
        "notes": tuple(
            record_of(
                SharedNote, ids, text=f"Sie ruft zum {each + 2}. Mal an.\nGeduld – „bitte“ gesagt."
            )
            for each in range(2)
        ),
        "promises": (
            record_of(SharedPromise, ids, what="Rückruf", made=after(0), due=after(86_400_000)),
        ),
        "follow_ups": (record_of(SharedFollowUp, ids, kind="satisfaction", what="Nachfragen"),),
    }
    return SharedSheet(**made)  # type: ignore[arg-type]


def head_of(sequence: int = 1, **changes: object) -> BundleHead:
    """What the agent's side says of a bundle."""
    head = BundleHead(
        bundle=UUID(int=(0x018BCFE5_6800_7000_8000 << 48) + 0xB000 + sequence),
        agent=AGENT,
        device=DEVICE,
        sequence=sequence,
        previous="" if sequence == 1 else "ab" * 32,
        full=True,
        created_ms=FIRST_CALL_MS + 1_000_000_000,
        covered_from_ms=0,
        covered_to_ms=FIRST_CALL_MS + 1_000_000_000,
        terms="cd" * 32,
        program="Callside 0.1.0",
    )
    return msgspec.structs.replace(head, **changes)


@cache
def small_bundle(sequence: int = 1, calls: int = 2) -> SealedBundle:
    """A bundle of the agent's for the supervisor."""
    sheets = [typical_sheet(number) for number in range(calls)]
    return seal_bundle(head_of(sequence), sheets, agent_keys(), supervisor_keys().public())


def knows_the_agent(manifest: Manifest) -> PublicKeys | None:
    """The supervisor's list of one agent."""
    return agent_keys().public() if manifest.agent == AGENT else None


def told_of(given: Sequence[bytes], /, **lies: object) -> tuple[bytes, Manifest]:
    """A payload of these lines, and a manifest that tells the truth of it but for the `lies`."""
    import zstandard

    plain = b"".join(line + b"\n" for line in given)
    content = zstandard.compress(plain)
    manifest = msgspec.structs.replace(
        small_bundle().manifest,
        **{
            "lines": len(given),
            "payload_length": len(content),
            "payload_sha256": hashlib.sha256(content).hexdigest(),
            "plain_length": len(plain),
            "plain_sha256": hashlib.sha256(plain).hexdigest(),
            **lies,
        },
    )
    return content, manifest


def signed_by_the_agent(manifest: Manifest | bytes, payload: bytes) -> bytes:
    """A bundle as a wayward program of the agent's would write it: well signed, whatever it is."""
    told = manifest if isinstance(manifest, bytes) else canonical(manifest)
    signature = sign(agent_keys(), b"callside/1", told)
    plain = signature + len(told).to_bytes(4, "big") + told + payload
    return seal(plain, [supervisor_keys().public(), agent_keys().public()])


def plain_of(content: bytes) -> bytes:
    """What is sealed in a bundle for the supervisor."""
    return bytes(unseal(io.BytesIO(content), supervisor_keys(), LARGEST_FILE))


def payload_of(content: bytes) -> bytes:
    """The compressed payload of a bundle for the supervisor."""
    plain = plain_of(content)
    return plain[68 + int.from_bytes(plain[64:68], "big") :]
