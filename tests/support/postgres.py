"""A PostgreSQL of a test's own: in its own folder, on loopback, run by somebody who is not root."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import NamedTuple

import pytest

pwd = pytest.importorskip("pwd", reason="the server is run as another person of Unix")
OWNER = "callside_owner"


class Postgres(NamedTuple):
    """A running server; passwords are in the file `pgpass`, as IT would keep them."""

    port: int
    pgpass: Path

    def url(self, role: str = OWNER) -> str:
        return f"postgresql://{role}@127.0.0.1:{self.port}/house"

    def add_role(self, role: str) -> None:
        """A role that may log in, with a password of its own."""
        import psycopg
        from psycopg import sql

        word = secrets.token_hex(8)
        with self.pgpass.open("a") as opened:
            opened.write(f"127.0.0.1:{self.port}:*:{role}:{word}\n")
        make = sql.SQL("CREATE ROLE {} LOGIN PASSWORD {}")
        with psycopg.connect(self.url(), passfile=str(self.pgpass), autocommit=True) as owner:
            owner.execute(make.format(sql.Identifier(role), sql.Literal(word)))


def programs() -> Path | None:
    """The folder of PostgreSQL's programs, the newest; Debian keeps them off the path."""
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    debian = Path("/usr/lib/postgresql")
    versions = [each for each in debian.glob("*/bin") if (each / "initdb").exists()]
    return max(versions, key=lambda each: int(each.parent.name), default=None)


@contextmanager
def running_postgres() -> Iterator[Postgres]:
    """Start a server with an empty database "house", and stop it."""
    bin_folder = programs()
    assert bin_folder is not None, "there is no PostgreSQL here"
    # Not under pytest's own folders: those are root's alone where root runs the tests.
    folder = Path(mkdtemp(prefix="callside-postgres-"))
    folder.chmod(0o755)
    try:
        word = secrets.token_hex(8)
        port = _free_port()
        (folder / "word").write_text(word)
        pgpass = folder / "pgpass"
        pgpass.touch(mode=0o600)
        pgpass.write_text(f"127.0.0.1:{port}:*:{OWNER}:{word}\n")
        data = folder / "data"
        data.mkdir()
        as_user = _not_root(folder / "word", data)
        made = [bin_folder / "initdb", "-D", data, "-U", OWNER, "--pwfile", folder / "word"]
        _run([*as_user, *made, "-A", "scram-sha-256", "-E", "UTF8", "--locale=C", "--no-sync"])
        settings = (
            f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"
            " -c max_connections=20"
        )
        control = [*as_user, bin_folder / "pg_ctl", "-D", data, "-w", "-l", data / "log"]
        _run([*control, "-o", settings, "start"])
        try:
            server = Postgres(port, pgpass)
            _make_database(server)
            yield server
        finally:
            _run([*control, "-m", "fast", "stop"])
    finally:
        shutil.rmtree(folder)


def _make_database(server: Postgres) -> None:
    import psycopg

    url = server.url().replace("/house", "/postgres")
    with psycopg.connect(url, passfile=str(server.pgpass), autocommit=True) as owner:
        owner.execute("CREATE DATABASE house")


def _not_root(*files: Path) -> list[str]:
    """PostgreSQL does not run as root: the words that start it as nobody of consequence."""
    if os.geteuid() != 0:
        return []
    user = pwd.getpwnam("nobody")
    for file in files:
        os.chown(file, user.pw_uid, user.pw_gid)
    return ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


def _run(words: list[object]) -> None:
    told = [str(word) for word in words]
    done = subprocess.run(
        told,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        timeout=60,
        cwd="/",
        env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
    )
    assert done.returncode == 0, f"{told[-1]}: {done.stderr.decode()}"
