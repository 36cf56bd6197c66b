"""Card codes and PINs: the digits behind a name such as "CVV", "Prüfziffer" or "PIN" (C05)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.card_search import MARK
from app.number_shapes import without_shapes

_NAMES = (
    r"(?<![^\W\d_])(?:cvv2?|cvc2?|csc|cvn2?|cav2?|cvd|cid"
    r"|(?:card[ -]?)?security[ -]?(?:code|number|digits)"
    r"|(?:card[ -]?)?(?:verification|validation)[ -]?(?:code|value|number)"
    r"|c[óo]digo de (?:seguridad|verificaci[óo]n)|clave(?: de seguridad)?|nip"
    r"|(?:karten)?pr(?:ü|ue)f(?:nummer|ziffern?|zahl|code)|sicherheits(?:code|nummer|zahl)"
    r"|kartencode|geheim(?:zahl|nummer|code)|pin)(?![^\W\d_])"
)
_FILLERS = (
    r"(?:[\s:=#.,;\"'’“”„()<>*/\-\u2013\u2014]|(?<![^\W\d_])(?:is|was|are|s|number|num|no|nr|code|"
    r"the|my|your|her|his|their|our|it|its|says|said|given|of|on|to|for|card|back|front|that|"
    r"three|four|digits?|es|era|son|el|la|los|de|del|al|dorso|tarjeta|n[úu]mero|mi|su|ist|war|"
    r"lautet|lautete|hei[ßs]+t|der|die|das|dem|den|meine?r?|ihre?r?|seine?r?|auf|von|vom|zur|"
    r"nummer|karte|r[üu]ckseite)(?![^\W\d_])){0,24}?"
)
_NAMED_CODE = re.compile(
    rf"{_NAMES}{_FILLERS}(?<!\d)"
    rf"(\d{{3,4}}(?!\d)|\d(?:[ -]\d){{2,3}}(?![ -]?\d)|\d\d[ -]\d\d(?![ -]?\d))",
    re.IGNORECASE,
)
_CODE_BEGUN = re.compile(rf"{_NAMES}{_FILLERS}(\d{{1,2}})\Z", re.IGNORECASE)

_BLANK = "[ \\t\u00a0]"
_EXPIRY = rf"{_BLANK}?,?{_BLANK}?(?:exp\w*[.:]?{_BLANK})?(?:0?[1-9]|1[0-2]) ?[/.-] ?(?:20)?\d\d"
_NO_AMOUNT = rf"(?!\d|[-./:,]\d|{_BLANK}?(?:[€$£¥₹%]|eur|usd|gbp|chf|dollar|pound))"
_CODE_BEHIND_CARD = re.compile(
    rf"(?:{_EXPIRY})?(?![\r\n]){MARK}(\d{{3,4}}){_NO_AMOUNT}", re.IGNORECASE
)


def named_codes(flat: str) -> Iterator[tuple[int, int, bool]]:
    """Yield from where to where digits stand that are named as a code; case does not matter.

    Three or four digits count, also with blanks or dashes between them ("1 2 3", "12 34"). Last:
    whether a fourth digit may still follow behind a blank, as the text ends here.
    """
    for found in _NAMED_CODE.finditer(without_shapes(flat)):
        start, end = found.span(1)
        spelled = end - start == len("1 2 3") and end == len(flat)
        yield start, end, spelled


def code_begun(flat: str) -> int | None:
    """Where a named code begins whose first one or two digits end the text."""
    found = _CODE_BEGUN.search(flat, max(0, len(flat) - 80))
    return found.start(1) if found else None


def code_behind_card(flat: str, end: int) -> tuple[int, int] | None:
    """The three or four digits right behind a card that ends at `end`, maybe after its expiry."""
    found = _CODE_BEHIND_CARD.match(flat, end)
    return found.span(1) if found else None
