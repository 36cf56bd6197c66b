"""The encrypted connection: whom it trusts, and that nothing is said to anybody else."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.phone.ami_settings import AmiSettings
from tests.support.certificates import OwnCertificate
from tests.support.exchange import FakeExchange
from ui.phone.ami_receiver import AmiReceiver
from ui.problem_words import words_for

pytestmark = pytest.mark.skipif(
    sys.platform == "win32",
    reason="the exchange of the tests needs Qt's OpenSSL, Windows has another",
)


@pytest.fixture
def certificate(tmp_path: Path) -> OwnCertificate:
    return OwnCertificate(tmp_path)


@pytest.fixture
def exchange(certificate: OwnCertificate) -> Iterator[FakeExchange]:
    made = FakeExchange(tls=certificate.server)
    yield made
    made.close()


def receiver(
    exchange: FakeExchange, *, ca_file: Path | None = None, pin: str = "", tls: bool = True
) -> AmiReceiver:
    settings = AmiSettings(
        host="127.0.0.1",
        port=exchange.port,
        user="callside",
        devices=("1001",),
        tls=tls,
        ca_file=ca_file,
        pin=pin,
    )
    return AmiReceiver(settings, "s3cret")


def refused_with(qtbot: QtBot, made: AmiReceiver) -> str:
    """Begin, wait for the trouble and tell its code."""
    made.begin()
    qtbot.waitUntil(lambda: made.status.standing == "trouble")
    problem = made.status.problem
    assert problem is not None
    assert all(words_for(problem))
    made.end()
    return problem.code


def test_a_certificate_of_the_houses_own_signer(
    qtbot: QtBot, exchange: FakeExchange, certificate: OwnCertificate
) -> None:
    made = receiver(exchange, ca_file=certificate.file)
    made.begin()
    qtbot.waitUntil(lambda: exchange.is_in)
    assert made.status.facts["tls"] == "yes"
    made.end()


def test_a_pinned_certificate(
    qtbot: QtBot, exchange: FakeExchange, certificate: OwnCertificate
) -> None:
    made = receiver(exchange, pin=certificate.pin)
    made.begin()
    qtbot.waitUntil(lambda: exchange.is_in)
    made.end()


def test_a_certificate_of_nobody_known(qtbot: QtBot, exchange: FakeExchange) -> None:
    assert refused_with(qtbot, receiver(exchange)) == "ami_certificate"
    assert exchange.asked == []


def test_a_certificate_of_another_signer(
    qtbot: QtBot, exchange: FakeExchange, tmp_path: Path
) -> None:
    other = OwnCertificate(tmp_path)
    assert refused_with(qtbot, receiver(exchange, ca_file=other.file)) == "ami_certificate"
    assert exchange.asked == []


def test_a_certificate_of_another_host(qtbot: QtBot, tmp_path: Path) -> None:
    other = OwnCertificate(tmp_path, address="192.0.2.7")
    exchange = FakeExchange(tls=other.server)
    assert refused_with(qtbot, receiver(exchange, ca_file=other.file)) == "ami_certificate"
    assert exchange.asked == []
    exchange.close()


def test_a_certificate_that_is_not_the_pinned_one(
    qtbot: QtBot, exchange: FakeExchange, certificate: OwnCertificate
) -> None:
    """Not even where its signer is known: the pin says that it is this one and no other."""
    pin = "0" * 64
    code = refused_with(qtbot, receiver(exchange, ca_file=certificate.file, pin=pin))
    assert code == "ami_certificate_changed"
    assert refused_with(qtbot, receiver(exchange, pin=pin)) == "ami_certificate"
    assert exchange.asked == []


def test_a_file_of_signers_that_holds_none(
    qtbot: QtBot, exchange: FakeExchange, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.pem"
    empty.write_text("nothing", encoding="utf-8")
    assert refused_with(qtbot, receiver(exchange, ca_file=empty)) == "ami_ca_unreadable"


def test_a_port_that_does_not_encrypt(qtbot: QtBot) -> None:
    plain = FakeExchange()
    assert refused_with(qtbot, receiver(plain)) == "ami_tls_failed"
    assert plain.asked == []
    plain.close()
