"""The head of a bundle: who sends what to whom, and what the payload must be (C14)."""

from typing import Annotated, Final, Literal
from uuid import UUID

from msgspec import Meta, Struct

from app.bundle.lines import Code, Ms, OneLine

FORMAT: Final = "callside/1"
SCHEMA = 1

# What an importer takes at most (C15). An exporter begins another bundle before it meets one.
LARGEST_FILE = 64 * 1024 * 1024
LARGEST_MANIFEST = 64 * 1024
LARGEST_PLAIN = 1024 * 1024 * 1024
LONGEST_LINE_BYTES = 256 * 1024
MOST_LINES = 250_000
MOST_RECORDS = 4_000_000
CALLS_PER_BUNDLE = 20_000
"""How many calls an exporter puts into one bundle; the next ones go into the next bundle."""

KeyId = Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
"""The first 16 bytes of SHA-256 over both public keys, in hexadecimal."""

Count = Annotated[int, Meta(ge=0, le=MOST_RECORDS)]
Sha256 = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class Manifest(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The signed head of a bundle, as canonical JSON (keys sorted, no spaces, UTF-8).

    `sequence` counts an agent's bundles on one device from 1; `previous` is the SHA-256 of the
    manifest before, empty in the first. `full` bundles hold everything shared, others what changed
    since the one before. `first_ms` and `last_ms` are the starts of the oldest and the newest call
    in it; `covered_to_ms` is up to when the agent's log was read. `counts` has "calls" and the
    kinds of `app.bundle.lines.PARTS`. `terms` is the SHA-256 of the terms that the agent agreed
    to.
    """

    format: Literal["callside/1"]
    schema: Annotated[int, Meta(ge=1, le=10_000)]
    bundle: UUID
    sender: KeyId
    recipient: KeyId
    agent: UUID
    device: UUID
    sequence: Annotated[int, Meta(ge=1, le=2**31)]
    previous: Annotated[str, Meta(pattern="^([0-9a-f]{64})?$")]
    full: bool
    created_ms: Ms
    first_ms: Ms
    last_ms: Ms
    covered_from_ms: Ms
    covered_to_ms: Ms
    counts: Annotated[dict[Code, Count], Meta(max_length=20)]
    lines: Annotated[int, Meta(ge=0, le=MOST_LINES)]
    payload_length: Annotated[int, Meta(ge=0, le=LARGEST_FILE)]
    payload_sha256: Sha256
    plain_length: Annotated[int, Meta(ge=0, le=LARGEST_PLAIN)]
    plain_sha256: Sha256
    terms: Sha256
    program: OneLine
