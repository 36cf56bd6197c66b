"""A bundle: signed, compressed, sealed to the supervisor and to the agent's own key (C14, C15).

    age( signature, 64 bytes ‖ length of the manifest, 4 bytes big-endian ‖ manifest ‖ payload )

The manifest is canonical JSON, the payload JSON lines compressed with zstd. The Ed25519 signature
is over "callside/1", a zero byte and SHA-512 of the manifest, which holds the hashes of the
payload and the id of the one whom it is for. docs/bundle.md has it byte by byte.
"""

from __future__ import annotations

import hashlib
import io
import struct
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from uuid import UUID

import msgspec
from msgspec import Struct

from app.bundle.canonical import canonical, read_canonical
from app.bundle.identity import OwnKeys, key_id
from app.bundle.lines import SharedSheet
from app.bundle.manifest import FORMAT, LARGEST_FILE, LARGEST_MANIFEST, SCHEMA, Manifest
from app.bundle.payload import read_payload, write_payload
from app.bundle.plain_text import broken_rule, clean, texts_of
from app.bundle.sealing import seal, unseal
from app.bundle.signature import SIGNATURE_BYTES, is_signed, sign
from app.bundle.terms import PublicKeys
from app.problems import Problem

_LENGTH = struct.Struct(">I")
_USE = FORMAT.encode()

FindSigner = Callable[[Manifest], PublicKeys | None]
"""The pinned keys of the agent that a manifest names, if its sender's id is theirs; None where
nobody is known. May raise a `Problem` of its own: bundle_signer_changed."""


class BundleHead(Struct, frozen=True, kw_only=True):
    """What the writer of a bundle decides; the rest of the manifest follows from the payload."""

    bundle: UUID
    agent: UUID
    device: UUID
    sequence: int
    previous: str
    full: bool
    created_ms: int
    covered_from_ms: int
    covered_to_ms: int
    terms: str
    program: str


class SealedBundle(Struct, frozen=True, kw_only=True):
    """A bundle ready to be written. `digest` is what the next manifest has as `previous`."""

    content: bytes
    manifest: Manifest
    digest: str


class OpenedBundle(Struct, frozen=True, kw_only=True):
    """A bundle whose signature and hashes were checked. `digest` is SHA-256 of its manifest.

    `batches` can be gone through once. It raises `Problem` bundle_content_refused where a line
    breaks a rule, and at its end where the plain payload is not what the manifest says: whoever
    takes the sheets in does so in one transaction, and undoes it then.
    """

    manifest: Manifest
    digest: str
    signer: PublicKeys
    batches: Iterator[Sequence[SharedSheet]]


class _AnyManifest(Struct):
    """Of a manifest of any version: what tells whether this program can read it."""

    format: str
    schema: int


def seal_bundle(
    head: BundleHead, sheets: Iterable[SharedSheet], own: OwnKeys, recipient: PublicKeys
) -> SealedBundle:
    """Write a bundle for one supervisor. Whoever made it can open it, too.

    Sheets come through `app.bundle.fitting.fitted`, which brings them to the rules that are held
    here. Raises `Problem`: bundle_content_refused with the number of the sheet in `line`,
    bundle_too_large (begin another one before that), own_keys_damaged, keys_damaged.
    """
    payload = write_payload(sheets)
    mine = own.public()
    manifest = clean(
        Manifest(
            format=FORMAT,
            schema=SCHEMA,
            sender=key_id(mine),
            recipient=key_id(recipient),
            first_ms=payload.first_ms,
            last_ms=payload.last_ms,
            counts=payload.counts,
            lines=payload.lines,
            payload_length=len(payload.content),
            payload_sha256=hashlib.sha256(payload.content).hexdigest(),
            plain_length=payload.plain_length,
            plain_sha256=payload.plain_sha256,
            **msgspec.structs.asdict(head),
        )
    )
    told = canonical(manifest)
    _read_manifest(told)
    signed = sign(own, _USE, told)
    plain = b"".join((signed, _LENGTH.pack(len(told)), told, payload.content))
    return SealedBundle(
        content=seal(plain, (recipient, mine)),
        manifest=manifest,
        digest=hashlib.sha256(told).hexdigest(),
    )


def open_bundle(source: bytes | Path, own: OwnKeys, find_signer: FindSigner) -> OpenedBundle:
    """Open a bundle that is addressed to these keys, each check before the next (C15).

    Size → age → manifest → recipient → signer → signature → length and hash of the payload. No
    sheet is decoded before that; decompression is capped by what the manifest says.

    Raises `Problem`: bundle_too_large, bundle_unreadable, bundle_not_for_me, bundle_too_new,
    bundle_content_refused, bundle_signer_unknown (facts: `sender`, the id of the key, and
    `agent`, whom the file claims to be from: neither is proved), what `find_signer` raises, and
    `OSError` where the file cannot be read.
    """
    return _opened(source, own, find_signer, key_id(own.public()))


def open_own_bundle(source: bytes | Path, own: OwnKeys) -> OpenedBundle:
    """Open a bundle that these keys wrote, whoever it is for. Raises `Problem`: as `open_bundle`.

    Somebody else's is bundle_signer_unknown.
    """
    mine = own.public()
    me = key_id(mine)
    return _opened(source, own, lambda manifest: mine if manifest.sender == me else None, None)


def unproved_sheets(source: bytes, own: OwnKeys) -> Iterator[Sequence[SharedSheet]]:
    """What a bundle says that nobody has proved yet, to decide whether it is dropped; never taken.

    Raises `Problem`: as `open_bundle`, but for what is about its signer.
    """
    _signature, told, payload = _parted(unseal(io.BytesIO(source), own, LARGEST_FILE))
    return read_payload(payload, _read_manifest(told))


def _opened(
    source: bytes | Path, own: OwnKeys, find_signer: FindSigner, recipient: str | None
) -> OpenedBundle:
    if isinstance(source, Path):
        with source.open("rb") as file:
            plain = unseal(file, own, LARGEST_FILE)
    else:
        plain = unseal(io.BytesIO(source), own, LARGEST_FILE)
    signature, told, payload = _parted(plain)
    manifest = _read_manifest(told)
    if recipient is not None and manifest.recipient != recipient:
        raise Problem("bundle_not_for_me")
    signer = find_signer(manifest)
    if signer is None or key_id(signer) != manifest.sender:
        raise Problem("bundle_signer_unknown", sender=manifest.sender, agent=manifest.agent.hex)
    if not is_signed(signer, _USE, told, signature):
        raise Problem("bundle_unreadable")
    if len(payload) != manifest.payload_length:
        raise Problem("bundle_unreadable")
    if hashlib.sha256(payload).hexdigest() != manifest.payload_sha256:
        raise Problem("bundle_unreadable")
    return OpenedBundle(
        manifest=manifest,
        digest=hashlib.sha256(told).hexdigest(),
        signer=signer,
        batches=read_payload(payload, manifest),
    )


def _parted(plain: memoryview) -> tuple[bytes, bytes, memoryview]:
    """Signature, manifest and payload."""
    begin = SIGNATURE_BYTES + _LENGTH.size
    if len(plain) < begin:
        raise Problem("bundle_unreadable")
    (length,) = _LENGTH.unpack(plain[SIGNATURE_BYTES:begin])
    if length > LARGEST_MANIFEST or begin + length > len(plain):
        raise Problem("bundle_unreadable")
    end = begin + length
    return bytes(plain[:SIGNATURE_BYTES]), bytes(plain[begin:end]), plain[end:]


def _read_manifest(told: bytes) -> Manifest:
    try:
        known = msgspec.json.decode(told, type=_AnyManifest)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Problem("bundle_unreadable") from error
    if known.format != FORMAT or known.schema > SCHEMA:
        raise Problem("bundle_too_new", format=known.format[:40], schema=known.schema)
    manifest = read_canonical(told, Manifest)
    rule = broken_rule(told, texts_of(Manifest))
    if rule:
        raise Problem("bundle_content_refused", rule=rule, field="", line=0)
    return manifest
