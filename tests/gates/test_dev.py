"""The start of everything, dev.py: what it says, what it hands to uv, how it heals."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev

pytestmark = pytest.mark.skipif(os.name == "nt", reason="its stand-in programs are shell scripts")


class Folder:
    """A project of its own for dev.py, and the programs that it finds there.

    `calls` is what those programs were asked to do, one line each.
    """

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = root
        self.path = root / "path"
        self.record = root / "calls"
        self.requirements = root / "requirements"
        for folder in (self.path, self.requirements):
            folder.mkdir()
        (root / "pyproject.toml").write_text("[project]\n")
        (self.requirements / "dev.txt").write_text("click==8.1\n")
        (self.requirements / "debian.txt").write_text("")
        monkeypatch.setattr(dev, "ROOT", root)
        monkeypatch.setattr(dev, "VENV", root / ".venv")
        monkeypatch.setattr(dev, "PYTHON", root / ".venv/bin/python")
        monkeypatch.setattr(dev, "TOOLS", root / ".tools")
        monkeypatch.setattr(dev, "REQUIREMENTS", self.requirements)
        monkeypatch.setenv("PATH", f"{self.path}{os.pathsep}/usr/bin{os.pathsep}/bin")

    @property
    def calls(self) -> list[str]:
        return self.record.read_text().splitlines() if self.record.exists() else []

    def has_program(self, file: Path, body: str = "") -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f'#!/bin/sh\necho "{file.name} $*" >> {self.record}\n{body}\n')
        file.chmod(0o755)

    def has_uv(self, *, sync: str = "true") -> None:
        """Put a uv on PATH whose `venv` makes a Python and whose `pip sync` does as told."""
        python = self.root / ".venv/bin/python"
        make = f"mkdir -p {python.parent} && ln -s {sys.executable} {python}"
        body = f'case "$1 $2" in venv*) {make};; "pip sync") {sync};; esac'
        self.has_program(self.path / "uv", body)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folder:
    return Folder(tmp_path, monkeypatch)


def test_no_word_and_a_wrong_word_list_every_word_with_a_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for arguments in ([], ["nonsense"]):
        assert dev.main(arguments) == 2
        lines = capsys.readouterr().out.splitlines()[1:]
        assert [line.split()[0] for line in lines] == list(dev.WORDS)
        assert all(len(line.split()) > 2 for line in lines)


def test_a_missing_library_and_program_are_named_by_their_packages(folder: Folder) -> None:
    (folder.requirements / "debian.txt").write_text(
        "# who  what  package\n"
        "qt     libc.so.6             libc6\n"
        "qt     libcallside-not.so.1  libcallside-not1\n"
        "screen libcallside-x.so.1    libcallside-x1\n"
        "real   sh                    dash\n"
        "real   callside-not          callside-not\n"
    )
    assert dev.missing("qt") == ["libcallside-not1"]
    assert dev.missing("qt", "screen", "real") == [
        "libcallside-not1",
        "libcallside-x1",
        "callside-not",
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring what Qt needs")
class TestSystemPackages:
    """What happens when a package of the system is missing."""

    @pytest.fixture(autouse=True)
    def one_missing(self, folder: Folder) -> None:
        (folder.requirements / "debian.txt").write_text("qt libcallside-not.so.1 libnot1\n")

    def test_root_gets_it_installed(self, folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
        folder.has_program(folder.path / "apt-get")
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        dev.need("qt")
        update, install = folder.calls
        assert update.startswith("apt-get update")
        assert install.startswith("apt-get install -y --no-install-recommends libnot1")

    def test_a_person_gets_the_command_to_type(
        self, folder: Folder, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        folder.has_program(folder.path / "apt-get")
        monkeypatch.setattr(os, "geteuid", lambda: 1000)
        with pytest.raises(SystemExit) as leaving:
            dev.need("qt")
        command = "sudo apt-get install -y --no-install-recommends libnot1"
        assert str(leaving.value).splitlines()[-1].strip() == command
        assert folder.calls == []

    def test_another_system_gets_the_names(
        self, folder: Folder, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PATH", str(folder.path))
        with pytest.raises(SystemExit, match="libnot1"):
            dev.need("qt")

    def test_a_failing_apt_ends_the_set_up_with_its_command(
        self, folder: Folder, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        folder.has_program(folder.path / "apt-get", "exit 100")
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        with pytest.raises(SystemExit, match="exit code 100 from\n  apt-get update"):
            dev.need("qt")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring what they bring")
class TestWishes:
    """What only some tests want does not keep the others from running."""

    @pytest.fixture(autouse=True)
    def no_compiler(self, folder: Folder) -> None:
        (folder.requirements / "debian.txt").write_text("test callside-not cc1,cc2\n")

    def test_root_gets_it_installed(self, folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
        folder.has_program(folder.path / "apt-get")
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        dev.wish("test")
        assert folder.calls[1].startswith("apt-get install -y --no-install-recommends cc1 cc2")

    def test_an_installation_that_fails_keeps_nobody_from_the_rest(
        self,
        folder: Folder,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        folder.has_program(folder.path / "apt-get", "exit 100")
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        dev.wish("test")
        assert "cc1 cc2" in capsys.readouterr().out.splitlines()[-1]

    def test_a_person_is_told_what_is_left_out(
        self,
        folder: Folder,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        folder.has_program(folder.path / "apt-get")
        monkeypatch.setattr(os, "geteuid", lambda: 1000)
        dev.wish("test")
        assert "cc1 cc2" in capsys.readouterr().out
        assert folder.calls == []


class TestRegistry:
    """uv reads no pip settings: dev.py hands them over."""

    @pytest.fixture(autouse=True)
    def nothing_set_for_uv(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in [*dev.PIP_TO_UV.values(), "UV_SYSTEM_CERTS", "UV_INDEX_STRATEGY"]:
            monkeypatch.delenv(name, raising=False)

    def test_every_setting_goes_over_under_uvs_name(self) -> None:
        environment = dev.registry(
            ":env:.default-timeout='180'\n"
            "global.cert='/etc/house.pem'\n"
            "global.extra-index-url='https://one.example/simple\\nhttps://two.example/simple'\n"
            "global.find-links='/opt/a /opt/b'\n"
            "global.index-url='https://house.example/simple'\n"
            "global.proxy='http://proxy.example:3128'\n"
            "global.trusted-host='house.example'\n"
            "freeze.all='true'\n"
        )
        assert environment == {
            "ALL_PROXY": "http://proxy.example:3128",
            "SSL_CERT_FILE": "/etc/house.pem",
            "UV_DEFAULT_INDEX": "https://house.example/simple",
            "UV_FIND_LINKS": "/opt/a,/opt/b",
            "UV_HTTP_TIMEOUT": "180",
            "UV_INDEX": "https://one.example/simple https://two.example/simple",
            "UV_INDEX_STRATEGY": "unsafe-best-match",
            "UV_INSECURE_HOST": "house.example",
            "UV_SYSTEM_CERTS": "true",
        }

    def test_the_nearer_setting_wins_as_in_pip(self) -> None:
        lines = [
            ":env:.index-url='https://env.example'",
            "install.index-url='https://install.example'",
            "global.index-url='https://global.example'",
        ]
        for first in range(3):
            environment = dev.registry("\n".join(reversed(lines[first:])))
            assert environment["UV_DEFAULT_INDEX"] == lines[first].split("'")[1]

    def test_what_a_person_set_for_uv_stands(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("UV_DEFAULT_INDEX", "https://mine.example")
        assert "UV_DEFAULT_INDEX" not in dev.registry("global.index-url='https://pip.example'")

    def test_the_real_pip_is_asked(self, folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
        settings = folder.root / "pip.conf"
        settings.write_text("[global]\nindex-url = https://house.example/simple\n")
        monkeypatch.setenv("PIP_CONFIG_FILE", str(settings))
        monkeypatch.delenv("PIP_INDEX_URL", raising=False)
        folder.has_uv()
        program, environment = dev.uv()
        assert program == str(folder.path / "uv")
        assert environment["UV_DEFAULT_INDEX"] == "https://house.example/simple"


def test_a_uv_that_cannot_be_started_is_passed_over(folder: Folder) -> None:
    folder.has_program(folder.path / "uv", "exit 127")
    folder.has_program(folder.root / ".tools/bin/uv")
    program, _ = dev.uv()
    assert program == str(folder.root / ".tools/bin/uv")


def test_without_uv_and_pip_the_command_to_type_is_said(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = folder.root / "python3"
    folder.has_program(bare, "exit 1")
    monkeypatch.setattr(sys, "executable", str(bare))
    monkeypatch.setenv("PATH", str(folder.path))
    with pytest.raises(SystemExit) as leaving:
        dev.uv()
    assert "sudo apt-get install -y python3-pip" in str(leaving.value)
    assert f"{bare} -m ensurepip --user" in str(leaving.value)


class TestSetUp:
    """The environment is made once, made again when its pins change, and heals."""

    def test_a_second_start_calls_nothing(self, folder: Folder) -> None:
        folder.has_uv()
        dev.set_up()
        assert dev.is_set_up()
        done = folder.calls
        assert [call.split()[1] for call in done if "-V" not in call] == ["venv", "pip", "pip"]
        dev.set_up()
        assert folder.calls == done

    def test_new_pins_are_installed_in_place(self, folder: Folder) -> None:
        folder.has_uv()
        dev.set_up()
        kept = folder.root / ".venv/kept"
        kept.touch()
        (folder.requirements / "dev.txt").write_text("click==8.2\n")
        assert not dev.is_set_up()
        dev.set_up()
        assert dev.is_set_up()
        assert kept.exists()

    def test_an_environment_made_by_hand_is_taken_over(self, folder: Folder) -> None:
        python = folder.root / ".venv/bin/python"
        python.parent.mkdir(parents=True)
        python.symlink_to(sys.executable)
        folder.has_uv()
        dev.set_up()
        assert dev.is_set_up()
        assert not any(call.startswith("uv venv") for call in folder.calls)

    def test_one_whose_python_is_gone_is_made_anew(self, folder: Folder) -> None:
        python = folder.root / ".venv/bin/python"
        python.parent.mkdir(parents=True)
        python.symlink_to(folder.root / "uninstalled")
        folder.has_uv()
        dev.set_up()
        assert dev.is_set_up()
        assert python.exists()

    def test_a_set_up_that_was_cut_off_starts_clean(self, folder: Folder) -> None:
        half = folder.root / ".venv/half-a-package"
        folder.has_uv(sync=f"touch {half}; exit 2")
        with pytest.raises(SystemExit, match=r"exit code 2 from\n  .*uv pip sync"):
            dev.set_up()
        assert half.exists()
        assert not dev.is_set_up()
        folder.has_uv()
        dev.set_up()
        assert dev.is_set_up()
        assert not half.exists()

    def test_an_installer_that_outlives_its_start_is_waited_for(self, folder: Folder) -> None:
        # Killed in the middle, dev.py left uv writing into the .venv that the next start made.
        import fcntl

        gate = folder.root / "gate"
        os.mkfifo(gate)
        folder.has_uv(sync=f"echo at the gate; read word < {gate}")
        start = [sys.executable, shutil.copy(dev.__file__, folder.root), "run", "version"]
        with subprocess.Popen(start, stdout=subprocess.PIPE, text=True) as begun:
            assert begun.stdout is not None
            assert any("at the gate" in line for line in begun.stdout)
            begun.kill()
        with (folder.root / ".tools/set-up.lock").open("w") as lock:
            with pytest.raises(BlockingIOError):
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            gate.write_text("go on\n")
            fcntl.flock(lock, fcntl.LOCK_EX)


class TestRun:
    """`run` opens the window where one can be seen."""

    @pytest.fixture(autouse=True)
    def no_screen(self, folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "platform", "linux")
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            monkeypatch.delenv(name, raising=False)
        folder.has_program(dev.PYTHON, f'echo "on $QT_QPA_PLATFORM" >> {folder.record}')

    def test_without_a_display_the_demonstration_is_played(
        self, folder: Folder, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert dev.run("--profile", "here") == 0
        assert folder.calls == [
            "python -m ui.rehearsal.demonstration --profile here",
            "on offscreen",
        ]
        assert "no display" in capsys.readouterr().out

    def test_with_a_display_the_window_opens(
        self, folder: Folder, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("DISPLAY", ":7")
        assert dev.run("--profile", "here") == 0
        assert folder.calls == ["python -m ui --profile here", "on "]

    @pytest.mark.parametrize(
        "words",
        [
            ("log", "list"),
            ("--profile", "here", "--key-file", "key", "log", "list"),
            ("--profile=here", "log", "list"),
            ("--help",),
        ],
    )
    def test_a_command_needs_no_display(self, folder: Folder, words: tuple[str, ...]) -> None:
        assert dev.run(*words) == 0
        assert folder.calls == [f"python -m ui {' '.join(words)}", "on "]
