#!/usr/bin/env python3
"""Set the project up with Python and pip alone, and hand over: python3 dev.py WORD [arguments].

The first start makes `.venv` from the pinned and hashed requirements; later ones see its stamp.
"""

from __future__ import annotations

import ast
import contextlib
import ctypes
import hashlib
import os
import platform
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
TOOLS = ROOT / ".tools"
REQUIREMENTS = ROOT / "requirements"
PACKAGES = ("app", "db", "ui")
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")

# What pip is told about the registry, by the names that uv reads.
PIP_TO_UV = {
    "index-url": "UV_DEFAULT_INDEX",
    "extra-index-url": "UV_INDEX",
    "find-links": "UV_FIND_LINKS",
    "trusted-host": "UV_INSECURE_HOST",
    "cert": "SSL_CERT_FILE",
    "proxy": "ALL_PROXY",
    "timeout": "UV_HTTP_TIMEOUT",
}


def call(*command: object, stdout: int | None = None, **environment: str) -> int:
    """Run a command from the project's root and return its exit code."""
    words, settings = [str(word) for word in command], {**os.environ, **environment}
    # A child keeps the lock of set_up: one that outlives us is waited for by the next start.
    return subprocess.run(words, cwd=ROOT, env=settings, stdout=stdout, close_fds=False).returncode


def must(*command: object, **settings: object) -> None:
    """Run a command of the set-up as `call` does; leave with its words when it fails."""
    if code := call(*command, **settings):
        sys.exit(f"The set-up stopped: exit code {code} from\n  {shlex.join(map(str, command))}")


def missing(*purposes: str) -> list[str]:
    """Name the Debian packages whose library or program is not found here (debian.txt)."""
    packages = []
    for line in (REQUIREMENTS / "debian.txt").read_text().splitlines():
        purpose, _, rest = line.partition(" ")
        if purpose in purposes:
            name, package = rest.split()
            with contextlib.suppress(OSError):
                if ctypes.CDLL(name) if ".so." in name else shutil.which(name):
                    continue
            packages += package.split(",")
    return packages


def need(*purposes: str) -> None:
    """Install the system's packages where that is allowed; else leave with the command to type."""
    packages = missing(*purposes) if sys.platform == "linux" else []
    if not packages:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        sys.exit(f"Please install first what Debian calls {', '.join(packages)}.")
    if os.geteuid() != 0:
        sys.exit(f"Please install these packages first:\n  sudo {shlex.join(install)}")
    print("Installing", *packages, flush=True)
    must("apt-get", "update", "-qq")
    must(*install, "-qq", stdout=subprocess.DEVNULL, DEBIAN_FRONTEND="noninteractive")


def wish(*purposes: str) -> None:
    """Install what only some of the tests want where that is allowed; else say what is left out."""
    packages = missing(*purposes) if sys.platform == "linux" else []
    if packages and shutil.which("apt-get") and os.geteuid() == 0:
        with contextlib.suppress(SystemExit):
            need(*purposes)
        packages = missing(*purposes)
    if packages:
        print("Tests are left out that need", *packages, flush=True)


def registry(pip_config: str) -> dict[str, str]:
    """Turn the lines of `pip config list` into the environment that sends uv to the same places.

    As in pip, a setting of the environment (`:env:`) wins over one for `install`, and that over
    `global`; every index is asked, which the pinned hashes make safe.
    """
    rank = {"global": 0, "install": 1, ":env:": 2}
    settings: dict[str, tuple[int, str]] = {}
    for line in pip_config.splitlines():
        name, _, value = line.partition("=")
        section, _, key = name.rpartition(".")
        variable = PIP_TO_UV.get(key.removeprefix("default-"))
        if section in rank and variable:
            separator = "," if variable == "UV_FIND_LINKS" else " "
            found = (rank[section], separator.join(ast.literal_eval(value).split()))
            settings[variable] = max(found, settings.get(variable, found))
    environment = {"UV_INDEX_STRATEGY": "unsafe-best-match", "UV_SYSTEM_CERTS": "true"}
    environment |= {variable: value for variable, (_, value) in settings.items()}
    return {name: value for name, value in environment.items() if name not in os.environ}


def uv() -> tuple[str, dict[str, str]]:
    """Find uv, or install the pinned one into `.tools`; return it with the environment it needs."""
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    asked = subprocess.run([*pip, "config", "list"], capture_output=True, text=True, check=False)
    environment = registry(asked.stdout)
    own = str(TOOLS / "bin" / ("uv.exe" if WINDOWS else "uv"))
    for candidate in (shutil.which("uv"), shutil.which(own)):
        # One on PATH may be a shim that has nothing to start: only a run tells.
        with contextlib.suppress(OSError, subprocess.CalledProcessError):
            subprocess.run([candidate or "", "-V"], check=True, capture_output=True)
            return str(candidate), environment
    if asked.returncode:
        sys.exit(
            "The set-up needs uv or pip, and this Python has neither. On Debian:\n"
            "  sudo apt-get install -y python3-pip\nElsewhere:\n"
            f"  {shlex.quote(sys.executable)} -m ensurepip --user"
        )
    pinned = ["--require-hashes", "--no-deps", "-r", REQUIREMENTS / "uv.txt"]
    must(*pip, "install", "-q", "--upgrade", "--target", TOOLS, *pinned)
    return own, environment


def stamp() -> str:
    """Say in one hash what the environment is made from."""
    digest = hashlib.sha256(platform.python_version().encode())
    for path in (ROOT / "pyproject.toml", REQUIREMENTS / "dev.txt"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def is_set_up() -> bool:
    """Tell whether `.venv` is what the requirements say."""
    ready = VENV / "callside-ready"
    return PYTHON.exists() and ready.exists() and ready.read_text() == stamp()


def set_up() -> None:
    """Bring `.venv` to what the requirements say, one set-up at a time in this folder."""
    TOOLS.mkdir(exist_ok=True)
    with (TOOLS / "set-up.lock").open("w") as lock:
        if not WINDOWS:
            import fcntl

            os.set_inheritable(lock.fileno(), True)
            fcntl.flock(lock, fcntl.LOCK_EX)
        if is_set_up():
            return
        print("Setting up .venv: the first time takes a minute", flush=True)
        begun, (program, environment) = VENV / "callside-begun", uv()
        # A set-up that was cut off may have left half a package: only a clean start is sure.
        if begun.exists() or not PYTHON.exists() or call(PYTHON, "-c", ""):
            shutil.rmtree(VENV, ignore_errors=True)
            must(program, "venv", "-q", "--python", sys.executable, VENV, **environment)
        begun.touch()
        target = ["-q", "--python", PYTHON]
        pinned = ["--require-hashes", "--compile-bytecode", REQUIREMENTS / "dev.txt"]
        must(program, "pip", "sync", *target, *pinned, **environment)
        # As a plain path: the finder that setuptools installs otherwise is imported at every start.
        plain = ["--config-settings", "editable_mode=compat"]
        project = ["--no-deps", "--no-build-isolation", *plain, "-e", ROOT]
        must(program, "pip", "install", *target, *project, **environment)
        compile_ours()
        (VENV / "callside-ready").write_text(stamp())
        begun.unlink()


def compile_ours() -> None:
    """Write the bytecode of our packages, which a first start would else have to make."""
    call(PYTHON, "-m", "compileall", "-q", "-q", *PACKAGES)


def unseen(*arguments: object, **environment: str) -> int:
    """Run the environment's Python; its windows are drawn in memory if nobody chose otherwise."""
    need("qt")
    platform_of_qt = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    return call(PYTHON, *arguments, QT_QPA_PLATFORM=platform_of_qt, **environment)


def opens_no_window(arguments: tuple[str, ...]) -> bool:
    """Tell whether a command is named, behind the options for all, or only help is asked for."""
    rest = list(arguments)
    while rest and rest[0] in {"--profile", "--key-file"}:
        del rest[:2]
    while rest and rest[0].startswith(("--profile=", "--key-file=")):
        del rest[:1]
    return bool(rest)


def run(*arguments: str) -> int:
    """open Callside, or run one of its commands (as in `run version`)"""
    if opens_no_window(arguments):
        return call(PYTHON, "-m", "ui", *arguments)
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in screens):
        print("There is no display here: playing the demonstration call without one.", flush=True)
        return unseen("-m", "ui.rehearsal.demonstration", *arguments)
    need("qt", "screen")
    return call(PYTHON, "-m", "ui", *arguments)


def test(*arguments: str) -> int:
    """run the tests, on all cores and in any order"""
    wish("test")
    workers = min(8, max(2, os.cpu_count() or 2))
    return unseen("-m", "pytest", "-n", workers, "--dist", "worksteal", *arguments)


def check(*names: str) -> int:
    """run every check of the code, or those named (as in `check mypy`)"""
    return call(PYTHON, "-m", "tests.gates", *names)


def real(*arguments: str) -> int:
    """run the second suite, on real programs: a Secret Service, an X server, a browser"""
    need("qt", "screen", "real")
    wish("browser", "database")
    return call(PYTHON, "-m", "pytest", "-m", "real", *arguments)


def phone_test(*arguments: str) -> int:
    """run the tests with real phone programs, in a network of their own"""
    wish("phone")
    return unseen("-m", "tests.phones", *arguments)


def bench(*arguments: str) -> int:
    """measure the speed of what people wait for"""
    compile_ours()
    return unseen("-m", "tests.bench", *arguments)


def soak(*arguments: str) -> int:
    """work an accelerated shift of 120 calls in the window; memory and handles may not grow"""
    return unseen("-m", "tests.soak", *arguments)


def stats(*arguments: str) -> int:
    """try the supervisor's statistics on what chance makes, in long simulations"""
    return call(PYTHON, "-m", "tests.simulations", *arguments)


def fuzz(*arguments: str) -> int:
    """open broken bundles for an hour, or for so many minutes (`fuzz 5`)"""
    return call(PYTHON, "-m", "tests.fuzz", *arguments)


def wine_test(*arguments: str) -> int:
    """run the tests on a Windows Python under Wine (`wine-test --short` takes a few minutes)"""
    need("wine")
    return call(sys.executable, ROOT / "packaging/windows/wine_test.py", *arguments)


def demo(*arguments: str) -> int:
    """fill a throw-away profile with believable calls"""
    return run("demo", *arguments)


def screenshots(*arguments: str) -> int:
    """draw a picture of every screen"""
    return unseen("-m", "ui.rehearsal.screenshots", *arguments)


def scale_test(*arguments: str) -> int:
    """ask the same questions of DuckDB, a published lake, PostgreSQL and Spark, and compare"""
    wish("database", "scale")
    return unseen("-m", "tests.scale", *arguments, PYTHONPATH=str(spark()))


def spark() -> Path:
    """Install the pinned Spark into a folder of its own, which only `scale-test` looks into."""
    pinned = REQUIREMENTS / "scale.txt"
    folder, wanted = TOOLS / "scale", hashlib.sha256(pinned.read_bytes()).hexdigest()
    ready = folder / "callside-ready"
    if shutil.which("java") and not (ready.exists() and ready.read_text() == wanted):
        print("Fetching Spark: 450 MB, the first time", flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        program, environment = uv()
        target = ["--python", PYTHON, "--target", folder, "--no-build-isolation"]
        must(
            program,
            "pip",
            "install",
            "-q",
            *target,
            "--require-hashes",
            "-r",
            pinned,
            **environment,
        )
        ready.write_text(wanted)
    return folder


def style(*arguments: str) -> int:
    """open the page of all controls in all their states (`style --out DIR` draws it)"""
    if "--out" in arguments:
        return unseen("-m", "ui", "style", *arguments)
    return run("style", *arguments)


def access(*arguments: str) -> int:
    """look every screen over in every look, size and reading direction"""
    return unseen("-m", "tests.access", *arguments)


def words(*arguments: str) -> int:
    """renew the catalogue of the window's words from the code (`words --check` compares)"""
    return unseen("-m", "tests.gates.catalogue", *arguments)


def policy(*arguments: str) -> int:
    """renew the policy templates and their documents from the schema (`policy --check` compares)"""
    return call(PYTHON, "-m", "tests.gates.policies", *arguments)


def package(*arguments: str) -> int:
    """build the programs for this system (`package --flavour agent`; `package --help`)"""
    asked = {"--windows": "wine", "--deb": "deb"}
    need("qt", "screen", "package", *(asked[word] for word in arguments if word in asked))
    return call(PYTHON, "packaging/package.py", *arguments)


def package_test(*arguments: str) -> int:
    """run the tests of the built programs, which `package` made before"""
    need("qt", "screen", "real")
    return call(PYTHON, "-m", "pytest", "-m", "package", "tests/package", *arguments)


def chroot_test(*arguments: str) -> int:
    """install, use, upgrade and purge the Debian packages in clean systems (`package --deb`)"""
    need("qt", "chroot", "deb")
    return call(PYTHON, "-m", "tests.chroots", *arguments)


def pins(*arguments: str) -> int:
    """renew the pinned requirements (`pins --upgrade` raises the versions)"""
    program, environment = uv()
    environment["UV_CUSTOM_COMPILE_COMMAND"] = "python3 dev.py pins"
    # A second index that holds the wheels of this system alone would hide those of the others.
    environment |= {"UV_INDEX": "", "UV_FIND_LINKS": ""}
    how = ["-q", "--universal", "--generate-hashes", "--no-emit-index-url", *arguments]
    sources = {"uv": ["requirements/uv.in"], "run": ["pyproject.toml"]}
    sources |= {name: [f"requirements/{name}.in"] for name in ("scale", "sbom")}
    extra = ["pyproject.toml", "--extra", "supervisor"]
    sources["supervisor"] = [*extra, "-c", "requirements/run.txt"]
    sources["package"] = ["requirements/package.in", "-c", "requirements/supervisor.txt"]
    sources["dev"] = [*extra, "--group", "dev", "-c", "requirements/supervisor.txt"]
    for name, source in sources.items():
        goal = f"--output-file=requirements/{name}.txt"
        must(program, "pip", "compile", *how, *source, goal, **environment)
    return 0


EVERY = (
    run,
    test,
    check,
    real,
    phone_test,
    bench,
    soak,
    stats,
    fuzz,
    wine_test,
    demo,
    screenshots,
    scale_test,
    style,
    access,
    words,
    policy,
    package,
    package_test,
    chroot_test,
    pins,
)
WORDS = {word.__name__.replace("_", "-"): word for word in EVERY}


def main(arguments: list[str]) -> int:
    """Do what the word says, after the set-up if it is due."""
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever starts this may have an older one
        sys.exit(f"Callside needs Python 3.11 or newer, not {platform.python_version()}.")
    word = WORDS.get(next(iter(arguments), ""))
    if not word:
        print("python3 dev.py WORD [arguments], where WORD is one of")
        for name, known in WORDS.items():
            print(f"  {name:13}{known.__doc__}")
        return 2
    if word is not pins and not is_set_up():
        set_up()
    return word(*arguments[1:])


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main(sys.argv[1:]))
    sys.exit(130)
