"""Who a telephone says is on the line: a number, an extension, an address, or nobody it names.

What a phone shows is text that the caller or a placeholder may have chosen. It is told apart here
and nowhere else, before the number library sees it. A number is never proof of who is calling:
networks let callers choose it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Literal
from urllib.parse import unquote

from msgspec import Struct

from app.phone.placeholders import unfilled

IdentityKind = Literal["number", "internal", "service", "address", "withheld", "unfilled"]
"""number: of the telephone network. internal: an extension of the house. service: a star code.
address: a SIP user with letters. withheld: the caller is not shown, or nothing was said.
unfilled: a blank of the sender's settings that nobody filled in, such as `%CallerNumber%`."""

LONGEST = 120
MOST_INTERNAL_DIGITS = 5

_WITHHELD = frozenset(
    (
        "anonymous", "anon", "restricted", "private", "private number", "private caller",
        "unknown", "unknown number", "unknown caller", "unavailable", "not available", "withheld",
        "blocked", "no caller id", "no number", "hidden", "clir", "asserted", "n/a", "none", "null",
    )
)  # fmt: skip
_WITHHELD_HOSTS = frozenset(("anonymous.invalid", "unknown.invalid"))
_IN_BRACKETS = re.compile(r"[^<>]*<((?:sips?|tel|callto):[^<>]*)>.*", re.IGNORECASE | re.DOTALL)
# baresip writes "sips+49…" where the phone book says "sips:+49…".
_SCHEME = re.compile(r"(sips?|tel|callto)(?::(?://)?|(?=\+))", re.IGNORECASE)
_EXTENSION = re.compile(
    r"(?:\s*(?:;\s*ext=|,+|\bext(?:ension)?\b\.?:?|(?<=[\d\s])x|\bdurchwahl\b|#)\s*)(\d{1,8})\s*$",
    re.IGNORECASE,
)
_SERVICE = re.compile(r"[*#][\d*#]*")
_WRITTEN = re.compile(r"[+\d\s().\-/\u2010-\u2015\u00b7]+")
_HOST_ALONE = re.compile(r"[^@;]*[.:][^@;]*")


class Identity(Struct, frozen=True, kw_only=True):
    """What a shown caller means.

    `key` is the one form under which it is kept and compared: E.164 where the region tells the
    country, else bare digits, a star code, or `user@host` in small letters; empty for a caller
    who is not shown. `shown` is the text for people, on one line. `extension` was dialled behind
    the number. `country` is the country's code of an E.164 number ("49"), else empty.
    """

    kind: IdentityKind
    key: str = ""
    shown: str = ""
    extension: str = ""
    country: str = ""

    @property
    def is_dialable(self) -> bool:
        """True when somebody can be called back there."""
        return self.kind in ("number", "internal")


@lru_cache(maxsize=2048)
def identity_of(
    text: str, region: str = "", internal_digits: int = MOST_INTERNAL_DIGITS
) -> Identity:
    """What the text that a phone showed means.

    `region` is an ISO 3166 code ("DE"), empty when unknown; `internal_digits` the most digits
    that an extension of the house has (2 at least; less than that: there are none).
    """
    clean = _plain(text)
    whole = _IN_BRACKETS.fullmatch(clean)
    if whole is not None:
        clean = whole[1].strip()
    if _is_withheld(clean):
        return Identity(kind="withheld")
    if unfilled(clean):
        return Identity(kind="unfilled", shown=clean)
    scheme = _SCHEME.match(clean)
    if scheme is not None:
        return _of_uri(scheme[1].lower(), clean[scheme.end() :], region.upper(), internal_digits)
    if "@" in clean and not clean.startswith("@"):
        return _of_uri("sip", clean, region.upper(), internal_digits)
    return _of_text(clean, region.upper(), internal_digits)


def _plain(text: str) -> str:
    """The text in its plainest form: one line, ASCII digits, nothing invisible."""
    chars = []
    for char in unicodedata.normalize("NFKC", text[: 4 * LONGEST]):
        category = unicodedata.category(char)
        if category == "Nd":
            chars.append(str(unicodedata.digit(char)))
        elif category[0] == "Z" or char in "\t\r\n":
            chars.append(" ")
        elif category[0] != "C":
            chars.append(char)
    return " ".join("".join(chars).split())[:LONGEST]


def _is_withheld(text: str) -> bool:
    word = text.strip("<>\"'() ").casefold()
    return not word.strip("-_.+0") or word in _WITHHELD


def _of_uri(scheme: str, rest: str, region: str, internal_digits: int) -> Identity:
    """`sip:user;params@host;params?headers` or `tel:number;params` (RFC 3261, RFC 3966)."""
    address = rest.split("?", 1)[0]
    user, at, host = address.rpartition("@")
    if not at:
        user, host = address, ""
        if scheme.startswith("sip") and _HOST_ALONE.fullmatch(address.split(";", 1)[0]):
            return Identity(kind="address", key=address.casefold(), shown=address)
    user, *params = user.split(";")
    host = host.split(";", 1)[0].split(":", 1)[0].strip("[]").casefold()
    user = _plain(unquote(user.split(":", 1)[0], errors="replace"))
    if host in _WITHHELD_HOSTS or _is_withheld(user):
        return Identity(kind="withheld")
    if unfilled(user):
        return Identity(kind="unfilled", shown=user)
    given = dict(_param(each) for each in params)
    context = given.get("phone-context", "")
    if context.startswith("+") and not user.startswith("+"):
        # A local number is complete with its context before it (RFC 3966, section 5.1.5).
        user = context + user.lstrip("0")
    found = _of_text(user, region, internal_digits)
    if found.kind == "address":
        key = f"{user}@{host}".casefold() if host else user.casefold()
        return Identity(kind="address", key=key[:LONGEST], shown=user)
    extension = "".join(char for char in given.get("ext", "") if char.isdecimal())[:8]
    if extension and not found.extension:
        return Identity(
            kind=found.kind,
            key=found.key,
            shown=found.shown,
            extension=extension,
            country=found.country,
        )
    return found


def _param(text: str) -> tuple[str, str]:
    name, _, value = text.partition("=")
    return name.strip().casefold(), unquote(value.strip(), errors="replace")


def _of_text(text: str, region: str, internal_digits: int) -> Identity:
    if _SERVICE.fullmatch(text):
        return Identity(kind="service", key=text, shown=text)
    found = _EXTENSION.search(text)
    extension = ""
    if found is not None and sum(map(str.isdecimal, text[: found.start()])) >= 3:
        extension, text = found[1], text[: found.start()].strip()
    if not _WRITTEN.fullmatch(text):
        return Identity(kind="address", key=text.casefold(), shown=text)
    digits = "".join(char for char in text if char.isdecimal())
    if len(digits) < 2:
        return Identity(kind="withheld")
    if len(digits) <= internal_digits and not text.startswith("+"):
        return Identity(kind="internal", key=digits, shown=digits, extension=extension)
    return _of_number(text, digits, region, extension)


def _of_number(text: str, digits: str, region: str, extension: str) -> Identity:
    """A number of the network: E.164 where the library finds it possible, else its digits."""
    # Two tenths of a second of metadata: not before the first number is there to be read.
    import phonenumbers

    tries = [(text, region or None)]
    if text.startswith("00"):
        # Many exchanges write it so wherever they stand.
        tries.append((f"+{digits[2:]}", None))
    for written, home in tries:
        try:
            parsed = phonenumbers.parse(written, home)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_possible_number(parsed):
            e164 = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
            return Identity(
                kind="number",
                key=e164,
                shown=phonenumbers.format_number(
                    parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL
                ),
                extension=extension or (parsed.extension or ""),
                country=str(parsed.country_code),
            )
    return Identity(kind="number", key=digits, shown=text, extension=extension)


def written_forms(identity: Identity) -> tuple[str, ...]:
    """Other ways in which the same number may have been kept: without its country.

    "+49301234567" is "0301234567" and "301234567" at home, and "49301234567" without its plus.
    """
    if not identity.country:
        return ()
    import phonenumbers

    parsed = phonenumbers.parse(identity.key, None)
    own = phonenumbers.national_significant_number(parsed)
    home = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL)
    digits = "".join(char for char in home if char.isdecimal())
    bare = identity.key[1:]
    return tuple(dict.fromkeys((digits, own, f"0{own}", bare, f"00{bare}")))


def country_of(region: str) -> str:
    """The country's code of a region: "49" for "DE"; empty when it is not known."""
    if not region:
        return ""
    import phonenumbers

    code = phonenumbers.country_code_for_region(region.upper())
    return str(code) if code else ""
