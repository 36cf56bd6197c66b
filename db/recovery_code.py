"""The recovery code: 128 random bits as seven groups of five, to be printed and typed again.

Letters and digits are Crockford's base 32: no I, L, O or U, and what looks like a digit is read as
one. The last symbol of each group checks the group and its place, so that a slip of the pen
is found and named before anything is tried.

Four symbols d1…d4 of group g are followed by c = d1·a + d2·a² + d3·a³ + d4·a⁴ + g over the field
of 32 elements (a = 2, reduced by x⁵ + x² + 1). As the factors differ and none is zero, any one
wrong symbol and any two changed about in a group are found, and so are groups changed about.
"""

from __future__ import annotations

import hashlib
import secrets

from app.problems import Problem

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRET_BYTES = 16
GROUPS = 7
GROUP_SYMBOLS = 5

_LABEL = b"callside recovery code 1"
_SECRET_BITS = SECRET_BYTES * 8
_DATA_BITS = GROUPS * (GROUP_SYMBOLS - 1) * 5
_CHECK_BITS = _DATA_BITS - _SECRET_BITS
_READ_AS = {"O": "0", "I": "1", "L": "1"}
_FIELD = 0b100101


def new_secret() -> bytes:
    """The secret of a new code."""
    return secrets.token_bytes(SECRET_BYTES)


def written(secret: bytes) -> str:
    """A secret as the code that is printed: 7K3QD-…"""
    number = (int.from_bytes(secret) << _CHECK_BITS) | _check_of(secret)
    symbols = [(number >> shift) & 31 for shift in range(_DATA_BITS - 5, -1, -5)]
    width = GROUP_SYMBOLS - 1
    groups = []
    for place in range(GROUPS):
        group = symbols[place * width : (place + 1) * width]
        groups.append("".join(ALPHABET[each] for each in (*group, _group_check(group, place))))
    return "-".join(groups)


def read(code: str) -> bytes:
    """The secret of a code as it was typed: case, spaces and dashes do not count.

    Raises `Problem` recovery_code_mistyped, with the `groups` (1 … 7) that have a slip in them,
    or with none when symbols are missing or too many.
    """
    symbols = _symbols(code)
    if len(symbols) != GROUPS * GROUP_SYMBOLS:
        needed = GROUPS * GROUP_SYMBOLS
        raise Problem("recovery_code_mistyped", groups=(), symbols=len(symbols), needed=needed)
    wrong: list[str] = []
    number = 0
    for place in range(GROUPS):
        *group, check = symbols[place * GROUP_SYMBOLS : (place + 1) * GROUP_SYMBOLS]
        if -1 in (*group, check) or _group_check(group, place) != check:
            wrong.append(str(place + 1))
        for each in group:
            number = (number << 5) | (each & 31)
    secret = (number >> _CHECK_BITS).to_bytes(SECRET_BYTES)
    if not wrong and number & ((1 << _CHECK_BITS) - 1) != _check_of(secret):
        wrong = [str(place + 1) for place in range(GROUPS)]
    if wrong:
        raise Problem("recovery_code_mistyped", groups=tuple(wrong))
    return secret


def _symbols(code: str) -> list[int]:
    """The values of the symbols typed; -1 for one that is in no code."""
    typed = (char for char in code.upper() if not char.isspace() and char not in "-\u2010\u2013")
    return [ALPHABET.find(_READ_AS.get(char, char)) for char in typed]


def _check_of(secret: bytes) -> int:
    """The bits that are left over, as a check of the whole."""
    digest = hashlib.sha256(_LABEL + secret).digest()
    return int.from_bytes(digest[:4]) >> (32 - _CHECK_BITS)


def _group_check(group: list[int], place: int) -> int:
    check = place
    for power, symbol in enumerate(group, start=1):
        check ^= _times(symbol, power)
    return check


def _times(symbol: int, power: int) -> int:
    """A symbol times a to some power, in the field."""
    for _ in range(power):
        symbol <<= 1
        if symbol & 32:
            symbol ^= _FIELD
    return symbol
