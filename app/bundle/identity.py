"""Who somebody is in a team: a pair of keys, its short id, and six words to compare it by (C16).

Each person has an X25519 key, to which age files are sealed (age-encryption.org/v1), and an
Ed25519 key, with which they sign (RFC 8032). Both are 32 random bytes of the operating system's.
"""

from __future__ import annotations

import hashlib
import secrets
from functools import cache
from typing import Protocol

from msgspec import Struct

from app.bundle.terms import PublicKeys
from app.problems import Problem

WORDS = 6
_BITS_PER_WORD = 11
_ID_BYTES = 16


class OwnKeys(Struct, frozen=True, kw_only=True):
    """The private keys of one person in one role.

    `seal_secret` is an age identity ("AGE-SECRET-KEY-1…"), `sign_secret` the 32 bytes of an
    Ed25519 key in hexadecimal.
    """

    seal_secret: str
    sign_secret: str

    def __repr__(self) -> str:
        """Without the secrets: a text that may end up in a log."""
        return "OwnKeys(…)"

    def public(self) -> PublicKeys:
        """What may be handed out. Raises `Problem`: own_keys_damaged."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
        from pyrage import IdentityError
        from pyrage.x25519 import Identity

        try:
            seal = str(Identity.from_str(self.seal_secret).to_public())
            sign = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(self.sign_secret))
        except (IdentityError, ValueError) as error:
            raise Problem("own_keys_damaged") from error
        return PublicKeys(seal=seal, verify=sign.public_key().public_bytes_raw().hex())


class KeyShelf(Protocol):
    """Where somebody's own keys are kept."""

    def own_keys(self) -> OwnKeys:
        """The keys; made once, and read back before they are handed out.

        Raises `Problem`: those of the place, own_keys_not_kept, own_keys_damaged.
        """
        ...


def new_keys() -> OwnKeys:
    """A new pair of keys."""
    from pyrage.x25519 import Identity

    return OwnKeys(seal_secret=str(Identity.generate()), sign_secret=secrets.token_hex(32))


def key_id(keys: PublicKeys) -> str:
    """The short id of both public keys: 32 hexadecimal digits."""
    told = f"callside key\0{keys.seal}\0{keys.verify}".encode()
    return hashlib.sha256(told).digest()[:_ID_BYTES].hex()


def six_words(keys: PublicKeys) -> tuple[str, ...]:
    """Six words for two people to compare out loud, the same for the same keys."""
    return words_of(key_id(keys))


def words_of(key: str) -> tuple[str, ...]:
    """The six words of a key's id: its first 66 bits, eleven a word, by the list of BIP 39.

    Whoever wants another key with the same words has to make 2^66 of them.
    """
    number = int(key, 16) >> (8 * _ID_BYTES - WORDS * _BITS_PER_WORD)
    words = _word_list()
    places = range((WORDS - 1) * _BITS_PER_WORD, -1, -_BITS_PER_WORD)
    return tuple(words[number >> place & (2**_BITS_PER_WORD - 1)] for place in places)


def fault_of_words(told: str) -> str:
    """Why these cannot be anybody's six words: not_six_words, word_unknown; empty if they can."""
    words = _said(told)
    if len(words) != WORDS:
        return "not_six_words"
    return "" if set(words) <= set(_word_list()) else "word_unknown"


def same_words(told: str, words: tuple[str, ...]) -> bool:
    """True when somebody typed these words; case, commas and spaces do not count."""
    return _said(told) == words


def _said(told: str) -> tuple[str, ...]:
    return tuple(told.replace(",", " ").casefold().split())


@cache
def _word_list() -> tuple[str, ...]:
    from mnemonic import Mnemonic

    return tuple(Mnemonic("english").wordlist)
