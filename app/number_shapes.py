"""Long numbers that are no payment cards, known by their shape.

A number is only let off by a shape that no card is written in: an IBAN with its country's letters
and length, a UUID, an order number of 3-7-7 digits with dashes, a tracking number of the post, a
date, a North American telephone number beside others. The shapes take precedence over the check
digit, so each is as narrow as the real thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

IBAN_LENGTHS = {
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22,
    "BR": 29, "BY": 28, "CH": 21, "CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "DO": 28,
    "EE": 20, "EG": 29, "ES": 24, "FI": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23,
    "GL": 18, "GR": 27, "GT": 28, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IQ": 23, "IS": 26,
    "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28, "LC": 32, "LI": 21, "LT": 20, "LU": 20,
    "LV": 21, "LY": 25, "MC": 27, "MD": 24, "ME": 22, "MK": 19, "MR": 27, "MT": 31, "MU": 30,
    "NL": 18, "NO": 15, "PK": 24, "PL": 28, "PS": 29, "PT": 25, "QA": 29, "RO": 24, "RS": 22,
    "SA": 24, "SC": 31, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "ST": 25, "SV": 28, "TL": 23,
    "TN": 24, "TR": 26, "UA": 29, "VA": 22, "VG": 24, "XK": 20,
}  # fmt: skip
"""Length of an IBAN by country: the IBAN Registry of SWIFT."""

_WORDS_BEFORE_A_CARD = frozenset(("AE", "DO", "IS", "MC", "ME", "NO"))
"""Codes that may stand before a card by chance: "card IS4111…", "MC5500…", "NO4111…"."""

_IBAN = re.compile(
    r"(?<![A-Za-z0-9])([A-Za-z]{2})(\d{2})"
    r"((?:[ \u00a0]?[A-Za-z0-9]{4}){1,7}(?:[ \u00a0]?[A-Za-z0-9]{1,3})?|[A-Za-z0-9]{1,30})"
)
_PRINTED = re.compile(r"(?:[ \u00a0][A-Z0-9]{4})+(?:[ \u00a0][A-Z0-9]{1,3})?")
_UUID = re.compile(
    r"(?<![0-9A-Za-z])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])",
    re.IGNORECASE,
)
_ORDER = re.compile(r"(?<!\d)(?<!\d-)\d{3}-\d{7}-\d{1,7}(?!\d)(?!-\d)")
_TRACKING = re.compile(
    r"(?<!\d)9\d{3}([ -])(?:\d{4}\1){4}\d{2}(?!\d)|(?<![A-Za-z])JJD\d{16,18}(?!\d)"
)
_DAY_FIRST = re.compile(
    r"(?<!\d)(?<!\d[./-])(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|[12]\d|3[01])\1(?:19|20)\d{2}(?!\d)"
)
_YEAR_FIRST = re.compile(
    r"(?<!\d)(?<!\d-)(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)"
)
_PHONE = re.compile(r"(?<!\d)(?:1[ .-])?\d{3}([ .-])\d{3}\1\d{4}(?!\d|\1\d)")


def without_shapes(flat: str) -> str:
    """The text with the digits of such numbers turned into "x"; as long as before.

    `flat` has ASCII digits only (see `card_guard`).
    """
    spans = [span for shape in (_ibans, _plain, _phones) for span in shape(flat)]
    if not spans:
        return flat
    chars = list(flat)
    for start, end in spans:
        for place in range(start, end):
            if chars[place].isdigit():
                chars[place] = "x"
    return "".join(chars)


def _plain(flat: str) -> Iterator[tuple[int, int]]:
    for shape in (_UUID, _ORDER, _TRACKING, _DAY_FIRST, _YEAR_FIRST):
        for found in shape.finditer(flat):
            yield found.span()


def _phones(flat: str) -> Iterator[tuple[int, int]]:
    """Yield telephone numbers that are not a part of digits grouped by the same separator."""
    for found in _PHONE.finditer(flat):
        before = flat[max(0, found.start() - 2) : found.start()]
        if len(before) < 2 or not (before[0].isdigit() and before[1] == found[1]):
            yield found.span()


def _ibans(flat: str) -> Iterator[tuple[int, int]]:
    for found in _IBAN.finditer(flat):
        length = IBAN_LENGTHS.get(found[1].upper())
        if length is not None:
            end = _iban_end(flat, found, length)
            if end:
                yield found.start(), end


def _iban_end(flat: str, found: re.Match[str], length: int) -> int:
    """Where an IBAN that begins here ends, 0 where none does.

    One counts when its length and check digits (ISO 7064) are right; or it is written in capitals
    and printed in fours, whole or as far as typed; or in capitals without gaps, whole, or as far
    as typed at the end of a line. The last two need a country whose code is no word or brand.
    """
    end = _end_after(flat, found.start(), length)
    if end and _checks(re.sub(r"\s", "", flat[found.start() : end])):
        return end
    if not found[1].isupper():
        return 0
    rest = found[3]
    if _PRINTED.fullmatch(rest):
        written = len(re.sub(r"\s", "", found[0]))
        return found.end() if written <= length else 0
    if found[1] in _WORDS_BEFORE_A_CARD or not rest.isalnum():
        return 0
    if end == found.end():
        return end
    at_line_end = found.end() == len(flat) or flat[found.end()] in "\r\n"
    return found.end() if at_line_end and len(found[0]) < length else 0


def _end_after(flat: str, start: int, length: int) -> int:
    """The place behind `length` letters and digits, 0 where they end sooner or go on."""
    count = 0
    place = start
    while place < len(flat) and count < length:
        if flat[place].isascii() and flat[place].isalnum():
            count += 1
        elif flat[place] not in " \u00a0":
            return 0
        place += 1
    goes_on = place < len(flat) and flat[place].isalnum()
    return place if count == length and not goes_on else 0


def _checks(iban: str) -> bool:
    turned = iban[4:] + iban[:4]
    return int("".join(str(int(char, 36)) for char in turned)) % 97 == 1
