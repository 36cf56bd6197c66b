"""Reads versions out of the built objects themselves, for what is inside of packages.

What is not installed here cannot be asked and raises ImportError or StopIteration.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable
from importlib.metadata import files
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def _file(package: str, pattern: str) -> Path:
    """The first file of a package whose path fits a regular expression."""
    found = (each for each in files(package) or () if re.search(pattern, str(each)))
    return Path(str(next(found).locate()))


def _within(path: Path, pattern: bytes) -> str:
    """What stands in a file, by the one group of a regular expression."""
    match = re.search(pattern, path.read_bytes())
    assert match is not None, f"{path.name} does not tell {pattern!r}"
    return match[1].decode()


def _openssl_in(path: Path) -> str:
    return _within(path, rb"OpenSSL (\d+\.\d+\.\d+) \d{1,2} \w{3} \d{4}")


def _sqlcipher() -> str:
    from db.library import library

    return library().cipher.split()[0]


def _sqlite() -> str:
    from db.library import library

    return library().sqlite


def _openssl_of_sqlcipher() -> str:
    from db.library import library

    return _within_text(library().provider)


def _within_text(text: str) -> str:
    return re.findall(r"\d+\.\d+\.\d+", text)[0]


def _openssl_of_cryptography() -> str:
    from cryptography.hazmat.backends.openssl import backend

    return _within_text(backend.openssl_version_text())


def _zstandard() -> str:
    import zstandard

    return ".".join(map(str, zstandard.ZSTD_VERSION))


def _qt() -> str:
    from PySide6.QtCore import qVersion

    return qVersion()


def _icu() -> str:
    # Qt loads it with all that it needs; the name of each function ends in the major version.
    from PySide6 import QtCore  # noqa: F401 - loads it

    library = ctypes.CDLL(str(_file("PySide6-Essentials", r"libicuuc\.so\.\d+$")))
    major = _file("PySide6-Essentials", r"libicuuc\.so\.\d+$").suffix[1:]
    version = (ctypes.c_ubyte * 4)()
    getattr(library, f"u_getVersion_{major}")(version)
    return f"{version[0]}.{version[1]}"


def _of_qt(library: str, pattern: bytes) -> str:
    return _within(_file("PySide6-Essentials", rf"(lib)?Qt6{library}\.(so\.6|dll)$"), pattern)


def _inter() -> str:
    names = (ROOT / "resources/fonts/Inter-Regular.otf").read_bytes().replace(b"\0", b"")
    match = re.search(rb"Version (\d\.\d+);git", names)
    assert match is not None
    return match[1].decode()


def _expat() -> str:
    import pyexpat

    return pyexpat.EXPAT_VERSION.removeprefix("expat_")


def _libmpdec() -> str:
    import decimal

    return str(decimal.__libmpdec_version__)


def _duckdb() -> str:
    import duckdb

    return str(duckdb.__version__)


def _libpq() -> str:
    from psycopg import pq

    return f"{pq.version() // 10000}.{pq.version() % 10000}"


def _openblas() -> str:
    import numpy as np

    told = np.show_config("dicts")
    return str(told["Build Dependencies"]["blas"]["version"])  # type: ignore[index, call-overload]


def _arrow() -> str:
    import pyarrow as pa

    return str(pa.cpp_version)


PROBES: dict[str, Callable[[], str]] = {
    "sqlcipher": _sqlcipher,
    "sqlite": _sqlite,
    "openssl_of_sqlcipher": _openssl_of_sqlcipher,
    "openssl_of_cryptography": _openssl_of_cryptography,
    "openssl_of_httpfs": lambda: _openssl_in(
        _file("duckdb-extension-httpfs", r"\.duckdb_extension$")
    ),
    "openssl_of_psycopg": lambda: _openssl_in(_file("psycopg-binary", r"libcrypto")),
    "zstandard": _zstandard,
    "qt": _qt,
    "icu": _icu,
    "pcre2": lambda: _of_qt("Core", rb"\0(1\d\.\d\d) 20\d\d-\d\d-\d\d\0"),
    "harfbuzz": lambda: _of_qt("Gui", rb"\0(1[0-9]\.\d+\.\d+)\0"),
    "libpng": lambda: _of_qt("Gui", rb"libpng version (\d+\.\d+\.\d+)"),
    "inter": _inter,
    "expat": _expat,
    "libmpdec": _libmpdec,
    "duckdb": _duckdb,
    "libpq": _libpq,
    "kerberos": lambda: _within(_file("psycopg-binary", r"libkrb5-"), rb"krb5-(\d+\.\d+\.\d+)-"),
    "openblas": _openblas,
    "arrow": _arrow,
}
"""By the names that stand behind `read` in components.toml."""
