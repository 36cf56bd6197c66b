"""The library that the store is encrypted with: its versions, and that it can do what is needed."""

from __future__ import annotations

from typing import NamedTuple

from sqlcipher3 import dbapi2 as sqlcipher

from db.connection import check_library


class Library(NamedTuple):
    """Versions of SQLCipher, of the SQLite in it, and of what does its arithmetic."""

    cipher: str
    sqlite: str
    provider: str


def library() -> Library:
    """What is here; makes a full-text table in memory. Raises `Problem` where it does not fit."""
    check_library()
    conn = sqlcipher.connect(":memory:")
    try:
        # The provider is there from the first key on.
        conn.execute("PRAGMA key = 'nothing is kept with it'")
        conn.execute("CREATE VIRTUAL TABLE words USING fts5(text)")
        (cipher,) = conn.execute("PRAGMA cipher_version").fetchone()
        (name,) = conn.execute("PRAGMA cipher_provider").fetchone()
        (version,) = conn.execute("PRAGMA cipher_provider_version").fetchone()
        (sqlite,) = conn.execute("SELECT sqlite_version()").fetchone()
    finally:
        conn.close()
    return Library(
        str(cipher),
        str(sqlite),
        version if name.lower() in version.lower() else f"{name} {version}",
    )
