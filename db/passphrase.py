"""The key sealed with a passphrase, where there is no keyring: asked for at each start.

The log's own key stays 32 random bytes; the passphrase only wraps it, so that it can be changed
without writing the log anew. scrypt (RFC 7914) makes guessing slow: its parameters stand in the
file, and a file that asks for less than ours, or for more than a machine has, is refused.
"""

from __future__ import annotations

import secrets
import unicodedata
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from app.problems import Problem
from db.faults import told
from db.files import LogFiles, write_whole
from db.key import KEY_BYTES, KeptIn

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

FEWEST_CHARS = 8
_COST = 2**17  # 128 MiB and about 0.4 s
_BLOCK = 8
_SALT_BYTES = 16
_NONCE_BYTES = 12


class _Sealed(Struct, frozen=True, kw_only=True):
    format: Literal[1] = 1
    log: str
    kdf: Literal["scrypt"] = "scrypt"
    n: Annotated[int, Meta(ge=2**14, le=2**20)]
    r: Annotated[int, Meta(ge=8, le=16)]
    p: Annotated[int, Meta(ge=1, le=4)]
    salt: bytes
    nonce: bytes
    sealed: bytes


class PassphraseHolder:
    """Seals the key into a file beside the log. Holds the passphrase; make it for one use.

    `cost` is scrypt's n, a power of two.
    """

    kind: KeptIn = "passphrase"

    def __init__(self, files: LogFiles, passphrase: str, *, cost: int = _COST) -> None:
        self._files = files
        # The same letters may be typed as different code points on different machines.
        self._passphrase = unicodedata.normalize("NFKC", passphrase)
        self._cost = cost

    def backend(self) -> str:
        """The name of the way that the key is sealed."""
        return "scrypt-chacha20poly1305"

    def read(self, log: str) -> bytes | None:
        """The key; None when no key was ever sealed here.

        Raises `Problem`: passphrase_wrong, passphrase_file_damaged.
        """
        from cryptography.exceptions import InvalidTag

        path = self._files.passphrase
        with told(self._files.folder):
            try:
                content = path.read_bytes()
            except FileNotFoundError:
                return None
        try:
            kept = msgspec.json.decode(content, type=_Sealed)
        except msgspec.DecodeError as error:
            raise Problem("passphrase_file_damaged", file=path) from error
        if (log and kept.log != log) or len(kept.nonce) != _NONCE_BYTES:
            raise Problem("passphrase_file_damaged", file=path)
        try:
            key = self._cipher(kept).decrypt(kept.nonce, kept.sealed, _bound(kept))
        except InvalidTag as error:
            raise Problem("passphrase_wrong", file=path) from error
        if len(key) != KEY_BYTES:
            raise Problem("passphrase_file_damaged", file=path)
        return key

    def keep(self, log: str, key: bytes) -> None:
        """Seal the key, in place of what was sealed before.

        Raises `Problem`: passphrase_short, and those of the disk.
        """
        if len(self._passphrase) < FEWEST_CHARS:
            raise Problem("passphrase_short", fewest=FEWEST_CHARS)
        blank = _Sealed(
            log=log,
            n=self._cost,
            r=_BLOCK,
            p=1,
            salt=secrets.token_bytes(_SALT_BYTES),
            nonce=secrets.token_bytes(_NONCE_BYTES),
            sealed=b"",
        )
        sealed = self._cipher(blank).encrypt(blank.nonce, key, _bound(blank))
        content = msgspec.json.encode(msgspec.structs.replace(blank, sealed=sealed))
        with told(self._files.folder):
            write_whole(self._files.passphrase, msgspec.json.format(content, indent=2) + b"\n")

    def forget(self) -> None:
        """Remove the sealed key: another place has it now."""
        with told(self._files.folder):
            self._files.passphrase.unlink(missing_ok=True)

    def replace(self, log: str, key: bytes) -> None:
        """The same as `keep`: the file is replaced."""
        self.keep(log, key)

    def _cipher(self, kept: _Sealed) -> ChaCha20Poly1305:
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
        from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

        scrypt = Scrypt(salt=kept.salt, length=KEY_BYTES, n=kept.n, r=kept.r, p=kept.p)
        return ChaCha20Poly1305(scrypt.derive(self._passphrase.encode(errors="surrogatepass")))


def _bound(kept: _Sealed) -> bytes:
    """What the seal is bound to: a file of another log, or with other parameters, does not open."""
    return f"callside passphrase 1|{kept.log}|{kept.n}|{kept.r}|{kept.p}".encode()
