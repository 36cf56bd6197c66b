"""E-mail drafts, read back as a mail program would."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from typing import cast
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.mail_draft import MAILTO_LIMIT, MailDraft
from app.problems import Problem

BODY = "Dear Ms Müller,\n\n100 % & more = less?\n.\nFrom us #1\n"


def read_back(draft: MailDraft) -> EmailMessage:
    return cast(EmailMessage, message_from_bytes(draft.eml(), policy=SMTP))


def test_a_draft_as_a_file_comes_back_as_it_was_written() -> None:
    message = read_back(MailDraft("jo+x@example.org", "Your refund – Nº 7", BODY))
    assert message["X-Unsent"] == "1"
    assert message["To"] == "jo+x@example.org"
    assert message["Subject"] == "Your refund – Nº 7"
    assert message.get_content().replace("\r\n", "\n") == BODY
    assert message.get_content_type() == "text/plain"
    assert b"\n" not in MailDraft("", "", BODY).eml().replace(b"\r\n", b"")


def test_a_draft_as_a_link_comes_back_as_it_was_written() -> None:
    link = MailDraft("jo+x@example.org", "Your refund & more?", BODY).mailto()
    assert link.isascii()
    assert "+" not in link
    assert " " not in link
    parts = urlsplit(link)
    fields = parse_qs(parts.query, strict_parsing=True)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "jo+x@example.org")
    assert fields == {"subject": ["Your refund & more?"], "body": [BODY.replace("\n", "\r\n")]}


def test_a_link_without_address_or_words_is_still_one() -> None:
    assert MailDraft("", "", "").mailto() == "mailto:"
    assert read_back(MailDraft("", "Hello", ""))["To"] is None


NO_BREAKS = st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"))


@given(subject=st.text(NO_BREAKS, max_size=200), body=st.text(max_size=300))
def test_no_text_adds_a_header(subject: str, body: str) -> None:
    draft = MailDraft("jo@example.org", subject, body)
    message = read_back(draft)
    assert sorted(name.lower() for name in message.keys()) == [  # noqa: SIM118 keeps doubles
        "content-transfer-encoding", "content-type", "mime-version", "subject", "to", "x-unsent",
    ]  # fmt: skip
    fields = parse_qs(urlsplit(draft.mailto(limit=100_000)).query, keep_blank_values=True)
    assert set(fields) <= {"subject", "body"}
    assert fields.get("subject", [""]) == [subject]


@pytest.mark.parametrize("breaker", ["\n", "\r\n", "\r", "\x0b", "\x85", "\u2028", "\x00"])
def test_line_breaks_in_a_header_are_refused(breaker: str) -> None:
    with pytest.raises(Problem) as caught:
        MailDraft("jo@example.org", f"Hello{breaker}Bcc: eve@example.org", "")
    assert (caught.value.code, caught.value.facts) == ("mail_header_break", {"field": "subject"})
    with pytest.raises(Problem) as caught:
        MailDraft(f"jo@example.org{breaker}Bcc: eve@example.org", "Hello", "")
    assert caught.value.facts == {"field": "to"}


@pytest.mark.parametrize(
    "to",
    ["jo", "jo@", "@b", "a@b@c", "a b@c", "a@b,c@d", "Jo <a@b>", "a@b;c@d", "a..b@c", ".a@b",
     "a@b..c", " ", "a@" + "x" * 70],
)  # fmt: skip
def test_an_address_that_is_none_is_refused(to: str) -> None:
    with pytest.raises(Problem) as caught:
        MailDraft(to, "Hello", "")
    assert caught.value.code == "mail_address_wrong"


def test_an_address_cannot_add_fields_to_the_link() -> None:
    link = MailDraft("a&cc=eve@example.org", "Hello", "").mailto()
    assert link == "mailto:a%26cc%3Deve@example.org?subject=Hello"


def test_a_host_in_other_letters_is_written_in_ascii() -> None:
    assert (
        read_back(MailDraft("jo@bücher.example", "Hello", ""))["To"] == "jo@xn--bcher-kva.example"
    )


def test_a_link_that_would_be_cut_off_is_a_problem_that_says_how_long_it_is() -> None:
    draft = MailDraft("jo@example.org", "Hello", "word " * 500)
    with pytest.raises(Problem) as caught:
        draft.mailto()
    assert caught.value.code == "mail_link_too_long"
    assert caught.value.facts["limit"] == MAILTO_LIMIT
    assert "word word" in read_back(draft).get_content()
    with pytest.raises(Problem) as caught:
        MailDraft("", "x" * 501, "")
    assert caught.value.code == "mail_subject_too_long"
