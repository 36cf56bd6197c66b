"""An e-mail draft that leaves the program: as a mailto: link or as an .eml file.

Callside sends nothing itself. The person's own mail program opens the draft, and they press send.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

from app.problems import Problem

MAILTO_LIMIT = 2000
"""Longest link in characters: Windows hands over about 2,048 to a mail program."""
SUBJECT_LIMIT = 500


@dataclass(frozen=True, slots=True)
class MailDraft:
    """One draft to one address; `to` may be empty where the address is not known yet.

    Raises Problem for an address that is none, and for line breaks or other control characters in
    address or subject: with them a text could add headers of its own (header injection).
    """

    to: str
    subject: str
    body: str

    def __post_init__(self) -> None:
        for field, text in (("to", self.to), ("subject", self.subject)):
            if any(_breaks_a_header(char) for char in text):
                raise Problem("mail_header_break", field=field)
        if len(self.subject) > SUBJECT_LIMIT:
            raise Problem("mail_subject_too_long", length=len(self.subject), limit=SUBJECT_LIMIT)
        if self.to:
            _address(self.to)

    def mailto(self, limit: int = MAILTO_LIMIT) -> str:
        """The draft as a link (RFC 6068), line breaks as %0D%0A, everything else in UTF-8.

        Raises Problem "mail_link_too_long" where the link would be cut off on its way: save the
        draft as a file instead.
        """
        fields = [("subject", self.subject), ("body", self._crlf_body())]
        query = "&".join(f"{name}={quote(text, safe='')}" for name, text in fields if text)
        link = f"mailto:{quote(self.to, safe='@')}" + (f"?{query}" if query else "")
        if len(link) > limit:
            raise Problem("mail_link_too_long", length=len(link), limit=limit)
        return link

    def eml(self) -> bytes:
        """The draft as a file (RFC 5322) that mail programs open for editing (X-Unsent: 1)."""
        message = EmailMessage(policy=SMTP)
        message["X-Unsent"] = "1"
        if self.to:
            message["To"] = _address(self.to)
        message["Subject"] = self.subject
        message.set_content(self.body, charset="utf-8")
        return message.as_bytes()

    def _crlf_body(self) -> str:
        return "\r\n".join(self.body.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def _breaks_a_header(char: str) -> bool:
    """Control characters, and the line and paragraph separators that split a line in Python."""
    return unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"}


def _address(to: str) -> Address:
    """The address of a text like "jo@example.org", its host in ASCII (IDNA).

    Raises Problem for any other text. A name in other letters before the @ (RFC 6531) is refused
    too: few mail servers take it.
    """
    local, _, host = to.rpartition("@")
    if not local or not host or any(char.isspace() or char in ',;<>()[]"\\' for char in to):
        raise Problem("mail_address_wrong")
    try:
        return Address(addr_spec=f"{local}@{host.encode('idna').decode('ascii')}")
    except (MessageError, ValueError, IndexError) as fault:
        raise Problem("mail_address_wrong") from fault
