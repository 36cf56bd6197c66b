"""Telephone numbers: one form for the same number, whatever way it is written."""

from __future__ import annotations

import unicodedata

WITHHELD = frozenset(
    ("anonymous", "restricted", "private", "unknown", "unavailable", "withheld", "<unknown>")
)
MAX_NUMBER = 64


def same_form(number: str, region: str) -> str:
    """E.164 where the number is valid for the region, its bare digits where not, else empty.

    `region` is an ISO 3166 code ("DE"), empty when unknown. Withheld words give the empty string;
    short internal extensions (2–5 digits) stay as they are.
    """
    text = unicodedata.normalize("NFKC", number).strip()[:MAX_NUMBER]
    if not text or text.lower() in WITHHELD:
        return ""
    digits = "".join(str(unicodedata.digit(c)) for c in text if c.isdigit())
    if len(digits) <= 5:
        return digits if len(digits) >= 2 else ""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(text, region.upper() or None)
    except phonenumbers.NumberParseException:
        return digits
    if not phonenumbers.is_possible_number(parsed):
        return digits
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def shown(number: str) -> str:
    """The number grouped for reading, or as it stands when it cannot be grouped."""
    if not number.startswith("+"):
        return number
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return number
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
