"""Whom the encrypted connection to the exchange trusts: a signer, or one pinned certificate."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCryptographicHash, QObject
from PySide6.QtNetwork import QSsl, QSslCertificate, QSslConfiguration, QSslError, QSslSocket

from app.phone.ami_settings import AmiSettings
from app.problems import Problem


def secured(settings: AmiSettings, parent: QObject) -> QSslSocket:
    """A socket that checks the certificate of the other side.

    Raises `Problem`: ami_no_tls, ami_ca_unreadable (path).
    """
    if not QSslSocket.supportsSsl():
        raise Problem("ami_no_tls")
    how = QSslConfiguration.defaultConfiguration()
    how.setProtocol(QSsl.SslProtocol.TlsV1_2OrLater)
    how.setPeerVerifyMode(QSslSocket.PeerVerifyMode.VerifyPeer)
    if settings.ca_file is not None:
        signers = QSslCertificate.fromPath(str(settings.ca_file))
        if not signers:
            raise Problem("ami_ca_unreadable", path=settings.ca_file)
        how.setCaCertificates(signers)
    socket = QSslSocket(parent)
    socket.setSslConfiguration(how)
    return socket


def is_pinned(socket: QSslSocket, pin: str) -> bool:
    """Whether the other side shows the one certificate with this SHA-256 (hex)."""
    shown = socket.peerCertificate()
    digest = shown.digest(QCryptographicHash.Algorithm.Sha256).toHex().data()
    return bool(pin) and not shown.isNull() and bytes(digest) == pin.encode()


def certificate_problem(host: str, errors: Iterable[QSslError]) -> Problem:
    """What is wrong with the certificate, in the words of the library."""
    reasons = dict.fromkeys(error.errorString() for error in errors)
    return Problem("ami_certificate", host=host, reason="; ".join(reasons))
