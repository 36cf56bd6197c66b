"""Files of age (age-encryption.org/v1), sealed to X25519 keys and to nothing else.

A file that is sealed with a passphrase is refused by its header: how long it takes to open one is
chosen by whoever wrote it (C15).
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import TYPE_CHECKING, BinaryIO

from app.problems import Problem

if TYPE_CHECKING:
    from app.bundle.identity import OwnKeys
    from app.bundle.terms import PublicKeys

FIRST_LINE = b"age-encryption.org/v1\n"
LONGEST_HEADER = 16 * 1024
MOST_STANZAS = 20
"""Each one costs a try of our key. We write two; age adds a random one that means nothing."""

_NOT_FOR_ME = "No matching keys"  # in the words of age


def seal(content: bytes, recipients: Iterable[PublicKeys]) -> bytes:
    """The content, readable for these people alone. Raises `Problem`: keys_damaged."""
    import pyrage

    try:
        sealed_to = [pyrage.x25519.Recipient.from_str(each.seal) for each in recipients]
    except pyrage.RecipientError as error:
        raise Problem("keys_damaged") from error
    sealed: bytes = pyrage.encrypt(content, sealed_to)
    return sealed


def unseal(sealed: BinaryIO, own: OwnKeys, most: int) -> memoryview:
    """What is in a sealed file of at most `most` bytes, once the whole of it proved unchanged.

    Raises `Problem`: bundle_too_large, bundle_unreadable, bundle_not_for_me, own_keys_damaged;
    and `OSError` where the file cannot be read.
    """
    import pyrage

    try:
        mine = pyrage.x25519.Identity.from_str(own.seal_secret)
    except pyrage.IdentityError as error:
        raise Problem("own_keys_damaged") from error
    source = _Source(sealed, most)
    plain = io.BytesIO()
    try:
        pyrage.decrypt_io(source, plain, [mine])
    except (pyrage.DecryptError, OSError) as error:
        if source.fault is not None:
            raise source.fault from error
        code = "bundle_not_for_me" if _NOT_FOR_ME in str(error) else "bundle_unreadable"
        raise Problem(code) from error
    return plain.getbuffer()


class _Source(io.RawIOBase):
    """A sealed file as it is read: its header is looked at first, and its size is held.

    `fault` is what was met while reading, for it comes back in the words of age.
    """

    def __init__(self, sealed: BinaryIO, most: int) -> None:
        self._sealed = sealed
        self._left = most
        self.fault: Problem | OSError | None = None
        head = self._taken(LONGEST_HEADER)
        _look_at(head)
        self._head = io.BytesIO(head)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        if size < 0:
            size = self._left + LONGEST_HEADER
        content = self._head.read(size)
        if content or size == 0:
            return content
        try:
            return self._taken(size)
        except (Problem, OSError) as fault:
            self.fault = fault
            raise OSError("not read to its end") from fault

    def _taken(self, size: int) -> bytes:
        content = self._sealed.read(size)
        self._left -= len(content)
        if self._left < 0:
            raise Problem("bundle_too_large")
        return content


def _look_at(head: bytes) -> None:
    """Refuse what is no age file, and every way of sealing but X25519.

    A stanza begins with an arrow, its kind and its arguments; the header ends with three dashes.
    """
    end = head.find(b"\n---")
    if not head.startswith(FIRST_LINE) or end < 0:
        raise Problem("bundle_unreadable")
    lines = head[len(FIRST_LINE) : end].split(b"\n")
    kinds = [line.split(b" ")[1] for line in lines if line.startswith(b"-> ")]
    if len(kinds) > MOST_STANZAS:
        raise Problem("bundle_unreadable")
    if not all(kind == b"X25519" or kind.endswith(b"-grease") for kind in kinds):
        raise Problem("bundle_unreadable")
