"""Looks for words in every file of a folder: as they lie there, and with the log's key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

from db.connection import connect

CODINGS = ("utf-8", "utf-16-le", "utf-16-be")
PAGE, RESERVED, VECTOR, SALT = 4096, 80, 16, 16
WAL_HEAD, FRAME_HEAD = 32, 24


def holding(folder: Path, key: bytes, words: Iterable[str]) -> set[str]:
    """The words found in any file below, and where; free pages and the search's tables count."""
    wanted = tuple(words)
    found: set[str] = set()
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        content = path.read_bytes()
        if path.name.endswith((".db", ".db-wal")):
            content += b"".join(pages_of(path, key))
        if path.name.endswith(".db"):
            content += terms_of(path, key)
        lowered = content.lower()
        for word in wanted:
            if any(word.lower().encode(coding) in lowered for coding in CODINGS):
                found.add(f"{word} in {path.relative_to(folder)}")
    return found


def pages_of(path: Path, key: bytes) -> Iterator[bytes]:
    """Every page of a log or of its WAL, decrypted as it lies there: the free ones, too.

    SQLCipher 4: AES-256-CBC, the vector and the HMAC in the last 80 bytes of a page
    (https://www.zetetic.net/sqlcipher/design/).
    """
    content = path.read_bytes()
    is_wal = path.name.endswith("-wal")
    start, step, head = (WAL_HEAD, FRAME_HEAD + PAGE, FRAME_HEAD) if is_wal else (0, PAGE, 0)
    for at in range(start, len(content) - step + 1, step):
        page = content[at + head : at + step]
        number = int.from_bytes(content[at : at + 4], "big") if is_wal else at // PAGE + 1
        vector = page[-RESERVED : VECTOR - RESERVED]
        reader = Cipher(AES256(key), CBC(vector)).decryptor()
        yield reader.update(page[SALT if number == 1 else 0 : -RESERVED]) + reader.finalize()


def terms_of(log: Path, key: bytes) -> bytes:
    """The words of the full-text index, which holds the beginnings that words share only once."""
    conn = connect(log, key, "write")  # a table of its own takes a connection that writes
    try:
        conn.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', call_words, 'row')")
        return "\n".join(row[0] for row in conn.execute("SELECT term FROM temp.terms")).encode()
    finally:
        conn.close()
