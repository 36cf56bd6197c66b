"""Who may push calls to this window: each sender has a token of its own, and only the keyring it.

A token shows a card and does nothing else. A new one takes the place of a lost one without a
restart.
"""

from __future__ import annotations

import hmac
import re
import secrets as random_source
from collections.abc import Mapping

from msgspec import Struct

from app.phone.event import LONGEST_NAME, one_line
from app.phone.secrets import Secrets

TOKEN_BYTES = 24
"""192 bits, 32 characters in an address; 128 would do."""

_TOKEN = re.compile(r"[A-Za-z0-9_-]{22,}")
"""What `new_token` makes, and anything of at least 128 bits that IT may have put there."""


class PushSender(Struct, frozen=True, kw_only=True):
    """A telephone system that may push.

    `own` are the agent's own numbers or names there: where the system says which extension
    answered, any other one means that a colleague took the call. Empty means not known.
    """

    name: str
    token: str
    own: frozenset[str] = frozenset()

    def __repr__(self) -> str:
        return f"PushSender(name={self.name!r})"  # a token is in no log and in no traceback


class PushSenders(Struct, frozen=True):
    """All who may push."""

    all: tuple[PushSender, ...] = ()

    def with_token(self, token: str) -> PushSender | None:
        """Whose token it is. The time that it takes tells nothing about the tokens."""
        given = token.encode("utf-8", "surrogateescape")
        found = None
        for sender in self.all:
            if hmac.compare_digest(sender.token.encode(), given):
                found = sender
        return found if token else None


def new_token() -> str:
    """A token that nobody can guess."""
    return random_source.token_urlsafe(TOKEN_BYTES)


def known_senders(secrets: Secrets, names: Mapping[str, str]) -> PushSenders:
    """The senders of the settings with their tokens; one that has none yet is given one.

    `names` maps each sender to the agent's own numbers there, separated by commas. May wait for
    the keyring. Raises `Problem`: those of `Secrets`.
    """
    known = []
    for name, own in names.items():
        token = secrets.get(entry_of(name)) or ""
        if not _TOKEN.fullmatch(token):
            token = renewed_token(secrets, name)
        numbers = frozenset(_plain(number) for number in str(own).split(",") if number.strip())
        known.append(PushSender(name=one_line(name, LONGEST_NAME), token=token, own=numbers))
    return PushSenders(tuple(known))


def renewed_token(secrets: Secrets, name: str) -> str:
    """Give a sender another token: the former one is refused from now on.

    May wait for the keyring. Raises `Problem`: those of `Secrets`.
    """
    token = new_token()
    secrets.set(entry_of(name), token)
    return token


def forget_sender(secrets: Secrets, name: str) -> None:
    """Take a sender's token out of the keyring. Raises `Problem`: those of `Secrets`."""
    secrets.delete(entry_of(name))


def push_address(port: int, sender: PushSender) -> str:
    """Where this sender posts what happens."""
    return f"http://127.0.0.1:{port}/{sender.token}"


def pop_address(port: int, sender: PushSender, number: str, name: str = "", call: str = "") -> str:
    """The address that shows a card, with the placeholders of a telephone system in it as given."""
    fields = {"number": number, "name": name, "id": call}
    query = "&".join(f"{field}={given}" for field, given in fields.items() if given)
    return f"{push_address(port, sender)}/pop?{query}"


def is_own(sender: PushSender, answering: str) -> bool:
    """Whether the extension that answered is the agent's; True where nobody says."""
    return not answering or not sender.own or _plain(answering) in sender.own


def _plain(number: str) -> str:
    return number.strip().casefold()


def entry_of(name: str) -> str:
    """The name under which the token of a sender is kept."""
    return f"push {name}"
