"""What a payment card's number looks like: the known ranges of issuers, lengths and groupings.

The ranges are those that the networks publish for their issuer identification numbers
(ISO/IEC 7812-1). Ranges that are wide and rarely issued count only with the usual lengths, so
that fewer order numbers look like cards. UATP (15 digits from 1) and the networks that have
ended (enRoute, Bankcard, JCB of 15 digits) are left out: their numbers begin like years.
"""

from __future__ import annotations

SHORTEST, LONGEST = 13, 19

_ANY = frozenset(range(13, 20))
_16_UP = frozenset(range(16, 20))
_16 = frozenset((16,))

_RANGES: tuple[tuple[str, str, frozenset[int]], ...] = (
    ("4", "4", frozenset((13, 16, 19))),  # Visa
    ("51", "55", _16),  # Mastercard
    ("2221", "2720", _16),  # Mastercard
    ("34", "34", frozenset((15,))),  # American Express
    ("37", "37", frozenset((15,))),  # American Express
    ("300", "305", frozenset(range(14, 20))),  # Diners Club
    ("3095", "3095", frozenset(range(14, 20))),  # Diners Club
    ("36", "36", frozenset(range(14, 20))),  # Diners Club
    ("38", "39", frozenset(range(14, 20))),  # Diners Club
    ("3528", "3589", _16_UP),  # JCB, and RuPay with JCB
    ("5018", "5018", _ANY),  # Maestro
    ("5020", "5020", _ANY),  # Maestro
    ("5038", "5038", _ANY),  # Maestro
    ("5893", "5893", _ANY),  # Maestro
    ("6304", "6304", _ANY),  # Maestro, Laser
    ("6390", "6390", _ANY),  # Maestro
    ("6706", "6709", _ANY),  # Maestro, Laser
    ("6759", "6759", _ANY),  # Maestro
    ("6761", "6763", _ANY),  # Maestro
    ("6767", "6767", _ANY),  # Maestro
    ("50", "50", _16_UP),  # Maestro, RuPay, Verve, Elo
    ("56", "58", _16_UP),  # Maestro
    ("60", "69", _16_UP),  # Discover, UnionPay, RuPay, Maestro, Hipercard, Troy
    ("81", "82", _16_UP),  # UnionPay, RuPay
    ("2200", "2205", _16_UP),  # Mir, Borica
    ("8600", "8600", _16),  # UzCard
    ("9792", "9792", _16),  # Troy
    ("9860", "9860", _16),  # Humo
)

_FOURS = 4
_COMMON_GROUPINGS = frozenset(
    (
        (4, 6, 5), (4, 6, 4), (4, 3, 3, 3), (8, 8), (8, 4, 4), (4, 4, 8), (4, 8, 4), (4, 12),
        (12, 4), (6, 10), (6, 6, 4), (6, 4, 6), (6, 13), (5, 5, 6), (8, 11), (4, 11), (4, 10),
    )
)  # fmt: skip


def lengths_of(digits: str) -> frozenset[int]:
    """All lengths that a card beginning with these digits may have; empty: no card begins so.

    Fewer digits than the range names are taken for the range's own as long as they may become it.
    """
    found: frozenset[int] = frozenset()
    for low, high, lengths in _RANGES:
        head = digits[: len(low)]
        if low[: len(head)] <= head <= high[: len(head)]:
            found |= lengths
    return found


def is_card_number(digits: str) -> bool:
    """Whether the digits are a card's: known range, length of that range, Luhn's check digit."""
    if not SHORTEST <= len(digits) <= LONGEST or len(digits) not in lengths_of(digits):
        return False
    from stdnum import luhn

    return bool(luhn.is_valid(digits))


def may_become_card(digits: str) -> bool:
    """Whether more digits could make a card of these."""
    return any(length > len(digits) for length in lengths_of(digits))


def in_fours(groups: tuple[int, ...]) -> bool:
    """Whether digits stand in fours, the last group maybe shorter: 4-4-4-4, 4-4-4-1, 4-4-4-4-3."""
    return len(groups) > 1 and all(each == _FOURS for each in groups[:-1]) and groups[-1] <= _FOURS


def is_common_grouping(groups: tuple[int, ...]) -> bool:
    """Whether people write cards in groups of these lengths, even ones such as 2-2-2-…"""
    if len(groups) == 1 or groups in _COMMON_GROUPINGS:
        return True
    return len(set(groups[:-1])) == 1 and groups[-1] <= groups[0]


def is_complete_grouping(groups: tuple[int, ...]) -> bool:
    """Whether a writer who groups like this has reached the end of a number."""
    return groups in {(4, 4, 4, 4), (4, 6, 5), (4, 6, 4)} or len(groups) == 1
