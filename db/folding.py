"""Text as it is kept, and as it is compared when people search."""

from __future__ import annotations

import re
import unicodedata

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def storable(text: str) -> str:
    """The text with halves of surrogate pairs replaced: UTF-8 has no way to write them."""
    if text.isascii():
        return text
    return _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)


def folded(text: str) -> str:
    """The text without case and diacritics, so that "Muller" finds "Müller"."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", storable(text).casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))


def match_query(text: str) -> str:
    """A query for FTS5 that finds every word of a text, the last one as a beginning (C20).

    Each word is quoted, so nothing in it can be an operator. Empty when there is no word at all.
    A single letter from A to Z counts as a word of its own: half of all words begin with it, and
    no index holds so short a beginning.
    """
    # FTS5 reads a query as a C string: a NUL would end it.
    words = storable(text).replace("\0", " ").split()
    if not words:
        return ""
    quoted = ['"' + word.replace('"', '""') + '"' for word in words]
    is_beginning = len(words[-1]) > 1 or not words[-1].isascii()
    return " ".join(quoted) + ("*" if is_beginning else "")
