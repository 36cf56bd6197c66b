"""Who may be calling: callers of the log with the number that the telephone shows.

A number tells whose card to show, and never who is speaking: networks let callers choose it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct

from app.phone.identity import Identity, country_of, written_forms
from app.records import Caller

TAIL_DIGITS = 7
MOST = 5


class Match(Struct, frozen=True, kw_only=True):
    """Whose number it is: `sure` is one caller with this very number, `maybe` are suggestions.

    Never both. Two callers with one number are two suggestions.
    """

    sure: Caller | None = None
    maybe: tuple[Caller, ...] = ()

    def __bool__(self) -> bool:
        return self.sure is not None or bool(self.maybe)


NOBODY = Match()

Found = Callable[[Sequence[str]], list[Caller]]


def match(
    identity: Identity,
    region: str,
    with_number: Found,
    ending: Callable[[str], Iterable[Caller]],
) -> Match:
    """Whose number it may be.

    The very number in its one form is sure. A number that was kept without its country is sure
    where the region of the settings is that country, else a suggestion. The same last digits are
    a suggestion.
    """
    if not identity.key or identity.kind == "service":
        return NOBODY
    exact = with_number((identity.key,))
    if exact:
        # Digits without a country are the same number only where the country is understood.
        is_whole = identity.kind != "number" or identity.country or region
        return _of(exact, is_sure=bool(is_whole))
    if identity.kind != "number":
        return NOBODY
    national = with_number(written_forms(identity))
    if national:
        return _of(national, is_sure=identity.country == country_of(region))
    tail = identity.key[-TAIL_DIGITS:]
    if len(tail) < TAIL_DIGITS:
        return NOBODY
    return _of(list(ending(tail)), is_sure=False)


def _of(callers: list[Caller], *, is_sure: bool) -> Match:
    if is_sure and len(callers) == 1:
        return Match(sure=callers[0])
    return Match(maybe=tuple(callers[:MOST]))
