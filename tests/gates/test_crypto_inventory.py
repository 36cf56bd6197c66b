"""The inventory of cryptography says what the code does (docs/crypto-inventory.md, C04)."""

from __future__ import annotations

import re
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from app.bundle.signature import SIGNATURE_BYTES
from app.phone import push_senders
from db import key, key_seal, passphrase, recovery_code, wal
from db.team import sealed_duck
from tests.support.imports import imports

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "crypto-inventory.md").read_text("utf-8")
LIBRARIES = ("hashlib", "hmac", "secrets", "cryptography", "pyrage", "ssl", "Crypto", "nacl")


def modules_with_cryptography() -> set[str]:
    """Those that name one of the libraries, or configure TLS."""
    return {
        path
        for path, named in imports().items()
        if any(name.split(".")[0] in LIBRARIES for name in named)
        or "PySide6.QtNetwork.QSslConfiguration" in named
    }


def test_every_module_with_cryptography_stands_there() -> None:
    told = set(re.findall(r"`((?:app|db|ui)/[\w/]+\.py)`", PAGE))
    assert told == modules_with_cryptography()


def test_the_versions_are_those_that_are_pinned() -> None:
    pinned = dict(
        re.findall(
            r"^([\w-]+)==([\w.]+)", (ROOT / "requirements" / "supervisor.txt").read_text(), re.M
        )
    )
    named = dict(re.findall(r"^\| ([\w-]+) \| ([\d.]+\d) \|", PAGE, re.M))
    assert len(named) == 8
    assert {name.lower(): version for name, version in named.items()} == {
        name.lower(): pinned[name.lower()] for name in named
    }


def test_sqlcipher_says_of_itself_what_the_page_says() -> None:
    conn = sqlcipher.connect(":memory:")
    conn.execute("PRAGMA key = \"x'" + "ab" * 32 + "'\"")

    def said(name: str) -> str:
        return " ".join(str(row[0]) for row in conn.execute(f"PRAGMA {name}"))

    cipher, _, provider = said("cipher_version").partition(" ")
    (sqlite,) = conn.execute("SELECT sqlite_version()").fetchone()
    assert provider == "community"
    assert f"SQLCipher {cipher} on SQLite {sqlite}" in PAGE
    openssl = " ".join(said("cipher_provider_version").split()[:2])
    assert f"the {openssl} that is linked into it" in PAGE
    settings = said("cipher_settings")
    assert "cipher_page_size = 4096" in settings
    assert "cipher_use_hmac = 1" in settings
    assert "cipher_hmac_algorithm = HMAC_SHA512" in settings
    conn.close()
    assert "pages of 4096 bytes" in PAGE
    assert "HMAC-SHA-512" in PAGE


def test_the_figures_are_those_of_the_code() -> None:
    def row(what: str) -> str:
        (found,) = re.findall(rf"^\| {what}.*$", PAGE, re.M)
        return str(found)

    assert f"| {key.KEY_BYTES * 8} bits |" in row("key of a call log")
    assert f"| {recovery_code.SECRET_BYTES * 8} bits |" in row("recovery code")
    assert f"| {push_senders.TOKEN_BYTES * 8} bits |" in row("token of a pushing telephone")
    assert f"| {passphrase.FEWEST_CHARS} characters at least |" in row("passphrase")
    sealed = row("key sealed by a passphrase")
    cost = f"n = {passphrase._COST}, r = {passphrase._BLOCK}, p = 1"
    sizes = f"{passphrase._SALT_BYTES} bytes of salt, {passphrase._NONCE_BYTES} of nonce"
    assert f"{cost}; {sizes}" in sealed
    assert f"{key_seal._NONCE_BYTES} bytes of nonce" in row("key sealed by a key")
    assert f"{wal._HMAC_KEY_ROUNDS} rounds" in row("pages of stores")
    assert f"{wal.SALT_BYTES} bytes of salt" in row("pages of stores")
    assert sealed_duck._KEY_LABEL.decode() in row("facts \\| AES")
    assert len(key.fingerprint(bytes(32))) * 4 == 64
    assert "the first 64 bits" in row("fingerprint of a key")
    assert SIGNATURE_BYTES == 64  # Ed25519
