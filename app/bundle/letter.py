"""Everything signed that is no bundle: team file, answer, roster, coaching, feedback, playbook.

A letter is three lines of text, the last one without an end:

    callside-letter/1 KIND
    SIGNATURE, 128 hexadecimal digits
    canonical JSON: {"body":{…},"recipients":[…],"signer":{"seal":…,"verify":…}}

The Ed25519 signature is over "callside-letter/1 KIND", a zero byte and SHA-512 of the JSON, so that
a letter of one kind never counts as one of another. The ids of those whom it is for are in what is
signed: nobody can pass it on as if it were for somebody else. Answers, coaching and feedback are
sealed with age to these people and to whoever wrote them; the others are for everybody to read.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

from app.bundle.canonical import canonical, read_canonical
from app.bundle.identity import OwnKeys, key_id
from app.bundle.manifest import KeyId
from app.bundle.plain_text import broken_rule, clean, texts_of
from app.bundle.sealing import seal, unseal
from app.bundle.signature import SIGNATURE_BYTES, is_signed, sign
from app.bundle.terms import LETTERS, LetterKind, PublicKeys, Signer
from app.problems import Problem

FORMAT = "callside-letter/1"
SEALED: frozenset[LetterKind] = frozenset({"answer", "coaching", "feedback"})
SIGNED_BY_ITS_KEYS: frozenset[LetterKind] = frozenset({"team", "answer"})
"""Their body holds the keys of whoever wrote it, which must be those that signed."""

_MOST_RECIPIENTS = 10
_LARGEST_SEALED = 1024 * 1024
_LARGEST_OPEN = 20 * 1024 * 1024
_LARGEST: dict[LetterKind, int] = {"roster": 64 * 1024 * 1024}


def seal_letter(
    kind: LetterKind, body: Struct, own: OwnKeys, recipients: Sequence[PublicKeys] = ()
) -> bytes:
    """Sign a letter and, where its kind is sealed, seal it; texts are brought to the rules.

    Raises `Problem`: own_keys_damaged, keys_damaged, bundle_content_refused, bundle_too_large.
    """
    if not isinstance(body, LETTERS[kind]) or bool(recipients) != (kind in SEALED):
        raise ValueError(f"no {kind} letter: {type(body).__name__} to {len(recipients)}")
    mine = own.public()
    content = _content_type(kind)(
        signer=mine, recipients=tuple(key_id(each) for each in recipients), body=clean(body)
    )
    told = canonical(content)
    _read_content(kind, told)
    signature = sign(own, _use(kind), told).hex().encode()
    letter = b"\n".join((_use(kind), signature, told))
    if kind in SEALED:
        letter = seal(letter, (*recipients, mine))
    if len(letter) > largest(kind):
        raise Problem("bundle_too_large")
    return letter


def open_letter(
    kind: LetterKind, source: bytes | Path, own: OwnKeys | None = None
) -> tuple[Any, Signer]:
    """The body, a struct of `LETTERS[kind]`, and who signed it: by the key that the letter names.

    A signer is nobody to be trusted until their key was pinned. `own` opens the sealed kinds.

    Raises `Problem`: bundle_too_large, bundle_unreadable, bundle_not_for_me, bundle_too_new,
    letter_of_other_kind, bundle_content_refused, keys_damaged; `OSError` where it cannot be read.
    """
    told, signature = _parted(kind, _plain(kind, source, own))
    content = _read_content(kind, told)
    if not is_signed(content.signer, _use(kind), told, signature):
        raise Problem("bundle_unreadable")
    signer = Signer(key=key_id(content.signer), keys=content.signer)
    if own is not None and kind in SEALED:
        me = key_id(own.public())
        if me not in content.recipients and me != signer.key:
            raise Problem("bundle_not_for_me")
    for keys in (content.signer, *_keys_in(content.body)):
        _check(keys)
    if kind in SIGNED_BY_ITS_KEYS and content.body.keys != content.signer:
        raise Problem("bundle_content_refused", rule="keys_of_another", field="body.keys", line=0)
    return content.body, signer


def is_letter(content: bytes, kind: LetterKind) -> bool:
    """True when this says of itself that it is an open letter of the kind."""
    return content.startswith(_use(kind) + b"\n")


def largest(kind: LetterKind) -> int:
    """How many bytes a file of this kind may have."""
    return _LARGEST.get(kind, _LARGEST_SEALED if kind in SEALED else _LARGEST_OPEN)


def _plain(kind: LetterKind, source: bytes | Path, own: OwnKeys | None) -> bytes:
    if isinstance(source, Path):
        with source.open("rb") as file:
            content = file.read(largest(kind) + 1)
    else:
        content = source
    if len(content) > largest(kind):
        raise Problem("bundle_too_large")
    if kind not in SEALED:
        return content
    if own is None:
        raise ValueError(f"no keys to open a letter of kind {kind}")
    return bytes(unseal(io.BytesIO(content), own, largest(kind)))


def _parted(kind: LetterKind, letter: bytes) -> tuple[bytes, bytes]:
    """What was signed, and the signature."""
    first, _, rest = letter.partition(b"\n")
    signature, _, told = rest.partition(b"\n")
    if first != _use(kind):
        _tell_what_it_is(first)
    try:
        raw = bytes.fromhex(signature.decode("ascii"))
    except ValueError as error:
        raise Problem("bundle_unreadable") from error
    if len(raw) != SIGNATURE_BYTES or raw.hex().encode() != signature:
        raise Problem("bundle_unreadable")
    return told, raw


def _tell_what_it_is(first: bytes) -> None:
    """Raise why a first line is not the one that was expected."""
    known = {_use(kind): kind for kind in LETTERS}
    if first in known:
        raise Problem("letter_of_other_kind", kind=known[first])
    version = re.fullmatch(rb"(callside-letter/[0-9]{1,4}) [a-z]{1,20}", first)
    if version is not None and version[1] != FORMAT.encode():
        raise Problem("bundle_too_new", format=version[1].decode(), schema=0)
    raise Problem("bundle_unreadable")


def _use(kind: LetterKind) -> bytes:
    return f"{FORMAT} {kind}".encode()


def _read_content(kind: LetterKind, told: bytes) -> Any:
    content = read_canonical(told, _content_type(kind))
    rule = broken_rule(told, texts_of(LETTERS[kind]))
    if rule:
        raise Problem("bundle_content_refused", rule=rule, field="body", line=0)
    return content


@cache
def _content_type(kind: LetterKind) -> type[Any]:
    """What is signed in a letter of this kind."""
    recipients = Annotated[tuple[KeyId, ...], Meta(max_length=_MOST_RECIPIENTS)]
    return msgspec.defstruct(
        f"{LETTERS[kind].__name__}Content",
        [("signer", PublicKeys), ("recipients", recipients), ("body", LETTERS[kind])],
        frozen=True,
        kw_only=True,
        forbid_unknown_fields=True,
    )


def _keys_in(body: Any) -> list[PublicKeys]:
    """The keys that a body brings along."""
    team = getattr(body, "team_file", None)
    agents = getattr(body, "agents", ())
    holders = [body, *([] if team is None else [team]), *agents]
    return [each.keys for each in holders if isinstance(getattr(each, "keys", None), PublicKeys)]


def _check(keys: PublicKeys) -> None:
    """Raise keys_damaged where a public key is none."""
    from pyrage import RecipientError
    from pyrage.x25519 import Recipient

    try:
        Recipient.from_str(keys.seal)
    except RecipientError as error:
        raise Problem("keys_damaged") from error
