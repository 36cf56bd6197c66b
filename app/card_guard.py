"""The card guard: payment card numbers and their codes never reach the disk (C05).

`guard` masks every card number in a text to its last four digits, `[card …1234]`, and every card
code or PIN that is named as one, `[code]`. It is run on the whole text of a field after each key,
and again on each record before it is kept; it is idempotent.

What counts as a card: 13 to 19 digits of any script, in any groups, with blanks, dashes, dots,
slashes or line breaks (at most six marks) between the groups; a known range and length; a right
check digit. Longer unbroken digits are no card. Where a number is one of the shapes in
`number_shapes`, or follows a "+" and has at most 15 digits, it is none. The trade: of other long
numbers that begin like a card, one in ten has a right check digit and is masked too; a card
written inside one of those shapes, or in unusual groups that change their separators at a line
break or directly behind a telephone number, would be missed: nobody writes cards so.

While a number is typed, its first 13, 14 … digits may pass for a card already. So that no more
than four digits ever stay, digits that follow a mask directly are taken into it (its last four
are then the newest). Where the digits were not typed in the usual groups, dots in the mask,
`[card …1234•••]`, say how many more are taken in, also behind a separator; the dots go as soon as
words follow; `[code•]` is a code spelled "1 2 3" that may get a fourth digit. Behind a mask that
is complete, one separator and three or four digits are taken for the card's code, or for the end
of a card of 19 digits; a month and year may stand in between. The only rest: a card of 17 or 18
digits typed in fours, whose first 16 pass by chance, leaves its last one or two digits.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from app.card_codes import code_begun, code_behind_card, named_codes
from app.card_search import BETWEEN, card_begun, dots_for, find_cards

HELD_BACK_FROM = 7
"""Digits of a card in the making from which they wait for the rest before they are saved."""

_MASK = re.compile(r"\[card …(\d{4})(•{0,6})\]")
_CODE_MASK, _CODE_MASK_OPEN = "[code]", "[code•]"
_MORE_DIGITS = re.compile(rf"(?:{BETWEEN})?(\d+)")
_ONLY_MARKS = re.compile(rf"(?:{BETWEEN})?\Z")
_BEHIND_CODE = re.compile(r"\[code•?\]\d+|\[code•\](?:[ -]\d(?!\d)|(?=[ -]?[^\d -]|[ -]{2}))")


@dataclass(frozen=True, slots=True)
class Hit:
    """One masked place: `start` to `end` of the original text became `replacement`."""

    start: int
    end: int
    replacement: str
    kind: Literal["card", "code"]


@dataclass(frozen=True, slots=True)
class Guarded:
    """A text as it may be kept, and the places that were masked, from left to right."""

    text: str
    hits: tuple[Hit, ...] = ()

    def map_position(self, position: int) -> int:
        """Where a caret of the original text belongs now; within a hit it moves behind the mask."""
        moved = 0
        for hit in self.hits:
            if position <= hit.start:
                break
            if position <= hit.end:
                return hit.start + moved + len(hit.replacement)
            moved += len(hit.replacement) - (hit.end - hit.start)
        return position + moved


def guard(text: str) -> Guarded:
    """Mask the card numbers and codes of a text."""
    hits: tuple[Hit, ...] = ()
    masked = text
    changed = True
    while changed:  # each round takes digits away, so it ends
        changed = False
        for find in (_find_cards, _find_rests, _find_codes):
            found = tuple(sorted(find(masked), key=_start))
            if found:
                hits = _joined(hits, found)
                masked = _applied(masked, found)
                changed = True
    return Guarded(masked, hits)


def holdback(text: str, caret: int) -> int | None:
    """Where a card number or code begins that is being typed at the caret; None where none is.

    An autosave leaves out `text[start:caret]` until the run ends or three seconds have passed,
    and saves what `guard` makes of it then. A card counts from its seventh digit on.
    """
    flat = _flat(text[:caret])
    starts = (code_begun(flat), card_begun(flat, HELD_BACK_FROM))
    return min((start for start in starts if start is not None), default=None)


def _find_cards(text: str) -> Iterator[Hit]:
    """Yield the card numbers, each from its first to its last digit."""
    flat = _flat(text)
    for card in find_cards(flat):
        mask = _mask(card.digits, dots_for(flat, card))
        yield Hit(card.start, card.end, mask, "card")


def _find_rests(text: str) -> Iterator[Hit]:
    """Yield masks with the digits behind them that belong to the card, and codes behind cards."""
    if "[c" not in text:
        return
    flat = _flat(text)
    for mask in _MASK.finditer(flat):
        digits, awaited = mask[1], len(mask[2])
        more = _MORE_DIGITS.match(flat, mask.end())
        if more and (more.start(1) == mask.end() or len(more[1]) <= awaited):
            renewed = _mask(digits + more[1], awaited - len(more[1]))
            yield Hit(mask.start(), more.end(), renewed, "card")
        elif awaited and not more and not _ONLY_MARKS.match(flat, mask.end()):
            yield Hit(mask.start(), mask.end(), _mask(digits, 0), "card")
        elif not awaited:
            code = code_behind_card(flat, mask.end())
            if code:
                yield Hit(*code, _CODE_MASK, "code")
    for behind in _BEHIND_CODE.finditer(flat):
        yield Hit(*behind.span(), _CODE_MASK, "code")


def _find_codes(text: str) -> Iterator[Hit]:
    """Yield the digits behind a name such as "CVV" or "PIN"."""
    for start, end, may_go_on in named_codes(_flat(text)):
        yield Hit(start, end, _CODE_MASK_OPEN if may_go_on else _CODE_MASK, "code")


def _mask(digits: str, awaited: int) -> str:
    return f"[card …{digits[-4:]}{'•' * awaited}]"


def _flat(text: str) -> str:
    """The text with the digits of all scripts as ASCII; each character stays one character."""
    if text.isascii():
        return text
    others = {char for char in text if not char.isascii() and char.isdigit()}
    return text.translate({ord(char): str(unicodedata.digit(char)) for char in others})


def _start(hit: Hit) -> int:
    return hit.start


def _applied(text: str, hits: tuple[Hit, ...]) -> str:
    pieces: list[str] = []
    done = 0
    for hit in hits:
        pieces += (text[done : hit.start], hit.replacement)
        done = hit.end
    return "".join((*pieces, text[done:]))


def _joined(first: tuple[Hit, ...], second: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """Both lists of hits as one in the places of the first's original text.

    The second's hits never cut a mask in two: they take it in whole or leave it.
    """
    unmap = _unmapper(first)
    moved = tuple(Hit(unmap(h.start), unmap(h.end), h.replacement, h.kind) for h in second)
    kept = (h for h in first if not any(m.start <= h.start and h.end <= m.end for m in moved))
    return tuple(sorted((*kept, *moved), key=_start))


def _unmapper(hits: tuple[Hit, ...]) -> Callable[[int], int]:
    """From a place in the masked text, outside the masks or at their ends, to the original."""

    def unmap(position: int) -> int:
        moved = 0
        for hit in hits:
            if position <= hit.start + moved:
                break
            moved += len(hit.replacement) - (hit.end - hit.start)
        return position - moved

    return unmap
