"""Certificates of an exchange on this machine, made for one test."""

from __future__ import annotations

import datetime as dt
import ipaddress
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from PySide6.QtNetwork import QSsl, QSslCertificate, QSslConfiguration, QSslKey


class OwnCertificate:
    """A self-signed certificate: `file` is what a house hands out, `pin` its SHA-256."""

    def __init__(self, folder: Path, address: str = "127.0.0.1") -> None:
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "exchange.example")])
        now = dt.datetime.now(dt.UTC)
        made = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - dt.timedelta(days=1))
            .not_valid_after(now + dt.timedelta(days=1))
            .add_extension(
                x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(address))]),
                critical=False,
            )
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .sign(key, hashes.SHA256())
        )
        self.pin = made.fingerprint(hashes.SHA256()).hex()
        pem = made.public_bytes(serialization.Encoding.PEM)
        self.file = folder / f"{self.pin[:8]}.pem"
        self.file.write_bytes(pem)
        secret = key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        self.server = QSslConfiguration.defaultConfiguration()
        self.server.setLocalCertificate(QSslCertificate(pem, QSsl.EncodingFormat.Pem))
        self.server.setPrivateKey(QSslKey(secret, QSsl.KeyAlgorithm.Ec))
