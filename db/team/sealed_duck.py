"""An encrypted DuckDB file: opened at its first use, one program at a time, nothing of it plain.

The key is derived from the store's. The write-ahead log and whatever does not fit into memory are
encrypted as the file is, and every block is authentic or refused (measured: a flipped byte
anywhere, a cut, an empty or a plain file, another key). What cannot be read is moved aside: it is
made of the records, and can be made again.
"""

from __future__ import annotations

import contextlib
import re
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, TypeAlias

from app.problems import Problem
from app.replacement import take_place
from db import hold
from db.engines.duck import quiet_duck
from db.files import FILE_MODE, files_of_ours, make_folder, sync_file, sync_folder

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Turn: TypeAlias = AbstractContextManager[object]
"""What one thread at a time holds; the store names no thread itself."""

NAME = "facts"
"""Of the file and of the database in it."""

ASKING = "1GB"
"""Memory for answers, most of which is a cache of what was decrypted."""

_DAMAGED = "damaged"
_ASIDE = re.compile(rf"{_DAMAGED}|v\d+")
_KEY_LABEL = b"callside facts key 1"


def fact_key(store_key: bytes) -> str:
    """The key of the facts, in hexadecimal; from it nobody gets back to the store's."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=_KEY_LABEL)
    return derived.derive(store_key).hex()


def extension_file() -> Path:
    """The extension that DuckDB encrypts with, out of its package: nothing is fetched.

    Raises `Problem` facts_library_missing.
    """
    from importlib.util import find_spec

    found = find_spec("duckdb_extension_httpfs")
    inside = [Path(place) for place in (found.submodule_search_locations or ())] if found else []
    files = sorted(file for place in inside for file in place.rglob("*.duckdb_extension"))
    if not files:
        raise Problem("facts_library_missing", library="duckdb-extension-httpfs")
    return files[-1]


def duck_library() -> ModuleType:
    """DuckDB, where it is installed. Raises `Problem` facts_library_missing."""
    try:
        import duckdb
    except ModuleNotFoundError as missing:
        raise Problem("facts_library_missing", library="duckdb") from missing
    return duckdb


class SealedDuck:
    """The file in `folder`. Each thread takes a `cursor` of its own.

    `turn` is held while the file is opened or closed: of threads that ask for the first cursor at
    once, one opens it, and the others wait for that.
    """

    def __init__(self, folder: Path, store_key: bytes, turn: Turn | None = None) -> None:
        self.turn: Turn = nullcontext() if turn is None else turn
        self._folder = folder
        self._store_key = store_key
        self._held: hold.Hold | None = None
        self._whole: DuckDBPyConnection | None = None
        self._cursors: list[DuckDBPyConnection] = []

    @property
    def file(self) -> Path:
        return self._folder / f"{NAME}.duckdb"

    def cursor(self) -> DuckDBPyConnection:
        """A connection of its own; closed with the file at the latest.

        Raises `Problem`: facts_in_use while another program has the file, facts_library_missing,
        engine_failed.
        """
        with self.turn:
            if self._whole is None:
                self._whole = self._opened()
            cursor = self._whole.cursor()
            cursor.execute(f"USE {NAME}")
            self._cursors.append(cursor)
            return cursor

    def drop(self, cursor: DuckDBPyConnection) -> None:
        """Close one of the cursors."""
        cursor.close()
        # In place: another thread may be taking a cursor just now.
        with contextlib.suppress(ValueError):
            self._cursors.remove(cursor)

    def has(self, cursor: DuckDBPyConnection | None) -> bool:
        """Whether this cursor is one of the file as it is now."""
        return any(each is cursor for each in self._cursors)

    def close(self) -> None:
        """Close the file and every cursor; the next cursor opens it again."""
        with self.turn:
            self._close()

    def _close(self) -> None:
        for cursor in self._cursors:
            cursor.close()
        self._cursors.clear()
        if self._whole is not None:
            self._whole.close()
            self._whole = None
        if self._held is not None:
            self._held.release()
            self._held = None

    def compact(self) -> None:
        """Copy what there is into a new file, which takes the place of this one.

        Every cursor is closed; the next one opens the new file. Files that were set aside go, a
        newer program's, too: all are made of the records, and may tell of what has gone. A kill
        leaves the old file or the new one. Raises `Problem`: facts_in_use, and DuckDB's errors.
        """
        with self.turn:
            self._close()
            for aside in self._set_aside():
                aside.unlink(missing_ok=True)
            if not self.file.exists():
                return
            held = hold.small_file(self._folder / f"{NAME}.lock")
            if held is None:
                raise Problem("facts_in_use")
            try:
                self._copy_over()
            finally:
                held.release()

    def _copy_over(self) -> None:
        new = self.file.with_name(f"{NAME}.new.duckdb")
        wal = self.file.with_name(self.file.name + ".wal")
        for left in self._folder.glob(f"{new.name}*"):
            left.unlink()
        connection = quiet_duck(memory=ASKING, spill=self._folder / f"{NAME}.spill")
        try:
            connection.execute(f"LOAD '{_quoted(extension_file())}'")
            key = fact_key(self._store_key)
            for path, name in ((self.file, NAME), (new, "fresh")):
                connection.execute(f"ATTACH '{_quoted(path)}' AS {name} (ENCRYPTION_KEY '{key}')")
            new.chmod(FILE_MODE)
            connection.execute(f"CHECKPOINT {NAME}")
            connection.execute(f"COPY FROM DATABASE {NAME} TO fresh")
            connection.execute("CHECKPOINT fresh")
        finally:
            connection.close()
        sync_file(new)
        take_place(new, self.file)
        wal.unlink(missing_ok=True)
        sync_folder(self._folder)

    def set_aside(self) -> None:
        """Move a file that turned out to be damaged out of the way; the next one is empty."""
        with self.turn:
            self._close()
            self._move_aside()

    def set_newer_aside(self, version: int) -> None:
        """Leave a newer program's file to it, as it is; the next one is empty (F21)."""
        with self.turn:
            self._close()
            self._move_aside(f"v{version}")

    def _move_aside(self, mark: str = _DAMAGED) -> None:
        for path in (self.file, self.file.with_name(self.file.name + ".wal")):
            with contextlib.suppress(FileNotFoundError):
                path.replace(path.with_name(f"{path.name}.{mark}"))

    def drop_set_aside(self, version: int) -> None:
        """What was made again from the records needs no damaged copy, and none of `version`.

        What a still newer program made stays for that one.
        """
        for path in self._set_aside():
            mark = path.suffix[1:]
            if mark == _DAMAGED or int(mark[1:]) <= version:
                path.unlink(missing_ok=True)

    def _set_aside(self) -> list[Path]:
        """Files that were moved out of the way."""
        found = self._folder.glob(f"{NAME}.duckdb*.*")
        return [path for path in found if _ASIDE.fullmatch(path.suffix[1:])]

    def _opened(self) -> DuckDBPyConnection:
        duckdb = duck_library()
        make_folder(self._folder)
        self._held = hold.small_file(self._folder / f"{NAME}.lock")
        if self._held is None:
            raise Problem("facts_in_use")
        try:
            try:
                return self._attached()
            except duckdb.Error:
                # Nobody else has it, so it is damaged, or another key's, or no such file at all.
                self._move_aside()
                return self._attached()
        except BaseException as error:
            self._close()
            if isinstance(error, duckdb.Error):
                raise Problem("engine_failed", engine="DuckDB", words=str(error)) from error
            raise

    def _attached(self) -> DuckDBPyConnection:
        connection = quiet_duck(memory=ASKING, spill=self._folder / f"{NAME}.spill")
        try:
            connection.execute(f"LOAD '{_quoted(extension_file())}'")
            key = fact_key(self._store_key)
            with files_of_ours():
                connection.execute(
                    f"ATTACH '{_quoted(self.file)}' AS {NAME} (ENCRYPTION_KEY '{key}')"
                )
            self.file.chmod(FILE_MODE)
            # From here on no statement reaches another file, or the network.
            connection.execute("SET enable_external_access = false")
            connection.execute(f"USE {NAME}")
        except BaseException:
            connection.close()
            raise
        return connection


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
