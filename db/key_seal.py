"""A key sealed by another key: who has the one has the other, and nobody else has either."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from db.key import KEY_BYTES

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

_NONCE_BYTES = 12
_LABEL = b"callside key sealed by a key 1"


def seal(key: bytes, by: bytes, log: str) -> bytes:
    """The key, sealed; bound to the log's id."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + _cipher(by).encrypt(nonce, key, log.encode())


def unseal(sealed: bytes, by: bytes, log: str) -> bytes | None:
    """The key; None when it was sealed by another one, or the content is damaged."""
    from cryptography.exceptions import InvalidTag

    try:
        key = _cipher(by).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], log.encode())
    except (InvalidTag, ValueError):
        return None
    return key if len(key) == KEY_BYTES else None


def _cipher(by: bytes) -> ChaCha20Poly1305:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=_LABEL).derive(by)
    return ChaCha20Poly1305(derived)
