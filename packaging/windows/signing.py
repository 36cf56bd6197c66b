"""Signs programs and installers for Windows, and verifies that: osslsigncode, on any system.

    python packaging/windows/signing.py --key KEY.p12 [--password-file FILE] FILE_OR_FOLDER…

A folder means the programs and libraries in it that nobody has signed yet, as in a built tree: sign
that before the installers are made of it, and the installers last. Without `--no-stamp` a time
stamp makes signatures outlive the certificate. On Windows `signtool sign /fd SHA256 /tr URL /td
SHA256 /f KEY.p12 FILE` does the same, and knows keys in a token or in a cloud.
"""

from __future__ import annotations

import argparse
import datetime as dt
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

TIME_STAMPS = "http://timestamp.digicert.com"
SIGNABLE = {".exe", ".dll", ".pyd", ".msi"}
NAME, PLACE = "Callside", "Setup"
DAYS = 30


def sign(file: Path, key: Path, password_file: Path | None = None, *, stamped: bool = True) -> None:
    """Sign a file in its place with a PKCS#12 key.

    Raises `subprocess.CalledProcessError` where osslsigncode refuses.
    """
    signed = file.with_name(f"{file.name}.signed")
    words = ["osslsigncode", "sign", "-pkcs12", key, "-h", "sha256", "-n", NAME]
    words += ["-readpass", password_file] if password_file else ["-pass", ""]
    words += ["-ts", TIME_STAMPS] if stamped else []
    words += ["-in", file, "-out", signed]
    subprocess.run([str(word) for word in words], check=True, stdout=subprocess.DEVNULL)
    signed.replace(file)


@dataclass(frozen=True)
class Key:
    """What a house signs with: a PKCS#12 file, and one with its password where it has any."""

    file: Path
    password_file: Path | None = None
    is_stamped: bool = True


def sign_all(places: Sequence[Path], key: Key) -> list[Path]:
    """Sign files, and in folders the programs and libraries that nobody has signed; gives which."""
    done = []
    for place in places:
        inside = sorted(place.rglob("*")) if place.is_dir() else [place]
        for file in inside:
            if place.is_dir() and (file.suffix.lower() not in SIGNABLE or is_signed(file)):
                continue
            sign(file, key.file, key.password_file, stamped=key.is_stamped)
            done.append(file)
    return done


def is_signed(file: Path) -> bool:
    """Whether a file bears any signature."""
    words = ["osslsigncode", "extract-signature", "-in", str(file), "-out"]
    with tempfile.TemporaryDirectory() as folder:
        # It writes into no file that is there already, /dev/null among them.
        words.append(f"{folder}/signature")
        return subprocess.run(words, capture_output=True, check=False).returncode == 0


def verified(file: Path, authority: Path) -> bool:
    """Whether a file is as it was signed, by somebody whom `authority` (PEM) vouches for."""
    words = ["osslsigncode", "verify", "-CAfile", str(authority), "-in", str(file)]
    return subprocess.run(words, capture_output=True, check=False).returncode == 0


def self_made(folder: Path) -> Path:
    """A key with a certificate of its own making, for trials: gives the .p12; a .pem is beside it.

    Nobody else trusts it: Windows says of it what it says of no signature.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.serialization import pkcs12

    private = rsa.generate_private_key(public_exponent=65537, key_size=3072)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Callside, for trials alone")])
    now = dt.datetime.now(dt.UTC)
    usage = x509.ExtendedKeyUsage([x509.ExtendedKeyUsageOID.CODE_SIGNING])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=DAYS))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .sign(private, hashes.SHA256())
    )
    key = folder / "trial.p12"
    held = pkcs12.serialize_key_and_certificates(
        b"Callside", private, certificate, None, serialization.NoEncryption()
    )
    key.write_bytes(held)
    key.chmod(0o600)
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    key.with_suffix(".pem").write_bytes(pem)
    return key


def main(arguments: list[str]) -> int:
    """Sign what is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--key", type=Path, required=True, help="PKCS#12: key and certificates")
    parser.add_argument("--password-file", type=Path)
    parser.add_argument("--no-stamp", action="store_true", help="without a time stamp")
    parser.add_argument("places", type=Path, nargs="+", metavar="FILE_OR_FOLDER")
    chosen = parser.parse_args(arguments)
    key = Key(chosen.key, chosen.password_file, is_stamped=not chosen.no_stamp)
    for file in sign_all(chosen.places, key):
        print(f"signed {file}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
