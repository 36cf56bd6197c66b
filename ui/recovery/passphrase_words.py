"""How strong a passphrase is, in words: an honest, rough guess and never a gate."""

from __future__ import annotations

import math
from typing import Literal

FEWEST = 8
Strength = Literal["short", "weak", "fair", "good", "strong"]


def strength_of(passphrase: str) -> Strength:
    """A word for the strength; length counts most, repetition and rows of keys count little."""
    if len(passphrase) < FEWEST:
        return "short"
    bits = _bits(passphrase)
    if bits < 35:
        return "weak"
    if bits < 55:
        return "fair"
    return "good" if bits < 80 else "strong"


def _bits(passphrase: str) -> float:
    """Roughly how many bits a guesser has to try; each sign that follows from the last is cheap."""
    kinds = (
        (26, any(each.islower() for each in passphrase)),
        (26, any(each.isupper() for each in passphrase)),
        (10, any(each.isdigit() for each in passphrase)),
        (20, any(not each.isalnum() and each.isascii() for each in passphrase)),
        (60, any(not each.isascii() for each in passphrase)),
    )
    each_sign = math.log2(max(2, sum(size for size, there in kinds if there)))
    bits = 0.0
    for position, sign in enumerate(passphrase):
        follows = position > 0 and abs(ord(sign) - ord(passphrase[position - 1])) <= 1
        seen = sign.casefold() in passphrase[:position].casefold()
        bits += 0.5 if follows else each_sign * (0.6 if seen else 1.0)
    return bits
