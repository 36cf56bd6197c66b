"""Ed25519 signatures (RFC 8032), each bound to the one use that it was made for."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from app.problems import Problem

if TYPE_CHECKING:
    from app.bundle.identity import OwnKeys
    from app.bundle.terms import PublicKeys

SIGNATURE_BYTES = 64


def sign(own: OwnKeys, use: bytes, content: bytes) -> bytes:
    """The signature over the use, a zero byte and SHA-512 of the content.

    The use keeps a signature of one kind from counting as one of another. Raises `Problem`:
    own_keys_damaged.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    try:
        key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(own.sign_secret))
    except ValueError as error:
        raise Problem("own_keys_damaged") from error
    return key.sign(_signed(use, content))


def is_signed(keys: PublicKeys, use: bytes, content: bytes, signature: bytes) -> bool:
    """True when the owner of these keys signed this content for this use."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(keys.verify))
        key.verify(signature, _signed(use, content))
    except (InvalidSignature, ValueError):
        return False
    return True


def _signed(use: bytes, content: bytes) -> bytes:
    return use + b"\0" + hashlib.sha512(content).digest()
