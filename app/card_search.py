"""Finds payment card numbers in a text, in whatever groups they are written (C05)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.card_numbers import (
    LONGEST,
    SHORTEST,
    in_fours,
    is_card_number,
    is_common_grouping,
    is_complete_grouping,
    lengths_of,
    may_become_card,
)
from app.number_shapes import without_shapes

_INVISIBLE = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff\u20e3"
_MARKS = (
    r"\s_\-\u2010-\u2015\u2212\ufe58\ufe63\uff0d"
    r".\u00b7\u2022\u2024\u2027\u3002\uff0e/\\\u2044\u2215\uff0f"
)
_RARE_MARKS = r",;:|*~\uff0c"  # only in the groups that cards are printed in
MARK = f"[{_MARKS}{_RARE_MARKS}{_INVISIBLE}]"
BETWEEN = f"{MARK}{{1,6}}"
_CHAIN = re.compile(rf"\d+(?:{BETWEEN}\d+)*")
_CHAIN_AT_END = re.compile(rf"\d+(?:{BETWEEN}\d+)*(?:{BETWEEN})?\Z")
_DIGITS = re.compile(r"\d+")
_RARE = re.compile(f"[{_RARE_MARKS}]")
_MANY_DIGITS = re.compile(rf"\d(?:{MARK}{{0,6}}\d){{{SHORTEST - 1}}}")
_PRICES = re.compile(r"\d{1,6}\.\d\d(?:\s+\d{1,6}\.\d\d)+")

E164_LONGEST = 15


class Card(NamedTuple):
    """Neighbouring groups of digits that together are a card's number.

    `start` to `end` in the text, `groups` their lengths; `whole`: no other digits stand beside
    them, `last`: none follow.
    """

    start: int
    end: int
    digits: str
    groups: tuple[int, ...]
    whole: bool
    last: bool

    @property
    def rank(self) -> tuple[bool, bool, bool, int, int]:
        """The smaller, the more surely this is how the card was meant."""
        complete = is_complete_grouping(self.groups)
        common = is_common_grouping(self.groups)
        return (not complete, not self.whole, not common, self.start, -len(self.digits))


def find_cards(flat: str) -> list[Card]:
    """The card numbers of a text with ASCII digits, from left to right."""
    if not _MANY_DIGITS.search(flat):
        return []
    flat = without_shapes(flat)
    found: list[Card] = []
    for chain in _CHAIN.finditer(flat):
        if chain.end() - chain.start() >= SHORTEST:
            chosen = _chosen(list(_cards(flat, chain)))
            found += (_with_beginning(flat, chain, card) for card in chosen)
    return found


def card_begun(flat: str, least: int) -> int | None:
    """Where a number begins that ends the text and may yet become a card; from `least` digits."""
    flat = without_shapes(flat)
    chain = _CHAIN_AT_END.search(flat, max(0, len(flat) - 160))
    if chain is None:
        return None
    for group in _DIGITS.finditer(flat, chain.start()):
        digits = "".join(_DIGITS.findall(flat, group.start()))
        if _follows_plus(flat, group.start()) and len(digits) <= E164_LONGEST:
            return None
        if least <= len(digits) < LONGEST and may_become_card(digits):
            return group.start()
    return None


def _cards(flat: str, chain: re.Match[str]) -> Iterator[Card]:
    """Yield every run of whole groups of a chain that passes for a card."""
    groups = [group.span() for group in _DIGITS.finditer(flat, *chain.span())]
    for first, (start, _) in enumerate(groups):
        if not lengths_of(flat[start]):
            continue
        digits = ""
        for last in range(first, len(groups)):
            group_start, end = groups[last]
            digits += flat[group_start:end]
            if len(digits) > LONGEST:
                break
            if len(digits) < SHORTEST or not is_card_number(digits):
                continue
            lengths = tuple(there - here for here, there in groups[first : last + 1])
            whole = first == 0 and last == len(groups) - 1
            card = Card(start, end, digits, lengths, whole, last == len(groups) - 1)
            if not _is_written_otherwise(flat, chain.start(), card):
                yield card


def _is_written_otherwise(flat: str, chain_start: int, card: Card) -> bool:
    """Whether digits that pass for a card are written like telephone numbers or a list."""
    written = flat[card.start : card.end]
    if _follows_plus(flat, card.start) and len(card.digits) <= E164_LONGEST:
        return True
    if _PRICES.fullmatch(written):
        return True
    if is_common_grouping(card.groups):
        return False
    if len(card.digits) == SHORTEST and card.groups[0] <= 3:
        return True  # 49 151 23456789: a country's code and a number
    before = sum(char.isdigit() for char in flat[chain_start : card.start])
    if _follows_plus(flat, chain_start) and before < E164_LONGEST:
        return True  # it begins within a telephone number
    gaps = set(_DIGITS.split(written)[1:-1])
    is_broken = len(gaps) > 1 and any(len(gap) > 1 or gap in "\r\n" for gap in gaps)
    return is_broken or _RARE.search(written) is not None  # two numbers, below or beside another


def _chosen(cards: list[Card]) -> list[Card]:
    """The cards to mask: the surest of those that overlap; unsure ones together."""
    taken: list[Card] = []
    for card in sorted(cards, key=lambda each: each.rank):
        rivals = [other for other in taken if _overlap(card, other)]
        sure = [other for other in rivals if other.whole or is_complete_grouping(other.groups)]
        if not rivals:
            taken.append(card)
        elif sure:
            if in_fours(card.groups) and card.start == sure[0].start:  # 19 digits, or 16 and a code
                taken[taken.index(sure[0])] = sure[0]._replace(end=card.end)
        else:
            both = [*rivals, card]
            start = min(each.start for each in both)
            rightmost = max(both, key=lambda each: each.end)
            taken = [other for other in taken if other not in rivals]
            taken.append(rightmost._replace(start=start))
    return sorted(taken)


def _with_beginning(flat: str, chain: re.Match[str], card: Card) -> Card:
    """The card with digits before it, where these and it may still become another one.

    While a number is typed in groups, its middle may pass for a shorter card.
    """
    if not card.last:
        return card
    least = 4 if is_complete_grouping(card.groups) else 1
    for group in _DIGITS.finditer(flat, chain.start(), card.start):
        digits = "".join(_DIGITS.findall(flat, group.start(), card.end))
        before = len(digits) - len(card.digits)
        is_card = is_card_number(digits) or may_become_card(digits)
        if before >= least and len(digits) <= LONGEST and is_card:
            lengths = tuple(len(each) for each in _DIGITS.findall(flat, group.start(), card.start))
            groups = (*lengths, *card.groups)
            return card._replace(start=group.start(), digits=digits, groups=groups)
    return card


def _overlap(one: Card, other: Card) -> bool:
    return one.start < other.end and other.start < one.end


def dots_for(flat: str, card: Card) -> int:
    """How many digits may still follow behind a separator, shown as dots in the mask.

    None behind the usual groups. Among digits in ones, twos or threes the card may have begun
    before the digits that pass for one, so that its length is not known from its network.
    """
    marks = {flat[place] for place in range(card.start, card.end) if not flat[place].isdigit()}
    gaps = card.end - card.start - len(card.digits)
    plain = len(marks) <= 1 and gaps == len(card.groups) - 1 and not marks & set("\r\n")
    usual = in_fours(card.groups) or is_complete_grouping(card.groups)
    if not card.last or (plain and usual):
        return 0
    longest = LONGEST if max(card.groups) < 4 else max(lengths_of(card.digits))
    return longest - len(card.digits)


def _follows_plus(flat: str, start: int) -> bool:
    return flat[max(0, start - 4) : start].rstrip(" \u00a0(")[-1:] == "+"
