"""Optional hints on what is better not written down: IBANs, identity documents, health (C06).

A warner looks at a text and says of what kind it finds something: not what, and not where. Nothing
is kept, counted or told to anybody, and nothing is changed or held up by it: what must never be
stored is the affair of `card_guard`. Personal data are to be no more than the case needs (GDPR,
Art. 5(1)(c)), and of health they are of a special category (Art. 9(1)); whether the case needs them
only a person can say.

Each pass goes through a text once, and for each place where something may begin a bounded stretch
behind it is looked at: the work grows with the length of the text, and of a text longer than `MOST`
only the part around the caret is examined.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal, get_args

Kind = Literal["iban", "passport", "health", "word"]
"""`word`: one of those that the house, or the person, wants a hint at."""

KINDS: tuple[Kind, ...] = get_args(Kind)

MOST = 4_000
"""Characters of a text that are examined."""

TAKEN_AWAY = "-"
"""Stands before a word that is hinted at no more."""

NEAR_BEHIND, NEAR_BEFORE = 40, 20
"""Characters between a document's name and its number, which mostly stands behind it."""

_WORD = re.compile(r"\w+(?:[-']\w+)*")
_IBAN = re.compile(r"(?:(?<![a-z0-9])|(?<=iban))([a-z]{2})(?=[\s.-]?\d\d)")
_BETWEEN = r"[\s./_-]{0,2}"
_NUMBER = re.compile(
    # As printed: letters and digits without a gap, digits in threes by dots, a letter behind.
    # Not a part of digits in groups, and no telephone number or day without gaps.
    r"(?<![\w+])(?<!\d[ ./]|\w-)(?!0\d{8}|(?:19|20)\d{6}(?!\w))"
    r"(?:(?=[a-z]*\d[a-z]*\d)[a-z0-9]{7,12}|\d{1,3}(?:\.\d{3}){2}(?:-?[a-z]|-\d)?|\d{7,8}-[a-z])"
    r"(?!\w)(?![ ./-]\d|-\w)"
)
_LONGEST_NUMBER = 14
_MACHINE_READ = re.compile(
    # A line of the machine-readable zone: ICAO Doc 9303, parts 4 to 6 (TD3, TD2, TD1).
    r"(?<![\w<])(?=[a-z0-9]{0,43}<)(?:[a-z0-9<]{44}|[a-z0-9<]{36}|[a-z0-9<]{30})(?![\w<])"
)


class Warners:
    """Looks for what is switched on.

    `kinds` are some of `app.settings.WARNERS`. Each of `words` is hinted at, too; with a minus
    before it, it is a word of health that is hinted at no more.
    """

    def __init__(self, kinds: Iterable[str] = (), words: Iterable[str] = ()) -> None:
        said = tuple(words)
        away = {folded(word[1:]) for word in said if word.startswith(TAKEN_AWAY)}
        self._own = {folded(word) for word in said if not word.startswith(TAKEN_AWAY)} - away
        self._kinds = frozenset(kinds)
        self._health = _health_words() - away if "health" in self._kinds else frozenset()

    def __bool__(self) -> bool:
        """Whether anything is looked for."""
        return bool(self._kinds or self._own)

    def kinds_in(self, text: str, at: int | None = None) -> frozenset[Kind]:
        """The kinds of which something stands in a text.

        Of a long text the part around `at` is examined, or its end.
        """
        return frozenset(self._found(folded(_part(text, at))))

    def _found(self, text: str) -> Iterator[Kind]:
        if "iban" in self._kinds and _has_iban(text):
            yield "iban"
        if "passport" in self._kinds and _has_document(text):
            yield "passport"
        if self._health or self._own:
            words = frozenset(_words(text))
            if not words.isdisjoint(self._health):
                yield "health"
            if not words.isdisjoint(self._own):
                yield "word"


def folded(text: str) -> str:
    """The text without capitals and accents: "Cáncer" and "CANCER" are one word."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    if apart.isascii():
        return apart
    return "".join(char for char in apart if not unicodedata.combining(char)).replace("’", "'")


def _part(text: str, at: int | None) -> str:
    if len(text) <= MOST:
        return text
    start = max(0, min(len(text) if at is None else at + MOST // 2, len(text)) - MOST)
    return text[start : start + MOST]


def _words(text: str) -> Iterator[str]:
    """Yield each word, and the parts of one with a dash in it."""
    for word in _WORD.findall(text):
        yield word
        if "-" in word:
            yield from word.split("-")


def _has_iban(text: str) -> bool:
    """Whether an IBAN stands there: its country's length and form, its check digits (ISO 13616)."""
    from stdnum import iban

    from app.number_shapes import IBAN_LENGTHS

    for begins in _IBAN.finditer(text):
        length = IBAN_LENGTHS.get(begins[1].upper())
        whole = length and _of_length(length).match(text, begins.start())
        if whole and iban.is_valid(re.sub(r"[^a-z0-9]", "", whole[0]), check_country=False):
            return True
    return False


@cache
def _of_length(length: int) -> re.Pattern[str]:
    """So many letters and digits, however they are grouped."""
    return re.compile(rf"(?:[a-z0-9]{_BETWEEN}){{{length - 1}}}[a-z0-9](?![a-z0-9])")


def _has_document(text: str) -> bool:
    """Whether a document's number stands beside its name, or a line that machines read."""
    if _MACHINE_READ.search(text):
        return True
    for name in _document_names().finditer(text):
        start, end = name.span()
        behind = _NUMBER.search(text, end, end + NEAR_BEHIND + _LONGEST_NUMBER)
        if behind and behind.start() <= end + NEAR_BEHIND:
            return True
        before = max(0, start - NEAR_BEFORE - _LONGEST_NUMBER)
        if any(
            found.end() >= start - NEAR_BEFORE for found in _NUMBER.finditer(text, before, start)
        ):
            return True
    return False


@cache
def _document_names() -> re.Pattern[str]:
    names = sorted(_listed("document"), key=len, reverse=True)
    spelled = (re.escape(name).replace(r"\ ", "[ .-]{1,2}") for name in names)
    return re.compile(rf"(?<!\w)(?:{'|'.join(spelled)})(?!\w)")


@cache
def _health_words() -> frozenset[str]:
    return frozenset(_listed("health"))


def _listed(part: str) -> Iterator[str]:
    from app.playbook.places import resource

    lists = tomllib.loads(resource("warners.toml").read_text("utf-8"))
    for words in lists[part].values():
        yield from map(folded, words)
