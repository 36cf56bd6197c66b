"""Telephone numbers: one form for the same number, whatever way it is written."""

from __future__ import annotations

from app.phone.identity import identity_of

_SHORTEST_KNOWN = 5
"""Digits: what is shorter is an extension of some house."""


def same_form(number: str, region: str) -> str:
    """E.164 where the number is valid for the region, its bare digits where not, else empty.

    `region` is an ISO 3166 code ("DE"), empty when unknown. Withheld words give the empty string;
    short internal extensions (2–5 digits) stay as they are, and so do addresses (`anna@house`).
    """
    found = identity_of(number, region)
    if found.kind != "address" or "@" in found.key:
        return found.key
    # Typed by hand with words around it: the digits are what can be compared.
    digits = "".join(char for char in found.key if char.isdecimal())
    return digits if len(digits) >= 2 else ""


def bare_digits(number: str) -> str:
    """The digits of a number as it is written, without the mark of an international one."""
    digits = "".join(char for char in number if char.isdecimal())
    return digits[2:] if digits.startswith("00") and "+" not in number else digits


def digit_forms(number: str, region: str) -> frozenset[str]:
    """The digits of every way in which a number is written, without and with the code of its land.

    What compares another way of writing to them needs no region.
    """
    forms = {bare_digits(number), bare_digits(same_form(number, region))}
    e164 = same_form(number, region)
    if e164.startswith("+"):
        import phonenumbers

        national = phonenumbers.national_significant_number(phonenumbers.parse(e164, None))
        forms |= {national, f"0{national}"}
    return frozenset(each for each in forms if len(each) >= _SHORTEST_KNOWN)


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
