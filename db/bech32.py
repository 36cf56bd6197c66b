"""Bech32 (BIP 173), in which age writes its keys."""

from __future__ import annotations

from collections.abc import Iterable

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECK_SYMBOLS = 6


def bech32(human: str, content: bytes) -> str:
    """Bytes in Bech32 behind a human-readable part in lower case."""
    data = _fives(content)
    spread = [ord(char) >> 5 for char in human] + [0] + [ord(char) & 31 for char in human]
    remainder = _polymod([*spread, *data, *([0] * _CHECK_SYMBOLS)]) ^ 1
    check = [(remainder >> (5 * (5 - place))) & 31 for place in range(_CHECK_SYMBOLS)]
    return f"{human}1" + "".join(_ALPHABET[each] for each in (*data, *check))


def _fives(content: bytes) -> list[int]:
    """Bytes in groups of five bits, the last one filled up with zeros."""
    bits = len(content) * 8
    filled = -bits % 5
    number = int.from_bytes(content) << filled
    return [(number >> shift) & 31 for shift in range(bits + filled - 5, -1, -5)]


def _polymod(values: Iterable[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, term in enumerate(_GENERATOR):
            check ^= term if (top >> place) & 1 else 0
    return check
