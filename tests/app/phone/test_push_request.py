"""Who is let in by the head of a request: a telephone is, a web page is not."""

from __future__ import annotations

import pytest

from app.phone.push_request import Admission, Head, Refused, admission
from app.phone.push_senders import PushSender, PushSenders

PORT = 17471
TOKEN = "t0kenOfTheExchange_0123456789abcd"
EXCHANGE = PushSender(name="Exchange", token=TOKEN)
SENDERS = PushSenders((EXCHANGE, PushSender(name="Other", token="o" * 32)))
HERE = ("host", f"127.0.0.1:{PORT}")


def head(
    method: str = "POST",
    target: str = f"/{TOKEN}",
    *headers: tuple[str, str],
    host: tuple[tuple[str, str], ...] = (HERE,),
) -> Head:
    return Head(method=method, target=target, headers=(*host, *headers))


def refusal(told: Head) -> str:
    with pytest.raises(Refused) as refused:
        admission(told, PORT, SENDERS)
    return refused.value.reason


def test_a_post_with_a_token_is_its_senders() -> None:
    assert admission(head(), PORT, SENDERS) == Admission(sender=EXCHANGE, is_pop=False)
    assert admission(head("POST", f"/{TOKEN}/"), PORT, SENDERS).sender == EXCHANGE
    assert admission(head("POST", "/" + "o" * 32), PORT, SENDERS).sender.name == "Other"


def test_a_pop_brings_its_query() -> None:
    let_in = admission(head("GET", f"/{TOKEN}/pop?number=42"), PORT, SENDERS)
    assert let_in == Admission(sender=EXCHANGE, is_pop=True, query="number=42")


@pytest.mark.parametrize("literal", [f"127.0.0.1:{PORT}", f"[::1]:{PORT}"])
def test_a_loopback_literal_with_our_port_is_our_name(literal: str) -> None:
    assert admission(head(host=(("host", literal),)), PORT, SENDERS).sender == EXCHANGE


@pytest.mark.parametrize(
    "hosts",
    [
        (),
        ("",),
        ("127.0.0.1",),
        ("127.0.0.1:80",),
        (f"localhost:{PORT}",),
        (f"attacker.example:{PORT}",),
        (f"127.0.0.1.attacker.example:{PORT}",),
        (f"127.0.0.1:{PORT}@attacker.example",),
        (f"127.0.0.1:0{PORT}",),
        (f"127.1:{PORT}",),
        (f"0x7f.0.0.1:{PORT}",),
        (f"[::ffff:127.0.0.1]:{PORT}",),
        (f"[0:0:0:0:0:0:0:1]:{PORT}",),
        (f"127.0.0.1:{PORT}", f"127.0.0.1:{PORT}"),
        (f"127.0.0.1:{PORT}", "attacker.example"),
    ],
)
def test_any_other_host_is_a_name_turned_at_us(hosts: tuple[str, ...]) -> None:
    named = tuple(("host", host) for host in hosts)
    assert refusal(head(host=named)) == "host"
    assert refusal(head("GET", f"/{TOKEN}/pop?number=1", host=named)) == "host"


@pytest.mark.parametrize(
    "from_a_page",
    [
        ("origin", "http://attacker.example"),
        ("origin", "null"),
        ("origin", f"http://127.0.0.1:{PORT}"),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("sec-fetch-site", "same-origin"),
    ],
)
def test_a_post_of_a_page_is_refused_even_with_the_token(from_a_page: tuple[str, str]) -> None:
    assert refusal(head("POST", f"/{TOKEN}", from_a_page)) == "browser"


@pytest.mark.parametrize(
    "fetched",
    [
        (("sec-fetch-mode", "no-cors"), ("sec-fetch-dest", "image")),
        (("sec-fetch-mode", "no-cors"), ("sec-fetch-dest", "script")),
        (("sec-fetch-mode", "cors"), ("sec-fetch-dest", "empty")),
        (("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "iframe")),
        (("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "object")),
        (("sec-fetch-mode", "websocket"),),
        (("sec-fetch-mode", "navigate"), ("sec-purpose", "prefetch;prerender")),
        (("purpose", "prefetch"),),
        (("origin", "http://attacker.example"),),
    ],
)
def test_what_a_page_fetches_by_itself_pops_nothing(fetched: tuple[tuple[str, str], ...]) -> None:
    assert refusal(head("GET", f"/{TOKEN}/pop?number=1", *fetched)) == "browser"


@pytest.mark.parametrize("site", ["none", "same-origin", "cross-site"])
def test_a_navigation_with_the_token_pops(site: str) -> None:
    """A web client of a telephone system opens the address from a site of its own."""
    navigation = (
        ("sec-fetch-site", site),
        ("sec-fetch-mode", "navigate"),
        ("sec-fetch-dest", "document"),
        ("sec-fetch-user", "?1"),
    )
    let_in = admission(head("GET", f"/{TOKEN}/pop?number=1", *navigation), PORT, SENDERS)
    assert let_in.is_pop


@pytest.mark.parametrize(
    "target",
    [
        "/",
        "/pop?number=1",
        "//pop",
        f"/{TOKEN[:-1]}",
        f"/{TOKEN}x",
        f"/{TOKEN.lower()}",
        f"//{TOKEN}",
        f"/x/{TOKEN}",
        f"/{TOKEN}/pop/more",
        f"/{TOKEN}/else",
        f"http://127.0.0.1:{PORT}/{TOKEN}",
        "*",
        "",
    ],
)
def test_without_exactly_a_token_there_is_nothing(target: str) -> None:
    for method in ("GET", "POST", "OPTIONS"):
        assert refusal(head(method, target)) == "token"


@pytest.mark.parametrize("method", ["OPTIONS", "HEAD", "PUT", "DELETE", "CONNECT", "TRACE", "get"])
def test_other_methods_are_refused(method: str) -> None:
    assert refusal(head(method)) == "method"
    assert refusal(head(method, f"/{TOKEN}/pop?number=1")) == "method"


def test_a_post_pops_nothing_and_a_get_pushes_nothing() -> None:
    assert refusal(head("POST", f"/{TOKEN}/pop?number=1")) == "method"
    assert refusal(head("GET", f"/{TOKEN}?event=newCall&from=1")) == "method"


def test_a_page_learns_nothing_about_tokens() -> None:
    page = ("origin", "http://attacker.example")
    assert refusal(head("POST", f"/{TOKEN}", page)) == refusal(head("POST", "/guess", page))


def test_an_address_has_a_limit() -> None:
    assert refusal(head("GET", f"/{TOKEN}/pop?number=1&name={'x' * 2048}")) == "too_large"


def test_a_header_that_may_come_once_comes_once() -> None:
    twice = (("sec-fetch-site", "none"), ("sec-fetch-site", "cross-site"))
    assert refusal(head("POST", f"/{TOKEN}", *twice)) == "malformed"
